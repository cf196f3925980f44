#include <doctest/doctest.h>

#include <sstream>

#include "setting.h"
#include "support/files.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout;
using namespace overens::layout::tests;

namespace {

/// Text in the first of panels beside each other: two leave 105 pt for a line, three 63.
Blocks narrow(const Paragraph& text, std::size_t panels) {
    Panels row;
    row.panels.resize(panels);
    row.panels[0].blocks.emplace_back(text);
    Blocks blocks;
    blocks.emplace_back(std::move(row));
    return blocks;
}

std::string told(Blocks blocks) {
    Document document;
    document.blocks = std::move(blocks);
    Diagnostics diagnostics;
    const bool made = typeset(document, small_setting(), diagnostics).has_value();
    CHECK(made == diagnostics.empty());
    return overens::testing::told(diagnostics);
}

/// The dump without page furniture.
std::string body(const Pages& pages) {
    std::istringstream all(dump(pages));
    std::string result;
    for (std::string line; std::getline(all, line);) {
        if (!line.ends_with("[artifact]")) result += line + '\n';
    }
    return result;
}

}  // namespace

TEST_CASE("a paragraph's lines stand on their baselines, and a wrapped line ends with its space") {
    const Pages pages =
        set({paragraph("Praktikanten, arbetsgivaren och samordnaren är överens om en placering."),
             paragraph("Ett stycke till.")});
    CHECK(body(pages) ==
          "1 30 40 Praktikanten, arbetsgivaren och samordnaren är \n"
          "1 30 52 överens om en placering.\n"
          "1 30 70 Ett stycke till.\n");
    for (const Item& item : pages.pages[0].items) {
        if (const auto* run = std::get_if<TextRun>(&item)) {
            std::uint32_t end = 0;
            for (const Glyph& glyph : run->glyphs) {
                CHECK(glyph.text_begin == end);
                end = glyph.text_end;
            }
            CHECK(end == run->text.size());
        }
    }
}

TEST_CASE("a line break is kept, and its line ends with a space") {
    CHECK(body(set({lines("rad", 3)})) ==
          "1 30 40 rad_1 \n"
          "1 30 52 rad_2 \n"
          "1 30 64 rad_3\n");
    CHECK(body(set({Paragraph{{LineBreak{}, Text{"a"}, LineBreak{}, LineBreak{}, Text{"b"}}}})) ==
          "1 30 40 a \n"
          "1 30 52  \n"
          "1 30 64 b\n");
}

TEST_CASE("nothing comes of a paragraph without text") {
    CHECK(body(set({Paragraph{}, Paragraph{{Text{""}}}, paragraph("a")})) == "1 30 40 a\n");
}

TEST_CASE("what is wider than a line is parted, and never stands outside the margin") {
    const std::pair<const char*, const char*> cases[] = {
        // An address after its marks or before its dots, without a hyphen.
        {"se https://www.lindesbro.example/kommunen/arbetsmarknad/praktik/2026/blanketter",
         "1 30 40 se https://www.lindesbro.example/kommunen/\n"
         "1 30 52 arbetsmarknad/praktik/2026/blanketter\n"},
        {"anna-karin.ostrom.samordnare.for.praktik@arbetsmarknad.lindesbro.example",
         "1 30 40 anna-karin.ostrom.samordnare.for.praktik\n"
         "1 30 52 @arbetsmarknad.lindesbro.example\n"},
        // A long word by its patterns.
        {"arbetsmarknadspolitiskasamordningsverksamhetsplaneringen",
         "1 30 40 arbetsmarknadspolitiskasamordningsverksamhets~\n"
         "1 30 52 planeringen\n"},
        // A name that has none, anywhere.
        {"Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
         "1 30 40 Wwwwwwwwwwwwwwwwwwwwwwwwwwwwww~\n"
         "1 30 52 wwwwwwwwwwwwwwwwwwwwwwwwwwww\n"},
        {"1111111111111111111111111111111111111111111111111111111111",
         "1 30 40 11111111111111111111111111111111111111111\n"
         "1 30 52 11111111111111111\n"},
    };
    for (const auto& [text, expected] : cases) CHECK(body(set({paragraph(text)})) == expected);
}

