#pragma once

#include <vector>

#include "press/drafts.h"

namespace overens::press {

/// Sets documents and writes them, each in the formats asked for. Nothing comes back if there was an error.
std::vector<Paper> print(Parts& parts, const std::vector<Draft>& drafts, const Options& options,
                         Diagnostics& diagnostics);

}  // namespace overens::press
