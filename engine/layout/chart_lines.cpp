// Lines over categories. Each line ends in its name; lines also differ in marks and dashes, for those who do
// not tell their colours apart.
#include <algorithm>

#include "layout/sketch.h"

namespace overens::layout {

namespace {

using document::Chart;
using document::Path;
using Anchor = Sketch::Anchor;

constexpr Length mark_gap = Length::points(4);
constexpr Length line_stroke = Length::points(1.6);
constexpr Length white_edge = Length::points(0.8);
constexpr std::size_t most_line_label_lines = 3;

Path mark_path(std::size_t series, Point at, Length radius, Colour colour) {
    const auto [x, y] = at;
    Path path{.fill = colour};
    switch (series % 4) {
        case 1:
            radius = radius * 9 / 10;
            path.to({x - radius, y - radius}).line({x + radius, y - radius});
            path.line({x + radius, y + radius}).line({x - radius, y + radius});
            break;
        case 2:
            radius = radius * 13 / 10;
            path.to({x, y - radius}).line({x + radius, y}).line({x, y + radius}).line({x - radius, y});
            break;
        default:
            radius = radius * 12 / 10;
            path.to({x, y - radius})
                .line({x + radius, y + radius * 8 / 10})
                .line({x - radius, y + radius * 8 / 10});
    }
    path.close();
    return path;
}

void mark(Sketch& sketch, std::size_t series, Point at, Length radius) {
    if (series % 4 == 0) {
        sketch.circle(at, radius + white_edge, {255, 255, 255});
        sketch.circle(at, radius, sketch.colour(series));
        return;
    }
    sketch.draw(mark_path(series, at, radius + white_edge, {255, 255, 255}));
    sketch.draw(mark_path(series, at, radius, sketch.colour(series)));
}

class Lines {
 public:
    Lines(Sketch& sketch, const Chart& chart, Length width, Length most)
        : sketch_(sketch), chart_(chart), width_(width), most_(most) {}

    void draw() {
        Length axis;
        for (const document::Figure& step : chart_.axis) axis = std::max(axis, sketch_.measure(step.text));
        left_ = axis + mark_gap * 2;
        const std::vector<std::string> names = end_names();
        Length room;
        for (const std::string& name : names)
            room = std::max(room, sketch_.measure(name) + Length::points(1));
        room = std::min(room, width_ * 3 / 10);
        right_ = width_ - (room > Length() ? room + mark_gap * 3 : mark_gap);
        top_ = sketch_.leading();
        const Length high = std::min(sketch_.look().height, std::max(most_ - top_ * 5, top_ * 4));
        bottom_ = top_ + high;
        const Scale scale(chart_, high);
        for (const document::Figure& step : chart_.axis) {
            const Length y = bottom_ - scale.at(step.number);
            sketch_.write(step.text, {axis, y}, Anchor::end, sketch_.ink());
            const Length rule = sketch_.look().rule;
            if (step.number.is_zero())
                sketch_.rule({left_, y}, {right_, y}, rule * 2, sketch_.ink());
            else
                sketch_.rule({left_, y}, {right_, y}, rule, sketch_.look().rule_colour);
        }
        sketch_.height = bottom_ + mark_gap + labels();
        // White parts the figures from the grid, but not from the line.
        if (count() == 1) values(scale, true);
        for (std::size_t series = 0; series < count(); ++series) line(series, scale);
        if (count() == 1) values(scale, false);
        write_names(names, room, scale);
    }

 private:
    std::size_t count() const {
        return chart_.categories.empty() ? 0 : chart_.categories.front().figures.size();
    }

    Length x(std::size_t category) const {
        const auto slots = static_cast<std::int64_t>(std::max<std::size_t>(chart_.categories.size(), 1));
        return left_ + (right_ - left_).scaled(2 * static_cast<std::int64_t>(category) + 1, 2 * slots);
    }
    Point point(std::size_t category, std::size_t series, const Scale& scale) const {
        return {x(category), bottom_ - scale.at(chart_.categories[category].figures[series].number)};
    }

    /// What stands at the end of each line: its name and its last figure.
    std::vector<std::string> end_names() const {
        std::vector<std::string> names;
        if (count() < 2) return names;
        for (std::size_t series = 0; series < count(); ++series) {
            names.push_back(chart_.series[series] + " " + chart_.categories.back().figures[series].text);
        }
        return names;
    }

