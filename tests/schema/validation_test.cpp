#include <doctest/doctest.h>

#include "judged.h"

using namespace overens;
using testing::judged;

namespace {

struct Case {
    const char* schema;
    const char* data;
    std::string faults;
};

void judge(std::initializer_list<Case> cases) {
    for (const Case& test : cases) {
        CAPTURE(test.schema);
        CAPTURE(test.data);
        CHECK(judged(test.schema, test.data) == test.faults);
    }
}

}  // namespace

TEST_CASE("a value of the wrong kind is told, with how to write it") {
    judge({
        {R"({"title": "Namn", "type": "string"})", "7",
         "1:1 ”Namn” ska vara en text, inte ett tal (skriv inom citattecken: \"7\")\n"},
        {R"({"title": "Antal", "type": "integer"})", "\"7\"",
         "1:1 ”Antal” ska vara ett heltal, inte en text (skriv utan citattecken: 7)\n"},
        {R"({"title": "Antal", "type": "integer"})", "7.5",
         "1:1 ”Antal” ska vara ett heltal, inte ett tal\n"},
        {R"({"title": "Antal", "type": "integer"})", "7.0", ""},
        {R"({"title": "Antal", "type": "integer"})", "null", "1:1 ”Antal” ska vara ett heltal, inte null\n"},
        {R"({"title": "Mål", "type": "array"})", "{}",
         "1:1 ”Mål” ska vara en lista […], inte ett objekt {…} (sätt värdet inom [ och ])\n"},
        {R"({"title": "Klart", "type": ["boolean", "null"]})", "\"ja\"",
         "1:1 ”Klart” ska vara true eller false eller null, inte en text\n"},
        {R"({"title": "X", "type": ["boolean", "null", "string"]})", "[]",
         "1:1 ”X” får inte vara en lista […]\n"},
        {R"({"type": "object"})", "[]", "1:1 ”filen” ska vara ett objekt {…}, inte en lista […]\n"},
    });
}

TEST_CASE("missing and unknown keys are told at the object and at the key, in the words of the schema") {
    constexpr const char* schema = R"({"title": "Ärende", "type": "object",
        "properties": {"$schema": true,
            "praktikant": {"$ref": "#/$defs/person", "title": "Praktikant"}, "handledare": {"$ref": "#/$defs/person"}},
        "required": ["praktikant"], "additionalProperties": false,
        "$defs": {"person": {"title": "Person", "type": "object",
            "properties": {"personnummer": {"title": "Personnummer"}, "namn": {"title": "Namn"}},
            "required": ["personnummer", "namn"], "unevaluatedProperties": false,
            "dependentRequired": {"namn": ["personnummer"]}}}})";
    judge({
        {schema, R"({"praktikant": {"personnummer": 1, "namn": 1}})", ""},
        {schema, "{\"praktikannt\":\n{}}",
         "1:1 ”Praktikant” saknas i ”Ärende” (lägg till nyckeln ”praktikant”)\n1:2 okänd nyckel "
         "”praktikannt” (menade du ”praktikant”?)\n"},
        {schema, "{\"praktikant\":\n{\"fodd\": 1, \"namn\": 1}, \"handledare\": {\"namm\": 1}}",
         "2:1 ”Personnummer” saknas i ”Praktikant” (lägg till nyckeln ”personnummer”)\n"
         "2:1 ”Personnummer” saknas i ”Praktikant”: den behövs när ”Namn” finns (lägg till nyckeln "
         "”personnummer”)\n"
         "2:2 okänd nyckel ”fodd” (här kan stå: personnummer, namn)\n"
         "2:39 ”Personnummer” saknas i ”Person” (lägg till nyckeln ”personnummer”)\n"
         "2:39 ”Namn” saknas i ”Person” (lägg till nyckeln ”namn”)\n"
         "2:40 okänd nyckel ”namm” (menade du ”namn”?)\n"},
        {R"({"title": "A", "properties": {"b": false}})", R"({"b": 1})", "1:7 ”b” får inte finnas här\n"},
        {R"({"title": "A", "minProperties": 1})", R"({})", "1:1 ”A” ska ha minst 1 nycklar, men har 0\n"},
        {R"({"title": "A", "maxProperties": 1})", R"({"b": 1, "c": 1})",
         "1:1 ”A” ska ha högst 1 nycklar, men har 2\n"},
        {R"({"propertyNames": {"pattern": "^[a-z]+$"}})", R"({"a": 1, "B": 1})",
         "1:10 ”B” har inte rätt form (mönstret är ^[a-z]+$)\n"},
    });
}

