#include "document/qr_code.h"

#include <doctest/doctest.h>

using namespace overens::document;

TEST_CASE("a code is as small as its text lets it be, with its three marks in the corners") {
    CHECK(qr_code("").side == 0);
    CHECK(qr_code("OVERENS").side == 21);
    CHECK(qr_code(std::string(100, 'a')).side == 41);
    CHECK(qr_code(std::string(2500, 'a')).side == qr_code(std::string(2000, 'a')).side);
    const QrCode code = qr_code("OVERENS:f:1:R:1");
    const int far = code.side - 7;
    for (const auto& [row, column] : {std::pair{0, 0}, {0, far}, {far, 0}}) {
        for (int at = 0; at < 7; ++at) {
            CHECK(code.at(row, column + at));
            CHECK(code.at(row + at, column));
            CHECK(code.at(row + 6, column + at));
        }
        CHECK_FALSE(code.at(row + 1, column + 1));
        CHECK(code.at(row + 3, column + 3));
    }
}

TEST_CASE("a code says the form, its version, the reference and the page") {
    const FormIdentity form{"vad-hande-sen", "2026-1", "Vad hände sen?", "2026-0042-K7"};
    CHECK(code_text(form, 2) == "OVERENS:vad-hande-sen:2026-1:2026-0042-K7:2");
    CHECK(code_text(form, std::nullopt) == "OVERENS:vad-hande-sen:2026-1:2026-0042-K7");
    CHECK(code_text({"f", "1", "", ""}, 1) == "OVERENS:f:1::1");
}
