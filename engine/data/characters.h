#pragma once

#include <string_view>

namespace overens::data {

inline constexpr std::string_view no_break_space = "\u00A0";

/// Whether the byte is an ASCII digit, whatever the locale.
constexpr bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

}  // namespace overens::data
