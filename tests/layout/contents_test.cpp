#include <doctest/doctest.h>

#include "document/numbering.h"
#include "setting.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout::tests;

namespace {

Heading numbered(const std::string& text, int level, const std::string& id = {}) {
    return {.level = level, .content = words(text), .id = id, .numbered = true};
}

Theme report_theme() {
    Theme theme = small_theme();
    theme.numbering.indent = Length::points(20);
    return theme;
}

layout::Pages set_report(Blocks blocks) {
    Document document{.title = "Rapport", .numbered = true, .blocks = std::move(blocks)};
    number_headings(document);
    return set(document, setting_of(report_theme()));
}

/// The runs whose text begins with one of these, or all: `x y text`.
std::string body_of(const layout::Pages& pages, std::size_t page) {
    std::string result;
    for (const auto& item : pages.pages[page].items) {
        const auto* run = std::get_if<layout::TextRun>(&item);
        if (!run || run->text.find("Sida") != std::string::npos) continue;
        std::string text = run->text;
        if (std::holds_alternative<layout::Artifact>(run->owner)) text = "…";
        result += std::to_string((run->origin.x.millipoints() + 500) / 1000) + " " + text + "\n";
    }
    return result;
}

}  // namespace

TEST_CASE("a heading's number stands before its words, and is a label") {
    const auto pages = set_report({numbered("A", 1), numbered("B", 2), numbered("C", 3), numbered("D", 2),
                                   heading("E"), numbered("F", 2), numbered("G", 1)});
    CHECK(body_of(pages, 0) ==
          "30 1\n50 A\n30 1.1\n53 B\n30 1.1.1\n63 C\n30 1.2\n53 D\n30 E\n30 F\n30 2\n50 G\n");
    CHECK(
        tree(pages).starts_with("Document\n"
                                "  H1: A\n"
                                "    Lbl: 1\n"));
    CHECK(pages.bookmarks[2].title == "1.1.1 C");
    CHECK(pages.bookmarks[4].title == "E");
}

TEST_CASE("contents have numbers, words, leaders and the pages on which headings stand") {
    const auto pages = set_report({Contents{.heading = words("Innehåll"), .levels = 2}, PageBreak{},
                                   numbered("A", 1), numbered("B", 2), PageBreak{}, numbered("C", 3),
                                   Section{.blocks = {heading("D")}, .numbers_from = 117}});
    CHECK(body_of(pages, 0) ==
          "30 Innehåll\n"
          "30 1 \n45 A \n60 …\n264 2\n"
          "45 1.1 \n65 B \n81 …\n264 2\n"
          "30 D \n49 …\n253 117\n");
    CHECK(
        tree(pages).starts_with("Document\n"
                                "  H1: Innehåll\n"
                                "  TOC\n"));
    const auto& links = pages.pages[0].links;
    REQUIRE(links.size() == 3);
    CHECK(links[1].description == "1.1 B");
    CHECK(links[1].target == "#" + pages.bookmarks[2].id);
    CHECK(links[1].corner.x == Length::points(45));
    CHECK(links[1].corner.x + links[1].size.width == Length::points(270));
}

TEST_CASE("pages are right when the contents take several themselves") {
    Blocks blocks = {Contents{.heading = words("Innehåll"), .levels = 1}};
    for (int chapter = 1; chapter <= 60; ++chapter) {
        blocks.emplace_back(numbered("K" + std::to_string(chapter), 1, "k" + std::to_string(chapter)));
        blocks.emplace_back(lines("rad", 9));
    }
    const auto pages = set_report(blocks);
    std::map<std::string, std::string> told;
    for (std::size_t page = 0; page < 5; ++page) {
        std::string entry;
        for (const auto& item : pages.pages[page].items) {
            const auto* run = std::get_if<layout::TextRun>(&item);
            if (!run || std::holds_alternative<layout::Artifact>(run->owner)) continue;
            if (run->text.starts_with("K") && run->text.ends_with(" ")) {
                entry = run->text;
            } else if (!entry.empty()) {
                told[std::exchange(entry, {})] = run->text;
            }
        }
    }
    const auto labels = layout::page_labels(pages);
    REQUIRE(told.size() == 60);
    for (int chapter = 1; chapter <= 60; ++chapter) {
        const std::string name = std::to_string(chapter);
        CHECK(told["K" + name + " "] == labels.at("k" + name));
    }
    CHECK(labels.at("k60") == std::to_string(pages.pages.size()));
}

TEST_CASE("references say number, title and page, and are links") {
    const auto refer = [](Reference::Show show) { return Reference{.show = show, .target = "mål"}; };
    using Show = Reference::Show;
    Paragraph refers{{Text{"Se "}, refer(Show::number), Text{" "}, refer(Show::title), Text{" s. "},
                      refer(Show::page), Text{"."}}};
    Blocks blocks = {refers};
    for (int page = 0; page < 11; ++page) blocks.insert(blocks.end(), {paragraph("x"), PageBreak{}});
    blocks.emplace_back(numbered("Målet", 1, "mål"));
    const auto pages = set_report(blocks);
    CHECK(texts(pages).starts_with("1: Se 1 Målet  s. 12 ."));
    REQUIRE(pages.pages[0].links.size() == 3);
    for (const auto& link : pages.pages[0].links) {
        CHECK(link.target == "#mål");
        CHECK(link.description == "1 Målet");
    }
}

TEST_CASE("a page that its own reference moves is told right all the same") {
    // The more digits the reference has, the more lines it takes, and the later its heading comes.
    for (int words_before = 20; words_before < 60; ++words_before) {
        std::string text;
        for (int word = 0; word < words_before; ++word) text += "ord ";
        Paragraph refers{{Text{text}}};
        for (int more = 0; more < 40; ++more) {
            refers.content.emplace_back(Reference{.show = Reference::Show::page, .target = "slut"});
            refers.content.emplace_back(Text{" "});
        }
        Blocks blocks;
        for (int page = 0; page < 8; ++page) blocks.insert(blocks.end(), {paragraph("x"), PageBreak{}});
        blocks.insert(blocks.end(), {lines("a", 13), refers, numbered("Slut", 1, "slut"), paragraph("x")});
        const auto pages = set_report(blocks);
        const std::string label = layout::page_labels(pages).at("slut");
        std::size_t found = 0;
        for (const auto& page : pages.pages) {
            for (const auto& item : page.items) {
                const auto* run = std::get_if<layout::TextRun>(&item);
                const auto* owner = run ? std::get_if<layout::ElementIndex>(&run->owner) : nullptr;
                if (!owner || pages.elements[*owner].role != layout::Role::link) continue;
                std::string text = run->text;
                while (text.starts_with("\u2007")) text.erase(0, 3);
                CHECK(text == label);
                ++found;
            }
        }
        CHECK(found == 40);
    }
}
