#include "document/words.h"

#include <doctest/doctest.h>

#include "document/fixed_words.h"

using namespace overens::document;

namespace {

Inlines text(const char* words) {
    return {Text{words}};
}
Paragraph p(const char* words) {
    return {.content = text(words)};
}

}  // namespace

TEST_CASE("inlines as plain text") {
    CHECK(plain({Text{"Se "}, Link{"https://exempel.se", {Text{"vår "}, Text{"sida", true}}}, LineBreak{},
                 Text{"sida\u00A0"}, PageNumber{}}) == "Se vår sida sida\u00A0");
    CHECK(plain({}).empty());
}

TEST_CASE("the words of every block, in reading order, a block a line") {
    Document document;
    document.title = "Fönstrets titel";
    document.furniture.header = text("sidhuvud");
    document.blocks = {
        Title{text("Titel"), text("Undertitel")},
        Heading{1, text("Rubrik")},
        p("Stycke"),
        p(""),
        Chart{.categories = {{"osynlig", {}, {}}}},
        Tiles{{{text("48"), text("deltagare"), {p("i år")}}}},
        Steps{{{text("Ansökan"), {p("Lämna in.")}}}},
        List{true, {{p("ett")}, {p("två"), List{false, {{p("två a")}}}}}},
        Facts{{{text("Namn"), {p("Åsa")}}, {text("Ort"), {p("Kil")}}}, 2},
        Table{.caption = text("Tabell"),
              .columns = {{}, {}},
              .head = {{{{{p("a")}}, {{p("b")}}}}},
              .body = {{{{{p("1")}}, {{p("2")}}}}}},
        Paragraph{{Text{"märkt"}, Footnote{1, {p("fotnot")}}, Text{" ord"}}},
        Keep{{p("hålls"), p("ihop")}},
        Note{{p("notis")}},
        Panels{2, {{text("Part"), {p("adress")}}, {text("Motpart"), {p("annan")}}}},
        PageBreak{},
        Signatures{{{"a", text("Praktikant"), text("Åsa Ö")}, {"b", text("Arbetsgivare")}}},
    };
    CHECK(words(document) ==
          "Titel\nUndertitel\nRubrik\nStycke\n48\ndeltagare\ni år\nAnsökan\nLämna in.\nett\ntvå\ntvå "
          "a\nNamn\nÅsa\nOrt\nKil\nTabell\na\nb\n1\n2\nmärkt ord\nfotnot\nhålls\nihop\n"
          "notis\nPart\nadress\nMotpart\nannan\nPraktikant\nDatum och ort\nUnderskrift\nÅsa "
          "Ö\nNamnförtydligande\n"
          "Arbetsgivare\nDatum och ort\nUnderskrift\nNamnförtydligande\n");
}

TEST_CASE("fixed words follow the document's language") {
    CHECK(plain(page_of_pages("sv-SE")) == "Sida\u00A0 av\u00A0");
    CHECK(plain(page_of_pages("en")) == "Page\u00A0 of\u00A0");
    CHECK(plain(page_of_pages("enm")) == plain(page_of_pages("sv")));
    CHECK(signature_words("en-GB").signature == "Signature");
    const List numbered{true, {{}, {}, {}}};
    CHECK(list_label(numbered, 2, "•") == "3.");
    CHECK(list_label(List{}, 2, "•") == "•");
}

TEST_CASE("a footnote's mark is a character of its own, and its links say where they lead") {
    CHECK(footnote_mark(1) == "¹");
    CHECK(footnote_mark(20) == "²⁰");
    CHECK(footnote_words("sv-SE", 3).to_note == "Fotnot 3");
    CHECK(footnote_words("sv-SE", 3).to_mark == "Tillbaka till texten vid fotnot 3");
    CHECK(footnote_words("en", 3).to_note == "Footnote 3");
}
