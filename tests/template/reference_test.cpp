// The reference is proved: its examples compile without a word, its expressions give the results that stand
// beside them, and the messages that it shows are those that come.
#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>

#include "fixture.h"
#include "support/files.h"
#include "template/vocabulary.h"

using namespace overens;
using namespace overens::testing;

namespace {

/// A block of code in the reference: its language line, and what stands in it.
struct Example {
    std::string kind;
    std::string text;
};

std::string reference() {
    return read(project_folder() / "templates/README.md");
}

std::vector<Example> examples() {
    std::vector<Example> result;
    bool inside = false;
    std::istringstream lines(reference());
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("```")) {
            inside = !inside;
            if (inside) result.push_back({line.substr(3), ""});
        } else if (inside) {
            result.back().text += line + "\n";
        }
    }
    return result;
}

/// A piece of a template, in a template that begins on the same line.
std::string around_piece(const std::string& piece) {
    return R"(<template title="x"><input name="arende" schema="arende"/><input name="verksamhet" schema="verksamhet"/>)"
           R"(<select name="praktik" from="arende.placeringar" id="id" newest="period.start"/>)"
           R"(<document title="{verksamhet.kommun}" file="{praktik.id}"><title>x</title>)"
           "\n" +
           piece + "</document></template>\n";
}

struct ReferenceRow {
    std::string expression;
    std::string result;
};

/// The rows of the tables whose head is `Write` and `Get`.
std::vector<ReferenceRow> rows() {
    std::vector<ReferenceRow> result;
    bool inside = false;
    std::istringstream lines(reference());
    for (std::string line; std::getline(lines, line);) {
        if (line == "| Write | Get |") inside = true;
        if (!line.starts_with("|")) inside = false;
        if (!inside || !line.starts_with("| `")) continue;
        const std::size_t end = line.find("` | `");
        std::string expression = line.substr(3, end - 3);
        for (std::size_t at = expression.find("\\|"); at != std::string::npos; at = expression.find("\\|"))
            expression.erase(at, 1);
        result.push_back({expression, line.substr(end + 5, line.rfind('`') - end - 5)});
    }
    return result;
}

std::string escaped(std::string text) {
    for (std::size_t at = 0; (at = text.find_first_of("<&", at)) != std::string::npos;) {
        text.replace(at, 1, text[at] == '<' ? "&lt;" : "&amp;");
    }
    return text;
}

/// No-break spaces are written as spaces in the reference.
std::string with_plain_spaces(std::string text) {
    for (std::size_t at = text.find("\xC2\xA0"); at != std::string::npos; at = text.find("\xC2\xA0"))
        text.replace(at, 2, " ");
    return text;
}

data::CaseData example_data(const std::string& name) {
    Diagnostics diagnostics;
    auto data = data::read_json(
        std::make_shared<const Source>(name, read(project_folder() / "examples" / name)), diagnostics);
    REQUIRE_MESSAGE(data, told(diagnostics));
    return *data;
}

}  // namespace

TEST_CASE("the examples of the reference compile without a word") {
    const auto world = project_world();
    schema::SchemaLibrary schemas(*world);
    std::size_t proved = 0;
    for (const Example& example : examples()) {
        if (example.kind != "xml") continue;
        ++proved;
        const bool whole = example.text.starts_with("<template");
        Diagnostics diagnostics;
        templates::compile(
            *world, schemas,
            std::make_shared<const Source>("README.md", whole ? example.text : around_piece(example.text)),
            diagnostics);
        CHECK(told(diagnostics) == "");
    }
    CHECK(proved > 15);
}

TEST_CASE("the project's own templates check without a word") {
    const auto world = project_world();
    schema::SchemaLibrary schemas(*world);
    std::size_t proved = 0;
    for (const std::string& file : world->names(Asset::template_file)) {
        if (!file.ends_with(".xml")) continue;
        const SourcePointer source = world->read_asset(Asset::template_file, file);
        if (source->text().find("<template") == std::string::npos) continue;
        ++proved;
        Diagnostics diagnostics;
        templates::compile(*world, schemas, file.substr(0, file.size() - 4), diagnostics);
        CHECK(told(diagnostics) == "");
    }
    CHECK(proved > 0);
}

TEST_CASE("the expressions of the reference give the results beside them") {
    const auto world = project_world();
    schema::SchemaLibrary schemas(*world);
    const templates::Merge merge{
        .inputs = {example_data("arenden/2025-0118-region-avslutat.json"), example_data("verksamhet.json")},
        .today = *Date::make(2026, 11, 22),
        .placement = std::nullopt};
    std::size_t proved = 0;
    for (const ReferenceRow& row : rows()) {
        CAPTURE(row.expression);
        ++proved;
        std::string result;
        for (const std::string format : {"", " | yesno", " | date"}) {
            const std::string text = format.empty() ? row.expression : "(" + row.expression + ")" + format;
            Diagnostics diagnostics;
            const auto form = templates::compile(
                *world, schemas,
                std::make_shared<const Source>("x.xml", around_piece("<p>{" + escaped(text) + "}</p>")),
                diagnostics);
            const auto expanded = form ? templates::expand(*world, *form, merge, diagnostics) : std::nullopt;
            if (expanded) result = dump(expanded->document);
            if (expanded) break;
            if (format == " | date") result = told(diagnostics);
        }
        const std::string_view before = "body “";
        const std::size_t at = result.find(before);
        CHECK_MESSAGE(at != std::string::npos, result);
        if (at == std::string::npos) continue;
        result = result.substr(at + before.size());
        CHECK(with_plain_spaces(result.substr(0, result.rfind("”"))) == row.result);
    }
    CHECK(proved > 40);
}

TEST_CASE("the messages of the reference are those that come") {
    const auto world = project_world();
    schema::SchemaLibrary schemas(*world);
    const auto all = examples();
    std::size_t proved = 0;
    for (std::size_t at = 0; at + 1 < all.size(); ++at) {
        if (all[at].kind != "xml wrong") continue;
        ++proved;
        Diagnostics diagnostics;
        templates::compile(*world, schemas,
                           std::make_shared<const Source>("brev.xml", around_piece(all[at].text)),
                           diagnostics);
        CHECK(told(diagnostics) == all[at + 1].text);
    }
    CHECK(proved == 1);
}

TEST_CASE("the reference speaks of every element and every attribute") {
    const std::string text = reference();
    for (int context = 0; context <= static_cast<int>(templates::Context::nothing); ++context) {
        for (const std::string_view name : templates::names_in(static_cast<templates::Context>(context))) {
            CAPTURE(name);
            const bool told = text.find("<" + std::string(name)) != std::string::npos;
            CHECK(told);
            for (const templates::AttributeRule& attribute : templates::rule(name)->attributes) {
                CAPTURE(attribute.name);
                const bool attribute_told =
                    text.find("`" + std::string(attribute.name) + "`") != std::string::npos ||
                    text.find(std::string(attribute.name) + "=\"") != std::string::npos;
                CHECK(attribute_told);
            }
        }
    }
}
