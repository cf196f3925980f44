#include <utility>

#include "template/messages.h"
#include "template/walk.h"

namespace overens::templates {

void Expansion::table(const Table& node, document::Blocks& out) {
    document::Table made;
    const int footnotes_before = footnotes;
    made.language = own_language();
    if (node.caption) made.caption = as_inlines(words(*node.caption), made.language);
    for (const TableColumn& column : node.columns) {
        made.columns.insert(made.columns.end(), column_count(column), column.column);
    }
    made.dense = node.dense;
    made.head = rows(node.head, made.columns.size());
    made.body = rows(node.body, made.columns.size());
    if (made.body.empty())
        footnotes = footnotes_before;  // those of its head are gone with it
    else
        out.emplace_back(std::move(made));
}

int Expansion::counted(const Expression& expression, int least, int most, std::string_view attribute,
                       const Place& place, Message hint) {
    const expression::Value counted = value(expression);
    const auto* number = std::get_if<data::Decimal>(&counted);
    const auto whole = number ? number->integer() : std::nullopt;
    if (whole && *whole >= least && *whole <= most) return static_cast<int>(*whole);
    if (number) error(Message(messages::value_wrong, number->text(), attribute), place, std::move(hint));
    return 1;
}

int Expansion::cell_rows(const Cell& cell) {
    if (!cell.counted_rows) return cell.rows;
    return counted(*cell.counted_rows, 1, most_cell_rows, "rows", cell.place,
                   Message(messages::cell_rows_hint, most_cell_rows));
}

std::size_t Expansion::column_count(const TableColumn& column) {
    if (!column.counted) return static_cast<std::size_t>(column.count);
    return static_cast<std::size_t>(counted(*column.counted, 0, most_columns, "count", column.place,
                                            Message(messages::column_count_hint, most_columns)));
}

std::vector<document::Row> Expansion::rows(const Nodes& nodes, std::size_t columns) {
    struct Above {
        const Cell* cell = nullptr;
        int rows = 0;  ///< that it still reaches down
    };
    std::vector<document::Row> result;
    std::vector<Above> above(columns);
    bool sound = true;
    each(nodes, [&](const Node& one) {
        count_part();
        const Row& row = *one.as<Row>();
        document::Row made{{}, row.total};
        std::size_t column = 0;
        const auto pass_covered = [&] {
            while (column < columns && above[column].rows > 0) ++column;
        };
        each(row.cells, [&](const Node& cell_node) {
            count_part();
            const Cell& cell = *cell_node.as<Cell>();
            const int down = cell_rows(cell);
            made.cells.push_back({content(cell.content), cell.columns, cell.head, down});
            pass_covered();
            for (int beside = 0; beside < cell.columns; ++beside, ++column) {
                if (column >= columns || !sound) continue;
                if (above[column].rows > 0) {
                    sound = false;
                    error(Message(messages::cell_room, column + 1), cell.place,
                          Message(messages::cell_room_hint));
                }
                above[column] = {&cell, down};
            }
        });
        if (made.cells.empty()) return;
        pass_covered();
        if (sound && column != columns) {
            sound = false;
            error(Message(messages::row_columns, column, columns), row.place);
        }
        for (Above& one_above : above) one_above.rows -= one_above.rows > 0 ? 1 : 0;
        result.push_back(std::move(made));
    });
    for (const Above& left : above) {
        if (!sound || left.rows == 0) continue;
        sound = false;
        error(Message(messages::cell_rows_end), left.cell->place, Message(messages::cell_rows_end_hint));
    }
    return result;
}

}  // namespace overens::templates
