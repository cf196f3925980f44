#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace overens::document {

/// What a piece of text is. The theme says how each looks; both writers use the same names.
enum class Style {
    body,
    lead,   ///< an introduction, a little larger
    small,  ///< fine print
    title,
    subtitle,
    heading1,
    heading2,
    heading3,
    label,  ///< names a fact
    value,  ///< the fact
    list_item,
    table_head,
    table_cell,
    dense_head,  ///< of a table that is set dense
    dense_cell,
    caption,
    chart,         ///< words in a chart
    tile_figure,   ///< a key figure
    tile_label,    ///< what it is
    step_heading,  ///< what a step of a process is
    note,
    panel_heading,
    footnote,
    signature,     ///< the role above and the words under a signature line
    organisation,  ///< letterhead: the sender's name
    unit,          ///< letterhead: its unit
    contents_heading,
    contents1,  ///< an entry of the table of contents
    contents2,
    contents3,
    header,
    footer,
    subject,  ///< of a letter: its title
    address,  ///< of a letter: whom it is for
    stamp,    ///< words in the box for a stamp
    quotation,
    source,    ///< of a quotation
    question,  ///< of a form
    hint,      ///< what helps to answer it
    answer,    ///< where it is answered
};

inline constexpr int styles = static_cast<int>(Style::answer) + 1;

/// In the theme's file and in ODT: `body`, `table-head` …
inline constexpr std::array<std::string_view, styles> style_names = {
    "body",          "lead",      "small",     "title",        "subtitle",   "heading1",         "heading2",
    "heading3",      "label",     "value",     "list-item",    "table-head", "table-cell",       "dense-head",
    "dense-cell",    "caption",   "chart",     "tile-figure",  "tile-label", "step-heading",     "note",
    "panel-heading", "footnote",  "signature", "organisation", "unit",       "contents-heading", "contents1",
    "contents2",     "contents3", "header",    "footer",       "subject",    "address",          "stamp",
    "quotation",     "source",    "question",  "hint",         "answer",
};

constexpr std::string_view name(Style style) {
    return style_names[static_cast<std::size_t>(style)];
}

}  // namespace overens::document
