#pragma once

#include <string>
#include <vector>

#include "base/world.h"

namespace overens::cli {

/// Where templates and schemas are: in the folder that `OVERENS_DATA` names, else in `../share/overens`
/// beside the folder of the program itself, installed or built. Throws `Failure` (machine) if they are not
/// there. After that, beside the user's own templates and schemas: in the folders of the templates on the
/// command line, and in those of its data files where schemas lie.
AssetFolders find_data(const std::vector<std::string>& line);

}  // namespace overens::cli
