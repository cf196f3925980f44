#include "register/kind.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "schema/compiled.h"
#include "support/files.h"

using namespace overens;
using namespace overens::registry;

namespace {

std::optional<data::CaseData> read(const std::string& name, const std::string& text, Diagnostics& found) {
    return data::read_json(std::make_shared<const Source>(name, text), found);
}

/// What a file is known by, when its schema's `x-register` is this.
std::string known(const std::string& said, const std::string& file) {
    const auto world = testing::project_world();
    schema::SchemaLibrary library(*world);
    Diagnostics found;
    const auto text = read("s", R"({ "title": "Sak", "type": "object", "x-register": )" + said + R"(,
  "properties": {
    "a": { "type": "string", "title": "Aa" }, "b": { "type": "string" }, "n": { "type": "integer" },
    "o": { "type": "object", "properties": { "p": { "type": "string", "format": "personnummer" } } },
    "l": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" } } } } } })",
                           found);
    const auto schema = library.compile(*text, "https://overens.example/s.schema.json", found);
    REQUIRE(schema);
    const auto kind = kind_of(*schema, "sak", found);
    const auto data = kind ? read("f", file, found) : std::nullopt;
    const auto known = data ? identify(*kind, *data, found) : std::nullopt;
    if (!known) return testing::told(found);
    std::string result = known->key + "|" + known->name + "|" + known->finds + "|" + known->bears;
    for (const Issued& one : known->issues) result += "|" + one.reference + ":" + one.part;
    return result;
}

}  // namespace

TEST_CASE("a file is known by what its schema says") {
    struct {
        std::string said;
        std::string file;
        std::string known;
    } const cases[] = {
        {R"({"key": [["a"]]})", R"({"a": "1"})", "1|||"},
        {R"({"key": []})", R"({"a": "1"})", "|||"},
        {R"({"key": [["a", "n"], ["b"]]})", R"({"a": "1", "n": 3, "b": "2"})", "1 3|||"},
        {R"({"key": [["a", "n"], ["b"]]})", R"({"a": "1", "b": "2"})", "2|||"},
        {R"({"key": [["o.p"]]})", R"({"o": {"p": "200406202382"}})", "20040620-2382|||"},
        {R"({"key": [["a"]], "name": [["o.p"], ["b", "a"]], "find": ["b", "n", "o.p"]})",
         R"({"a": "1", "b": "Bo"})", "1|Bo, 1|Bo|"},
        {R"({"key": [["a"]], "bears": "a"})", R"({"a": "2025-0118-P1-9Z"})",
         "2025-0118-P1-9Z|||20250118P19Z"},
        {R"({"key": [["a"]], "issues": {"number": "a", "parts": "l", "part": "id"}})",
         R"({"a": "2025-0118", "l": [{"id": "p1"}, {}]})", "2025-0118||||2025-0118-SA:|2025-0118-P1-9Z:p1"},
        // What does not do.
        {R"({"key": [["a", "b"]]})", R"({"a": "1"})",
         "f:1:1: fel: ”Sak” kan inte föras in utan ”b”\n"
         "    1 | {\"a\": \"1\"}\n"
         "      | ^~~~~~~~~~\n"},
        {R"({"key": [["a"]], "bears": "a"})", R"({"a": "2025-0118-P1-9Y"})",
         "f:1:7: fel: referensen ”2025-0118-P1-9Y” är felskriven: kontrolltecknen stämmer inte\n"
         "    1 | {\"a\": \"2025-0118-P1-9Y\"}\n"
         "      |       ^~~~~~~~~~~~~~~~~\n"},
        {R"({"key": [["a"]], "issues": {"number": "a"}})", R"({"a": "№"})",
         "f:1:7: fel: av ”№” går det inte att göra en referens\n"
         "    1 | {\"a\": \"№\"}\n"
         "      |       ^~~\n"},
        {R"({"key": [["a"]], "issues": {"number": "a", "parts": "l", "part": "id"}})",
         R"({"a": "1", "l": [{"id": "p1"}, {"id": "p-1"}]})",
         "f:1:7: fel: av ”1” går det inte att göra en referens\n"
         "    1 | {\"a\": \"1\", \"l\": [{\"id\": \"p1\"}, {\"id\": \"p-1\"}]}\n"
         "      |       ^~~\n"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.said);
        CAPTURE(each.file);
        CHECK(known(each.said, each.file) == each.known);
    }
}

TEST_CASE("what a schema says wrongly of the register is told where it stands") {
    for (const std::string said :
         {R"({"key": [["x"]]})", R"({"key": [["o.x"]]})", R"({"key": "a"})", R"({"key": [[1]]})", R"({})",
          R"({"key": [["a"]], "kay": []})", R"({"key": [], "issues": {"number": "a", "parts": "l"}})",
          R"({"key": [], "issues": {}})", R"({"key": [], "bears": "x"})"}) {
        CAPTURE(said);
        const std::string told = known(said, "{}");
        CHECK(told.find("s:1:") == 0);
        CHECK(told.find("det här stämmer inte med vad ”x-register” får innehålla") != std::string::npos);
    }
}

TEST_CASE("every schema that speaks of the register speaks of members that it has") {
    const auto world = testing::project_world();
    schema::SchemaLibrary library(*world);
    std::size_t kinds = 0;
    for (const std::string& file : world->names(Asset::schema_file)) {
        if (!file.ends_with(".schema.json")) continue;
        const std::string name = file.substr(0, file.find('.'));
        Diagnostics found;
        const auto schema = library.find(name, found);
        REQUIRE(schema);
        const auto kind = kind_of(*schema, name, found);
        CHECK(testing::told(found) == "");
        kinds += kind ? 1 : 0;
        // All forms come back with answers.
        if (schema->compiled().root->written->contains("x-form")) {
            CAPTURE(name);
            REQUIRE(kind);
            CHECK(kind->bears);
        }
    }
    CHECK(kinds >= 16);
}
