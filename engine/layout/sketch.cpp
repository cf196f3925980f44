#include "layout/sketch.h"

#include <algorithm>

#include "layout/paragraph.h"

namespace overens::layout {

using document::Path;

namespace {

constexpr auto chart_style = document::Style::chart;
/// Half the height of a capital letter, in hundredths of the size.
constexpr int half_capital = 36;

document::Alignment alignment(document::Lettering::Anchor anchor) {
    switch (anchor) {
        case document::Lettering::Anchor::start:
            return document::Alignment::left;
        case document::Lettering::Anchor::middle:
            return document::Alignment::centre;
        case document::Lettering::Anchor::end:
            return document::Alignment::right;
    }
    return document::Alignment::left;
}

document::Inlines inlines(const std::string& words) {
    return {document::Text{.text = words}};
}

/// Takes the last character off.
void shorten(std::string& text) {
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80) text.pop_back();
    if (!text.empty()) text.pop_back();
}

}  // namespace

Sketch::Sketch(Job& job) : job_(job), text_(job.theme.look(chart_style)) {}

Colour Sketch::colour(std::size_t index) const {
    return look().colours[index % look().colours.size()];
}

Colour Sketch::upon(Colour ground) const {
    // About the luminance under which white has a contrast of 4.5:1; squares stand for the curve of sRGB.
    constexpr int limit = 117'000'000;
    const auto square = [](int channel) { return channel * channel; };
    const int light = 2126 * square(ground.red) + 7152 * square(ground.green) + 722 * square(ground.blue);
    return light < limit ? Colour{255, 255, 255} : ink();
}

Length Sketch::measure(const std::string& words, bool bold) {
    return extent(job_, inlines(words), chart_style, bold, false).most;
}

Length Sketch::longest_word(const std::string& words) {
    return extent(job_, inlines(words), chart_style, false, false).least;
}

Lettered Sketch::set(const std::string& words, Length width, Anchor anchor, std::size_t lines, bool bold) {
    Area area;
    area.width = std::max(width, size());
    area.alignment = alignment(anchor);
    area.bold = bold;
    area.artifact = decoration;
    Lettered result{.lines = {}, .anchor = anchor, .width = area.width, .height = {}};
    result.lines = set_text(job_, inlines(words), chart_style, Role::paragraph, area);
    for (std::string cut = words; result.lines.size() > lines && !cut.empty();) {
        shorten(cut);
        while (cut.ends_with(' ')) cut.pop_back();
        result.lines = set_text(job_, inlines(cut + "…"), chart_style, Role::paragraph, area);
    }
    for (const Slab& line : result.lines) result.height += line.height;
    return result;
}

void Sketch::put(Lettered&& words, Point corner) {
    for (Slab& line : words.lines) {
        for (Item& item : line.items) {
            move(item, corner.x, corner.y);
            if (auto* run = std::get_if<TextRun>(&item))
                pieces.push_back({std::move(*run), words.anchor, false});
        }
        corner.y += line.height;
    }
}

void Sketch::write(const std::string& words, Point middle, Anchor anchor, Colour colour, bool bold) {
    if (words.empty()) return;
    const Length width = measure(words, bold) + Length::points(1);
    Lettered line = set(words, width, Anchor::start, 1, bold);
    if (line.lines.empty()) return;
    const Length ink = width - Length::points(1);
    Length x = middle.x;
    if (anchor == Anchor::middle) x -= ink / 2;
    if (anchor == Anchor::end) x -= ink;
    line.anchor = anchor;
    const std::size_t first = pieces.size();
    const Length baseline = line.lines.front().baseline;
    put(std::move(line), {x, middle.y + size() * half_capital / 100 - baseline});
    for (std::size_t at = first; at < pieces.size(); ++at) {
        std::get<TextRun>(pieces[at].what).colour = colour;
        pieces[at].bold = bold;
    }
}

void Sketch::plate(const std::string& words, Point middle, Anchor anchor, bool bold) {
    const Length margin = size() / 8;
    const Length width = measure(words, bold) + margin * 2;
    const Length height = size() * 9 / 10;
    Length x = middle.x - margin;
    if (anchor == Anchor::middle) x = middle.x - width / 2;
    if (anchor == Anchor::end) x = middle.x - width + margin;
    rectangle({x, middle.y - height / 2}, {width, height}, {255, 255, 255});
}

void Sketch::draw(Path path) {
    pieces.push_back({std::move(path)});
}

void Sketch::rectangle(Point corner, Size size, Colour colour) {
    if (size.width <= Length() || size.height <= Length()) return;
    const Length right = corner.x + size.width;
    const Length bottom = corner.y + size.height;
    Path path{.fill = colour};
    path.to(corner).line({right, corner.y}).line({right, bottom}).line({corner.x, bottom}).close();
    draw(std::move(path));
}

