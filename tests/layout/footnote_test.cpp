#include <doctest/doctest.h>

#include "setting.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout::tests;

namespace {

Footnote note(int number, Paragraph content) {
    content.style = Style::footnote;
    return {number, {std::move(content)}};
}
Footnote note(int number, const std::string& text) {
    return note(number, paragraph(text));
}

/// Text, a mark, and the text after it.
Paragraph marked(const std::string& before, Footnote footnote, const std::string& after = {}) {
    Paragraph result = paragraph(before);
    result.content.emplace_back(std::move(footnote));
    if (!after.empty()) result.content.emplace_back(Text{after});
    return result;
}

/// Of a link within the document: the words that it leads to.
std::string links(const layout::Pages& pages) {
    std::string result;
    for (const auto& page : pages.pages) {
        for (const layout::LinkArea& link : page.links) {
            REQUIRE(link.destination);
            for (const auto& other : pages.pages) {
                for (const layout::Item& item : other.items) {
                    const auto* run = std::get_if<layout::TextRun>(&item);
                    if (!run) continue;
                    const auto* owner = std::get_if<layout::ElementIndex>(&run->owner);
                    if (owner && *owner == *link.destination)
                        result += link.description + " -> " + run->text + "\n";
                }
            }
        }
    }
    return result;
}

}  // namespace

