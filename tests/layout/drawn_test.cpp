// What is drawn, by its numbers: charts at their figures, key figures, steps.
#include <doctest/doctest.h>

#include <algorithm>

#include "layout/chart.h"
#include "setting.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout::tests;

namespace {

Figure figure(const char* number) {
    return {*data::Decimal::parse(number), number};
}

std::vector<Figure> figures(std::initializer_list<const char*> numbers) {
    std::vector<Figure> result;
    for (const char* number : numbers) result.push_back(figure(number));
    return result;
}

Drawing drawn(const Chart& chart) {
    return layout::draw_chart(chart, Length::points(240), Document{}, small_setting());
}

/// In tenths of points, so that nothing depends on the last digit.
std::string tenths(Length length) {
    const std::int64_t value = (length.millipoints() + (length < Length() ? -50 : 50)) / 100;
    return std::to_string(value / 10) + (value % 10 != 0 ? "." + std::to_string(std::abs(value % 10)) : "");
}

/// The test's theme gives series and slices the colours 1, 2, 3 … in red.
std::string name(const std::optional<Colour>& colour) {
    return colour && colour->green == 0 && colour->blue == 0 && colour->red > 0 ? std::to_string(colour->red)
                                                                                : "";
}

/// Each path in a colour of a series: filled ones by their boxes, strokes by their points.
std::string shapes(const Drawing& drawing) {
    std::string result;
    for (const auto& part : drawing.parts) {
        const auto* path = std::get_if<Path>(&part);
        if (!path) continue;
        const std::string filled = name(path->fill);
        const std::string stroked = name(path->stroke);
        if (filled.empty() && stroked.empty()) continue;
        std::vector<Point> points;
        for (const Path::Step& step : path->steps) {
            if (step.move != Path::Move::close)
                points.push_back(step.move == Path::Move::curve ? step.end : step.first);
        }
        if (!stroked.empty()) {
            result += stroked + ":";
            for (const Point point : points) result += " " + tenths(point.x) + "," + tenths(point.y);
        } else {
            const auto [left, right] = std::ranges::minmax(points, {}, &Point::x);
            const auto [top, bottom] = std::ranges::minmax(points, {}, &Point::y);
            result += filled + ": " + tenths(left.x) + "," + tenths(top.y) + " " + tenths(right.x - left.x) +
                      "×" + tenths(bottom.y - top.y);
        }
        result += "\n";
    }
    return result;
}

/// Each line of words, where it begins, is centred or ends.
std::string lettering(const Drawing& drawing) {
    std::string result;
    for (const auto& part : drawing.parts) {
        const auto* words = std::get_if<Lettering>(&part);
        if (!words) continue;
        constexpr const char* anchors[] = {"from", "around", "to"};
        result += words->text + " " + anchors[static_cast<std::size_t>(words->anchor)] + " " +
                  tenths(words->origin.x) + "," + tenths(words->origin.y) + "\n";
    }
    return result;
}

}  // namespace

TEST_CASE("bars are as high as their figures, from a common zero") {
    const Chart chart{.kind = Chart::Kind::bars,
                      .categories = {{"a", figures({"10"})}, {"b", figures({"20"})}, {"c", figures({"40"})}},
                      .axis = figures({"0", "10", "20", "30", "40", "50"})};
    CHECK(shapes(drawn(chart)) ==
          "1: 37.5,92 33.1×20\n"
          "1: 111.7,72 33.1×40\n"
          "1: 185.9,32 33.1×80\n");
    CHECK(lettering(drawn(chart)) ==
          "0 to 11.4,115.6\n"
          "10 to 11.4,95.6\n"
          "20 to 11.4,75.6\n"
          "30 to 11.4,55.6\n"
          "40 to 11.4,35.6\n"
          "50 to 11.4,15.6\n"
          "10 around 54.1,89.6\n"
          "a around 54.5,124.9\n"
          "20 around 128.3,69.6\n"
          "b around 128.7,124.9\n"
          "40 around 202.5,29.6\n"
          "c around 202.9,124.9\n");
}

TEST_CASE("what is below zero hangs from it") {
    const Chart chart{.kind = Chart::Kind::bars,
                      .series = {"x", "y"},
                      .categories = {{"a", figures({"-10", "30"})}},
                      .axis = figures({"-20", "0", "20", "40"})};
    CHECK(shapes(drawn(chart)) ==
          "1: 0,1.5 9×9\n"
          "2: 41.5,1.5 9×9\n"
          "1: 96.3,96.5 33.1×16.7\n"
          "2: 130.3,46.5 33.1×50\n");
}

