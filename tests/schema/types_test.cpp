#include <doctest/doctest.h>

#include "judged.h"

using namespace overens;
using testing::type_of;

TEST_CASE("the type of a value follows from its schema") {
    const std::pair<std::string, std::string> cases[] = {
        {"true", "unknown"},
        {"{}", "unknown"},
        {R"({"type": "string"})", "text"},
        {R"({"type": "string", "format": "date"})", "date"},
        {R"({"format": "date"})", "unknown"},
        {R"({"type": "string", "format": "time"})", "time"},
        {R"({"type": "string", "format": "personnummer"})", "text:personnummer"},
        {R"({"type": "integer"})", "integer"},
        {R"({"type": "number"})", "number"},
        {R"({"type": ["integer", "number"]})", "number"},
        {R"({"type": "boolean"})", "boolean"},
        {R"({"type": ["string", "null"]})", "unknown"},
        {R"({"enum": ["a", "b"]})", "text(a|b)"},
        {R"({"enum": [1, 2]})", "integer"},
        {R"({"enum": ["a", 2]})", "unknown"},
        {R"({"const": "a", "title": "A"})", "text(a=A)"},
        {R"({"oneOf": [{"const": "a", "title": "Ett A"}, {"const": "b"}]})", "text(a=Ett A|b)"},
        {R"({"type": "array", "items": {"type": "string"}})", "[text]"},
        {R"({"type": "array", "items": {"type": "string"}, "minItems": 1})", "[+text]"},
        {R"({"type": "array", "prefixItems": [{"type": "string"}]})", "[unknown]"},
        {R"({"type": "object", "properties": {"b": {"type": "string"}, "a": {"type": "integer"}}, "required": ["a"]})",
         "{b?: text, a: integer}"},
        {R"({"properties": {"b": {"type": "string"}}})", "unknown"},
        {R"({"allOf": [{"type": "string"}, {"format": "date"}]})", "date"},
        {R"({"type": "object", "allOf": [{"properties": {"a": {"type": "string"}}}, {"required": ["a"]}], "properties": {"b": {"type": "string"}}})",
         "{a: text, b?: text}"},
        {R"({"type": "object", "properties": {"a": {"type": "string"}}, "allOf": [{"properties": {"a": {"format": "date", "type": "string"}}}]})",
         "{a?: date}"},
        {R"({"$ref": "#/$defs/p", "$defs": {"p": {"type": "object", "properties": {"barn": {"type": "array", "items": {"$ref": "#/$defs/p"}}}}}})",
         "{barn?: [{barn?: unknown}]}"},
        {R"({"anyOf": [{"type": "string", "format": "personnummer"}, {"type": "string", "format": "organisationsnummer"}]})",
         "text"},
        {R"({"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required": ["a", "b"]},
                       {"type": "object", "properties": {"a": {"type": "string"}, "c": {"type": "date"}}, "required": ["a"]}]})",
         "2:97 okänd typ ”date”\n"},
        {R"({"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required": ["a", "b"]},
                       {"type": "object", "properties": {"a": {"type": "string"}, "c": {"type": "integer"}}, "required": ["a"]}]})",
         "{a: text, b?: text, c?: integer}"},
        {R"({"type": "object", "required": ["typ"], "oneOf": [
                {"properties": {"typ": {"const": "a", "title": "A"}, "x": {"type": "string"}}},
                {"properties": {"typ": {"const": "b", "title": "B"}, "x": {"type": "integer"}}}]})",
         "{typ: text(a=A|b=B), x?: unknown}"},
        {R"({"type": "object", "anyOf": [{"properties": {"typ": {"const": "a"}}}, {"required": ["x"]}],
             "properties": {"typ": {"enum": ["a", "b"]}, "x": {"type": "string"}}})",
         "{typ?: text(a|b), x?: text}"},
        {R"({"type": "object", "properties": {"a": {"type": "string"}}, "if": {"required": ["a"]}, "then": {"properties": {"b": {"type": "integer"}}, "required": ["b"]}})",
         "{a?: text, b?: integer}"},
    };
    for (const auto& [schema, type] : cases) {
        CAPTURE(schema);
        CHECK(type_of(schema) == type);
    }
}

TEST_CASE(
    "the title of a member is that of the one who refers, else that of what it refers to, else its name") {
    CHECK(type_of(R"({"type": "object", "properties": {
              "slut": {"$ref": "#/$defs/datum", "title": "Slutdatum"}, "start": {"$ref": "#/$defs/datum"}, "x": {"type": "string"}},
              "$defs": {"datum": {"title": "Datum", "description": "Ett datum.", "type": "string", "format": "date"}}})",
                  true) ==
          "{slut? \"Slutdatum: Ett datum.\": date, start? \"Datum: Ett datum.\": date, x? \"x\": text}");
}
