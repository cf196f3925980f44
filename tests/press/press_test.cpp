#include "press/press.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "base/report.h"
#include "dogs.h"

using namespace overens;
using testing::Dogs;

namespace {

std::string failure_of(const std::function<void()>& job) {
    try {
        job();
    } catch (const Failure& failure) {
        return report(failure.diagnostic(), Language::swedish);
    }
    return "no failure";
}

const std::vector<SourcePointer> two = {Dogs::file("a.json", "hund", "Karo"),
                                        Dogs::file("c.json", "agare", "Åsa")};

}  // namespace

TEST_CASE("a paper comes in the formats asked for, each a file of its kind, the same every time") {
    Dogs dogs;
    dogs.options.formats = {press::Format::pdf, press::Format::odt};
    const auto papers = dogs.press.generate("hundkort", two, dogs.options, dogs.diagnostics);
    CHECK(testing::told(dogs.diagnostics) == "");
    REQUIRE(papers.size() == 2);
    CHECK(papers[0].file_name == "Karo-kort.pdf");
    CHECK(papers[0].bytes.starts_with("%PDF-1.7\n"));
    CHECK(papers[1].file_name == "Karo-kort.odt");
    CHECK(papers[1].bytes.starts_with("PK"));
    Dogs others;
    others.options.formats = dogs.options.formats;
    const auto again = others.press.generate("hundkort", two, others.options, others.diagnostics);
    REQUIRE(again.size() == 2);
    CHECK(again[0].bytes == papers[0].bytes);
    CHECK(again[1].bytes == papers[1].bytes);
}

TEST_CASE("one document that cannot be set keeps all back") {
    Dogs dogs;
    dogs.options.formats = {press::Format::pdf, press::Format::odt};
    // U+E000 is for private use: no font has it.
    CHECK(dogs.press
              .generate("hundkort", {two[0], two[1], Dogs::file("x.json", "hund", "\xEE\x80\x80")},
                        dogs.options, dogs.diagnostics)
              .empty());
    REQUIRE(dogs.diagnostics.errors() == 1);
    CHECK(dogs.diagnostics.all().front().place.source->name() == "x.json");
}

TEST_CASE("templates are named, and what each needs; fragments and the theme are none") {
    Dogs dogs;
    dogs.world.assets[{Asset::template_file, "bit.xml"}] = "<fragment><p>bit</p></fragment>";
    dogs.world.assets[{Asset::template_file, "trasig.xml"}] = "<template";
    const auto names = dogs.press.templates();
    CHECK(std::find(names.begin(), names.end(), "hundkort") != names.end());
    CHECK(std::find(names.begin(), names.end(), "trasig") != names.end());
    CHECK(std::find(names.begin(), names.end(), "bit") == names.end());
    CHECK(std::find(names.begin(), names.end(), "theme") == names.end());
    const auto description = dogs.press.describe("hundkort", dogs.diagnostics);
    REQUIRE(description);
    CHECK(description->title == "Hundkort");
    CHECK(description->description == "Ett kort för varje hund.");
    CHECK(description->inputs == std::vector<std::string>{"hund", "agare"});
}

TEST_CASE("a name that no template has gets the nearest for a hint, or all") {
    Dogs dogs;
    CHECK(failure_of([&] { dogs.press.check("hundkrot", dogs.diagnostics); }) ==
          "fel: det finns ingen mall som heter ”hundkrot”\n  tips: menade du ”hundkort”?\n");
    const std::string all = failure_of([&] { dogs.press.check("zzzzzzzzzzzz", dogs.diagnostics); });
    CHECK(all.find("tips: mallarna är: ") != std::string::npos);
    CHECK(all.find("hundkort") != std::string::npos);
    CHECK(failure_of([&] { dogs.press.check("../hundkort", dogs.diagnostics); }) ==
          "fel: det finns ingen mall som heter ”../hundkort”\n  tips: menade du ”hundkort”?\n");
}

TEST_CASE("a template may be a file of the user's") {
    Dogs dogs;
    dogs.world.files["eget/kort.xml"] = dogs.world.assets[{Asset::template_file, "hundkort.xml"}];
    CHECK(dogs.make(two, "eget/kort.xml") == "Karo-kort.odt\n");
    CHECK(failure_of([&] { dogs.make(two, "eget/inget.xml"); }) == "fel: filen finns inte: eget/inget.xml\n");
}

TEST_CASE("a template with errors does not hide those of the files") {
    Dogs dogs;
    dogs.world.assets[{Asset::template_file, "fel.xml"}] = "<template>";
    dogs.make({Dogs::file("a.json", "hund", "")}, "fel");
    std::set<std::string> files;
    for (const Diagnostic& diagnostic : dogs.diagnostics.all()) files.insert(diagnostic.place.source->name());
    CHECK(files == std::set<std::string>{"a.json", "fel.xml"});
}

TEST_CASE("progress counts documents") {
    Dogs dogs;
    std::string counted;
    dogs.options.progress = [&](std::size_t done, std::size_t of) {
        counted += std::to_string(done) + "/" + std::to_string(of) + " ";
    };
    dogs.make({two[0], two[1], Dogs::file("b.json", "hund", "Lady")});
    CHECK(counted == "1/2 2/2 ");
}
