#include <doctest/doctest.h>

#include "judged.h"
#include "schema/schema.h"
#include "support/memory_world.h"

using namespace overens;
using testing::judged;
using testing::schema_faults;

namespace {

const std::string period = R"({"title": "Period", "type": "object", "properties": {
    "start": {"title": "Start", "type": "string", "format": "date"}, "slut": {"title": "Slut", "type": "string", "format": "date"},
    "delar": {"type": "array", "items": {"type": "object", "properties": {"andel": {"type": "number"}}, "required": ["andel"]}}},
    "required": ["start", "delar"],
    "x-rules": [
        {"test": "not slut or slut >= start", "message": "Slutdatum ligger före startdatum.", "at": "slut"},
        {"test": "sum(d in delar: d.andel) = 100", "message": "Delarna blir inte 100 %.", "at": "delar"},
        {"test": "slut or count(delar) > 1", "message": "Utan slut behövs två delar.", "at": "slut"}]})";

std::string with_rule(const std::string& rule) {
    return R"({"type": "object", "properties": {"namn": {"type": "string"}, "antal": {"type": "integer"}},)"
           "\n\"x-rules\": [" +
           rule + "]}";
}

}  // namespace

TEST_CASE("rules across fields are judged where the object itself is well") {
    const std::pair<const char*, const char*> cases[] = {
        {R"({"start": "2026-01-01", "slut": "2026-02-01", "delar": [{"andel": 99.9}, {"andel": 0.1}]})", ""},
        {R"({"start": "2026-01-02", "slut": "2026-01-01", "delar": [{"andel": 50}]})",
         "1:33 Slutdatum ligger före startdatum.\n1:56 Delarna blir inte 100 %.\n"},
        {R"({"start": "2026-01-02", "delar": [{"andel": 100}]})", "1:1 Utan slut behövs två delar.\n"},
        {R"({"start": "2026-01-02", "slut": "igår", "delar": [{"andel": 50}]})",
         "1:33 ”Slut” är inte skrivet som ett datum (skriv år-månad-dag, till exempel 2026-11-22)\n"},
        {R"({"start": "2026-01-02", "slut": "2026-01-01", "delar": [{"andel": "x"}]})",
         "1:67 ”andel” ska vara ett tal, inte en text\n"},
    };
    for (const auto& [data, faults] : cases) {
        CAPTURE(data);
        CHECK(judged(period, data) == faults);
    }
}

TEST_CASE("a rule decides between alternatives as any keyword does") {
    const std::string schema = R"({"anyOf": [)" + period + R"(, {"type": "null"}]})";
    CHECK(judged(schema, R"({"start": "2026-01-02", "slut": "2026-01-01", "delar": [{"andel": 100}]})") ==
          "1:33 Slutdatum ligger före startdatum.\n");
}

TEST_CASE("the rules of a schema are proved with it") {
    CHECK(schema_faults(with_rule(R"({"test": "antal > 1", "message": "m"})")) ==
          "2:23 ”antal” kan saknas (fråga först om det finns: test=\"antal\" eller ”antal and …”; "
          "eller säg vad som gäller annars: ”(antal ?? …)”)\n");
    CHECK(schema_faults(with_rule(R"({"test": "namn and nam", "message": "m"})")) ==
          "2:32 det finns inget som heter ”nam” här (menade du ”namn”?)\n");
    CHECK(schema_faults(with_rule(R"({"test": "namn", "message": "m", "at": "nam"})")) ==
          "2:52 ”at” nämner ”nam”, som inte finns bland ”properties”\n");
    CHECK(schema_faults(with_rule(R"({"test": "namn"})")) ==
          "2:12 ”x-rules” ska vara en lista med objekt som har texterna ”test” och ”message” och kanske "
          "”at”\n");
    CHECK(schema_faults(R"({"x-rules": [{"test": "a", "message": "m"}]})") ==
          "1:2 ”x-rules” står bredvid ”properties”\n");
}

namespace {

/// The figures of the data, a line each, or what is wrong with the schema.
std::string figures(const std::string& figures, const std::string& data) {
    const std::string text =
        R"({"type": "object", "required": ["ar", "delar"], "properties": {"ar": {"type": "integer"}, )"
        R"("antal": {"type": "number"}, "slut": {"type": "string", "format": "date"}, )"
        R"("delar": {"type": "array", "items": {"type": "integer"}}},)"
        "\n\"x-figures\": [" +
        figures + "]}";
    if (std::string faults = schema_faults(text); !faults.empty()) return faults;
    const testing::MemoryWorld world;
    schema::SchemaLibrary library(world);
    Diagnostics diagnostics;
    const auto read_text = [&](const std::string& name, const std::string& json) {
        return *data::read_json(std::make_shared<const Source>(name, json), diagnostics);
    };
    const auto schema = library.compile(read_text("schema", text), "schema", diagnostics);
    std::string result;
    for (const schema::Figure& figure : schema->figures(read_text("data", data))) {
        const Place place = figure.place();
        result += figure.name + " | " + figure.of + " | " + figure.value + " | " +
                  std::to_string(place.source->position(place.offset).column) + "\n";
    }
    return result;
}

}  // namespace

TEST_CASE("a schema says which of its figures others have, too") {
    struct Example {
        const char* figures;
        const char* data;
        const char* expected;
    };
    const Example examples[] = {
        {R"x({"name": "Delar", "of": ["ar | digits"], "value": "sum(delar)", "at": "delar"})x",
         R"({"ar": 2026, "delar": [1, 2, 1000]})", "Delar | 2026 | 1\u00A0003 | 23\n"},
        {R"x({"name": "Antal", "value": "(antal | number) ?? ''"}, {"name": "Ett", "value": "1"})x",
         R"({"ar": 2026, "delar": []})", "Ett |  | 1 | 1\n"},
        {R"x({"name": "Antal", "of": ["ar | digits", "(slut | date) ?? 'nu'"], "value": "(antal | number) ?? ''",
              "at": "antal"})x",
         R"({"ar": 2026, "antal": 2.50, "delar": []})", "Antal | 2026–nu | 2,5 | 23\n"},
        {R"x({"name": "Andel", "value": "1 / (ar - 2026)"})x", R"({"ar": 2026, "delar": []})", ""},
        {R"x({"name": "Antal", "value": "antal"})x", "", "2:43 ”antal” kan saknas"},
        {R"x({"name": "Antal", "value": "1", "at": "antl.x"})x", "",
         "2:53 ”at” nämner ”antl”, som inte finns bland ”properties”\n"},
        {R"x({"name": "Antal"})x", "",
         "2:14 ”x-figures” ska vara en lista med objekt som har texterna ”name” och ”value” och kanske "
         "listan "
         "”of” och texten ”at”\n"},
    };
    for (const Example& one : examples) {
        CAPTURE(one.figures);
        const std::string expected = one.expected;
        const std::string came = figures(one.figures, one.data);
        const bool whole = expected.empty() || expected.ends_with('\n');
        CHECK((whole ? came : came.substr(0, expected.size())) == expected);
    }
    CHECK(schema_faults(R"x({"type": "object", "properties": {"a": {"type": "object",
"properties": {"b": {"type": "integer"}},
"x-figures": [{"name": "B", "value": "b"}]}}})x") == "3:1 ”x-figures” står ytterst i ett schema\n");
}