TEST_CASE("what an object takes from elsewhere is known to it, even where that has errors") {
    judge({
        {R"({"allOf": [{"properties": {"a": {"title": "A", "type": "string"}}, "required": ["b"]}], "unevaluatedProperties": false})",
         R"({"a": 1, "xyz": 2})",
         "1:1 ”b” saknas i ”filen” (lägg till nyckeln ”b”)\n1:7 ”A” ska vara en text, inte ett tal (skriv "
         "inom citattecken: \"1\")\n"
         "1:10 okänd nyckel ”xyz” (här kan stå: a)\n"},
    });
}

TEST_CASE("a text that does not have its format is told why") {
    const auto of = [](const char* format, const char* text) {
        return judged(std::string(R"({"title": "Slut", "type": "string", "format": ")") + format + "\"}",
                      std::string("\"") + text + "\"");
    };
    CHECK(of("date", "slut") == "1:1 ”Slut” är inget datum (skriv ÅÅÅÅ-MM-DD)\n");
    CHECK(of("date", "2026-02-30") ==
          "1:1 ”Slut” är inget datum (skriv ÅÅÅÅ-MM-DD) (den dagen finns inte i kalendern)\n");
    CHECK(of("time", "8.30") == "1:1 ”Slut” är inget klockslag (skriv TT:MM, till exempel 08:30)\n");
    CHECK(of("time", "08:30") == "");
    CHECK(of("time", "24:30") == "1:1 ”Slut” är inget klockslag (skriv TT:MM, till exempel 08:30)\n");
    CHECK(of("date-time", "2026-11-22") == "1:1 ”Slut” är ingen tidpunkt (skriv ÅÅÅÅ-MM-DDTTT:MM:SSZ)\n");
    CHECK(of("email", "anna@") == "1:1 ”Slut” är ingen e-postadress\n");
    CHECK(of("uri", "www.example.org") == "1:1 ”Slut” är ingen webbadress (skriv hela, med https://)\n");
    CHECK(of("uuid", "x") == "1:1 ”Slut” är inget UUID\n");
    CHECK(of("regex", "[") == "1:1 ”Slut” är inget reguljärt uttryck\n");
    CHECK(of("personnummer", "1978-02-08") == "1:1 ”Slut” är inget personnummer (skriv ÅÅÅÅMMDD-NNNN)\n");
    CHECK(of("personnummer", "19781308-2383") ==
          "1:1 ”Slut” är inget personnummer (födelsedagen finns inte i kalendern)\n");
    CHECK(of("personnummer", "19780208-2384") ==
          "1:1 ”Slut” är inget personnummer (sista siffran (kontrollsiffran) stämmer inte med de andra: har "
          "någon siffra blivit fel?)\n");
    CHECK(of("personnummer", "780268-2380") == "");
    CHECK(of("organisationsnummer", "780208-2383") ==
          "1:1 ”Slut” är inget organisationsnummer (tredje siffran är minst 2 i ett organisationsnummer: är "
          "det här ett personnummer?)\n");
    CHECK(of("organisationsnummer", "212000") ==
          "1:1 ”Slut” är inget organisationsnummer (skriv NNNNNN-NNNN)\n");
    CHECK(of("organisationsnummer", "212000-0142") == "");
    CHECK(of("postnummer", "7118") == "1:1 ”Slut” är inget postnummer (skriv fem siffror)\n");
    CHECK(of("telefon", "112") == "1:1 ”Slut” är inget telefonnummer (skriv riktnummer och nummer)\n");
    for (const char* name : {"logotyp.png", "Örebro_2-b.svg"}) CHECK(of("filnamn", name) == "");
    for (const char* name : {"", "../a.png", "a/b", ".dold", "a b", "a\\\\b", "-a", "a\u202Egnp.exe"}) {
        CAPTURE(name);
        CHECK(of("filnamn", name) ==
              "1:1 ”Slut” är inget filnamn (bara bokstäver, siffror, -, _ och punkt)\n");
    }
}

