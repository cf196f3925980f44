#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/pages.h"
#include "pdf/font_writer.h"

namespace overens::pdf {

/// A glyph with the font's code for it.
struct CodedGlyph {
    std::uint16_t code = 0;
    Length x;  ///< of the drawn glyph, from the stretch's origin
    Length rise;
};

/// A part of a run. Where the font's ToUnicode map cannot tell what its glyphs say, `actual_text` does.
struct Stretch {
    Point origin;
    std::vector<CodedGlyph> glyphs;
    std::optional<std::string> actual_text;
};

/// A run's glyphs with their codes, in as few parts as the text allows.
std::vector<Stretch> code(const layout::TextRun& run, FontWriter& font);

/// Appends the operators that show a stretch from its origin on (`Tj`, `TJ`, `Ts`). Every glyph stands where
/// layout put it to within half a thousandth of the size.
void append_glyphs(std::string& out, const Stretch& stretch, Length size, const FontWriter& font);

}  // namespace overens::pdf
