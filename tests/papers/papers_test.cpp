// Every example paper, as the command makes it, before independent referees.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "judge/judge.h"
#include "papers.h"
#include "support/example_papers.h"
#include "support/files.h"

namespace fs = std::filesystem;
using namespace overens::testing;

namespace {

std::string quoted(const std::vector<fs::path>& files) {
    std::string result;
    for (const fs::path& file : files) result += " '" + file.string() + "'";
    return result;
}

std::string without(std::string text, const std::string& what) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos;) text.erase(at, what.size());
    return text;
}

}  // namespace

TEST_CASE("every line of the list makes its papers, each as PDF and as ODT") {
    const auto cases = std::distance(fs::directory_iterator(project_folder() / "examples/arenden"), {});
    CHECK(cases >= 9);
    const auto pdfs = papers_ending(".pdf").size();
    CHECK(pdfs >= static_cast<std::size_t>(cases) + example_papers().size() - 1);
    CHECK(papers_ending(".odt").size() == pdfs);
    CHECK(static_cast<std::size_t>(std::distance(fs::directory_iterator(paper_folder()), {})) == 2 * pdfs);
}

TEST_CASE("every PDF keeps the rules of PDF/A-2a and PDF/UA-1") {
    for (const fs::path& file : papers_ending(".pdf")) {
        CAPTURE(file.filename().string());
        CHECK(told(judge_file(file)) == "");
    }
}

TEST_CASE("qpdf finds no fault in any PDF") {
    REQUIRE(have("qpdf"));
    for (const fs::path& file : papers_ending(".pdf")) {
        CAPTURE(file.filename().string());
        const Ran ran = run("qpdf --check" + quoted({file}));
        CHECK(ran.exit == 0);
        CHECK(ran.errors == "");
    }
}

TEST_CASE("every font is embedded, a subset, and says which characters its glyphs are") {
    REQUIRE(have("pdffonts"));
    for (const fs::path& file : papers_ending(".pdf")) {
        CAPTURE(file.filename().string());
        std::istringstream lines(run("pdffonts" + quoted({file})).output);
        std::string line;
        std::getline(lines, line);
        std::getline(lines, line);
        int fonts = 0;
        for (; std::getline(lines, line); ++fonts) {
            CAPTURE(line);
            CHECK(line.find(" CID TrueType ") != std::string::npos);
            CHECK(line.find(" yes yes yes ") != std::string::npos);
        }
        CHECK(fonts >= 2);
    }
}

TEST_CASE("a PDF is read in order: one title, heads of tables with their scope, and the words of the ODT") {
    REQUIRE(have("pdfinfo"));
    for (const fs::path& file : papers_ending(".pdf")) {
        CAPTURE(file.filename().string());
        const std::string structure = structure_of_pdf(file);
        std::istringstream lines(structure);
        int titles = 0;
        std::string before;
        for (std::string line; std::getline(lines, line); before = line) {
            if (line.find_first_not_of(' ') == line.find("H1 (block)")) ++titles;
            if (line.ends_with(" TH") || line.ends_with(" TH (block)")) FAIL_CHECK("a head without scope");
            if (before.ends_with(" TH:")) CHECK(line.find("/Scope /") != std::string::npos);
        }
        const bool bound = is_bound(file);
        CHECK((bound ? titles > 3 : titles == 1));
        const bool agreement = file.stem().string().ends_with("-overenskommelse");
        if (agreement) CHECK(structure.find("Scope /Row") != std::string::npos);

        const Words read = words_of_structure(structure);
        if (bound) {
            // In the ODT the sender stands in the heads of pages.
            const Words written = words_of_odt(fs::path(file).replace_extension(".odt"));
            CHECK(without(read.body, read.letterhead + " ") == written.body);
            continue;
        }
        const Words written = words_of_odt(fs::path(file).replace_extension(".odt"));
        CHECK(read.body.size() > 500);
        // In a letter the address stands between the sender and the title; a folded sheet has no letterhead.
        const auto whole = [](const Words& words) {
            return words.letterhead + (words.letterhead.empty() ? "" : " ") + words.body;
        };
        CHECK(whole(read) == whole(written));
        if (agreement) CHECK(read.body == written.body);
        if (agreement) CHECK(read.body.ends_with("Namnförtydligande"));
        CHECK(read.letterhead.starts_with("Ekvalla kommun"));
    }
}

TEST_CASE("every ODT is a sound package whose parts are valid ODF 1.3") {
    REQUIRE(have("jing"));
    const auto rules = referee("odf");
    std::string parts;
    const ScratchFolder scratch;
    for (const fs::path& file : papers_ending(".odt")) {
        CAPTURE(file.filename().string());
        const std::string bytes = read(file);
        CHECK(bytes.substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
        const fs::path folder = scratch.path() / file.stem();
        CHECK(run("unzip -q '" + file.string() + "' -d '" + folder.string() + "'").exit == 0);
        for (const char* part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"}) {
            if (fs::exists(folder / part)) parts += quoted({folder / part});
        }
    }
    if (!rules) return;
    const Ran jing = run("jing -i '" + (*rules / "OpenDocument-v1.3-schema.rng").string() + "'" + parts);
    CHECK(jing.output == "");
    CHECK(jing.exit == 0);
}

TEST_CASE("LibreOffice opens every ODT, with all its words") {
    REQUIRE(have("soffice"));
    const ScratchFolder scratch;
    const std::string folder = scratch.path().string();
    const Ran office =
        run("soffice -env:UserInstallation='file://" + folder + "/profile' --headless --convert-to " +
            "fodt --outdir '" + folder + "'" + quoted(papers_ending(".odt")));
    CHECK(office.exit == 0);
    for (const fs::path& odt : papers_ending(".odt")) {
        CAPTURE(odt.filename().string());
        const fs::path opened = scratch.path() / odt.stem().concat(".fodt");
        REQUIRE(fs::exists(opened));
        CHECK(words_of_flat_odt(opened).body == words_of_odt(odt).body);
    }
}
