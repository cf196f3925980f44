#include "register/changes.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

using overens::data::Json;

namespace {

std::string told(const std::string& before, const std::string& after) {
    const Json earlier = Json::parse(before);
    const Json later = Json::parse(after);
    std::string result;
    for (const auto& change : overens::registry::changes(earlier, later)) {
        result += change.pointer + ": " + (change.before ? change.before->dump() : "-") + " > " +
                  (change.after ? change.after->dump() : "-") + "\n";
    }
    return result;
}

}  // namespace

TEST_CASE("what changed between two versions are the smallest parts that differ") {
    struct {
        std::string before;
        std::string after;
        std::string changes;
    } const cases[] = {
        {R"({"a": 1})", R"({"a": 1})", ""},
        {R"({"a": 1, "b": 2})", R"({"b": 2, "a": 1.0})", ""},
        {R"({"a": {"b": [1, {"c": "x"}]}})", R"({"a": {"b": [1, {"c": "y"}]}})", "/a/b/1/c: \"x\" > \"y\"\n"},
        {R"({"a": 1})", R"({"a": 1, "b": null})", "/b: - > null\n"},
        {R"({"a": 1, "b/c~": []})", R"({"a": 1})", "/b~1c~0: [] > -\n"},
        {R"({"a": [1]})", R"({"a": {"0": 1}})", "/a: [1] > {\"0\":1}\n"},
        // One put in between, taken out, first, last.
        {"[1, 2, 3]", "[1, 9, 2, 3]", "/1: - > 9\n"},
        {"[1, 2, 3]", "[1, 3]", "/1: 2 > -\n"},
        {"[1, 2]", "[0, 1, 2]", "/0: - > 0\n"},
        {"[1, 2]", "[1, 2, 3]", "/2: - > 3\n"},
        {"[1, 1, 1]", "[1, 1]", "/2: 1 > -\n"},
        {"[1, 2, 3]", "[1, 8, 9, 3]", "/1: 2 > 8\n/2: - > 9\n"},
        {"1", "\"1\"", ": 1 > \"1\"\n"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.before);
        CAPTURE(each.after);
        CHECK(told(each.before, each.after) == each.changes);
    }
}

TEST_CASE("a value is shown in one line, cut between characters") {
    CHECK(overens::registry::in_brief(Json::parse(R"({"a": "Åsa"})")) == R"({"a":"Åsa"})");
    std::string letters;
    for (int count = 0; count < 100; ++count) letters += "å";
    const std::string brief = overens::registry::in_brief(Json(letters));
    CHECK(brief == "\"" + letters.substr(0, 2 * 69) + "…");
}
