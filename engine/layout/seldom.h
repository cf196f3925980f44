#pragma once

#include <concepts>
#include <memory>
#include <type_traits>
#include <utility>

namespace overens::layout {

/// A value that is nearly always empty, in the room of a pointer; it is copied as a value is.
template <class Value>
class Seldom {
 public:
    Seldom() = default;
    template <class From>
    requires(std::constructible_from<Value, From> && !std::same_as<std::remove_cvref_t<From>, Seldom>)
        Seldom(From&& from) {
        Value value(std::forward<From>(from));
        if (!value.empty()) value_ = std::make_unique<Value>(std::move(value));
    }
    Seldom(const Seldom& other) : value_(other.value_ ? std::make_unique<Value>(*other.value_) : nullptr) {}
    Seldom(Seldom&&) noexcept = default;
    Seldom& operator=(const Seldom& other) { return *this = Seldom(other); }
    Seldom& operator=(Seldom&&) noexcept = default;
    ~Seldom() = default;

    bool empty() const { return !value_; }
    const Value& operator*() const {
        static const Value nothing;
        return value_ ? *value_ : nothing;
    }
    /// To change it.
    Value& made() {
        if (!value_) value_ = std::make_unique<Value>();
        return *value_;
    }

 private:
    std::unique_ptr<Value> value_;
};

}  // namespace overens::layout
