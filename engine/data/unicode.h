#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace overens::data {

/// The offset of the first byte that is no part of well-formed UTF-8 (Unicode 3.9, table 3-7); nothing if all
/// is well.
std::optional<std::size_t> first_ill_formed(std::string_view text);

/// Brings well-formed UTF-8 to Normalization Form C (UAX #15), so that an å typed as a and ring equals å.
void normalise(std::string& text);

/// How many code points; what JSON Schema calls the length of a string.
std::size_t code_points(std::string_view text);

}  // namespace overens::data
