#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "data/json.h"
#include "schema/compiled.h"
#include "schema/findings.h"

namespace overens::schema {

// The errors whose words need thought: what was meant, and what to do about it.

void tell_type(Findings& findings, const Path& path, unsigned kinds, const data::Json& value);
void tell_constant(Findings& findings, const Path& path, const data::Json& wanted);
void tell_choices(Findings& findings, const Path& path, const std::vector<Choice>& choices,
                  const data::Json& value);
void tell_pattern(Findings& findings, const Path& path, const Pattern& pattern, const Subschema& schema);
void tell_unknown_key(Findings& findings, const Path& object, const Subschema& schema, std::string_view name);
void tell_not_allowed(Findings& findings, const Path& path);
/// A rule that does not hold, or that could not be worked out.
void tell_rule(Findings& findings, const Path& object, const Rule& rule, bool known);
void tell_too_complex(Findings& findings, const Path& path);

/// A value as messages show it: as JSON, cut if it is long.
std::string shown(const data::Json& value);

}  // namespace overens::schema
