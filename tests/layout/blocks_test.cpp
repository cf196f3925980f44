#include <doctest/doctest.h>

#include "setting.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout::tests;

namespace {

Facts::Fact fact(const std::string& label, const std::string& value) {
    Facts::Fact made;
    made.label = words(label);
    made.value.push_back(paragraph(value, Style::value));
    return made;
}

List list(const std::vector<std::string>& items, bool ordered = false) {
    List made;
    made.ordered = ordered;
    for (const std::string& item : items) {
        made.items.emplace_back();
        made.items.back().push_back(paragraph(item, Style::list_item));
    }
    return made;
}

Panels::Panel panel(const std::string& heading, const std::string& text) {
    Panels::Panel made;
    made.heading = words(heading);
    made.blocks.push_back(paragraph(text));
    return made;
}

std::shared_ptr<const Image> image(int width, int height) {
    auto made = std::make_shared<Image>();
    made->width = width;
    made->height = height;
    return made;
}

}  // namespace

TEST_CASE("a list has its labels before its items, level with their first lines") {
    List outer = list({"ett", "två"});
    outer.items[0].push_back(list({"inre"}, true));
    const auto pages = set({outer, list(std::vector<std::string>(10, "x"), true)});
    CHECK(dump(pages) ==
          "1 30 40 •\n"
          "1 45 40 ett\n"
          "1 45 55 1.\n"
          "1 60 55 inre\n"
          "1 30 70 •\n"
          "1 45 70 två\n"
          "1 30 88 1.\n"
          "1 47 88 x\n"
          "1 30 103 2.\n"
          "1 47 103 x\n"
          "1 30 118 3.\n"
          "1 47 118 x\n"
          "1 30 133 4.\n"
          "1 47 133 x\n"
          "1 30 148 5.\n"
          "1 47 148 x\n"
          "1 30 163 6.\n"
          "1 47 163 x\n"
          "1 30 178 7.\n"
          "1 47 178 x\n"
          "1 30 193 8.\n"
          "1 47 193 x\n"
          "1 30 208 9.\n"
          "1 47 208 x\n"
          "1 30 223 10.\n"
          "1 47 223 x\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
    CHECK(tree(set({outer})) ==
          "Document\n"
          "  L\n"
          "    LI\n"
          "      Lbl: •\n"
          "      LBody\n"
          "        P: ett\n"
          "        L ordered\n"
          "          LI\n"
          "            Lbl: 1.\n"
          "            LBody\n"
          "              P: inre\n"
          "    LI\n"
          "      Lbl: •\n"
          "      LBody\n"
          "        P: två\n");
}

TEST_CASE("facts have labels and values level, in one column of pairs or more") {
    Facts one;
    one.facts = {fact("Namn", "Eva Ek"), fact("En etikett som behöver flera rader", "kort"),
                 fact("Uppgift", "ett värde som är så långt att det får flera rader")};
    CHECK(dump(set({one})) ==
          "1 30 40 Namn\n"
          "1 120 40 Eva Ek\n"
          "1 30 55 En etikett som \n"
          "1 30 67 behöver flera rader\n"
          "1 120 55 kort\n"
          "1 30 81 Uppgift\n"
          "1 120 81 ett värde som är så långt att det \n"
          "1 120 93 får flera rader\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
    Facts two = one;
    two.columns = 2;
    CHECK(dump(set({two})) ==
          "1 30 40 Namn\n"
          "1 86 40 Eva Ek\n"
          "1 155 40 En etikett \n"
          "1 155 52 som \n"
          "1 155 64 behöver \n"
          "1 155 76 flera rader\n"
          "1 211 40 kort\n"
          "1 30 91 Uppgift\n"
          "1 86 91 ett värde \n"
          "1 86 103 som är så \n"
          "1 86 115 långt att \n"
          "1 86 127 det får flera \n"
          "1 86 139 rader\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
    CHECK(tree(set({two})) ==
          "Document\n"
          "  Table\n"
          "    TBody\n"
          "      TR\n"
          "        TH scope=row\n"
          "          P: Namn\n"
          "        TD\n"
          "          P: Eva Ek\n"
          "        TH scope=row\n"
          "          P: En etikett som behöver flera rader\n"
          "        TD\n"
          "          P: kort\n"
          "      TR\n"
          "        TH scope=row\n"
          "          P: Uppgift\n"
          "        TD\n"
          "          P: ett värde som är så långt att det får flera rader\n"
          "        TD\n"
          "        TD\n");
}

TEST_CASE("a fact is never parted between pages") {
    Facts facts;
    facts.facts = {fact("Kort", "a"),
                   fact("Lång", "ett värde som är så långt att det får flera rader på sidan")};
    for (int before = 14; before < 20; ++before) {
        const auto pages = set({lines("a", before), facts});
        const std::string told = texts(pages);
        const bool parted =
            told.find("Lång ett") == std::string::npos || told.find("flera | 2:") != std::string::npos;
        CHECK_FALSE(parted);
    }
}

TEST_CASE("a note is boxed, and may go on on the next page in a box of its own") {
    Note note;
    note.blocks = {lines("n", 4)};
    CHECK(dump(set({paragraph("a"), note, paragraph("b")}), true) ==
          "1 30 40 a\n"
          "1 30 50 fill 240×58\n"
          "1 30 50 frame 240×58\n"
          "1 35 65 n_1 \n"
          "1 35 77 n_2 \n"
          "1 35 89 n_3 \n"
          "1 35 101 n_4\n"
          "1 30 126 b\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
    note.blocks = {lines("n", 10)};
    CHECK(dump(set({lines("a", 14), note, paragraph("b")}), true) ==
          "1 30 40 a_1 \n"
          "1 30 52 a_2 \n"
          "1 30 64 a_3 \n"
          "1 30 76 a_4 \n"
          "1 30 88 a_5 \n"
          "1 30 100 a_6 \n"
          "1 30 112 a_7 \n"
          "1 30 124 a_8 \n"
          "1 30 136 a_9 \n"
          "1 30 148 a_10 \n"
          "1 30 160 a_11 \n"
          "1 30 172 a_12 \n"
          "1 30 184 a_13 \n"
          "1 30 196 a_14\n"
          "1 30 206 fill 240×58\n"
          "1 30 206 frame 240×58\n"
          "1 35 221 n_1 \n"
          "1 35 233 n_2 \n"
          "1 35 245 n_3 \n"
          "1 35 257 n_4 \n"
          "1 230 290 Sida_1 av_2 [artifact]\n"
          "2 30 30 fill 240×82\n"
          "2 30 30 frame 240×82\n"
          "2 35 45 n_5 \n"
          "2 35 57 n_6 \n"
          "2 35 69 n_7 \n"
          "2 35 81 n_8 \n"
          "2 35 93 n_9 \n"
          "2 35 105 n_10\n"
          "2 30 130 b\n"
          "2 230 290 Sida_2 av_2 [artifact]\n");
}

TEST_CASE("panels beside each other are of equal width and height") {
    Panels panels;
    panels.panels = {panel("Ett", "kort"), panel("Två", "en längre text som får två rader")};
    CHECK(dump(set({panels}), true) ==
          "1 30 30 fill 115×46\n"
          "1 30 30 frame 115×46\n"
          "1 35 45 Ett\n"
          "1 35 57 kort\n"
          "1 155 30 fill 115×46\n"
          "1 155 30 frame 115×46\n"
          "1 160 45 Två\n"
          "1 160 57 en längre text som får \n"
          "1 160 69 två rader\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
    CHECK(tree(set({heading("H"), panels})) ==
          "Document\n"
          "  H1: H\n"
          "  Div\n"
          "    H2: Ett\n"
          "    P: kort\n"
          "  Div\n"
          "    H2: Två\n"
          "    P: en längre text som får två rader\n");
}

TEST_CASE("a picture is placed in its size, or smaller where there is no room") {
    Picture picture{image(10, 10), "en ruta", Length::points(100), Length::points(50)};
    Picture wide{image(10, 10), "bred", Length::points(480), Length::points(100)};
    Picture high{image(10, 10), "hög", Length::points(100), Length::points(480)};
    CHECK(dump(set({picture, wide, high})) ==
          "1 30 30 picture 100×50\n"
          "1 30 86 picture 240×50\n"
          "1 230 290 Sida_1 av_2 [artifact]\n"
          "2 30 30 picture 50×240\n"
          "2 230 290 Sida_2 av_2 [artifact]\n");
    CHECK(tree(set({picture})) ==
          "Document\n"
          "  Figure alt=en ruta\n");
}
