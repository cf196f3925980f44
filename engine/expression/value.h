#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "data/decimal.h"
#include "data/json.h"
#include "expression/type.h"

namespace overens::expression {

/// Nothing there.
struct Absent {
    bool operator==(const Absent&) const = default;
};

struct List;

/// What an expression gives. Objects and lists are seen where they are, in the case data, and must not
/// outlive them; a list that an expression made (`mal | label`, `filter(…)`) is held by the value.
using Value = std::variant<Absent, bool, data::Decimal, std::string, Date, const data::Json*,
                           std::shared_ptr<const List>>;

/// A list that an expression made.
struct List {
    std::vector<Value> elements;
};

/// Data as a value of this type: a date becomes `Date`, a number `Decimal`; an object or a list is seen where
/// it is. `Absent` for null, and for what does not fit the type.
Value value_of(const data::Json& json, const Type& type);

/// How many elements a list has; 0 for what is no list.
std::size_t size_of(const Value& list);
/// One of them, where `element` is their type (`*type.element`).
Value element_of(const Value& list, std::size_t index, const Type& element);

}  // namespace overens::expression
