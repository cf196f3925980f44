#include <utility>

#include "template/messages.h"
#include "template/walk.h"

namespace overens::templates {

void Expansion::table(const Table& node, document::Blocks& out) {
    document::Table made;
    const int footnotes_before = footnotes;
    if (node.caption) made.caption = as_inlines(words(*node.caption));
    made.columns = node.columns;
    made.head = rows(node.head, node.columns.size());
    made.body = rows(node.body, node.columns.size());
    if (made.body.empty())
        footnotes = footnotes_before;  // those of its head are gone with it
    else
        out.emplace_back(std::move(made));
}

std::vector<document::Row> Expansion::rows(const Nodes& nodes, std::size_t columns) {
    std::vector<document::Row> result;
    each(nodes, [&](const Node& one) {
        count_part();
        const Row& row = *one.as<Row>();
        document::Row made{{}, row.total};
        std::size_t filled = 0;
        each(row.cells, [&](const Node& cell_node) {
            count_part();
            const Cell& cell = *cell_node.as<Cell>();
            filled += static_cast<std::size_t>(cell.columns);
            made.cells.push_back({content(cell.content), cell.columns, cell.head});
        });
        if (made.cells.empty()) return;
        if (filled != columns) {
            error(Message(messages::row_columns, filled, columns), row.place);
        }
        result.push_back(std::move(made));
    });
    return result;
}

}  // namespace overens::templates
