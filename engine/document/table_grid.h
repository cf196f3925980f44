#pragma once

#include <cstddef>
#include <vector>

#include "document/document.h"

namespace overens::document {

/// What stands in some columns of a row.
struct GridCell {
    enum class Kind { cell, gap, covered };
    Kind kind = Kind::gap;       ///< a gap no cell fills; what is covered a cell of a row above fills
    const Cell* cell = nullptr;  ///< of a cell
    std::size_t column = 0;
    std::size_t columns = 1;
    std::size_t rows = 1;  ///< no more than there are
};

struct GridRow {
    std::vector<GridCell> cells;  ///< of all columns, from the first
    std::size_t group = 0;        ///< rows that a cell spans are of one group, counted from 0
};

/// How many columns a table has: those it names, or more if a row fills more.
std::size_t grid_width(const Table& table);

/// Where the cells of a table's head, or of its body, stand. A cell that has no room is made smaller.
std::vector<GridRow> grid(const std::vector<Row>& rows, std::size_t width);

}  // namespace overens::document
