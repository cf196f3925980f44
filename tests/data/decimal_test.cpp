#include "data/decimal.h"

#include <doctest/doctest.h>

#include <limits>

using overens::data::Decimal;

namespace {

Decimal number(std::string_view text) {
    const auto value = Decimal::parse(text);
    REQUIRE_MESSAGE(value, text);
    return *value;
}

std::string text(const std::optional<Decimal>& value) {
    return value ? value->text() : "nothing";
}

const std::string nines(34, '9');

}  // namespace

TEST_CASE("a decimal is read from a JSON number and written with plain digits") {
    struct Case {
        std::string text, written;
    };
    const Case cases[] = {
        {"0", "0"},
        {"-0", "0"},
        {"-0.0e5", "0"},
        {"12", "12"},
        {"-12", "-12"},
        {"0.5", "0.5"},
        {"-0.05", "-0.05"},
        {"1.500", "1.5"},
        {"100", "100"},
        {"100.25", "100.25"},
        {"1.2e3", "1200"},
        {"1.2E+3", "1200"},
        {"1200e-4", "0.12"},
        {"5e-324", "0." + std::string(323, '0') + "5"},
        {"9223372036854775808", "9223372036854775808"},
        {nines, nines},
        {"-" + nines, "-" + nines},
        {nines + "0", "nothing"},
        {nines + "9", "nothing"},
        {"0." + nines, "0." + nines},
        {"1" + std::string(33, '0') + ".0000", "1" + std::string(33, '0')},
        {"1e33", "1" + std::string(33, '0')},
        {"1" + std::string(60, '0') + "e-60", "1"},
        {"1e35", "nothing"},
        {"1e999999999999999999999", "nothing"},
        {"0e999999999999999999999", "0"},
        {"1e-999999999999999999999", "nothing"},
        {"12345678901234567890123456789012345", "nothing"},
        {"1.0000000000000000000000000000000001", "nothing"},
        {"", "nothing"},
        {"-", "nothing"},
        {"+1", "nothing"},
        {"01", "nothing"},
        {".5", "nothing"},
        {"1.", "nothing"},
        {"1e", "nothing"},
        {"1e+", "nothing"},
        {"1,5", "nothing"},
        {"1 ", "nothing"},
        {"NaN", "nothing"},
    };
    for (const auto& [given, written] : cases) {
        CAPTURE(given);
        CHECK(text(Decimal::parse(given)) == written);
    }
}

TEST_CASE("sums and products are exact, or nothing") {
    struct Case {
        std::string left;
        char operation;
        std::string right, result;
    };
    const Case cases[] = {
        {"0.1", '+', "0.2", "0.3"},
        {"1.05", '+', "-0.05", "1"},
        {"-5", '+', "3", "-2"},
        {"3", '-', "5", "-2"},
        {"0.1", '-', "0.3", "-0.2"},
        {"1e33", '-', "999999999999999999999999999999999.9", "0.1"},
        {nines, '+', "0.9", "nothing"},
        {nines, '+', nines, "nothing"},
        {"1e33", '+', "0.01", "nothing"},
        {"5e-324", '+', "1", "nothing"},
        {"0", '+', "5e-324", text(Decimal::parse("5e-324"))},
        {"39500", '*', "12", "474000"},
        {"0.5", '*', "-0.5", "-0.25"},
        {"1e30", '*', "0.123456789123456", "123456789123456000000000000000"},
        {"5e33", '*', "0.2", "1" + std::string(33, '0')},
        {"2e30", '*', "0.00000000000000000005", "100000000000"},
        {"1e20", '*', "1e20", "nothing"},
        {nines, '*', "0.9", "nothing"},
        // The least of all 128-bit numbers has no magnitude.
        {"-9223372036854775808", '*', "18446744073709551616", "nothing"},
        {nines, '*', "0", "0"},
        {"474000", '/', "2", "237000"},
        {"1", '/', "3", "0.333333333333"},
        {"2", '/', "3", "0.666666666667"},
        {"-2", '/', "3", "-0.666666666667"},
        {"0.000000000001", '/', "2", "0.000000000001"},
        {"-0.000000000001", '/', "2", "-0.000000000001"},
        {"0.0000000000009", '/', "2", "0"},
        {"0.00000000000011", '/', "0.1", "0.000000000001"},
        {"1e33", '/', "1", "1" + std::string(33, '0')},
        {"1e33", '/', "0.1", "1" + std::string(34, '0')},
        {"1e33", '/', "0.01", "nothing"},
        {"1e33", '/', "3", "nothing"},
        {"1", '/', "0", "nothing"},
        {"0", '/', "-7", "0"},
        {"7", '%', "3", "1"},
        {"-7", '%', "3", "-1"},
        {"7", '%', "-3", "1"},
        {"0.0075", '%', "0.0001", "0"},
        {"0.00751", '%', "0.0001", "0.00001"},
        {"1e33", '%', "0.7", "0.4"},
        {"12391239123", '%', "1e-8", "0"},
        {"5e-324", '%', "1e33", text(Decimal::parse("5e-324"))},
        {"1", '%', "0", "nothing"},
    };
    for (const auto& [left, operation, right, result] : cases) {
        CAPTURE(left);
        CAPTURE(operation);
        CAPTURE(right);
        const Decimal first = number(left);
        const Decimal second = number(right);
        std::optional<Decimal> found;
        if (operation == '+') found = first.plus(second);
        if (operation == '-') found = first.minus(second);
        if (operation == '*') found = first.times(second);
        if (operation == '/') found = first.divided_by(second);
        if (operation == '%') found = first.remainder(second);
        CHECK(text(found) == result);
    }
}

