// How values are spelt in a PDF (ISO 32000-1, 7.3). All numbers are written from integers, so that neither
// locale nor floating point has a say in the bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/colour.h"
#include "base/length.h"

namespace overens::pdf {

/// The number of an indirect object; 0 is none.
struct Reference {
    unsigned number = 0;
    bool operator==(const Reference&) const = default;
};

void append_number(std::string& out, std::int64_t value);
/// `value / 10^decimals`, without trailing zeros.
void append_decimal(std::string& out, std::int64_t value, int decimals);
/// In points.
void append_length(std::string& out, Length length);
/// `12 0 R`.
void append_reference(std::string& out, Reference reference);
/// Red, green and blue between 0 and 1.
void append_colour(std::string& out, Colour colour);
/// Four hexadecimal digits.
void append_hex16(std::string& out, std::uint32_t value);
/// UTF-16BE of the text in hexadecimal digits.
void append_utf16_hex(std::string& out, std::string_view utf8);

/// `value * numerator / denominator`, rounded to the nearest.
std::int64_t scaled(std::int64_t value, std::int64_t numerator, std::int64_t denominator);

std::string number(std::int64_t value);
std::string reference(Reference reference);
/// `/Name`, with `#xx` for what a name may not show.
std::string name(std::string_view text);
/// A byte string as it stands, in parentheses.
std::string literal_string(std::string_view bytes);
/// A text string: ASCII as it is, all else as UTF-16BE with its mark. Longer than PDF/A lets a string be, it
/// is cut at a character and ended by an ellipsis.
std::string text_string(std::string_view utf8);

/// The longest string of PDF/A (ISO 19005-2, 6.1.13), in bytes.
inline constexpr std::size_t longest_string = 32767;

}  // namespace overens::pdf
