#pragma once

#include <memory>

#include "expression/errors.h"
#include "expression/syntax.h"

namespace overens::expression {

inline constexpr std::size_t longest_expression = 4096;
inline constexpr int deepest_expression = 64;

/// Reads the text by the grammar at the head of parser.cpp; null if it has an error, which is added.
std::unique_ptr<Syntax> parse(Errors& errors);

}  // namespace overens::expression
