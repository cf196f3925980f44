#include "layout/bidi.h"

#include <unicode/ubidi.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>
#include <string>

#include "base/diagnostic.h"
#include "layout/messages.h"

namespace overens::layout {

namespace {

constexpr std::uint32_t no_byte = 0xFFFFFFFF;

/// The text in UTF-16, as ICU reads it, with the marks in their places.
struct Utf16 {
    std::u16string text;
    std::vector<std::uint32_t> bytes;  ///< of each unit
};

}  // namespace

std::vector<std::uint8_t> embedding_levels(std::string_view text, const std::vector<DirectionMark>& marks,
                                           bool backward) {
    if (text.empty()) return {};
    Utf16 units;
    auto mark = marks.begin();
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at <= size;) {
        const auto begin = static_cast<std::uint32_t>(at);
        for (; mark != marks.end() && mark->at <= begin; ++mark) {
            units.text += mark->mark;
            units.bytes.push_back(no_byte);
        }
        if (at == size) break;
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(bytes, at, size, character);
        if (U_IS_BMP(character)) {
            units.text += static_cast<char16_t>(character);
        } else {
            units.text += U16_LEAD(character);
            units.text += U16_TRAIL(character);
        }
        units.bytes.resize(units.text.size(), begin);
    }

    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), &ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), units.text.data(), static_cast<std::int32_t>(units.text.size()),
                  backward ? UBiDiLevel{1} : UBiDiLevel{0}, nullptr, &status);
    if (U_SUCCESS(status) && ubidi_getDirection(bidi.get()) == UBIDI_LTR) return {};
    const UBiDiLevel* levels = ubidi_getLevels(bidi.get(), &status);
    if (U_FAILURE(status)) {
        throw Failure(FailureKind::machine, {.message = {messages::icu_bidi, u_errorName(status)}});
    }
    std::vector<std::uint8_t> result(text.size(), backward ? 1 : 0);
    for (std::size_t unit = 0; unit < units.bytes.size(); ++unit) {
        if (units.bytes[unit] == no_byte) continue;
        std::size_t byte = units.bytes[unit];
        do result[byte++] = levels[unit];
        while (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U);
    }
    return result;
}

std::vector<std::size_t> visual_order(const std::vector<std::uint8_t>& levels) {
    std::vector<std::int32_t> order(levels.size());
    ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(levels.size()), order.data());
    return {order.begin(), order.end()};
}

}  // namespace overens::layout
