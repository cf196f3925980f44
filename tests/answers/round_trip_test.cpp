// A form is made, filled in by other programs, saved by them, and read: what comes back is what was filled
// in.
#include <doctest/doctest.h>

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
}
