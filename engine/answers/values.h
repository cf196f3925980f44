// What a person writes in a field, as the value that is meant.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "data/decimal.h"

namespace overens::answers {

/// Without white space at its ends.
std::string trimmed(std::string_view text);

/// `1 234,5`, `-3`, `7.5`, and with the unit after it: `20 timmar`.
std::optional<data::Decimal> number_in(std::string_view text, std::string_view unit);

/// `2026-11-22`, also with the dashes that office programs make of hyphens, and `20261122`.
std::optional<Date> date_in(std::string_view text);

}  // namespace overens::answers
