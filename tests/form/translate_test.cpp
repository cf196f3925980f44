#include <doctest/doctest.h>

#include "fixture.h"

using namespace overens;
using namespace overens::testing;

namespace {

constexpr const char* questions =
    R"("namn": {"title": "Namn", "description": "Hela.", "type": "string", "x-question": {"unit": "tecken"}},
"hjalp": {"title": "Hjälp?", "type": "boolean"}, "klar": {"title": "Klar?", "type": "boolean"})";

constexpr const char* complete =
    R"({"formular": "enkat", "version": "2026-1", "language": "en-GB", "title": "Survey",
"texts": {"tack": "Thanks!"}, "words": {"Ja": "Yes", "Nej": "No", "Referens": "Reference"},
"questions": {"namn": {"title": "Name", "description": "All of it.", "unit": "letters"},
"hjalp": {"title": "Help?"}, "klar": {"title": "Done?", "choices": {"ja": "Yes, done"}}}})";

std::optional<form::Form> translated(std::string text, const std::string& from, const std::string& to,
                                     Diagnostics& diagnostics) {
    if (!from.empty()) {
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    }
    const auto form = form_with(questions, diagnostics);
    REQUIRE(form);
    const auto file = data::read_json(std::make_shared<const Source>("enkat.en.json", text), diagnostics);
    REQUIRE(file);
    return form::translate(*form, *file, "en", diagnostics);
}

}  // namespace

TEST_CASE("a translation gives every word of the form, and keeps its codes") {
    Diagnostics diagnostics;
    const auto form = translated(complete, "", "", diagnostics);
    CHECK(told(diagnostics) == "");
    REQUIRE(form);
    CHECK(form->title == "Survey");
    CHECK(form->language == "en-GB");
    CHECK(form->translation == "en");
    CHECK(form->texts.at("tack") == "Thanks!");
    CHECK(form->reference.text == "Reference");
    CHECK(form->questions[0].text == "Name");
    CHECK(form->questions[0].hint == "All of it.");
    CHECK(form->questions[0].unit == "letters");
    CHECK(form->questions[1].choices[0].code == "ja");
    CHECK(form->questions[1].choices[0].label == "Yes");
    CHECK(form->questions[2].choices[0].label == "Yes, done");
}

TEST_CASE("a translation that lacks a word, or has one too many, is told") {
    struct Case {
        const char* from;
        const char* to;
        const char* expected;
    };
    const Case cases[] = {
        {R"("title": "Help?")", R"("unit": "x")", "översättningen saknar ”Hjälp?”"},
        {R"("Nej": "No", )", "", "översättningen saknar ”Nej”"},
        {R"("tack": "Thanks!")", R"("tak": "Roof")", "översättningen saknar ”Tack!”"},
        {R"("tack": "Thanks!")", R"("tack": "Thanks!", "tak": "Roof")",
         "översättningen har ”tak”, som formuläret inte har"},
        {R"("version": "2026-1")", R"("version": "2025-1")",
         "översättningen är av version 2025-1, men formuläret är version 2026-1"},
        {R"("formular": "enkat")", R"("formular": "annan")", "översättningen är av ”annan”, inte av ”enkat”"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.from);
        Diagnostics diagnostics;
        CHECK_FALSE(translated(complete, one.from, one.to, diagnostics));
        CHECK(told(diagnostics).find(one.expected) != std::string::npos);
    }
}
