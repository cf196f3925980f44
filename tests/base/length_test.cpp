#include "base/length.h"

#include <doctest/doctest.h>

#include "base/colour.h"

using overens::Colour;
using overens::Length;

TEST_CASE("lengths are exact and round to the nearest, halves away from zero") {
    CHECK(Length::millimetres(25.4) == Length::points(72));
    CHECK(Length::millimetres(210).millipoints() == 595276);
    CHECK(Length::points(-0.0005).millipoints() == -1);
    CHECK(Length::millipoints(10).scaled(1, 4).millipoints() == 3);
    CHECK(Length::millipoints(-10).scaled(1, 4).millipoints() == -3);
    CHECK(Length::millipoints(11).scaled(2048, 2048).millipoints() == 11);
}

TEST_CASE("a colour is written as it is read") {
    REQUIRE(Colour::parse("#1f4E79"));
    CHECK(Colour::parse("#1f4E79")->hex() == "#1f4e79");
    for (const char* bad : {"", "1f4e79", "#1f4e7", "#1f4e790", "#1g4e79", "red"})
        CHECK_FALSE(Colour::parse(bad));
}
