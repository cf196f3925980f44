#pragma once

#include <optional>

#include "data/decimal.h"
#include "data/json.h"

namespace overens::data {

/// The exact decimal of a JSON number: an integer as it is, another by the shortest text that reads back as
/// the same double, which is what the person wrote up to 15 digits. Nothing if it is no number or too long.
std::optional<Decimal> decimal(const Json& value);

}  // namespace overens::data
