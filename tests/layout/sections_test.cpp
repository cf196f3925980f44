#include <doctest/doctest.h>

#include "layout/layout.h"
#include "setting.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout::tests;

namespace {

/// What stands at the head and the foot of each page, with its size: `300×200 Huvud / Fot Sida 1 av 2`.
std::string frames(const layout::Pages& pages) {
    std::string result;
    for (const layout::Page& page : pages.pages) {
        result += std::to_string(page.size.width.millipoints() / 1000) + "×" +
                  std::to_string(page.size.height.millipoints() / 1000);
        for (const auto& item : page.items) {
            const auto* run = std::get_if<layout::TextRun>(&item);
            if (run && std::holds_alternative<layout::Artifact>(run->owner)) result += " " + run->text;
        }
        result += "\n";
    }
    return result;
}

Document report(Blocks blocks) {
    Document document{.title = "Rapport", .blocks = std::move(blocks)};
    document.furniture.header = words("Huvud");
    document.furniture.footer = words("Fot");
    return document;
}

}  // namespace

TEST_CASE("a section has pages of its own, and then they are as they were") {
    auto theme = small_theme();
    theme.page.size.height = Length::points(200);
    const layout::Typesetting typesetting = setting_of(theme);
    const Section wide{.blocks = {lines("b", 12)}, .landscape = true, .header = words("Bred")};
    CHECK(frames(set(report({paragraph("a"), wide, paragraph("c")}), typesetting)) ==
          "300×200 Fot Sida\u00A01 av\u00A03\n"
          "200×300 Bred Fot Sida\u00A02 av\u00A03\n"
          "300×200 Huvud Fot Sida\u00A03 av\u00A03\n");
    CHECK(texts(set(report({paragraph("a"), wide}), typesetting)).find("| 3:") == std::string::npos);
    CHECK(frames(set(report({wide}), typesetting)) == "200×300 Fot Sida\u00A01 av\u00A01\n");
}

TEST_CASE("pages numbered from anywhere are counted to the last of their numbers") {
    const Section first{.blocks = {paragraph("b"), PageBreak{}, paragraph("c")}, .numbers_from = 1};
    const Section later{.blocks = {paragraph("e")}, .numbers_from = 7, .header = Inlines{}};
    CHECK(frames(set(report({paragraph("a"), first, paragraph("d"), later}))) ==
          "300×300 Fot Sida\u00A01 av\u00A01\n"
          "300×300 Huvud Fot Sida\u00A01 av\u00A03\n"
          "300×300 Huvud Fot Sida\u00A02 av\u00A03\n"
          "300×300 Huvud Fot Sida\u00A03 av\u00A03\n"
          "300×300 Fot Sida\u00A07 av\u00A07\n");
}

TEST_CASE("a section's first page may lack its header") {
    const Section section{.blocks = {paragraph("b"), PageBreak{}, paragraph("c")}, .header_on_first = false};
    CHECK(frames(set(report({paragraph("a"), section}))) ==
          "300×300 Fot Sida\u00A01 av\u00A03\n"
          "300×300 Fot Sida\u00A02 av\u00A03\n"
          "300×300 Huvud Fot Sida\u00A03 av\u00A03\n");
}

TEST_CASE("columns are as high as each other and read down") {
    struct Case {
        int count;
        int lines;
        const char* columns;  ///< how many lines each has, page by page
    };
    // A page has 20 lines; the first has two above the columns, and a space.
    const Case cases[] = {
        {2, 10, "5 5"},   {2, 9, "5 4"},          {3, 9, "3 3 3"},
        {3, 4, "2 2 0"},  // a line is not left alone
        {2, 34, "17 17"}, {2, 36, "17 17 | 2 0"}, {2, 40, "17 17 | 3 3"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.count);
        CAPTURE(one.lines);
        const auto pages = set({lines("a", 2), Columns{one.count, {lines("b", one.lines)}}});
        std::string told;
        int next = 1;
        for (const layout::Page& page : pages.pages) {
            std::vector<int> columns(static_cast<std::size_t>(one.count));
            for (const auto& item : page.items) {
                const auto* run = std::get_if<layout::TextRun>(&item);
                if (!run || !run->text.starts_with("b")) continue;
                CHECK((run->text + " ").starts_with("b\u00A0" + std::to_string(next++) + " "));
                const auto width = 240 / one.count;
                ++columns[static_cast<std::size_t>((run->origin.x.millipoints() / 1000 - 30) / width)];
            }
            if (!told.empty()) told += " |";
            for (const int count : columns) told += (told.empty() ? "" : " ") + std::to_string(count);
        }
        CHECK(told == one.columns);
        CHECK(next == one.lines + 1);
    }
}

TEST_CASE("the leaves of a folded sheet lie between its folds, three to a side, with nothing else on them") {
    auto theme = small_theme();
    theme.page.size = {Length::points(300), Length::points(600)};
    theme.columns.fold_margin = Length::points(20);
    const Blocks leaves{paragraph("a"), PageBreak{}, lines("b", 2), PageBreak{},
                        paragraph("c"), PageBreak{}, paragraph("d")};
    const Section sheet{
        .blocks = {Columns{.count = 3, .blocks = leaves, .folded = true}}, .landscape = true, .folded = true};
    const auto pages = set(report({sheet, paragraph("e")}), setting_of(theme));
    REQUIRE(pages.pages.size() == 3);
    CHECK(frames(pages) ==
          "600×300\n"
          "600×300\n"
          "300×600 Huvud Fot Sida\u00A03 av\u00A03\n");
    std::string told;
    for (const layout::Page& page : pages.pages) {
        for (const auto& item : page.items) {
            const auto* run = std::get_if<layout::TextRun>(&item);
            if (!run || std::holds_alternative<layout::Artifact>(run->owner)) continue;
            told += run->text.substr(0, 1) + " " + std::to_string(run->origin.x.millipoints() / 1000) + ", ";
        }
        told += "| ";
    }
    // Folds are at 200 and 400.
    CHECK(told == "a 20, b 220, b 220, c 420, | d 20, | e 30, | ");
}

TEST_CASE("a heading above columns stays with them, and none ends a column") {
    const auto held = set({lines("a", 18), heading("Rubrik"), Columns{2, {lines("b", 8)}}});
    CHECK(texts(held).find("| 2: Rubrik") != std::string::npos);
    const auto inside = set({Columns{2, {lines("a", 3), heading("Rubrik"), lines("b", 3)}}});
    for (const auto& item : inside.pages[0].items) {
        const auto* run = std::get_if<layout::TextRun>(&item);
        if (run && run->text.starts_with("Rubrik")) CHECK(run->origin.x == Length::points(150));
    }
}
