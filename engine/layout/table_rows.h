#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "document/table_grid.h"
#include "layout/job.h"

namespace overens::layout {

/// Sets the rows of one table.
class RowSetter {
 public:
    RowSetter(Job& job, const document::Table& table, const Area& area, const std::vector<Length>& widths);

    enum class Kind { head, body };

    /// The rows from `begin` to `end`, which cells span: one slab; where that would be higher than `most` a
    /// slab for each row, or several for one that is higher still.
    Flow set(const std::vector<document::Row>& rows, const std::vector<document::GridRow>& grid,
             std::size_t begin, std::size_t end, Kind kind, ElementIndex parent, Length most);

 private:
    /// A cell that is set.
    struct Filled {
        document::GridCell place;
        Flow flow;
    };
    struct FilledRow {
        const document::Row* row = nullptr;
        std::vector<Filled> cells = {};
        std::vector<bool> goes_on = {};  ///< by column: a cell goes on in the next row
    };
    /// A head cell of the body, for the cells beside it.
    struct RowHead {
        ElementIndex element;
        std::size_t column;
        std::size_t rows;  ///< that it still is the head of
    };

    FilledRow fill(const document::Row& row, const document::GridRow& places, Kind kind, ElementIndex parent);
    ElementIndex add_cell(const document::GridCell& place, Kind kind, ElementIndex parent);
    void add_headers(const std::vector<std::pair<ElementIndex, document::GridCell>>& cells, Kind kind);
    Flow set_content(const document::GridCell& place, bool total, ElementIndex element);
    Length around(const FilledRow& row, Kind kind) const;

    std::optional<Slab> set_whole(const std::vector<FilledRow>& rows, Kind kind, Length most) const;
    Flow set_parted(std::vector<FilledRow>&& rows, Kind kind, Length most) const;
    Flow dress(std::vector<std::vector<Slab>>&& parts, const FilledRow& row, Kind kind) const;
    std::optional<Colour> fill_of(const FilledRow& row, Kind kind) const;
    void add_fill(Slab& slab, Length y, Length height, Colour colour) const;
    void add_rule(Slab& slab, Length y, Length thickness, const std::vector<bool>& without = {}) const;

    Job& job_;
    const document::TableLook& look_;
    const document::Table& table_;
    const Area& area_;
    Length padding_x_;
    Length padding_y_;
    std::vector<Length> edges_;  ///< of the columns, from the paper's edge
    std::size_t group_ = 0;      ///< of the body, for stripes
    bool linked_ = false;        ///< cells name their heads: scopes do not tell them
    std::vector<std::vector<ElementIndex>> column_heads_;
    std::vector<RowHead> row_heads_;
};

}  // namespace overens::layout
