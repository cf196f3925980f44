#include "template/link.h"

#include <array>

#include "template/written.h"

namespace overens::templates {

namespace {

constexpr std::array<std::string_view, 3> schemes = {"https:", "mailto:", "tel:"};
constexpr std::string_view not_in_uri = " \"<>\\^`{|}";

char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
}

std::string_view scheme_of(std::string_view target) {
    for (const std::string_view scheme : schemes) {
        if (target.size() < scheme.size()) continue;
        bool same = true;
        for (std::size_t at = 0; at < scheme.size(); ++at) same = same && lower(target[at]) == scheme[at];
        if (same) return scheme;
    }
    return {};
}

}  // namespace

bool begins_with_scheme(std::string_view target) {
    return !scheme_of(trim(target)).empty();
}

std::optional<std::string> link_uri(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    text = trim(text);
    const std::string_view scheme = scheme_of(text);
    if (scheme.empty()) return std::nullopt;
    std::string result(scheme);
    for (const char byte : trim(text.substr(scheme.size()))) {
        const auto value = static_cast<unsigned char>(byte);
        if (scheme == "tel:" && (is_space(byte) || byte == '(' || byte == ')')) continue;
        if (value <= 0x20 || value >= 0x7F || not_in_uri.find(byte) != std::string_view::npos) {
            result += '%';
            result += digits[value >> 4U];
            result += digits[value & 15U];
        } else {
            result += byte;
        }
    }
    if (result.size() == scheme.size()) return std::nullopt;
    return result;
}

}  // namespace overens::templates
