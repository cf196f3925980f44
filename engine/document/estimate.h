// How wide words are where no font is at hand: by their letters, for an ordinary sans serif.
#pragma once

#include <cstdint>
#include <vector>

#include "document/document.h"
#include "document/theme.h"

namespace overens::document {

/// The width of a letter in thousandths of its size; of a letter of several bytes the first counts.
std::int64_t letter_width(char letter);

/// About how wide words in this style are if they are not wrapped.
Length estimate(const Inlines& content, const TextLook& look);

/// How many of a letterhead's lines stand beside each other at the foot of the page, each in a column of
/// equal width: all of them, up to four, or one below the other where any is too long for that.
std::size_t contact_columns(const std::vector<Inlines>& lines, const Theme& theme);

/// Between those columns.
inline constexpr Length contact_gap = Length::millimetres(4);

}  // namespace overens::document
