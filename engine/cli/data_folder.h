#pragma once

#include "base/world.h"

namespace overens::cli {

/// Where templates and schemas are: in the folder that `OVERENS_DATA` names, else in `../share/overens`
/// beside the folder of the program itself, installed or built. Throws `Failure` (machine) if they are not
/// there.
AssetFolders find_data();

}  // namespace overens::cli