void Sketch::rule(Point from, Point to, Length width, Colour colour, bool dashed) {
    Path path{.stroke = colour, .width = width, .dashed = dashed};
    path.to(from).line(to);
    draw(std::move(path));
}

void Sketch::circle(Point centre, Length radius, Colour colour) {
    draw(disc_path(centre, radius, colour));
}

document::Path disc_path(Point centre, Length radius, Colour colour) {
    // How far a quarter's control points lie from its ends, in hundred-thousandths of the radius.
    const Length away = radius.scaled(55228, 100000);
    const auto [x, y] = centre;
    Path path{.fill = colour};
    path.to({x, y - radius});
    path.curve({x + away, y - radius}, {x + radius, y - away}, {x + radius, y});
    path.curve({x + radius, y + away}, {x + away, y + radius}, {x, y + radius});
    path.curve({x - away, y + radius}, {x - radius, y + away}, {x - radius, y});
    path.curve({x - radius, y - away}, {x - away, y - radius}, {x, y - radius}).close();
    return path;
}

Length sketch_legend(Sketch& sketch, const document::Chart& chart, Length width) {
    if (chart.series.size() < 2) return {};
    const Length mark = sketch.size() * 9 / 10;
    const Length gap = mark / 2;
    const Length row = sketch.leading() + sketch.size() / 4;
    Point pen;
    for (std::size_t at = 0; at < chart.series.size(); ++at) {
        Lettered name = sketch.set(chart.series[at],
                                   std::min(sketch.measure(chart.series[at]) + mark / 4, width - mark - gap),
                                   Sketch::Anchor::start, 1);
        const Length needed = mark + gap + name.width;
        if (pen.x > Length() && pen.x + needed > width) pen = {Length(), pen.y + row};
        const Length top = pen.y + (sketch.leading() - mark) / 2;
        sketch.rectangle({pen.x, top}, {mark, mark}, sketch.colour(at));
        sketch.put(std::move(name), {pen.x + mark + gap, pen.y});
        pen.x += needed + mark * 2;
    }
    return pen.y + row + sketch.size() / 3;
}

Scale::Scale(const document::Chart& chart, Length length) : length_(length) {
    if (chart.axis.empty()) return;
    first_ = chart.axis.front().number;
    if (const auto range = chart.axis.back().number.minus(first_); range && !range->is_zero())
        range_ = *range;
}

Length Scale::at(const data::Decimal& number) const {
    const auto away = number.minus(first_);
    const auto part = away ? away->divided_by(range_) : std::nullopt;
    const auto place = part ? part->times(length_.millipoints()) : std::nullopt;
    const auto whole = place ? place->rounded(0).integer() : std::nullopt;
    return Length::millipoints(std::clamp<std::int64_t>(whole.value_or(0), 0, length_.millipoints()));
}

void part_labels(std::vector<Length>& middles, const std::vector<Length>& heights, Length top,
                 Length bottom) {
    // Labels that would meet become a group around the mean of where they want to be.
    struct Group {
        Length sum;  ///< of the places wanted, each less its distance from the group's first
        std::int64_t count;
        std::size_t first;
        Length place() const { return sum / count; }
    };
    std::vector<Group> groups;
    std::vector<Length> offsets(middles.size());
    for (std::size_t at = 0; at < middles.size(); ++at) {
        if (at > 0) offsets[at] = offsets[at - 1] + (heights[at - 1] + heights[at]) / 2;
        groups.push_back({middles[at] - offsets[at], 1, at});
        while (groups.size() > 1 && groups.back().place() < groups[groups.size() - 2].place()) {
            const Group last = groups.back();
            groups.pop_back();
            groups.back().sum += last.sum;
            groups.back().count += last.count;
        }
    }
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const std::size_t end = group + 1 < groups.size() ? groups[group + 1].first : middles.size();
        for (std::size_t at = groups[group].first; at < end; ++at)
            middles[at] = groups[group].place() + offsets[at];
    }
    Length free = top;
    for (std::size_t at = 0; at < middles.size(); ++at) {
        middles[at] = std::max(middles[at], free + heights[at] / 2);
        free = middles[at] + heights[at] / 2;
    }
    free = std::max(bottom, top);
    Length needed;
    for (const Length height : heights) needed += height;
    if (needed > bottom - top) return;
    for (std::size_t at = middles.size(); at-- > 0;) {
        middles[at] = std::min(middles[at], free - heights[at] / 2);
        free = middles[at] - heights[at] / 2;
    }
}

void sketch_chart(Sketch& sketch, const document::Chart& chart, Length width, Length most) {
    using Kind = document::Chart::Kind;
    switch (chart.kind) {
        case Kind::bars:
        case Kind::stacked:
            return sketch_bars(sketch, chart, width, most);
        case Kind::lines:
            return sketch_lines(sketch, chart, width, most);
        case Kind::pie:
        case Kind::donut:
            return sketch_pie(sketch, chart, width, most);
    }
}

}  // namespace overens::layout
