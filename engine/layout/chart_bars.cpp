// Bars beside each other or on each other: upright where all words have room under and above them, else
// lying, with the names of categories in a column at the left.
#include <algorithm>

#include "layout/sketch.h"

namespace overens::layout {

namespace {

using document::Chart;
using Anchor = Sketch::Anchor;

constexpr Length bar_seam = Length::points(0.9);  ///< white between bars that meet
constexpr Length bar_gap = Length::points(3);     ///< between a bar and its words
constexpr Length thickest_bar = Length::points(34);
constexpr std::size_t most_bar_label_lines = 3;

class Bars {
 public:
    Bars(Sketch& sketch, const Chart& chart, Length width, Length most)
        : sketch_(sketch),
          chart_(chart),
          width_(width),
          most_(most),
          stacked_(chart.kind == Chart::Kind::stacked),
          beside_(stacked_ || chart.categories.empty() ? 1 : chart.categories.front().figures.size()) {
        for (const document::Figure& step : chart.axis)
            axis_width_ = std::max(axis_width_, sketch.measure(step.text));
        for (const Chart::Category& category : chart.categories) {
            for_ends(category, [&](const document::Figure& figure) {
                Length& widest = figure.number.is_negative() ? below_ : above_;
                widest = std::max(widest, sketch.measure(figure.text, stacked_));
            });
        }
    }

    void draw() {
        if (stands())
            upright();
        else
            lying();
    }

 private:
    /// The figures that stand at the ends of bars.
    template <class Visit>
    void for_ends(const Chart::Category& category, const Visit& visit) const {
        if (stacked_ && category.figures.size() > 1) return visit(category.total);
        for (const document::Figure& figure : category.figures) visit(figure);
    }

    Length slot(Length plot) const {
        return plot / static_cast<std::int64_t>(std::max<std::size_t>(chart_.categories.size(), 1));
    }
    Length plot_left() const { return axis_width_ + bar_gap * 2; }

    bool stands() const {
        if (chart_.categories.size() * beside_ > 24) return false;
        const Length room = slot(width_ - plot_left());
        const Length bar = room * 4 / 5 / static_cast<std::int64_t>(beside_);
        if (std::max(above_, below_) > bar + bar_seam) return false;
        return std::ranges::all_of(chart_.categories, [&](const Chart::Category& category) {
            const Length label = room - bar_gap;
            return sketch_.longest_word(category.label) <= label &&
                   sketch_.set(category.label, label, Anchor::middle).lines.size() <= most_bar_label_lines;
        });
    }

    /// The stretches of a category's stacked figures along the axis, from zero to both sides.
    struct Stretch {
        Length from;
        Length to;
        std::size_t series;
        const document::Figure* figure;
    };
    std::vector<Stretch> stretches(const Chart::Category& category, const Scale& scale) const {
        std::vector<Stretch> result;
        data::Decimal up;
        data::Decimal down;
        for (std::size_t series = 0; series < category.figures.size(); ++series) {
            const document::Figure& figure = category.figures[series];
            data::Decimal& end = figure.number.is_negative() ? down : up;
            const Length from = stacked_ ? scale.at(end) : scale.zero();
            if (stacked_) end = end.plus(figure.number).value_or(end);
            const Length to = scale.at(stacked_ ? end : figure.number);
            result.push_back({from, to, series, &figure});
        }
        return result;
    }

    /// Cut at the end that meets the next one, so that white parts them.
    void cut(Stretch& stretch, Length zero) const {
        if (!stacked_ || stretch.from == zero) return;
        if (stretch.to > stretch.from + bar_seam * 2) stretch.from += bar_seam;
        if (stretch.to < stretch.from - bar_seam * 2) stretch.from -= bar_seam;
    }

    // --- upright ---

