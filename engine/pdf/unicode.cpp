#include "pdf/unicode.h"

#include <algorithm>

namespace overens::pdf {

char32_t take_character(std::string_view& utf8) {
    const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(utf8[at]); };
    const std::uint8_t first = byte(0);
    const std::size_t length = first < 0x80   ? 1
                               : first < 0xC2 ? 0
                               : first < 0xE0 ? 2
                               : first < 0xF0 ? 3
                               : first < 0xF5 ? 4
                                              : 0;
    constexpr char32_t replacement = 0xFFFD;
    if (length == 0 || length > utf8.size()) {
        utf8.remove_prefix(1);
        return replacement;
    }
    char32_t character = length == 1 ? first : first & (0x7FU >> length);
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xC0U) != 0x80U) {
            utf8.remove_prefix(1);
            return replacement;
        }
        character = character << 6U | (byte(at) & 0x3FU);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (character < least[length] || character > 0x10FFFF || (character >= 0xD800 && character < 0xE000)) {
        utf8.remove_prefix(1);
        return replacement;
    }
    utf8.remove_prefix(length);
    return character;
}

void append_utf8(std::string& out, char32_t character) {
    const auto tail = [&](unsigned shift) { return static_cast<char>(0x80U | (character >> shift & 0x3FU)); };
    if (character < 0x80) {
        out += static_cast<char>(character);
    } else if (character < 0x800) {
        out += static_cast<char>(0xC0U | character >> 6U);
        out += tail(0);
    } else if (character < 0x10000) {
        out += static_cast<char>(0xE0U | character >> 12U);
        out += tail(6);
        out += tail(0);
    } else {
        out += static_cast<char>(0xF0U | character >> 18U);
        out += tail(12);
        out += tail(6);
        out += tail(0);
    }
}

bool is_private_use(char32_t character) {
    return (character >= 0xE000 && character <= 0xF8FF) || (character >= 0xF0000 && character <= 0xFFFFD) ||
           (character >= 0x100000 && character <= 0x10FFFD);
}

std::string plain_text(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    while (!utf8.empty()) {
        const char32_t character = take_character(utf8);
        if (character < 0x20 || (character >= 0x7F && character < 0xA0)) {
            result += ' ';
        } else if (character == 0xFEFF || (character & 0xFFFEU) == 0xFFFEU) {
            append_utf8(result, 0xFFFD);
        } else {
            append_utf8(result, character);
        }
    }
    return result;
}

std::size_t utf16_units(std::string_view utf8) {
    std::size_t units = 0;
    while (!utf8.empty()) units += take_character(utf8) >= 0x10000 ? 2 : 1;
    return units;
}

std::string shortened(std::string_view utf8, std::size_t units) {
    if (utf16_units(utf8) <= units) return std::string(utf8);
    std::string_view rest = utf8;
    std::size_t fit = 0;
    for (std::size_t used = 1; !rest.empty();) {
        used += take_character(rest) >= 0x10000 ? 2 : 1;
        if (used > units) break;
        fit = utf8.size() - rest.size();
    }
    return std::string(utf8.substr(0, fit)) + "…";
}

bool is_language_tag(std::string_view text) {
    bool first = true;
    while (true) {
        const std::size_t end = std::min(text.find('-'), text.size());
        const std::string_view part = text.substr(0, end);
        const bool sound = std::all_of(part.begin(), part.end(), [&](char letter) {
            const bool alphabetic = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
            return alphabetic || (!first && letter >= '0' && letter <= '9');
        });
        if (part.empty() || part.size() > 8 || !sound) return false;
        if (end == text.size()) return true;
        text.remove_prefix(end + 1);
        first = false;
    }
}

}  // namespace overens::pdf
