#pragma once

#include <string>
#include <vector>

namespace overens::testing {

/// Pictures with a pattern in them, written by libpng and libjpeg.
std::string png(int width, int height, bool interlaced = false);
enum class JpegKind { ordinary, progressive, grey, cmyk };
std::string jpeg(int width, int height, JpegKind kind = JpegKind::ordinary);

/// A PNG of any kind, out of its rows as PNG stores them.
struct PngKind {
    int colour = 0;  ///< grey 0, RGB 2, palette 3, grey with alpha 4, RGB with alpha 6
    int depth = 8;
    bool interlaced = false;
    std::vector<unsigned char> palette = {};  ///< RGB
    std::vector<unsigned char> transparency =
        {};         ///< of the palette: alphas; else one grey or RGB that is clear
    int gamma = 0;  ///< in hundred thousandths; 0: not said
};
std::string png(const PngKind& kind, int width, const std::vector<std::vector<unsigned char>>& rows);

/// A JPEG of four fields, red and green above blue and white, 16 pixels each; 32 × 48 pixels. With `exif` as
/// what its APP1 segment holds.
std::string four_fields(const std::string& exif);
/// What is seen in each quarter of a picture: `R`, `G`, `B`, `W`, line by line.
std::string fields_of(const std::string& jpeg);

}  // namespace overens::testing
