#include <doctest/doctest.h>
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "fixture.h"

using namespace overens;
using namespace overens::testing;
using form::AnswerKind;

namespace {

std::string described(const form::Question& question) {
    constexpr const char* kinds[] = {"text", "number", "date", "one_of", "several_of", "grid", "records"};
    std::string result =
        fmt::format("{} {} “{}”", kinds[static_cast<int>(question.kind)], question.name, question.text);
    if (!question.hint.empty()) result += " (" + question.hint + ")";
    for (const form::Choice& choice : question.choices) result += " " + choice.code + "=" + choice.label;
    if (question.boolean) result += " boolean";
    if (question.number) result += " numbers";
    if (question.integer) result += " integer";
    if (question.needed) result += " needed";
    if (question.lines != 1) result += fmt::format(" {} lines", question.lines);
    if (question.width != Length()) result += fmt::format(" {:.0f} mm", question.width.millimetres());
    if (question.longest != 0) result += fmt::format(" {} long", question.longest);
    if (question.records != 0) result += fmt::format(" {} rows", question.records);
    if (!question.format.empty()) result += " " + question.format;
    if (!question.unit.empty()) result += " in " + question.unit;
    if (!question.least.empty()) result += " from " + question.least + " to " + question.most;
    if (!question.follows.empty()) result += " follows " + question.follows;
    for (const std::string& code : question.if_codes) result += " if " + code;
    for (const form::Question& part : question.parts) result += "\n  " + described(part);
    return result;
}

/// The questions, or what was told.
std::string questions_of(const std::string& properties) {
    Diagnostics diagnostics;
    const auto form = form_with(properties, diagnostics);
    if (!form) return told(diagnostics);
    std::string result;
    for (const form::Question& question : form->questions) result += described(question) + "\n";
    return result;
}

/// The first line of what was told: the message with its place.
std::string error(const std::string& properties) {
    const std::string all = questions_of(properties);
    return all.substr(0, all.find('\n'));
}

}  // namespace

TEST_CASE("what a member is says what kind of question it becomes") {
    struct Case {
        const char* properties;
        const char* expected;
    };
    const Case cases[] = {
        {R"("namn": {"title": "Namn", "type": "string", "maxLength": 40})",
         "text namn “Namn” needed 40 long\n"},
        {R"("brev": {"title": "Berätta", "description": "Kort.", "type": "string", "x-question": {"lines": 4, "width": 60}})",
         "text brev “Berätta” (Kort.) 4 lines 60 mm\n"},
        {R"("dag": {"title": "Dag", "type": "string", "format": "date"})", "date dag “Dag” date\n"},
        {R"("tid": {"title": "Tid", "type": "integer", "x-question": {"unit": "timmar"}})",
         "number tid “Tid” integer in timmar\n"},
        {R"("del": {"title": "Del", "type": "number"})", "number del “Del”\n"},
        {R"("nojd": {"title": "Nöjd?", "type": "boolean"})", "one_of nojd “Nöjd?” ja=Ja nej=Nej boolean\n"},
        {R"("kon": {"title": "Kön", "oneOf": [{"const": "k", "title": "Kvinna"}, {"const": "m", "title": "Man"}]})",
         "one_of kon “Kön” k=Kvinna m=Man\n"},
        {R"("betyg": {"title": "Betyg", "type": "integer", "enum": [1, 2, 3], "x-question": {"ends": ["inte alls", "mycket"]}})",
         "one_of betyg “Betyg” 1=1 2=2 3=3 numbers from inte alls to mycket\n"},
        {R"("hur": {"title": "Hur?", "type": "array", "items": {"oneOf": [{"const": "tel", "title": "Telefon"}, {"const": "mejl", "title": "Mejl"}]}})",
         "several_of hur “Hur?” tel=Telefon mejl=Mejl\n"},
        {R"("del": {"title": "Del", "type": "object", "properties": {"af": {"title": "AF", "oneOf": [{"const": 50, "title": "50 %"}, {"const": 100, "title": "100 %"}]}, "fk": {"title": "FK", "description": "sjuk", "oneOf": [{"const": 50, "title": "50 %"}, {"const": 100, "title": "100 %"}]}}})",
         "grid del “Del” 50=50 % 100=100 % numbers\n"
         "  one_of del.af “AF” 50=50 % 100=100 % numbers\n"
         "  one_of del.fk “FK” (sjuk) 50=50 % 100=100 % numbers\n"},
        {R"("mal": {"title": "Mål", "type": "array", "x-question": {"rows": 5}, "items": {"type": "object", "required": ["text"], "properties": {"text": {"title": "Mål", "type": "string"}, "dag": {"title": "Klart", "type": "string", "format": "date"}}}})",
         "records mal “Mål” 5 rows\n  text mal.text “Mål” needed\n  date mal.dag “Klart” date\n"},
        {R"("hjalp": {"title": "Hjälp?", "type": "boolean"}, "hur": {"title": "Om ja, hur?", "type": "string", "x-question": {"follows": "hjalp", "if": ["ja"]}})",
         "one_of hjalp “Hjälp?” ja=Ja nej=Nej boolean\ntext hur “Om ja, hur?” follows hjalp if ja\n"},
        // What a schema refers to is said there, and what is said nearer counts more.
        {R"("plats": {"title": "Var?", "$ref": "#/properties/namn"}, "namn": {"title": "Namn", "type": "string", "maxLength": 9, "x-question": {"width": 30}})",
         "text plats “Var?” 30 mm 9 long\ntext namn “Namn” needed 30 mm 9 long\n"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.properties);
        CHECK(questions_of(one.properties) == one.expected);
    }
}

