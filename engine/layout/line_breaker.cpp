#include "layout/line_breaker.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

namespace overens::layout {

namespace {

using Cost = std::int64_t;

constexpr Cost line = 10'000;  // as bad as an empty line: one line more never pays
constexpr Cost overflow = 1'000'000'000;
constexpr Cost short_end = 2'000;
constexpr Cost lone_end = 9'000;
constexpr Cost hyphen_ladder = 2'500;
constexpr Cost long_ladder = 200'000;
constexpr int most_hyphens = 2;  // on lines that follow each other

std::vector<Length> sums(const std::vector<LineUnit>& units) {
    std::vector<Length> result(units.size() + 1);
    for (std::size_t at = 0; at < units.size(); ++at)
        result[at + 1] = result[at] + units[at].width + units[at].space;
    return result;
}

Length width_of(const std::vector<LineUnit>& units, const std::vector<Length>& sums, std::size_t begin,
                std::size_t end) {
    const LineUnit& last = units[end - 1];
    return sums[end] - sums[begin] - last.space + (end < units.size() ? last.hyphen : Length());
}

Cost hundredths(Length part, Length whole) {
    return whole > Length() ? part.millipoints() * 100 / whole.millipoints() : 0;
}

bool is_hyphenated(const LineUnit& unit) {
    return unit.hyphen > Length();
}

}  // namespace

namespace {

/// The best way to a line's end, where so many lines up to it have hyphens.
struct Way {
    Cost cost = std::numeric_limits<Cost>::max();
    std::size_t begin = 0;
    int hyphens_before = 0;
};
using Ways = std::array<Way, most_hyphens + 1>;

Cost end_cost(const std::vector<LineUnit>& units, std::size_t begin, Length taken, Length width,
              Length least_end) {
    if (begin == 0 || units[begin - 1].forced) return 0;
    const bool alone = begin + 1 == units.size();
    if (alone && taken < std::min(least_end, width / 3)) return lone_end;
    return taken < width / 8 ? short_end : 0;
}

}  // namespace

std::vector<std::size_t> break_lines(const std::vector<LineUnit>& units, Length width, Length least_end) {
    const std::size_t count = units.size();
    const std::vector<Length> sum = sums(units);
    // Another line never pays.
    const bool parted = std::any_of(units.begin(), units.end(), [](auto& unit) { return unit.forced; });
    if (count > 0 && !parted && width_of(units, sum, 0, count) <= width) return {count};
    std::vector<Ways> best(count + 1);
    best[0][0].cost = 0;
    for (std::size_t end = 1; end <= count; ++end) {
        const LineUnit& last = units[end - 1];
        const bool hyphenated = end < count && !last.forced && is_hyphenated(last);
        for (std::size_t begin = end; begin-- > 0;) {
            if (begin + 1 < end && units[begin].forced) break;
            const Length taken = width_of(units, sum, begin, end);
            const bool fits = taken <= width;
            if (!fits && begin + 1 < end) break;
            Cost cost = line;
            if (!fits) {
                cost += overflow;
            } else if (end == count) {
                cost += end_cost(units, begin, taken, width, least_end);
            } else if (!last.forced) {
                const Cost gap = hundredths(width - taken, width);
                cost += gap * gap + last.penalty;
            }
            for (int before = 0; before <= most_hyphens; ++before) {
                const Cost so_far = best[begin][static_cast<std::size_t>(before)].cost;
                if (so_far == std::numeric_limits<Cost>::max()) continue;
                const int hyphens = hyphenated ? std::min(before + 1, most_hyphens) : 0;
                Cost whole = so_far + cost;
                if (hyphenated && before > 0) whole += hyphen_ladder;
                if (hyphenated && before == most_hyphens) whole += long_ladder;
                Way& way = best[end][static_cast<std::size_t>(hyphens)];
                if (whole < way.cost) way = {whole, begin, before};
            }
        }
    }
    std::vector<std::size_t> ends;
    const auto least = [](const Ways& ways) {
        return static_cast<std::size_t>(std::ranges::min_element(ways, {}, &Way::cost) - ways.begin());
    };
    std::size_t hyphens = least(best[count]);
    for (std::size_t end = count; end > 0;) {
        const Way& way = best[end][hyphens];
        ends.push_back(end);
        end = way.begin;
        hyphens = static_cast<std::size_t>(way.hyphens_before);
    }
    std::reverse(ends.begin(), ends.end());
    return ends;
}

int worst_gap(const std::vector<LineUnit>& units, const std::vector<std::size_t>& ends, Length width) {
    const std::vector<Length> sum = sums(units);
    Cost worst = 0;
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        const Length taken = width_of(units, sum, begin, end);
        if (taken > width) return 100;
        if (end < units.size() && !units[end - 1].forced)
            worst = std::max(worst, hundredths(width - taken, width));
        begin = end;
    }
    return static_cast<int>(worst);
}

}  // namespace overens::layout
