#include "document/theme.h"

#include <doctest/doctest.h>

#include <cmath>

#include "base/world.h"
#include "support/files.h"

using namespace overens;
using document::Style;
using document::Theme;

namespace {

std::string shipped() {
    return testing::read(testing::project_folder() / "templates" / "theme.xml");
}

/// A theme of the tests' own, so that the shipped one can be changed.
std::string plain_theme() {
    return testing::read(testing::project_folder() / "tests" / "document" / "theme.xml");
}

std::optional<Theme> read_theme_text(const std::string& text, std::string* told = nullptr) {
    Diagnostics diagnostics;
    auto theme = document::read_theme(std::make_shared<const Source>("theme.xml", text), diagnostics);
    CHECK(theme.has_value() != diagnostics.has_errors());
    if (told) *told = testing::told(diagnostics);
    return theme;
}

std::string errors(const std::string& text) {
    std::string told;
    read_theme_text(text, &told);
    return told;
}

/// The plain theme with one thing changed.
std::string changed(const std::string& from, const std::string& to) {
    std::string text = plain_theme();
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// What is told after the place: the message and the hint.
std::string message_of(const std::string& text) {
    std::string told = errors(text);
    std::string result;
    for (std::size_t at = 0; at < told.size();) {
        const std::size_t end = told.find('\n', at);
        const std::string line = told.substr(at, end - at);
        if (const auto error = line.find(": fel: "); error != std::string::npos)
            result += line.substr(error + 7) + "\n";
        if (line.starts_with("  tips: ")) result += line + "\n";
        at = end + 1;
    }
    return result;
}

double contrast(Colour one, Colour other) {
    const auto luminance = [](Colour colour) {
        const auto linear = [](int channel) {
            const double share = channel / 255.0;
            return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    };
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

}  // namespace

TEST_CASE("a theme is read as it is written") {
    const auto theme = read_theme_text(plain_theme());
    REQUIRE(theme);
    CHECK(theme->page.size.width == Length::millimetres(210));
    CHECK(theme->page.size.height == Length::millimetres(297));
    CHECK(theme->text_width() ==
          Length::millimetres(210) - Length::millimetres(25) - Length::millimetres(20));
    CHECK(theme->look(Style::body).size == Length::points(9.5));
    CHECK(theme->look(Style::body).leading == Length::points(13.5));
    CHECK(theme->look(Style::body).colour.hex() == "#1f2326");
    CHECK(theme->look(Style::label).colour.hex() == "#454e52");
    CHECK(theme->look(Style::heading1).bold);
    CHECK_FALSE(theme->look(Style::body).bold);
    CHECK(theme->colour(Style::heading1) == theme->accent);
    CHECK(theme->list.bullet == "•");
    CHECK(theme->signature.beside == 2);
}

TEST_CASE("the shipped theme is read, its fonts are there, and every text has contrast enough") {
    const auto theme = read_theme_text(shipped());
    REQUIRE(theme);
    const auto world = testing::project_world();
    for (const std::string& file :
         {theme->font.regular, theme->font.bold, theme->font.italic, theme->font.bold_italic}) {
        CAPTURE(file);
        CHECK(world->find(Asset::font, file));
    }
    for (int style = 0; style < document::styles; ++style) {
        CAPTURE(document::style_names[static_cast<std::size_t>(style)]);
        for (const Colour paper : {*Colour::parse("#ffffff"), theme->table.head_fill, theme->box.fill}) {
            CHECK(contrast(theme->colour(static_cast<Style>(style)), paper) >= 4.5);
        }
    }
}

TEST_CASE("the colours of charts differ without their hues, and stand out from the paper") {
    const auto theme = read_theme_text(shipped());
    REQUIRE(theme);
    const auto& colours = theme->chart.colours;
    for (std::size_t at = 0; at < colours.size(); ++at) {
        CAPTURE(at);
        CHECK(contrast(colours[at], {255, 255, 255}) >= 3);
        if (at > 0) CHECK(contrast(colours[at - 1], colours[at]) >= 3);
    }
}

TEST_CASE("all errors of a theme are told at once, each with its place and what to do") {
    std::string text = plain_theme();
    const auto change = [&](const std::string& from, const std::string& to) {
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    };
    change("right=\"20mm\"", "right=\"2O mm\" rihgt='20mm'");
    change("<style name=\"small\" size=\"8pt\"", "<style name=\"smal\" size=\"8,5pt\"");
    change("<list ", "<lists ");
    CHECK(errors(text) ==
          "theme.xml:8:59: fel: ”2O mm” är inget mått\n"
          "    8 |     <page width=\"210mm\" height=\"297mm\" left=\"25mm\" right=\"2O mm\" rihgt='20mm' "
          "top=\"25mm\" bottom=\"25mm\" header=\"15mm\" footer=\"11mm\"\n"
          "      |                                                           ^~~~~\n"
          "  tips: skriv ett tal med enhet, till exempel 9.5pt eller 25mm\n"
          "theme.xml:8:66: fel: <page> har inget attribut ”rihgt”\n"
          "    8 |     <page width=\"210mm\" height=\"297mm\" left=\"25mm\" right=\"2O mm\" rihgt='20mm' "
          "top=\"25mm\" bottom=\"25mm\" header=\"15mm\" footer=\"11mm\"\n"
          "      |                                                                  ^~~~~\n"
          "  tips: menar du ”right”?\n"
          "theme.xml:16:6: fel: temat har inget element <lists>\n"
          "   16 |     <lists indent=\"5.5mm\" item-gap=\"2pt\" bullet=\"•\"/>\n"
          "      |      ^~~~~\n"
          "  tips: menar du ”list”?\n"
          "theme.xml:30:18: fel: det finns ingen stil ”smal”\n"
          "   30 |     <style name=\"smal\" size=\"8,5pt\" leading=\"11pt\" after=\"4pt\" "
          "colour=\"#454e52\"/>\n"
          "      |                  ^~~~\n"
          "  tips: menar du ”small”?\n"
          "theme.xml:30:30: fel: ”8,5pt” är inget mått\n"
          "   30 |     <style name=\"smal\" size=\"8,5pt\" leading=\"11pt\" after=\"4pt\" "
          "colour=\"#454e52\"/>\n"
          "      |                              ^~~~~\n"
          "  tips: skriv decimalpunkt, inte decimalkomma: 8.5pt\n"
          "theme.xml:2:2: fel: elementet <list> saknas\n"
          "    2 | <theme>\n"
          "      |  ^~~~~\n"
          "theme.xml:2:2: fel: <style name=\"small\"> saknas\n"
          "    2 | <theme>\n"
          "      |  ^~~~~\n");
}

TEST_CASE("each thing that can be wrong in a theme has its message") {
    struct Case {
        std::string from;
        std::string to;
        std::string told;
    };
    for (const auto& [from, to, told] : {
             Case{"accent=\"#1b5361\"", "accent=\"teal\"",
                  "”teal” är ingen färg\n  tips: skriv # och sex hexadecimala siffror, till exempel "
                  "#1f5560\n"},
             Case{"accent=\"#1b5361\" ", "", "<colours> saknar attributet ”accent”\n"},
             Case{"text=\"#1f2326\"", "text=\"#1f2326\" text=\"#1f2326\"",
                  "attributet ”text” står två gånger\n"},
             Case{"bold=\"yes\"", "bold=\"ja\"", "”ja” är varken yes eller no\n"},
             Case{"beside=\"2\"", "beside=\"two\"", "”two” är inget heltal\n"},
             Case{"beside=\"2\"", "beside=\"2.5\"", "”2.5” är inget heltal\n"},
             Case{"beside=\"2\"", "beside=\"0\"", "”0” är utanför det som går: 1 till 4\n"},
             Case{"beside=\"2\"", "beside=\"99999999999\"",
                  "”99999999999” är utanför det som går: 1 till 4\n"},
             Case{"left=\"25mm\"", "left=\"-1mm\"", "”-1mm” är utanför det som går: 0mm till 1500mm\n"},
             Case{"left=\"25mm\"", "left=\"1e3mm\"",
                  "”1e3mm” är inget mått\n  tips: skriv ett tal med enhet, till exempel 9.5pt eller 25mm\n"},
             Case{"left=\"25mm\"", "left=\"nanmm\"",
                  "”nanmm” är inget mått\n  tips: skriv ett tal med enhet, till exempel 9.5pt eller 25mm\n"},
             Case{"left=\"25mm\"", "left=\"155mm\"",
                  "marginalerna lämnar 35 mm åt texten på bredden; minst 40 mm behövs\nlabel-width och gap "
                  "lämnar inget rum åt uppgifterna\n"},
             Case{"bottom=\"25mm\"", "bottom=\"200mm\"",
                  "marginalerna lämnar 58 mm åt texten på höjden; minst 60 mm behövs\n"},
             Case{"label-width=\"42mm\"", "label-width=\"150mm\"",
                  "label-width och gap lämnar inget rum åt uppgifterna\n"},
             Case{"bullet=\"•\"", "bullet=\"\"", "”bullet” får inte vara tomt\n"},
             Case{"regular=\"OpenSans", "regular=\"../OpenSans",
                  "”../OpenSans-Regular.ttf” är inget filnamn\n"
                  "  tips: skriv bara namnet, utan mapp: OpenSans-Regular.ttf\n"},
             Case{"<style name=\"lead\"", "<style name=\"body\"",
                  "stilen ”body” finns redan\n<style name=\"lead\"> saknas\n"},
             Case{"<facts ", "<list indent=\"5mm\" item-gap=\"2pt\" bullet=\"-\"/><facts ",
                  "<list> finns redan\n"},
             Case{"</theme>", "mer</theme>",
                  "här står lös text\n  tips: allt i temafilen skrivs som attribut; en kommentar skrivs <!-- "
                  "så -->\n"},
             Case{"bullet=\"•\"/>", "bullet=\"•\"><x/></list>", "<list> får inte innehålla något\n"},
             Case{"</theme>", "</theme><theme/>", "temafilen ska ha ett enda yttersta element\n"},
             Case{"<theme>", "<!DOCTYPE theme><theme>",
                  "temafilen får inte ha någon DOCTYPE\n  tips: ta bort raden\n"},
             Case{"</theme>", "</tema>",
                  "temafilen är ingen riktig XML-fil: start- och sluttaggar hör inte ihop\n"},
             Case{"</theme>", "", "temafilen är ingen riktig XML-fil: start- och sluttaggar hör inte ihop\n"},
             Case{"name=\"lead\"", "name=lead",
                  "temafilen är ingen riktig XML-fil: ett attribut är felskrivet\n"},
             Case{"\"Open Sans\"", "\"Open\xE5Sans\"",
                  "temafilen är ingen riktig XML-fil: den är inte skriven i UTF-8\n  tips: spara filen som "
                  "UTF-8\n"},
         }) {
        CAPTURE(to);
        CHECK(message_of(changed(from, to)) == told);
    }
    CHECK(message_of("") == "temafilen är ingen riktig XML-fil: det finns inget element i den\n");
    CHECK(message_of("<tema/>") == "temafilen ska ha elementet <theme> ytterst, inte <tema>\n");
    CHECK(message_of(std::string("<theme>\0</theme>", 16)) ==
          "temafilen är ingen riktig XML-fil: den är inte skriven i UTF-8\n  tips: spara filen som "
          "UTF-8\n");
}

TEST_CASE("a theme cut at any byte is an error and nothing worse") {
    const std::string text = plain_theme();
    for (std::size_t size = 0; size < text.find("</theme>") + 7; size += 7)
        CHECK_FALSE(read_theme_text(text.substr(0, size)));
}

TEST_CASE("parties that sign stand in rows as equal as can be") {
    document::SignatureLook look;
    look.beside = 3;
    const std::size_t expected[] = {1, 2, 3, 2, 3, 3, 3};
    for (std::size_t parties = 1; parties <= std::size(expected); ++parties) {
        CAPTURE(parties);
        CHECK(look.in_row(parties) == expected[parties - 1]);
    }
    look.beside = 0;
    CHECK(look.in_row(2) == 1);
}
