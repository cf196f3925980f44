#include "layout/slab.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace overens::layout {

namespace {

struct Mover {
    Length dx;
    Length dy;

    void operator()(TextRun& run) const { shift(run.origin); }
    void operator()(Fill& fill) const { shift(fill.corner); }
    void operator()(Frame& frame) const { shift(frame.corner); }
    void operator()(PlacedPicture& picture) const { shift(picture.corner); }
    void operator()(Shape& shape) const { shift(shape.corner); }
    void operator()(FigureBox& box) const { shift(box.corner); }
    void operator()(FieldArea& area) const { shift(area.corner); }
    void shift(Point& point) const {
        point.x += dx;
        point.y += dy;
    }
};

/// The slabs of `flow` from `begin` that are at most `most` high, one at least; the space above them stays.
Slab take_part(Flow& flow, std::size_t& begin, Length most) {
    if (begin == flow.size()) return {};
    const Length above = begin > 0 ? gap(flow[begin - 1], flow[begin]) : Length();
    Length height = above + flow[begin].height;
    std::size_t end = begin + 1;
    while (end < flow.size()) {
        height += gap(flow[end - 1], flow[end]) + flow[end].height;
        if (height > most) break;
        ++end;
    }
    // The slabs taken keep their measures in `flow`, for the space above the next part.
    Flow part;
    for (std::size_t at = begin; at < end; ++at) {
        part.push_back(flow[at]);
        flow[at].items.clear();
        flow[at].links.clear();
        flow[at].marks.clear();
        flow[at].notes.clear();
    }
    begin = end;
    Slab whole = stack(std::move(part));
    for (Item& item : whole.items) move(item, Length(), above);
    for (LinkArea& link : whole.links) link.corner.y += above;
    for (Mark& mark : whole.marks) mark.y += above;
    whole.height += above;
    whole.baseline += whole.baseline > Length() ? above : Length();
    return whole;
}

}  // namespace

Length padding(const Slab& slab) {
    return slab.box ? slab.box->padding : Length();
}

Length top_of(const Slab& slab) {
    return padding(slab) + (slab.head ? slab.head->height : Length());
}

Length gap(const Slab& above, const Slab& below) {
    if (above.box == below.box) return std::max(above.after, below.before);
    const Length after = above.box ? above.box->after : above.after;
    const Length before = below.box ? below.box->before : below.before;
    return std::max(after, before) + (above.box ? above.box->padding : Length()) +
           (below.box ? below.box->padding : Length());
}

void move(Item& item, Length dx, Length dy) {
    std::visit(Mover{dx, dy}, item);
}

void pour(Slab&& slab, Length y, std::vector<Item>& items, std::vector<LinkArea>& links) {
    for (Item& item : slab.items) {
        move(item, Length(), y);
        items.push_back(std::move(item));
    }
    for (LinkArea& link : slab.links) {
        link.corner.y += y;
        links.push_back(std::move(link));
    }
}

void add_marks(Slab& slab, Length y, std::vector<Mark>& marks) {
    for (Mark& mark : slab.marks) {
        mark.y += y;
        marks.push_back(std::move(mark));
    }
    slab.marks.clear();
}

void pour(Slab&& slab, Length y, Slab& whole) {
    add_marks(slab, y, whole.marks);
    std::move(slab.notes.begin(), slab.notes.end(), std::back_inserter(whole.notes));
    pour(std::move(slab), y, whole.items, whole.links);
}

std::vector<Item> draw(const Box& box, Length top, Length bottom) {
    std::vector<Item> items;
    const Point corner{box.x, top};
    const Size size{box.width, bottom - top};
    items.emplace_back(Fill{decoration, corner, size, box.fill});
    if (box.rule > Length()) items.emplace_back(Frame{decoration, corner, size, box.rule, box.rule_colour});
    return items;
}

Length height_of(const Flow& flow) {
    if (flow.empty()) return {};
    Length height = flow.front().box ? flow.front().box->padding : Length();
    for (std::size_t at = 0; at < flow.size(); ++at) {
        height += flow[at].height + (at > 0 ? gap(flow[at - 1], flow[at]) : Length());
    }
    return height + (flow.back().box ? flow.back().box->padding : Length());
}

