#pragma once

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "base/length.h"
#include "layout/font.h"
#include "layout/pages.h"

namespace overens::layout {

/// A piece of text turned into glyphs; their text offsets count from the piece's beginning.
struct Shaped {
    std::vector<Glyph> glyphs;
    Length width;
    bool incomplete = false;  ///< the font lacks a character of it
};

/// Turns text into glyphs by HarfBuzz, each piece once. Made for one document.
class Shaper {
 public:
    /// A face at a size in a language: what glyphs depend on beside the text.
    using Look = std::uint32_t;

    explicit Shaper(const FontSet& fonts) : fonts_(fonts) {}

    Look look(std::size_t face, Length size, std::string_view language);
    /// The result is valid as long as the shaper.
    const Shaped& shape(Look look, std::string_view text);

    const Font& font(Look look) const { return *looks_[look].font; }
    Length size(Look look) const { return looks_[look].size; }
    /// Index into `used`.
    std::uint32_t font_index(Look look) const { return looks_[look].font_index; }
    /// The fonts of all looks, in the order of their first use.
    const std::vector<std::shared_ptr<const Font>>& used() const { return used_; }

 private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    struct Entry {
        const Font* font;
        Length size;
        hb_language_t language;
        std::uint32_t font_index;
        std::unordered_map<std::string, Shaped, Hash, std::equal_to<>> shaped;
    };

    const FontSet& fonts_;
    std::map<std::tuple<std::size_t, std::int64_t, std::string>, Look> numbers_;
    std::deque<Entry> looks_;
    std::vector<std::shared_ptr<const Font>> used_;
};

}  // namespace overens::layout
