#include <algorithm>

#include "odt/body.h"
#include "odt/columns.h"
#include "odt/style_names.h"

namespace overens::odt {

using document::Style;

// --- tables of any kind --------------------------------------------------------------------------

void TableWriter::open(const TableShape& shape, const std::vector<Length>& widths) {
    xml_.open("table:table").attribute("table:name", "Tabell" + std::to_string(++out_.tables));
    xml_.attribute("table:style-name", out_.styles.table(shape));
    for (const Length width : widths) {
        xml_.open("table:table-column").attribute("table:style-name", out_.styles.column(width)).close();
    }
}

void TableWriter::open_row(Length exact, Length least) {
    xml_.open("table:table-row").attribute("table:style-name", out_.styles.row(exact, least));
}

void TableWriter::open_cell(const CellLook& look, int columns, int rows) {
    xml_.open("table:table-cell").attribute("table:style-name", out_.styles.cell(look));
    xml_.attribute("office:value-type", "string");
    if (columns > 1 || rows > 1) {
        xml_.attribute("table:number-columns-spanned", columns);
        xml_.attribute("table:number-rows-spanned", rows);
    }
}

void TableWriter::close_cell(int columns) {
    xml_.close();
    for (int covered = 1; covered < columns; ++covered) covered_cell();
}

void TableWriter::covered_cell() {
    xml_.open("table:covered-table-cell").close();
}

void TableWriter::empty_cell(const CellLook& look, int columns) {
    open_cell(look, columns);
    write_paragraph(out_, odf_name(Style::table_cell), {}, {});
    close_cell(columns);
}

void BodyWriter::open_table(Length before, Length after, const Area& area,
                            const std::vector<Length>& widths) {
    for (std::size_t list = 0; list < lists_.size(); ++list) out_.xml.close().close();
    TableShape shape{.indent = theme_.list.indent * static_cast<std::int64_t>(lists_.size()),
                     .before = area.before.value_or(before),
                     .after = area.after.value_or(after),
                     .keep_with_next = area.keep_next,
                     .keep_whole = area.keep_inside,
                     .break_before = break_page_ && begins_.master.empty(),
                     .in_leaves = in_leaves_ && break_page_,
                     .master = begins_.master,
                     .page_number = begins_.number,
                     .backward = area.speech.backward};
    for (const Length width : widths) shape.width += width;
    break_page_ = first_page_ = false;
    begins_ = {};
    closed_lists_.push_back(std::move(lists_));
    lists_.clear();
    tables_.open(shape, widths);
}

void BodyWriter::close_table() {
    tables_.close();
    needs_paragraph_ = true;
    const std::vector<std::string_view> around = std::move(closed_lists_.back());
    closed_lists_.pop_back();
    for (const std::string_view style : around) {
        open_list(style, true);
        out_.xml.open("text:list-header");
    }
}

Area BodyWriter::inside(Length width) {
    return {.width = std::max(width, Length::points(1)), .before = Length(), .after = Length()};
}

void BodyWriter::fill_cell(const document::Blocks& content, const Area& area) {
    needs_paragraph_ = true;
    blocks(content, area);
    end_with_paragraph();
}

void BodyWriter::end_with_paragraph() {
    if (needs_paragraph_) write_paragraph(out_, after_table, {}, {});
    needs_paragraph_ = false;
}

// --- tables --------------------------------------------------------------------------------------

void BodyWriter::table(const document::Table& table, const Area& area) {
    if (table.head.empty() && table.body.empty()) return;
    const std::vector<Length> widths = column_widths(table, theme_, area.width);
    if (widths.empty()) return;
    Area own = area;
    if (!table.caption.empty()) {
        Area above = area;
        above.keep_next = true;
        above.after.reset();
        paragraph(Style::caption, table.caption, above);
        own.before = theme_.look(Style::caption).space_after;
    }
    open_table(theme_.table.space_before, theme_.table.space_after, own, widths);
    const auto rows = [&](const std::vector<document::Row>& all, bool is_head) {
        const std::vector<document::GridRow> grid = document::grid(all, widths.size());
        for (std::size_t at = 0; at < all.size(); ++at) table_row(all[at], grid[at], table, widths, is_head);
    };
    if (!table.head.empty()) {
        tables_.open_head();
        rows(table.head, true);
        tables_.close_head();
    }
    rows(table.body, false);
    close_table();
}

void BodyWriter::table_row(const document::Row& row, const document::GridRow& places,
                           const document::Table& table, const std::vector<Length>& widths, bool is_head) {
    const document::TableLook& look = theme_.table;
    const Length across = look.padding_across(table.dense);
    const Length down = look.padding_down(table.dense);
    CellLook cell_look{.left = across,
                       .right = across,
                       .top = down,
                       .bottom = down,
                       .rule_above = row.total ? look.head_rule : Length(),
                       .rule_below = is_head ? look.head_rule : look.rule,
                       .rule_colour = look.rule_colour};
    if (is_head)
        cell_look.fill = look.head_fill;
    else if (places.group % 2 == 1 && !row.total)
        cell_look.fill = look.zebra;
    tables_.open_row();
    for (const document::GridCell& place : places.cells) {
        const auto columns = static_cast<int>(place.columns);
        if (place.kind == document::GridCell::Kind::covered) {
            tables_.covered_cell();
            continue;
        }
        if (place.kind == document::GridCell::Kind::gap) {  // a table is regular
            tables_.empty_cell(cell_look);
            continue;
        }
        Length width = across * -2;
        for (std::size_t at = 0; at < place.columns; ++at) width += widths[place.column + at];
        Area area = inside(width);
        if (place.column < table.columns.size()) area.alignment = table.columns[place.column].alignment;
        area.bold = row.total;
        tables_.open_cell(cell_look, columns, static_cast<int>(place.rows));
        fill_cell(place.cell->content, area);
        tables_.close_cell(columns);
    }
    tables_.close_row();
}

}  // namespace overens::odt