TEST_CASE("a cost with two surcharges in per cent is counted exactly and rounded once") {
    // (((22 000 × 9) + 1,2 %) + 42,8 %), as the footnote of a report shows it
    const auto salary = number("22000").times(9);
    const auto holiday = salary->times(number("1.012"));
    const auto cost = holiday->times(number("1.428"));
    CHECK(text(holiday) == "200376");
    CHECK(text(cost) == "286136.928");
    CHECK(cost->rounded(0) == Decimal(286137));
}

TEST_CASE("rounding takes halves away from zero, also to tens and thousands") {
    struct Case {
        std::string given;
        int decimals;
        std::string rounded, written;
    };
    const Case cases[] = {
        {"0.5", 0, "1", "1"},
        {"-0.5", 0, "-1", "-1"},
        {"0.49", 0, "0", "0"},
        {"-0.49", 0, "0", "0"},
        {"2.5", 0, "3", "3"},
        {"1.005", 2, "1.01", "1.01"},
        {"-1.005", 2, "-1.01", "-1.01"},
        {"1.5", 2, "1.5", "1.50"},
        {"12", 2, "12", "12.00"},
        {"0", 3, "0", "0.000"},
        {"-0.001", 2, "0", "0.00"},
        {"0.05", 3, "0.05", "0.050"},
        {"1499", -3, "1000", "1000"},
        {"1500", -3, "2000", "2000"},
        {"-1500", -3, "-2000", "-2000"},
        {"499", -3, "0", "0"},
        {nines, -1, "1" + std::string(34, '0'), "1" + std::string(34, '0')},
        {nines, -34, "1" + std::string(34, '0'), "1" + std::string(34, '0')},
        {nines, -35, "0", "0"},
        {nines, std::numeric_limits<int>::min(), "0", "0"},
        {"5e-324", 300, "0", "0." + std::string(300, '0')},
    };
    for (const auto& [given, decimals, rounded, written] : cases) {
        CAPTURE(given);
        CAPTURE(decimals);
        CHECK(number(given).rounded(decimals).text() == rounded);
        CHECK(number(given).text(decimals) == written);
    }
    CHECK(number("0.5").rounded(std::numeric_limits<int>::max()).text() == "0.5");
}

TEST_CASE("decimals of any size are ordered") {
    const std::string order[] = {"-" + nines, "-1e33", "-10",   "-9.99", "-0.1", "-0.01", "-5e-324", "0",
                                 "5e-324",    "0.01",  "0.011", "0.1",   "9.99", "10",    "1e33",    nines};
    for (std::size_t left = 0; left < std::size(order); ++left) {
        for (std::size_t right = 0; right < std::size(order); ++right) {
            CAPTURE(order[left]);
            CAPTURE(order[right]);
            CHECK((number(order[left]) <=> number(order[right])) == (left <=> right));
            CHECK((number(order[left]) == number(order[right])) == (left == right));
        }
    }
    CHECK(number("1.0") == number("1"));
    CHECK(number("100e-2") == Decimal(1));
}

TEST_CASE("whole numbers are told from fractions") {
    CHECK(number("3.0").is_integer());
    CHECK_FALSE(number("3.7").is_integer());
    CHECK(number("-9223372036854775808").integer() == std::numeric_limits<std::int64_t>::min());
    CHECK(number("9223372036854775807").integer() == std::numeric_limits<std::int64_t>::max());
    CHECK_FALSE(number("9223372036854775808").integer());
    CHECK_FALSE(number("0.5").integer());
    CHECK(Decimal(std::numeric_limits<std::int64_t>::min()).text() == "-9223372036854775808");
    CHECK(number("-2").negated() == Decimal(2));
}
