#include "answers/answers.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "answers/values.h"
#include "sample_form.h"
#include "support/files.h"

using namespace overens;
using answers::FilledField;
using answers::FilledForm;

namespace {

/// Every field of the form, empty, on two pages.
std::vector<FilledField> empty_fields() {
    std::vector<FilledField> fields;
    for (const char* name : {"formular.referens", "namn", "personnummer", "sedan", "timmar", "nu"})
        fields.push_back({.name = name, .value = {}, .page = 1});
    for (const char* name :
         {"stod", "betyg", "hur.telefon", "hur.besok", "forsorjning.af", "forsorjning.kom", "mal.1.text",
          "mal.1.klart", "mal.2.text", "mal.2.klart", "mal.3.text", "mal.3.klart", "ovrigt"})
        fields.push_back({.name = name, .value = {}, .page = 2});
    return fields;
}

struct Filling {
    const char* name;
    const char* value;
};

/// The answers, or what is wrong with them.
std::string taken(const std::vector<Filling>& filled, const char* version = "2026-1",
                  const std::vector<std::string>& left_out = {}) {
    FilledForm filled_form{.source = std::make_shared<const Source>("svar.pdf", "%PDF"),
                           .name = "prov",
                           .version = version,
                           .fields = empty_fields()};
    for (const auto& [name, value] : filled) {
        const auto found = std::ranges::find(filled_form.fields, name, &FilledField::name);
        if (found == filled_form.fields.end())
            filled_form.fields.push_back({.name = name, .value = value, .page = 3});
        else
            found->value = value;
    }
    std::erase_if(filled_form.fields, [&](const FilledField& field) {
        return std::ranges::find(left_out, field.name) != left_out.end();
    });
    const testing::SampleWorld sample;
    Diagnostics diagnostics;
    schema::SchemaLibrary schemas(sample.world);
    const auto schema = schemas.find("prov", diagnostics);
    REQUIRE(testing::told(diagnostics) == "");
    const auto questions = form::read_form(*schema, "prov", diagnostics);
    REQUIRE(testing::told(diagnostics) == "");
    const auto answers = answers::answers_in(filled_form, *questions, *schema, diagnostics);
    CHECK(answers.has_value() == !diagnostics.has_errors());
    return answers ? answers->source()->text() : testing::told(diagnostics);
}

}  // namespace

TEST_CASE("answers have the types and the order of the schema") {
    CHECK(taken({{"ovrigt", " rad ett\nrad två \n"},
                 {"formular.referens", "2026 0031 p1 9r"},
                 {"namn", " Åsa Łuș "},
                 {"sedan", "2026–11–22"},
                 {"timmar", "7,5 timmar"},
                 {"nu", "studier"},
                 {"stod", "nej"},
                 {"betyg", "3"},
                 {"hur.besok", "ja"},
                 {"forsorjning.af", "50"},
                 {"forsorjning.kom", "50"},
                 {"mal.1.text", "Köra truck"},
                 {"mal.3.text", "Svenska"},
                 {"mal.3.klart", "20270101"}}) == R"({
  "$schema": "https://overens.example/schemas/prov.schema.json",
  "formular": {
    "version": "2026-1",
    "referens": "2026-0031-P1-9R"
  },
  "namn": "Åsa Łuș",
  "sedan": "2026-11-22",
  "timmar": 7.5,
  "nu": "studier",
  "stod": false,
  "betyg": 3,
  "hur": [
    "besok"
  ],
  "forsorjning": {
    "af": 50,
    "kom": 50
  },
  "mal": [
    {
      "text": "Köra truck"
    },
    {
      "text": "Svenska",
      "klart": "2027-01-01"
    }
  ],
  "ovrigt": "rad ett\nrad två"
}
)");
    CHECK(taken({{"namn", "A"}, {"nu", "annat"}, {"ovrigt", "  \n"}}) == R"({
  "$schema": "https://overens.example/schemas/prov.schema.json",
  "formular": {
    "version": "2026-1"
  },
  "namn": "A",
  "nu": "annat"
}
)");
}

