#include "layout/table_rows.h"

#include <algorithm>
#include <utility>

#include "layout/blocks.h"

namespace overens::layout {

namespace {

using document::GridCell;

/// Does it take more than a row and a column of heads to say what a cell is?
bool has_grouped_heads(const document::Table& table) {
    const auto spans = [](const document::Row& row) {
        return std::ranges::any_of(
            row.cells, [](const document::Cell& cell) { return cell.columns > 1 || cell.rows > 1; });
    };
    const auto heads_rows = [](const document::Row& row) {
        return std::ranges::any_of(row.cells,
                                   [](const document::Cell& cell) { return cell.head && cell.rows > 1; });
    };
    return (table.head.size() > 1 && std::ranges::any_of(table.head, spans)) ||
           std::ranges::any_of(table.body, heads_rows);
}

}  // namespace

RowSetter::RowSetter(Job& job, const document::Table& table, const Area& area,
                     const std::vector<Length>& widths)
    : job_(job),
      look_(job.theme.table),
      table_(table),
      area_(area),
      padding_x_(look_.padding_across(table.dense)),
      padding_y_(look_.padding_down(table.dense)),
      edges_{area.x},
      linked_(has_grouped_heads(table)),
      column_heads_(widths.size()) {
    for (const Length width : widths) edges_.push_back(edges_.back() + width);
}

Flow RowSetter::set(const std::vector<document::Row>& rows, const std::vector<document::GridRow>& grid,
                    std::size_t begin, std::size_t end, Kind kind, ElementIndex parent, Length most) {
    std::vector<FilledRow> filled;
    {
        const Inside inside(job_, most);
        for (std::size_t at = begin; at < end; ++at) filled.push_back(fill(rows[at], grid[at], kind, parent));
    }
    Flow flow;
    if (filled.size() > 1) {
        if (auto whole = set_whole(filled, kind, most)) flow.push_back(std::move(*whole));
    }
    if (flow.empty()) flow = set_parted(std::move(filled), kind, most);
    if (kind == Kind::body) ++group_;
    return flow;
}

// --- what stands in the rows

RowSetter::FilledRow RowSetter::fill(const document::Row& row, const document::GridRow& places, Kind kind,
                                     ElementIndex parent) {
    const ElementIndex element = job_.structure.add(Role::table_row, parent);
    FilledRow made{.row = &row};
    made.goes_on.resize(edges_.size() - 1, false);
    std::vector<std::pair<ElementIndex, GridCell>> cells;
    for (const GridCell& place : places.cells) {
        if (place.kind == GridCell::Kind::covered) continue;
        const ElementIndex own = add_cell(place, kind, element);
        cells.emplace_back(own, place);
        if (place.cell) made.cells.push_back({place, set_content(place, row.total, own)});
    }
    if (linked_) add_headers(cells, kind);
    return made;
}

ElementIndex RowSetter::add_cell(const GridCell& place, Kind kind, ElementIndex parent) {
    const bool names_row = place.cell && place.cell->head;
    Element element{.role = Role::data_cell,
                    .parent = parent,
                    .column_span = static_cast<int>(place.columns),
                    .row_span = static_cast<int>(place.rows)};
    if (kind == Kind::head || names_row) {
        element.role = Role::header_cell;
        element.scope = kind == Kind::head ? Scope::column : Scope::row;
    }
    return job_.structure.add(std::move(element));
}

/// The heads of a column stand above each other, and the heads of a row before its other cells.
void RowSetter::add_headers(const std::vector<std::pair<ElementIndex, GridCell>>& cells, Kind kind) {
    for (const auto& [element, place] : cells) {
        std::vector<ElementIndex> headers;
        for (std::size_t column = place.column; column < place.column + place.columns; ++column) {
            for (const ElementIndex head : column_heads_[column]) {
                if (std::ranges::count(headers, head) == 0) headers.push_back(head);
            }
        }
        job_.structure.at(element).headers = std::move(headers);
    }
    if (kind == Kind::head) {
        for (const auto& [element, place] : cells) {
            for (std::size_t column = place.column; column < place.column + place.columns; ++column)
                column_heads_[column].push_back(element);
        }
        return;
    }
    for (const auto& [element, place] : cells) {
        if (place.cell && place.cell->head) row_heads_.push_back({element, place.column, place.rows});
    }
    for (const auto& [element, place] : cells) {
        const bool is_head = place.cell && place.cell->head;
        for (const RowHead& head : row_heads_) {
            if (head.element == element || (is_head && head.column > place.column)) continue;
            job_.structure.at(element).headers.made().push_back(head.element);
        }
    }
    for (RowHead& head : row_heads_) --head.rows;
    std::erase_if(row_heads_, [](const RowHead& head) { return head.rows == 0; });
}

Flow RowSetter::set_content(const GridCell& place, bool total, ElementIndex element) {
    Area area = area_;
    area.x =
        area_.mirrored(edges_[place.column], edges_[place.column + place.columns] - edges_[place.column]) +
        padding_x_;
    area.width = std::max(edges_[place.column + place.columns] - edges_[place.column] - padding_x_ * 2,
                          job_.theme.look(document::Style::table_cell).size);
    area.parent = element;
    area.alignment = place.column < table_.columns.size() ? table_.columns[place.column].alignment
                                                          : document::Alignment::left;
    area.hang = padding_x_;
    area.narrow = area.boxed = true;
    area.bold = area_.bold || total;
    Flow flow = set_blocks(job_, place.cell->content, area);
    remove_page_breaks(flow);
    return flow;
}

// --- where they stand

Length RowSetter::around(const FilledRow& row, Kind kind) const {
    return padding_y_ * 2 + (kind == Kind::head ? look_.head_rule : look_.rule) +
           (row.row->total ? look_.head_rule : Length());
}

/// Rows with cells that span them, as one slab; nothing if it is higher than `most`.
std::optional<Slab> RowSetter::set_whole(const std::vector<FilledRow>& rows, Kind kind, Length most) const {
    struct Stacked {
        std::size_t row;
        const GridCell* place;
        Slab slab;
    };
    std::vector<Stacked> cells;
    std::vector<Length> heights;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        std::vector<Slab> row;
        Length single;
        for (const Filled& cell : rows[at].cells) row.push_back(stack(Flow(cell.flow)));
        std::vector<Length> own;
        own.reserve(row.size());
        for (const Slab& slab : row) own.push_back(slab.height - slab.baseline);
        level(row);
        for (std::size_t cell = 0; cell < row.size(); ++cell) {
            row[cell].height = row[cell].baseline + own[cell];
            if (rows[at].cells[cell].place.rows == 1) single = std::max(single, row[cell].height);
            cells.push_back({at, &rows[at].cells[cell].place, std::move(row[cell])});
        }
        heights.push_back(single + around(rows[at], kind));
    }
    // A cell that needs more than its rows makes them all higher.
    for (const Stacked& cell : cells) {
        const std::size_t end = std::min(cell.row + cell.place->rows, rows.size());
        Length have;
        for (std::size_t at = cell.row; at < end; ++at) have += heights[at];
        const Length lack = cell.slab.height + around(rows[end - 1], kind) - have;
        if (cell.place->rows == 1 || lack <= Length()) continue;
        const auto count = static_cast<std::int64_t>(end - cell.row);
        for (std::size_t at = cell.row; at < end; ++at) heights[at] += lack / count;
        heights[end - 1] += lack - lack / count * count;
    }
    Slab whole;
    for (const Length height : heights) whole.height += height;
    if (whole.height > most) return std::nullopt;

