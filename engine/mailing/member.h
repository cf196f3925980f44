#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "data/json.h"

namespace overens::mailing {

// Documents in the register have been proved by their schemas, so what is asked for has its type where it is;
// it may be missing.

/// The document of a text that the register kept.
data::Json parsed(const std::string& text);

/// The member at a path, with full stops between its steps; null if there is none.
const data::Json* member(const data::Json& of, std::string_view path);
bool has(const data::Json& of, std::string_view path);
std::string text(const data::Json& of, std::string_view path);
std::optional<int> number(const data::Json& of, std::string_view path);
std::optional<Date> day(const data::Json& of, std::string_view path);

}  // namespace overens::mailing
