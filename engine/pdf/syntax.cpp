#include "pdf/syntax.h"

#include <algorithm>
#include <charconv>

#include "pdf/unicode.h"

namespace overens::pdf {

namespace {

constexpr std::string_view digits = "0123456789ABCDEF";

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char byte) { return byte >= 0x20 && byte < 0x7F; });
}

}  // namespace

void append_number(std::string& out, std::int64_t value) {
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out.append(buffer, end);
}

void append_decimal(std::string& out, std::int64_t value, int decimals) {
    std::int64_t divisor = 1;
    for (int i = 0; i < decimals; ++i) divisor *= 10;
    if (value < 0) out += '-';
    const std::int64_t size = value < 0 ? -value : value;
    append_number(out, size / divisor);
    std::int64_t rest = size % divisor;
    if (rest == 0) return;
    out += '.';
    for (; rest != 0; rest %= divisor) {
        rest *= 10;
        out += digits[static_cast<std::size_t>(rest / divisor)];
    }
}

void append_length(std::string& out, Length length) {
    append_decimal(out, length.millipoints(), 3);
}

void append_reference(std::string& out, Reference reference) {
    append_number(out, reference.number);
    out += " 0 R";
}

void append_colour(std::string& out, Colour colour) {
    const auto channel = [&](int value) { append_decimal(out, (value * 2000 + 255) / 510, 3); };
    channel(colour.red);
    out += ' ';
    channel(colour.green);
    out += ' ';
    channel(colour.blue);
}

void append_hex16(std::string& out, std::uint32_t value) {
    const char text[] = {digits[value >> 12U & 15U], digits[value >> 8U & 15U], digits[value >> 4U & 15U],
                         digits[value & 15U]};
    out.append(text, sizeof text);
}

void append_utf16_hex(std::string& out, std::string_view utf8) {
    while (!utf8.empty()) {
        const char32_t character = take_character(utf8);
        if (character < 0x10000) {
            append_hex16(out, character);
        } else {
            append_hex16(out, 0xD800U + ((character - 0x10000U) >> 10U));
            append_hex16(out, 0xDC00U + ((character - 0x10000U) & 0x3FFU));
        }
    }
}

std::int64_t scaled(std::int64_t value, std::int64_t numerator, std::int64_t denominator) {
    const std::int64_t product = value * numerator * 2;
    return (product + (product < 0 ? -denominator : denominator)) / (denominator * 2);
}

std::string number(std::int64_t value) {
    std::string result;
    append_number(result, value);
    return result;
}

std::string reference(Reference reference) {
    std::string result;
    append_reference(result, reference);
    return result;
}

std::string name(std::string_view text) {
    std::string result = "/";
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte > 0x20 && byte < 0x7F &&
            std::string_view("#()<>[]{}/%").find(letter) == std::string_view::npos) {
            result += letter;
        } else {
            result += '#';
            result += digits[byte >> 4U];
            result += digits[byte & 15U];
        }
    }
    return result;
}

std::string literal_string(std::string_view bytes) {
    std::string result = "(";
    for (const char byte : bytes) {
        if (byte == '(' || byte == ')' || byte == '\\') result += '\\';
        // A bare carriage return in a string is read as a line feed.
        if (byte == '\r')
            result += "\\r";
        else
            result += byte;
    }
    return result += ')';
}

std::string text_string(std::string_view utf8) {
    if (is_ascii(utf8) && utf8.size() <= longest_string) return literal_string(utf8);
    std::string result = "<FEFF";
    append_utf16_hex(result, shortened(utf8, longest_string / 2 - 1));
    return result += '>';
}

}  // namespace overens::pdf
