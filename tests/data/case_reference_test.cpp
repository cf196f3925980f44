#include "data/case_reference.h"

#include <doctest/doctest.h>

using namespace overens::data;

namespace {

std::string made(std::string_view number, std::string_view placement = {}) {
    return case_reference(number, placement).value_or("none");
}

/// By the standard's other definition: the digits of a number of radix 36 whose remainder is 1.
bool is_sound(std::string_view reference) {
    unsigned remainder = 0;
    for (const char letter : reference) {
        if (letter == '-') continue;
        const auto digit = static_cast<unsigned>(letter <= '9' ? letter - '0' : letter - 'A' + 10);
        remainder = (remainder * 36 + digit) % 1271;
    }
    return remainder == 1;
}

constexpr std::string_view all = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

}  // namespace

TEST_CASE("references have the check characters of ISO/IEC 7064, MOD 1271-36") {
    CHECK(made("ISO 79") == "ISO-79-3W");  // the standard's own example
    CHECK(made("2026-0031", "p1") == "2026-0031-P1-9R");
    CHECK(made("2026-0031") == "2026-0031-PG");
    CHECK(made("ks 2026/31:b") == "KS-2026-31-B-" + made("KS202631B").substr(10));
    CHECK(made("SÄBO 2026-7") == "SAEBO-2026-7-" + made("SAEBO20267").substr(11));
    CHECK(made(" -a- ") == "A-SE");
    CHECK(made("") == "none");
    CHECK(made("--") == "none");
    CHECK(made("Ø1") == "none");
    CHECK(made("1\x01") == "none");
    CHECK(made(std::string(77, '1')).size() == 80);
    CHECK(made(std::string(78, '1')) == "none");
    CHECK(made("1", "ș") == "none");
    for (unsigned number = 0; number < 3000; ++number) {
        const std::string reference = made(std::to_string(number * 7919), "p" + std::to_string(number % 10));
        CAPTURE(reference);
        REQUIRE(is_sound(reference));
        REQUIRE(is_case_reference(reference));
    }
}

TEST_CASE("one mistyped character and two that changed places are found") {
    for (const std::string reference : {"2026-0031-P1-9R", "ISO-79-3W", "KS-2026-31-H8"}) {
        REQUIRE(is_case_reference(reference));
        for (std::size_t at = 0; at < reference.size(); ++at) {
            if (reference[at] == '-') continue;
            for (const char other : all) {
                std::string mistyped = reference;
                mistyped[at] = other;
                CAPTURE(mistyped);
                REQUIRE(is_case_reference(mistyped) == (other == reference[at]));
            }
            for (std::size_t next = at + 1; next < reference.size(); ++next) {
                std::string swapped = reference;
                std::swap(swapped[at], swapped[next]);
                const bool neighbours = next == at + 1 || (next == at + 2 && reference[at + 1] == '-');
                if (!neighbours || reference[next] == '-' || reference[next] == reference[at]) continue;
                CAPTURE(swapped);
                REQUIRE_FALSE(is_case_reference(swapped));
            }
        }
    }
}

TEST_CASE("a reference may be written by hand in many ways, and is tidied") {
    for (const char* written : {"2026-0031-P1-9R", "2026 0031 p1 9r", " 2026–0031–p1–9r ", "20260031P19R"}) {
        CAPTURE(written);
        CHECK(is_case_reference(written));
    }
    CHECK(tidy_reference("2026 0031\u00A0p1/9r").value_or("") == "2026-0031-P1-9R");
    CHECK_FALSE(is_case_reference(""));
    CHECK_FALSE(is_case_reference("01"));
    CHECK_FALSE(is_case_reference("1"));
}
