// How each kind of block becomes slabs. One file each; `blocks.cpp` knows which.
#pragma once

#include "document/document.h"
#include "layout/job.h"
#include "layout/paragraph.h"

namespace overens::layout {

Flow set_blocks(Job& job, const document::Blocks& blocks, const Area& area);

Flow set_list(Job& job, const document::List& list, const Area& area);
Flow set_facts(Job& job, const document::Facts& facts, const Area& area);
Flow set_table(Job& job, const document::Table& table, const Area& area);
Flow set_signatures(Job& job, const document::Signatures& signatures, const Area& area);
Flow set_picture(Job& job, const document::Picture& picture, const Area& area);
Flow set_chart(Job& job, const document::Chart& chart, const Area& area);
Flow set_tiles(Job& job, const document::Tiles& tiles, const Area& area);
Flow set_steps(Job& job, const document::Steps& steps, const Area& area);
Flow set_note(Job& job, const document::Note& note, const Area& area);
Flow set_quotation(Job& job, const document::Quotation& quotation, const Area& area);
Flow set_panels(Job& job, const document::Panels& panels, const Area& area);
Flow set_section(Job& job, const document::Section& section, const Area& area);
Flow set_columns(Job& job, const document::Columns& columns, const Area& area);

Flow set_contents(Job& job, const document::Contents& contents, const Area& area);

/// What a heading has beside its words.
struct HeadingMarks {
    std::string id = {};
    std::string number = {};
    std::string name = {};  ///< in bookmarks, instead of its words
};

/// A heading of the level asked for, with its bookmark; held to what follows.
Flow set_heading(Job& job, const document::Inlines& content, document::Style style, int level,
                 const Area& area, const HeadingMarks& marks = {});

/// How wide blocks want to be; see `Extent`.
Extent extent(Job& job, const document::Blocks& blocks, bool bold, bool parted);

/// How wide the columns of a table want to be, padding and all.
std::vector<Extent> column_extents(Job& job, const document::Table& table, bool parted);

/// The space before a list's text: the theme's indent, or more where numbers are wide.
Length list_indent(Job& job, const document::List& list);

}  // namespace overens::layout
