// Text that goes from right to left stands in the order in which it is read, as Unicode has it; only where it
// is drawn its direction counts (UAX #9). What a paper takes in from data is isolated from the words around
// it, so that a name in Arabic does not turn the number after it: by the marks U+2066 … U+2069, which are no
// words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace overens::document {

inline constexpr std::string_view isolate_forward = "\u2066";     ///< left to right
inline constexpr std::string_view isolate_backward = "\u2067";    ///< right to left
inline constexpr std::string_view isolate_by_content = "\u2068";  ///< as its first letter goes
inline constexpr std::string_view isolate_end = "\u2069";

/// May anything in this text go from right to left? `false` is sure, and quickly found.
bool may_turn(std::string_view text);

/// Does a mark of direction (three bytes) stand at `at`?
bool is_direction_mark(std::string_view text, std::size_t at);

/// The text without marks of direction.
std::string without_direction_marks(std::string_view text);

/// Text that goes from right to left with each number of several parts (a telephone number, a personnummer, a
/// date) isolated, so that its parts keep their order. Parts are joined by hyphens, or by spaces after a plus
/// sign or a hyphen; a range is written with a dash (–) and follows the text.
std::string with_numbers_isolated(std::string_view text);

}  // namespace overens::document
