// Cameras and telephones store a picture as the sensor had it, and say in its Exif part (JEITA CP-3451, tag
// 0x0112) how it is to be turned. Neither PDF nor ODF looks there, so such a picture is turned here, once.
#pragma once

#include <cstddef>

namespace overens::document {

/// 1, as it is, to 8; 1 also where nothing, or nothing sensible, is said. `exif` is what an APP1 segment
/// holds.
int orientation_in(const unsigned char* exif, std::size_t size);

/// The caller's, to be given to `free`; none if the picture could not be turned.
struct UprightJpeg {
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
};

/// The sound picture, decoded, turned and encoded anew, without its Exif part.
UprightJpeg upright_jpeg(const unsigned char* bytes, std::size_t size, int orientation);

}  // namespace overens::document
