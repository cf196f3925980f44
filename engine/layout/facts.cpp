// Labels and values, read row by row: in the structure a table, whose labels are the heads of their rows.
#include <algorithm>

#include "layout/blocks.h"

namespace overens::layout {

namespace {

/// Where labels and values stand.
struct Grid {
    Length pair;  ///< width of a label with its value
    Length label;
    Length gap;
};

/// The theme's width for labels, or in a narrow place what they need of two fifths.
Grid grid(Job& job, const document::Facts& facts, const Area& area, int columns) {
    Grid result;
    result.gap = job.theme.facts.gap;
    result.pair = (area.width - result.gap * (columns - 1)) / columns;
    const Length most = result.pair * 2 / 5;
    result.label = job.theme.facts.label_width;
    if (result.label <= most) return result;
    Length needed;
    for (const auto& fact : facts.facts) {
        needed = std::max(needed, extent(job, fact.label, document::Style::label, area.bold, false).most);
    }
    result.label = std::min(most, needed);
    return result;
}

}  // namespace

Flow set_facts(Job& job, const document::Facts& facts, const Area& area) {
    Flow flow;
    if (facts.facts.empty()) return flow;
    const int columns = std::clamp(facts.columns, 1, 4);
    const Grid places = grid(job, facts, area, columns);
    const ElementIndex table = job.structure.add(Role::table, area.parent);
    const ElementIndex body = job.structure.add(Role::table_body, table);
    const auto count = static_cast<std::size_t>(columns);
    for (std::size_t first = 0; first < facts.facts.size(); first += count) {
        const ElementIndex row = job.structure.add(Role::table_row, body);
        std::vector<Flow> cells;
        for (std::size_t column = 0; column < count; ++column) {
            if (first + column >= facts.facts.size()) {
                if (first > 0) {  // a table is regular
                    job.structure.add(Role::data_cell, row);
                    job.structure.add(Role::data_cell, row);
                }
                continue;
            }
            const auto& fact = facts.facts[first + column];
            Area label = area;
            const Length from = area.x + (places.pair + places.gap) * static_cast<std::int64_t>(column);
            label.x = area.mirrored(from, places.label);
            label.width = places.label;
            label.parent =
                job.structure.add(Element{.role = Role::header_cell, .parent = row, .scope = Scope::row});
            label.narrow = true;
            cells.push_back(set_text(job, fact.label, document::Style::label, Role::paragraph, label));

            Area value = label;
            value.width = std::max(places.pair - places.label - places.gap,
                                   job.theme.look(document::Style::value).size);
            value.x = area.mirrored(from + places.label + places.gap, value.width);
            value.parent = job.structure.add(Role::data_cell, row);
            value.boxed = true;
            const Inside inside(job, job.page_height);
            cells.push_back(set_blocks(job, fact.value, value));
        }
        std::vector<std::vector<Slab>> parts = beside(std::move(cells), job.page_height);
        for (std::vector<Slab>& part : parts) {
            flow.push_back(join(std::move(part)));
            flow.back().before = flow.back().after = job.theme.facts.row_gap;
        }
    }
    flow.front().before = job.theme.table.space_before;
    flow.back().after = job.theme.table.space_after;
    return flow;
}

}  // namespace overens::layout
