#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "base/length.h"
#include "layout/fallback_fonts.h"
#include "layout/font.h"
#include "layout/pages.h"
#include "layout/shape_memory.h"

namespace overens::layout {

/// Turns text into glyphs by HarfBuzz, each piece once. Made for one document.
class Shaper {
 public:
    /// A face at a size in a language and a direction: what glyphs depend on beside the text.
    using Look = std::uint32_t;

    Shaper(const FontSet& fonts, const FallbackFonts& fallbacks,
           std::shared_ptr<ShapeMemory> memory = std::make_shared<ShapeMemory>())
        : fonts_(fonts), fallbacks_(fallbacks), memory_(std::move(memory)) {}

    /// A face of the theme's own family, from left to right.
    Look look(std::size_t face, Length size, std::string_view language);
    /// The same from right to left.
    Look backward(Look look) { return variant(look, looks_[look].face.family, true); }
    /// The same in another family, at the size that it is to have beside the theme's.
    Look in_family(Look look, std::size_t family) { return variant(look, family, looks_[look].backward); }
    /// The result is valid as long as the shaper.
    const Shaped& shape(Look look, std::string_view text);

    const Font& font(Look look) const { return *looks_[look].font; }
    Length size(Look look) const { return looks_[look].size; }
    Face face(Look look) const { return looks_[look].face; }
    bool is_backward(Look look) const { return looks_[look].backward; }
    /// How much further apart than others lines with it are, in hundredths.
    int leading(Look look) const;
    /// Index into `used`.
    std::uint32_t font_index(Look look) const { return looks_[look].font_index; }
    /// As `ShapeMemory::ends`.
    const std::vector<LineEnd>& ends(std::string_view text, BreakFinder& finder) {
        return memory_->ends(text, finder);
    }
    /// The fonts of all looks, in the order of their first use.
    const std::vector<std::shared_ptr<const Font>>& used() const { return used_; }

 private:
    struct Entry {
        const Font* font;
        Length size;
        hb_language_t language;
        std::uint32_t font_index;
        Face face;
        Length own_size;  ///< that the theme's own would have
        std::string_view tag;
        bool backward;
        ShapeMemory::Words* shaped;
    };

    using Key = std::tuple<Face, std::int64_t, std::string, bool>;

    Look find(Face face, Length size, std::string_view language, bool backward);
    Look variant(Look look, std::size_t family, bool backward);

    const FontSet& fonts_;
    const FallbackFonts& fallbacks_;
    std::shared_ptr<ShapeMemory> memory_;
    std::map<Key, Look> numbers_;
    std::deque<Entry> looks_;
    std::vector<std::shared_ptr<const Font>> used_;
};

}  // namespace overens::layout
