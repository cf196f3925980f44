// Slices of a circle or a ring, clockwise from the top, each with its name outside and a line to it. Angles
// are counted in parts of the turn, and their sines come from a table of integers, so that no machine draws
// another curve.
#include <algorithm>
#include <array>

#include "layout/sketch.h"

namespace overens::layout {

namespace {

using document::Chart;
using document::Path;
using Anchor = Sketch::Anchor;

constexpr std::int64_t turn = 4096;
constexpr std::int64_t quarter = turn / 4;
constexpr std::int64_t sine_unit = 1'000'000;  ///< of the sines

/// Sines of the first quarter of the turn. Computed by the compiler, by Taylor's series.
constexpr std::array<std::int32_t, quarter + 1> sine_table() {
    std::array<std::int32_t, quarter + 1> table{};
    for (std::size_t at = 0; at < table.size(); ++at) {
        const double angle = static_cast<double>(at) * 6.283185307179586 / static_cast<double>(turn);
        double term = angle;
        double sum = angle;
        for (int power = 3; power < 23; power += 2) {
            term = -term * angle * angle / (power * (power - 1));
            sum = sum + term;
        }
        // Rounded up where half or more is left: what rounds in <cmath> is not for the compiler to run.
        const double exact = sum * static_cast<double>(sine_unit);
        const auto whole = static_cast<std::int32_t>(exact);
        table[at] = exact - whole < 0.5 ? whole : whole + 1;
    }
    return table;
}
constexpr std::array<std::int32_t, quarter + 1> sines = sine_table();

std::int64_t sine(std::int64_t angle) {
    angle = ((angle % turn) + turn) % turn;
    const std::int64_t in_quarter = angle % quarter;
    switch (angle / quarter) {
        case 0:
            return sines[static_cast<std::size_t>(in_quarter)];
        case 1:
            return sines[static_cast<std::size_t>(quarter - in_quarter)];
        case 2:
            return -sines[static_cast<std::size_t>(in_quarter)];
        default:
            return -sines[static_cast<std::size_t>(quarter - in_quarter)];
    }
}
std::int64_t cosine(std::int64_t angle) {
    return sine(angle + quarter);
}

constexpr Length slice_seam = Length::points(1.4);
constexpr std::int64_t thinnest_slice = turn / 80;
constexpr Length slice_gap = Length::points(4);
constexpr Length greatest_radius = Length::millimetres(29);

class Pie {
 public:
    Pie(Sketch& sketch, const Chart& chart, Length width, Length most)
        : sketch_(sketch), chart_(chart), width_(width), most_(most) {}

    void draw() {
        slices();
        radius_ = std::min({greatest_radius, width_ / 5, (most_ - sketch_.leading() * 2) / 2});
        const Length column = width_ / 2 - radius_ - slice_gap * 5;
        std::vector<Label> right;
        std::vector<Label> left;
        for (std::size_t at = 0; at < ends_.size(); ++at) {
            const std::int64_t begin = at == 0 ? 0 : ends_[at - 1];
            const std::int64_t middle = (begin + ends_[at]) / 2;
            const bool is_right = middle < turn / 2;
            Label label{at, middle,
                        sketch_.set(words(at), column, is_right ? Anchor::start : Anchor::end, 4)};
            (is_right ? right : left).push_back(std::move(label));
        }
        std::ranges::reverse(left);
        // The labels are placed around a circle whose middle is at zero, then all of it is moved down.
        centre_ = {width_ / 2, Length()};
        const std::vector<Length> right_middles = middles(right);
        const std::vector<Length> left_middles = middles(left);
        Length top = -radius_;
        Length bottom = radius_;
        const auto reach = [&](const std::vector<Label>& labels, const std::vector<Length>& places) {
            if (labels.empty()) return;
            top = std::min(top, places.front() - labels.front().words.height / 2);
            bottom = std::max(bottom, places.back() + labels.back().words.height / 2);
        };
        reach(right, right_middles);
        reach(left, left_middles);
        centre_.y = -top;
        sketch_.height = bottom - top;
        circle();
        place(std::move(right), right_middles, true);
        place(std::move(left), left_middles, false);
    }

 private:
    struct Label {
        std::size_t slice;
        std::int64_t angle;
        Lettered words;
    };

    /// Where each slice ends, in parts of the turn; the last at the whole turn.
    void slices() {
        data::Decimal sum;
        const data::Decimal& all = chart_.sum.number;
        for (const Chart::Category& category : chart_.categories) {
            sum = sum.plus(category.figures.front().number).value_or(sum);
            const auto part = sum.divided_by(all);
            const auto angle = part ? part->times(turn) : std::nullopt;
            ends_.push_back(angle ? std::clamp<std::int64_t>(angle->rounded(0).integer().value_or(0), 0, turn)
                                  : 0);
        }
        empty_ = all.is_zero();
        if (!empty_) return;
        for (std::size_t at = 0; at < ends_.size(); ++at)
            ends_[at] = turn * static_cast<std::int64_t>(at + 1) / static_cast<std::int64_t>(ends_.size());
    }

