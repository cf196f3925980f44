#pragma once

#include "base/message.h"

namespace overens::odt::messages {

inline constexpr MessageText package_failed{"odt-package", "kan inte packa ODT-filen: {0}",
                                            "cannot pack the ODT file: {0}"};

}  // namespace overens::odt::messages
