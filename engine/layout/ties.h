#pragma once

#include <cstdint>
#include <string_view>

namespace overens::layout {

/// Should a line rather not end at this place in the text, where it may? Swedish typography keeps together:
/// a word of one letter and what follows it (`i morgon`), a person's initial and the name, a number and its
/// unit (`30 min`), an abbreviation and its number (`s. 12`), the parts of a date (`3 december 2026`) and the
/// two ends of a stretch (`09:00–15:00`).
bool is_tied(std::string_view text, std::uint32_t offset);

}  // namespace overens::layout
