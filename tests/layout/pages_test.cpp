#include <doctest/doctest.h>

#include "setting.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout::tests;

namespace {

/// A page of the small theme has 20 lines of 12 pt; a paragraph takes half a line of space after it.
Signatures signed_by(int parties) {
    Signatures signatures;
    for (int party = 1; party <= parties; ++party) {
        signatures.parties.push_back({"p" + std::to_string(party), words("P" + std::to_string(party)), {}});
    }
    return signatures;
}

/// Where the last of `texts` begins: the page of a text that holds `part`.
int page_of(const layout::Pages& pages, const std::string& part) {
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const auto& item : pages.pages[page].items) {
            const auto* run = std::get_if<layout::TextRun>(&item);
            if (run && run->text.find(part) != std::string::npos) return static_cast<int>(page + 1);
        }
    }
    return 0;
}

}  // namespace

TEST_CASE("widows and orphans stay together") {
    struct Case {
        int before;  ///< lines of a first paragraph
        int after;   ///< lines of the second
        int first;   ///< lines of the second on the first page
    };
    const Case cases[] = {
        {10, 9, 9},                  // all fits
        {17, 2, 2},                  // 17 lines, the space, 2 lines
        {18, 2, 0},                  // only one line would fit: it goes with the other
        {17, 3, 0},                  // two lines would fit, but one would be left alone
        {17, 4, 2}, {16, 4, 0 + 2},  // three would fit, but one would be left alone
        {16, 5, 3}, {18, 5, 0},
    };
    for (const Case& one : cases) {
        CAPTURE(one.before);
        CAPTURE(one.after);
        const auto pages = set({lines("a", one.before), lines("b", one.after)});
        int first = 0;
        for (int line = 1; line <= one.after; ++line)
            first += page_of(pages, "b\u00A0" + std::to_string(line)) == 1;
        CHECK(first == one.first);
    }
}

TEST_CASE("a paragraph longer than a page goes on") {
    const auto pages = set({lines("a", 45)});
    CHECK(pages.pages.size() == 3);
    CHECK(page_of(pages, "a\u00A021") == 2);
    CHECK(page_of(pages, "a\u00A041") == 3);
}

TEST_CASE("no heading stands at the foot of a page") {
    struct Case {
        const char* what;
        Block next;
    };
    List list;
    for (const char* item : {"ett", "två"}) {
        list.items.emplace_back();
        list.items.back().push_back(paragraph(item, Style::list_item));
    }
    Facts facts;
    facts.facts.emplace_back();
    facts.facts.back().label = words("Namn");
    facts.facts.back().value.push_back(paragraph("Eva", Style::value));
    Table captioned = table({"H"}, {{"rad"}, {"rad"}});
    captioned.caption = words("Tabell");
    Note note;
    note.blocks.push_back(paragraph("ruta"));
    const Case cases[] = {
        {"a paragraph", lines("b", 3)},
        {"a list", list},
        {"facts", facts},
        {"a table", table({"H"}, {{"rad"}})},
        {"a table with its caption", captioned},
        {"a heading with its text", heading("Under", 2)},
        {"a note", note},
    };
    for (const Case& one : cases) {
        CAPTURE(one.what);
        for (int before = 12; before <= 19; ++before) {
            CAPTURE(before);
            const auto pages = set({lines("a", before), heading("Rubrik"), one.next, paragraph("slut")});
            const auto& items = pages.pages[0].items;
            std::string last;
            for (const auto& item : items) {
                const auto* run = std::get_if<layout::TextRun>(&item);
                if (run && std::holds_alternative<layout::ElementIndex>(run->owner)) last = run->text;
            }
            CHECK(last != "Rubrik");
            CHECK(last != "Under");
            CHECK(last != "Tabell");
            CHECK(last != "H");
        }
    }
}

TEST_CASE("a title holds on to its subtitle and to what follows") {
    const auto pages = set({lines("a", 16), Title{words("Titel"), words("Under")}, lines("b", 2)});
    CHECK(page_of(pages, "Titel") == 2);
    CHECK(page_of(pages, "Under") == 2);
}

