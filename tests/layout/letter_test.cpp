#include <doctest/doctest.h>

#include "document/letter_places.h"
#include "layout/letter.h"
#include "setting.h"
#include "support/files.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout::tests;

namespace {

using Envelope = Letter::Envelope;
using Side = Letter::Side;

constexpr Length mm(double millimetres) {
    return Length::millimetres(millimetres);
}

/// A page of A4 and two envelopes of the tests' own.
Theme letter_theme() {
    Theme theme = small_theme();
    theme.page.size = {mm(210), mm(297)};
    theme.page.left = mm(25);
    theme.page.right = mm(20);
    theme.page.top = mm(20);
    theme.page.first_top = mm(38);
    theme.letter = {
        .envelopes = {EnvelopeLook{{mm(229), mm(162)}, mm(148.5), mm(20), mm(44), {mm(100), mm(35)}},
                      EnvelopeLook{{mm(220), mm(110)}, mm(99), mm(20), mm(40), {mm(90), mm(35)}}},
        .inset = {mm(3), mm(1)},
        .space_below = mm(8),
        .fold_marks = true,
        .stamp = {mm(60), mm(25)}};
    return theme;
}

const layout::Typesetting& letter_setting() {
    static const layout::Typesetting setting = setting_of(letter_theme());
    return setting;
}

Letter letter(Envelope envelope, Side side) {
    return {.envelope = envelope,
            .side = side,
            .addressee = {words("Åsa Öberg"), words("Storgatan 1"), words("711\u00A080  LINDESBERG")},
            .references = {{{words("Datum"), {paragraph("2026-11-22", Style::value)}},
                            {words("Vår referens"), {paragraph("2026-0031", Style::value)}}}}};
}

Title subject() {
    return {.content = words("Kallelse"), .style = Style::subject};
}

std::string told_of(const Letter& letter) {
    Document paper;
    paper.blocks = {letter, subject()};
    Diagnostics diagnostics;
    const auto pages = layout::typeset(paper, letter_setting(), diagnostics);
    CHECK(pages.has_value() == diagnostics.empty());
    Diagnostics again;
    layout::check_addresses(paper, letter_setting(), again);
    CHECK(testing::told(again) == testing::told(diagnostics));
    return testing::told(diagnostics);
}

}  // namespace

TEST_CASE("the address stands where the window is, the references where it never is, the text below") {
    // Points: an envelope's window begins 20 mm (56.7 pt) from its side and 44 or 40 mm (124.7, 113.4 pt)
    // from its upper edge.
    struct Case {
        Envelope envelope;
        Side side;
        const char* expected;
    };
    for (const Case& one : {Case{Envelope::c5, Side::right,
                                 "1 71 137 Datum\n"
                                 "1 126 137 2026-11-22\n"
                                 "1 71 152 Vår referens\n"
                                 "1 126 152 2026-0031\n"
                                 "1 317 137 Åsa Öberg \n"
                                 "1 317 149 Storgatan 1 \n"
                                 "1 317 161 711_80  LINDESBERG\n"
                                 "1 71 256 Kallelse\n"
                                 "1 499 832 Sida_1 av_1 [artifact]\n"},
                            Case{Envelope::c5, Side::left,
                                 "1 71 137 Åsa Öberg \n"
                                 "1 71 149 Storgatan 1 \n"
                                 "1 71 161 711_80  LINDESBERG\n"
                                 "1 346 137 Datum\n"
                                 "1 401 137 2026-11-22\n"
                                 "1 346 152 Vår referens\n"
                                 "1 401 152 2026-0031\n"
                                 "1 71 256 Kallelse\n"
                                 "1 499 832 Sida_1 av_1 [artifact]\n"},
                            Case{Envelope::e65, Side::right,
                                 "1 71 126 Datum\n"
                                 "1 161 126 2026-11-22\n"
                                 "1 71 141 Vår referens\n"
                                 "1 161 141 2026-0031\n"
                                 "1 320 126 Åsa Öberg \n"
                                 "1 320 138 Storgatan 1 \n"
                                 "1 320 150 711_80  LINDESBERG\n"
                                 "1 71 245 Kallelse\n"
                                 "1 499 832 Sida_1 av_1 [artifact]\n"},
                            Case{Envelope::e65, Side::left,
                                 "1 71 126 Åsa Öberg \n"
                                 "1 71 138 Storgatan 1 \n"
                                 "1 71 150 711_80  LINDESBERG\n"
                                 "1 317 126 Datum\n"
                                 "1 407 126 2026-11-22\n"
                                 "1 317 141 Vår referens\n"
                                 "1 407 141 2026-0031\n"
                                 "1 71 245 Kallelse\n"
                                 "1 499 832 Sida_1 av_1 [artifact]\n"}}) {
        CAPTURE(static_cast<int>(one.envelope));
        CAPTURE(static_cast<int>(one.side));
        CHECK(dump(set(Blocks{letter(one.envelope, one.side), subject()}, letter_setting())) == one.expected);
    }
}

