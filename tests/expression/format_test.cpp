#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "expression/expression.h"
#include "sample.h"
#include "support/files.h"

using namespace overens;
using namespace overens::expression;

namespace {

// `{expression}` in a text; a no-break space is shown as `_`.
std::string printed(const std::string& text) {
    static const testing::Sample sample;
    Diagnostics found;
    const auto expression = compile_text(text, testing::placed(text), sample.scope(), found);
    if (!expression) return testing::told(found);
    Frame frame = sample.frame();
    std::string result = expression->text(frame, found);
    if (!found.empty()) return testing::told(found);
    for (std::size_t at = result.find("\u00A0"); at != std::string::npos; at = result.find("\u00A0", at)) {
        result.replace(at, 2, "_");
    }
    return result;
}

}  // namespace

TEST_CASE("values are written as Swedes write them") {
    struct Case {
        std::string text, printed;
    };
    const Case cases[] = {
        {"start | date", "2026-01-31"},
        {"start | longdate", "31 januari 2026"},
        {"today | longdate", "22 november 2026"},
        {"addmonths(start, 1) | longdate", "28 februari 2026"},
        {"today | weekday", "söndag"},
        {"adddays(today, 1) | weekday", "måndag"},
        {"tid | time", "09:00"},

        {"timmar", "37,5"},
        {"dagar", "5"},
        {"999", "999"},
        {"1000", "1_000"},
        {"1234.5 | number(2)", "1_234,50"},
        {"-1234.5 | number(2)", "−1_234,50"},
        {"1234567.891 | number", "1_234_567,891"},
        {"-0.004 | number(2)", "0,00"},
        {"-0.005 | number(2)", "−0,01"},
        {"999.995 | number(2)", "1_000,00"},
        {"123456789012345678901234567890 | number", "123_456_789_012_345_678_901_234_567_890"},
        {"year(today)", "2026"},
        {"2026 | digits", "2026"},
        {"-2026.5 | digits", "-2026.5"},

        {"39500 | kronor", "39_500_kr"},
        {"39500.5 | kronor", "39_500,50_kr"},
        {"39500.004 | kronor", "39_500_kr"},
        {"-237000 | kronor", "−237_000_kr"},
        {"39500 | kronor(2)", "39_500,00_kr"},
        {"39500.5 | kronor(0)", "39_501_kr"},
        {"0 | kronor", "0_kr"},
        {"480000 | tkr", "480_tkr"},
        {"286137 | tkr", "286_tkr"},
        {"286500 | tkr", "287_tkr"},
        {"286137 | tkr(1)", "286,1_tkr"},
        {"-1499 | tkr", "−1_tkr"},
        {"1234567890 | tkr", "1_234_568_tkr"},
        {"50 | percent", "50_%"},
        {"12.5 | percent", "12,5_%"},
        {"-3 | percent(1)", "−3,0_%"},
        {"0.5 | share", "50_%"},
        {"0.125 | share", "12,5_%"},
        {"1 / 3 | share(1)", "33,3_%"},
        {"2 / 3 | share(0)", "67_%"},

        {"praktikant.personnummer", "20030228-2397"},
        {"praktikant.personnummer | personnummer", "20030228-2397"},
        {"praktikant.personnummer | masked", "20030228-XXXX"},
        {"organisationsnummer | organisationsnummer", "212000-2056"},
        {"organisationsnummer | masked", "212000-2056"},
        {"(handledare.adress.postnummer | postnummer) ?? ''", "711_80"},
        {"(handledare.telefon | telefon) ?? ''", "0581-810_00"},

        {"typ | label", "Förskola"},
        {"status ?? 'arbete' | label", "Studier"},
        {"first(veckodagar) | label", "måndag"},
        {"veckodagar | label | list", "måndag och onsdag"},
        {"filter(x in veckodagar: x != 'man') | label | list", "onsdag"},
        {"sprak | list", "svenska, somali och polska"},
        {"filter(x in sprak: x = 'ingen') | list", ""},
        {"sprak | list | capital", "Svenska, somali och polska"},
        {"'ärlig' | capital", "Ärlig"},
        {"'élan' | capital", "Élan"},
        {"'łódź' | capital", "Łódź"},
        {"'' | capital", ""},
        {"'5 ÅÄÖ ÉŠŁĞȚ' | lower", "5 åäö éšłğț"},
        {"klar | yesno", "ja"},
        {"not klar | yesno", "nej"},
        {"(samtycke | yesno) ?? 'okänt'", "nej"},
        {"'it''s {x}'", "it's {x}"},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(printed(text) == expected);
    }
}

TEST_CASE("months and weekdays have their Swedish names") {
    const std::string_view months[] = {"januari", "februari", "mars",      "april",   "maj",      "juni",
                                       "juli",    "augusti",  "september", "oktober", "november", "december"};
    for (int month = 0; month < 12; ++month) {
        const std::string text =
            "addmonths(adddays(today, -21), " + std::to_string(month) + " - 10) | longdate";
        CHECK(printed(text) == "1 " + std::string(months[month]) + " 2026");
    }
    const std::string_view weekdays[] = {"måndag", "tisdag", "onsdag", "torsdag",
                                         "fredag", "lördag", "söndag"};
    for (int day = 0; day < 7; ++day) {
        CHECK(printed("adddays(today, " + std::to_string(day + 1) + ") | weekday") == weekdays[day]);
    }
}
