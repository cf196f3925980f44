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
};

/// No side is longer than this: the most that JPEG knows, and a row of pixels that memory can hold.
inline constexpr long most_side = 65'535;

/// Decode the whole picture and throw its pixels away. `most` is in pixels.
Decoded decode_png(const unsigned char* bytes, std::size_t size, long most);
Decoded decode_jpeg(const unsigned char* bytes, std::size_t size, long most);

}  // namespace overens::document
