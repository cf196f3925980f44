#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace overens {

/// A day of the Gregorian calendar, years 1 to 9999; always one that exists.
class Date {
 public:
    /// Nothing if there is no such day.
    static std::optional<Date> make(int year, unsigned month, unsigned day);
    /// Out of `YYYY-MM-DD` (ISO 8601, RFC 3339 full-date) and nothing else.
    static std::optional<Date> parse(std::string_view text);

    int year() const { return static_cast<int>(date_.year()); }
    unsigned month() const { return static_cast<unsigned>(date_.month()); }
    unsigned day() const { return static_cast<unsigned>(date_.day()); }
    /// 1 is Monday, 7 is Sunday (ISO 8601).
    unsigned weekday() const;

    /// Calendar months later (or earlier), the day clipped to the month's last: 30 November + 3 is 28 or 29
    /// February.
    Date plus_months(int months) const;
    Date plus_days(int days) const;
    /// Days from this date to `later`; negative if it is earlier.
    int days_until(Date later) const;
    /// Whole calendar months from this date to `later`; negative if it is earlier.
    int months_until(Date later) const;

    /// `YYYY-MM-DD`.
    std::string iso() const;

    auto operator<=>(const Date&) const = default;

 private:
    explicit Date(std::chrono::year_month_day date) : date_(date) {}
    std::chrono::year_month_day date_;
};

}  // namespace overens
