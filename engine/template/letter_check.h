#pragma once

#include "base/diagnostic.h"
#include "template/nodes.h"

namespace overens::templates {

/// A letter begins a page on every way through the paper: its address has a fixed place there.
void check_letters(const Nodes& body, Diagnostics& diagnostics);

}  // namespace overens::templates