TEST_CASE("limits of texts and numbers are told with what the data have") {
    judge({
        {R"({"title": "Namn", "minLength": 1})", "\"\"",
         "1:1 ”Namn” är tom (fyll i ett värde, eller ta bort nyckeln om den inte behövs)\n"},
        {R"({"title": "Namn", "minLength": 3})", "\"Åå\"", "1:1 ”Namn” ska ha minst 3 tecken, men har 2\n"},
        {R"({"title": "Namn", "maxLength": 2})", "\"Ååå\"", "1:1 ”Namn” ska ha högst 2 tecken, men har 3\n"},
        {R"({"title": "Id", "pattern": "^p[0-9]+$"})", "\"p\"",
         "1:1 ”Id” har inte rätt form (mönstret är ^p[0-9]+$)\n"},
        {R"({"title": "Id", "description": "Ett p och ett tal.", "pattern": "^p[0-9]+$"})", "\"p\"",
         "1:1 ”Id” har inte rätt form (Ett p och ett tal.)\n"},
        {R"({"title": "T", "minimum": 1})", "0.5", "1:1 ”T” ska vara minst 1, men är 0.5\n"},
        {R"({"title": "T", "maximum": 100})", "101", "1:1 ”T” ska vara högst 100, men är 101\n"},
        {R"({"title": "T", "exclusiveMinimum": 0})", "0", "1:1 ”T” ska vara större än 0, men är 0\n"},
        {R"({"title": "T", "exclusiveMaximum": 1.5})", "1.5", "1:1 ”T” ska vara mindre än 1.5, men är 1.5\n"},
        {R"({"title": "T", "multipleOf": 0.01})", "19.99", ""},
        {R"({"title": "T", "multipleOf": 0.01})", "19.999",
         "1:1 ”T” ska vara jämnt delbart med 0.01, men är 19.999\n"},
        {R"({"title": "T", "multipleOf": 0.1})", "4503599627370497", ""},
        {R"({"maximum": 9007199254740992})", "9007199254740993",
         "1:1 ”filen” ska vara högst 9007199254740992, men är 9007199254740993\n"},
    });
}

TEST_CASE("lists are told about their size, their twins and what they lack") {
    judge({
        {R"({"title": "Mål", "minItems": 1})", "[]", "1:1 ”Mål” är tom: minst 1 behövs\n"},
        {R"({"title": "Mål", "minItems": 3})", "[1]", "1:1 ”Mål” ska ha minst 3 poster, men har 1\n"},
        {R"({"title": "Mål", "maxItems": 1})", "[1, 2]", "1:1 ”Mål” ska ha högst 1 poster, men har 2\n"},
        {R"({"title": "Mål", "uniqueItems": true})", R"([{"a": 1, "b": [2]}, 3, {"b": [2.0], "a": 1}])",
         "1:25 samma post finns redan i ”Mål” (nummer 1) (ta bort den ena)\n"},
        {R"({"title": "Mål", "contains": {"const": 1}, "maxContains": 1})", "[1, 1]",
         "1:1 ”Mål” ska ha högst 1 poster av det slaget, men har 2\n"},
        {R"({"title": "Mål", "contains": {"const": 1}})", "[2]",
         "1:1 ”Mål” ska ha minst 1 poster av rätt slag, men har 0\n"},
        {R"({"title": "Mål", "prefixItems": [true], "items": false})", "[1, 2]",
         "1:5 ”Mål” har för många poster: den här passar inte in\n"},
        {R"({"title": "Mål", "items": {"type": "string"}})", "[\"a\", 2]",
         "1:7 ”Mål” ska vara en text, inte ett tal (skriv inom citattecken: \"2\")\n"},
        {R"({"title": "Mål", "items": {"title": "Delmål", "type": "string"}})", "[2]",
         "1:2 ”Delmål” ska vara en text, inte ett tal (skriv inom citattecken: \"2\")\n"},
    });
}

