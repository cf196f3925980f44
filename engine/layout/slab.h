#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "layout/pages.h"

namespace overens::layout {

/// How firmly a slab holds on to the next: a weak bond breaks first where a page cannot hold all.
enum class Bond { none, weak, strong };

/// The box around slabs that follow each other; on every page that they reach it is drawn anew.
struct Box {
    Length x;
    Length width;
    Length padding;
    Length rule;
    Colour fill;
    Colour rule_colour;
    Length before;
    Length after;
};

/// A bookmark that waits for its page.
struct Mark {
    std::string title;
    int level = 1;
    ElementIndex element = 0;
    std::string id = {};  ///< where references lead
    Length y = {};        ///< in its slab
};

/// Where other pages begin.
struct Turn {
    std::size_t paper = 0;           ///< of the job's papers
    std::optional<int> number = {};  ///< of the next page
    bool begins = true;              ///< a section, rather than ending one
};

/// Room for a page's number and the leader before it, to be filled when pages are known. Two text runs wait
/// for them: `item` among the slab's, later the page's, and the next.
struct NumberGap {
    std::size_t item = 0;
    std::size_t page = 0;  ///< on which it stands
    std::string target;    ///< whose page is asked for
    document::Style style = document::Style::body;
    Length left;
    Length right;
};

struct ColumnFlow;

/// A strip across the page that is never parted: a line of a paragraph, a row of a table. Its items are
/// placed from the strip's upper edge, across from the paper's left edge.
struct Slab {
    Length height = {};
    Length before = {};  ///< space above; of two that meet the larger counts
    Length after = {};
    Length baseline = {};  ///< the first line's; 0 without text
    Bond bond = Bond::none;
    bool heading = false;
    bool page_break = false;                ///< nothing but the end of a page
    std::shared_ptr<const Turn> turn = {};  ///< of a page break: what the next page is
    bool never_first = false;               ///< on a page: holds on to the words before it
    std::vector<Item> items = {};
    std::vector<LinkArea> links = {};
    std::vector<Mark> marks = {};
    Seldom<std::vector<NumberGap>> gaps = {};  ///< only of slabs that stand on the page by themselves
    /// Lines for the foot of the page on which the slab comes to stand.
    std::vector<Slab> notes = {};
    bool begins_note = false;  ///< among such lines
    std::shared_ptr<const Box> box = {};
    std::shared_ptr<const Slab> head = {};  ///< repeated above it at a page's top
    /// Instead of items: what flows in columns from here on. Its height is the least that a page must have.
    std::shared_ptr<const ColumnFlow> columns = {};
    /// What has its place on the page, wherever the slab comes to stand; the slab then reaches down to
    /// `until`, from the paper's edge.
    Seldom<std::vector<Item>> fixed = {};
    Seldom<std::vector<LinkArea>> fixed_links = {};
    Length until = {};
};

using Flow = std::vector<Slab>;

/// Slabs that flow down columns beside each other, set for the first of them.
struct ColumnFlow {
    Flow flow;
    std::size_t count = 2;
    Length step;  ///< from one column to the next
};

/// Inside the slab's box, above it and below it.
Length padding(const Slab& slab);
/// What stands above a slab that begins a page or a column: its box's padding, its table's head.
Length top_of(const Slab& slab);
/// The space from the lower edge of `above` to the upper edge of `below`.
Length gap(const Slab& above, const Slab& below);

void move(Item& item, Length dx, Length dy);
/// Moves what is drawn of `slab` down by `y` and to the end of the lists.
void pour(Slab&& slab, Length y, std::vector<Item>& items, std::vector<LinkArea>& links);
/// Adds the marks of `slab`, which stands at `y`.
void add_marks(Slab& slab, Length y, std::vector<Mark>& marks);
/// Moves all that is in `slab`, bookmarks and notes too, down by `y` and into `whole`.
void pour(Slab&& slab, Length y, Slab& whole);

/// What the box looks like around slabs from `top` to `bottom`.
std::vector<Item> draw(const Box& box, Length top, Length bottom);

/// From the upper edge of the first slab to the lower edge of the last, boxes and all.
Length height_of(const Flow& flow);

/// All slabs as one.
Slab stack(Flow&& flow);

/// Flows that stand beside each other, as one row: a slab for each flow, of equal height and their first
/// baselines level. Where they are higher than `most` they are parted between slabs into several such rows,
/// low ones so that pages fill.
std::vector<std::vector<Slab>> beside(std::vector<Flow>&& flows, Length most);

/// Puts the first baselines of slabs beside each other on one line and makes them equally high.
void level(std::vector<Slab>& row);

/// Slabs that stand beside each other as one.
Slab join(std::vector<Slab>&& row);

/// Binds every slab to the next.
void bind(Flow& flow, Bond bond);

/// Where a page cannot end at will: in a box, in an item of a list.
void remove_page_breaks(Flow& flow);

/// Holds what may not stand first on a page to the words before it: past headings, to two of their lines.
void hold_to_words_before(Flow& flow);

/// Adds `more` to the end of `flow`.
void append(Flow& flow, Flow&& more);

}  // namespace overens::layout
