#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "base/report.h"
#include "data/case_data.h"

using namespace overens;

TEST_CASE("texts broken at random are read, or refused with a reason, and never crash") {
    const std::string good =
        "{\"$schema\": \"x.schema.json\", \"namn\": \"A\u030Asa 😀\", \"tal\": [1, -2.5e3, "
        "18446744073709551615], "
        "\"inre\": {\"tom\": {}, \"lista\": [[], [null, true, false]], \"esc\": "
        "\"\\u00e5\\n\\\"\\ud83d\\ude00\"}}";
    const std::string pieces[] = {"{",
                                  "}",
                                  "[",
                                  "]",
                                  ",",
                                  ":",
                                  "\"",
                                  "'",
                                  "”",
                                  "//",
                                  "/*",
                                  "\\u",
                                  "\\",
                                  "e",
                                  ".",
                                  "-",
                                  std::string(1, '\0'),
                                  "\xFF",
                                  "\xEF\xBB\xBF",
                                  "\n",
                                  "9999999999999999999999"};
    std::mt19937 random(20261122);
    int refused = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text = good;
        for (unsigned change = 0; change <= random() % 4; ++change) {
            const std::size_t at = random() % (text.size() + 1);
            switch (random() % 4) {
                case 0:
                    text.insert(at, pieces[random() % std::size(pieces)]);
                    break;
                case 1:
                    text.erase(at, random() % 8);
                    break;
                case 2:
                    text.resize(at);
                    break;
                default:
                    if (at < text.size()) text[at] = static_cast<char>(random() % 256);
            }
        }
        Diagnostics diagnostics;
        const auto source = std::make_shared<const Source>("f.json", text);
        const auto read = data::read_json(source, diagnostics);
        REQUIRE(read.has_value() == diagnostics.empty());
        if (read) {
            REQUIRE(read->place("/inre/lista/1").offset <= text.size());
            continue;
        }
        ++refused;
        REQUIRE(!report(diagnostics, Language::swedish).empty());
        for (const Diagnostic& fault : diagnostics.all()) {
            CAPTURE(text);
            REQUIRE(fault.message.code() != "json-syntax");  // each refusal is explained
        }
    }
    CHECK(refused > 10000);
}
