#include <doctest/doctest.h>

#include "fixture.h"
#include "support/files.h"
#include "template/xml_reader.h"

using namespace overens;
using namespace overens::testing;

namespace {

std::string read_told(const std::string& text) {
    Diagnostics diagnostics;
    const auto root = templates::read_xml(std::make_shared<const Source>("m.xml", text), diagnostics);
    CHECK(root.has_value() == diagnostics.empty());
    return told(diagnostics);
}

}  // namespace

TEST_CASE("XML that templates do not use is refused with its place") {
    run_cases("xml.txt", [](const Case& one) {
        std::string text = one.part("", "");
        text.pop_back();
        return read_told(text);
    });
}

TEST_CASE("XML that cannot be written in a file of cases is refused, too") {
    CHECK(read_told("") ==
          "m.xml:1:1: fel: filen innehåller ingen mall\n    1 | \n      | ^\n"
          "  tips: en mall börjar med <template title=\"…\">\n");
    CHECK(read_told(std::string("<a>\0</a>", 8)) ==
          "m.xml:1:4: fel: här står ett styrtecken (nummer 0)\n    1 | <a> </a>\n      |    ^\n  tips: ta "
          "bort det\n");
    CHECK(read_told("<a>\x1B</a>").find("(nummer 27)") != std::string::npos);
    CHECK(read_told("<a>\xE5</a>") ==
          "m.xml:1:4: fel: här står en byte som inte är UTF-8\n    1 | <a>\uFFFD</a>\n      |    ^\n"
          "  tips: spara filen som UTF-8\n");
    std::string deep;
    for (int level = 0; level < 65; ++level) deep += "<a>";
    for (int level = 0; level < 65; ++level) deep += "</a>";
    CHECK(read_told(deep).starts_with(
        "m.xml:1:193: fel: elementen ligger för djupt i varandra (högst 64 nivåer)\n"));
    CHECK(read_told(deep.substr(3, deep.size() - 7)).empty());
    std::string deepest;
    for (int level = 0; level < 200'000; ++level) deepest += "<a>";
    CHECK(read_told(deepest).starts_with("m.xml:1:599998: fel: <a> stängs aldrig\n"));
    CHECK(read_told("\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8'?>\r\n<!-- å --><a/>\r\n").empty());
}

TEST_CASE("texts know their place through entities, and are brought to NFC") {
    Diagnostics diagnostics;
    const auto source =
        std::make_shared<const Source>("m.xml", "<a t='x &lt; y &amp;&#229; z'>A\xCC\x8A</a>");
    const auto root = templates::read_xml(source, diagnostics);
    REQUIRE(root);
    const templates::Written& value = root->attribute("t")->value;
    CHECK(value.text == "x < y &å z");
    const auto text_at = [&](std::size_t at, std::size_t length) {
        const Place place = value.place(at, length);
        return source->text().substr(place.offset, place.length);
    };
    CHECK(text_at(0, 1) == "x");
    CHECK(text_at(2, 1) == "&lt;");
    CHECK(text_at(4, 1) == "y");
    CHECK(text_at(6, 1) == "&amp;");
    CHECK(text_at(7, 2) == "&#229;");
    CHECK(text_at(10, 1) == "z");
    const templates::Written part = value.part(4, 7);
    CHECK(part.text == "y &å z");
    CHECK(source->text().substr(part.place(6, 1).offset, part.place(6, 1).length) == "z");
    CHECK(root->content.front().text()->text == "Å");
}
