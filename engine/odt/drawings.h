#pragma once

#include <string>
#include <string_view>

#include "document/drawing.h"

namespace overens::odt {

/// The drawing as an SVG file, its words as text in this family of fonts.
std::string svg(const document::Drawing& drawing, std::string_view font);

/// The drawing as a PNG file of 150 dots an inch on white. Throws `Failure` (machine) where memory ends.
std::string png(const document::Drawing& drawing);

}  // namespace overens::odt