    std::vector<Length> tops;
    Length y;
    if (const auto colour = fill_of(rows.front(), kind)) add_fill(whole, Length(), whole.height, *colour);
    std::vector<std::size_t> reach(edges_.size() - 1, 0);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        tops.push_back(y);
        for (const Filled& cell : rows[at].cells) {
            for (std::size_t column = 0; column < cell.place.columns; ++column)
                reach[cell.place.column + column] = at + cell.place.rows;
        }
        std::vector<bool> goes_on;
        for (const std::size_t end : reach) goes_on.push_back(end > at + 1);
        if (rows[at].row->total) add_rule(whole, y, look_.head_rule);
        y += heights[at];
        const Length rule = kind == Kind::head ? look_.head_rule : look_.rule;
        add_rule(whole, y - rule, rule, goes_on);
    }
    for (Stacked& cell : cells) {
        const Length above = rows[cell.row].row->total ? look_.head_rule : Length();
        const Length top = tops[cell.row] + above + padding_y_;
        if (whole.baseline == Length() && cell.slab.baseline > Length())
            whole.baseline = top + cell.slab.baseline;
        pour(std::move(cell.slab), top, whole);
    }
    return whole;
}

/// Rows one by one. A cell that spans them gives each as much as it holds, and the last what is left.
Flow RowSetter::set_parted(std::vector<FilledRow>&& rows, Kind kind, Length most) const {
    struct Spanning {
        Flow flow;
        std::size_t done = 0;
        std::size_t end = 0;  ///< the row after its last
        std::size_t column = 0;
        std::size_t columns = 0;
    };
    Flow flow;
    std::vector<Spanning> spanning;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        std::vector<Flow> cells;
        Length height;
        for (Filled& cell : rows[at].cells) {
            if (cell.place.rows > 1) {
                spanning.push_back({std::move(cell.flow), 0, std::min(at + cell.place.rows, rows.size()),
                                    cell.place.column, cell.place.columns});
                continue;
            }
            height = std::max(height, height_of(cell.flow));
            cells.push_back(std::move(cell.flow));
        }
        for (Spanning& cell : spanning) {
            Flow part;
            for (; cell.done < cell.flow.size(); ++cell.done) {
                part.push_back(std::move(cell.flow[cell.done]));
                if (at + 1 < cell.end && height_of(part) > height) {
                    cell.flow[cell.done] = std::move(part.back());
                    part.pop_back();
                    break;
                }
            }
            cells.push_back(std::move(part));
            for (std::size_t column = 0; column < cell.columns && at + 1 < cell.end; ++column)
                rows[at].goes_on[cell.column + column] = true;
        }
        std::erase_if(spanning, [&](const Spanning& cell) { return cell.end == at + 1; });
        const Length room = most - padding_y_ * 2 - look_.rule - look_.head_rule;
        append(flow, dress(beside(std::move(cells), room), rows[at], kind));
    }
    return flow;
}

