#include "document/table_grid.h"

#include <algorithm>

namespace overens::document {

namespace {

constexpr int most_span = 1000;

std::size_t span(int cells) {
    return static_cast<std::size_t>(std::clamp(cells, 1, most_span));
}

std::size_t widest(const std::vector<Row>& rows) {
    std::size_t result = 0;
    std::vector<std::pair<std::size_t, std::size_t>> reaching;  // rows still to come, and columns
    for (const Row& row : rows) {
        std::size_t filled = 0;
        for (auto& [left, columns] : reaching) {
            filled += columns;
            --left;
        }
        std::erase_if(reaching, [](const auto& cell) { return cell.first == 0; });
        for (const Cell& cell : row.cells) {
            filled += span(cell.columns);
            if (cell.rows > 1) reaching.emplace_back(span(cell.rows) - 1, span(cell.columns));
        }
        result = std::max(result, filled);
    }
    return result;
}

}  // namespace

std::size_t grid_width(const Table& table) {
    return std::max({table.columns.size(), widest(table.head), widest(table.body)});
}

std::vector<GridRow> grid(const std::vector<Row>& rows, std::size_t width) {
    std::vector<GridRow> result;
    result.reserve(rows.size());
    std::vector<std::size_t> reach(width, 0);  // how many rows the cells above still go down
    std::size_t group = 0;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (index > 0 && std::ranges::all_of(reach, [](std::size_t left) { return left == 0; })) ++group;
        GridRow made{{}, group};
        made.cells.reserve(rows[index].cells.size());
        std::size_t column = 0;
        const auto pass = [&](GridCell::Kind kind) { made.cells.push_back({kind, nullptr, column++, 1, 1}); };
        const auto pass_covered = [&] {
            while (column < width && reach[column] > 0) pass(GridCell::Kind::covered);
        };
        for (const Cell& cell : rows[index].cells) {
            pass_covered();
            if (column == width) break;
            std::size_t end = column + 1;
            while (end < width && end < column + span(cell.columns) && reach[end] == 0) ++end;
            const std::size_t down = std::min(span(cell.rows), rows.size() - index);
            made.cells.push_back({GridCell::Kind::cell, &cell, column, end - column, down});
            std::fill(reach.begin() + static_cast<std::ptrdiff_t>(column),
                      reach.begin() + static_cast<std::ptrdiff_t>(end), down);
            column = end;
        }
        for (pass_covered(); column < width; pass_covered()) pass(GridCell::Kind::gap);
        for (std::size_t& left : reach) left -= left > 0 ? 1 : 0;
        result.push_back(std::move(made));
    }
    return result;
}

}  // namespace overens::document
