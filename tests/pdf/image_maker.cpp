#include <png.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <jpeglib.h>

#include "page_maker.h"

namespace overens::testing {

namespace {

/// A pattern in which every channel differs.
std::string pattern(int width, int height, int channels) {
    std::string pixels;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int channel = 0; channel < channels; ++channel) {
                pixels += static_cast<char>((x * 255 / width * (channel + 1) + y * 255 / height) & 0xFF);
            }
        }
    }
    return pixels;
}

}  // namespace

std::shared_ptr<const document::Image> make_png(int width, int height, int channels, bool opaque) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    constexpr png_uint_32 formats[] = {PNG_FORMAT_GRAY, PNG_FORMAT_GA, PNG_FORMAT_RGB, PNG_FORMAT_RGBA};
    image.format = formats[channels - 1];
    std::string pixels = pattern(width, height, channels);
    if (opaque) {
        for (std::size_t at = static_cast<std::size_t>(channels) - 1; at < pixels.size();
             at += static_cast<std::size_t>(channels)) {
            pixels[at] = '\xFF';
        }
    }
    png_alloc_size_t size = 0;
    if (!png_image_write_get_memory_size(image, size, 0, pixels.data(), 0, nullptr))
        throw std::runtime_error("libpng");
    auto result = std::make_shared<document::Image>();
    result->format = document::ImageFormat::png;
    result->width = width;
    result->height = height;
    result->bytes.resize(size);
    if (!png_image_write_to_memory(&image, result->bytes.data(), &size, 0, pixels.data(), 0, nullptr)) {
        throw std::runtime_error("libpng");
    }
    result->bytes.resize(size);
    return result;
}

std::shared_ptr<const document::Image> make_jpeg(int width, int height, int channels) {
    jpeg_compress_struct encoder{};
    jpeg_error_mgr errors;
    encoder.err = jpeg_std_error(&errors);
    jpeg_create_compress(&encoder);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&encoder, &bytes, &size);
    encoder.image_width = static_cast<JDIMENSION>(width);
    encoder.image_height = static_cast<JDIMENSION>(height);
    encoder.input_components = channels;
    encoder.in_color_space = channels == 1 ? JCS_GRAYSCALE : channels == 3 ? JCS_RGB : JCS_CMYK;
    jpeg_set_defaults(&encoder);
    jpeg_start_compress(&encoder, TRUE);
    std::string pixels = pattern(width, height, channels);
    for (int y = 0; y < height; ++y) {
        JSAMPROW row = reinterpret_cast<JSAMPROW>(pixels.data()) +
                       static_cast<std::size_t>(y) * static_cast<std::size_t>(width * channels);
        jpeg_write_scanlines(&encoder, &row, 1);
    }
    jpeg_finish_compress(&encoder);
    auto result = std::make_shared<document::Image>();
    result->format = document::ImageFormat::jpeg;
    result->width = width;
    result->height = height;
    result->bytes.assign(reinterpret_cast<char*>(bytes), size);
    jpeg_destroy_compress(&encoder);
    std::free(bytes);
    return result;
}

}  // namespace overens::testing
