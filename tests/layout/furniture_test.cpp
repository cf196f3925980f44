#include <doctest/doctest.h>

#include "setting.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout::tests;

namespace {

Document letter(int contact_lines) {
    Document document;
    document.title = "Brev";
    Letterhead letterhead;
    auto logo = std::make_shared<Image>();
    logo->width = 200;
    logo->height = 100;
    letterhead.logo = Picture{logo, "Lindesbros vapen", Length::points(10), Length::points(10)};
    letterhead.organisation = words("Lindesbro kommun");
    letterhead.unit = words("Praktik");
    for (int line = 1; line <= contact_lines; ++line)
        letterhead.lines.push_back(words("rad\u00A0" + std::to_string(line)));
    document.furniture.letterhead = letterhead;
    document.furniture.header = {Text{"Huvud "}, PageNumber{}};
    document.furniture.footer = words("Fot");
    document.blocks = {lines("a", 30)};
    return document;
}

}  // namespace

TEST_CASE("the first page has the letterhead, the others the header, all of them the footer") {
    CHECK(dump(set(letter(2)), true) ==
          "1 30 10 picture 40×20\n"
          "1 81 20 Lindesbro kommun\n"
          "1 81 32 Praktik\n"
          "1 30 70 a_1 \n"
          "1 30 82 a_2 \n"
          "1 30 94 a_3 \n"
          "1 30 106 a_4 \n"
          "1 30 118 a_5 \n"
          "1 30 130 a_6 \n"
          "1 30 142 a_7 \n"
          "1 30 154 a_8 \n"
          "1 30 166 a_9 \n"
          "1 30 178 a_10 \n"
          "1 30 190 a_11 \n"
          "1 30 202 a_12 \n"
          "1 30 214 a_13 \n"
          "1 30 226 a_14 \n"
          "1 30 238 a_15 \n"
          "1 30 250 a_16 \n"
          "1 30 260 fill 240×1\n"
          "1 30 274 rad_1 [artifact]\n"
          "1 156 274 rad_2 [artifact]\n"
          "1 30 290 Fot [artifact]\n"
          "1 230 290 Sida_1 av_2 [artifact]\n"
          "2 30 15 Huvud 2 [artifact]\n"
          "2 30 40 a_17 \n"
          "2 30 52 a_18 \n"
          "2 30 64 a_19 \n"
          "2 30 76 a_20 \n"
          "2 30 88 a_21 \n"
          "2 30 100 a_22 \n"
          "2 30 112 a_23 \n"
          "2 30 124 a_24 \n"
          "2 30 136 a_25 \n"
          "2 30 148 a_26 \n"
          "2 30 160 a_27 \n"
          "2 30 172 a_28 \n"
          "2 30 184 a_29 \n"
          "2 30 196 a_30\n"
          "2 30 290 Fot [artifact]\n"
          "2 230 290 Sida_2 av_2 [artifact]\n");
    CHECK(tree(set(letter(2))) ==
          "Document\n"
          "  Div\n"
          "    Figure alt=Lindesbros vapen\n"
          "    P: Lindesbro kommun\n"
          "    P: Praktik\n"
          "  P: a_1 a_2 a_3 a_4 a_5 a_6 a_7 a_8 a_9 a_10 a_11 a_12 a_13 a_14 a_15 a_16 a_17 a_18 a_19 a_20 "
          "a_21 a_22 a_23 a_24 a_25 a_26 a_27 a_28 a_29 a_30\n");
}

TEST_CASE("the logo keeps its proportions within the theme's measures") {
    Document document = letter(0);
    auto wide = std::make_shared<Image>();
    wide->width = 600;
    wide->height = 100;
    document.furniture.letterhead->logo->image = wide;
    CHECK(dump(set(document)).starts_with("1 30 10 picture 60×10\n"));
}

TEST_CASE("contact lines take their room from the first page's text") {
    const auto count = [](int contact) {
        const std::string told = texts(set(letter(contact)));
        const std::string first = told.substr(0, told.find(" |"));
        return first.substr(first.rfind("a_"));
    };
    CHECK(count(0) == "a_17");
    CHECK(count(4) == "a_16");   // one row of four
    CHECK(count(12) == "a_14");  // three rows
}

