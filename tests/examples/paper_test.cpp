// The agreement of every example: word for word, on how many pages, and what must not be in it.
// After a change that was meant: OVERENS_ACCEPT=1 test_examples writes the words anew; read the difference.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "document/theme.h"
#include "document/words.h"
#include "layout/layout.h"
#include "support/files.h"
#include "template/template.h"

namespace overens {
namespace {

namespace fs = std::filesystem;

/// What is compiled once for all examples.
struct Office {
    std::unique_ptr<World> world;
    schema::SchemaLibrary schemas;
    std::optional<templates::Template> agreement;
    data::CaseData activity;

    explicit Office(std::optional<Date> today = Date::make(2026, 11, 22))
        : world(testing::project_world(today)), schemas(*world), activity(proved("verksamhet.json")) {
        Diagnostics diagnostics;
        agreement = templates::compile(*world, schemas, "overenskommelse", diagnostics);
        REQUIRE_MESSAGE(diagnostics.empty(), testing::told(diagnostics));
    }

    data::CaseData proved(const fs::path& example) {
        Diagnostics diagnostics;
        const auto data = data::read_json(
            world->read_source(testing::project_folder() / "examples" / example), diagnostics);
        REQUIRE_MESSAGE(data, testing::told(diagnostics));
        const auto schema = schemas.find(data->schema_name(), diagnostics);
        REQUIRE_MESSAGE(schema, testing::told(diagnostics));
        CHECK_MESSAGE(schema->validate(*data, diagnostics), testing::told(diagnostics));
        return *data;
    }

    document::Document paper(const fs::path& example, std::optional<std::string> placement = std::nullopt) {
        Diagnostics diagnostics;
        auto expanded = templates::expand(
            *world, *agreement, {{proved("arenden" / example), activity}, world->today(), placement},
            diagnostics);
        REQUIRE_MESSAGE(expanded, testing::told(diagnostics));
        return expanded->document;
    }

    std::string words(const fs::path& example, std::optional<std::string> placement = std::nullopt) {
        return document::words(paper(example, std::move(placement)));
    }
};

std::vector<fs::path> examples() {
    std::vector<fs::path> result;
    for (const auto& entry : fs::directory_iterator(testing::project_folder() / "examples" / "arenden")) {
        result.push_back(entry.path().filename());
    }
    std::ranges::sort(result);
    return result;
}

}  // namespace

TEST_CASE("the agreement of each example, word for word") {
    Office office;
    CHECK(examples().size() >= 10);
    for (const fs::path& example : examples()) {
        CAPTURE(example);
        const fs::path golden =
            testing::project_folder() / "tests/examples/overenskommelse" / example.stem().concat(".txt");
        const std::string words = office.words(example);
        if (std::getenv("OVERENS_ACCEPT") != nullptr) testing::write(golden, words);
        CHECK(words == testing::read(golden));
    }
}

TEST_CASE("the agreement of each example is set on two pages") {
    Office office;
    Diagnostics diagnostics;
    auto theme =
        document::read_theme(office.world->read_asset(Asset::template_file, "theme.xml"), diagnostics);
    REQUIRE(theme);
    const layout::Typesetting typesetting = layout::prepare(*office.world, *theme);
    for (const fs::path& example : examples()) {
        CAPTURE(example);
        const auto pages = layout::typeset(office.paper(example), typesetting, diagnostics);
        REQUIRE_MESSAGE(pages, testing::told(diagnostics));
        CHECK(pages->pages.size() == 2);
    }
}

TEST_CASE("the newest placement is meant, unless another is asked for") {
    Office office;
    const fs::path example = "2026-0007-butik-andra-placeringen.json";
    CHECK(office.words(example).find("Andra Varvet") != std::string::npos);
    CHECK(office.words(example, "p2") == office.words(example));
    CHECK(office.words(example, "p1").find("Parkenheten") != std::string::npos);
    CHECK(office.words(example, "p1").find("Andra Varvet") == std::string::npos);
}

TEST_CASE("what must not leave the case is not printed") {
    Office office;
    struct Secret {
        const char* example;
        std::vector<const char*> never;
    };
    for (const Secret& secret : {
             Secret{"2026-0042-kontor-skyddade-uppgifter.json",
                    {"Sara", "Nyström", "2389", "20010709", "Försäkringskassan", "Aktivitetsersättning"}},
             Secret{"2026-0029-utemiljo-aterkallat-samtycke.json",
                    {"Psykiatrin", "Viktor", "Socialtjänsten", "Försörjningsstöd", "försörjningsstöd"}},
         }) {
        CAPTURE(secret.example);
        const std::string words = office.words(secret.example);
        for (const char* word : secret.never) {
            CAPTURE(word);
            CHECK(words.find(word) == std::string::npos);
        }
    }
}

TEST_CASE("a consent counts from its day to its last, and not after it is withdrawn") {
    struct Day {
        const char* example;
        Date today;
        bool shared;
    };
    for (const Day& day : {
             Day{"2026-0034-kok.json", *Date::make(2026, 10, 19), false},
             Day{"2026-0034-kok.json", *Date::make(2026, 10, 20), true},
             Day{"2026-0034-kok.json", *Date::make(2026, 11, 22), true},
             Day{"2026-0034-kok.json", *Date::make(2027, 10, 20), true},
             Day{"2026-0034-kok.json", *Date::make(2027, 10, 21), false},
             Day{"2026-0029-utemiljo-aterkallat-samtycke.json", *Date::make(2026, 11, 15), true},
             Day{"2026-0029-utemiljo-aterkallat-samtycke.json", *Date::make(2026, 11, 16), false},
         }) {
        Office office(day.today);
        CAPTURE(day.example);
        CAPTURE(day.today.iso());
        CHECK((office.words(day.example).find("Med praktikantens samtycke") != std::string::npos) ==
              day.shared);
    }
}

TEST_CASE("a guardian signs for whom is under 18 on the day of signing, though 18 at the start") {
    const fs::path example = "2026-0031-forskola.json";  // born 2004-06-20
    Office before(*Date::make(2022, 6, 19));
    CHECK(before.words(example).find("Vårdnadshavare") != std::string::npos);
    Office after(*Date::make(2022, 6, 20));
    CHECK(after.words(example).find("Vårdnadshavare") == std::string::npos);
}

TEST_CASE("an agreement that is written after the start does not say that it was signed before") {
    const fs::path example = "2026-0031-forskola.json";  // begins 2027-01-11
    Office before(*Date::make(2027, 1, 11));
    CHECK(before.words(example).find("skriver under före start och") != std::string::npos);
    Office after(*Date::make(2027, 1, 12));
    CHECK(after.words(example).find("skriver under och") != std::string::npos);
}

}  // namespace overens
