#include "base/nearest.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

using overens::nearest;

TEST_CASE("the nearest name is one with few letters wrong, or none") {
    constexpr std::array<std::string_view, 5> names = {"start", "slut", "omfattning", "handledare", "ort"};
    struct Case {
        std::string_view written;
        std::string_view meant;
    };
    for (const auto& [written, meant] :
         {Case{"strat", "start"}, Case{"slutt", "slut"}, Case{"omfatning", "omfattning"},
          Case{"handledarens", "handledare"}, Case{"rot", "ort"}, Case{"start", "start"},
          Case{"personnummer", ""}, Case{"xyz", ""}, Case{"", ""}}) {
        CAPTURE(written);
        CHECK(nearest(written, names).value_or("") == meant);
    }
    CHECK_FALSE(nearest("start", {}));
    CHECK_FALSE(nearest(std::string(100000, 'a'), names));
}
