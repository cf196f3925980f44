#include "answers/values.h"

#include <array>

#include "data/characters.h"

namespace overens::answers {

namespace {

constexpr std::array<std::string_view, 6> spaces = {" ",      "\n",    "\t", data::no_break_space,
                                                    "\u202F", "\u2009"};
constexpr std::array<std::string_view, 5> dashes = {"\u2212", "\u2013", "\u2010", "\u2011", "\u2014"};

template <std::size_t Count>
std::string replaced(std::string text, const std::array<std::string_view, Count>& those,
                     std::string_view by) {
    for (const std::string_view one : those) {
        for (std::size_t at = 0; (at = text.find(one, at)) != std::string::npos; at += by.size())
            text.replace(at, one.size(), by);
    }
    return text;
}

std::string without_spaces(std::string_view text) {
    return replaced(std::string(text), spaces, "");
}

}  // namespace

std::string trimmed(std::string_view text) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view space : spaces) {
            while (text.starts_with(space)) text.remove_prefix(space.size()), again = true;
            while (text.ends_with(space)) text.remove_suffix(space.size()), again = true;
        }
    }
    return std::string(text);
}

std::optional<data::Decimal> number_in(std::string_view text, std::string_view unit) {
    constexpr std::size_t longest = 100;
    if (text.size() > longest) return std::nullopt;
    std::string digits = without_spaces(text);
    if (const std::string after = without_spaces(unit); !after.empty() && digits.ends_with(after))
        digits.resize(digits.size() - after.size());
    digits = replaced(std::move(digits), std::array<std::string_view, 1>{","}, ".");
    digits = replaced(std::move(digits), dashes, "-");
    // An exponent is nothing that a person means.
    if (digits.find_first_not_of("0123456789.-") != std::string::npos) return std::nullopt;
    return data::Decimal::parse(digits);
}

std::optional<Date> date_in(std::string_view text) {
    constexpr std::size_t longest = 100;
    if (text.size() > longest) return std::nullopt;
    std::string day = replaced(without_spaces(text), dashes, "-");
    constexpr std::size_t digits = 8;
    if (day.size() == digits && day.find_first_not_of("0123456789") == std::string::npos)
        day.insert(4, "-").insert(7, "-");
    return Date::parse(day);
}

}  // namespace overens::answers
