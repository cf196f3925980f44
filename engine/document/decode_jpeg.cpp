// clang-format off
// jpeglib.h needs <cstdio> before it.
#include <cstdio>
#include <jpeglib.h>
// clang-format on

#include <csetjmp>
#include <cstdlib>

#include "document/decode.h"
#include "document/upright_jpeg.h"

namespace overens::document {

namespace {

constexpr long most_memory = 512L << 20U;
/// A progressive file may scan the same picture again and again; honest ones do so some ten times.
constexpr int most_scans = 200;

struct Errors {
    jpeg_error_mgr library;  // first: libjpeg knows this struct by its beginning
    jmp_buf back;
    Decoded* decoded;
};

Errors* errors_of(j_common_ptr jpeg) {
    return reinterpret_cast<Errors*>(jpeg->err);
}

[[noreturn]] void fail(j_common_ptr jpeg) {
    Errors* const errors = errors_of(jpeg);
    char reason[JMSG_LENGTH_MAX];
    errors->library.format_message(jpeg, reason);
    std::snprintf(errors->decoded->reason, sizeof errors->decoded->reason, "libjpeg: %s", reason);
    longjmp(errors->back, 1);
}

// A warning is level -1: libjpeg has met damage and would paint over it in grey.
void on_message(j_common_ptr jpeg, int level) {
    if (level < 0) fail(jpeg);
}

void on_progress(j_common_ptr jpeg) {
    const auto* const decompress = reinterpret_cast<j_decompress_ptr>(jpeg);
    if (decompress->input_scan_number <= most_scans) return;
    Errors* const errors = errors_of(jpeg);
    std::snprintf(errors->decoded->reason, sizeof errors->decoded->reason, "libjpeg: too many scans");
    longjmp(errors->back, 1);
}

/// What must be freed also after a jump: kept in memory of its own, so that no register forgets it.
struct JpegState {
    Errors errors;
    jpeg_progress_mgr progress;
    jpeg_decompress_struct jpeg;
    unsigned char* row;
};

void decode(JpegState* state, Decoded* decoded, const unsigned char* bytes, std::size_t size, long most) {
    if (setjmp(state->errors.back) != 0) return;
    jpeg_decompress_struct* const jpeg = &state->jpeg;
    jpeg_create_decompress(jpeg);
    jpeg->mem->max_memory_to_use = most_memory;
    state->progress.progress_monitor = on_progress;
    jpeg->progress = &state->progress;
    jpeg_mem_src(jpeg, bytes, static_cast<unsigned long>(size));
    jpeg_save_markers(jpeg, JPEG_APP0 + 1, 0xffff);
    jpeg_read_header(jpeg, TRUE);
    for (const jpeg_marker_struct* marker = jpeg->marker_list; marker && decoded->orientation == 1;
         marker = marker->next)
        decoded->orientation = orientation_in(marker->data, marker->data_length);
    decoded->width = static_cast<long>(jpeg->image_width);
    decoded->height = static_cast<long>(jpeg->image_height);
    if (decoded->width > most / decoded->height) {
        decoded->end = Decoded::End::too_large;
        return;
    }
    const bool plain = jpeg->jpeg_color_space == JCS_GRAYSCALE || jpeg->jpeg_color_space == JCS_YCbCr ||
                       jpeg->jpeg_color_space == JCS_RGB;
    if (!plain || jpeg->arith_code != 0 || jpeg->data_precision != 8) {
        decoded->end = Decoded::End::unfit;
        return;
    }
    jpeg_start_decompress(jpeg);
    state->row = static_cast<unsigned char*>(std::malloc(static_cast<std::size_t>(jpeg->output_width) *
                                                         static_cast<std::size_t>(jpeg->output_components)));
    if (state->row == nullptr) return;
    while (jpeg->output_scanline < jpeg->output_height) {
        JSAMPROW row = state->row;
        jpeg_read_scanlines(jpeg, &row, 1);
    }
    jpeg_finish_decompress(jpeg);
    decoded->end = Decoded::End::sound;
}

}  // namespace

Decoded decode_jpeg(const unsigned char* bytes, std::size_t size, long most) {
    Decoded decoded;
    JpegState state = {};
    state.jpeg.err = jpeg_std_error(&state.errors.library);
    state.errors.library.error_exit = fail;
    state.errors.library.emit_message = on_message;
    state.errors.decoded = &decoded;
    decode(&state, &decoded, bytes, size, most);
    std::free(state.row);
    jpeg_destroy_decompress(&state.jpeg);
    return decoded;
}

}  // namespace overens::document
