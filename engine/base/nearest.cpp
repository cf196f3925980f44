#include "base/nearest.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>

namespace overens {

namespace {

constexpr std::size_t longest = 64;

/// Restricted Damerau–Levenshtein distance, in bytes, of two texts of at most `longest`.
std::size_t distance(std::string_view left, std::string_view right) {
    using Line = std::array<std::size_t, longest + 1>;
    Line before{};
    Line last{};
    Line line{};
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= left.size(); ++i) {
        line[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const bool same = left[i - 1] == right[j - 1];
            line[j] = std::min({last[j] + 1, line[j - 1] + 1, last[j - 1] + (same ? 0U : 1U)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
                line[j] = std::min(line[j], before[j - 2] + 1);
            }
        }
        before = last;
        last = line;
    }
    return last[right.size()];
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view name, std::span<const std::string_view> candidates) {
    std::optional<std::string_view> best;
    if (name.size() > longest) return best;
    std::size_t fewest = std::max<std::size_t>(1, name.size() / 3) + 1;
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > longest) continue;
        if (const std::size_t changes = distance(name, candidate); changes < fewest) {
            fewest = changes;
            best = candidate;
        }
    }
    return best;
}

}  // namespace overens
