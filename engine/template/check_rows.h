#pragma once

#include "base/diagnostic.h"
#include "template/nodes.h"

namespace overens::templates {

/// Finds rows of a table's head, or of its body, that cannot fill its columns, and cells that have no room or
/// reach below the last row. What depends on data is left to the merge.
void check_rows(const Nodes& rows, int columns, Diagnostics& diagnostics);

}  // namespace overens::templates
