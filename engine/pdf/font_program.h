#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "layout/font.h"
#include "pdf/object_store.h"

namespace overens::pdf {

/// A code (CID) of a font: the glyph that it draws, and the text that it stands for.
struct FontCode {
    std::uint32_t glyph = 0;
    std::int64_t width = 0;  ///< as the PDF says it, in hundredths of a thousandth of the font's size
    bool used = false;
    std::string text;
};

/// A character's bytes as one number, to compare at once; 0 if they are more than four, or none.
constexpr std::uint32_t packed(std::string_view text) {
    if (text.size() > 4) return 0;
    std::uint32_t result = 0;
    for (const char byte : text) result = result << 8U | static_cast<unsigned char>(byte);
    return result;
}

/// Most glyphs always stand for one character: what is noted by a glyph's number finds that code without a
/// search.
struct CodeNote {
    std::uint32_t text = 0;
    std::uint16_t code = 0;

    std::uint16_t code_for(std::uint32_t packed_text) const {
        return packed_text == text ? code : std::uint16_t{0};
    }
};

/// Codes by their glyphs and texts.
struct FontCodeOrder {
    using is_transparent = void;
    template <class Left, class Right>
    bool operator()(const Left& left, const Right& right) const {
        return left.first != right.first ? left.first < right.first : left.second < right.second;
    }
};
using FontCodes = std::map<std::pair<std::uint32_t, std::string>, std::uint16_t, FontCodeOrder>;

FontCode make_code(const layout::Font& font, std::uint32_t glyph, std::string text);

/// `ABCDEF`, out of what the subset is, so that two documents with different subsets do not share a name.
std::string subset_tag(const Digest& subset);

/// A font as a PDF holds it, ready to be put in.
struct FontProgram {
    std::string name;             ///< `/ABCDEF+OpenSans`
    std::size_t size = 0;         ///< of the file before it was deflated
    SharedBytesPointer file;      ///< these three are deflated
    SharedBytesPointer to_glyph;  ///< `/CIDToGIDMap`
    SharedBytesPointer unicode;   ///< `/ToUnicode`
    std::string widths;           ///< `/W`
};

/// The font as far as its codes (1, 2 …) were used. Throws `Failure` (machine) if it cannot be subset.
FontProgram make_program(const layout::Font& font, const std::vector<FontCode>& codes);

}  // namespace overens::pdf
