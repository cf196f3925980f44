#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace overens::layout {

/// A mark of direction that was taken out of a text, and where it stood.
struct DirectionMark {
    std::uint32_t at = 0;
    char16_t mark = 0;
};

/// The level of each byte of a paragraph's text (UAX #9): even goes from left to right, odd from right to
/// left. Nothing where all goes from left to right. `backward` is the paragraph's own direction.
std::vector<std::uint8_t> embedding_levels(std::string_view text, const std::vector<DirectionMark>& marks,
                                           bool backward);

/// Which of the parts of a line, by their levels, stands first from the left, which next … (rule L2).
std::vector<std::size_t> visual_order(const std::vector<std::uint8_t>& levels);

}  // namespace overens::layout
