#pragma once

#include <vector>

#include "expression/type.h"
#include "schema/compiled.h"

namespace overens::schema {

/// What a schema promises of its value, for expressions: `$ref` and `allOf` are followed, alternatives give
/// what they have in common. A schema inside itself is `unknown` there.
expression::Type derive_type(const Subschema& schema);

/// The members that a schema names, whether it says that the value is an object or not.
std::vector<expression::Field> derive_fields(const Subschema& schema);

}  // namespace overens::schema
