#include "base/date.h"

#include <fmt/format.h>

#include <algorithm>

namespace overens {

namespace chrono = std::chrono;

std::optional<Date> Date::make(int year, unsigned month, unsigned day) {
    const chrono::year_month_day date{chrono::year(year), chrono::month(month), chrono::day(day)};
    if (year < 1 || year > 9999 || !date.ok()) return std::nullopt;
    return Date(date);
}

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto number = [&](std::size_t first, std::size_t count) {
        int value = 0;
        for (const char digit : text.substr(first, count)) {
            if (digit < '0' || digit > '9') return -1;
            value = value * 10 + (digit - '0');
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 0 || month < 0 || day < 0) return std::nullopt;
    return make(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

unsigned Date::weekday() const {
    return chrono::weekday(chrono::sys_days(date_)).iso_encoding();
}

Date Date::plus_months(int months) const {
    const auto month = chrono::year_month(date_.year(), date_.month()) + chrono::months(months);
    const auto last = chrono::year_month_day_last(month.year(), chrono::month_day_last(month.month())).day();
    return Date(chrono::year_month_day(month.year(), month.month(), std::min(date_.day(), last)));
}

Date Date::plus_days(int days) const {
    return Date(chrono::sys_days(date_) + chrono::days(days));
}

int Date::days_until(Date later) const {
    return static_cast<int>((chrono::sys_days(later.date_) - chrono::sys_days(date_)).count());
}

int Date::months_until(Date later) const {
    if (later < *this) return -later.months_until(*this);
    int months = (later.year() - year()) * 12 + static_cast<int>(later.month()) - static_cast<int>(month());
    if (plus_months(months) > later) --months;
    return months;
}

std::string Date::iso() const {
    return fmt::format("{:04}-{:02}-{:02}", year(), month(), day());
}

}  // namespace overens
