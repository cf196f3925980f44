#include "pdf/image_decode.h"

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

/// Parts the last channel from the others.
template <std::size_t colours>
void part_alpha(const unsigned char* from, Pixels& pixels) {
    char* colour = pixels.colour.data();
    for (char& alpha : pixels.alpha) {
        for (std::size_t channel = 0; channel < colours; ++channel) *colour++ = static_cast<char>(*from++);
        alpha = static_cast<char>(*from++);
    }
}

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

Pixels decode_png(const document::Image& image) {
    const document::Pixels decoded = document::pixels_of(image);
    if (!decoded.bytes) broken("PNG");
    const bool alpha = decoded.channels % 2 == 0;
    Pixels pixels{.width = image.width,
                  .height = image.height,
                  .channels = decoded.channels - (alpha ? 1 : 0),
                  .colour = {},
                  .alpha = {}};
    const auto count = static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height);
    const std::size_t size = count * static_cast<std::size_t>(pixels.channels);
    if (!alpha) {
        pixels.colour.assign(decoded.bytes.get(), decoded.bytes.get() + size);
        return pixels;
    }
    pixels.colour.resize(size);
    pixels.alpha.resize(count);
    if (pixels.channels == 1)
        part_alpha<1>(decoded.bytes.get(), pixels);
    else
        part_alpha<3>(decoded.bytes.get(), pixels);
    if (pixels.alpha.find_first_not_of('\xFF') == std::string::npos) pixels.alpha.clear();
    return pixels;
}

}  // namespace overens::pdf
