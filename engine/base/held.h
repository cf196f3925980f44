#pragma once

#include <memory>
#include <utility>

namespace overens {

/// A large value in the room of a pointer, where most of its neighbours are small; it is copied as a value
/// is.
template <class Value>
class Held {
 public:
    Held(Value value) : value_(std::make_unique<Value>(std::move(value))) {}
    Held(const Held& other) : value_(std::make_unique<Value>(*other)) {}
    Held(Held&&) noexcept = default;
    Held& operator=(const Held& other) { return *this = Held(other); }
    Held& operator=(Held&&) noexcept = default;
    ~Held() = default;

    operator const Value&() const { return *value_; }
    const Value& operator*() const { return *value_; }
    Value& operator*() { return *value_; }
    const Value* operator->() const { return value_.get(); }
    Value* operator->() { return value_.get(); }

 private:
    std::unique_ptr<Value> value_;  // null only after it was moved from
};

}  // namespace overens
