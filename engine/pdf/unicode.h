#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace overens::pdf {

/// Takes the first character off; what is no UTF-8 gives U+FFFD, one byte at a time. The text must not be
/// empty.
char32_t take_character(std::string_view& utf8);
void append_utf8(std::string& out, char32_t character);
bool is_private_use(char32_t character);
/// The text as XML and PDF can both hold it: control characters become spaces, non-characters U+FFFD.
std::string plain_text(std::string_view utf8);
/// At most `units` UTF-16 code units, cut at a character; what was cut is ended by an ellipsis.
std::string shortened(std::string_view utf8, std::size_t units);
std::size_t utf16_units(std::string_view utf8);
/// A language tag as RFC 3066 spells it: `sv`, `sv-SE`.
bool is_language_tag(std::string_view text);

}  // namespace overens::pdf
