#pragma once

#include <hb.h>

#include <array>
#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/length.h"
#include "base/world.h"
#include "document/theme.h"

namespace overens::layout {

/// A font file (TrueType or OpenType), parsed once. Immutable after loading; safe to share between threads.
class Font {
 public:
    /// Throws `Failure` (machine) if it is no font.
    Font(std::string file_name, std::string bytes);
    ~Font();
    Font(const Font&) = delete;
    Font& operator=(const Font&) = delete;

    const std::string& file_name() const;
    const std::string& postscript_name() const;
    std::string_view bytes() const;
    hb_face_t* face() const;    ///< for the subsetter
    hb_font_t* shaper() const;  ///< at the scale of `units_per_em`

    int units_per_em() const;
    int ascender() const;   ///< in font units, from the baseline up
    int descender() const;  ///< in font units, negative
    int cap_height() const;
    double italic_angle() const;        ///< degrees
    int weight() const;                 ///< OS/2 usWeightClass
    std::array<int, 4> bounds() const;  ///< head xMin yMin xMax yMax, font units
    int advance(unsigned glyph) const;  ///< font units
    /// 0 if the font lacks it.
    std::uint32_t glyph(char32_t character) const;
    bool has(char32_t character) const { return glyph(character) != 0; }

 private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// One face of one family: 0 is the theme's own, then come its fallbacks in their order.
struct Face {
    std::size_t family = 0;
    std::size_t index = 0;  ///< see `FontSet::index`

    auto operator<=>(const Face&) const = default;
};

/// The four faces of the theme's family.
struct FontSet {
    std::array<std::shared_ptr<const Font>, 4> faces;  ///< regular, bold, italic, bold italic

    static constexpr std::size_t index(bool bold, bool italic) {
        return (bold ? 1U : 0U) + (italic ? 2U : 0U);
    }
};

/// Finds and parses one file of a family, or throws as `load_fonts` does.
std::shared_ptr<const Font> load_font(const World& world, const std::string& file,
                                      const document::FontFamily& family);

/// Finds and parses the family's files. Throws `Failure` (machine) that names the file, where it was looked
/// for and the package that has it.
FontSet load_fonts(const World& world, const document::FontFamily& family);

}  // namespace overens::layout
