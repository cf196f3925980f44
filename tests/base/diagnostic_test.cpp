#include "base/diagnostic.h"

#include <doctest/doctest.h>

#include "base/report.h"

using namespace overens;

namespace {

constexpr MessageText wrong_number{"wrong-number", "numret {0} är fel", "the number {0} is wrong"};
constexpr MessageText recount{"recount", "räkna om det", "count it again"};

SourcePointer source(const char* text) {
    return std::make_shared<const Source>("ärende.json", text);
}

}  // namespace

TEST_CASE("a diagnostic shows file, line, column, the line and a caret, in both languages") {
    const auto text = source("{\n  \"namn\": \"Åsa\", \"nummer\": 12345\r\n}\n");
    const Diagnostic diagnostic{.message = Message(wrong_number, 12345),
                                .place = {text, text->text().find("12345"), 5},
                                .hint = Message(recount)};
    CHECK(report(diagnostic, Language::swedish) ==
          "ärende.json:2:28: fel: numret 12345 är fel\n"
          "    2 |   \"namn\": \"Åsa\", \"nummer\": 12345\n"
          "      |                            ^~~~~\n"
          "  tips: räkna om det\n");
    CHECK(report(diagnostic, Language::english) ==
          "ärende.json:2:28: error: the number 12345 is wrong\n"
          "    2 |   \"namn\": \"Åsa\", \"nummer\": 12345\n"
          "      |                            ^~~~~\n"
          "  hint: count it again\n");
}

TEST_CASE("a place at the end of a text and an empty text can be shown") {
    CHECK(report(Diagnostic{.message = Message(recount), .place = {source(""), 0, 1}}, Language::swedish) ==
          "ärende.json:1:1: fel: räkna om det\n    1 | \n      | ^\n");
    CHECK(report(Diagnostic{.message = Message(recount), .place = {source("ab\n"), 99, 1}},
                 Language::swedish) == "ärende.json:2:1: fel: räkna om det\n    2 | \n      | ^\n");
}

TEST_CASE("columns do not count a byte order mark") {
    const auto text = source("\xEF\xBB\xBF[x]");
    CHECK(text->position(4) == Position{1, 2});
    CHECK(text->line(1) == "[x]");
}

TEST_CASE(
    "a line of a thousand characters is cut around its place, and control characters do not reach the "
    "terminal") {
    const std::string long_line = std::string(500, 'a') + "\x1B!" + std::string(500, 'b');
    const auto text = source(long_line.c_str());
    const std::string told =
        report(Diagnostic{.message = Message(recount), .place = {text, 501, 1}}, Language::swedish);
    CHECK(told.size() < 600);
    CHECK(told.find('\x1B') == std::string::npos);
    CHECK(told.find("\n      | " + std::string(80, ' ') + "^\n") != std::string::npos);
}

TEST_CASE("what is no UTF-8, or turns the terminal or the direction of writing, is shown without doing so") {
    // Latin-1; CSI of ISO 6429; a right-to-left override
    const auto text = source(
        "\xC5sa\xA7 \xC2\x9B"
        "31m \u202Ex!");
    const std::string told =
        report(Diagnostic{.message = Message(recount), .place = {text, text->text().find('!'), 1}},
               Language::swedish);
    CHECK(told ==
          "ärende.json:1:12: fel: räkna om det\n"
          "    1 | \uFFFDsa  31m  x!\n"
          "      |            ^\n");
}

TEST_CASE("diagnostics are ordered by place and bounded in number") {
    const auto text = source("abc");
    Diagnostics diagnostics;
    diagnostics.add({.message = Message(wrong_number, 2), .place = {text, 2, 1}});
    diagnostics.add({.message = Message(wrong_number, 0), .place = {text, 0, 1}});
    diagnostics.sort();
    CHECK(diagnostics.all().front().message.in(Language::english) == "the number 0 is wrong");
    for (std::size_t count = 0; count < Diagnostics::most; ++count)
        diagnostics.add({.message = Message(recount)});
    CHECK(diagnostics.all().size() == Diagnostics::most);
    CHECK(diagnostics.left_out() == 2);
    CHECK(diagnostics.errors() == Diagnostics::most + 2);
    CHECK(report(diagnostics, Language::swedish).ends_with("fel: räkna om det\n… och 2 till\n"));
}

