#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "layout/font.h"

namespace overens::pdf {

/// A part of a TrueType font that draws the glyphs asked for and no others.
struct FontSubset {
    std::string bytes;
    std::map<std::uint32_t, std::uint32_t> glyphs;  ///< from the font's numbers to the subset's
};

/// Without hinting, names, character map and layout tables: a PDF draws by glyph number.
/// Throws `Failure` (machine) if the font has no TrueType outlines or cannot be subset.
FontSubset subset(const layout::Font& font, const std::set<std::uint32_t>& glyphs);

/// A part that is found by characters: it keeps its character map.
std::string subset_of_characters(const layout::Font& font, const std::set<char32_t>& characters);

}  // namespace overens::pdf
