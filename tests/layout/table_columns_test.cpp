#include "layout/table_columns.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>

using namespace overens;
using namespace overens::layout;

namespace {

struct Wish {
    int tight, least, most, weight;
};

std::string widths(const std::vector<Wish>& wishes, int width) {
    std::vector<ColumnWish> columns;
    for (const Wish& wish : wishes) {
        columns.push_back(
            {Length::points(wish.tight), Length::points(wish.least), Length::points(wish.most), wish.weight});
    }
    std::string told;
    Length sum;
    for (const Length one : column_widths(columns, Length::points(width))) {
        if (!told.empty()) told += ' ';
        told += std::to_string((one.millipoints() + 500) / 1000);
        sum += one;
    }
    CHECK(sum == (wishes.empty() ? Length() : Length::points(width)));
    return told;
}

}  // namespace

TEST_CASE("columns get their widths from content and weights") {
    CHECK(widths({}, 100) == "");
    // Room for all on one line: what is left over is dealt out by what each needs.
    CHECK(widths({{10, 10, 20, 0}, {10, 10, 60, 0}}, 160) == "40 120");
    CHECK(widths({{0, 0, 0, 0}, {0, 0, 0, 0}}, 100) == "50 50");
    // Not all on one line: every column its words whole, the rest by how much more each wants.
    CHECK(widths({{10, 20, 40, 0}, {10, 20, 120, 0}}, 100) == "30 70");
    // Not all words whole: parted as little as need be.
    CHECK(widths({{20, 40, 90, 0}, {30, 90, 90, 0}}, 90) == "30 60");
    // Not even so: in proportion.
    CHECK(widths({{40, 50, 90, 0}, {80, 90, 90, 0}}, 60) == "20 40");
    // Weights share the width; one without takes what it needs.
    CHECK(widths({{10, 10, 500, 3}, {10, 10, 20, 1}}, 100) == "75 25");
    CHECK(widths({{10, 10, 500, 3}, {10, 10, 20, 1}, {10, 15, 20, 0}}, 100) == "60 20 20");
    // A weighted column is never narrower than its words.
    CHECK(widths({{10, 10, 500, 9}, {10, 30, 30, 1}}, 100) == "70 30");
    // One without weight leaves the weighted ones their words.
    CHECK(widths({{10, 30, 500, 1}, {10, 20, 200, 0}}, 100) == "30 70");
}

TEST_CASE("fixed columns have their width, the others what is left") {
    const auto wish = [](int least, std::optional<int> fixed, int weight = 0) {
        return ColumnWish{Length::points(least), Length::points(least), Length::points(least * 2), weight,
                          fixed ? std::optional(Length::points(*fixed)) : std::nullopt};
    };
    const auto told = [](const std::vector<ColumnWish>& wishes) {
        std::string result;
        for (const Length width : column_widths(wishes, Length::points(200)))
            result += std::to_string((width.millipoints() + 500) / 1000) + " ";
        return result;
    };
    CHECK(told({wish(10, 50), wish(10, {}), wish(10, 30)}) == "50 120 30 ");
    CHECK(told({wish(10, 50), wish(10, {}, 1), wish(10, {}, 2)}) == "50 50 100 ");
    CHECK(told({wish(10, 50), wish(10, 60)}) == "50 60 ");     // narrower than the page
    CHECK(told({wish(10, 300), wish(10, 100)}) == "150 50 ");  // too wide together
    CHECK(told({wish(10, 300), wish(30, {})}) == "170 30 ");   // the other's words have room
}
