#pragma once

#include <string_view>
#include <vector>

#include "layout/inline_text.h"
#include "layout/job.h"

namespace overens::layout {

/// Sets the lines of one text, from the first to the last, and makes its elements in the order of their
/// words.
class LineSetter {
 public:
    LineSetter(Job& job, const InlineText& text, const Units& units, document::Style style, Role role,
               const Area& area);

    /// The line of the units from `begin` to `end`.
    Slab set(std::size_t begin, std::size_t end);

    ElementIndex element() const { return element_; }

    /// A footnote's mark, and where it stands.
    struct FootnoteMark {
        const document::Footnote* footnote;
        ElementIndex label;  ///< the element of the mark itself
        ElementIndex link;   ///< and of the link to the note
        std::size_t line;    ///< on which it begins, counted from the first
    };
    const std::vector<FootnoteMark>& footnotes() const { return footnotes_; }

 private:
    struct Underlined {
        const document::Link* link;
        ElementIndex element;
        Length begin;
        Length end;
        const document::Footnote* footnote = nullptr;
    };

    /// A part of a line that goes one way, with its place from the left.
    struct Stretch {
        const Shaped* shaped;
        std::string_view text;
        std::uint32_t begin;
        std::uint32_t span;
        Shaper::Look look;
        bool hyphen;
        std::uint8_t level;
        bool closing;  ///< space at the line's end
        Length width;
        Length x = {};
    };

    void set_piece(const Piece& piece, std::uint32_t from, std::uint32_t to, bool hyphenated);
    void add(const Shaped& shaped, std::string_view stretch, std::uint32_t begin, const Part& part,
             bool hyphen);
    void order_stretches();
    void shift(GlyphOffsets& offsets, std::uint32_t first, Length away) const;
    void place(const Stretch& stretch);
    std::uint32_t append(const Shaped& shaped, std::string_view stretch, bool hyphen);
    void enter(std::uint32_t span, Shaper::Look look);
    void make_room_for_fields(std::size_t begin, std::size_t end);
    Length half_capital() const;
    Length width_of(const Shaped& shaped, const Span& span) const;
    void set_field(std::uint32_t span, Length x, Length width, bool backward);
    Owner owner_of(std::uint32_t span);
    void finish(Length ascent, Length descent);

    Job& job_;
    const InlineText& text_;
    const Units& units_;
    const document::TextLook& look_;
    Colour colour_;
    const Area& area_;
    ElementIndex element_ = 0;
    std::vector<ElementIndex> owners_;  ///< of the spans that have been met
    const document::Link* link_ = nullptr;
    ElementIndex link_element_ = 0;
    std::vector<FootnoteMark> footnotes_;
    std::size_t lines_ = 0;  ///< that are set

    // The line in the making.
    Slab slab_;
    TextRun* run_ = nullptr;
    std::uint32_t run_span_ = 0;
    Shaper::Look run_look_ = 0;
    Length run_pen_;  ///< where the next glyph of the run stands if it has no offset
    Length pen_;
    Length ink_begin_;
    Length ink_end_;                  ///< the pen before the line's closing space
    std::vector<Stretch> stretches_;  ///< of a line with parts that go from right to left
    std::uint32_t core_end_ = 0;
    std::vector<Underlined> underlined_;
    Length too_wide_;  ///< a field is made narrower by so much
    Length share_;     ///< and those that take the rest of their line are wider by so much
};

}  // namespace overens::layout
