#include "data/unicode.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <algorithm>

namespace overens::data {

namespace {

unsigned char byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

// Length of the well-formed sequence at `at`; 0 if there is none.
std::size_t sequence(std::string_view text, std::size_t at) {
    const auto within = [&](std::size_t offset, unsigned low, unsigned high) {
        const unsigned byte = byte_at(text, at + offset);
        return byte >= low && byte <= high;
    };
    const unsigned lead = byte_at(text, at);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return within(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return within(1, low, high) && within(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return within(1, low, high) && within(2, 0x80, 0xBF) && within(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

}  // namespace

std::optional<std::size_t> first_ill_formed(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequence(text, at);
        if (length == 0) return at;
        at += length;
    }
    return std::nullopt;
}

void normalise(std::string& text) {
    // All code points below U+0300 are normal as they stand; their lead bytes are below 0xCC.
    const auto is_plain = [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0xCC;
    };
    if (std::all_of(text.begin(), text.end(), is_plain)) return;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normaliser = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return;
    const icu::StringPiece piece(text.data(), static_cast<int32_t>(text.size()));
    if (normaliser->isNormalizedUTF8(piece, status) || U_FAILURE(status)) return;
    std::string normal;
    icu::StringByteSink<std::string> sink(&normal);
    normaliser->normalizeUTF8(0, piece, sink, nullptr, status);
    if (U_SUCCESS(status)) text = std::move(normal);
}

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

}  // namespace overens::data
