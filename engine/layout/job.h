#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "document/document.h"
#include "document/language.h"
#include "document/numbering.h"
#include "layout/break_rules.h"
#include "layout/fallback_fonts.h"
#include "layout/hyphenator.h"
#include "layout/layout.h"
#include "layout/page_builder.h"
#include "layout/shaper.h"
#include "layout/slab.h"
#include "layout/structure.h"

namespace overens::layout {

/// What language a block speaks (nothing: the document's), and whether it is read from right to left.
struct Speech {
    std::string_view language = {};
    bool backward = false;
};

/// The numbers of pages on which ids stand, as far as they are known: what was found when the document was
/// set before. The others are taken to be as wide as `unknown`.
struct PagesKnown {
    document::PageLabels numbers = {};
    std::string unknown = "0";
    bool asked = false;

    const std::string& of(std::string_view id) {
        asked = true;
        const auto found = numbers.find(id);
        return found == numbers.end() ? unknown : found->second;
    }
};

/// Who sends a paper, placed on its first page.
struct Sender {
    Slab content;  ///< the logo and who it is; part of what the document says
    Length bottom;
    Slab contact;        ///< above the footer, from y = 0: address, telephone …
    Length contact_top;  ///< where it stands
};

/// What the pages of a section, or of the document, have in common.
struct PageStyle {
    Size size;
    Length left;            ///< of the text
    Length width;           ///< and its width
    bool furnished = true;  ///< with header and footer
    const document::Inlines* header = nullptr;
    const document::Inlines* footer = nullptr;
    bool header_on_first = true;
    const document::FormIdentity* form = nullptr;  ///< whose code stands at their foot
    std::string_view language = {};                ///< of header and footer
    std::optional<Sender> sender = {};             ///< on the first of them
    bool begins_paper = false;                     ///< among several that are bound
    std::size_t pages_after = 0;                   ///< of other files, which follow
};

/// The setting of one document: what its blocks are set by, and what grows as they are.
struct Job {
    const document::Document& document;
    const document::Theme& theme;
    const Hyphenator& hyphenator;
    const FallbackFonts& fallbacks;
    Diagnostics& diagnostics;
    Shaper shaper;
    BreakFinder breaks;
    Structure structure = {};
    PagesKnown pages_known = {};
    std::vector<PageStyle> page_styles = {};  ///< the document's own first
    std::vector<Paper> papers = {};           ///< one for each
    Length notes_x = {};                      ///< where footnotes stand, from the paper's left edge
    Length notes_width = {};
    Length page_height = {};  ///< that a page has for text; less inside a row or box
    std::vector<FieldShown> fields = {};
    std::set<char32_t> missing = {};  ///< characters already told of
    std::string_view language = {};   ///< of the document, or of the paper in it that is being set
    bool backward = false;            ///< which is read from right to left
    ElementIndex bound_paper = 0;     ///< the element of that paper

    Colour colour(document::Style style) const {
        return theme.look(style).accent ? accent() : theme.look(style).colour;
    }
    /// How a block in this language (nothing: the document's) speaks.
    Speech speech(std::string_view language) const {
        if (language.empty() || language == this->language) return {{}, backward};
        return {language, document::is_right_to_left(language)};
    }
    void speak(std::string_view of_paper) {
        language = of_paper;
        backward = document::is_right_to_left(of_paper);
    }
    Colour accent() const { return document.accent.value_or(theme.accent); }
};

/// As long as it lives, blocks are set inside a row or box of at most `most` height: what is whole in it is
/// lower, so that the row can be parted around it.
class Inside {
 public:
    Inside(Job& job, Length most) : job_(job), page_height_(job.page_height) {
        job.page_height = most * 3 / 4;
    }
    ~Inside() { job_.page_height = page_height_; }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

 private:
    Job& job_;
    Length page_height_;
};

/// Where blocks are set, and how they differ there.
struct Area {
    Length x;
    Length width;
    ElementIndex parent = 0;
    document::Alignment alignment = document::Alignment::left;
    Length hang = {};     ///< beyond the right edge, where a footnote's mark may stand, so that figures align
    bool narrow = false;  ///< a column, where words may be parted
    bool bold = false;
    bool boxed = false;  ///< already in a box or a row
    bool in_list = false;
    std::optional<ElementIndex> made = {};  ///< the element of the text, if there is one already
    std::optional<Artifact> artifact = {};  ///< page furniture: no part of the document's structure
    Speech speech = {};

    /// The same place for a block that speaks so.
    Area in(const Speech& own) const {
        Area area = *this;
        area.speech = own;
        return area;
    }
    /// Where what is `wide` begins that would begin at `from` if all went from left to right.
    Length mirrored(Length from, Length wide) const {
        return speech.backward ? x + x + width - from - wide : from;
    }
};

}  // namespace overens::layout
