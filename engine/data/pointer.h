#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/json.h"

namespace overens::data {

// JSON Pointer (RFC 6901): "" is the whole value, "/praktik/0/start" a part of it. In a step, "~" is written
// "~0" and
// "/" is written "~1".

/// One step, escaped.
std::string escaped(std::string_view step);
/// The pointer one step further down.
std::string pointer_to(std::string_view parent, std::string_view step);
std::string pointer_to(std::string_view parent, std::size_t index);

/// The steps, unescaped; nothing if the text is no JSON Pointer.
std::optional<std::vector<std::string>> steps(std::string_view pointer);
/// The index that a step means in a list: digits without a leading zero.
std::optional<std::size_t> index(std::string_view step);

/// The part of `value` at the pointer; null if there is none.
const Json* at(const Json& value, std::string_view pointer);
/// One step down; null if there is nothing.
const Json* child(const Json& value, std::string_view step);

}  // namespace overens::data
