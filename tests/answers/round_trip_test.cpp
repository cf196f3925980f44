// A form is made, filled in by other programs, saved by them, and read: what comes back is what was filled
// in.
#include <doctest/doctest.h>
#include <unicode/unistr.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "press/press.h"
#include "sample_form.h"
#include "support/files.h"

using namespace overens;
using testing::ScratchFolder;

namespace fs = std::filesystem;

namespace {

/// What is filled in: every kind of field, and letters of other alphabets.
nlohmann::json filling() {
    const auto one = [](const char* name, const char* kind, const char* value) {
        return nlohmann::json{{"name", std::string("prov 2026-1.") + name}, {"kind", kind}, {"value", value}};
    };
    auto nu = one("nu", "choice", "annat");
    nu["codes"] = {"arbete", "studier", "annat"};
    auto stod = one("stod", "choice", "nej");
    stod["codes"] = {"ja", "nej"};
    auto betyg = one("betyg", "choice", "2");
    betyg["codes"] = {"1", "2", "3"};
    auto af = one("forsorjning.af", "choice", "50");
    auto kom = one("forsorjning.kom", "choice", "50");
    af["codes"] = kom["codes"] = {"100", "50"};
    return {one("formular.referens", "text", "2026-0031-P1-9R"),
            one("namn", "text", "Åsa Öberg, Ștefan Łoś, عربي"),
            one("sedan", "text", "2026-11-22"),
            one("timmar", "text", "37,5"),
            nu,
            stod,
            betyg,
            one("hur.telefon", "tick", "telefon"),
            one("hur.besok", "tick", "besok"),
            af,
            kom,
            one("mal.1.text", "text", "Köra truck"),
            one("mal.3.klart", "text", "2027-06-30"),
            one("mal.3.text", "text", "Skriva på “svenska” – bättre"),
            one("ovrigt", "text", "Rad ett\nrad två: ()\\ <&>")};
}

nlohmann::ordered_json expected() {
    return nlohmann::ordered_json::parse(R"({
        "$schema": "https://overens.example/schemas/prov.schema.json",
        "formular": {"version": "2026-1", "referens": "2026-0031-P1-9R"},
        "namn": "Åsa Öberg, Ștefan Łoś, عربي", "sedan": "2026-11-22", "timmar": 37.5, "nu": "annat",
        "stod": false, "betyg": 2, "hur": ["telefon", "besok"], "forsorjning": {"af": 50, "kom": 50},
        "mal": [{"text": "Köra truck"}, {"text": "Skriva på “svenska” – bättre", "klart": "2027-06-30"}],
        "ovrigt": "Rad ett\nrad två: ()\\ <&>"})");
}

std::string hexadecimal(const std::string& text) {
    const auto wide = icu::UnicodeString::fromUTF8(text);
    std::string result = "<FEFF";
    for (int at = 0; at < wide.length(); ++at) {
        constexpr const char* digits = "0123456789ABCDEF";
        for (int shift = 12; shift >= 0; shift -= 4)
            result += digits[(static_cast<unsigned>(wide[at]) >> static_cast<unsigned>(shift)) & 15U];
    }
    return result + ">";
}

/// The same for pdftk.
std::string fdf(const nlohmann::json& values) {
    std::string result = "%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [\n";
    for (const auto& one : values) {
        const auto name = one.at("name").get<std::string>();
        const auto value = one.at("value").get<std::string>();
        result += "<< /T (" + name + ") /V " + (one.at("kind") == "text" ? hexadecimal(value) : "/" + value) +
                  " >>\n";
    }
    return result + "] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

struct Made {
    ScratchFolder folder;
    testing::SampleWorld sample;
    press::Press press{sample.world};

    Made() {
        Diagnostics diagnostics;
        press::Options options{.date = *Date::make(2026, 11, 22), .blank = true};
        for (const press::Paper& paper : press.generate("prov", {}, options, diagnostics))
            testing::write(folder.path() / paper.file_name, paper.bytes);
        REQUIRE(testing::told(diagnostics) == "");
        testing::write(folder.path() / "values.json", filling().dump());
        testing::write(folder.path() / "values.fdf", fdf(filling()));
    }

    std::string path(const char* name) const { return "'" + (folder.path() / name).string() + "'"; }

    void check(const char* file) {
        Diagnostics diagnostics;
        const auto source = std::make_shared<const Source>(file, testing::read(folder.path() / file));
        const auto answers = press.read(source, diagnostics);
        CHECK(testing::told(diagnostics) == "");
        REQUIRE(answers.has_value());
        CHECK(nlohmann::ordered_json::parse(answers->json) == expected());
    }
};

std::string program(const char* name) {
    return "'" + (testing::project_folder() / "tests" / "answers" / "programs" / name).string() + "'";
}

}  // namespace

