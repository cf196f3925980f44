// Where fields stand: on their lines, beside their words, in narrow places and in what goes from right to
// left. The small theme has boxes of 8, lines of 20 and 15 more for each further one, 3 above and below.
#include <doctest/doctest.h>

#include <sstream>

#include "setting.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout;
using namespace overens::layout::tests;

namespace {

Field field(Field::Kind kind, const std::string& name, const std::string& value = {}) {
    Field made;
    made.kind = kind;
    made.name = name;
    made.description = "Vad?";
    made.value = value;
    return made;
}

Field text(const std::string& name, double width = 0, int lines = 1) {
    Field made = field(Field::Kind::text, name);
    made.width = Length::points(width);
    made.lines = lines;
    return made;
}

Inline box(const std::string& name) {
    return field(Field::Kind::tick, name, "ja");
}

/// The dump without page furniture.
std::string placed(const Pages& pages, bool drawn = false) {
    std::istringstream all(dump(pages, drawn));
    std::string result;
    for (std::string line; std::getline(all, line);) {
        if (!line.ends_with("[artifact]")) result += line + '\n';
    }
    return result;
}

std::string placed(Inlines content) {
    return placed(set({Paragraph{std::move(content)}}));
}

}  // namespace

TEST_CASE("a field without width takes the rest of its line, and stands level with its words") {
    CHECK(placed({Text{"Namn: "}, text("a")}) ==
          "1 30 47 Namn: \n"
          "1 66 34 field 202×18 a\n");
    CHECK(placed({Text{"Namn: "}, text("a", 100), Text{" kr"}}) ==
          "1 30 47 Namn: \n"
          "1 66 34 field 96×18 a\n"
          "1 164 47  kr\n");
}

TEST_CASE("fields of one line share what is left of it") {
    const std::string two = placed({Text{"Från "}, text("a"), Text{" till "}, text("b")});
    CHECK(two ==
          "1 30 47 Från \n"
          "1 55 34 field 96×18 a\n"
          "1 153 47  till \n"
          "1 172 34 field 96×18 b\n");
}

TEST_CASE("a field for which there is no room begins a line") {
    CHECK(placed({Text{"Vad har du gjort sedan du slutade på din praktik? "}, text("a")}) ==
          "1 30 40 Vad har du gjort sedan du slutade på din praktik? \n"
          "1 32 46 field 236×18 a\n");
}

TEST_CASE("several lines reach down from the first, and the next block stands below them") {
    CHECK(placed(set({Paragraph{{text("a", 0, 3)}}, paragraph("efter")})) ==
          "1 32 34 field 236×48 a\n"
          "1 30 102 efter\n");
}

TEST_CASE("a box is never parted from its words, and is nearer to them than to those before it") {
    CHECK(placed({box("a"), Text{" Ja "}, box("b"), Text{" Nej "}, box("c"),
                  Text{"Vet ej, men kanske senare "}, box("d"), Text{" Någongång annars"}}) ==
          "1 30 32 field 8×8 a=ja\n"
          "1 40 40  Ja    \n"
          "1 61 32 field 8×8 b=ja\n"
          "1 71 40  Nej    \n"
          "1 100 32 field 8×8 c=ja\n"
          "1 110 40  Vet ej, men kanske senare    \n"
          "1 30 44 field 8×8 d=ja\n"
          "1 40 52  Någongång annars\n");
}

TEST_CASE("outlines are drawn on the page: square where several may be ticked, round where one is") {
    Field choice = field(Field::Kind::choice, "a", "ja");
    CHECK(placed(set({Paragraph{{choice}}, Paragraph{{box("b")}}, Paragraph{{text("c")}}}), true) ==
          "1 shape 34 33 ~ 38 36 ~ 34 40 ~ 31 36 ~ 34 33\n"
          "1 30 32 field 8×8 a=ja\n"
          "1 30 50 fill 8×8\n"
          "1 30 50 frame 8×8\n"
          "1 30 50 field 8×8 b=ja\n"
          "1 30 69 fill 240×20\n"
          "1 30 69 frame 240×20\n"
          "1 32 70 field 236×18 c\n");
}

