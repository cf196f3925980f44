#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/colour.h"
#include "base/diagnostic.h"
#include "base/length.h"
#include "document/style.h"

namespace overens::document {

/// A family of fonts by the names of its files, found among the font assets.
struct FontFamily {
    std::string name;     ///< as ODT and office programs know it: `Open Sans`
    std::string package;  ///< the Debian package that has it, for the message when it is missing
    std::string regular;
    std::string bold;
    std::string italic;
    std::string bold_italic;
};

/// A family for a script that the theme's own font lacks. Letters of scripts differ in height, so it may be
/// set larger, and lines that have it further apart.
struct FallbackFont {
    std::string script;  ///< ISO 15924: `Arab`
    FontFamily family;
    int scale = 100;    ///< of the text's size, in hundredths
    int leading = 100;  ///< of the line's height
};

/// How one style looks. Between two blocks is the larger of the space after the one and the space before the
/// other.
struct TextLook {
    Length size;
    Length leading;  ///< from baseline to baseline
    Length space_before;
    Length space_after;
    bool bold = false;
    bool italic = false;
    bool accent = false;  ///< in the accent colour, else `colour`
    Colour colour = {};
    bool hyphenate = false;
    bool keep_with_next = false;
};

struct PageLook {
    Size size;
    Length left;
    Length right;
    Length top;             ///< from the paper's edge to the text, from the second page on
    Length bottom;          ///< from the text to the paper's edge
    Length header;          ///< from the paper's edge to the header's first baseline
    Length footer;          ///< from the last footer line's baseline to the paper's edge
    Length letterhead_top;  ///< from the paper's edge to the letterhead
    Length first_top;       ///< from the paper's edge to the text on a first page with letterhead, at least
    Length logo_height;     ///< a logo is scaled to it
    Length logo_width;      ///< and made smaller if it would be wider
};

struct TableLook {
    Length padding_x;
    Length padding_y;
    Length rule;       ///< between rows
    Length head_rule;  ///< under the head
    Colour rule_colour;
    Colour head_fill;
    std::optional<Colour> zebra;  ///< behind every second row of the body, or group of rows
    Length dense_padding_x;
    Length dense_padding_y;
    Length space_before;
    Length space_after;

    Length padding_across(bool dense) const { return dense ? dense_padding_x : padding_x; }
    Length padding_down(bool dense) const { return dense ? dense_padding_y : padding_y; }
};

/// The foot of a page, where its notes stand.
struct FootnoteLook {
    Length rule;        ///< above the notes
    Length rule_width;  ///< how long it is
    Colour rule_colour;
    Length space_before;  ///< from the text to the rule
    Length space_after;   ///< from the rule to the notes
    Length indent;        ///< from a note's number to its text
};

struct FactsLook {
    Length
        label_width;  ///< in one column of pairs; at most 40 % of a pair where pairs stand beside each other
    Length gap;       ///< between label and value, and between columns
    Length row_gap;
};

struct ListLook {
    Length indent;  ///< from the list's edge to its text
    Length item_gap;
    std::string bullet;  ///< `•`
};

struct BoxLook {
    Length padding;
    Length gap;  ///< between panels
    Length rule;
    Colour fill;
    Colour rule_colour;
    Length space_before;
    Length space_after;
};

/// The palette has one colour for each slice that a pie may have. Neighbours differ in lightness, too.
inline constexpr std::size_t chart_colours = 7;

struct ChartLook {
    Length height;  ///< from the axis' first step to its last where it stands upright
    Length rule;    ///< of the grid
    Colour rule_colour;
    Length space_before;
    Length space_after;
    std::array<Colour, chart_colours> colours;
};

struct StepsLook {
    Length mark;  ///< across the number's disc
    Length gap;   ///< from it to the words
    Length rule;  ///< of the line that joins the discs
    Length step_gap;
    Length space_before;
    Length space_after;
};

struct SignatureLook {
    Length room;  ///< above the line, for the pen
    Length rule;
    Length gap;      ///< between parties beside each other
    Length row_gap;  ///< between rows of parties
    int beside = 2;  ///< parties in a row, at most
    Length space_before;

    /// How many of so many parties stand in a row: rows as equal as can be, so that two have half the width
    /// each and four make two rows of two.
    std::size_t in_row(std::size_t parties) const {
        const auto most = static_cast<std::size_t>(beside < 1 ? 1 : beside);
        const std::size_t rows = (parties + most - 1) / most;
        return rows == 0 ? most : (parties + rows - 1) / rows;
    }
};

/// Numbers of headings, and contents.
struct NumberingLook {
    Length indent;  ///< from a heading's number to its words, at least

    /// Where in the contents entries of a level have their number, and their words.
    Length entry(int level) const {
        Length x;
        for (int above = 1; above < level; ++above) x += column(above);
        return x;
    }
    Length column(int level) const { return indent * (level + 2) / 4; }
};

/// Where a form is filled in, on paper too.
struct FieldLook {
    Length box;      ///< across a box to tick
    Length line;     ///< height of a field of one line, for the pen
    Length more;     ///< and of every further line
    Length least;    ///< width of a field that takes the rest of its line, at least
    Length padding;  ///< from its sides to what is written in it
    Length gap;      ///< above it and below it
    Length rule;
    Colour rule_colour;
    Colour fill;
    Length code;  ///< the side of the code at the foot of the pages, without the white around it
};

struct ColumnsLook {
    Length gap;
    Length fold_margin;  ///< of each leaf of a folded sheet, at its edges and folds
    Length space_before;
    Length space_after;
};

/// An envelope with a window, and the paper in it: as wide as a page, folded to `panel`. The window is as far
/// from the left edge where it is on the left as from the right edge where it is on the right.
struct EnvelopeLook {
    Size size;
    Length panel;
    Length window_side;
    Length window_top;
    Size window;
};

struct LetterLook {
    std::array<EnvelopeLook, 2> envelopes;  ///< in the order of `Letter::Envelope`
    Size inset;                             ///< from the window's edges to the address
    Length space_below;                     ///< from the window, or what stands beside it, to the text
    bool fold_marks = false;
    Size stamp;
};

/// How papers look: one file, `templates/theme.xml`, for both writers.
struct Theme {
    FontFamily font;
    std::vector<FallbackFont>
        fallbacks;  ///< of several for one script the first that has a character is taken
    Colour accent;
    PageLook page;
    TableLook table;
    FactsLook facts;
    ListLook list;
    BoxLook box;
    FootnoteLook footnote;
    SignatureLook signature;
    NumberingLook numbering;
    FieldLook fields;
    ColumnsLook columns;
    LetterLook letter;
    ChartLook chart;
    StepsLook steps;
    std::array<TextLook, styles> looks;
    int widows = 2;   ///< lines of a paragraph that stay together at the top of a page
    int orphans = 2;  ///< and at the foot

    /// The first family for a script; null if there is none.
    const FallbackFont* fallback(std::string_view script) const {
        const auto found = std::ranges::find(fallbacks, script, &FallbackFont::script);
        return found == fallbacks.end() ? nullptr : &*found;
    }
    const TextLook& look(Style style) const { return looks[static_cast<std::size_t>(style)]; }
    Colour colour(Style style) const { return look(style).accent ? accent : look(style).colour; }
    Length text_width() const { return page.size.width - page.left - page.right; }
};

/// Reads a theme; every error is added with its place, and nothing comes back if there was one.
std::optional<Theme> read_theme(const SourcePointer& source, Diagnostics& diagnostics);

}  // namespace overens::document
