#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "expression/expression.h"

namespace overens::templates {

/// A path in the text of an expression: `arende.praktikant.namn`.
struct Path {
    std::vector<std::string> steps;
    std::string_view rest;  ///< what follows it, without white space around
};

/// The path that an expression begins with; no steps if it begins with something else.
Path leading_path(std::string_view expression);

/// What the schema says of the path's last step; null where that is no member of an object.
const expression::Field* field_at(const std::vector<std::string>& steps, const expression::Scope& scope);

/// The names that an expression mentions first in a path; some of them are names of functions.
std::vector<std::string> names_in(std::string_view expression);

/// The expression with the white space that does not count left out, so that two ways to write it are the
/// same text.
std::string condensed(std::string_view expression);

bool is_name(std::string_view text);

}  // namespace overens::templates