    /// Names of categories under the axis, every one, or every second, third … where they have no room; gives
    /// their height.
    Length labels() {
        const std::size_t categories = chart_.categories.size();
        const Length slot =
            (right_ - left_) / static_cast<std::int64_t>(std::max<std::size_t>(categories, 1));
        std::size_t every = 1;
        for (; every < categories; ++every) {
            const Length room = slot * static_cast<std::int64_t>(every) - mark_gap;
            const bool fits = std::ranges::all_of(chart_.categories, [&](const Chart::Category& category) {
                return sketch_.longest_word(category.label) <= room &&
                       sketch_.set(category.label, room, Anchor::middle).lines.size() <=
                           most_line_label_lines;
            });
            if (fits) break;
        }
        const Length room =
            std::min(slot * static_cast<std::int64_t>(every) - mark_gap, (width_ - left_) / 2);
        Length height;
        for (std::size_t at = 0; at < categories; at += every) {
            Lettered label =
                sketch_.set(chart_.categories[at].label, room, Anchor::middle, most_line_label_lines);
            height = std::max(height, label.height);
            const Length corner =
                std::clamp(x(at) - label.width / 2, Length(), std::max(width_ - label.width, Length()));
            sketch_.put(std::move(label), {corner, bottom_ + mark_gap});
        }
        return height;
    }

    void line(std::size_t series, const Scale& scale) {
        Path path{.stroke = sketch_.colour(series), .width = line_stroke, .dashed = series % 2 == 1};
        for (std::size_t at = 0; at < chart_.categories.size(); ++at) {
            if (at == 0)
                path.to(point(at, series, scale));
            else
                path.line(point(at, series, scale));
        }
        if (chart_.categories.size() > 1) sketch_.draw(std::move(path));
        const std::size_t last = chart_.categories.size() - 1;
        const Length radius = line_stroke * 17 / 10;
        const bool dense = last > 0 && x(1) - x(0) < radius * 4;
        for (std::size_t at = dense ? last : 0; at <= last; ++at)
            mark(sketch_, series, point(at, series, scale), radius);
    }

    /// Of a single line, every figure at its point where there is room, else the first, the last, the least
    /// and the greatest.
    void values(const Scale& scale, bool plates) {
        const std::size_t last = chart_.categories.size() - 1;
        Length widest;
        std::size_t least = 0;
        std::size_t greatest = 0;
        for (std::size_t at = 0; at <= last; ++at) {
            widest = std::max(widest, sketch_.measure(figure(at).text));
            if (figure(at).number < figure(least).number) least = at;
            if (figure(at).number > figure(greatest).number) greatest = at;
        }
        const bool all = last == 0 || x(1) - x(0) > widest + mark_gap / 2;
        for (std::size_t at = 0; at <= last; ++at) {
            if (!all && at != 0 && at != last && at != least && at != greatest) continue;
            // In a hollow of the line there is room below, elsewhere above.
            const bool hollow = at > 0 && at < last && figure(at).number < figure(at - 1).number &&
                                figure(at).number < figure(at + 1).number;
            Point place = point(at, 0, scale);
            const Length away = sketch_.size();
            const bool below = hollow && place.y + away * 3 / 2 < bottom_;
            place.y += below ? away : -away;
            if (plates)
                sketch_.plate(figure(at).text, place, Anchor::middle);
            else
                sketch_.write(figure(at).text, place, Anchor::middle, sketch_.ink());
        }
    }
    const document::Figure& figure(std::size_t category) const {
        return chart_.categories[category].figures[0];
    }

    void write_names(const std::vector<std::string>& names, Length room, const Scale& scale) {
        if (names.empty()) return;
        const std::size_t last = chart_.categories.size() - 1;
        std::vector<std::size_t> order(names.size());
        for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
        std::ranges::stable_sort(order, {}, [&](std::size_t series) { return point(last, series, scale).y; });
        std::vector<Lettered> words;
        std::vector<Length> middles;
        std::vector<Length> heights;
        for (const std::size_t series : order) {
            words.push_back(sketch_.set(names[series], room, Anchor::start, 3));
            middles.push_back(point(last, series, scale).y);
            heights.push_back(words.back().height);
        }
        part_labels(middles, heights, Length(), std::max(sketch_.height, bottom_));
        for (std::size_t at = 0; at < order.size(); ++at) {
            const Point end = point(last, order[at], scale);
            const Length begin = width_ - room;
            sketch_.rule({end.x + mark_gap, end.y}, {begin - mark_gap / 2, middles[at]}, sketch_.look().rule,
                         sketch_.colour(order[at]));
            sketch_.height = std::max(sketch_.height, middles[at] + heights[at] / 2);
            sketch_.put(std::move(words[at]), {begin, middles[at] - heights[at] / 2});
        }
    }

    Sketch& sketch_;
    const Chart& chart_;
    Length width_;
    Length most_;
    Length left_;
    Length right_;
    Length top_;
    Length bottom_;
};

}  // namespace

void sketch_lines(Sketch& sketch, const document::Chart& chart, Length width, Length most) {
    Lines(sketch, chart, width, most).draw();
}

}  // namespace overens::layout
