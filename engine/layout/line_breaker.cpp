#include "layout/line_breaker.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace overens::layout {

namespace {

using Cost = std::int64_t;

constexpr Cost line = 10'000;  // as bad as an empty line: one line more never pays
constexpr Cost overflow = 1'000'000'000;
constexpr Cost short_end = 2'000;
constexpr Cost hyphen_ladder = 2'500;

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

std::vector<std::size_t> break_lines(const std::vector<LineUnit>& units, Length width) {
    const std::size_t count = units.size();
    const std::vector<Length> sum = sums(units);
    std::vector<Cost> best(count + 1, std::numeric_limits<Cost>::max());
    std::vector<std::size_t> before(count + 1, 0);
    best[0] = 0;
    for (std::size_t end = 1; end <= count; ++end) {
        const LineUnit& last = units[end - 1];
        for (std::size_t begin = end; begin-- > 0;) {
            if (begin + 1 < end && units[begin].forced) break;
            const Length taken = width_of(units, sum, begin, end);
            const bool fits = taken <= width;
            if (!fits && begin + 1 < end) break;
            Cost cost = line;
            if (!fits) {
                cost += overflow;
            } else if (end == count) {
                if (begin > 0 && taken < width / 8) cost += short_end;
            } else if (!last.forced) {
                const Cost gap = hundredths(width - taken, width);
                cost += gap * gap + last.penalty;
                if (begin > 0 && is_hyphenated(last) && is_hyphenated(units[begin - 1]))
                    cost += hyphen_ladder;
            }
            if (best[begin] + cost < best[end]) {
                best[end] = best[begin] + cost;
                before[end] = begin;
            }
        }
    }
    std::vector<std::size_t> ends;
    for (std::size_t end = count; end > 0; end = before[end]) ends.push_back(end);
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
