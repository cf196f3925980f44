#include <doctest/doctest.h>

#include "setting.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout::tests;

namespace {

std::vector<std::vector<std::string>> rows(int count) {
    std::vector<std::vector<std::string>> result;
    for (int row = 1; row <= count; ++row) result.push_back({"rad\u00A0" + std::to_string(row), "x"});
    return result;
}

}  // namespace

TEST_CASE("a table's cells stand in columns, with rules, fills and alignment") {
    Table made = table({"Kostnad", "Kronor"}, {{"Personal", "22\u00A0000"}, {"Lokaler", "1\u00A0000"}});
    made.columns = {{Alignment::left, 1}, {Alignment::right, 0}};
    made.caption = words("Tabell 1");
    made.body.back().total = true;
    CHECK(dump(set({made}), true) ==
          "1 30 40 Tabell 1\n"
          "1 30 42 fill 240×18\n"
          "1 30 58 fill 240×2\n"
          "1 34 54 Kostnad\n"
          "1 232 54 Kronor\n"
          "1 30 76 fill 240×1\n"
          "1 34 72 Personal\n"
          "1 235 72 22_000\n"
          "1 30 77 fill 240×2\n"
          "1 30 95 fill 240×1\n"
          "1 34 91 Lokaler\n"
          "1 241 91 1_000\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
    made.body[0].cells[0].head = true;
    CHECK(tree(set({made})) ==
          "Document\n"
          "  Table\n"
          "    Caption: Tabell 1\n"
          "    THead\n"
          "      TR\n"
          "        TH scope=column\n"
          "          P: Kostnad\n"
          "        TH scope=column\n"
          "          P: Kronor\n"
          "    TBody\n"
          "      TR\n"
          "        TH scope=row\n"
          "          P: Personal\n"
          "        TD\n"
          "          P: 22_000\n"
          "      TR\n"
          "        TD\n"
          "          P: Lokaler\n"
          "        TD\n"
          "          P: 1_000\n");
}

TEST_CASE("cells may span columns, and a table is regular whatever its rows hold") {
    Table made = table({"a", "b", "c"}, {{"en cell över två", "c"}, {"ensam"}});
    made.body[0].cells[0].columns = 2;
    CHECK(dump(set({made})) ==
          "1 34 42 a\n"
          "1 170 42 b\n"
          "1 239 42 c\n"
          "1 34 60 en cell över två\n"
          "1 239 60 c\n"
          "1 34 77 ensam\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
    CHECK(tree(set({made})) ==
          "Document\n"
          "  Table\n"
          "    THead\n"
          "      TR\n"
          "        TH scope=column\n"
          "          P: a\n"
          "        TH scope=column\n"
          "          P: b\n"
          "        TH scope=column\n"
          "          P: c\n"
          "    TBody\n"
          "      TR\n"
          "        TD columns=2\n"
          "          P: en cell över två\n"
          "        TD\n"
          "          P: c\n"
          "      TR\n"
          "        TD\n"
          "          P: ensam\n"
          "        TD\n"
          "        TD\n");
}

TEST_CASE("the head is repeated on every page, as an artifact, and rows stay whole") {
    const auto pages = set({table({"Huvud", "y"}, rows(30))});
    CHECK(dump(pages) ==
          "1 34 42 Huvud\n"
          "1 214 42 y\n"
          "1 34 60 rad_1\n"
          "1 214 60 x\n"
          "1 34 77 rad_2\n"
          "1 214 77 x\n"
          "1 34 94 rad_3\n"
          "1 214 94 x\n"
          "1 34 111 rad_4\n"
          "1 214 111 x\n"
          "1 34 128 rad_5\n"
          "1 214 128 x\n"
          "1 34 145 rad_6\n"
          "1 214 145 x\n"
          "1 34 162 rad_7\n"
          "1 214 162 x\n"
          "1 34 179 rad_8\n"
          "1 214 179 x\n"
          "1 34 196 rad_9\n"
          "1 214 196 x\n"
          "1 34 213 rad_10\n"
          "1 214 213 x\n"
          "1 34 230 rad_11\n"
          "1 214 230 x\n"
          "1 34 247 rad_12\n"
          "1 214 247 x\n"
          "1 34 264 rad_13\n"
          "1 214 264 x\n"
          "1 230 290 Sida_1 av_3 [artifact]\n"
          "2 34 42 Huvud [artifact]\n"
          "2 214 42 y [artifact]\n"
          "2 34 60 rad_14\n"
          "2 214 60 x\n"
          "2 34 77 rad_15\n"
          "2 214 77 x\n"
          "2 34 94 rad_16\n"
          "2 214 94 x\n"
          "2 34 111 rad_17\n"
          "2 214 111 x\n"
          "2 34 128 rad_18\n"
          "2 214 128 x\n"
          "2 34 145 rad_19\n"
          "2 214 145 x\n"
          "2 34 162 rad_20\n"
          "2 214 162 x\n"
          "2 34 179 rad_21\n"
          "2 214 179 x\n"
          "2 34 196 rad_22\n"
          "2 214 196 x\n"
          "2 34 213 rad_23\n"
          "2 214 213 x\n"
          "2 34 230 rad_24\n"
          "2 214 230 x\n"
          "2 34 247 rad_25\n"
          "2 214 247 x\n"
          "2 34 264 rad_26\n"
          "2 214 264 x\n"
          "2 230 290 Sida_2 av_3 [artifact]\n"
          "3 34 42 Huvud [artifact]\n"
          "3 214 42 y [artifact]\n"
          "3 34 60 rad_27\n"
          "3 214 60 x\n"
          "3 34 77 rad_28\n"
          "3 214 77 x\n"
          "3 34 94 rad_29\n"
          "3 214 94 x\n"
          "3 34 111 rad_30\n"
          "3 214 111 x\n"
          "3 230 290 Sida_3 av_3 [artifact]\n");
}

TEST_CASE("a row is parted only where it is higher than a page") {
    Table made = table({"H", "I"}, {{"a", "b"}});
    made.body[0].cells[0].content = {lines("v", 30)};
    made.body[0].cells[1].content = {lines("h", 25)};
    CHECK(texts(set({paragraph("före"), made, paragraph("efter")})) ==
          "1: före H I v_1 v_2 h_1 h_2 v_3 v_4 h_3 h_4 v_5 v_6 h_5 h_6 v_7 v_8 h_7 h_8 v_9 v_10 h_9 h_10 "
          "v_11 v_12 "
          "h_11 h_12 v_13 v_14 h_13 h_14 v_15 v_16 h_15 h_16 | 2: v_17 v_18 h_17 h_18 v_19 v_20 h_19 h_20 "
          "v_21 v_22 h_21 h_22 "
          "v_23 v_24 h_23 h_24 v_25 v_26 h_25 v_27 v_28 v_29 v_30 efter");
    Table whole = table({"H", "I"}, {{"a", "b"}, {"c", "d"}});
    whole.body[1].cells[0].content = {lines("v", 15)};
    CHECK(texts(set({lines("a", 5), whole})) ==
          "1: a_1 a_2 a_3 a_4 a_5 H I a b | 2: v_1 v_2 v_3 v_4 v_5 v_6 v_7 v_8 v_9 v_10 v_11 v_12 v_13 v_14 "
          "v_15 d");
}

TEST_CASE("cells may span rows: heads are grouped, and cells name them") {
    Table made = table({"Post", "2026"}, {{"Lön", "1", "2"}, {"b", "3"}, {"Summa", "4", "6"}});
    made.head[0].cells[0].rows = 2;
    made.head[0].cells[1].columns = 2;
    made.head.push_back(table({"Budget", "Utfall"}, {}).head[0]);
    made.body[0].cells[0].rows = 2;
    made.body[0].cells[0].head = true;
    made.columns = {{}, {Alignment::right, 0}, {Alignment::right, 0}};
    const auto pages = set({made});
    CHECK(dump(pages, true) ==
          "1 30 30 fill 240×36\n"
          "1 115 46 fill 155×2\n"
          "1 30 64 fill 240×2\n"
          "1 34 42 Post\n"
          "1 243 42 2026\n"
          "1 161 60 Budget\n"
          "1 238 60 Utfall\n"
          "1 115 82 fill 155×1\n"
          "1 30 99 fill 240×1\n"
          "1 34 78 Lön\n"
          "1 190 78 1\n"
          "1 260 78 2\n"
          "1 190 95 b\n"
          "1 260 95 3\n"
          "1 30 116 fill 240×1\n"
          "1 34 112 Summa\n"
          "1 190 112 4\n"
          "1 260 112 6\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
    CHECK(tree(pages) ==
          "Document\n"
          "  Table\n"
          "    THead\n"
          "      TR\n"
          "        TH scope=column rows=2\n"
          "          P: Post\n"
          "        TH scope=column columns=2\n"
          "          P: 2026\n"
          "      TR\n"
          "        TH scope=column of=2026\n"
          "          P: Budget\n"
          "        TH scope=column of=2026\n"
          "          P: Utfall\n"
          "    TBody\n"
          "      TR\n"
          "        TH scope=row rows=2 of=Post\n"
          "          P: Lön\n"
          "        TD of=2026 of=Budget of=Lön\n"
          "          P: 1\n"
          "        TD of=2026 of=Utfall of=Lön\n"
          "          P: 2\n"
          "      TR\n"
          "        TD of=2026 of=Budget of=Lön\n"
          "          P: b\n"
          "        TD of=2026 of=Utfall of=Lön\n"
          "          P: 3\n"
          "      TR\n"
          "        TD of=Post\n"
          "          P: Summa\n"
          "        TD of=2026 of=Budget\n"
          "          P: 4\n"
          "        TD of=2026 of=Utfall\n"
          "          P: 6\n");
}

TEST_CASE("a cell that needs more than the rows that it spans makes them higher") {
    Table made = table({}, {{"x", "a"}, {"b"}});
    made.body[0].cells[0].content = {lines("lång", 5)};
    made.body[0].cells[0].rows = 2;
    CHECK(dump(set({made}), true) ==
          "1 202 62 fill 68×1\n"
          "1 30 94 fill 240×1\n"
          "1 34 42 lång_1 \n"
          "1 34 54 lång_2 \n"
          "1 34 66 lång_3 \n"
          "1 34 78 lång_4 \n"
          "1 34 90 lång_5\n"
          "1 206 42 a\n"
          "1 206 74 b\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
}

TEST_CASE("rows that a cell spans stay on one page, and are parted where none holds them, with their notes") {
    const auto made = [](int rows, int words) {
        Table table = layout::tests::table({}, {});
        for (int row = 1; row <= rows; ++row) {
            Row one;
            if (row == 1) {
                one.cells.push_back({{lines("dag", words)}, 1, true, rows});
                Paragraph& last = std::get<Paragraph>(one.cells[0].content[0]);
                last.content.emplace_back(Footnote{1, {paragraph("dagens", Style::footnote)}});
            }
            one.cells.push_back({{paragraph("tid\u00A0" + std::to_string(row))}});
            table.body.push_back(std::move(one));
        }
        return table;
    };
    CHECK(texts(set({lines("a", 8), made(8, 2)})) ==
          "1: a_1 a_2 a_3 a_4 a_5 a_6 a_7 a_8 | 2: dag_1 dag_2 ¹ tid_1 tid_2 tid_3 tid_4 tid_5 tid_6 tid_7 "
          "tid_8 1 dagens");
    CHECK(texts(set({made(18, 4)})) ==
          "1: tid_1 dag_1 tid_2 dag_2 tid_3 dag_3 tid_4 dag_4 ¹ tid_5 tid_6 tid_7 tid_8 tid_9 tid_10 tid_11 "
          "tid_12 1 dagens | 2: tid_13 tid_14 tid_15 tid_16 tid_17 tid_18");
    CHECK(texts(set({made(3, 30)})) ==
          "1: tid_1 dag_1 tid_2 dag_2 tid_3 dag_3 dag_4 dag_5 dag_6 dag_7 dag_8 dag_9 dag_10 dag_11 dag_12 "
          "dag_13 dag_14 dag_15 dag_16 dag_17 | 2: dag_18 dag_19 dag_20 dag_21 dag_22 dag_23 dag_24 dag_25 "
          "dag_26 dag_27 dag_28 dag_29 dag_30 ¹ 1 dagens");
}

TEST_CASE("every second row of the body has a background where the theme says so, and every second group") {
    Theme theme = small_theme();
    theme.table.zebra = Colour{240, 240, 240};
    theme.table.rule = Length();
    Table made = table({"a", "b"}, {{"1", "x"}, {"2", "x"}, {"y"}, {"3", "x"}, {"4", "x"}, {"5", "x"}});
    made.body[1].cells[0].rows = 2;
    made.body[5].total = true;
    CHECK(dump(set({made}, setting_of(theme)), true) ==
          "1 30 30 fill 240×18\n"
          "1 30 46 fill 240×2\n"
          "1 34 42 a\n"
          "1 153 42 b\n"
          "1 34 60 1\n"
          "1 153 60 x\n"
          "1 30 64 fill 240×32\n"
          "1 34 76 2\n"
          "1 153 76 x\n"
          "1 153 92 y\n"
          "1 34 108 3\n"
          "1 153 108 x\n"
          "1 30 112 fill 240×16\n"
          "1 34 124 4\n"
          "1 153 124 x\n"
          "1 30 128 fill 240×2\n"
          "1 34 142 5\n"
          "1 153 142 x\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
}

TEST_CASE("a dense table is set smaller and closer, and columns have the width that they are given") {
    Table made = table({"a", "b", "c"}, {{"1", "2", "3"}});
    made.dense = true;
    made.columns = {{Alignment::left, 0, Length::points(100)}, {Alignment::left, 0, Length::points(30)}, {}};
    CHECK(dump(set({made}), true) ==
          "1 30 30 fill 240×16\n"
          "1 30 44 fill 240×2\n"
          "1 32 41 a\n"
          "1 132 41 b\n"
          "1 162 41 c\n"
          "1 30 60 fill 240×1\n"
          "1 32 57 1\n"
          "1 132 57 2\n"
          "1 162 57 3\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
}
