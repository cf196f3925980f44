#include "document/direction.h"

#include <algorithm>

namespace overens::document {

namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

bool is_digit(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

std::size_t past_digits(std::string_view text, std::size_t at) {
    while (is_digit(text, at)) ++at;
    return at;
}

/// Where the number that begins at `at` ends, and whether it has parts that could change places.
std::size_t number_end(std::string_view text, std::size_t at, bool& is_parted) {
    is_parted = text[at] == '+';
    std::size_t end = past_digits(text, at + (is_parted ? 1 : 0));
    while (true) {
        std::size_t next = end;
        if (byte_at(text, end) == '-' || (is_parted && byte_at(text, end) == ' ')) {
            next = end + 1;
        } else if (is_parted && text.substr(end).starts_with("\u00A0")) {
            next = end + 2;
        }
        if (next == end || !is_digit(text, next)) return end;
        is_parted = is_parted || text[end] == '-';
        end = past_digits(text, next);
    }
}

}  // namespace

bool may_turn(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned byte = byte_at(text, at);
        if (byte < 0xD6) continue;  // below U+0580, or inside a character
        const unsigned next = byte_at(text, at + 1);
        if (byte <= 0xDF) return true;                                    // U+0580 – U+07FF
        if (byte == 0xE0 && next <= 0xA3) return true;                    // U+0800 – U+08FF
        if (byte == 0xEF && next >= 0xAC && next <= 0xBB) return true;    // U+FB00 – U+FEFF
        if (byte == 0xF0 && (next == 0x90 || next == 0x9E)) return true;  // U+10000 …, U+1E000 …
        if (byte == 0xE2 && is_direction_mark(text, at)) return true;
    }
    return false;
}

bool is_direction_mark(std::string_view text, std::size_t at) {
    if (byte_at(text, at) != 0xE2) return false;
    const unsigned last = byte_at(text, at + 2);
    if (byte_at(text, at + 1) == 0x80) return last == 0x8E || last == 0x8F || (last >= 0xAA && last <= 0xAE);
    return byte_at(text, at + 1) == 0x81 && last >= 0xA6 && last <= 0xA9;
}

std::string without_direction_marks(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (is_direction_mark(text, at)) {
            at += isolate_end.size();
        } else {
            result += text[at++];
        }
    }
    return result;
}

std::string with_numbers_isolated(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const bool begins = is_digit(text, at) || (text[at] == '+' && is_digit(text, at + 1));
        if (!begins) {
            result += text[at++];
            continue;
        }
        bool is_parted = false;
        const std::size_t end = number_end(text, at, is_parted);
        if (is_parted) result += isolate_forward;
        result += text.substr(at, end - at);
        if (is_parted) result += isolate_end;
        at = end;
    }
    return result;
}

}  // namespace overens::document
