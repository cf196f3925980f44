#include "pdf/image_decode.h"

#include <png.h>

#include <algorithm>
#include <csetjmp>
#include <cstdint>
#include <cstdio>

#include <jpeglib.h>

#include "base/diagnostic.h"
#include "pdf/messages.h"

namespace overens::pdf {

namespace {

[[noreturn]] void broken(std::string_view why) {
    throw Failure(FailureKind::machine, {.message = Message(messages::pdf_image_broken, why)});
}

/// libjpeg's error handling: it jumps out of the library instead of ending the process.
struct JpegErrors {
    jpeg_error_mgr manager;  // first, so that the library's pointer is also one to this
    std::jmp_buf out;
    char text[JMSG_LENGTH_MAX];
};

void leave_jpeg(j_common_ptr decoder) {
    auto* errors = reinterpret_cast<JpegErrors*>(decoder->err);
    decoder->err->format_message(decoder, errors->text);
    std::longjmp(errors->out, 1);
}

void say_nothing(j_common_ptr, int) {}

void prepare(jpeg_decompress_struct& decoder, JpegErrors& errors) {
    decoder.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = leave_jpeg;
    errors.manager.emit_message = say_nothing;
}

void begin(jpeg_decompress_struct& decoder, std::string_view file) {
    jpeg_create_decompress(&decoder);
    jpeg_mem_src(&decoder, reinterpret_cast<const unsigned char*>(file.data()),
                 static_cast<unsigned long>(file.size()));
    jpeg_read_header(&decoder, TRUE);
}

// Only what has no destructor may live across the jump, so this fills memory of the caller's; false is an
// error.
bool read_header(std::string_view file, JpegHeader& header, JpegErrors& errors) {
    jpeg_decompress_struct decoder{};
    prepare(decoder, errors);
    if (setjmp(errors.out) != 0) {
        jpeg_destroy_decompress(&decoder);
        return false;
    }
    begin(decoder, file);
    header = {static_cast<int>(decoder.image_width), static_cast<int>(decoder.image_height),
              decoder.num_components, decoder.jpeg_color_space == JCS_RGB};
    jpeg_destroy_decompress(&decoder);
    return true;
}

/// Fills `row_bytes * height` bytes of CMYK.
bool read_cmyk(std::string_view file, unsigned char* pixels, std::size_t row_bytes, bool& inverted,
               JpegErrors& errors) {
    jpeg_decompress_struct decoder{};
    prepare(decoder, errors);
    if (setjmp(errors.out) != 0) {
        jpeg_destroy_decompress(&decoder);
        return false;
    }
    begin(decoder, file);
    decoder.out_color_space = JCS_CMYK;
    inverted = decoder.saw_Adobe_marker != 0;
    jpeg_start_decompress(&decoder);
    while (decoder.output_scanline < decoder.output_height) {
        JSAMPROW row = pixels + row_bytes * decoder.output_scanline;
        jpeg_read_scanlines(&decoder, &row, 1);
    }
    jpeg_finish_decompress(&decoder);
    jpeg_destroy_decompress(&decoder);
    return true;
}

/// Frees what libpng keeps, however the function is left.
struct PngImage {
    png_image image{};
    PngImage() { image.version = PNG_IMAGE_VERSION; }
    ~PngImage() { png_image_free(&image); }
    PngImage(const PngImage&) = delete;
    PngImage& operator=(const PngImage&) = delete;
};

}  // namespace

JpegHeader read_jpeg_header(std::string_view file) {
    JpegHeader header;
    JpegErrors errors;
    if (!read_header(file, header, errors)) broken(errors.text);
    if (header.channels != 1 && header.channels != 3 && header.channels != 4) broken("JPEG");
    return header;
}

Pixels decode_cmyk_jpeg(std::string_view file) {
    const JpegHeader header = read_jpeg_header(file);
    const std::size_t count =
        static_cast<std::size_t>(header.width) * static_cast<std::size_t>(header.height);
    std::string ink(count * 4, '\0');
    bool inverted = false;
    JpegErrors errors;
    if (!read_cmyk(file, reinterpret_cast<unsigned char*>(ink.data()),
                   static_cast<std::size_t>(header.width) * 4, inverted, errors)) {
        broken(errors.text);
    }
    Pixels pixels{.width = header.width,
                  .height = header.height,
                  .channels = 3,
                  .colour = std::string(count * 3, '\0'),
                  .alpha = {}};
    // Adobe's programs store how much of an ink is left out.
    const auto left_out = [&](std::size_t at) {
        const auto value = static_cast<std::uint8_t>(ink[at]);
        return static_cast<unsigned>(inverted ? value : 255 - value);
    };
    for (std::size_t at = 0; at < count; ++at) {
        const unsigned black = left_out(at * 4 + 3);
        for (std::size_t channel = 0; channel < 3; ++channel) {
            pixels.colour[at * 3 + channel] =
                static_cast<char>((left_out(at * 4 + channel) * black + 127) / 255);
        }
    }
    return pixels;
}

Pixels decode_png(std::string_view file) {
    PngImage png;
    if (png_image_begin_read_from_memory(&png.image, file.data(), file.size()) == 0)
        broken(png.image.message);
    const bool colour = (png.image.format & PNG_FORMAT_FLAG_COLOR) != 0;
    const bool alpha = (png.image.format & PNG_FORMAT_FLAG_ALPHA) != 0;
    png.image.format =
        colour ? (alpha ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB) : (alpha ? PNG_FORMAT_GA : PNG_FORMAT_GRAY);

    Pixels pixels;
    pixels.width = static_cast<int>(png.image.width);
    pixels.height = static_cast<int>(png.image.height);
    pixels.channels = colour ? 3 : 1;
    const auto kept = static_cast<std::size_t>(pixels.channels);
    std::string all(PNG_IMAGE_SIZE(png.image), '\0');
    if (png_image_finish_read(&png.image, nullptr, all.data(), 0, nullptr) == 0) broken(png.image.message);
    if (!alpha) {
        pixels.colour = std::move(all);
        return pixels;
    }
    const std::size_t count = all.size() / (kept + 1);
    pixels.colour.resize(count * kept);
    pixels.alpha.resize(count);
    const char* from = all.data();
    char* colours = pixels.colour.data();
    for (char& alpha : pixels.alpha) {
        for (std::size_t channel = 0; channel < kept; ++channel) *colours++ = *from++;
        alpha = *from++;
    }
    if (std::all_of(pixels.alpha.begin(), pixels.alpha.end(), [](char value) { return value == '\xFF'; })) {
        pixels.alpha.clear();
    }
    return pixels;
}

}  // namespace overens::pdf