TEST_CASE("words are parted in narrow columns, by the patterns") {
    const std::string text = "Arbetsmarknadsenhetens praktiksamordning startar";
    CHECK(body(set(narrow(paragraph(text, Style::table_cell), 2))) ==
          "1 35 45 Arbetsmarknadsenhe~\n1 35 57 tens praktiksamord~\n1 35 69 ning startar\n");
    // Only where a line would be left half empty, and only in a style that allows it.
    const std::string half = "en bra dag samordningen";
    CHECK(body(set(narrow(paragraph("en lång dag med mycket", Style::table_cell), 2))) ==
          "1 35 45 en lång dag med \n"
          "1 35 57 mycket\n");
    CHECK(body(set(narrow(paragraph(half, Style::table_cell), 2))) ==
          "1 35 45 en bra dag sam~\n"
          "1 35 57 ordningen\n");
    CHECK(body(set(narrow(paragraph(half, Style::body), 2))) ==
          "1 35 45 en bra dag \n"
          "1 35 57 samordningen\n");
    // In wide columns words stay whole.
    CHECK(body(set({paragraph("Praktikanten ska arbeta för samordningsförbundsverksamheten",
                              Style::table_cell)})) ==
          "1 30 40 Praktikanten ska arbeta för \n1 30 52 samordningsförbundsverksamheten\n");
}

TEST_CASE("a paragraph's last line is never one syllable") {
    CHECK(body(set(narrow(paragraph("praktikplatser", Style::table_cell), 3))) ==
          "1 35 45 praktik~\n"
          "1 35 57 platser\n");
    CHECK(body(set(narrow(paragraph("praktikplatser finns", Style::table_cell), 3))) ==
          "1 35 45 praktikplat~\n"
          "1 35 57 ser finns\n");
}

TEST_CASE("a soft hyphen is shown only where a line ends") {
    CHECK(body(set({paragraph("Sam\u00ADord\u00ADna\u00ADre")})) == "1 30 40 Samordnare\n");
    CHECK(body(set({paragraph(
              "Praktikanten ska arbeta för sam\u00ADordnings\u00ADförbunds\u00ADverksamheten")})) ==
          "1 30 40 Praktikanten ska arbeta för samordningsförbunds~\n1 30 52 verksamheten\n");
}

TEST_CASE("only Swedish words are parted by the Swedish patterns") {
    Paragraph foreign = paragraph("", Style::table_cell);
    foreign.content = {Text{"en jobb samordning", false, false, "so"}};
    CHECK(body(set(narrow(foreign, 3))) == "1 35 45 en jobb \n1 35 57 samordning\n");
    foreign.content = {Text{"en jobb samordning", false, false, "sv-FI"}};
    CHECK(body(set(narrow(foreign, 3))) == "1 35 45 en jobb sam~\n1 35 57 ordning\n");
}

TEST_CASE("emphasis, links and languages are elements, and links are areas") {
    const Pages pages =
        set({Paragraph{{Text{"Ring "}, Text{"Eva", true}, Text{" eller "},
                        Link{"mailto:e@l.example", {Text{"skriv till "}, Text{"henne", false, true}}},
                        Text{" "}, Text{"qof", false, false, "so"}, Text{"."}}}});
    CHECK(tree(pages) ==
          "Document\n"
          "  P: Ring  eller  .\n"
          "    Strong: Eva\n"
          "    Link: skriv till\n"
          "      Em: henne\n"
          "    Span lang=so: qof\n");
    CHECK(extracted(pages) == "Ring Eva eller skriv till henne qof.");
    REQUIRE(pages.pages[0].links.size() == 1);
    const LinkArea& link = pages.pages[0].links[0];
    CHECK(link.target == "mailto:e@l.example");
    CHECK(link.description == "skriv till henne");
    CHECK(pages.elements[link.element].role == Role::link);
    CHECK(link.corner.x > Length::points(60));
    CHECK(link.size.width > Length::points(60));
    CHECK(link.size.width < Length::points(90));
}

TEST_CASE("a link over two lines has two areas of one element") {
    const Pages pages = set({Paragraph{
        {Link{"https://l.example", {Text{"Information om praktik för arbetsgivare i hela kommunen"}}}}}});
    REQUIRE(pages.pages[0].links.size() == 2);
    CHECK(pages.pages[0].links[0].element == pages.pages[0].links[1].element);
    CHECK(pages.pages[0].links[0].corner.y < pages.pages[0].links[1].corner.y);
}

TEST_CASE("a character that no font has is told once, with the words around it") {
    CHECK(
        told({paragraph("Namnet skrivs 字 i passet, och 字 igen"), paragraph("en 🙂 till")}) ==
        "fel: tecknet ”字” (U+5B57) finns inte i typsnittet OpenSans-Regular.ttf: ”Namnet skrivs 字 i "
        "passet, och 字”\n"
        "  tips: skriv med andra tecken, eller välj ett annat typsnitt i temat\n"
        "fel: tecknet ”🙂” (U+1F642) finns inte i typsnittet OpenSans-Regular.ttf: ”en 🙂 till”\n"
        "  tips: skriv med andra tecken, eller välj ett annat typsnitt i temat\n");
    CHECK(told({paragraph("Å Ä Ö é š ł ğ ț – ” • − Łukasz Šarić")}) == "");
}
