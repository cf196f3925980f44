#pragma once

#include "base/diagnostic.h"
#include "data/case_data.h"

namespace overens::data {

/// Finds what is wrong with a text that could not be read as JSON. Goes on after what can be understood all
/// the same (a missing comma, a trailing one, a comment, wrong quotes, a duplicate name), so that all of it
/// is told at once.
void explain(const SourcePointer& source, const ReadLimits& limits, Diagnostics& diagnostics);

}  // namespace overens::data
