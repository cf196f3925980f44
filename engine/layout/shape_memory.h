#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "base/length.h"
#include "layout/break_rules.h"
#include "layout/font.h"
#include "layout/pages.h"

namespace overens::layout {

/// A piece of text turned into glyphs; their text offsets count from the piece's beginning. They come in the
/// order of the text, also where it goes from right to left: then their offsets lead to their places, from
/// the piece's left edge on.
struct Shaped {
    std::vector<Glyph> glyphs;
    GlyphOffsets offsets;
    Length width;
    bool incomplete = false;  ///< the font lacks a character of it
};

/// A place in a text after which a line may end; where it is tied, a line rather does not.
struct LineEnd {
    std::uint32_t at = 0;
    bool tied = false;
};

/// What was found already: words shaped, by what glyphs depend on, and the ends of lines in texts. Papers of
/// one kind share most of both. For one thread; the fonts must outlive it.
class ShapeMemory {
 public:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Words = std::unordered_map<std::string, Shaped, Hash, std::equal_to<>>;
    using Key = std::tuple<const Font*, std::int64_t, hb_language_t, bool>;

    /// Stays where it is, and so does what is put into it.
    Words& words(const Key& key) { return words_[key]; }
    std::size_t size() const;

    /// Where lines of the text may end, in order. Valid until it is asked again.
    const std::vector<LineEnd>& ends(std::string_view text, BreakFinder& finder);

 private:
    std::map<Key, Words> words_;
    std::unordered_map<std::string, std::vector<LineEnd>, Hash, std::equal_to<>> ends_;
    std::size_t ends_kept_ = 0;
    std::vector<LineEnd> last_;
};

/// The memories of one typesetting, each lent to one document at a time. Safe to share between threads.
class ShapeMemories : public std::enable_shared_from_this<ShapeMemories> {
 public:
    /// Comes back when the last holder lets it go.
    std::shared_ptr<ShapeMemory> lend();

 private:
    void take_back(std::unique_ptr<ShapeMemory> memory);

    std::mutex mutex_;
    std::vector<std::unique_ptr<ShapeMemory>> idle_;
};

}  // namespace overens::layout