TEST_CASE("however the paper slides in its envelope, all of the address is seen and nothing else") {
    for (const Envelope envelope : {Envelope::c5, Envelope::e65}) {
        for (const Side side : {Side::left, Side::right}) {
            const Letter one = letter(envelope, side);
            const Theme theme = letter_theme();
            const LetterPlaces places = letter_places(one, theme);
            const EnvelopeLook& look = theme.letter.envelopes[static_cast<std::size_t>(envelope)];
            const layout::Pages pages = set(Blocks{one, subject(), paragraph("Text")}, letter_setting());
            int inside = 0;
            for (const layout::Item& item : pages.pages.front().items) {
                const auto* run = std::get_if<layout::TextRun>(&item);
                if (!run || std::holds_alternative<layout::Artifact>(run->owner)) continue;
                Length width;
                for (const layout::Glyph& glyph : run->glyphs) width += glyph.advance;
                const Length right = run->origin.x + width;
                const Length top = run->origin.y - run->size;
                const bool is_address = run->origin.x >= places.address.corner.x &&
                                        right <= places.address.right() &&
                                        top >= places.address.corner.y - Length::points(1) &&
                                        run->origin.y < places.address.bottom();
                inside += is_address ? 1 : 0;
                const Length x = side == Side::left ? look.window_side
                                                    : look.size.width - look.window_side - look.window.width;
                for (const Length dx : {Length(), look.size.width - theme.page.size.width}) {
                    for (const Length dy : {Length(), look.size.height - look.panel}) {
                        const bool seen = run->origin.x + dx < x + look.window.width && right + dx > x &&
                                          top + dy < look.window_top + look.window.height &&
                                          run->origin.y + dy > look.window_top;
                        CAPTURE(run->text);
                        CHECK(seen == is_address);
                        if (!is_address) continue;
                        CHECK(run->origin.x + dx >= x);
                        CHECK(right + dx <= x + look.window.width);
                        CHECK(top + dy >= look.window_top - Length::points(1));
                        CHECK(run->origin.y + dy <= look.window_top + look.window.height);
                    }
                }
            }
            CHECK(inside == 3);
        }
    }
}

TEST_CASE("an address that does not fit in the window is told with the line to shorten") {
    Letter one = letter(Envelope::c5, Side::right);
    CHECK(told_of(one) == "");
    one.addressee[1] =
        words("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
    CHECK(told_of(one) ==
          "fel: raden ”Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft” i "
          "adressen är bredare än kuvertets fönster\n"
          "  tips: skriv kortare, eller välj ett kuvert med större fönster i mallen\n");
    one.addressee[1] = words("Avdelningen för arbetsmarknad och vuxenutbildning, plan 3");
    CHECK(told_of(one) == "");
    one.addressee.insert(one.addressee.begin(), 2, words("Rad"));
    CHECK(told_of(one) ==
          "fel: adressen tar 6 rader, men i kuvertets fönster syns bara 4: korta raden ”Avdelningen för "
          "arbetsmarknad och vuxenutbildning, plan 3”\n"
          "  tips: skriv kortare, eller välj ett kuvert med större fönster i mallen\n");
    one.addressee = {words("a"), words("b"), words("c"), words("d"), words("e")};
    CHECK(told_of(one) ==
          "fel: adressen tar 5 rader, men i kuvertets fönster syns bara 4: korta raden ”e”\n"
          "  tips: skriv kortare, eller välj ett kuvert med större fönster i mallen\n");
}

TEST_CASE("a letter has its parts in the structure; marks are decoration") {
    Letter one = letter(Envelope::e65, Side::left);
    one.stamp = one.outline = true;
    const layout::Pages pages = set(Blocks{one, subject()}, letter_setting());
    CHECK(tree(pages) ==
          "Document\n"
          "  Div\n"
          "    P: Åsa Öberg Storgatan 1 711_80  LINDESBERG\n"
          "    Table\n"
          "      TBody\n"
          "        TR\n"
          "          TH scope=row\n"
          "            P: Datum\n"
          "          TD\n"
          "            P: 2026-11-22\n"
          "        TR\n"
          "          TH scope=row\n"
          "            P: Vår referens\n"
          "          TD\n"
          "            P: 2026-0031\n"
          "    P: Ankomststämpel\n"
          "    P: Datum\n"
          "    P: Diarienummer\n"
          "  H1: Kallelse\n");
    CHECK(letter_marks(one, letter_theme()).size() > 150);
    one.outline = false;
    CHECK(letter_marks(one, letter_theme()).size() == 2);
    one.envelope = Envelope::c5;
    CHECK(letter_marks(one, letter_theme()).size() == 1);
}

TEST_CASE("a letter on a later page, and a quotation") {
    CHECK(dump(set(Blocks{subject(), PageBreak{}, letter(Envelope::c5, Side::left), paragraph("Text"),
                          Quotation{{paragraph("Sagt", Style::quotation)}, words("Källa")}},
                   letter_setting())) ==
          "1 71 67 Kallelse\n"
          "1 499 832 Sida_1 av_2 [artifact]\n"
          "2 71 137 Åsa Öberg \n"
          "2 71 149 Storgatan 1 \n"
          "2 71 161 711_80  LINDESBERG\n"
          "2 346 137 Datum\n"
          "2 401 137 2026-11-22\n"
          "2 346 152 Vår referens\n"
          "2 401 152 2026-0031\n"
          "2 71 256 Text\n"
          "2 86 274 Sagt\n"
          "2 86 286 Källa\n"
          "2 499 832 Sida_2 av_2 [artifact]\n");
    CHECK(tree(set(Blocks{Quotation{{paragraph("Sagt", Style::quotation)}, words("Källa")}})) ==
          "Document\n"
          "  BlockQuote\n"
          "    P: Sagt\n"
          "    P: Källa\n");
}