Slab stack(Flow&& flow) {
    Slab whole;
    if (flow.empty()) return whole;
    whole.before = flow.front().box ? flow.front().box->before : flow.front().before;
    whole.after = flow.back().box ? flow.back().box->after : flow.back().after;

    std::vector<Length> tops(flow.size());
    Length y = flow.front().box ? flow.front().box->padding : Length();
    for (std::size_t at = 0; at < flow.size(); ++at) {
        if (at > 0) y += gap(flow[at - 1], flow[at]);
        tops[at] = y;
        if (whole.baseline == Length() && flow[at].baseline > Length())
            whole.baseline = y + flow[at].baseline;
        y += flow[at].height;
    }
    whole.height = y + (flow.back().box ? flow.back().box->padding : Length());

    for (std::size_t begin = 0; begin < flow.size();) {
        std::size_t end = begin + 1;
        while (end < flow.size() && flow[end].box == flow[begin].box) ++end;
        if (const auto& box = flow[begin].box) {
            const Length bottom = tops[end - 1] + flow[end - 1].height + box->padding;
            std::vector<Item> drawn = draw(*box, tops[begin] - box->padding, bottom);
            std::move(drawn.begin(), drawn.end(), std::back_inserter(whole.items));
        }
        for (; begin < end; ++begin) pour(std::move(flow[begin]), tops[begin], whole);
    }
    return whole;
}

void level(std::vector<Slab>& row) {
    Length baseline;
    for (const Slab& slab : row) baseline = std::max(baseline, slab.baseline);
    Length height;
    for (Slab& slab : row) {
        const Length down = slab.baseline > Length() ? baseline - slab.baseline : Length();
        for (Item& item : slab.items) move(item, Length(), down);
        for (LinkArea& link : slab.links) link.corner.y += down;
        slab.baseline += down;
        slab.height += down;
        height = std::max(height, slab.height);
    }
    for (Slab& slab : row) slab.height = height;
}

std::vector<std::vector<Slab>> beside(std::vector<Flow>&& flows, Length most) {
    const bool too_high =
        std::any_of(flows.begin(), flows.end(), [&](const Flow& flow) { return height_of(flow) > most; });
    std::vector<std::vector<Slab>> rows;
    if (!too_high) {
        std::vector<Slab> row;
        for (Flow& flow : flows) row.push_back(stack(std::move(flow)));
        rows.push_back(std::move(row));
    } else {
        constexpr int parts_of_page = 6;
        std::vector<std::size_t> done(flows.size(), 0);
        const auto is_left = [&] {
            for (std::size_t at = 0; at < flows.size(); ++at) {
                if (done[at] < flows[at].size()) return true;
            }
            return false;
        };
        while (is_left()) {
            std::vector<Slab> row;
            for (std::size_t at = 0; at < flows.size(); ++at) {
                row.push_back(take_part(flows[at], done[at], most / parts_of_page));
            }
            rows.push_back(std::move(row));
        }
    }
    for (std::vector<Slab>& row : rows) level(row);
    return rows;
}

Slab join(std::vector<Slab>&& row) {
    Slab whole;
    for (Slab& slab : row) {
        whole.height = std::max(whole.height, slab.height);
        whole.baseline = std::max(whole.baseline, slab.baseline);
        pour(std::move(slab), Length(), whole);
    }
    return whole;
}

void bind(Flow& flow, Bond bond) {
    for (std::size_t at = 0; at + 1 < flow.size(); ++at) flow[at].bond = std::max(flow[at].bond, bond);
}

void remove_page_breaks(Flow& flow) {
    std::erase_if(flow, [](const Slab& slab) { return slab.page_break; });
}

void hold_to_words_before(Flow& flow) {
    for (std::size_t first = 0; first < flow.size(); ++first) {
        if (!flow[first].never_first) continue;
        std::size_t at = first;
        while (at > 0 && flow[at - 1].heading) flow[--at].bond = Bond::strong;
        for (int lines = 0; lines < 2 && at > 0; ++lines) {
            --at;
            if (flow[at].page_break || (lines > 0 && flow[at].heading)) break;
            flow[at].bond = Bond::strong;
        }
    }
}

void append(Flow& flow, Flow&& more) {
    flow.insert(flow.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace overens::layout
