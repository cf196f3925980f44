#include "data/file_name.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace overens::data {

namespace {

constexpr std::size_t longest = 120;

bool stays(UChar32 character) {
    if (character < 0) return false;
    if (character == '_' || character == '.') return true;
    if (character < 0x80) return u_isalnum(character) != 0;
    // Marks belong to their letters in many scripts; every format and control character is none of these.
    const auto type = u_charType(character);
    return u_isalnum(character) != 0 || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK;
}

// Windows keeps these whatever their ending and the case of their letters.
bool is_kept_by_windows(std::string_view name) {
    std::string stem(name.substr(0, name.find('.')));
    for (char& letter : stem)
        letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
    constexpr std::array<std::string_view, 4> words = {"CON", "PRN", "AUX", "NUL"};
    if (std::ranges::count(words, stem) > 0) return true;
    if (!stem.starts_with("COM") && !stem.starts_with("LPT")) return false;
    const std::string_view number = std::string_view(stem).substr(3);
    return number.size() == 1 && number[0] >= '0' && number[0] <= '9';
}

void trim_ends(std::string& name) {
    const auto is_end = [](char byte) { return byte == '-' || byte == '.'; };
    while (!name.empty() && is_end(name.back())) name.pop_back();
    name.erase(name.begin(), std::ranges::find_if_not(name, is_end));
}

void cut(std::string& name) {
    if (name.size() <= longest) return;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
    name.resize(end);
}

}  // namespace

std::string safe_file_name(std::string_view text, std::string_view otherwise) {
    std::string name;
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        const std::int32_t start = at;
        UChar32 character = 0;
        U8_NEXT(text.data(), at, size, character);
        if (stays(character)) {
            name += text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(at - start));
        } else if (!name.ends_with('-')) {
            name += '-';
        }
    }
    trim_ends(name);
    cut(name);
    trim_ends(name);
    if (is_kept_by_windows(name)) {
        name.insert(0, "_");
        cut(name);
    }
    return name.empty() ? std::string(otherwise) : name;
}

}  // namespace overens::data