TEST_CASE("what cannot be a form is told at its place") {
    struct Case {
        const char* properties;
        const char* expected;
    };
    const Case cases[] = {
        {R"("x": {"title": "X"})", "enkat.schema.json:6:6: fel: ”x” kan inte bli en fråga i ett formulär"},
        {R"("x": {"title": "X", "type": ["string", "integer"]})",
         "enkat.schema.json:6:6: fel: ”x” kan inte bli en fråga i ett formulär"},
        {R"("x": {"title": "X", "type": "array", "items": {"type": "string"}})",
         "enkat.schema.json:6:6: fel: ”x” kan inte bli en fråga i ett formulär"},
        {R"("x": {"type": "string"})", "enkat.schema.json:6:6: fel: frågan ”x” har ingen ”title”"},
        {R"("å": {"title": "X", "type": "string"})",
         "enkat.schema.json:6:6: fel: ”å” kan inte vara namnet på en fråga"},
        {R"("x": {"title": "X", "oneOf": [{"const": "a"}]})",
         "enkat.schema.json:6:6: fel: valet ”a” har ingen ”title”"},
        {R"("x": {"title": "X", "type": "string", "x-question": {"lines": 0}})",
         "enkat.schema.json:6:63: fel: ”lines” ska vara ett heltal"},
        {R"("x": {"title": "X", "type": "string", "x-question": {"hojd": 2}})",
         "enkat.schema.json:6:62: fel: ”hojd” kan inte stå i ”x-question”"},
        {R"("x": {"title": "X", "type": "string", "x-question": {"unit": 2}})",
         "enkat.schema.json:6:62: fel: ”unit” ska vara en text"},
        {R"("x": {"title": "X", "type": "string", "x-question": {"follows": "y"}})",
         "enkat.schema.json:6:6: fel: ”x” följer på ”y”, som inte är en fråga ovanför den"},
        {R"("a": {"title": "A", "type": "boolean"}, "b": {"title": "B", "type": "boolean"}, "x": {"title": "X", "type": "string", "x-question": {"follows": "a"}})",
         "enkat.schema.json:6:86: fel: ”x” följer på ”a”, men andra frågor står emellan"},
        {R"("a": {"title": "A", "type": "boolean"}, "x": {"title": "X", "type": "string", "x-question": {"follows": "a", "if": ["kanske"]}})",
         "enkat.schema.json:6:46: fel: ”kanske” är inget svar på ”a”"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.properties);
        CHECK(error(one.properties) == one.expected);
    }
}

TEST_CASE("a form has a version, a title, texts and a place for its reference") {
    Diagnostics diagnostics;
    const auto form = form_with(R"("namn": {"title": "Namn", "type": "string"})", diagnostics);
    REQUIRE(form);
    CHECK(form->version == "2026-1");
    CHECK(form->title == "Enkät");
    CHECK(form->value().dump() == R"({"title":"Enkät","version":"2026-1","texts":{"tack":"Tack!"}})");
    CHECK(form->reference.name == "formular.referens");
    CHECK(form->find("formular.referens") == &form->reference);
    CHECK(form->find("namn") == &form->questions.front());
    CHECK(form->find("namn.x") == nullptr);

    Diagnostics wrong;
    form_with(R"("namn": {"title": "Namn", "type": "string"})", wrong, R"({"text": {}})");
    CHECK(told(wrong).find("”text” kan inte stå i ”x-form”") != std::string::npos);
}
