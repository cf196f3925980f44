#pragma once

#include "base/diagnostic.h"
#include "expression/expression.h"
#include "expression/node.h"

namespace overens::expression {

/// The value of a proved node. What data do wrong (and what does not fit the types that it was proved for)
/// gives `Absent`, never undefined behaviour.
Value evaluate(const Node& node, Frame& frame, Diagnostics& diagnostics);

/// A test's value; `Absent` is false.
bool holds(const Value& value);

/// The value of a list function; see list_functions.cpp.
Value evaluate_list_function(const Node& node, Frame& frame, Diagnostics& diagnostics);

}  // namespace overens::expression
