// A drawing is what a chart comes to: filled and stroked paths and words, each at its place. One place draws
// it (engine/layout/chart*), and both writers put it into their own format.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/length.h"

namespace overens::document {

/// Lines and curves from point to point; y grows downwards.
struct Path {
    enum class Move : std::uint8_t { to, line, curve, close };
    struct Step {
        Move move = Move::to;
        Point first = {};   ///< where it leads; of a curve its first control point
        Point second = {};  ///< of a curve its second
        Point end = {};     ///< of a curve where it leads
    };

    std::vector<Step> steps = {};
    std::optional<Colour> fill = std::nullopt;
    std::optional<Colour> stroke = std::nullopt;
    Length width = {};  ///< of the stroke, whose ends and corners are round
    bool dashed = false;

    Path& to(Point point) { return steps.push_back({Move::to, point, {}, {}}), *this; }
    Path& line(Point point) { return steps.push_back({Move::line, point, {}, {}}), *this; }
    Path& curve(Point first, Point second, Point end) {
        return steps.push_back({Move::curve, first, second, end}), *this;
    }
    Path& close() { return steps.push_back({Move::close, {}, {}, {}}), *this; }
};

/// A line of words: as text, and as the outlines of its letters for what is made of dots.
struct Lettering {
    enum class Anchor : std::uint8_t { start, middle, end };

    std::string text;
    Anchor anchor = Anchor::start;  ///< which point of its line stands at `origin`
    Point origin;
    Length size;
    Length width;
    bool bold = false;
    Colour colour;
    std::vector<Path::Step> outline;
};

struct Drawing {
    Size size;
    std::vector<std::variant<Path, Lettering>> parts;
};

struct Chart;

/// Draws a chart as wide as said. Who writes documents without having fonts is given one.
using DrawChart = std::function<Drawing(const Chart& chart, Length width)>;

}  // namespace overens::document
