// Papers share most of their characters. So the codes of each font begin with those of Swedish texts, the
// same in every document, and a document that uses many of them gets a subset with all of them: one that was
// made and deflated once. A document that uses few of them, or others besides, gets a subset of its own.
// Which one depends on the document alone.
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
    /// The font with all usual codes. Throws as `make_program` does.
    const FontProgram& program() const;

 private:
    std::shared_ptr<const layout::Font> font_;
    std::vector<FontCode> codes_;
    FontCodes known_;
    mutable std::once_flag made_;
    mutable FontProgram program_;
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
