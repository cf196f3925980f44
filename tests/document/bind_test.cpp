#include "document/bind.h"

#include <doctest/doctest.h>

#include "document/numbering.h"
#include "document/words.h"

namespace overens::document {
namespace {

Inlines line(const char* words) {
    return {Text{words}};
}
Paragraph paragraph(const char* words) {
    return {.content = line(words)};
}

/// What a paper of several may clash in.
Document paper(const char* title) {
    Document document;
    document.title = title;
    document.numbered = true;
    document.furniture.letterhead =
        Letterhead{.logo = {}, .organisation = line("Ekvalla"), .unit = {}, .lines = {}};
    document.furniture.header = line("sidhuvud");
    document.furniture.footer = line("sidfot");
    document.form = FormIdentity{"uppfoljning", "2026.1", "Uppföljning", {}};
    Section appendix{.blocks = {Heading{1, line("Bilaga"), "bilaga", true}, paragraph("tabell")},
                     .landscape = true,
                     .numbers_from = 1,
                     .header = line("bilagans huvud")};
    document.blocks = {
        Title{line(title)},
        Contents{line("Innehåll")},
        Heading{1, line("Mål"), "mal", true},
        Heading{2, line("Delmål"), {}, true},
        Paragraph{{Text{"se"}, Reference{.target = "bilaga"}, Footnote{1, {paragraph("not")}}}},
        Paragraph{{Field{.name = "svar.ett", .description = "Svar"}}},
        Signatures{{{"praktikant", line("Praktikant")}}},
        appendix,
        paragraph("slut"),
    };
    number_headings(document);
    return document;
}

Document cover(int levels) {
    Document document;
    document.title = "Akt";
    document.reference = "2026-0031";
    document.blocks = {Title{line("Akt")}, Contents{.heading = line("Innehåll"), .levels = levels}};
    return document;
}

const Section& section(const Document& document, std::size_t at) {
    return std::get<Section>(document.blocks.at(at).node());
}

/// What a section says of itself.
std::string told(const Section& one) {
    std::string result = one.begins_paper ? "handling" : "fortsätter";
    if (one.landscape) result += ", liggande";
    if (one.header_on_first) result += ", huvud på första";
    if (one.numbers_from) result += ", numrerad om";
    if (one.pages_after > 0) result += ", " + std::to_string(one.pages_after) + " sidor efter";
    return result + ": " + (one.header ? plain(*one.header) : "-") + " | " +
           (one.footer ? plain(*one.footer) : "-");
}

std::string entries(const Contents& list) {
    std::string result;
    for (const Contents::Entry& entry : list.entries)
        result +=
            std::to_string(entry.level) + ' ' + entry.id + ": " + titled(entry.number, entry.title) + '\n';
    return result;
}

Document two() {
    return bind(cover(2), {{paper("Uppföljning")},
                           {.document = paper("Uppföljning"), .name = "Den andra", .pages_after = 3}});
}

}  // namespace

TEST_CASE("papers become sections that follow each other, each with what was its own") {
    const Document bound = two();
    CHECK(bound.title == "Akt");
    CHECK(bound.reference == "2026-0031");
    CHECK_FALSE(bound.form);
    CHECK_FALSE(bound.furniture.letterhead);
    std::string result;
    for (const Block& block : bound.blocks) result += told(std::get<Section>(block.node())) + '\n';
    CHECK(result ==
          "handling:  | \n"
          "handling: sidhuvud | sidfot\n"
          "fortsätter, liggande, huvud på första: bilagans huvud | sidfot\n"
          "fortsätter, huvud på första: sidhuvud | sidfot\n"
          "handling: sidhuvud | sidfot\n"
          "fortsätter, liggande, huvud på första: bilagans huvud | sidfot\n"
          "fortsätter, huvud på första, 3 sidor efter: sidhuvud | sidfot\n");
    CHECK_FALSE(section(bound, 0).paper->letterhead);
    CHECK(plain(section(bound, 1).paper->letterhead->organisation) == "Ekvalla");
    CHECK(section(bound, 1).paper->form->name == "uppfoljning");
    CHECK(section(bound, 1).paper == section(bound, 3).paper);
    CHECK(section(bound, 1).paper != section(bound, 4).paper);
}

TEST_CASE("one contents lists the papers and what stands in them, under the names they are given") {
    for (const auto& [levels, expected] : {
             std::pair(1, "1 handling_1: Uppföljning\n1 handling_2: Den andra\n"),
             std::pair(2,
                       "1 handling_1: Uppföljning\n2 h1.mal: 1 Mål\n2 h1.bilaga: 2 Bilaga\n"
                       "1 handling_2: Den andra\n2 h2.mal: 1 Mål\n2 h2.bilaga: 2 Bilaga\n"),
             std::pair(3,
                       "1 handling_1: Uppföljning\n2 h1.mal: 1 Mål\n3 h1.rubrik_1: 1.1 Delmål\n"
                       "2 h1.bilaga: 2 Bilaga\n"
                       "1 handling_2: Den andra\n2 h2.mal: 1 Mål\n3 h2.rubrik_1: 1.1 Delmål\n"
                       "2 h2.bilaga: 2 Bilaga\n"),
         }) {
        CAPTURE(levels);
        const Document bound = bind(
            cover(levels), {{paper("Uppföljning")}, {.document = paper("Uppföljning"), .name = "Den andra"}});
        const auto& list = std::get<Contents>(section(bound, 0).blocks.at(1).node());
        CHECK(list.of_papers);
        CHECK(entries(list) == expected);
        CHECK(std::get<Title>(section(bound, 1).blocks.at(0).node()).id == "handling_1");
        // Their own contents are gone.
        CHECK(std::holds_alternative<Heading>(section(bound, 1).blocks.at(1).node()));
    }
}

TEST_CASE("what must be unique in a document is named after its paper, and notes are counted through") {
    const Document bound = two();
    for (const int number : {1, 2}) {
        CAPTURE(number);
        const Blocks& blocks = section(bound, number == 1 ? 1 : 4).blocks;
        const auto& heading = std::get<Heading>(blocks.at(1).node());
        const std::string prefix = std::to_string(number);
        CHECK(heading.id == "h" + prefix + ".mal");
        CHECK(heading.counts_anew);
        CHECK_FALSE(std::get<Heading>(blocks.at(2).node()).counts_anew);
        const auto& words = std::get<Paragraph>(blocks.at(3).node()).content;
        CHECK(std::get<Held<Reference>>(words.at(1))->target == "h" + prefix + ".bilaga");
        CHECK(std::get<Held<Reference>>(words.at(1))->text.text == "2");
        CHECK(std::get<Footnote>(words.at(2)).number == number);
        CHECK(std::get<Held<Field>>(std::get<Paragraph>(blocks.at(4).node()).content.at(0))->name ==
              prefix + "-uppfoljning 2026-1.svar.ett");
        CHECK(std::get<Signatures>(blocks.at(5).node()).parties.at(0).id == prefix + "-praktikant");
    }
}

TEST_CASE("without a cover papers keep their own contents, whose entries still lead to them") {
    Document whole;
    whole.title = "Bunt";
    const Document bound = bind(whole, {{paper("Ett")}, {paper("Två")}});
    REQUIRE(bound.blocks.size() == 6);
    const auto& list = std::get<Contents>(section(bound, 3).blocks.at(1).node());
    CHECK_FALSE(list.of_papers);
    CHECK(entries(list) == "1 h2.mal: 1 Mål\n2 h2.rubrik_1: 1.1 Delmål\n1 h2.bilaga: 2 Bilaga\n");
}

TEST_CASE("papers that are bound already keep their parts, and are listed like the others") {
    for (const bool as_cover : {false, true}) {
        CAPTURE(as_cover);
        Document inner = bind(cover(1), {{paper("Samtycke")}});
        Document outer =
            as_cover ? bind(inner, {{paper("Bilaga")}}) : bind(cover(1), {{inner}, {paper("Bilaga")}});
        const auto& list = std::get<Contents>(section(outer, 0).blocks.at(1).node());
        CHECK(entries(list) == (as_cover ? "1 h0.handling_1: Samtycke\n1 handling_1: Bilaga\n"
                                         : "1 handling_1: Akt\n1 h1.handling_1: Samtycke\n"
                                           "1 handling_2: Bilaga\n"));
        const Section& consent = section(outer, as_cover ? 1 : 2);
        CHECK(consent.begins_paper);
        CHECK(plain(consent.paper->letterhead->organisation) == "Ekvalla");
        CHECK(std::get<Signatures>(consent.blocks.at(5).node()).parties.at(0).id ==
              (as_cover ? "0-1-praktikant" : "1-1-praktikant"));
    }
}

TEST_CASE("a paper in another language keeps it; the first accent is that of all") {
    Document english = paper("Consent");
    english.language = "en";
    english.accent = Colour::parse("#1f5560");
    const Document bound = bind(cover(1), {{english}, {paper("Plan")}});
    CHECK(section(bound, 1).paper->language == "en");
    CHECK(section(bound, 4).paper->language == "");
    REQUIRE(bound.accent);
    CHECK(bound.accent->hex() == "#1f5560");
}

}  // namespace overens::document
