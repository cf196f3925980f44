#include "expression/swedish.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>

#include "data/characters.h"
#include "data/postnummer.h"

namespace overens::expression {

namespace {

constexpr std::array<std::string_view, 12> months = {"januari",   "februari", "mars",     "april",
                                                     "maj",       "juni",     "juli",     "augusti",
                                                     "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays = {"måndag", "tisdag", "onsdag", "torsdag",
                                                      "fredag", "lördag", "söndag"};

// Each letter by itself, by Unicode's simple mapping: independent of any locale.
template <class Change>
std::string changed(std::string_view text, bool first_only, Change change) {
    const auto size = static_cast<int32_t>(text.size());
    std::string result;
    result.reserve(text.size());
    for (int32_t at = 0; at < size;) {
        const int32_t start = at;
        UChar32 letter = 0;
        U8_NEXT(text.data(), at, size, letter);
        if (letter < 0 || (first_only && start > 0)) {
            result += text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(at - start));
            continue;
        }
        std::array<char, 4> bytes{};
        int32_t written = 0;
        U8_APPEND_UNSAFE(bytes.data(), written, change(letter));
        result.append(bytes.data(), static_cast<std::size_t>(written));
    }
    return result;
}

}  // namespace

std::string swedish_number(const data::Decimal& number, std::optional<int> decimals) {
    std::string digits = decimals ? number.text(*decimals) : number.text();
    std::string result;
    if (digits.front() == '-') {
        result = "\u2212";
        digits.erase(0, 1);
    }
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at > 0 && at < whole && (whole - at) % 3 == 0) result += data::no_break_space;
        result += digits[at] == '.' ? ',' : digits[at];
    }
    return result;
}

std::string swedish_date(Date date) {
    return fmt::format("{} {} {}", date.day(), months[date.month() - 1], date.year());
}

std::string_view swedish_weekday(Date date) {
    return weekdays[date.weekday() - 1];
}

std::string swedish_list(const std::vector<std::string>& parts) {
    std::string result;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (at > 0) result += at + 1 == parts.size() ? " och " : ", ";
        result += parts[at];
    }
    return result;
}

std::string with_capital(std::string_view text) {
    return changed(text, true, [](UChar32 letter) { return u_totitle(letter); });
}

std::string in_lower_case(std::string_view text) {
    return changed(text, false, [](UChar32 letter) { return u_tolower(letter); });
}

std::string postal_line(std::string_view number, std::string_view town) {
    const auto known = data::Postnummer::parse(number);
    const std::string upper = changed(town, false, [](UChar32 letter) { return u_toupper(letter); });
    std::string result = known ? known->text() : std::string(number);
    if (!result.empty() && !upper.empty()) result += "\u00A0 ";
    return result + upper;
}

}  // namespace overens::expression
