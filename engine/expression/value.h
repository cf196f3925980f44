#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "data/decimal.h"
#include "data/json.h"

namespace overens::expression {

/// Nothing there.
struct Absent {
    bool operator==(const Absent&) const = default;
};

/// What an expression gives. Objects and lists are seen where they are, in the case data, and must not outlive them;
/// a list that an expression made (`mal | label`) is held by the value.
using Value = std::variant<Absent, bool, data::Decimal, std::string, Date, const data::Json*,
                           std::shared_ptr<const std::vector<std::string>>>;

}  // namespace overens::expression