    std::string words(std::size_t slice) const {
        const Chart::Category& category = chart_.categories[slice];
        std::string text = category.label + " " + category.figures.front().text;
        if (slice < chart_.shares.size()) text += "\u00A0(" + chart_.shares[slice] + ")";
        return text;
    }

    std::vector<Length> middles(const std::vector<Label>& labels) const {
        std::vector<Length> middles;
        std::vector<Length> heights;
        for (const Label& label : labels) {
            middles.push_back(on(label.angle, radius_ + slice_gap * 2).y);
            heights.push_back(label.words.height + Length::points(3));
        }
        const Length most = radius_ * 2 + sketch_.leading() * 10;
        part_labels(middles, heights, -most, most);
        return middles;
    }

    Point on(std::int64_t angle, Length radius) const {
        return {centre_.x + radius.scaled(sine(angle), sine_unit),
                centre_.y - radius.scaled(cosine(angle), sine_unit)};
    }

    /// Goes along the circle by curves of at most a sixteenth of the turn.
    void arc(Path& path, std::int64_t begin, std::int64_t end, Length radius) const {
        constexpr std::int64_t longest = turn / 16;
        while (begin != end) {
            const std::int64_t next =
                begin < end ? std::min(begin + longest, end) : std::max(begin - longest, end);
            // 4/3 tan(a/4), where the tangent of so small an angle is a + a³/3; in millionths.
            const std::int64_t quarter_angle = (next - begin) * 6'283'185 / turn / 4;
            const std::int64_t cube = quarter_angle * quarter_angle / sine_unit * quarter_angle / sine_unit;
            const std::int64_t away = (quarter_angle + cube / 3) * 4 / 3;
            const auto bent = [&](std::int64_t angle, std::int64_t by) {
                const Point point = on(angle, radius);
                const Length reach = radius.scaled(by, sine_unit);
                return Point{point.x + reach.scaled(cosine(angle), sine_unit),
                             point.y + reach.scaled(sine(angle), sine_unit)};
            };
            path.curve(bent(begin, away), bent(next, -away), on(next, radius));
            begin = next;
        }
    }

    void circle() {
        const bool ring = chart_.kind == Chart::Kind::donut;
        if (empty_) {
            Path outline{.stroke = sketch_.look().rule_colour, .width = sketch_.look().rule * 2};
            outline.to(on(0, radius_));
            arc(outline, 0, turn, radius_);
            sketch_.draw(std::move(outline));
        }
        const Length inner = ring ? radius_ * 58 / 100 : Length();
        std::int64_t begin = 0;
        int shown = 0;
        for (std::size_t at = 0; at < ends_.size(); ++at) {
            const std::int64_t end = ends_[at];
            if (end > begin && !empty_) {
                ++shown;
                Path path{.fill = sketch_.colour(at)};
                path.to(on(begin, radius_));
                arc(path, begin, end, radius_);
                path.line(on(end, inner));
                if (ring) arc(path, end, begin, inner);
                path.close();
                sketch_.draw(std::move(path));
            }
            begin = end;
        }
        if (shown > 1) {
            for (std::size_t at = 0; at < ends_.size(); ++at) {
                // Between slices that are all but as thin as the seam itself it would hide them.
                const std::int64_t before = at == 0 ? ends_[0] : ends_[at] - ends_[at - 1];
                const std::int64_t after = at + 1 < ends_.size() ? ends_[at + 1] - ends_[at] : ends_[0];
                if (before == 0 || std::min(before, after == 0 ? before : after) < thinnest_slice) continue;
                sketch_.rule(on(ends_[at], inner), on(ends_[at], radius_), slice_seam, {255, 255, 255});
            }
        }
        if (ring) {
            sketch_.write(chart_.sum.text, centre_, Anchor::middle, sketch_.ink(), true);
        }
    }

    void place(std::vector<Label>&& labels, const std::vector<Length>& middles, bool is_right) {
        const Length edge = radius_ + slice_gap * 4;
        for (std::size_t at = 0; at < labels.size(); ++at) {
            const Length x = is_right ? centre_.x + edge : centre_.x - edge;
            const Length knee = is_right ? x - slice_gap : x + slice_gap;
            Path leader{.stroke = sketch_.look().rule_colour, .width = sketch_.look().rule};
            leader.to(on(labels[at].angle, radius_ + Length::points(2)));
            const Length y = middles[at] + centre_.y;
            leader.line({knee, y}).line({is_right ? x - slice_gap / 2 : x + slice_gap / 2, y});
            if (!empty_) sketch_.draw(std::move(leader));
            Lettered& words = labels[at].words;
            const Point corner{is_right ? x : x - words.width, y - words.height / 2};
            sketch_.put(std::move(words), corner);
        }
    }

    Sketch& sketch_;
    const Chart& chart_;
    Length width_;
    Length most_;
    Length radius_;
    Point centre_;
    std::vector<std::int64_t> ends_;
    bool empty_ = false;  ///< every figure is zero
};

}  // namespace

void sketch_pie(Sketch& sketch, const document::Chart& chart, Length width, Length most) {
    Pie(sketch, chart, width, most).draw();
}

}  // namespace overens::layout
