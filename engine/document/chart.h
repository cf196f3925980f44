#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "data/decimal.h"

namespace overens::document {

/// A number of a chart, exact, and as it is printed.
struct Figure {
    data::Decimal number;
    std::string text;
};

/// Figures to be drawn: for each category one of every series.
struct Chart {
    enum class Kind { bars, stacked, lines, pie, donut };
    struct Category {
        std::string label;
        std::vector<Figure> figures;
        Figure total = {};  ///< of stacked bars
    };

    Kind kind = Kind::bars;
    std::vector<std::string> series = {};  ///< their names; a single one may be without
    std::vector<Category> categories = {};
    /// What stands at the axis, rising, evenly apart: every figure lies between the first and the last, and
    /// so does zero. A pie has none.
    std::vector<Figure> axis = {};
    Figure sum = {};                       ///< of all figures of a pie
    std::vector<std::string> shares = {};  ///< of a pie: each category's part of the sum in words, `25 %`
    std::string alternative = {};          ///< the figures in words
};

inline constexpr std::size_t most_series = 6;
inline constexpr std::size_t most_slices = 7;
inline constexpr std::size_t most_categories = 60;

/// Has it one circle for all, and slices for categories?
constexpr bool is_round(Chart::Kind kind) {
    return kind == Chart::Kind::pie || kind == Chart::Kind::donut;
}

/// Axes that fit figures between `least` and `most`, from the finest on: each has its steps rising, 1, 2, 2.5
/// or 5 times a power of ten apart, at most six of them, zero among them. With `whole`, no step has a
/// fraction. Nothing comes for numbers beyond what can be counted with.
std::vector<std::vector<data::Decimal>> axes(const data::Decimal& least, const data::Decimal& most,
                                             bool whole);

/// What stands over totals, and over the parts of a pie's sum.
std::string_view total_word(std::string_view language);
std::string_view share_word(std::string_view language);

/// What the chart says, for those who do not see it: kind, caption, every category with its figures; in the
/// language of the document. Of long charts the end is only counted.
std::string describe(const Chart& chart, std::string_view caption, std::string_view language);

}  // namespace overens::document