/// Padding, background and rules.
Flow RowSetter::dress(std::vector<std::vector<Slab>>&& parts, const FilledRow& row, Kind kind) const {
    Flow flow;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        Slab content = join(std::move(parts[at]));
        const bool is_last = at + 1 == parts.size();
        const Length above = row.row->total && at == 0 ? look_.head_rule : Length();
        const Length rule = kind == Kind::head ? look_.head_rule : look_.rule;
        // The parts of a row that is parted follow each other as its lines do.
        const Length top = above + (at == 0 ? padding_y_ : Length());
        Slab slab{.height = top + content.height + (is_last ? padding_y_ + rule : Length())};
        if (const auto colour = fill_of(row, kind)) add_fill(slab, Length(), slab.height, *colour);
        if (above > Length()) add_rule(slab, Length(), above);
        if (is_last) add_rule(slab, slab.height - rule, rule, row.goes_on);
        slab.baseline = top + content.baseline;
        pour(std::move(content), top, slab);
        flow.push_back(std::move(slab));
    }
    return flow;
}

std::optional<Colour> RowSetter::fill_of(const FilledRow& row, Kind kind) const {
    if (kind == Kind::head) return look_.head_fill;
    return group_ % 2 == 1 && !row.row->total ? look_.zebra : std::nullopt;
}

void RowSetter::add_fill(Slab& slab, Length y, Length height, Colour colour) const {
    slab.items.emplace_back(Fill{decoration, {area_.x, y}, {edges_.back() - edges_.front(), height}, colour});
}

void RowSetter::add_rule(Slab& slab, Length y, Length thickness, const std::vector<bool>& without) const {
    if (thickness <= Length()) return;
    const std::size_t columns = edges_.size() - 1;
    const auto is_out = [&](std::size_t column) { return column < without.size() && without[column]; };
    for (std::size_t begin = 0; begin < columns;) {
        if (is_out(begin)) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < columns && !is_out(end)) ++end;
        slab.items.emplace_back(Fill{decoration,
                                     {area_.mirrored(edges_[begin], edges_[end] - edges_[begin]), y},
                                     {edges_[end] - edges_[begin], thickness},
                                     look_.rule_colour});
        begin = end;
    }
}

}  // namespace overens::layout