TEST_CASE("listed values are told as a list of choices, with the one that was meant") {
    constexpr const char* schema = R"({"title": "Typ", "oneOf": [{"const": "praktik", "title": "Praktik"},
        {"const": "arbetstraning", "title": "Arbetsträning"}, {"const": "forskola", "title": "Förskola"}]})";
    judge({
        {schema, "\"forskola\"", ""},
        {schema, "\"praktk\"",
         "1:1 ”Typ” ska vara ett av: praktik, arbetstraning, forskola (menade du ”praktik”?)\n"},
        {schema, "\"Praktik\"",
         "1:1 ”Typ” ska vara ett av: praktik, arbetstraning, forskola (menade du ”praktik”?)\n"},
        {schema, "\"Arbetsträning\"",
         "1:1 ”Typ” ska vara ett av: praktik, arbetstraning, forskola (menade du ”arbetstraning”?)\n"},
        {schema, "\"annat\"", "1:1 ”Typ” ska vara ett av: praktik, arbetstraning, forskola\n"},
        {R"({"title": "Omfattning", "enum": [25, 50, 100]})", "30",
         "1:1 ”Omfattning” ska vara ett av: 25, 50, 100\n"},
        {R"({"title": "Omfattning", "enum": [25, 50, 100]})", "50.0", ""},
        {R"({"title": "Version", "const": {"a": "x"}})", "1", "1:1 ”Version” ska vara {\"a\":\"x\"}\n"},
        {R"({"title": "A", "not": {"type": "string"}})", "\"a\"",
         "1:1 ”A” har ett värde som inte är tillåtet\n"},
    });
}

TEST_CASE("of alternatives the errors of the one that the data meant are told") {
    constexpr const char* schema = R"({"title": "Placering", "oneOf": [
        {"properties": {"typ": {"const": "praktik"}, "dagar": {"title": "Dagar", "type": "integer"}}, "required": ["typ", "dagar"], "additionalProperties": false},
        {"properties": {"typ": {"const": "kurs"}, "ort": {"title": "Ort", "type": "string"}, "start": {"title": "Start", "type": "string"}},
         "required": ["typ", "ort", "start"], "additionalProperties": false}]})";
    judge({
        {schema, R"({"typ": "kurs", "ort": 1})",
         "1:1 ”Start” saknas i ”Placering” (lägg till nyckeln ”start”)\n1:24 ”Ort” ska vara en text, inte "
         "ett tal (skriv inom citattecken: \"1\")\n"},
        {schema, R"({"typ": "praktik", "dagar": 1, "dagr": 2})",
         "1:32 okänd nyckel ”dagr” (menade du ”dagar”?)\n"},
        {R"({"title": "A", "anyOf": [{"type": "string", "minLength": 5}, {"type": "integer", "minimum": 5}]})",
         "3", "1:1 ”A” ska vara minst 5, men är 3\n"},
        {R"({"title": "A", "anyOf": [{"type": "string"}, {"type": "integer"}]})", "[]",
         "1:1 ”A” ska vara en text eller ett heltal, inte en lista […]\n"},
        {R"({"title": "A", "oneOf": [{"minimum": 5}, {"maximum": 10}]})", "7",
         "1:1 ”A” passar in på flera alternativ, men får bara passa ett\n"},
        {R"({"title": "A", "if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}})",
         R"({"a": 1})", "1:1 ”b” saknas i ”A” (lägg till nyckeln ”b”)\n"},
    });
}

TEST_CASE("errors are ordered by their place in the file, whatever the order of the schema, in English too") {
    constexpr const char* schema =
        R"({"title": "Case", "properties": {"b": {"title": "B", "type": "integer"}, "a": {"title": "A", "format": "date"}},
        "required": ["c"]})";
    CHECK(judged(schema, "{\"a\": \"x\",\n\"b\": \"1\"}", Language::english) ==
          "1:1 “c” is missing in “Case” (add the key “c”)\n1:7 “A” is no date (write YYYY-MM-DD)\n"
          "2:6 “B” must be a whole number, not a text (write without quotation marks: 1)\n");
}

TEST_CASE("data and schemas that would cost without end are given up, not endured") {
    std::string deep;
    for (int level = 0; level < 60; ++level) deep += "[";
    deep += "1";
    for (int level = 0; level < 60; ++level) deep += "]";
    CHECK(
        judged(
            R"({"oneOf": [{"items": {"$ref": "#"}, "type": "array"}, {"items": {"$ref": "#"}, "minItems": 1}]})",
            deep) == "1:1 filen är för invecklad att pröva\n");
}
