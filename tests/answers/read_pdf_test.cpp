#include <doctest/doctest.h>
#include <zlib.h>

#include <random>

#include "answers/filled_form.h"
#include "pdf_maker.h"
#include "support/files.h"

using namespace overens;
using answers::FilledForm;
using testing::form_objects;
using testing::pdf;
using testing::stream;

namespace {

/// What was read, a field a line, or what is wrong.
std::string reading(const std::string& bytes, const char* name = "svar.pdf") {
    Diagnostics diagnostics;
    const auto form = answers::read_filled(std::make_shared<const Source>(name, bytes), diagnostics);
    CHECK(form.has_value() == diagnostics.empty());
    if (!form) return testing::told(diagnostics);
    std::string result = form->name + " " + form->version + "\n";
    for (const answers::FilledField& field : form->fields)
        result += std::to_string(field.page) + " " + field.name + "=" + field.value + "\n";
    return result;
}

std::string form_as_text() {
    return "prov 2026-1\n"
           "1 namn=Åsa Łuș\n"
           "1 utf8=ö عربي\n"
           "1 rader=Å•ł\ntvå\ntre\n"
           "1 nu=studier\n"
           "2 hur.telefon=ja\n"
           "2 hur.besok=\n"
           "2 bara_lage=50\n"
           "2 forsorjning.af=ärvt\n"
           "0 lang=en ström\n";
}

std::string deflated(const std::string& data) {
    uLongf size = compressBound(data.size());
    std::string result(size, '\0');
    REQUIRE(compress2(reinterpret_cast<Bytef*>(result.data()), &size,
                      reinterpret_cast<const Bytef*>(data.data()), data.size(), 9) == Z_OK);
    result.resize(size);
    return result;
}

/// A form with one field.
std::string with(const std::string& field, const std::string& root = "/T (prov 2026-1) /Kids [4 0 R]",
                 const std::string& trailer = {}) {
    return pdf({"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [3 0 R] >> >>",
                "<< /Type /Pages /Kids [] /Count 0 >>", "<< " + root + " >>", field},
               trailer);
}

}  // namespace

TEST_CASE("values are read in every encoding, inherited, by state, and with their pages") {
    CHECK(reading(pdf(form_objects())) == form_as_text());
}

TEST_CASE("a changed file says what it says last") {
    const auto objects = form_objects();
    const auto count = static_cast<int>(objects.size());
    std::string expected = form_as_text();
    expected.replace(expected.find("nu=studier"), 10, "nu=arbete");
    std::string twice = testing::changed(
        pdf(objects), count,
        {{10, "<< /Parent 6 0 R /FT /Btn /Ff 49152 /T (nu) /V /vantar /Kids [11 0 R 12 0 R] >>"}});
    twice = testing::changed(
        twice, count,
        {{10, "<< /Parent 6 0 R /FT /Btn /Ff 49152 /T (nu) /V /arbete /Kids [11 0 R 12 0 R] >>"}});
    CHECK(reading(twice) == expected);
}

TEST_CASE("a file that another program saved with object streams is read, too") {
    if (!testing::have("qpdf")) return;
    const testing::ScratchFolder scratch;
    const std::string folder = "'" + scratch.path().string();
    testing::write(scratch.path() / "in.pdf", pdf(form_objects()));
    for (const char* how : {"--object-streams=generate --compress-streams=y", "--linearize", "--qdf"}) {
        CAPTURE(how);
        REQUIRE(testing::run(std::string("qpdf ") + how + " " + folder + "/in.pdf' " + folder + "/out.pdf'")
                    .exit == 0);
        CHECK(reading(testing::read(scratch.path() / "out.pdf")) == form_as_text());
    }
    REQUIRE(
        testing::run("qpdf --encrypt '' agare 256 -- " + folder + "/in.pdf' " + folder + "/out.pdf'").exit ==
        0);
    const std::string encrypted =
        "svar.pdf: fel: filen är krypterad, med lösenord eller med skydd mot ändringar\n"
        "  tips: be om filen utan lösenord och säkerhetsinställningar, eller spara om den så i programmet "
        "som "
        "öppnar den\n";
    CHECK(reading(testing::read(scratch.path() / "out.pdf")) == encrypted);
    REQUIRE(testing::run("qpdf --object-streams=generate --encrypt las agare 256 -- " + folder + "/in.pdf' " +
                         folder + "/out.pdf'")
                .exit == 0);
    CHECK(reading(testing::read(scratch.path() / "out.pdf")) == encrypted);
}

