// Papers share most of their characters. So the codes of each font begin with those of Swedish texts, then
// those of names that are common beside the Swedish ones, the same in every document. A document that uses
// many of them gets a subset with all the Swedish ones, or all of both: one that was made and deflated once.
// A document that uses few of them, or others besides, gets a subset of its own. Which one depends on the
// document alone.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "layout/font.h"
#include "pdf/font_program.h"

namespace overens::pdf {

/// A font with its usual codes. Safe to share between threads.
class ReadyFont {
 public:
    explicit ReadyFont(std::shared_ptr<const layout::Font> font);

    const layout::Font& font() const { return *font_; }
    /// The usual characters, as far as the font has them; none is used.
    const std::vector<FontCode>& codes() const { return codes_; }
    const FontCodes& known() const { return known_; }
    /// The code that is noted for a glyph with this text (see `packed`); 0 if none or another is.
    std::uint16_t noted(std::uint32_t glyph, std::uint32_t text) const {
        return glyph < notes_.size() ? notes_[glyph].code_for(text) : std::uint16_t{0};
    }
    /// The font with the Swedish codes if no other of the usual ones is `used`, else with all of them. Throws
    /// as `make_program` does.
    const FontProgram& program(const std::vector<FontCode>& used) const;

 private:
    struct Ready {
        std::size_t codes = 0;  // so many of the first
        mutable std::once_flag made;
        mutable FontProgram program;
    };
    std::shared_ptr<const layout::Font> font_;
    std::vector<FontCode> codes_;
    FontCodes known_;
    std::vector<CodeNote> notes_;  // by glyph
    Ready swedish_;
    Ready all_;
};

/// The fonts of all documents. Safe to share between threads.
class FontStore {
 public:
    std::shared_ptr<const ReadyFont> ready(const std::shared_ptr<const layout::Font>& font);

 private:
    std::mutex mutex_;
    std::map<std::shared_ptr<const layout::Font>, std::shared_ptr<const ReadyFont>> known_;
};

}  // namespace overens::pdf
