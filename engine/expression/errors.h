#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "base/diagnostic.h"

namespace overens::expression {

/// Where in the expression's text something stands, in bytes.
struct Span {
    std::size_t offset = 0;
    std::size_t length = 0;

    std::size_t end() const { return offset + length; }
};

/// The text of one expression, and its errors on their way to the diagnostics.
class Errors {
 public:
    Errors(std::string_view text, const Place& place, Diagnostics& diagnostics)
        : text_(text), place_(place), diagnostics_(diagnostics) {}

    void add(Span span, Message message, std::optional<Message> hint = std::nullopt) {
        diagnostics_.add({.message = std::move(message), .place = place(span), .hint = std::move(hint)});
        found_ = true;
    }
    void add(const Diagnostics& others) {
        diagnostics_.add(others);
        found_ = found_ || others.has_errors();
    }
    bool found() const { return found_; }

    std::string_view text() const { return text_; }
    /// What stands there, as the author wrote it.
    std::string_view text(Span span) const { return text_.substr(span.offset, span.length); }
    Place place(Span span) const {
        return {place_.source, place_.offset + span.offset, std::max<std::size_t>(span.length, 1)};
    }

 private:
    std::string_view text_;
    const Place& place_;
    Diagnostics& diagnostics_;
    bool found_ = false;
};

}  // namespace overens::expression
