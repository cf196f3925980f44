#include "layout/break_rules.h"

#include <doctest/doctest.h>

#include <string>

using namespace overens::layout;

TEST_CASE("a line may end where UAX #14 says") {
    const BreakRules rules;
    BreakFinder finder = rules.finder();
    const auto broken = [&](const std::string& text) {
        std::string result;
        std::size_t begin = 0;
        for (const std::uint32_t end : finder.find(text)) {
            if (begin > 0) result += '|';
            result += text.substr(begin, end - begin);
            begin = end;
        }
        return result;
    };
    const std::pair<const char*, const char*> cases[] = {
        {"", ""},
        {"hela dagen", "hela |dagen"},
        {"50\u00A0% av heltid", "50\u00A0% |av |heltid"},
        {"39\u00A0500\u00A0kr", "39\u00A0500\u00A0kr"},
        {"2026-11-22", "2026-11-22"},
        {"2026-11-22 – 2027-01-31", "2026-11-22 |– |2027-01-31"},
        {"och/eller", "och/|eller"},
        {"Anna-Karin", "Anna-|Karin"},
        {"e-post och e-legitimation", "e-post |och |e-legitimation"},
        {"(se bilaga)", "(se |bilaga)"},
        {"”Hej”, sa hon", "”Hej”, |sa |hon"},
        {"0581-810 00", "0581-810 |00"},
        {"å ä ö", "å |ä |ö"},
        {"https://ekvalla.example/a/b", "https://ekvalla.example/|a/|b"},
        {"praktik@ekvalla.example", "praktik@ekvalla.example"},
    };
    for (const auto& [text, expected] : cases) CHECK(broken(text) == expected);
}
