#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "schema/equality.h"
#include "schema/uri.h"

using namespace overens;
using data::Json;

TEST_CASE("references are resolved as in RFC 3986, section 5.4") {
    const std::pair<const char*, const char*> cases[] = {{"g:h", "g:h"},
                                                         {"g", "http://a/b/c/g"},
                                                         {"./g", "http://a/b/c/g"},
                                                         {"g/", "http://a/b/c/g/"},
                                                         {"/g", "http://a/g"},
                                                         {"//g", "http://g"},
                                                         {"?y", "http://a/b/c/d;p?y"},
                                                         {"g?y", "http://a/b/c/g?y"},
                                                         {"#s", "http://a/b/c/d;p?q#s"},
                                                         {"g#s", "http://a/b/c/g#s"},
                                                         {";x", "http://a/b/c/;x"},
                                                         {"", "http://a/b/c/d;p?q"},
                                                         {".", "http://a/b/c/"},
                                                         {"..", "http://a/b/"},
                                                         {"../g", "http://a/b/g"},
                                                         {"../../g", "http://a/g"},
                                                         {"../../../g", "http://a/g"},
                                                         {"/./g", "http://a/g"},
                                                         {"/../g", "http://a/g"},
                                                         {"g.", "http://a/b/c/g."},
                                                         {"..g", "http://a/b/c/..g"},
                                                         {"./../g", "http://a/b/g"},
                                                         {"g;x=1/../y", "http://a/b/c/y"},
                                                         {"g?y/../x", "http://a/b/c/g?y/../x"}};
    for (const auto& [reference, target] : cases) {
        CAPTURE(reference);
        CHECK(schema::resolve("http://a/b/c/d;p?q", reference) == target);
    }
    CHECK(schema::percent_decoded("/%C3%A5%25%") == "/å%%");
}

TEST_CASE("numbers are compared exactly, whatever kind they are kept as") {
    const std::tuple<const char*, const char*, int> cases[] = {
        {"1", "1.0", 0},
        {"-1", "1", -1},
        {"9007199254740993", "9007199254740992.0", 1},
        {"18446744073709551615", "-1", 1},
        {"18446744073709551615", "1.8446744073709552e19", -1},
        {"-9223372036854775808", "-9.3e18", 1},
        {"1", "1.5", -1},
        {"-1", "-1.5", 1},
        {"0", "-0.0", 0}};
    for (const auto& [left, right, order] : cases) {
        CAPTURE(left);
        CAPTURE(right);
        const auto sign = [](std::strong_ordering found) { return found < 0 ? -1 : found > 0 ? 1 : 0; };
        CHECK(sign(schema::compare_numbers(Json::parse(left), Json::parse(right))) == order);
        CHECK(sign(schema::compare_numbers(Json::parse(right), Json::parse(left))) == -order);
    }
}

TEST_CASE("multiples are those of the decimals as written") {
    const std::tuple<const char*, const char*, bool> cases[] = {{"19.99", "0.01", true},
                                                                {"0.3", "0.1", true},
                                                                {"0.35", "0.1", false},
                                                                {"1e308", "0.5", true},
                                                                {"1e308", "3", false},
                                                                {"1e-8", "1e-9", true},
                                                                {"1e-9", "1e-8", false},
                                                                {"-7", "3.5", true},
                                                                {"0", "7", true},
                                                                {"18446744073709551615", "5", true},
                                                                {"18446744073709551614", "4", false}};
    for (const auto& [number, divisor, expected] : cases) {
        CAPTURE(number);
        CAPTURE(divisor);
        CHECK(schema::is_multiple(Json::parse(number), Json::parse(divisor)) == expected);
    }
}

TEST_CASE("twins are found among many, and the first pair is told") {
    Json list = Json::array();
    for (int at = 0; at < 50000; ++at) list.push_back({{"n", at}});
    CHECK(!schema::find_twins(list));
    list.push_back({{"n", 40000.0}});
    list.push_back({{"n", 7}});
    const auto twins = schema::find_twins(list);
    REQUIRE(twins);
    CHECK(twins->first == 40000);
    CHECK(twins->second == 50000);
}
