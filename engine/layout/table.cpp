#include <algorithm>
#include <optional>

#include "layout/blocks.h"
#include "layout/table_columns.h"

namespace overens::layout {

namespace {

std::size_t span(const document::Cell& cell) {
    return static_cast<std::size_t>(std::clamp(cell.columns, 1, 1000));
}

std::size_t width_in_columns(const document::Row& row) {
    std::size_t result = 0;
    for (const document::Cell& cell : row.cells) result += span(cell);
    return result;
}

std::size_t count_columns(const document::Table& table) {
    std::size_t result = table.columns.size();
    for (const auto* rows : {&table.head, &table.body}) {
        for (const document::Row& row : *rows) result = std::max(result, width_in_columns(row));
    }
    return result;
}

/// Sets the rows of one table.
class RowSetter {
 public:
    RowSetter(Job& job, const document::Table& table, const Area& area, const std::vector<Length>& widths)
        : job_(job), look_(job.theme.table), table_(table), area_(area), edges_{area.x} {
        for (const Length width : widths) edges_.push_back(edges_.back() + width);
    }

    enum class Kind { head, body };

    /// One slab, or several where the row is higher than `most`.
    Flow set(const document::Row& row, Kind kind, ElementIndex parent, Length most) {
        const ElementIndex element = job_.structure.add(Role::table_row, parent);
        std::vector<Flow> cells;
        std::size_t column = 0;
        std::optional<Inside> inside(std::in_place, job_, most);
        for (const document::Cell& cell : row.cells) {
            const std::size_t end = column + span(cell);
            cells.push_back(set_cell(cell, kind, row.total, element, column, end));
            column = end;
        }
        for (; column + 1 < edges_.size(); ++column) {  // a table is regular
            job_.structure.add(kind == Kind::head ? head_cell(element, Scope::column, 1)
                                                  : Element{.role = Role::data_cell, .parent = element});
        }
        inside.reset();
        const Length around = look_.padding_y * 2 + look_.rule + look_.head_rule;
        return dress(beside(std::move(cells), most - around), kind, row.total);
    }

 private:
    static Element head_cell(ElementIndex parent, Scope scope, int columns) {
        return {.role = Role::header_cell, .parent = parent, .scope = scope, .column_span = columns};
    }

    Flow set_cell(const document::Cell& cell, Kind kind, bool total, ElementIndex parent, std::size_t begin,
                  std::size_t end) {
        const int columns = static_cast<int>(end - begin);
        Element element{.role = Role::data_cell, .parent = parent, .column_span = columns};
        if (kind == Kind::head)
            element = head_cell(parent, Scope::column, columns);
        else if (cell.head)
            element = head_cell(parent, Scope::row, columns);
        Area area = area_;
        area.x = edges_[begin] + look_.padding_x;
        area.width = std::max(edges_[end] - edges_[begin] - look_.padding_x * 2,
                              job_.theme.look(document::Style::table_cell).size);
        area.parent = job_.structure.add(element);
        area.alignment =
            begin < table_.columns.size() ? table_.columns[begin].alignment : document::Alignment::left;
        area.hang = look_.padding_x;
        area.narrow = area.boxed = true;
        area.bold = area_.bold || total;
        return set_blocks(job_, cell.content, area);
    }

    /// Padding, background and rules.
    Flow dress(std::vector<std::vector<Slab>>&& rows, Kind kind, bool total) {
        Flow flow;
        const Length width = edges_.back() - edges_.front();
        for (std::size_t at = 0; at < rows.size(); ++at) {
            Slab content = join(std::move(rows[at]));
            const bool is_last = at + 1 == rows.size();
            const Length above = total && at == 0 ? look_.head_rule : Length();
            const Length rule = kind == Kind::head ? look_.head_rule : look_.rule;
            // The parts of a row that is parted follow each other as its lines do.
            const Length top = above + (at == 0 ? look_.padding_y : Length());
            Slab slab{.height = top + content.height + (is_last ? look_.padding_y + rule : Length())};
            if (kind == Kind::head) {
                slab.items.emplace_back(
                    Fill{decoration, {area_.x, {}}, {width, slab.height}, look_.head_fill});
            }
            if (above > Length()) add_rule(slab, Length(), above);
            if (is_last && rule > Length()) add_rule(slab, slab.height - rule, rule);
            slab.baseline = top + content.baseline;
            pour(std::move(content), top, slab);
            flow.push_back(std::move(slab));
        }
        return flow;
    }

    void add_rule(Slab& slab, Length y, Length thickness) const {
        slab.items.emplace_back(
            Fill{decoration, {area_.x, y}, {edges_.back() - edges_.front(), thickness}, look_.rule_colour});
    }

    Job& job_;
    const document::TableLook& look_;
    const document::Table& table_;
    const Area& area_;
    std::vector<Length> edges_;  ///< of the columns, from the paper's edge
};

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
        const int weight = at < table.columns.size() ? table.columns[at].weight : 0;
        wishes.push_back({std::min(parted[at].least, whole[at].least), whole[at].least,
                          std::max(whole[at].least, whole[at].most), weight});
    }
    return column_widths(wishes, width);
}

}  // namespace

std::vector<Extent> column_extents(Job& job, const document::Table& table, bool parted) {
    const Length padding = job.theme.table.padding_x * 2;
    std::vector<Extent> columns(count_columns(table), Extent{padding, padding});
    struct Spanning {
        std::size_t begin;
        std::size_t end;
        Extent extent;
    };
    std::vector<Spanning> spanning;
    for (const auto* rows : {&table.head, &table.body}) {
        for (const document::Row& row : *rows) {
            std::size_t column = 0;
            for (const document::Cell& cell : row.cells) {
                const std::size_t end = column + span(cell);
                Extent own = extent(job, cell.content, row.total, parted);
                own.least += padding;
                own.most += padding;
                if (end == column + 1) {
                    columns[column].least = std::max(columns[column].least, own.least);
                    columns[column].most = std::max(columns[column].most, own.most);
                } else {
                    spanning.push_back({column, end, own});
                }
                column = end;
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
    if (!table.head.empty()) {
        const ElementIndex parent = job.structure.add(Role::table_head, element);
        Flow rows;
        for (const document::Row& row : table.head) {
            append(rows, setter.set(row, RowSetter::Kind::head, parent, job.page_height));
        }
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
        const ElementIndex parent = job.structure.add(Role::table_body, element);
        const Length most = job.page_height - (head ? head->height : Length());
        for (const document::Row& row : table.body) {
            if (row.total && !flow.empty()) flow.back().bond = Bond::strong;
            Flow slabs = setter.set(row, RowSetter::Kind::body, parent, most);
            for (Slab& slab : slabs) slab.head = head;
            append(flow, std::move(slabs));
        }
    }
    flow.front().before = std::max(flow.front().before, job.theme.table.space_before);
    flow.back().after = job.theme.table.space_after;
    return flow;
}

}  // namespace overens::layout
