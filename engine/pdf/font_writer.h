// Fonts as composite fonts: Type0 with Identity-H over a CIDFontType2 (ISO 32000-1, 9.7), each with a subset
// of its file.
//
// A code (CID) stands for a glyph *and* the text that it stood for when it was drawn, so that one glyph can
// be a space here and a no-break space there and each is extracted as itself. `/CIDToGIDMap` leads from codes
// to the subset's glyphs.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pdf/font_store.h"
#include "pdf/object_store.h"

namespace overens::pdf {

/// The entries of a font's descriptor. Symbolic is what is shown by the numbers of its glyphs.
std::string font_descriptor(const layout::Font& font, const std::string& base_font, Reference file,
                            bool symbolic);

/// One face of a document: gives out codes while pages are written, then writes the font.
class FontWriter {
 public:
    explicit FontWriter(std::shared_ptr<const ReadyFont> ready);

    /// The code for a glyph with its text (see `mappable_text`). The same pair has the same code.
    std::uint16_t code(std::uint32_t glyph, std::string_view text);
    /// The same, without a search, for what is usual or was noted: 0 for the rest.
    std::uint16_t noted(std::uint32_t glyph, std::string_view text) {
        const std::uint32_t key = packed(text);
        std::uint16_t code = ready_->noted(glyph, key);
        if (code == 0 && glyph < notes_.size()) code = notes_[glyph].code_for(key);
        if (code != 0) codes_[code - 1U].used = true;
        return code;
    }
    void note(std::uint32_t glyph, std::string_view text, std::uint16_t code);
    /// As the PDF says it, in hundredths of a thousandth of the font's size.
    std::int64_t width(std::uint16_t code) const { return codes_[code - 1U].width; }
    bool used() const;

    /// The font as far as its codes were used.
    Reference write(ObjectStore& store) const;

 private:
    std::shared_ptr<const ReadyFont> ready_;
    const layout::Font& font_;
    unsigned glyphs_;
    std::vector<CodeNote> notes_;  // by glyph; of those that are not usual
    FontCodes known_;              // those that are not usual
    std::vector<FontCode> codes_;  // of code 1, 2 …; code 0 is .notdef, which is never shown
};

/// The fonts of one document, by their index in its pages.
using Fonts = std::vector<std::unique_ptr<FontWriter>>;

}  // namespace overens::pdf
