#include "base/date.h"

#include <doctest/doctest.h>

using overens::Date;

namespace {
Date day(const char* text) {
    return *Date::parse(text);
}
}  // namespace

TEST_CASE("a date is read from its ISO form and nothing else") {
    for (const char* good : {"2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"}) {
        CAPTURE(good);
        REQUIRE(Date::parse(good));
        CHECK(Date::parse(good)->iso() == good);
    }
    for (const char* bad :
         {"", "2026-11-2", "2026-11-222", "2023-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
          "2026-04-31", "0000-01-01", "2026/11/22", "20261122", "2026-1a-01", "-026-01-01"}) {
        CAPTURE(bad);
        CHECK_FALSE(Date::parse(bad));
    }
}

TEST_CASE("months are calendar months, the day clipped to the last of the month") {
    struct Case {
        const char* from;
        int months;
        const char* to;
    };
    for (const auto& [from, months, to] :
         {Case{"2026-11-30", 3, "2027-02-28"}, Case{"2027-11-30", 3, "2028-02-29"},
          Case{"2026-11-30", 6, "2027-05-30"}, Case{"2026-01-31", 1, "2026-02-28"},
          Case{"2026-05-15", -6, "2025-11-15"}, Case{"2026-03-31", -1, "2026-02-28"},
          Case{"2026-06-10", 0, "2026-06-10"}}) {
        CAPTURE(from);
        CAPTURE(months);
        CHECK(day(from).plus_months(months).iso() == to);
    }
}

TEST_CASE("whole months and days between dates") {
    struct Case {
        const char* from;
        const char* to;
        int months;
        int days;
    };
    for (const auto& [from, to, months, days] :
         {Case{"2026-01-01", "2026-03-31", 2, 89}, Case{"2026-01-31", "2026-02-28", 1, 28},
          Case{"2026-01-15", "2026-02-14", 0, 30}, Case{"2026-03-01", "2026-01-01", -2, -59},
          Case{"2008-11-22", "2026-11-21", 215, 6573}, Case{"2026-11-22", "2026-11-22", 0, 0}}) {
        CAPTURE(from);
        CAPTURE(to);
        CHECK(day(from).months_until(day(to)) == months);
        CHECK(day(from).days_until(day(to)) == days);
    }
}

TEST_CASE("days of the week count from Monday") {
    CHECK(day("2026-11-22").weekday() == 7);
    CHECK(day("2026-11-23").weekday() == 1);
}
