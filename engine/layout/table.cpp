#include <algorithm>

#include "document/table_grid.h"
#include "layout/blocks.h"
#include "layout/table_columns.h"
#include "layout/table_rows.h"

namespace overens::layout {

namespace {

/// A head as it is repeated on later pages: there it is an artifact.
std::shared_ptr<const Slab> repeated(const Slab& head) {
    auto copy = std::make_shared<Slab>();
    copy->height = head.height;
    copy->items = head.items;
    for (Item& item : copy->items) {
        std::visit([](auto& thing) { thing.owner = decoration; }, item);
    }
    return copy;
}

std::vector<Length> widths_of(Job& job, const document::Table& table, Length width) {
    const std::vector<Extent> whole = column_extents(job, table, false);
    Length least;
    for (const Extent& one : whole) least += one.least;
    const std::vector<Extent> parted = least > width ? column_extents(job, table, true) : whole;
    std::vector<ColumnWish> wishes;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        const document::Column column = at < table.columns.size() ? table.columns[at] : document::Column{};
        wishes.push_back({std::min(parted[at].least, whole[at].least), whole[at].least,
                          std::max(whole[at].least, whole[at].most), column.weight, column.width});
    }
    return column_widths(wishes, width);
}

}  // namespace

std::vector<Extent> column_extents(Job& job, const document::Table& table, bool parted) {
    const Length padding = job.theme.table.padding_across(table.dense) * 2;
    std::vector<Extent> columns(document::grid_width(table), Extent{padding, padding});
    struct Spanning {
        std::size_t begin;
        std::size_t end;
        Extent extent;
    };
    std::vector<Spanning> spanning;
    for (const auto* rows : {&table.head, &table.body}) {
        const std::vector<document::GridRow> grid = document::grid(*rows, columns.size());
        for (std::size_t row = 0; row < grid.size(); ++row) {
            for (const document::GridCell& place : grid[row].cells) {
                if (!place.cell) continue;
                Extent own = extent(job, place.cell->content, (*rows)[row].total, parted);
                own.least += padding;
                own.most += padding;
                if (place.columns == 1) {
                    Extent& column = columns[place.column];
                    column.least = std::max(column.least, own.least);
                    column.most = std::max(column.most, own.most);
                } else {
                    spanning.push_back({place.column, place.column + place.columns, own});
                }
            }
        }
    }
    // What spans columns widens them evenly where they are too narrow together.
    for (const Spanning& cell : spanning) {
        const auto count = static_cast<std::int64_t>(cell.end - cell.begin);
        for (Length Extent::*const part : {&Extent::least, &Extent::most}) {
            Length together;
            for (std::size_t at = cell.begin; at < cell.end; ++at) together += columns[at].*part;
            const Length lack = cell.extent.*part - together;
            if (lack <= Length()) continue;
            for (std::size_t at = cell.begin; at < cell.end; ++at) columns[at].*part += lack / count;
        }
    }
    return columns;
}

Flow set_table(Job& job, const document::Table& table, const Area& area) {
    Flow flow;
    if (table.head.empty() && table.body.empty()) return flow;
    const std::vector<Length> widths = widths_of(job, table, area.width);
    if (widths.empty()) return flow;
    const ElementIndex element = job.structure.add(Role::table, area.parent);
    Area inner = area;
    inner.parent = element;
    flow = set_text(job, table.caption, document::Style::caption, Role::caption, inner);
    for (Slab& line : flow) line.bond = Bond::strong;

    RowSetter setter(job, table, area, widths);
    std::shared_ptr<const Slab> head;
    const auto set_rows = [&](const std::vector<document::Row>& rows, RowSetter::Kind kind, Length most,
                              const auto& take) {
        const ElementIndex parent =
            job.structure.add(kind == RowSetter::Kind::head ? Role::table_head : Role::table_body, element);
        const std::vector<document::GridRow> grid = document::grid(rows, widths.size());
        for (std::size_t begin = 0; begin < rows.size();) {
            std::size_t end = begin + 1;
            while (end < rows.size() && grid[end].group == grid[begin].group) ++end;
            take(setter.set(rows, grid, begin, end, kind, parent, most), rows[begin]);
            begin = end;
        }
    };
    if (!table.head.empty()) {
        Flow rows;
        set_rows(table.head, RowSetter::Kind::head, job.page_height,
                 [&](Flow&& slabs, const document::Row&) { append(rows, std::move(slabs)); });
        // A head that fills much of a page would leave no room for its rows.
        if (height_of(rows) < job.page_height / 3) {
            Slab whole = stack(std::move(rows));
            head = repeated(whole);
            whole.bond = Bond::strong;
            flow.push_back(std::move(whole));
        } else {
            append(flow, std::move(rows));
        }
    }
    if (!table.body.empty()) {
        const Length most = job.page_height - (head ? head->height : Length());
        set_rows(table.body, RowSetter::Kind::body, most, [&](Flow&& slabs, const document::Row& first) {
            if (first.total && !flow.empty()) flow.back().bond = Bond::strong;
            for (Slab& slab : slabs) slab.head = head;
            append(flow, std::move(slabs));
        });
    }
    flow.front().before = std::max(flow.front().before, job.theme.table.space_before);
    flow.back().after = job.theme.table.space_after;
    return flow;
}

}  // namespace overens::layout
