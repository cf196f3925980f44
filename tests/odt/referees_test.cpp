// What others say of the files: the schemas of OASIS through jing, and LibreOffice.
#include <doctest/doctest.h>

#include <sstream>

#include "document/words.h"
#include "odt/odt.h"
#include "package_reader.h"
#include "sample.h"
#include "support/files.h"

using namespace overens;
using namespace overens::document;
using testing::sample;
using testing::theme;

namespace fs = std::filesystem;

namespace {

/// The documents that are shown to the referees.
std::vector<std::pair<std::string, Document>> papers() {
    std::vector<std::pair<std::string, Document>> result = {
        {"sample", sample()}, {"empty", {}}, {"form", testing::form_sample()}};
    Document hostile;
    hostile.title = hostile.author = hostile.subject = hostile.reference = "<\x01&\">\uFFFE";
    hostile.language = "\"-<x>";
    hostile.furniture.header = {Text{"\x02"}};
    hostile.blocks = {
        Table{.columns = {}, .body = {{{}}}},
        Table{.columns = {{}, {}}, .head = {{{{{}, 2}}}}, .body = {{{{{Paragraph{}}}}}}},
        List{false, {{}, {Note{{}}}, {List{true, {{Table{.columns = {{}}, .body = {{{{{}}}}}}}}}}}},
        Facts{{}, 0},
        Facts{{{{}, {}}}, 9},
        Panels{9, {{}, {}}},
        Signatures{{{}}},
        Keep{},
        Heading{99, {}},
        Paragraph{{Text{"\x03]]><!--", true, true, "x"}, Link{"javascript:\"", {}},
                   Text{"a", false, false, "a-b-c"}}},
        PageBreak{},
        PageBreak{},
        Paragraph{
            {Field{},
             Field{.kind = Field::Kind::tick, .name = "", .description = "", .fixed = true, .lines = -1}}}};
    hostile.furniture.footer = {Field{}};
    hostile.form = FormIdentity{};
    result.emplace_back("hostile", std::move(hostile));
    Document letters;
    for (const auto envelope : {Letter::Envelope::c5, Letter::Envelope::e65}) {
        for (const auto side : {Letter::Side::left, Letter::Side::right}) {
            letters.blocks.emplace_back(
                Letter{envelope,
                       side,
                       {{Text{"Åsa Öberg"}}, {Text{"711\u00A080  LINDESBERG"}}},
                       {{{{Text{"Datum"}}, {Paragraph{{Text{"2026-11-22"}}, Style::value}}}}},
                       side == Letter::Side::left,
                       envelope == Letter::Envelope::c5});
            letters.blocks.emplace_back(
                Quotation{{Paragraph{{Text{"Sagt"}}, Style::quotation}}, {Text{"Källa"}}});
            letters.blocks.emplace_back(PageBreak{});
        }
    }
    letters.blocks.emplace_back(Letter{});
    letters.blocks.emplace_back(Quotation{});
    result.emplace_back("letters", std::move(letters));
    return result;
}

/// The text with all white space, no-break too, as single blanks.
std::string in_one_line(std::string text) {
    for (std::size_t at = 0; (at = text.find("\u00A0")) != std::string::npos;) text.replace(at, 2, " ");
    std::istringstream in(text);
    std::string result;
    for (std::string word; in >> word;) result += word + " ";
    return result;
}

}  // namespace

TEST_CASE("every file is valid ODF 1.3") {
    const auto schemas = testing::referee("odf");
    if (!schemas || !testing::have("jing")) return;
    const testing::ScratchFolder scratch;
    std::string files;
    std::string manifests;
    for (const auto& [name, paper] : papers()) {
        const testing::Package package(odt::write(paper, theme()));
        for (const char* file : {"content.xml", "styles.xml", "meta.xml", "settings.xml"}) {
            testing::write(scratch.path() / name / file, package.file(file));
            files += " '" + (scratch.path() / name / file).string() + "'";
        }
        testing::write(scratch.path() / name / "manifest.xml", package.file("META-INF/manifest.xml"));
        manifests += " '" + (scratch.path() / name / "manifest.xml").string() + "'";
    }
    const auto judged = [&](const char* schema, const std::string& what) {
        const testing::Ran ran = testing::run("jing -i '" + (*schemas / schema).string() + "'" + what);
        CHECK(ran.exit == 0);
        return ran.output;
    };
    CHECK(judged("OpenDocument-v1.3-schema.rng", files) == "");
    CHECK(judged("OpenDocument-v1.3-manifest-schema.rng", manifests) == "");
}

TEST_CASE("LibreOffice opens every paper and shows its words") {
    if (!testing::have("soffice") || !testing::have("pdftotext")) return;
    const testing::ScratchFolder scratch;
    const std::string folder = scratch.path().string();
    std::string files;
    for (const auto& [name, paper] : papers()) {
        testing::write(scratch.path() / (name + ".odt"), odt::write(paper, theme()));
        files += " '" + folder + "/" + name + ".odt'";
    }
    const testing::Ran ran = testing::run("soffice --headless '-env:UserInstallation=file://" + folder +
                                          "/profile' --convert-to pdf --outdir '" + folder + "'" + files);
    CHECK(ran.exit == 0);
    for (const auto& [name, paper] : papers()) {
        CAPTURE(name);
        REQUIRE(fs::exists(scratch.path() / (name + ".pdf")));
    }
    const testing::Ran text = testing::run("pdftotext -raw '" + folder + "/sample.pdf' -");
    const std::string shown = in_one_line(text.output);
    std::istringstream expected(in_one_line(words(sample())));
    for (std::string word; expected >> word;) {
        CAPTURE(word);
        CHECK(shown.find(word) != std::string::npos);
    }
    for (const std::string furniture :
         {"Sida 1 av 3", "Sida 3 av 3", "Arbetsmarknadsenheten", "Överenskommelse 2026-0117"}) {
        CAPTURE(furniture);
        CHECK(shown.find(furniture) != std::string::npos);
    }
}
