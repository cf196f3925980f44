#pragma once

#include <string>
#include <vector>

#include "cli/exit.h"

namespace overens::cli {

/// The whole program: what follows its name on the command line, to its exit code.
Exit run(const std::vector<std::string>& line);

}  // namespace overens::cli
