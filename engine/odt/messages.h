#pragma once

#include "base/message.h"

namespace overens::odt::messages {

inline constexpr MessageText package_failed{"odt-package", "kan inte packa ODT-filen (minizip {0})",
                                            "cannot pack the ODT file (minizip {0})"};

inline constexpr MessageText chart_undrawn{"odt-chart", "kan inte rita diagram här",
                                           "cannot draw charts here"};
inline constexpr MessageText drawing_failed{"odt-drawing", "kan inte göra en bild av diagrammet",
                                            "cannot make a picture of the chart"};

}  // namespace overens::odt::messages
