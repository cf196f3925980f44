#include <png.h>

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "document/decode.h"

namespace overens::document {

namespace {

struct Input {
    const unsigned char* bytes;
    std::size_t left;
};

void give(png_structp png, png_bytep to, png_size_t count) {
    auto* const input = static_cast<Input*>(png_get_io_ptr(png));
    if (count > input->left) png_error(png, "the file ends too early");
    std::memcpy(to, input->bytes, count);
    input->bytes += count;
    input->left -= count;
}

[[noreturn]] void fail(png_structp png, png_const_charp reason) {
    auto* const decoded = static_cast<Decoded*>(png_get_error_ptr(png));
    std::snprintf(decoded->reason, sizeof decoded->reason, "libpng: %s", reason);
    png_longjmp(png, 1);
}

// A damaged chunk of pixels is an error of libpng's own; its warnings concern what is beside the picture.
void ignore(png_structp, png_const_charp) {}

/// What must be freed also after a jump: kept in memory of its own, so that no register forgets it.
struct PngState {
    Input input;
    png_structp png;
    png_infop info;
    unsigned char* pixels;  ///< all rows, or one
};

void decode(PngState* state, Decoded* decoded, long most, std::size_t kept) {
    if (setjmp(png_jmpbuf(state->png)) != 0) return;
    png_set_read_fn(state->png, &state->input, give);
    png_set_user_limits(state->png, 0x7fffffff, 0x7fffffff);
    png_set_chunk_malloc_max(state->png, 16U << 20U);
    png_read_info(state->png, state->info);
    decoded->width = static_cast<long>(png_get_image_width(state->png, state->info));
    decoded->height = static_cast<long>(png_get_image_height(state->png, state->info));
    if (decoded->width > most_side || decoded->height > most_side ||
        decoded->width > most / decoded->height) {
        decoded->end = Decoded::End::too_large;
        return;
    }
    png_set_expand(state->png);
    png_set_scale_16(state->png);
    png_set_alpha_mode_fixed(state->png, PNG_ALPHA_PNG, PNG_DEFAULT_sRGB);
    const int passes = png_set_interlace_handling(state->png);
    png_read_update_info(state->png, state->info);
    const std::size_t row = png_get_rowbytes(state->png, state->info);
    const auto rows = static_cast<std::size_t>(decoded->height);
    const bool keep = row <= kept / rows;
    state->pixels = static_cast<unsigned char*>(std::malloc(keep ? row * rows : row));
    if (state->pixels == nullptr) png_error(state->png, "no memory");
    for (int pass = 0; pass < passes; ++pass) {
        for (std::size_t line = 0; line < rows; ++line)
            png_read_row(state->png, state->pixels + (keep ? row * line : 0), nullptr);
    }
    png_read_end(state->png, nullptr);
    decoded->end = Decoded::End::sound;
    if (!keep) return;
    decoded->channels = png_get_channels(state->png, state->info);
    decoded->pixels = state->pixels;
    state->pixels = nullptr;
}

}  // namespace

Decoded decode_png(const unsigned char* bytes, std::size_t size, long most, std::size_t kept) {
    Decoded decoded;
    PngState state = {{bytes, size}, nullptr, nullptr, nullptr};
    state.png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &decoded, fail, ignore);
    if (state.png == nullptr) return decoded;
    state.info = png_create_info_struct(state.png);
    if (state.info != nullptr) decode(&state, &decoded, most, kept);
    std::free(state.pixels);
    png_destroy_read_struct(&state.png, &state.info, nullptr);
    return decoded;
}

}  // namespace overens::document
