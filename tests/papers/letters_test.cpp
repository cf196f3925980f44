// The sheet that tries envelopes: its addresses stand in the windows, in the PDF and in the ODT as
// LibreOffice prints it.
#include <doctest/doctest.h>

#include <cmath>
#include <pugixml.hpp>

#include "document/letter_places.h"
#include "judge/judge.h"
#include "papers.h"
#include "support/files.h"

namespace fs = std::filesystem;
using namespace overens;
using namespace overens::testing;

namespace {

/// A word with its box, in millimetres from the page's upper left corner.
struct Placed {
    std::string word;
    double left;
    double top;
    double right;
    double bottom;
};

/// The words of each page, as pdftotext finds them.
std::vector<std::vector<Placed>> placed_words(const fs::path& pdf) {
    const Ran ran = run("pdftotext -bbox '" + pdf.string() + "' -");
    pugi::xml_document xml;
    REQUIRE(xml.load_string(ran.output.c_str()));
    std::vector<std::vector<Placed>> pages;
    for (const auto& page : xml.select_nodes("//page")) {
        pages.emplace_back();
        for (const auto& word : page.node().children("word")) {
            const auto at = [&](const char* name) { return word.attribute(name).as_double() * 25.4 / 72; };
            pages.back().push_back({word.text().get(), at("xMin"), at("yMin"), at("xMax"), at("yMax")});
        }
    }
    return pages;
}

/// Those of the address: from the first `Ekvalla` to the first `EKVALLA`.
std::vector<Placed> address(const std::vector<Placed>& page) {
    std::vector<Placed> result;
    for (const Placed& one : page) {
        if (!result.empty() || one.word == "Ekvalla") result.push_back(one);
        if (one.word == "EKVALLA") break;
    }
    return result;
}

}  // namespace

TEST_CASE("the sheet that tries envelopes keeps the rules of PDF/A-2a and PDF/UA-1") {
    const ScratchFolder scratch;
    const fs::path sheet = letter_sheet(scratch.path());
    CHECK(told(judge_file(sheet)) == "");
    const Words read = words_of_structure(structure_of_pdf(sheet));
    const Words written = words_of_odt(fs::path(sheet).replace_extension(".odt"));
    CHECK(read.letterhead + " " + read.body == written.body);
}

TEST_CASE("addresses stand in the windows of envelopes, in the PDF and in the ODT alike") {
    REQUIRE(have("soffice"));
    REQUIRE(have("pdftotext"));
    const ScratchFolder scratch;
    const fs::path sheet = letter_sheet(scratch.path());
    const std::string folder = scratch.path().string();
    const Ran office = run("soffice -env:UserInstallation='file://" + folder +
                           "/profile' --headless --convert-to pdf --outdir '" + folder + "/office' '" +
                           folder + "/provark-kuvert.odt'");
    CHECK(office.exit == 0);
    const auto own = placed_words(sheet);
    const auto shown = placed_words(scratch.path() / "office/provark-kuvert.pdf");
    REQUIRE(own.size() == 4);
    REQUIRE(shown.size() == 4);

    Diagnostics diagnostics;
    const auto theme = document::read_theme(
        std::make_shared<const Source>("theme.xml", read(project_folder() / "templates/theme.xml")),
        diagnostics);
    REQUIRE(theme);
    for (std::size_t page = 0; page < 4; ++page) {
        CAPTURE(page);
        using document::Letter;
        const Letter letter{.envelope = page < 2 ? Letter::Envelope::c5 : Letter::Envelope::e65,
                            .side = page % 2 == 0 ? Letter::Side::right : Letter::Side::left,
                            .addressee = {},
                            .references = {}};
        const document::Rectangle window = document::letter_places(letter, *theme).always;
        const auto mine = address(own[page]);
        const auto theirs = address(shown[page]);
        REQUIRE(mine.size() == 8);
        REQUIRE(theirs.size() == mine.size());
        for (std::size_t at = 0; at < mine.size(); ++at) {
            CAPTURE(mine[at].word);
            CHECK(mine[at].word == theirs[at].word);
            CHECK(std::abs(mine[at].left - theirs[at].left) < 1);
            CHECK(std::abs(mine[at].bottom - theirs[at].bottom) < 1);
            for (const Placed& word : {mine[at], theirs[at]}) {
                CHECK(word.left >= window.corner.x.millimetres());
                CHECK(word.right <= window.right().millimetres());
                CHECK(word.top >= window.corner.y.millimetres());
                CHECK(word.bottom <= window.bottom().millimetres());
            }
        }
    }
}
