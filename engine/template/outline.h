#pragma once

#include "base/diagnostic.h"
#include "template/nodes.h"

namespace overens::templates {

/// Proves that every way through the branches and loops of a paper has one title, first, and no heading more
/// than one level below the heading before it.
void check_outline(const Nodes& body, const Place& document, Diagnostics& diagnostics);

/// Proves that no way through a paper has two signatures with the same id, as far as ids are known without
/// data.
void check_signatures(const Nodes& body, Diagnostics& diagnostics);

}  // namespace overens::templates