TEST_CASE("what is kept together stays on one page, if a page can hold it") {
    Keep keep;
    keep.blocks = {paragraph("b"), paragraph("c"), paragraph("d")};
    CHECK(texts(set({lines("a", 16), keep})).ends_with(" a_16 | 2: b c d"));
    CHECK(texts(set({lines("a", 15), keep})).ends_with(" a_15 b c d"));
    Keep large;
    large.blocks = {lines("b", 18), lines("c", 18)};
    const auto pages = set({lines("a", 10), large});
    CHECK(page_of(pages, "b\u00A01") == 1);
    CHECK(pages.pages.size() == 3);
}

TEST_CASE("a page break ends the page, and makes no empty one") {
    CHECK(texts(set({paragraph("a"), PageBreak{}, paragraph("b")})) == "1: a | 2: b");
    CHECK(texts(set({PageBreak{}, paragraph("a"), PageBreak{}, PageBreak{}, paragraph("b"), PageBreak{}})) ==
          "1: a | 2: b");
    CHECK(texts(set({paragraph("a"), heading("H"), PageBreak{}, paragraph("b")})) == "1: a H | 2: b");
    CHECK(texts(set(Blocks{})) == "1:");
}

TEST_CASE("space between blocks is the larger of the two, and none at a page's top") {
    // 6 after a paragraph, 10 before a heading, 4 after it.
    const std::string dumped =
        dump(set({paragraph("a"), heading("H"), paragraph("b"), PageBreak{}, heading("J"), paragraph("c")}));
    CHECK(dumped.starts_with("1 30 40 a\n1 30 64 H\n1 30 80 b\n"));
    CHECK(dumped.find("2 30 42 J\n2 30 58 c\n") != std::string::npos);
}

TEST_CASE("signatures stay whole and are never alone on a page") {
    for (const int parties : {1, 2, 3}) {
        CAPTURE(parties);
        for (int before = 1; before <= 22; ++before) {
            CAPTURE(before);
            const auto pages = set({lines("a", before), signed_by(parties)});
            const int page = page_of(pages, "P1");
            for (int party = 1; party <= parties; ++party)
                CHECK(page_of(pages, "P" + std::to_string(party)) == page);
            CHECK(page == static_cast<int>(pages.pages.size()));
            CHECK(page_of(pages, "Namnförtydligande") == page);
            // Two lines of what is signed stand above them.
            CHECK(page_of(pages, "a\u00A0" + std::to_string(before)) == page);
            if (before >= 2) CHECK(page_of(pages, "a\u00A0" + std::to_string(before - 1)) == page);
        }
    }
}

TEST_CASE("signatures below a heading hold on to the words before it") {
    Keep kept;
    kept.blocks = {heading("Underskrifter"), signed_by(2)};
    for (const Blocks& end : {Blocks{heading("Underskrifter"), signed_by(2)}, Blocks{kept}}) {
        for (int before = 4; before <= 20; ++before) {
            CAPTURE(before);
            Blocks blocks = {lines("a", before)};
            blocks.insert(blocks.end(), end.begin(), end.end());
            const auto pages = set(blocks);
            const int page = page_of(pages, "P1");
            CHECK(page_of(pages, "Underskrifter") == page);
            CHECK(page_of(pages, "a\u00A0" + std::to_string(before)) == page);
            CHECK(page_of(pages, "a\u00A0" + std::to_string(before - 1)) == page);
        }
    }
}

TEST_CASE("signatures have their lines beside each other, level though a role wraps") {
    Signatures signatures = signed_by(2);
    signatures.parties[0].role = words("För arbetsgivaren Lindesbro Bageri");
    signatures.parties[0].name = words("Eva Ek");
    CHECK(dump(set({paragraph("a"), signatures}), true) ==
          "1 30 40 a\n"
          "1 30 64 För arbetsgivaren \n"
          "1 30 76 Lindesbro Bageri\n"
          "1 30 88 fill 110×1\n"
          "1 30 99 Datum och ort\n"
          "1 30 111 fill 110×1\n"
          "1 30 101 field 110×10 signed p1\n"
          "1 30 122 Underskrift\n"
          "1 30 136 Eva Ek\n"
          "1 30 139 fill 110×1\n"
          "1 30 149 Namnförtydligande\n"
          "1 160 64 P2\n"
          "1 160 88 fill 110×1\n"
          "1 160 99 Datum och ort\n"
          "1 160 111 fill 110×1\n"
          "1 160 101 field 110×10 signed p2\n"
          "1 160 122 Underskrift\n"
          "1 160 139 fill 110×1\n"
          "1 160 149 Namnförtydligande\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
}
