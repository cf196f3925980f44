#include "layout/column_fit.h"

#include <algorithm>
#include <optional>

namespace overens::layout {

namespace {

/// Where one column ends that is at most `room` high; `begin` itself if nothing may stand there alone.
std::size_t column_end(const Flow& flow, std::size_t begin, Length room, bool must) {
    Length height;
    std::size_t end = begin;
    std::size_t unbound = begin;  // after the last slab that holds on to nothing, so far
    std::size_t loose = begin;    // or only weakly
    while (end < flow.size()) {
        const Slab& slab = flow[end];
        if (slab.page_break) return end + 1;  // a leaf of a folded sheet ends
        height += (end == begin ? top_of(slab) : gap(flow[end - 1], slab)) + slab.height;
        if (height + padding(slab) > room) break;
        ++end;
        if (slab.bond == Bond::none) unbound = end;
        if (slab.bond != Bond::strong) loose = end;
    }
    if (end == flow.size()) return end;
    if (unbound > begin) return unbound;
    if (loose > begin) return loose;
    return must ? std::max(end, begin + 1) : begin;
}

/// The ends of columns so high; nothing if `all` that is left does not fit, or a column would stay empty.
std::optional<std::vector<std::size_t>> try_height(const ColumnFlow& group, std::size_t begin, Length room,
                                                   bool all) {
    std::vector<std::size_t> ends;
    std::size_t at = begin;
    for (std::size_t column = 0; column < group.count; ++column) {
        const std::size_t end = column_end(group.flow, at, room, !all && at == begin);
        if (end == at && at < group.flow.size() && all) return std::nullopt;
        ends.push_back(at = end);
    }
    if (all && at < group.flow.size()) return std::nullopt;
    return ends;
}

Length height_of_part(const Flow& flow, std::size_t begin, std::size_t end) {
    Length height;
    if (end > begin && flow[end - 1].page_break) --end;
    for (std::size_t at = begin; at < end; ++at) {
        height += (at == begin ? top_of(flow[at]) : gap(flow[at - 1], flow[at])) + flow[at].height;
    }
    return end > begin ? height + padding(flow[end - 1]) : height;
}

Flow part_of(const Flow& flow, std::size_t begin, std::size_t end) {
    Flow part;
    for (std::size_t at = begin; at < end; ++at) {
        if (flow[at].page_break) continue;
        if (at == begin && flow[at].head) {
            part.push_back(*flow[at].head);
            part.back().box = flow[at].box;
            part.back().before = part.back().after = Length();
        }
        part.push_back(flow[at]);
    }
    if (!part.empty()) part.front().before = Length();
    return part;
}

}  // namespace

ColumnFit fit_columns(const ColumnFlow& group, std::size_t begin, Length room) {
    ColumnFit fit;
    fit.ends = *try_height(group, begin, room, false);
    if (fit.ends.back() == group.flow.size()) {
        std::int64_t low = 0;
        std::int64_t high = room.millipoints();
        while (high - low > 1) {
            const std::int64_t middle = low + (high - low) / 2;
            if (auto found = try_height(group, begin, Length::millipoints(middle), true)) {
                fit.ends = std::move(*found);
                high = middle;
            } else {
                low = middle;
            }
        }
    }
    std::size_t from = begin;
    for (const std::size_t end : fit.ends) {
        fit.height = std::max(fit.height, height_of_part(group.flow, from, end));
        from = end;
    }
    return fit;
}

std::vector<Slab> cut_columns(const ColumnFlow& group, std::size_t begin, const ColumnFit& fit) {
    std::vector<Slab> columns;
    for (std::size_t column = 0; column < fit.ends.size(); ++column) {
        Slab slab = stack(part_of(group.flow, begin, fit.ends[column]));
        const Length aside = group.step * static_cast<std::int64_t>(column);
        for (Item& item : slab.items) move(item, aside, Length());
        for (LinkArea& link : slab.links) link.corner.x += aside;
        columns.push_back(std::move(slab));
        begin = fit.ends[column];
    }
    return columns;
}

Length least_height(const Flow& flow) {
    std::size_t end = 0;
    while (end < flow.size() && (end == 0 || flow[end - 1].bond == Bond::strong)) ++end;
    return height_of_part(flow, 0, end);
}

}  // namespace overens::layout
