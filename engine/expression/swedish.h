#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "data/decimal.h"

namespace overens::expression {

// Values as they are written in Swedish (Svenska skrivregler): `−1 234,50`, `22 november 2026`, `a, b och c`.

/// With a no-break space between thousands, a decimal comma and U+2212 as minus; all its decimals, or exactly
/// so many.
std::string swedish_number(const data::Decimal& number, std::optional<int> decimals = std::nullopt);
/// `22 november 2026`.
std::string swedish_date(Date date);
/// `söndag`.
std::string_view swedish_weekday(Date date);
/// `a, b och c`.
std::string swedish_list(const std::vector<std::string>& parts);

/// With the first letter in upper case.
std::string with_capital(std::string_view text);
std::string in_lower_case(std::string_view text);

/// The last line of an address as the post wants it: `711 80  LINDESBERG`, with two spaces, of which the
/// first does not part.
std::string postal_line(std::string_view number, std::string_view town);

}  // namespace overens::expression