    void upright() {
        const Length top = sketch_legend(sketch_, chart_, width_) + sketch_.leading();
        const Length high = std::min(sketch_.look().height,
                                     std::max(most_ - top - sketch_.leading() * 4, sketch_.leading() * 4));
        const Length left = plot_left();
        const Length room = slot(width_ - left);
        const bool negative = below_ > Length();
        const Length bottom = top + high;
        const Scale scale(chart_, high);
        for (const document::Figure& step : chart_.axis) {
            const Length y = bottom - scale.at(step.number);
            sketch_.write(step.text, {axis_width_, y}, Anchor::end, sketch_.ink());
            sketch_.rule({left, y}, {width_, y}, sketch_.look().rule, sketch_.look().rule_colour);
        }
        const Length group = std::min(room * 4 / 5, thickest_bar * static_cast<std::int64_t>(beside_));
        const Length bar = group / static_cast<std::int64_t>(beside_);
        const Length labels = bottom + (negative ? sketch_.leading() : bar_gap);
        Length lowest;
        for (std::size_t at = 0; at < chart_.categories.size(); ++at) {
            const Chart::Category& category = chart_.categories[at];
            const Length slot_left = left + room * static_cast<std::int64_t>(at);
            const Length first = slot_left + (room - group) / 2;
            for (Stretch stretch : stretches(category, scale)) {
                cut(stretch, scale.zero());
                const Length x =
                    first + (stacked_ ? Length() : bar * static_cast<std::int64_t>(stretch.series));
                const Length upper = std::max(stretch.from, stretch.to);
                const Length lower = std::min(stretch.from, stretch.to);
                const Length wide = stacked_ ? bar : bar - bar_seam;
                sketch_.rectangle({x, bottom - upper}, {wide, upper - lower}, sketch_.colour(stretch.series));
                const Length middle = x + wide / 2;
                if (!stacked_) {
                    end_words_upright(*stretch.figure, {middle, bottom - stretch.to}, false);
                } else if (category.figures.size() > 1 && upper - lower > sketch_.leading() &&
                           sketch_.measure(stretch.figure->text) < wide - bar_gap) {
                    sketch_.write(stretch.figure->text, {middle, bottom - (upper + lower) / 2},
                                  Anchor::middle, sketch_.upon(sketch_.colour(stretch.series)));
                }
            }
            if (stacked_) {
                const bool down = category.total.number.is_negative();
                Length end = scale.zero();
                for (const Stretch& stretch : stretches(category, scale))
                    end = down ? std::min(end, stretch.to) : std::max(end, stretch.to);
                for_ends(category, [&](const document::Figure& figure) {
                    end_words_upright(figure, {first + bar / 2, bottom - end}, true);
                });
            }
            Lettered label =
                sketch_.set(category.label, room - bar_gap, Anchor::middle, most_bar_label_lines);
            lowest = std::max(lowest, label.height);
            sketch_.put(std::move(label), {slot_left + bar_gap / 2, labels});
        }
        const Length zero = bottom - scale.zero();
        sketch_.rule({left, zero}, {width_, zero}, sketch_.look().rule * 2, sketch_.ink());
        sketch_.height = labels + lowest;
    }

    void end_words_upright(const document::Figure& figure, Point end, bool bold) {
        const Length away = sketch_.size() * 6 / 10;
        end.y += figure.number.is_negative() ? away : -away;
        bold = bold && chart_.series.size() > 1;
        sketch_.plate(figure.text, end, Anchor::middle, bold);
        sketch_.write(figure.text, end, Anchor::middle, sketch_.ink(), bold);
    }

    // --- lying ---

    void lying() {
        const Length top = sketch_legend(sketch_, chart_, width_);
        Length names;
        for (const Chart::Category& category : chart_.categories)
            names = std::max(names, sketch_.measure(category.label) + Length::points(1));
        names = std::min(names, width_ * 2 / 5);
        const Length left = names + bar_gap * 2 + (below_ > Length() ? below_ + bar_gap : Length());
        const Length right = width_ - std::max(above_ + bar_gap, axis_width_ / 2);
        const Scale scale(chart_, std::max(right - left, sketch_.size() * 4));

        const auto rows = static_cast<std::int64_t>(std::max<std::size_t>(chart_.categories.size(), 1));
        const auto bars = static_cast<std::int64_t>(beside_);
        const Length foot = sketch_.leading() + bar_gap;
        const Length room = std::max(most_ - top - foot, sketch_.size() * 4) / rows;
        const Length wanted = sketch_.leading() * (beside_ > 1 ? 10 : 13) / 10;
        Length gap = sketch_.leading() * 7 / 10;
        if (wanted * bars + gap > room) gap = std::min(gap, room / 5);
        const Length bar = std::min(wanted, (room - gap) / bars);
        const bool has_words = bar >= sketch_.size() * 8 / 10;

        // Names stand level with their bars, so the rows are placed before anything is drawn.
        std::vector<Lettered> labels;
        std::vector<Length> heights;
        Length high;
        for (const Chart::Category& category : chart_.categories) {
            labels.push_back(sketch_.set(category.label, names, Anchor::end, 4));
            heights.push_back(std::max(labels.back().height, bar * bars) + gap);
            high += heights.back();
        }
        if (high > room * rows) {
            high = Length();
            for (std::size_t at = 0; at < labels.size(); ++at) {
                labels[at] = sketch_.set(chart_.categories[at].label, names, Anchor::end, 1);
                heights[at] = std::max(labels[at].height, bar * bars + gap);
                high += heights[at];
            }
        }
        const Length bottom = top + high;
        for (const document::Figure& step : chart_.axis) {
            const Length x = left + scale.at(step.number);
            sketch_.rule({x, top}, {x, bottom}, sketch_.look().rule, sketch_.look().rule_colour);
        }
        steps_below(scale, left, bottom + foot / 2 + bar_gap / 2);
        Length y = top;
        for (std::size_t at = 0; at < chart_.categories.size(); ++at) {
            const Length label = labels[at].height;
            sketch_.put(std::move(labels[at]), {Length(), y + (heights[at] - label) / 2});
            row(chart_.categories[at], scale, left, y + (heights[at] - bar * bars) / 2, bar, has_words);
            y += heights[at];
        }
        const Length zero = left + scale.zero();
        sketch_.rule({zero, top}, {zero, bottom}, sketch_.look().rule * 2, sketch_.ink());
        sketch_.height = bottom + foot;
    }

