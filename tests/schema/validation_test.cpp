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

TEST_CASE("a text that does not have its format is told what is wrong and what a right one looks like") {
    const auto of = [](const std::string& format, const std::string& text, Language language) {
        return judged((R"({"title": "Fältet", "type": "string", "format": ")" + format + "\"}").c_str(),
                      "\"" + text + "\"", language);
    };
    struct Text {
        const char* format;
        const char* text;
        const char* swedish;
        const char* english;
    };
    constexpr Text personnummer_form = {
        "", "",
        "”Fältet” är inte skrivet som ett personnummer (skriv födelsedag och fyra siffror, ÅÅÅÅMMDD-NNNN, "
        "till "
        "exempel 19780208-2383)",
        "“Fältet” is not written as a personnummer (write birthday and four digits, YYYYMMDD-NNNN, as "
        "19780208-2383)"};
    constexpr Text personnummer_date = {
        "", "",
        "”Fältet” har en födelsedag som inte finns i kalendern (kontrollera år, månad och dag, som i "
        "19780208-2383; i ett samordningsnummer är dagen ökad med 60)",
        "“Fältet” has a birthday that is not in the calendar (see to year, month and day, as in "
        "19780208-2383; a "
        "samordningsnummer adds 60 to the day)"};
    constexpr Text time = {
        "", "",
        "”Fältet” är inte skrivet som ett klockslag (skriv timmar och minuter, 00:00 till "
        "23:59, till exempel 08:30)",
        "“Fältet” is not written as a time of day (write hours and minutes, 00:00 to 23:59, as "
        "08:30)"};
    constexpr Text postnummer = {
        "", "",
        "”Fältet” är inte skrivet som ett postnummer (skriv fem siffror, den första inte 0, till exempel 711 "
        "80)",
        "“Fältet” is not written as a postnummer (write five digits, the first no 0, as 711 80)"};
    constexpr Text email = {
        "", "",
        "”Fältet” är inte skrivet som en e-postadress (skriv utan mellanslag och utan å, ä "
        "och ö, till exempel anna.berg@ekvalla.example)",
        "“Fältet” is not written as an e-mail address (write without spaces and without å, ä "
        "and ö, as anna.berg@ekvalla.example)"};
    constexpr Text telefon = {"", "",
                              "”Fältet” är inte skrivet som ett telefonnummer (skriv riktnummer och nummer, "
                              "till exempel 0581-810 00 "
                              "eller 070-174 06 05; från utlandet +358 9 123 456)",
                              "“Fältet” is not written as a telephone number (write area code and number, as "
                              "0581-810 00 or 070-174 06 "
                              "05; from abroad +358 9 123 456)"};
    constexpr Text filnamn = {"", "",
                              "”Fältet” är inte skrivet som ett filnamn (bara bokstäver, siffror, "
                              "bindestreck, understreck och punkt, "
                              "utan mapp, till exempel logotyp.png)",
                              "“Fältet” is not written as a file name (only letters, digits, hyphen, "
                              "underscore and full stop, without "
                              "a folder, as logotyp.png)"};
    const auto like = [](const char* format, const char* text, const Text& told) {
        return Text{format, text, told.swedish, told.english};
    };
    const Text texts[] = {
        {"date", "i våras",
         "”Fältet” är inte skrivet som ett datum (skriv år-månad-dag, till exempel 2026-11-22)",
         "“Fältet” is not written as a date (write year-month-day, as 2026-11-22)"},
        {"date", "2026-02-30",
         "”Fältet” är en dag som inte finns i kalendern (kontrollera månad och dag; ett datum skrivs som "
         "2026-11-22)",
         "“Fältet” is a day that is not in the calendar (see to month and day; a date is written as "
         "2026-11-22)"},
        like("time", "8.30", time),
        like("time", "24:30", time),
        {"date-time", "2026-11-22",
         "”Fältet” är inte skrivet som en tidpunkt (skriv dag, klockslag och tidszon, till exempel "
         "2026-11-22T08:30:00+01:00)",
         "“Fältet” is not written as a point in time (write day, time and time zone, as "
         "2026-11-22T08:30:00+01:00)"},
        like("email", "anna@", email),
        like("email", "åsa@ekvalla.example", email),
        {"uri", "www.example.org",
         "”Fältet” är inte skrivet som en webbadress (skriv hela adressen, till exempel "
         "https://www.ekvalla.example/praktik)",
         "“Fältet” is not written as a web address (write the whole address, as "
         "https://www.ekvalla.example/praktik)"},
        {"uuid", "x",
         "”Fältet” är inte skrivet som ett UUID (det är 32 hexadecimala siffror, till exempel "
         "f81d4fae-7dec-11d0-a765-00a0c91e6bf6)",
         "“Fältet” is not written as a UUID (it is 32 hexadecimal digits, as "
         "f81d4fae-7dec-11d0-a765-00a0c91e6bf6)"},
        {"regex", "[",
         "”Fältet” är inte skrivet som ett reguljärt uttryck (kontrollera parenteser och hakar; rätt är till "
         "exempel ^p[0-9]+$)",
         "“Fältet” is not written as a regular expression (see to parentheses and brackets; right is "
         "^p[0-9]+$)"},
        like("personnummer", "1978-02-08", personnummer_form),
        like("personnummer", "19780208 2383", personnummer_form),
        like("personnummer", "19781308-2383", personnummer_date),
        like("personnummer", "19780292-2383", personnummer_date),
        {"personnummer", "19780208-2384",
         "”Fältet” har fel kontrollsiffra (någon siffra är fel: den sista räknas ut av de andra, som i "
         "19780208-2383)",
         "“Fältet” has a wrong check digit (a digit is wrong: the last is computed from the others, as in "
         "19780208-2383)"},
        {"organisationsnummer", "212000",
         "”Fältet” är inte skrivet som ett organisationsnummer (skriv tio siffror, till exempel 212000-0142)",
         "“Fältet” is not written as an organisationsnummer (write ten digits, as 212000-0142)"},
        {"organisationsnummer", "780208-2383",
         "”Fältet” ser ut som ett personnummer, inte som ett organisationsnummer (den tredje siffran i ett "
         "organisationsnummer är minst 2, till exempel 212000-0142)",
         "“Fältet” looks like a personnummer, not like an organisationsnummer (the third digit of an "
         "organisationsnummer is "
         "at least 2, as in 212000-0142)"},
        {"organisationsnummer", "212000-0143",
         "”Fältet” har fel kontrollsiffra (någon siffra är fel: den sista räknas ut av de andra, som i "
         "212000-0142)",
         "“Fältet” has a wrong check digit (a digit is wrong: the last is computed from the others, as in "
         "212000-0142)"},
        like("postnummer", "7118", postnummer),
        like("postnummer", "01180", postnummer),
        like("telefon", "112", telefon),
        like("filnamn", "", filnamn),
        like("filnamn", "../a.png", filnamn),
        like("filnamn", "a/b", filnamn),
        like("filnamn", ".dold", filnamn),
        like("filnamn", "a b", filnamn),
        like("filnamn", "a\\\\b", filnamn),
        like("filnamn", "-a", filnamn),
        like("filnamn", "a\u202Egnp.exe", filnamn),
    };
    for (const Text& test : texts) {
        CAPTURE(test.format);
        CAPTURE(test.text);
        CHECK(of(test.format, test.text, Language::swedish) == "1:1 " + std::string(test.swedish) + "\n");
        CHECK(of(test.format, test.text, Language::english) == "1:1 " + std::string(test.english) + "\n");
    }
    const std::pair<const char*, const char*> right[] = {{"date", "2028-02-29"},
                                                         {"time", "08:30"},
                                                         {"date-time", "2026-11-22T08:30:00+01:00"},
                                                         {"email", "anna.berg@ekvalla.example"},
                                                         {"uri", "https://www.ekvalla.example/praktik"},
                                                         {"uuid", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"},
                                                         {"regex", "^p[0-9]+$"},
                                                         {"personnummer", "19780208-2383"},
                                                         {"personnummer", "780268-2380"},
                                                         {"organisationsnummer", "212000-0142"},
                                                         {"postnummer", "711 80"},
                                                         {"telefon", "0581-810 00"},
                                                         {"telefon", "070-174 06 05"},
                                                         {"telefon", "+358 9 123 456"},
                                                         {"filnamn", "logotyp.png"},
                                                         {"filnamn", "Örebro_2-b.svg"}};
    for (const auto& [format, text] : right) {
        CAPTURE(format);
        CHECK(of(format, text, Language::swedish) == "");
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
          "1:1 “c” is missing in “Case” (add the key “c”)\n1:7 “A” is not written as a date (write "
          "year-month-day, as 2026-11-22)\n"
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
