#pragma once

#include <string>
#include <vector>

#include "data/json.h"

namespace overens::registry {

/// A part of a document that differs between two of its versions.
struct Change {
    std::string pointer;  ///< JSON Pointer: in the later version, or in the earlier of what is gone
    const data::Json* before = nullptr;  ///< null: it was not there
    const data::Json* after = nullptr;   ///< null: it is gone
};

/// What differs, the smallest parts that do, in the order of the later version. Lists are compared after what
/// begins and ends them alike is left out, so that a line put in between others is one change. The order of
/// members and the way in which numbers are written do not count. Refers to both values.
std::vector<Change> changes(const data::Json& before, const data::Json& after);

/// A value as one line, not longer than a line of text; objects and lists as JSON.
std::string in_brief(const data::Json& value);

}  // namespace overens::registry
