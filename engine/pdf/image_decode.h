#pragma once

#include <string>
#include <string_view>

#include "document/image.h"

namespace overens::pdf {

/// Pixels, row by row, eight bits a channel.
struct Pixels {
    int width = 0;
    int height = 0;
    int channels = 3;  ///< 1 (grey) or 3 (red, green, blue)
    std::string colour;
    std::string alpha;  ///< empty if every pixel is opaque
};

/// Both throw `Failure` (machine) if the file is broken.
Pixels decode_png(const document::Image& image);
/// Out of a CMYK JPEG, which PDF/A could not show beside an sRGB output intent.
Pixels decode_cmyk_jpeg(std::string_view file);

/// What a JPEG file says of itself.
struct JpegHeader {
    int width = 0;
    int height = 0;
    int channels = 3;
    bool stored_as_rgb = false;  ///< three channels that are not YCbCr
};
JpegHeader read_jpeg_header(std::string_view file);

}  // namespace overens::pdf
