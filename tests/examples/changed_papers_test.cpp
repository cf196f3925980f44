// Papers of changed examples: those that may not be made are refused in these words (`paper_refusals.json`);
// of others, what the funder does not ask for is left out, and numbers, contents and guarded figures follow
// (`paper_sections.json`).
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "document/numbering.h"
#include "document/words.h"
#include "press/inputs.h"
#include "support/files.h"
#include "template/template.h"

namespace overens {
namespace {

using Json = nlohmann::ordered_json;

Json cases(const std::string& file) {
    return Json::parse(testing::read(testing::project_folder() / "tests/examples" / file));
}

/// The paper of some examples, the last of which is changed.
std::optional<templates::Expanded> made(const std::string& form, std::vector<std::string> files,
                                        const Json& change, const std::string& date,
                                        Diagnostics& diagnostics) {
    const auto world = testing::project_world();
    schema::SchemaLibrary schemas(*world);
    const auto compiled = templates::compile(*world, schemas, form, diagnostics);
    REQUIRE_MESSAGE(compiled, testing::told(diagnostics));
    std::vector<SourcePointer> sources;
    for (const std::string& name : files) {
        const auto path = testing::project_folder() / "examples" / (name + ".json");
        if (name != files.back()) {
            sources.push_back(world->read_source(path));
            continue;
        }
        const Json changed = Json::parse(testing::read(path)).patch(change);
        sources.push_back(std::make_shared<Source>(path.string(), changed.dump(2)));
    }
    const auto inputs = press::gather(
        *compiled, sources,
        [&](const std::string& name, Diagnostics& found) { return schemas.find(name, found); }, diagnostics);
    REQUIRE_MESSAGE(inputs, testing::told(diagnostics));
    std::vector<data::CaseData> data = inputs->each;
    data.insert(data.end(), inputs->shared.begin(), inputs->shared.end());
    const Date today =
        *Date::make(std::stoi(date.substr(0, 4)), std::stoi(date.substr(5, 2)), std::stoi(date.substr(8, 2)));
    return templates::expand(*world, *compiled, {data, today, std::nullopt}, diagnostics);
}

/// The headings of two levels, as contents would have them.
std::vector<std::string> headings(document::Document document) {
    document.blocks.emplace_back(document::Contents{.levels = 2});
    document::number_headings(document);
    std::vector<std::string> result;
    for (const auto& entry : std::get<document::Contents>(document.blocks.back()).entries) {
        result.push_back(entry.number.empty() ? entry.title : entry.number + " " + entry.title);
    }
    return result;
}

std::string with_plain_spaces(std::string text) {
    for (std::size_t at = 0; (at = text.find("\u00A0", at)) != std::string::npos;) text.replace(at, 2, " ");
    return text;
}

}  // namespace

TEST_CASE("papers that the data do not allow are refused") {
    for (const Json& one : cases("paper_refusals.json")) {
        CAPTURE(one.dump());
        Diagnostics diagnostics;
        const auto paper =
            made(one["form"], one["files"], one["change"], one.value("date", "2026-11-22"), diagnostics);
        std::string told;
        for (const Diagnostic& diagnostic : diagnostics.all()) {
            told += (told.empty() ? "" : "\n") + diagnostic.message.in(Language::swedish);
        }
        CHECK(told == one["told"].get<std::string>());
        CHECK(paper.has_value() == told.empty());
    }
}

TEST_CASE("what is left out takes its number along, and few persons are not counted out") {
    for (const Json& one : cases("paper_sections.json")) {
        CAPTURE(one.dump());
        Diagnostics diagnostics;
        std::vector<std::string> files{"verksamhet"};
        for (const Json& name : one.value("with", Json::array())) files.push_back(name);
        files.push_back(one["file"]);
        const auto paper = made(one["form"], files, one["change"], "2026-11-22", diagnostics);
        REQUIRE_MESSAGE(paper, testing::told(diagnostics));
        if (one.contains("headings")) {
            CHECK(headings(paper->document) == one["headings"].get<std::vector<std::string>>());
        }
        const std::string words = with_plain_spaces(document::words(paper->document));
        for (const std::string said : one.value("says", Json::array())) {
            CAPTURE(said);
            CHECK(words.find(said) != std::string::npos);
        }
        for (const std::string never : one.value("never", Json::array())) {
            CAPTURE(never);
            CHECK(words.find(never) == std::string::npos);
        }
    }
}

}  // namespace overens