TEST_CASE("each way of being no filled form is told") {
    const std::string page = "<< /Type /Page /MediaBox [0 0 9 9] /Parent 2 0 R >>";
    const auto plain = [&](const std::string& trailer, const std::string& catalog = {}) {
        return pdf(
            {"<< /Type /Catalog /Pages 2 0 R " + catalog + " >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
             page, stream("/Type /Metadata /Subtype /XML", "<pdf:Keywords>OVERENS:prov:2026-1::")},
            trailer);
    };
    const std::string printed =
        "  tips: be om filen som den sparades innan den skrevs ut; annars får svaren skrivas in för hand\n";
    const std::string flattened =
        "svar.pdf: fel: formuläret har inga fält kvar: det har skrivits ut till en PDF, och svaren är bara "
        "bilder av text\n" +
        printed;
    const std::string damaged =
        "svar.pdf: fel: filen är skadad och går inte att läsa\n"
        "  tips: öppna den i ett annat program och spara den igen, eller be om en ny\n";
    const std::string involved =
        "svar.pdf: fel: filen är byggd så att den inte kan läsas säkert\n"
        "  tips: öppna den i ett annat program och spara den igen, eller be om en ny\n";
    const std::string foreign =
        "svar.pdf: fel: filen har fält, men är inget formulär från Överens\n"
        "  tips: ge formuläret som det sparades av programmet som det fylldes i med\n";
    const std::string neither =
        "svar.pdf: fel: filen är varken en PDF eller en ODT\n"
        "  tips: ge formuläret som det sparades av programmet som det fylldes i med\n";

    CHECK(reading("") == neither);
    CHECK(reading("{\"namn\": 1}") == neither);
    CHECK(reading("PK\3\4...") == neither);
    CHECK(reading("%PDF-1.7\n") == damaged);
    CHECK(reading(pdf(form_objects()).substr(0, 200)) == damaged);
    CHECK(reading(plain({})) == "svar.pdf: fel: filen har inga fält att läsa svar ur\n" + printed);
    CHECK(reading(plain("/Info << /Keywords (OVERENS:prov:2026-1::) >>")) == flattened);
    CHECK(reading(plain({}, "/Metadata 4 0 R")) == flattened);
    CHECK(reading(with("<< /FT /Tx /T (a) >>", "/FT /Sig /T (a)",
                       "/Info << /Keywords (OVERENS:prov:2026-1::) >>")) == flattened);
    CHECK(reading(with("null", "/FT /Tx /T (a.b) /V (c)", "/Info << /Keywords (OVERENS:prov:2026-1:) >>")) ==
          "prov 2026-1\n0 a.b=c\n");
    CHECK(reading(with("<< /FT /Tx /T (a) >>", "/FT /Tx /T (a) /V (b)")) == foreign);
    CHECK(reading(with("<< /FT /Tx /T (a) >>", "/T (Form1) /Kids [4 0 R]")) == foreign);
    CHECK(reading(pdf({"<< /Type /Catalog /AcroForm << /Fields [2 0 R 3 0 R] >> >>",
                       "<< /T (prov 2026-1) /Kids [4 0 R] >>", "<< /T (kort 1) /Kids [4 0 R] >>",
                       "<< /FT /Tx /T (a) >>"})) ==
          "svar.pdf: fel: filen innehåller flera formulär: prov 2026-1, kort 1\n"
          "  tips: spara varje formulär i en egen fil\n");
    for (const char* filter : {"/LZWDecode", "[/FlateDecode /Fl]", "[ /#46lateDecode\n/FlateDecode]", "9 0 R",
                               "[/ASCII85Decode /RL]", "%x\n/LZW"}) {
        CAPTURE(filter);
        CHECK(reading(with(stream(std::string("/Filter ") + filter, "x"))) == involved);
    }
}

TEST_CASE("what unpacks to more than a form can be, goes round in circles or never ends is refused") {
    const std::string bomb = deflated(std::string(300U << 20U, ' '));
    const std::string large = "svar.pdf: fel: filen är för stor för att vara ett ifyllt formulär\n";
    CHECK(reading(with(stream("/Filter /FlateDecode", bomb))) == large);
    CHECK(reading(with(stream("/Type /ObjStm /N 1 /First 4 /F#69lter [/Fl]", bomb))) == large);

    CHECK(reading(with("<< /FT /Tx /T (a) /Kids [4 0 R 3 0 R] >>")) == "prov 2026-1\n");
    std::string deep = "<< /T (a) >>";
    for (int level = 0; level < 40; ++level) deep = "<< /T (a) /Kids [" + deep + "] >>";
    const std::string many = "svar.pdf: fel: filen har för många fält\n";
    CHECK(reading(with(deep)) == many);
    std::string kids;
    for (int kid = 0; kid < 6000; ++kid) kids += "<< /FT /Tx /T (a" + std::to_string(kid) + ") >> ";
    CHECK(reading(with("null", "/T (prov 2026-1) /Kids [" + kids + "]")) == many);
    CHECK(reading(with("<< /FT /Tx /T (a) /V " + std::string(5000, '[') + " >>")).substr(0, 13) ==
          "svar.pdf: fel");
}

TEST_CASE("PDFs broken at random are read or refused, and never crash") {
    const std::string good = testing::changed(pdf(form_objects()), 21, {{20, "<< /FT /Tx /T (lang) >>"}});
    const std::string pieces[] = {"<<",     ">>",       "[",           "]",       "(",         ")",
                                  "endobj", "stream\n", "/Kids",       "/Parent", " 0 R",      "/FT",
                                  "null",   "\xFE\xFF", "99999999999", "-1",      "/V 10 0 R", "obj"};
    std::mt19937 random(20261122);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string bytes = good;
        for (unsigned change = 0; change <= random() % 5; ++change) {
            const std::size_t at = random() % (bytes.size() + 1);
            switch (random() % 4) {
                case 0:
                    bytes.insert(at, pieces[random() % std::size(pieces)]);
                    break;
                case 1:
                    bytes.erase(at, random() % 40);
                    break;
                case 2:
                    if (at < bytes.size()) bytes[at] = static_cast<char>(random() % 256);
                    break;
                default:
                    if (random() % 8 == 0) bytes.resize(at);
            }
        }
        Diagnostics diagnostics;
        const auto form = answers::read_filled(std::make_shared<const Source>("f.pdf", bytes), diagnostics);
        REQUIRE(form.has_value() == diagnostics.empty());
        refused += form ? 0 : 1;
    }
    CHECK(refused > 100);
}
