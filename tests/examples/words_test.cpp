// Every paper of the examples' list but the agreements: word for word, and on how many pages.
// After a change that was meant: OVERENS_ACCEPT=1 test_examples writes the words anew; read the difference.
#include <doctest/doctest.h>

#include <cstdlib>
#include <set>

#include "document/theme.h"
#include "document/words.h"
#include "layout/layout.h"
#include "press/inputs.h"
#include "support/example_papers.h"
#include "support/files.h"
#include "template/template.h"

namespace overens {
namespace {

namespace fs = std::filesystem;

Date day(const std::string& date) {
    return *Date::make(std::stoi(date.substr(0, 4)), std::stoi(date.substr(5, 2)),
                       std::stoi(date.substr(8, 2)));
}

}  // namespace

TEST_CASE("each paper of the list, word for word") {
    const auto world = testing::project_world();
    schema::SchemaLibrary schemas(*world);
    Diagnostics diagnostics;
    const auto theme =
        document::read_theme(world->read_asset(Asset::template_file, "theme.xml"), diagnostics);
    REQUIRE(theme);
    const layout::Typesetting typesetting = layout::prepare(*world, *theme);
    const fs::path goldens = testing::project_folder() / "tests/examples/papers";
    std::set<fs::path> seen;

    for (const testing::ExamplePaper& paper : testing::example_papers()) {
        if (paper.form == "overenskommelse" || paper.form == "katalog") continue;
        CAPTURE(paper.form);
        const auto form = templates::compile(*world, schemas, paper.form, diagnostics);
        REQUIRE_MESSAGE(form, testing::told(diagnostics));
        std::vector<SourcePointer> sources;
        for (const fs::path& file : paper.files) sources.push_back(world->read_source(file));
        const auto find_schema = [&](const std::string& name, Diagnostics& told) {
            return schemas.find(name, told);
        };
        const auto inputs = press::gather(*form, sources, find_schema, diagnostics, paper.blank);
        REQUIRE_MESSAGE(inputs, testing::told(diagnostics));
        for (const data::CaseData& one : inputs->each) {
            std::vector<data::CaseData> merged{one};
            merged.insert(merged.end(), inputs->shared.begin(), inputs->shared.end());
            const auto translation =
                paper.translation.empty() ? std::nullopt : std::optional(paper.translation);
            const auto expanded = templates::expand(
                *world, *form, {merged, day(paper.date), std::nullopt, nullptr, translation}, diagnostics);
            REQUIRE_MESSAGE(expanded, testing::told(diagnostics));
            const auto pages = layout::typeset(expanded->document, typesetting, diagnostics);
            REQUIRE_MESSAGE(pages, testing::told(diagnostics));
            const std::string words = "sidor: " + std::to_string(pages->pages.size()) + "\n\n" +
                                      document::words(expanded->document);
            const fs::path golden = goldens / (expanded->file_name + ".txt");
            CAPTURE(golden.filename());
            CHECK(seen.insert(golden).second);
            if (std::getenv("OVERENS_ACCEPT") != nullptr) testing::write(golden, words);
            REQUIRE(fs::exists(golden));
            CHECK(words == testing::read(golden));
        }
    }
    for (const auto& entry : fs::directory_iterator(goldens)) {
        CAPTURE(entry.path());
        CHECK(seen.contains(entry.path()));
    }
    CHECK_MESSAGE(diagnostics.empty(), testing::told(diagnostics));
}

}  // namespace overens
