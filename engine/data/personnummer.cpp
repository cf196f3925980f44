#include "data/personnummer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "data/characters.h"
#include "data/luhn.h"

namespace overens::data {

namespace {

constexpr int coordination_days = 60;

/// A text of the right form, taken apart: twelve digits or ten, the last ten of them in `ten`.
struct Parts {
    std::string ten;
    std::optional<int> century;  // 19 of 1990; nothing in a short form
    bool plus = false;

    int number(std::size_t at) const { return (ten[at] - '0') * 10 + (ten[at + 1] - '0'); }
    bool coordination() const { return number(4) > coordination_days; }
    std::optional<Date> date(int of_century) const {
        const int day = number(4) - (coordination() ? coordination_days : 0);
        return Date::make(of_century * 100 + number(0), static_cast<unsigned>(number(2)),
                          static_cast<unsigned>(day));
    }
    std::string_view last_four() const { return std::string_view(ten).substr(6); }
};

std::optional<Parts> take_apart(std::string_view text) {
    Parts parts;
    std::string digits;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_digit(text[at])) {
            digits += text[at];
        } else if ((text[at] == '-' || text[at] == '+') && at + 5 == text.size()) {
            parts.plus = text[at] == '+';
        } else {
            return std::nullopt;
        }
    }
    if (digits.size() == 12) {
        parts.century = (digits[0] - '0') * 10 + (digits[1] - '0');
        digits.erase(0, 2);
    }
    if (digits.size() != 10) return std::nullopt;
    parts.ten = std::move(digits);
    return parts;
}

constexpr std::array<int, 3> plausible_centuries = {18, 19, 20};

}  // namespace

Personnummer::Personnummer(Date born, bool coordination, std::string_view last_four)
    : born_(born), coordination_(coordination), last_four_(last_four) {}

std::optional<Personnummer> Personnummer::parse_long(std::string_view text) {
    if (fault(text)) return std::nullopt;
    const Parts parts = *take_apart(text);
    if (!parts.century) return std::nullopt;
    return Personnummer(*parts.date(*parts.century), parts.coordination(), parts.last_four());
}

std::optional<Personnummer> Personnummer::parse(std::string_view text, Date reference) {
    if (fault(text)) return std::nullopt;
    const Parts parts = *take_apart(text);
    if (parts.century) return parse_long(text);
    const int this_century = reference.year() / 100;
    int century = parts.number(0) <= reference.year() % 100 ? this_century : this_century - 1;
    if (parts.plus) --century;
    const auto born = parts.date(century);
    if (!born || *born > reference) return std::nullopt;
    return Personnummer(*born, parts.coordination(), parts.last_four());
}

std::optional<Personnummer::Fault> Personnummer::fault(std::string_view text) {
    const auto parts = take_apart(text);
    if (!parts) return Fault::form;
    const bool exists = std::any_of(plausible_centuries.begin(), plausible_centuries.end(), [&](int century) {
        return (!parts->century || *parts->century == century) && parts->date(century);
    });
    if (!exists) return Fault::date;
    if (!luhn(parts->ten)) return Fault::check_digit;
    return std::nullopt;
}

std::string Personnummer::day_text() const {
    const unsigned day = born_.day() + (coordination_ ? static_cast<unsigned>(coordination_days) : 0U);
    return fmt::format("{:04}{:02}{:02}", born_.year(), born_.month(), day);
}

std::string Personnummer::text() const {
    return day_text() + "-" + last_four_;
}

std::string Personnummer::masked() const {
    return day_text() + "-XXXX";
}

std::string Personnummer::short_text(Date on) const {
    const bool is_hundred = on.year() - born_.year() >= 100;
    return day_text().substr(2) + (is_hundred ? "+" : "-") + last_four_;
}

}  // namespace overens::data