TEST_CASE("diagnostics are told to programs as JSON") {
    Diagnostics diagnostics;
    diagnostics.add({.message = Message(wrong_number, 7),
                     .place = {source("7"), 0, 1},
                     .hint = Message(recount),
                     .pointer = "/a"});
    CHECK(report_json(diagnostics, Language::swedish) == R"({
  "diagnostics": [
    {
      "file": "ärende.json",
      "line": 1,
      "column": 1,
      "severity": "error",
      "code": "wrong-number",
      "message": "numret 7 är fel",
      "hint": "räkna om det",
      "pointer": "/a"
    }
  ],
  "errors": 1,
  "left_out": 0
}
)");
    CHECK(report_json({}, Language::swedish) == R"({
  "diagnostics": [],
  "errors": 0,
  "left_out": 0
}
)");
    for (std::size_t count = 0; count < Diagnostics::most + 2; ++count)
        diagnostics.add({.message = Message(recount)});
    CHECK(report_json(diagnostics, Language::swedish)
              .ends_with("\n  ],\n  \"errors\": 203,\n  \"left_out\": 3\n}\n"));
}

TEST_CASE("places in a line of megabytes are found and shown by what is around them") {
    std::string text = "\xEF\xBB\xBF{";
    for (int count = 0; count < 300'000; ++count) text += "\"åäö\", ";
    const auto source = std::make_shared<const Source>("stor.json", text + "\n\"å\": 1\n");
    Diagnostics diagnostics;
    for (std::size_t at : {std::size_t{3}, std::size_t{4}, text.size() - 2, text.size() + 1 + 6})
        diagnostics.add({.message = Message(recount), .place = {source, at, 1}});
    const std::string told = report(diagnostics, Language::swedish);
    CHECK(told.find("stor.json:1:1: fel: räkna om det\n    1 | {\"åäö\", ") == 0);
    CHECK(told.find("\n      | ^\nstor.json:1:2: fel: räkna om det\n    1 | {\"åäö\", ") !=
          std::string::npos);
    CHECK(told.find("\nstor.json:1:2100000: fel: räkna om det\n    1 | ") != std::string::npos);
    CHECK(told.ends_with("\n      | " + std::string(80, ' ') +
                         "^\nstor.json:2:6: fel: räkna om det\n    2 | \"å\": 1\n      |      ^\n"));
    CHECK(told.size() < 2000);
}

TEST_CASE("a paper has pages instead of lines") {
    const auto paper = std::make_shared<const Source>("svar.pdf", "%PDF-1.7\n\xE2\xE3");
    Diagnostics diagnostics;
    diagnostics.add({.message = Message(wrong_number, 2), .place = {.source = paper, .page = 2}});
    diagnostics.add({.message = Message(wrong_number, 0), .place = {.source = paper, .page = 0}});
    diagnostics.sort();
    CHECK(report(diagnostics, Language::swedish) ==
          "svar.pdf: fel: numret 0 är fel\nsvar.pdf, sida 2: fel: numret 2 är fel\n");
    CHECK(report(diagnostics, Language::english) ==
          "svar.pdf: error: the number 0 is wrong\nsvar.pdf, page 2: error: the number 2 is wrong\n");
    const std::string json = report_json(diagnostics, Language::swedish);
    CHECK(json.find("\"file\": \"svar.pdf\",\n      \"page\": 2,") != std::string::npos);
    CHECK(json.find("\"line\"") == std::string::npos);
}
