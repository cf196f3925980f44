#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "data/number.h"
#include "data/organisationsnummer.h"
#include "data/personnummer.h"
#include "data/postnummer.h"
#include "data/telefon.h"
#include "support/files.h"

using namespace overens;
using data::Organisationsnummer;
using data::Personnummer;
using data::Postnummer;
using data::Telefon;

namespace {

const Date today = *Date::make(2026, 11, 22);

std::string personnummer(const char* text, Date reference = today) {
    const auto read = Personnummer::parse(text, reference);
    return read ? read->text() + " " + read->born().iso() : "";
}

std::string fault(const char* text) {
    const auto found = Personnummer::fault(text);
    if (!found) return "";
    switch (*found) {
        case Personnummer::Fault::form:
            return "form";
        case Personnummer::Fault::date:
            return "date";
        case Personnummer::Fault::check_digit:
            return "check digit";
    }
    return "?";
}

}  // namespace

TEST_CASE("a personnummer is read in each of its forms") {
    const std::pair<const char*, const char*> cases[] = {
        {"197802082383", "19780208-2383 1978-02-08"},
        {"19780208-2383", "19780208-2383 1978-02-08"},
        {"7802082383", "19780208-2383 1978-02-08"},
        {"780208-2383", "19780208-2383 1978-02-08"},
        {"780208+2383", "18780208-2383 1878-02-08"},
        {"19780208+2383", "19780208-2383 1978-02-08"},
        {"780268-2380", "19780268-2380 1978-02-08"},
        {"197802682380", "19780268-2380 1978-02-08"},
        {"000208-2386", "20000208-2386 2000-02-08"},
        {"", ""},
        {"19780208 2383", ""},
        {"197802-022383", ""},
        {"19780208-2384", ""},
        {"197802302383", ""},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        if (std::string_view(expected).empty()) {
            CHECK(personnummer(text) == "");
        } else if (personnummer(text).empty()) {
            CHECK_MESSAGE(false, fault(text));
        } else {
            CHECK(personnummer(text) == expected);
        }
    }
}

TEST_CASE("the century of a short personnummer follows from the day on which it was written") {
    CHECK(personnummer("780208-2383", *Date::make(2077, 12, 31)) == "19780208-2383 1978-02-08");
    CHECK(personnummer("780208-2383", *Date::make(2078, 1, 1)) == "");  // would be born later this year
    CHECK(personnummer("780208+2383", *Date::make(2078, 1, 1)) == "19780208-2383 1978-02-08");
    CHECK(Personnummer::parse_long("780208-2383") == std::nullopt);
    const auto person = Personnummer::parse_long("197802082383");
    REQUIRE(person);
    CHECK(person->short_text(*Date::make(2077, 12, 31)) == "780208-2383");
    CHECK(person->short_text(*Date::make(2078, 1, 1)) == "780208+2383");
    CHECK(person->masked() == "19780208-XXXX");
}

TEST_CASE("what is wrong with a personnummer is told apart") {
    const std::pair<const char*, const char*> cases[] = {
        {"197802082383", ""},      {"780208-2383", ""},      {"1978", "form"},
        {"19780208_2383", "form"}, {"১97802082383", "form"}, {"197813022383", "date"},
        {"197802922383", "date"},  {"157802082383", "date"}, {"197802082384", "check digit"}};
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(fault(text) == expected);
    }
}

TEST_CASE("the test numbers that Skatteverket publishes are personnummer") {
    const auto folder = testing::referee("test-personnummer.json");
    if (!folder) return;
    const auto published = data::Json::parse(testing::read(*folder));
    std::size_t count = 0;
    for (const auto& number : published.at("personnummer")) {
        const auto& text = number.get_ref<const std::string&>();
        CAPTURE(text);
        CHECK(Personnummer::parse_long(text));
        ++count;
    }
    CHECK(count > 100);
}

TEST_CASE("an organisationsnummer has ten digits, is no person's and fits its check digit") {
    for (const char* text : {"212000-0142", "2120000142", "162120000142", "16212000-0142"}) {
        CAPTURE(text);
        REQUIRE(Organisationsnummer::parse(text));
        CHECK(Organisationsnummer::parse(text)->text() == "212000-0142");
    }
    CHECK(Organisationsnummer::fault("212000-0143") == Organisationsnummer::Fault::check_digit);
    CHECK(Organisationsnummer::fault("780208-2383") == Organisationsnummer::Fault::personal);
    for (const char* text : {"", "212000 0142", "21200-00142", "012000-0142", "212000-014", "192120000142"}) {
        CAPTURE(text);
        CHECK(Organisationsnummer::fault(text) == Organisationsnummer::Fault::form);
    }
}

TEST_CASE("a postnummer is five digits, written in one form") {
    for (const char* text : {"71180", "711 80", "711\u00A080"}) {
        CAPTURE(text);
        REQUIRE(Postnummer::parse(text));
        CHECK(Postnummer::parse(text)->text() == "711\u00A080");
    }
    for (const char* text : {"", "7118", "711800", "01180", "71 180", "711  80", "SE-71180", "7118O"}) {
        CAPTURE(text);
        CHECK(!Postnummer::parse(text));
    }
}

TEST_CASE("a telephone number is written as it is in Sweden") {
    const std::tuple<const char*, const char*, const char*> cases[] = {
        {"0581-81000", "0581-810\u00A000", "+4658181000"},
        {"+46 581 810 00", "0581-810\u00A000", "+4658181000"},
        {"+46 (0)581-810 00", "0581-810\u00A000", "+4658181000"},
        {"0046581-81000", "0581-810\u00A000", "+4658181000"},
        {"070 1740605", "070-174\u00A006\u00A005", "+46701740605"},
        {"019-6114000", "019-611\u00A040\u00A000", "+46196114000"},
        {"08/46500400", "08-465\u00A0004\u00A000", "+46846500400"},
        {"08-465004", "08-46\u00A050\u00A004", "+468465004"},
        {"0771-416416", "0771-41\u00A064\u00A016", "+46771416416"},
        {"+358 9 123 456", "+358\u00A09\u00A0123\u00A0456", "+3589123456"},
    };
    for (const auto& [text, shown, international] : cases) {
        CAPTURE(text);
        const auto read = Telefon::parse(text);
        REQUIRE(read);
        CHECK(read->text() == shown);
        CHECK(read->international() == international);
    }
    for (const char* text : {"", "0", "+", "112", "81000", "0581", "0581-81000 ring efter tre", "+46",
                             "0581-8100000000", "()"}) {
        CAPTURE(text);
        CHECK(!Telefon::parse(text));
    }
}

TEST_CASE("a JSON number is the decimal that was written") {
    const std::pair<const char*, const char*> cases[] = {{"0.1", "0.1"},
                                                         {"39500", "39500"},
                                                         {"18446744073709551615", "18446744073709551615"},
                                                         {"-9223372036854775808", "-9223372036854775808"},
                                                         {"1.10", "1.1"},
                                                         {"1e3", "1000"},
                                                         {"1e22", "10000000000000000000000"}};
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        const auto number = data::decimal(data::Json::parse(text));
        REQUIRE(number);
        CHECK(number->text() == expected);
    }
    CHECK(!data::decimal(data::Json("1")));
    CHECK(!data::decimal(data::Json(1e300)));
}
