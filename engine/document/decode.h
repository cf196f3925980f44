// The decoders of pictures, C to the bone: libpng and libjpeg leave by longjmp, so nothing in these functions
// has a destructor that could be skipped.
#pragma once

#include <cstddef>

namespace overens::document {

struct Decoded {
    enum class End { sound, broken, too_large, unfit } end = End::broken;
    long width = 0;
    long height = 0;
    char reason[256] = {};  ///< in the library's words, if broken

    int orientation = 1;              ///< of a JPEG: how it is stored (Exif); 1 is upright
    int channels = 0;                 ///< of `pixels`, a byte each
    unsigned char* pixels = nullptr;  ///< if they were kept: the caller's, to be given to `free`
};

/// No side is longer than this: the most that JPEG knows, and a row of pixels that memory can hold.
inline constexpr long most_side = 65'535;

/// Decode the whole picture. `most` is in pixels. Those of a PNG are kept, in eight bits of sRGB, if they
/// take no more than `kept` bytes; else they are thrown away.
Decoded decode_png(const unsigned char* bytes, std::size_t size, long most, std::size_t kept);
Decoded decode_jpeg(const unsigned char* bytes, std::size_t size, long most);

}  // namespace overens::document
