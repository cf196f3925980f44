#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace overens::pdf {

/// Can a ToUnicode map tell this text of a glyph by itself? Not if it is empty, too long for the map, or has
/// characters of the private use area, which PDF/A wants explained (ISO 19005-2, 6.2.11.7.3).
bool to_unicode_tells(std::string_view text);

/// The text as a ToUnicode map may hold it: never empty, short enough, and none of U+0000, U+FEFF and U+FFFE.
std::string mappable_text(std::string_view text);

struct CodedText {
    std::uint16_t code;
    std::string_view text;
};

/// A ToUnicode CMap (ISO 32000-1, 9.10.3) for two-byte codes.
std::string to_unicode_map(const std::vector<CodedText>& texts);

}  // namespace overens::pdf