TEST_CASE("what other programs fill in in a PDF is read back") {
    Made made;
    REQUIRE(fs::exists(made.folder.path() / "prov.pdf"));
    const std::string files = " " + made.path("prov.pdf") + " " + made.path("out.pdf") + " ";
    const std::string values = made.path("values.json");
    struct Program {
        const char* needs;
        std::string line;
    };
    // Debian's own Python, which has its packages.
    const std::vector<Program> programs = {
        {"qpdf", "/usr/bin/python3 " + program("pikepdf.py") + files + values},
        {"pdftoppm", "/usr/bin/python3 " + program("poppler.py") + files + values},
        {"mutool", "mutool run " + program("mutool.js") + files + values},
        {"pdftk", "pdftk " + made.path("prov.pdf") + " fill_form " + made.path("values.fdf") + " output " +
                      made.path("out.pdf")},
        {"pdftk", "pdftk " + made.path("prov.pdf") + " fill_form " + made.path("values.fdf") + " output " +
                      made.path("out.pdf") + " need_appearances"},
    };
    for (const auto& [needs, line] : programs) {
        if (!testing::have(needs)) continue;
        CAPTURE(line);
        fs::remove(made.folder.path() / "out.pdf");
        const testing::Ran ran = testing::run(line);
        CAPTURE(ran.errors);
        REQUIRE(ran.exit == 0);
        made.check("out.pdf");
        // The saved file still opens.
        CHECK(testing::run("qpdf --check " + made.path("out.pdf")).exit != 2);
        CHECK(testing::run("pdftoppm -r 20 -png " + made.path("out.pdf") + " " + made.path("page")).exit ==
              0);
    }
}

TEST_CASE("what LibreOffice fills in in an ODT is read back") {
    if (!testing::have("soffice")) return;
    Made made;
    nlohmann::json values = filling();
    for (auto& one : values) one["name"] = one.at("name").get<std::string>().substr(12);
    testing::write(made.folder.path() / "values.json", values.dump());
    const testing::Ran ran =
        testing::run("/usr/bin/python3 " + program("libreoffice.py") + " " + made.path("prov.odt") + " " +
                     made.path("out.odt") + " " + made.path("values.json") + " " + made.path("profile"));
    CAPTURE(ran.errors);
    REQUIRE(ran.exit == 0);
    made.check("out.odt");
    // And the PDF that it makes of what was filled in.
    REQUIRE(testing::run("soffice --headless '-env:UserInstallation=file://" + made.folder.path().string() +
                         "/profile' --convert-to pdf --outdir '" + made.folder.path().string() + "' " +
                         made.path("out.odt"))
                .exit == 0);
    made.check("out.pdf");
}

TEST_CASE("a form that was flattened or printed is told as such") {
    if (!testing::have("qpdf") || !testing::have("pdftk")) return;
    Made made;
    Diagnostics diagnostics;
    const auto read = [&](const char* file) {
        const auto source =
            std::make_shared<const Source>("svar.pdf", testing::read(made.folder.path() / file));
        CHECK_FALSE(made.press.read(source, diagnostics).has_value());
    };
    REQUIRE(testing::run("qpdf --generate-appearances --flatten-annotations=all " + made.path("prov.pdf") +
                         " " + made.path("flat.pdf"))
                .exit == 0);
    read("flat.pdf");
    REQUIRE(testing::run("pdftk " + made.path("prov.pdf") + " output " + made.path("flat2.pdf") + " flatten")
                .exit == 0);
    read("flat2.pdf");
    for (const Diagnostic& one : diagnostics.all()) CHECK(one.message.code() == "read-flattened");
    CHECK(diagnostics.all().size() == 2);
}
