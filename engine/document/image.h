#pragma once

#include <memory>
#include <string>

#include "base/diagnostic.h"
#include "document/document.h"

namespace overens::document {

/// Checks a PNG or JPEG file by decoding it to its end (libpng, libjpeg), so that no writer meets a broken
/// one; a JPEG that is stored otherwise than it is to be seen is set upright. Nothing comes back, with the
/// reason added at `place` (where the picture was named), if it is broken, too large (over 100 megapixels) or
/// of another format.
std::shared_ptr<const Image> read_image(std::string bytes, const std::string& name, const Place& place,
                                        Diagnostics& diagnostics);

/// The pixels of a PNG, whether they were kept or not; none if it is broken.
Pixels pixels_of(const Image& png);

}  // namespace overens::document
