#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "data/case_data.h"

using namespace overens;

namespace {

data::CaseData read(const std::string& text) {
    Diagnostics diagnostics;
    auto result = data::read_json(std::make_shared<const Source>("f.json", text), diagnostics);
    REQUIRE(result);
    return *result;
}

std::string at(const Place& place) {
    return place.source->text().substr(place.offset, place.length);
}

}  // namespace

TEST_CASE("each value and each name of a text is found by its pointer") {
    const auto data = read(
        "\xEF\xBB\xBF{\"a/b\": [10, {\"c\" : \"x\\\"}\"}], \"~\": {}, \"\\u00e5\": -1.5e3, \"t\": true}");
    struct Case {
        const char* pointer;
        const char* value;
        const char* name;
    };
    const Case cases[] = {
        {"/a~1b", "[10, {\"c\" : \"x\\\"}\"}]", "\"a/b\""},
        {"/a~1b/0", "10", "10"},
        {"/a~1b/1/c", "\"x\\\"}\"", "\"c\""},
        {"/~0", "{}", "\"~\""},
        {"/å", "-1.5e3", "\"\\u00e5\""},
        {"/t", "true", "\"t\""},
        {"/a~1b/1/saknas", "{\"c\" : \"x\\\"}\"}", "{\"c\" : \"x\\\"}\"}"},  // the nearest that is there
        {"/a~1b/7", "[10, {\"c\" : \"x\\\"}\"}]", "[10, {\"c\" : \"x\\\"}\"}]"},
        {"/a~1b/00", "[10, {\"c\" : \"x\\\"}\"}]", "[10, {\"c\" : \"x\\\"}\"}]"},
    };
    for (const Case& test : cases) {
        CAPTURE(test.pointer);
        CHECK(at(data.place(test.pointer)) == test.value);
        CHECK(at(data.key_place(test.pointer)) == test.name);
    }
    CHECK(data.place("").offset == 3);
    CHECK(at(data.place("")).size() == data.source()->text().size() - 3);
    CHECK(at(data.place("not a pointer")) == at(data.place("")));
}

TEST_CASE("a value that was made and not read has a place all the same") {
    const data::CaseData made(nullptr, data::Json::object());
    CHECK(made.place("/a").source == nullptr);
    const data::CaseData other(std::make_shared<const Source>("f.json", "]x["), data::Json{{"a", 1}});
    CHECK(other.place("/a").offset <= 3);
}

TEST_CASE("a file says by which schema it is to be judged") {
    CHECK(read("{\"$schema\": \"../../schemas/arende.schema.json\"}").schema_name() == "arende");
    CHECK(read("{\"$schema\": \"arende.schema.json\"}").schema_name() == "arende");
    CHECK(read("{\"$schema\": \"..\\\\schemas\\\\arende.schema.json\"}").schema_name() == "arende");
    for (const char* text : {"{}", "[]", "{\"$schema\": 1}", "{\"$schema\": \"arende.json\"}"})
        CHECK(read(text).schema_name().empty());
}
