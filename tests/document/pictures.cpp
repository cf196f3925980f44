// clang-format off
// jpeglib.h needs <cstdio> before it.
#include <cstdio>
#include <jpeglib.h>
// clang-format on

#include "pictures.h"

#include <png.h>

#include <cstdlib>
#include <vector>

namespace overens::testing {

namespace {

std::vector<unsigned char> pattern(int width, int line, int channels) {
    std::vector<unsigned char> row(static_cast<std::size_t>(width) * static_cast<std::size_t>(channels));
    unsigned value = static_cast<unsigned>(line) * 2654435761U;
    for (unsigned char& byte : row) {
        value = value * 1664525U + 1013904223U;
        byte = static_cast<unsigned char>(value >> 24U);
    }
    return row;
}

}  // namespace

std::string png(int width, int height, bool interlaced) {
    std::string result;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(
        png, &result,
        [](png_structp to, png_bytep bytes, png_size_t size) {
            static_cast<std::string*>(png_get_io_ptr(to))->append(reinterpret_cast<char*>(bytes), size);
        },
        nullptr);
    png_set_IHDR(png, info, static_cast<unsigned>(width), static_cast<unsigned>(height), 8,
                 PNG_COLOR_TYPE_RGB, interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(png, info);
    const int passes = png_set_interlace_handling(png);
    for (int pass = 0; pass < passes; ++pass) {
        for (int line = 0; line < height; ++line) png_write_row(png, pattern(width, line, 3).data());
    }
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return result;
}

std::string jpeg(int width, int height, JpegKind kind) {
    jpeg_compress_struct jpeg;
    jpeg_error_mgr errors;
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &bytes, &size);
    jpeg.image_width = static_cast<unsigned>(width);
    jpeg.image_height = static_cast<unsigned>(height);
    jpeg.input_components = kind == JpegKind::grey ? 1 : kind == JpegKind::cmyk ? 4 : 3;
    jpeg.in_color_space = kind == JpegKind::grey   ? JCS_GRAYSCALE
                          : kind == JpegKind::cmyk ? JCS_CMYK
                                                   : JCS_RGB;
    jpeg_set_defaults(&jpeg);
    if (kind == JpegKind::progressive) jpeg_simple_progression(&jpeg);
    jpeg_start_compress(&jpeg, TRUE);
    for (int line = 0; line < height; ++line) {
        std::vector<unsigned char> row = pattern(width, line, jpeg.input_components);
        JSAMPROW pointer = row.data();
        jpeg_write_scanlines(&jpeg, &pointer, 1);
    }
    jpeg_finish_compress(&jpeg);
    std::string result(reinterpret_cast<char*>(bytes), size);
    jpeg_destroy_compress(&jpeg);
    std::free(bytes);
    return result;
}

std::string png(const PngKind& kind, int width, const std::vector<std::vector<unsigned char>>& rows) {
    std::string result;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(
        png, &result,
        [](png_structp to, png_bytep bytes, png_size_t size) {
            static_cast<std::string*>(png_get_io_ptr(to))->append(reinterpret_cast<char*>(bytes), size);
        },
        nullptr);
    png_set_IHDR(png, info, static_cast<unsigned>(width), static_cast<unsigned>(rows.size()), kind.depth,
                 kind.colour, kind.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (!kind.palette.empty())
        png_set_PLTE(png, info, reinterpret_cast<png_const_colorp>(kind.palette.data()),
                     static_cast<int>(kind.palette.size() / 3));
    if (!kind.transparency.empty()) {
        const auto& clear = kind.transparency;
        png_color_16 colour = {};
        if (kind.colour == PNG_COLOR_TYPE_RGB) {
            colour.red = clear[0];
            colour.green = clear[1];
            colour.blue = clear[2];
        }
        if (kind.colour == PNG_COLOR_TYPE_GRAY) colour.gray = clear[0];
        png_set_tRNS(png, info, clear.data(), static_cast<int>(clear.size()), &colour);
    }
    if (kind.gamma > 0) png_set_gAMA_fixed(png, info, kind.gamma);
    png_write_info(png, info);
    const int passes = png_set_interlace_handling(png);
    if (kind.depth < 8) png_set_packing(png);
    for (int pass = 0; pass < passes; ++pass) {
        for (const auto& row : rows) png_write_row(png, row.data());
    }
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return result;
}

std::string four_fields(const std::string& exif) {
    constexpr unsigned width = 32;
    constexpr unsigned height = 48;
    jpeg_compress_struct jpeg;
    jpeg_error_mgr errors;
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &bytes, &size);
    jpeg.image_width = width;
    jpeg.image_height = height;
    jpeg.input_components = 3;
    jpeg.in_color_space = JCS_RGB;
    jpeg_set_defaults(&jpeg);
    jpeg_start_compress(&jpeg, TRUE);
    if (!exif.empty())
        jpeg_write_marker(&jpeg, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()),
                          static_cast<unsigned>(exif.size()));
    for (unsigned line = 0; line < height; ++line) {
        std::vector<unsigned char> row;
        for (unsigned column = 0; column < width; ++column) {
            const bool left = column < width / 2;
            const bool above = line < height / 2;
            row.push_back((left && above) || (!left && !above) ? 255 : 0);
            row.push_back(!left ? 255 : 0);
            row.push_back(!above ? 255 : 0);
        }
        JSAMPROW pointer = row.data();
        jpeg_write_scanlines(&jpeg, &pointer, 1);
    }
    jpeg_finish_compress(&jpeg);
    std::string result(reinterpret_cast<char*>(bytes), size);
    jpeg_destroy_compress(&jpeg);
    std::free(bytes);
    return result;
}

std::string fields_of(const std::string& file) {
    jpeg_decompress_struct jpeg;
    jpeg_error_mgr errors;
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&jpeg);
    jpeg_mem_src(&jpeg, reinterpret_cast<const unsigned char*>(file.data()), file.size());
    jpeg_read_header(&jpeg, TRUE);
    jpeg_start_decompress(&jpeg);
    std::string result;
    const std::size_t width = jpeg.output_width;
    const std::size_t height = jpeg.output_height;
    std::vector<unsigned char> row(width * 3);
    for (std::size_t line = 0; line < height; ++line) {
        JSAMPROW pointer = row.data();
        jpeg_read_scanlines(&jpeg, &pointer, 1);
        if (line != height / 4 && line != height * 3 / 4) continue;
        for (const std::size_t column : {width / 4, width * 3 / 4}) {
            const bool red = row[column * 3] > 127;
            const bool green = row[column * 3 + 1] > 127;
            const bool blue = row[column * 3 + 2] > 127;
            result += red && green && blue ? 'W' : red ? 'R' : green ? 'G' : blue ? 'B' : '-';
        }
    }
    jpeg_finish_decompress(&jpeg);
    jpeg_destroy_decompress(&jpeg);
    return result;
}

}  // namespace overens::testing
