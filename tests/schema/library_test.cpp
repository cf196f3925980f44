#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "schema/schema.h"
#include "support/files.h"
#include "support/memory_world.h"

using namespace overens;

namespace {

testing::MemoryWorld world() {
    testing::MemoryWorld result;
    result.assets[{Asset::schema_file, "a.schema.json"}] =
        R"({"$id": "https://overens.example/schemas/a.schema.json", "title": "A", "type": "object",
            "properties": {"p": {"$ref": "b.schema.json#/$defs/p"}, "q": {"$ref": "b.schema.json#q"}}})";
    result.assets[{Asset::schema_file, "b.schema.json"}] =
        R"({"$id": "https://overens.example/schemas/b.schema.json", "$defs": {"p": {"type": "string"}, "q": {"$anchor": "q", "type": "integer"}}})";
    return result;
}

std::string found(const World& world, const char* name) {
    schema::SchemaLibrary library(world);
    Diagnostics diagnostics;
    const auto schema = library.find(name, diagnostics);
    CHECK(schema.has_value() == diagnostics.empty());
    return testing::told(diagnostics);
}

}  // namespace

TEST_CASE("a schema is found by its name and refers to others by their $id") {
    const auto here = world();
    schema::SchemaLibrary library(here);
    Diagnostics diagnostics;
    const auto schema = library.find("a", diagnostics);
    REQUIRE(schema);
    CHECK(schema->title() == "A");
    CHECK(schema->type().field("p")->type.kind == expression::Kind::text);
    const auto data =
        data::read_json(std::make_shared<const Source>("f.json", R"({"p": "x", "q": 1.5})"), diagnostics);
    CHECK(!schema->validate(*data, diagnostics));
    CHECK(testing::told(diagnostics) ==
          "f.json:1:17: fel: ”q” ska vara ett heltal, inte ett tal\n    1 | {\"p\": \"x\", \"q\": 1.5}\n     "
          " |                 ^~~\n");
}

TEST_CASE("a schema that is not there, or says that it is another, is told") {
    auto here = world();
    CHECK(found(here, "c") == "fel: hittar inte schemat c.schema.json\n  tips: menade du ”a”?\n");
    CHECK(found(here, "arende") == "fel: hittar inte schemat arende.schema.json\n  tips: sökt i: memory\n");
    CHECK(found(here, "../a") == "fel: hittar inte schemat ../a.schema.json\n  tips: sökt i: memory\n");
    here.assets[{Asset::schema_file, "b.schema.json"}] =
        R"({"$id": "https://overens.example/x", "$defs": {"p": {}, "q": {"$anchor": "q"}}})";
    CHECK(found(here, "a") ==
          "b.schema.json:1:9: fel: filen b.schema.json säger att den är https://overens.example/x, inte "
          "https://overens.example/schemas/b.schema.json\n"
          "    1 | {\"$id\": \"https://overens.example/x\", \"$defs\": {\"p\": {}, \"q\": {\"$anchor\": "
          "\"q\"}}}\n"
          "      |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~\n");
    here.assets[{Asset::schema_file, "b.schema.json"}] = "{";
    CHECK(found(here, "b") ==
          "b.schema.json:1:1: fel: filen slutar innan ”{” på rad 1 är stängd\n    1 | {\n      | ^\n  tips: "
          "”}” saknas i slutet av filen\n");
}

TEST_CASE("the schemas of the project compile") {
    const auto here = testing::project_world();
    for (const std::string& file : here->names(Asset::schema_file)) {
        CAPTURE(file);
        CHECK(found(*here, file.substr(0, file.find('.')).c_str()) == "");
    }
}