TEST_CASE("contact lines too long for columns stand below each other") {
    Document document = letter(2);
    document.furniture.letterhead->lines[0] = words("Storgatan 1, 711\u00A080 Lindesbro, besök i stadshuset");
    const std::string told = dump(set(document));
    CHECK(
        told.find("1 30 264 Storgatan 1, 711_80 Lindesbro, besök i stadshuset [artifact]\n1 30 274 rad_2") !=
        std::string::npos);
}

TEST_CASE("page numbers are in the document's language") {
    Document document = letter(0);
    document.language = "en-GB";
    const std::string told = dump(set(document));
    CHECK(told.find(" Page_1 of_2 [artifact]") != std::string::npos);
    CHECK(told.find(" Page_2 of_2 [artifact]") != std::string::npos);
}

TEST_CASE("without a letterhead the first page begins at the top margin and has no header") {
    Document document = letter(0);
    document.furniture.letterhead.reset();
    const std::string told = dump(set(document));
    CHECK(told.starts_with("1 30 40 a_1 \n"));
    CHECK(told.find("1 30 15 Huvud") == std::string::npos);
    CHECK(told.find("2 30 15 Huvud 2") != std::string::npos);
}

TEST_CASE("the title and the headings are bookmarks, and levels are never skipped") {
    const auto pages = set({Title{words("Titel"), words("Under")}, heading("A", 1), paragraph("a"),
                            heading("C", 3), PageBreak{}, heading("D", 3), heading("B", 1)});
    std::string told;
    for (const auto& bookmark : pages.bookmarks) {
        told += std::to_string(bookmark.level) + " " + bookmark.title + " page " +
                std::to_string(bookmark.page) + " y " + std::to_string(bookmark.y.millipoints() / 1000) + " ";
        CHECK(bookmark.element < pages.elements.size());
        told += pages.elements[bookmark.element].role == layout::Role::heading1 ? "H1\n" : "\n";
    }
    CHECK(told ==
          "1 Titel page 0 y 30 H1\n"
          "2 A page 0 y 76 \n"
          "3 C page 0 y 116 \n"
          "3 D page 1 y 30 \n"
          "2 B page 1 y 54 \n");
    CHECK(tree(pages) ==
          "Document\n"
          "  H1: Titel\n"
          "  P: Under\n"
          "  H2: A\n"
          "  P: a\n"
          "  H3: C\n"
          "  H3: D\n"
          "  H2: B\n");
}

TEST_CASE("the file says what the document says of itself") {
    Document document = letter(0);
    document.author = "Lindesbro kommun";
    document.subject = "Praktik";
    document.reference = "A-1";
    document.date = Date::make(2026, 11, 22);
    const auto pages = set(document);
    CHECK(pages.metadata.title == "Brev");
    CHECK(pages.metadata.language == "sv-SE");
    CHECK(pages.metadata.author == "Lindesbro kommun");
    CHECK(pages.metadata.subject == "Praktik");
    CHECK(pages.metadata.reference == "A-1");
    CHECK(pages.metadata.date == Date::make(2026, 11, 22));
}

TEST_CASE("a document's own colour is used instead of the theme's") {
    Document document = letter(0);
    document.accent = Colour{1, 2, 3};
    document.blocks = {Title{words("Titel")}};
    const auto pages = set(document);
    for (const auto& item : pages.pages[0].items) {
        const auto* run = std::get_if<layout::TextRun>(&item);
        if (run && run->text == "Titel") CHECK(run->colour == Colour{1, 2, 3});
    }
}

TEST_CASE("fonts are those that the pages use, in the order of their use") {
    const auto pages = set({Paragraph{{Text{"a", true}, Text{" b"}}}});
    REQUIRE(pages.fonts.size() == 2);
    CHECK(pages.fonts[0]->file_name() == "OpenSans-Regular.ttf");  // the footer's, measured first
    CHECK(pages.fonts[1]->file_name() == "OpenSans-Bold.ttf");
}