TEST_CASE("a note stands at the foot of its page, below a rule, and leads to its mark and back") {
    const auto pages = set({marked("Det kostar 500", note(1, "Per vecka."), " kronor."), paragraph("Mer.")});
    CHECK(dump(pages, true) ==
          "1 30 40 Det kostar 500\n"
          "1 98 40 ¹\n"
          "1 101 40  kronor.\n"
          "1 30 58 Mer.\n"
          "1 30 256 fill 60×1\n"
          "1 30 268 1\n"
          "1 42 268 Per vecka.\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
    CHECK(tree(pages) ==
          "Document\n"
          "  P: Det kostar 500 kronor.\n"
          "    Reference\n"
          "      Link\n"
          "        Lbl: ¹\n"
          "  Note\n"
          "    Lbl\n"
          "      Link: 1\n"
          "    P: Per vecka.\n"
          "  P: Mer.\n");
    CHECK(links(pages) == "Fotnot 1 -> 1\nTillbaka till texten vid fotnot 1 -> ¹\n");
}

TEST_CASE("a mark is not parted from its word") {
    // With some width of the first word the next one just fits on the line, but for its mark.
    for (std::size_t width = 60; width < 90; ++width) {
        CAPTURE(width);
        const auto pages = set({marked(std::string(width, 'i') + " hit!", note(12, "x"), " Ja.")});
        CHECK(dump(pages).find("1 30 52 ¹²") == std::string::npos);
    }
}

TEST_CASE("a line goes to the next page with its note, if both have no room on this one") {
    // 20 lines of 12 fill a page; a note of one line takes 6 + 1 + 3 + 10 at the foot.
    struct Case {
        int lines;  ///< before the line with the mark
        int page;
    };
    for (const Case& one : {Case{17, 1}, Case{18, 2}, Case{19, 2}}) {
        CAPTURE(one.lines);
        Table rows = table({}, {});
        Paragraph before = lines("a", one.lines);
        before.style = Style::small;
        const auto pages = set({before, Paragraph{marked("b", note(1, "fot")).content, Style::small}});
        const std::string all = dump(pages);
        const std::string page = std::to_string(one.page);
        CHECK(all.find("\n" + page + " 30 " + (one.page == 1 ? "244" : "40") + " b\n") != std::string::npos);
        CHECK(all.find("\n" + page + " 42 268 fot\n") != std::string::npos);
    }
}

TEST_CASE("the notes of a row stand on its page, and those of a page follow each other") {
    Table made = table({"Post", "Kronor"}, {});
    for (int row = 1; row <= 14; ++row) {
        Row one;
        one.cells.push_back({{paragraph("rad " + std::to_string(row), Style::table_cell)}});
        Paragraph figure = marked("7", note(row * 2 - 1, "n" + std::to_string(row)));
        figure.content.emplace_back(Text{" 8"});
        figure.content.emplace_back(note(row * 2, "m" + std::to_string(row)));
        one.cells.push_back({{figure}});
        made.body.push_back(std::move(one));
    }
    const auto pages = set({made});
    CHECK(
        texts(pages) ==
        "1: Post Kronor rad 1 7 ¹  8 ² rad 2 7 ³  8 ⁴ rad 3 7 ⁵  8 ⁶ rad 4 7 ⁷  8 ⁸ rad 5 7 ⁹  8 ¹⁰ 1 n1 2 "
        "m1 3 "
        "n2 4 m2 5 n3 6 m3 7 n4 8 m4 9 n5 10 m5 | "
        "2: rad 6 7 ¹¹  8 ¹² rad 7 7 ¹³  8 ¹⁴ rad 8 7 ¹⁵  8 ¹⁶ rad 9 7 ¹⁷  8 ¹⁸ rad 10 7 ¹⁹  8 ²⁰ 11 n6 12 "
        "m6 13 n7 14 m7 15 n8 16 m8 17 n9 18 m9 19 n10 20 m10 | "
        "3: rad 11 7 ²¹  8 ²² rad 12 7 ²³  8 ²⁴ rad 13 7 ²⁵  8 ²⁶ rad 14 7 ²⁷  8 ²⁸ 21 n11 22 m11 23 n12 24 "
        "m12 25 n13 26 m13 27 n14 28 m14");
}

TEST_CASE("a long note begins on its page and goes on on the next ones, where the text follows") {
    Paragraph words_of_note = lines("not", 40);
    const auto pages = set({lines("a", 5), marked("b", note(1, words_of_note)), paragraph("c")});
    std::string expected = "1: a_1 a_2 a_3 a_4 a_5 b ¹ 1";
    for (int line = 1; line <= 40; ++line) {
        if (line == 16) expected += " | 2:";
        if (line == 39) expected += " | 3: c";
        expected += " not_" + std::to_string(line);
    }
    CHECK(texts(pages) == expected);
}

TEST_CASE("notes of a row that is parted, of an item, a fact and a box stand where their words do") {
    Table made = table({}, {{"x"}});
    made.body[0].cells[0].content = {lines("r", 30), marked("slut", note(1, "radens"))};
    List list{false, {{marked("punkt", note(2, "punktens"))}}};
    Facts facts{{{words("Namn"), {marked("Åsa", note(3, "uppgiftens"))}}}};
    Note box{{marked("ruta", note(4, "rutans"))}};
    Panels panels{2, {{words("Part"), {marked("panel", note(5, "panelens"))}}}};
    const auto pages = set({made, list, facts, box, panels});
    const std::string all = texts(pages);
    CAPTURE(all);
    CHECK(all.substr(all.find("2:")) ==
          "2: r_19 r_20 r_21 r_22 r_23 r_24 r_25 r_26 r_27 r_28 r_29 r_30 slut ¹ • punkt ² 1 radens 2 "
          "punktens | "
          "3: Namn Åsa ³ ruta ⁴ Part panel ⁵ 3 uppgiftens 4 rutans 5 panelens");
}

TEST_CASE("in a column of figures a mark hangs beside them, so that they align") {
    Table made = table({"a"}, {{"1\u00A0000"}, {"2\u00A0000"}});
    made.columns = {{Alignment::right}};
    std::get<Paragraph>(made.body[1].cells[0].content[0]).content.emplace_back(note(1, "x"));
    CHECK(dump(set({made})).find("1 241 60 1_000\n1 241 77 2_000\n1 266 77 ¹\n") != std::string::npos);
}
