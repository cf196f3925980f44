#pragma once

#include <string>

namespace overens::testing {

/// Pictures with a pattern in them, written by libpng and libjpeg.
std::string png(int width, int height, bool interlaced = false);
enum class JpegKind { ordinary, progressive, grey, cmyk };
std::string jpeg(int width, int height, JpegKind kind = JpegKind::ordinary);

}  // namespace overens::testing
