#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace overens {

/// The candidate that `name` was probably meant to be, for a hint: the one with the fewest letters added,
/// left out, changed or swapped with their neighbour, if they are few beside its length. The first of equals.
std::optional<std::string_view> nearest(std::string_view name, std::span<const std::string_view> candidates);

}  // namespace overens