TEST_CASE("stacked bars stand on each other, parted by white, as high as their total") {
    const Chart chart{
        .kind = Chart::Kind::stacked,
        .series = {"x", "y"},
        .categories = {{"a", figures({"10", "30"}), figure("40")}, {"b", figures({"20", "5"}), figure("25")}},
        .axis = figures({"0", "10", "20", "30", "40", "50"})};
    CHECK(shapes(drawn(chart)) ==
          "1: 0,1.5 9×9\n"
          "2: 41.5,1.5 9×9\n"
          "1: 56.1,109.8 34×20\n"
          "2: 56.1,49.8 34×59.1\n"
          "1: 167.4,89.8 34×40\n"
          "2: 167.4,79.8 34×9.1\n");
}

TEST_CASE("bars whose names are long lie, as long as their figures") {
    const Chart chart{.kind = Chart::Kind::bars,
                      .categories = {{"Kommunalförbundet för samordning", figures({"10"})},
                                     {"Arbetsmarknadsförvaltningen", figures({"40"})},
                                     {"Vuxenutbildningsenheten", figures({"20"})},
                                     {"Försörjningsstödsenheten", figures({"30"})}},
                      .axis = figures({"0", "10", "20", "30", "40"})};
    CHECK(shapes(drawn(chart)) ==
          "1: 102,8.4 30.9×15.6\n"
          "1: 102,40.8 123.6×15.6\n"
          "1: 102,73.2 61.8×15.6\n"
          "1: 102,105.6 92.7×15.6\n");
}

TEST_CASE("a line goes through its figures, evenly from left to right") {
    const Chart chart{
        .kind = Chart::Kind::lines,
        .series = {"x"},
        .categories = {{"2024", figures({"10"})}, {"2025", figures({"50"})}, {"2026", figures({"0"})}},
        .axis = figures({"0", "10", "20", "30", "40", "50"})};
    CHECK(shapes(drawn(chart)) ==
          "1: 55.5,92 127.7,12 199.9,112\n"
          "1: 52.8,89.3 5.4×5.4\n"
          "1: 125,9.3 5.4×5.4\n"
          "1: 197.2,109.3 5.4×5.4\n");
}

TEST_CASE("slices of a pie begin above and go round with the clock") {
    const Chart chart{.kind = Chart::Kind::pie,
                      .categories = {{"a", figures({"1"})}, {"b", figures({"2"})}, {"c", figures({"1"})}},
                      .sum = figure("4"),
                      .shares = {"25 %", "50 %", "25 %"}};
    CHECK(shapes(drawn(chart)) ==
          "1: 120,0 48×48\n"
          "2: 72,48 96×48\n"
          "3: 72,0 48×48\n");
}

TEST_CASE("key figures stand in boxes of one size, and steps on a line of numbers") {
    const auto tile = [](const char* number, const char* label) {
        return Tiles::Tile{words(number), words(label), {}};
    };
    CHECK(
        dump(set({Tiles{{tile("84", "deltagare"), tile("98", "placeringar"), tile("60 %", "till arbete")}}}),
             true) ==
        "1 30 30 fill 73×34\n"
        "1 30 30 frame 73×34\n"
        "1 35 45 84\n"
        "1 35 57 deltagare\n"
        "1 113 30 fill 73×34\n"
        "1 113 30 frame 73×34\n"
        "1 118 45 98\n"
        "1 118 57 placeringar\n"
        "1 197 30 fill 73×34\n"
        "1 197 30 frame 73×34\n"
        "1 202 45 60 %\n"
        "1 202 57 till arbete\n"
        "1 230 290 Sida_1 av_1 [artifact]\n");
    CHECK(dump(set({Steps{{{words("Först"), {paragraph("Ring.")}}, {words("Sedan"), {}}}}}), true) ==
          "1 40 40 fill 1×24\n"
          "1 shape 40 30 ~ 50 40 ~ 40 50 ~ 30 40 ~ 40 30\n"
          "1 37 44 1\n"
          "1 55 44 Först\n"
          "1 55 56 Ring.\n"
          "1 shape 40 64 ~ 50 74 ~ 40 84 ~ 30 74 ~ 40 64\n"
          "1 37 77 2\n"
          "1 55 77 Sedan\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
}
