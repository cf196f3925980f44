#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace overens {

/// A colour in sRGB, eight bits a channel.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    constexpr bool operator==(const Colour&) const = default;

    /// Out of `#rrggbb`; nothing if it is anything else.
    static constexpr std::optional<Colour> parse(std::string_view text) {
        if (text.size() != 7 || text[0] != '#') return std::nullopt;
        std::uint32_t value = 0;
        for (const char digit : text.substr(1)) {
            value <<= 4;
            if (digit >= '0' && digit <= '9')
                value |= static_cast<std::uint32_t>(digit - '0');
            else if (digit >= 'a' && digit <= 'f')
                value |= static_cast<std::uint32_t>(digit - 'a' + 10);
            else if (digit >= 'A' && digit <= 'F')
                value |= static_cast<std::uint32_t>(digit - 'A' + 10);
            else
                return std::nullopt;
        }
        return Colour{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
                      static_cast<std::uint8_t>(value)};
    }

    /// `#rrggbb`.
    std::string hex() const {
        constexpr std::string_view digits = "0123456789abcdef";
        std::string result = "#";
        for (const unsigned channel : {red, green, blue}) {
            result += digits[channel >> 4U];
            result += digits[channel & 15U];
        }
        return result;
    }
};

}  // namespace overens
