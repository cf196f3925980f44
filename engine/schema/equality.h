#pragma once

#include <compare>
#include <cstddef>
#include <optional>

#include "data/json.h"

namespace overens::schema {

// JSON Schema compares values, not how they are written: 1 equals 1.0, 2^53 + 1 is not 2^53, members have no
// order.

/// Two numbers, exactly, whatever kind nlohmann keeps them as.
std::strong_ordering compare_numbers(const data::Json& left, const data::Json& right);
/// Has the number no fraction (1.0 has none)?
bool is_integer(const data::Json& number);
/// Is the number a whole multiple of the positive divisor, both taken as the decimals that they are written
/// as?
bool is_multiple(const data::Json& number, const data::Json& divisor);

bool equal(const data::Json& left, const data::Json& right);

/// Two elements of a list that are equal: their indexes, the first such pair by its second.
struct Twins {
    std::size_t first;
    std::size_t second;
};
std::optional<Twins> find_twins(const data::Json& list);

}  // namespace overens::schema
