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
#include "layout/font.h"
#include "layout/pages.h"

namespace overens::layout {

/// A piece of text turned into glyphs; their text offsets count from the piece's beginning. They come in the
/// order of the text, also where it goes from right to left: then their offsets lead to their places, from
/// the piece's left edge on.
struct Shaped {
    std::vector<Glyph> glyphs;
    Length width;
    bool incomplete = false;  ///< the font lacks a character of it
};

/// What was shaped already, by what glyphs depend on: papers of one kind share most of their words. For one
/// thread; the fonts must outlive it.
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

 private:
    std::map<Key, Words> words_;
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