    void row(const Chart::Category& category, const Scale& scale, Length left, Length top, Length bar,
             bool has_words) {
        const auto end_words = [&](const document::Figure& figure, Length end, Length middle, bool bold) {
            if (!has_words) return;
            const bool before = figure.number.is_negative();
            const Point place{left + end + (before ? -bar_gap : bar_gap), middle};
            const Anchor anchor = before ? Anchor::end : Anchor::start;
            sketch_.plate(figure.text, place, anchor, bold);
            sketch_.write(figure.text, place, anchor, sketch_.ink(), bold);
        };
        Length end = scale.zero();
        const bool down = category.total.number.is_negative();
        for (Stretch stretch : stretches(category, scale)) {
            end = down ? std::min(end, stretch.to) : std::max(end, stretch.to);
            cut(stretch, scale.zero());
            const Length y = stacked_ ? top : top + bar * static_cast<std::int64_t>(stretch.series);
            const Length high = stacked_ || beside_ == 1 ? bar : bar - std::min(bar_seam, bar / 4);
            const Length first = std::min(stretch.from, stretch.to);
            const Length last = std::max(stretch.from, stretch.to);
            sketch_.rectangle({left + first, y}, {last - first, high}, sketch_.colour(stretch.series));
            if (!stacked_) {
                end_words(*stretch.figure, stretch.to, y + high / 2, false);
            } else if (category.figures.size() > 1 && has_words &&
                       sketch_.measure(stretch.figure->text) < last - first - bar_gap) {
                sketch_.write(stretch.figure->text, {left + (first + last) / 2, y + high / 2}, Anchor::middle,
                              sketch_.upon(sketch_.colour(stretch.series)));
            }
        }
        if (stacked_) {
            for_ends(category, [&](const document::Figure& figure) {
                end_words(figure, end, top + bar / 2, category.figures.size() > 1);
            });
        }
    }

    /// The axis' steps, as many as have room beside each other.
    void steps_below(const Scale& scale, Length left, Length y) {
        const std::size_t count = chart_.axis.size();
        if (count < 2) return;
        const Length apart = scale.at(chart_.axis[1].number) - scale.at(chart_.axis[0].number);
        const std::size_t every = apart > axis_width_ + bar_gap       ? 1
                                  : apart * 2 > axis_width_ + bar_gap ? 2
                                                                      : count - 1;
        for (std::size_t at = 0; at < count; at += every) {
            sketch_.write(chart_.axis[at].text, {left + scale.at(chart_.axis[at].number), y}, Anchor::middle,
                          sketch_.ink());
        }
    }

    Sketch& sketch_;
    const Chart& chart_;
    Length width_;
    Length most_;
    bool stacked_;
    std::size_t beside_;  ///< bars of one category
    Length axis_width_;   ///< of the widest step
    Length above_;        ///< of the widest words at the end of a bar
    Length below_;        ///< and of a bar below zero
};

}  // namespace

void sketch_bars(Sketch& sketch, const document::Chart& chart, Length width, Length most) {
    Bars(sketch, chart, width, most).draw();
}

}  // namespace overens::layout
