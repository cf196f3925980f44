#include <cstddef>
#include <string>

#include "answers/readers.h"
#include "data/unicode.h"

namespace overens::answers {

namespace {

/// In place of bytes that are no character.
constexpr std::string_view replacement = "\uFFFD";

bool is_control(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return (code < 0x20 && byte != '\n' && byte != '\t') || code == 0x7F;
}

/// PDF has the language of words in them, between two ESC (ISO 32000-1, 7.9.2.2).
void leave_out_languages(std::string& text) {
    constexpr char escape = '\x1B';
    constexpr std::size_t longest = 8;
    for (std::size_t at = 0; (at = text.find(escape, at)) != std::string::npos;) {
        const std::size_t end = text.find(escape, at + 1);
        text.erase(at, end != std::string::npos && end - at <= longest ? end - at + 1 : 1);
    }
}

}  // namespace

std::string written_text(std::string text) {
    if (text.size() > longest_value) text.resize(longest_value);
    leave_out_languages(text);
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte == '\r') {
            if (at + 1 >= text.size() || text[at + 1] != '\n') result += '\n';
        } else if (!is_control(byte)) {
            result += byte;
        }
    }
    std::string sound;
    std::string_view rest = result;
    while (const auto wrong = data::first_ill_formed(rest)) {
        sound += rest.substr(0, *wrong);
        sound += replacement;
        rest.remove_prefix(*wrong + 1);
    }
    sound += rest;
    data::normalise(sound);
    return sound;
}

}  // namespace overens::answers