TEST_CASE("what does not fit is told by page and question") {
    CHECK(taken({}) ==
          "svar.pdf, sida 1: fel: ”Vad heter du?” är inte besvarad\n"
          "svar.pdf, sida 1: fel: ”Vad gör du nu?” är inte besvarad\n");
    CHECK(taken({{"namn", "A"}, {"nu", "studier"}, {"sedan", "i våras"}, {"timmar", "många"}}) ==
          "svar.pdf, sida 1: fel: ”Sedan när?”: ”i våras” är inget datum\n"
          "  tips: skriv datumet som 2026-11-22\n"
          "svar.pdf, sida 1: fel: ”Hur många timmar i veckan?”: ”många” är inget tal\n"
          "  tips: skriv bara siffror, till exempel 20 eller 7,5\n");
    CHECK(taken({{"namn", "A"}, {"nu", "vila"}, {"timmar", "61"}, {"personnummer", "198301822349"}}) ==
          "svar.pdf, sida 1: fel: ”Vad gör du nu?” har ett svar som formuläret inte har: ”vila”\n"
          "  tips: svaren är: Arbetar, Studerar, Annat\n"
          "svar.pdf, sida 1: fel: ”Personnummer” har fel kontrollsiffra\n"
          "  tips: någon siffra är fel: den sista räknas ut av de andra, som i 19780208-2383\n"
          "svar.pdf, sida 1: fel: ”Hur många timmar i veckan?” ska vara högst 60, men är 61\n");
    CHECK(taken({{"namn", "A"}, {"nu", "arbete"}, {"forsorjning.af", "50"}, {"mal.2.klart", "2027-01-01"}}) ==
          "svar.pdf, sida 2: fel: Omfattningarna ska tillsammans vara 100 %.\n"
          "svar.pdf, sida 2: fel: ”Mål” är inte besvarad\n");
    // What is not understood may be what a rule misses.
    CHECK(taken({{"namn", "A"}, {"nu", "arbete"}, {"forsorjning.af", "50"}, {"forsorjning.kom", "20"}}) ==
          "svar.pdf, sida 2: fel: ”Kommunen” har ett svar som formuläret inte har: ”20”\n"
          "  tips: svaren är: 100 %, 50 %\n");
    CHECK(taken({{"namn", "A"}, {"nu", "arbete"}, {"formular.referens", "2026-0031-P1-9S"}}) ==
          "svar.pdf, sida 1: fel: referensen ”2026-0031-P1-9S” är felskriven: kontrolltecknen stämmer inte\n"
          "  tips: jämför med referensen på brevet eller i ärendet, till exempel 2026-0031-P1-9R\n");
}

TEST_CASE("a file of another version, or with other fields, is told as such") {
    CHECK(taken({{"namn", "A"}, {"nu", "arbete"}}, "2025-2") ==
          "svar.pdf: fel: formuläret ”Prov” är av version 2025-2, men det som finns här är version 2026-1\n"
          "  tips: läs filen med schemat i den version som den gjordes med\n");
    CHECK(taken({{"namn", "A"}, {"nu", "arbete"}, {"hemligt", ""}}) ==
          "svar.pdf, sida 3: fel: formuläret har inget fält som heter ”hemligt”\n");
    CHECK(taken({{"namn", "A"}, {"nu", "arbete"}}, "2026-1", {"sedan", "hur.besok", "forsorjning.kom"}) ==
          "svar.pdf: fel: fältet till ”Sedan när?” saknas i filen\n"
          "svar.pdf, sida 2: fel: rutan ”Besök” till ”Hur sökte du arbete?” saknas i filen\n"
          "svar.pdf, sida 2: fel: fältet till ”Kommunen” saknas i filen\n");
}

TEST_CASE("numbers and dates are understood as people write them") {
    const auto number = [](const char* text, const char* unit = "") {
        const auto read = answers::number_in(text, unit);
        return read ? read->text() : "none";
    };
    CHECK(number("20") == "20");
    CHECK(number("39 500") == "39500");
    CHECK(number("39\u00A0500,50") == "39500.5");
    CHECK(number("\u22123") == "-3");
    CHECK(number("7.5") == "7.5");
    CHECK(number("20 timmar", "timmar") == "20");
    CHECK(number("50%", "%") == "50");
    for (const char* text : {"", "tjugo", "1e5", "1,2,3", "--1", "20 timmar", "0x1"})
        CHECK(number(text) == "none");
    const auto date = [](const char* text) {
        const auto read = answers::date_in(text);
        return read ? read->iso() : "none";
    };
    CHECK(date(" 2026-11-22 ") == "2026-11-22");
    CHECK(date("20261122") == "2026-11-22");
    CHECK(date("2026\u201311\u201322") == "2026-11-22");
    for (const char* text : {"", "22/11 2026", "2026-02-30", "2026-1-2", "26-11-22"})
        CHECK(date(text) == "none");
}
