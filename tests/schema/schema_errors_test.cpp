#include <doctest/doctest.h>

#include "judged.h"

using namespace overens;
using testing::schema_faults;

TEST_CASE("every mistake in a schema is told, with its place and what was meant") {
    struct Case {
        std::string schema;
        std::string faults;
    };
    const Case cases[] = {
        {R"({"type": "object"})", ""},
        {R"([])", "1:1 ett schema är ett objekt, true eller false\n"},
        {R"({"propertis": {}})", "1:2 okänt nyckelord ”propertis” (menade du ”properties”?)\n"},
        {R"({"x-order": 1})", "1:2 okänt nyckelord ”x-order”\n"},
        {R"({"type": "strin"})", "1:10 okänd typ ”strin” (menade du ”string”?)\n"},
        {R"({"type": ["string", "text"]})", "1:21 okänd typ ”text”\n"},
        {R"({"type": ["null", "null"]})", "1:10 ”type” ska vara en typ eller en lista med olika typer\n"},
        {R"({"format": "personnumer"})", "1:12 okänt format ”personnumer” (menade du ”personnummer”?)\n"},
        {R"({"pattern": "(a"})", "1:13 mönstret ”(a” går inte att använda: missing ): (a\n"},
        {R"~({"pattern": "(?=a)"})~",
         "1:13 mönstret ”(?=a)” går inte att använda: invalid perl operator: (?=\n"},
        {R"({"patternProperties": {"[": {}}})", "1:24 mönstret ”[” går inte att använda: missing ]: [\n"},
        {R"({"minLength": -1})", "1:15 ”minLength” ska vara ett heltal som är minst 0\n"},
        {R"({"minLength": 1.5})", "1:15 ”minLength” ska vara ett heltal som är minst 0\n"},
        {R"({"minimum": "1"})", "1:13 ”minimum” ska vara ett tal\n"},
        {R"({"multipleOf": 0})", "1:16 ”multipleOf” ska vara ett tal större än 0\n"},
        {R"({"required": ["a", "a"]})", "1:14 ”required” ska vara en lista med olika texter\n"},
        {R"({"required": "a"})", "1:14 ”required” ska vara en lista med olika texter\n"},
        {R"({"properties": {"a": 1, "b": []}})",
         "1:22 ett schema är ett objekt, true eller false\n1:30 ett schema är ett objekt, true eller "
         "false\n"},
        {R"({"items": [{}]})", "1:11 ”items” ska vara ett schema (ett objekt, true eller false)\n"},
        {R"({"allOf": []})", "1:11 ”allOf” ska vara en lista med minst ett schema\n"},
        {R"({"uniqueItems": 1})", "1:17 ”uniqueItems” ska vara true eller false\n"},
        {R"({"enum": "a"})", "1:10 ”enum” ska vara en lista\n"},
        {R"({"dependentRequired": {"a": "b"}})",
         "1:23 ”dependentRequired” ska vara ett objekt vars värden är listor med olika texter\n"},
        {R"({"$anchor": "1 a"})", "1:13 ”$anchor” ska vara ett namn av bokstäver, siffror, -, _ och punkt\n"},
        {R"({"$ref": "#/$defs/a"})",
         "1:10 hittar inte ”#/$defs/a” (sökt efter https://overens.example/s#/$defs/a)\n"},
        {R"({"$ref": "annat.schema.json#/$defs/a"})",
         "1:10 hittar inte ”annat.schema.json#/$defs/a” (sökt efter "
         "https://overens.example/annat.schema.json#/$defs/a)\n"},
        {R"({"$defs": {"a": {"properties": {"b": {"$ref": "#b"}}}}})",
         "1:47 hittar inte ”#b” (sökt efter https://overens.example/s#b)\n"},
        {R"({"$ref": "#"})", "1:10 schemat hänvisar till sig självt utan att komma längre in i värdet\n"},
        {R"({"$defs": {"a": {"allOf": [{"$ref": "#/$defs/b"}]}, "b": {"$ref": "#/$defs/a"}}})",
         "1:67 schemat hänvisar till sig självt utan att komma längre in i värdet\n"},
        {R"({"properties": {"barn": {"$ref": "#"}}})", ""},
        {R"({"$schema": "http://json-schema.org/draft-07/schema#"})",
         "1:13 schemat är skrivet för http://json-schema.org/draft-07/schema# (skriv "
         "https://json-schema.org/draft/2020-12/schema)\n"},
        {R"({"$defs": {"a": {"$anchor": "x"}, "b": {"$anchor": "x"}}})", "1:52 ”x” finns redan i schemat\n"},
        {R"({"$defs": {"a": {"$id": "x"}, "b": {"$id": "x"}}})",
         "1:44 ”https://overens.example/x” finns redan i schemat\n"},
        {R"({"$defs": {"a": {"$id": "x#y"}}})", "1:25 ”$id” får inte ha något efter #\n"},
        {R"({"typ": "string",
             "minimun": 1, "$defs": {"a": {"tilte": ""}}})",
         "1:2 okänt nyckelord ”typ” (menade du ”type”?)\n2:14 okänt nyckelord ”minimun” (menade du "
         "”minimum”?)\n"
         "2:44 okänt nyckelord ”tilte” (menade du ”title”?)\n"},
    };
    for (const Case& test : cases) {
        CAPTURE(test.schema);
        CHECK(schema_faults(test.schema) == test.faults);
    }
}

TEST_CASE("mistakes in a schema are told in English too") {
    CHECK(schema_faults(R"({"propertis": {}, "$ref": "#/a"})", Language::english) ==
          "1:2 unknown keyword “propertis” (did you mean “properties”?)\n"
          "1:27 cannot find “#/a” (looked for https://overens.example/s#/a)\n");
}
