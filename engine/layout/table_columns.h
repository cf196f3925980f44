#pragma once

#include <optional>
#include <vector>

#include "base/length.h"

namespace overens::layout {

/// What a column would like: numbers out of its content, and its share of the table by the template.
struct ColumnWish {
    Length tight;                      ///< its words parted where they may be
    Length least;                      ///< its words whole
    Length most;                       ///< nothing wrapped
    int weight = 0;                    ///< 0 takes what its content needs
    std::optional<Length> fixed = {};  ///< instead of all that
};

/// The widths of a table's columns; they add up to `width`, or to less where all are fixed.
std::vector<Length> column_widths(const std::vector<ColumnWish>& wishes, Length width);

}  // namespace overens::layout