TEST_CASE("a field is an element of its own among the words") {
    CHECK(tree(set({Paragraph{{Text{"Hos "}, text("a", 50), Text{" sedan "}, text("b", 50)}}})) ==
          "Document\n"
          "  P: Hos  sedan\n"
          "    Form\n"
          "    Form\n");
}

TEST_CASE("a field that is too wide for its place is made narrower") {
    Panels panels;
    panels.panels.resize(3);
    panels.panels[0].blocks = {Paragraph{{text("a", 200)}}};
    panels.panels[1].blocks = {Paragraph{{text("b")}}};
    const std::string lines = placed(set({panels}));
    CHECK(lines ==
          "1 37 39 field 59×18 a\n"
          "1 120 39 field 59×18 b\n");
}

TEST_CASE("in what goes from right to left, a box stands to the right of its words") {
    Document document;
    document.language = "ar";
    document.blocks = {Paragraph{{box("a"), Text{" نعم"}}}};
    CHECK(placed(set(document)).find("1 262 32 field 8×8 a=ja\n") != std::string::npos);
}

TEST_CASE("a value is set in its field, smaller where it would not fit") {
    const auto shown = [](Field made) {
        const Pages pages = set({Paragraph{{std::move(made)}}});
        const FieldShown& result = pages.fields.at(0);
        std::string told = std::to_string(result.size.millipoints()) + ":";
        for (const TextRun& run : result.value) told += " " + run.text;
        return told;
    };
    Field made = text("a", 80);
    CHECK(shown(made) == "10000:");
    made.value = "Eva Ek";
    CHECK(shown(made) == "10000: Eva Ek");
    made.value = "Eva-Margareta Ekedal";
    CHECK(shown(made) == "7000: Eva-Margareta Ekedal");
    made.lines = 2;
    CHECK(shown(made) == "10000: Eva-Margareta  Ekedal");
    made.value = "Ett\nTvå\r\nTre";
    CHECK(shown(made) == "8000: Ett  Två  Tre");
}

TEST_CASE("a table's head that is repeated has its field once") {
    Table rows = table({"a"}, {});
    rows.head[0].cells[0].content = {Paragraph{{text("f", 50)}}};
    for (int row = 0; row < 30; ++row) rows.body.push_back(table({}, {{"rad"}}).body[0]);
    const std::string all = dump(set({rows}));
    CHECK(all.find("field 46×18 f") == all.rfind("field 46×18 f"));
    CHECK(all.find("field 46×18 [artifact]") != std::string::npos);
}

TEST_CASE("page furniture has the words of a field, and no field") {
    Document document;
    document.furniture.footer = {Text{"Ref "}, field(Field::Kind::text, "a", "K7")};
    document.blocks = {paragraph("a")};
    const Pages pages = set(document);
    CHECK(pages.fields.empty());
    CHECK(dump(pages).find("Ref K7 [artifact]") != std::string::npos);
}

TEST_CASE("a form has a code on every page, and its text ends above it") {
    Document document;
    document.blocks = {paragraph("a"), PageBreak{}, lines("rad", 20)};
    document.form = FormIdentity{"f", "1", "F", "R"};
    const Pages pages = set(document);
    CHECK(texts(pages).find("| 3:") != std::string::npos);
    REQUIRE(pages.pages.size() == 3);
    for (const Page& page : pages.pages) {
        const auto* code = std::get_if<Shape>(&page.items.back());
        REQUIRE(code);
        CHECK(code->corner == Point{Length::points(30), Length::points(258)});
        CHECK(std::get<Artifact>(code->owner).kind == Artifact::Kind::footer);
    }
}
