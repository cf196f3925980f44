#pragma once

#include "base/diagnostic.h"
#include "template/nodes.h"

namespace overens::templates {

/// Proves that every reference of a paper leads to one heading, which is there whenever the reference is, and
/// has a number if that is asked for. Writes into references how many loops stand around their headings.
void check_references(Nodes& body, bool numbering, Diagnostics& diagnostics);

}  // namespace overens::templates
