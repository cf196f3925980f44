#pragma once

#include "base/message.h"

namespace overens::odt::messages {

inline constexpr MessageText package_failed{"odt-package", "kan inte packa ODT-filen (minizip {0})",
                                            "cannot pack the ODT file (minizip {0})"};

}  // namespace overens::odt::messages
