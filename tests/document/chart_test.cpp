#include "document/chart.h"

#include <doctest/doctest.h>

using namespace overens;
using namespace overens::document;
using data::Decimal;

namespace {

Decimal number(const char* text) {
    return *Decimal::parse(text);
}

/// The finest axis.
std::string axis(const char* least, const char* most, bool whole = false) {
    const auto all = axes(number(least), number(most), whole);
    if (all.empty()) return "none";
    std::string result;
    for (const Decimal& step : all.front()) result += (result.empty() ? "" : " ") + step.text();
    return result;
}

Chart chart(std::size_t categories) {
    Chart made;
    made.series = {"Kvinnor", "Män"};
    for (std::size_t at = 0; at < categories; ++at) {
        made.categories.push_back({"Grupp " + std::to_string(at + 1),
                                   {{3, "3"}, {number("-4.5"), "−4,5"}},
                                   {number("-1.5"), "−1,5"}});
    }
    return made;
}

}  // namespace

TEST_CASE("the steps of an axis are round, at most six, and take in zero") {
    CHECK(axis("0", "10") == "0 2 4 6 8 10");
    CHECK(axis("3", "10.5") == "0 2 4 6 8 10 12");
    CHECK(axis("0", "1234567.5") == "0 250000 500000 750000 1000000 1250000");
    CHECK(axis("0", "0.003") == "0 0.0005 0.001 0.0015 0.002 0.0025 0.003");
    CHECK(axis("-4", "6") == "-4 -2 0 2 4 6");
    CHECK(axis("-13", "-2") == "-15 -12.5 -10 -7.5 -5 -2.5 0");
    CHECK(axis("0", "0") == "0 0.2 0.4 0.6 0.8 1");
    CHECK(axis("0", "0", true) == "0 1");
    CHECK(axis("0", "3", true) == "0 1 2 3");
    CHECK(axis("0", "13", true) == "0 5 10 15");
    CHECK(axis("0", "1e25") ==
          "0 2000000000000000000000000 4000000000000000000000000 6000000000000000000000000 "
          "8000000000000000000000000 10000000000000000000000000");
    CHECK(axis("-1e33", "1e33") != "");
}

TEST_CASE("a chart is told in words, in the language of the paper") {
    Chart bars = chart(2);
    CHECK(describe(bars, "Deltagare", "sv-SE") ==
          "Stapeldiagram: Deltagare. Grupp 1: Kvinnor 3, Män −4,5. Grupp 2: Kvinnor 3, Män −4,5.");
    bars.kind = Chart::Kind::stacked;
    CHECK(describe(bars, "Participants.", "en-GB") ==
          "Stacked bar chart: Participants. Grupp 1: Kvinnor 3, Män −4,5, total −1,5. Grupp 2: Kvinnor 3, "
          "Män −4,5, "
          "total −1,5.");
    Chart pie = chart(1);
    pie.kind = Chart::Kind::pie;
    pie.series = {""};
    pie.categories[0].figures.pop_back();
    pie.shares = {"100 %"};
    CHECK(describe(pie, "Del", "sv") == "Cirkeldiagram: Del. Grupp 1: 3 (100 %).");
}

TEST_CASE("a description has an end") {
    const std::string told = describe(chart(60'000), "Stort", "sv-SE");
    CHECK(told.size() < 4100);
    CHECK(told.find(" Och 59") != std::string::npos);
    CHECK(told.ends_with(" till på samma sätt."));
}
