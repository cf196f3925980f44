// clang-format off
// jpeglib.h needs <cstdio> before it.
#include <cstdio>
#include <jpeglib.h>
// clang-format on

#include "document/upright_jpeg.h"

#include <csetjmp>
#include <cstdlib>
#include <cstring>

namespace overens::document {

namespace {

/// So little is lost that nobody sees it.
constexpr int quality = 92;

struct LeavingErrors {
    jpeg_error_mgr library;  // first: libjpeg knows this struct by its beginning
    jmp_buf back;
};

[[noreturn]] void leave(j_common_ptr jpeg) {
    longjmp(reinterpret_cast<LeavingErrors*>(jpeg->err)->back, 1);
}

void keep_silent(j_common_ptr, int) {}

/// What must be freed also after a jump: kept in memory of its own, so that no register forgets it.
struct Turning {
    LeavingErrors errors;
    jpeg_decompress_struct from;
    jpeg_compress_struct to;
    unsigned char* pixels;
    unsigned char* row;
    UprightJpeg result;
    bool done;
};

void decode_all(Turning* state, const unsigned char* bytes, std::size_t size) {
    jpeg_decompress_struct* const from = &state->from;
    jpeg_mem_src(from, bytes, static_cast<unsigned long>(size));
    jpeg_read_header(from, TRUE);
    from->dct_method = JDCT_ISLOW;
    jpeg_start_decompress(from);
    const std::size_t stride =
        static_cast<std::size_t>(from->output_width) * static_cast<std::size_t>(from->output_components);
    state->pixels = static_cast<unsigned char*>(std::malloc(stride * from->output_height));
    if (state->pixels == nullptr) longjmp(state->errors.back, 1);
    while (from->output_scanline < from->output_height) {
        JSAMPROW row = state->pixels + stride * from->output_scanline;
        jpeg_read_scanlines(from, &row, 1);
    }
    jpeg_finish_decompress(from);
}

/// Fills a row of the upright picture: where its points were, told by row and column from the stored corners.
void fill_row(Turning* state, int orientation, std::size_t y) {
    const std::size_t width = state->from.output_width;
    const std::size_t height = state->from.output_height;
    const auto channels = static_cast<std::size_t>(state->from.output_components);
    const bool on_its_side = orientation >= 5;
    const bool from_right = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool from_below = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    for (std::size_t x = 0; x < (on_its_side ? height : width); ++x) {
        const std::size_t column = on_its_side ? y : x;
        const std::size_t line = on_its_side ? x : y;
        const std::size_t stored_column = from_right ? width - 1 - column : column;
        const std::size_t stored_line = from_below ? height - 1 - line : line;
        std::memcpy(state->row + x * channels,
                    state->pixels + (stored_line * width + stored_column) * channels, channels);
    }
}

void encode_turned(Turning* state, int orientation) {
    const jpeg_decompress_struct* const from = &state->from;
    jpeg_compress_struct* const to = &state->to;
    const bool on_its_side = orientation >= 5;
    to->image_width = on_its_side ? from->output_height : from->output_width;
    to->image_height = on_its_side ? from->output_width : from->output_height;
    to->input_components = from->output_components;
    to->in_color_space = from->out_color_space;
    state->row = static_cast<unsigned char*>(std::malloc(static_cast<std::size_t>(to->image_width) *
                                                         static_cast<std::size_t>(to->input_components)));
    if (state->row == nullptr) longjmp(state->errors.back, 1);
    jpeg_mem_dest(to, &state->result.bytes, &state->result.size);
    jpeg_set_defaults(to);
    to->dct_method = JDCT_ISLOW;
    jpeg_set_quality(to, quality, TRUE);
    jpeg_start_compress(to, TRUE);
    while (to->next_scanline < to->image_height) {
        fill_row(state, orientation, to->next_scanline);
        JSAMPROW row = state->row;
        jpeg_write_scanlines(to, &row, 1);
    }
    jpeg_finish_compress(to);
    state->done = true;
}

void turn(Turning* state, const unsigned char* bytes, std::size_t size, int orientation) {
    if (setjmp(state->errors.back) != 0) return;
    jpeg_create_decompress(&state->from);
    jpeg_create_compress(&state->to);
    decode_all(state, bytes, size);
    encode_turned(state, orientation);
}

}  // namespace

int orientation_in(const unsigned char* exif, std::size_t size) {
    constexpr std::size_t begin = 6;  // "Exif", 0, 0; then TIFF, where offsets count from
    constexpr std::size_t entry_size = 12;
    if (size < begin + 8 || std::memcmp(exif, "Exif\0\0", begin) != 0) return 1;
    const unsigned char* const tiff = exif + begin;
    const std::size_t length = size - begin;
    const bool little = tiff[0] == 'I';
    const auto byte = [&](std::size_t at) { return static_cast<std::size_t>(tiff[at]); };
    const auto two = [&](std::size_t at) {
        return little ? byte(at) | byte(at + 1) << 8U : byte(at) << 8U | byte(at + 1);
    };
    const auto four = [&](std::size_t at) {
        return little ? two(at) | two(at + 2) << 16U : two(at) << 16U | two(at + 2);
    };
    if (std::memcmp(tiff, little ? "II" : "MM", 2) != 0 || two(2) != 42) return 1;
    const std::size_t directory = four(4);
    if (directory > length - 2) return 1;
    const std::size_t entries = two(directory);
    for (std::size_t entry = 0; entry < entries; ++entry) {
        const std::size_t at = directory + 2 + entry * entry_size;
        if (at + entry_size > length) return 1;
        if (two(at) != 0x0112) continue;
        const std::size_t value = two(at + 8);
        const bool is_short = two(at + 2) == 3 && four(at + 4) == 1;
        return is_short && value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

UprightJpeg upright_jpeg(const unsigned char* bytes, std::size_t size, int orientation) {
    Turning state = {};
    state.from.err = jpeg_std_error(&state.errors.library);
    state.to.err = state.from.err;
    state.errors.library.error_exit = leave;
    state.errors.library.emit_message = keep_silent;
    turn(&state, bytes, size, orientation);
    std::free(state.pixels);
    std::free(state.row);
    jpeg_destroy_decompress(&state.from);
    jpeg_destroy_compress(&state.to);
    if (state.done) return state.result;
    std::free(state.result.bytes);
    return {};
}

}  // namespace overens::document
