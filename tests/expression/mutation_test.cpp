// Whatever stands in an expression, it is read, proved and evaluated without a crash, and every error has a
// place in it.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "expression/expression.h"
#include "sample.h"
#include "support/files.h"

using namespace overens;
using namespace overens::expression;

namespace {

const std::vector<std::string> seeds = {
    "not slut or slut >= start and (klar or samtycke ?? false)",
    "(slut | date) ?? 'tills vidare'",
    "sum(x in mal: x.timmar * 2) / count(x in mal: x.nadd and x.datum) + -1.5 | number(2)",
    "typ in ['skola', 'kok'] or typ = 'forskola' and handledare.adress.ort ?? nummer = 'it''s'",
    "age(praktikant.personnummer, addmonths(today, dagar)) < 18",
    "veckodagar | label | list | capital",
    "first(filter(x in mal: not x.nadd)).text ?? 'å ä ö'",
    "max(uppfoljningar ?? []) ?? start | longdate",
};

const std::vector<std::string> parts = {
    " and ",   " or ",   "not ", "??",   "|",    "=",        "!=",  "<=",          "(",      ")",
    "[",       "]",      ",",    ":",    ".",    "'",        "\"",  "”",           "1",      "0.5",
    "999",     "-",      "*",    "/",    " in ", "slut",     "mal", "x",           "first(", "any(x in mal: ",
    "| label", "| list", "true", "\xC3", "\xFF", "\xC2\xA0", "\0",  "handledare.", "typ",    "lon",
    "count("};

}  // namespace

TEST_CASE("mutated expressions never crash, and are told with places inside them") {
    const testing::Sample sample;
    std::mt19937 random(20261122);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    int accepted = 0;
    for (int round = 0; round < 5000; ++round) {
        std::string text = seeds[below(seeds.size())];
        for (std::size_t change = below(3); change > 0; --change) {
            const std::size_t at = below(text.size() + 1);
            switch (below(4)) {
                case 0:
                    text.insert(at, parts[below(parts.size())]);
                    break;
                case 1:
                    text.erase(at, below(6) + 1);
                    break;
                case 2:
                    text.replace(at, below(3), parts[below(parts.size())]);
                    break;
                default:
                    text.insert(at, text.substr(below(text.size() + 1), below(12)));
                    break;
            }
        }
        for (const auto compile_as : {compile, compile_test, compile_text}) {
            Diagnostics found;
            const Place place = testing::placed(text);
            const auto expression = compile_as(text, place, sample.scope(), found);
            const bool consistent = expression.has_value() == found.empty();
            if (!consistent) FAIL_CHECK("neither compiled nor told: " << text);
            for (const Diagnostic& diagnostic : found.all()) {
                const bool inside = diagnostic.place.offset <= text.size() && diagnostic.place.length > 0 &&
                                    diagnostic.place.offset + diagnostic.place.length <= text.size() + 1;
                if (!inside) FAIL_CHECK("a place outside: " << text);
            }
            if (!expression) continue;
            ++accepted;
            for (const bool full : {true, false}) {
                Frame frame = sample.frame(full);
                expression->evaluate(frame, found);
            }
        }
    }
    CHECK(accepted > 500);
}
