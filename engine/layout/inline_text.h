#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "layout/bidi.h"
#include "layout/job.h"
#include "layout/line_breaker.h"

namespace overens::layout {

/// A stretch of text with one look.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    Shaper::Look look = 0;
    bool strong = false;
    bool emphasised = false;
    std::string_view language = {};   ///< where it differs from the text's
    std::string_view expansion = {};  ///< of an abbreviation
    const document::Link* link = nullptr;
    const document::Footnote* footnote = nullptr;  ///< whose mark it is
    const document::Field* field = nullptr;        ///< that stands there, as one character
};

/// Glyphs of a stretch of text in one span, one font and one direction.
struct Part {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t span = 0;
    Shaper::Look look = 0;
    const Shaped* shaped = nullptr;
};

/// What stands between two chances to end a line: as a rule a word with the space after it.
struct Piece {
    std::uint32_t begin = 0;
    std::uint32_t core_end = 0;  ///< where its closing space begins
    std::uint32_t end = 0;
    bool forced = false;
    bool tied = false;  ///< a line rather does not end here
    Length width = {};  ///< without the closing space
    Length space = {};
    std::uint32_t first_part = 0;
    std::uint32_t end_part = 0;
};

/// A paragraph's text, shaped, before it is parted into lines. Soft hyphens and marks of direction are taken
/// out and kept as places.
struct InlineText {
    std::string text;
    std::string_view language = {};
    bool backward = false;                  ///< the paragraph's own direction
    bool mixed = false;                     ///< has parts in fonts other than the theme's
    std::vector<std::uint8_t> levels = {};  ///< of its bytes, where not all goes from left to right
    std::vector<Span> spans = {};
    std::vector<Part> parts = {};
    std::vector<Piece> pieces = {};
    std::vector<std::uint32_t> soft_hyphens = {};
    std::vector<DirectionMark> marks = {};
    std::vector<std::unique_ptr<const document::Link>> references = {};  ///< those of spans, as links
    std::vector<std::unique_ptr<const Shaped>> fields = {};  ///< those of spans, as glyphs as wide as they
};

/// What `PageNumber` and `PageCount` stand for, in page furniture.
struct PageNumbers {
    std::size_t page = 0;
    std::size_t pages = 0;
};

InlineText read_inlines(Job& job, const document::Inlines& content, document::Style style, bool bold,
                        const Speech& speech, const PageNumbers* numbers = nullptr);

/// A unit of lines with the text that it stands for.
struct TextUnit {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t piece = 0;
    bool hyphenated = false;  ///< a line that ends here gets a hyphen
    Length excess = {};       ///< a field in it is narrower by so much than it would be
};

struct Units {
    std::vector<LineUnit> lines;
    std::vector<TextUnit> text;
};

/// The text as units for lines of `width`. Words are parted at their soft hyphens, with `hyphenate` also
/// where the patterns say, and what is wider than a line wherever it must.
Units part_words(Job& job, const InlineText& text, Length width, bool hyphenate);

}  // namespace overens::layout
