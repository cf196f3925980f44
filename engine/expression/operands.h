#pragma once

#include <string>
#include <variant>

#include "expression/value.h"

namespace overens::expression {

/// What a checked expression knows to be there; std::bad_variant_access if it is something else.
inline const data::Decimal& decimal(const Value& value) {
    return std::get<data::Decimal>(value);
}
inline const std::string& text(const Value& value) {
    return std::get<std::string>(value);
}
inline const Date& date(const Value& value) {
    return std::get<Date>(value);
}

}  // namespace overens::expression
