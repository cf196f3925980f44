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
#include "layout/font.h"
#include "layout/pages.h"
#include "layout/shape_memory.h"

namespace overens::layout {

/// Turns text into glyphs by HarfBuzz, each piece once. Made for one document.
class Shaper {
 public:
    /// A face at a size in a language: what glyphs depend on beside the text.
    using Look = std::uint32_t;

    explicit Shaper(const FontSet& fonts,
                    std::shared_ptr<ShapeMemory> memory = std::make_shared<ShapeMemory>())
        : fonts_(fonts), memory_(std::move(memory)) {}

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
    struct Entry {
        const Font* font;
        Length size;
        hb_language_t language;
        std::uint32_t font_index;
        ShapeMemory::Words* shaped;
    };

    const FontSet& fonts_;
    std::shared_ptr<ShapeMemory> memory_;
    std::map<std::tuple<std::size_t, std::int64_t, std::string>, Look> numbers_;
    std::deque<Entry> looks_;
    std::vector<std::shared_ptr<const Font>> used_;
};

}  // namespace overens::layout
