#include <doctest/doctest.h>

#include "fixture.h"
#include "support/files.h"

using namespace overens;
using namespace overens::testing;

namespace {

std::string merged_case(const World& world, const Case& one) {
    std::string form = one.part("", "");
    if (!form.starts_with("<template")) form = around(form);
    std::string placement = one.part("placement", "");
    if (!placement.empty()) placement.pop_back();
    return merged(world, form, one.part("arende", standard_case()), one.part("kontor", standard_office()),
                  placement.empty() ? std::nullopt : std::optional(placement));
}

}  // namespace

TEST_CASE("templates and data become documents") {
    for (const std::string file : {"documents.txt", "white_space.txt", "data.txt", "languages.txt",
                                   "letters.txt", "chart_data.txt", "require.txt"}) {
        CAPTURE(file);
        run_cases(file, [](const Case& one) { return merged_case(template_world(), one); });
    }
}

TEST_CASE("pictures are looked for beside the data that name them, and nowhere else") {
    MemoryWorld world = template_world();
    world.files["data/trasig.png"] = "\x89PNG\r\n\x1A\noch sedan inget";
    world.files["logotyp2.png"] = world.files["data/logotyp.png"];
    run_cases("pictures.txt", [&](const Case& one) { return merged_case(world, one); });
}

TEST_CASE("a loop in a loop in a loop ends with a message, not with the memory") {
    std::string many =
        R"({"nummer": "A-7", "person": {"namn": "x"}, "text": "x", "belopp": 1, "klar": true, "placeringar": [], "mal": [)";
    for (int number = 0; number < 100; ++number) {
        many += (number > 0 ? "," : "") + std::string(R"({"text": "x", "delmal": []})");
    }
    many += "]}";
    const auto loops = [](const std::string& inside) {
        return around(
            R"(<for each="a" in="arende.mal"><for each="b" in="arende.mal"><for each="c" in="arende.mal">)" +
            inside + "</for></for></for>\n<p>{kontor.namn}</p>");
    };
    const std::string expected_beginning = "data/arende.json:1:1: fel: handlingen blir för stor\n";
    const std::string expected_end =
        "  tips: högst 500000 delar och 16 MB text; finns det en slinga i en slinga?\n";
    for (const std::string inside :
         {"<p>{a.text}{b.text}{c.text}</p>", "<if test=\"a.klart\"><p>x</p></if>"}) {
        const std::string told = merged(template_world(), loops(inside), many, standard_office());
        CHECK(told.starts_with(expected_beginning));
        CHECK(told.ends_with(expected_end));
    }
    std::string long_text = many;
    long_text.replace(long_text.find(R"("text": "x")"), 11, R"("text": ")" + std::string(1 << 18, 'x') + '"');
    const std::string told =
        merged(template_world(),
               around("<for each=\"a\" in=\"arende.mal\"><p>{arende.text} {kontor.namn}</p></for>"),
               long_text, standard_office());
    CHECK(told.starts_with("data/arende.json:1:1: fel: handlingen blir för stor\n"));
}

TEST_CASE("a picture is decoded once for many documents that share it, and again when its file is another") {
    MemoryWorld world = template_world();
    schema::SchemaLibrary schemas(world);
    Diagnostics diagnostics;
    const std::string form =
        around("<p>{arende.text}</p><picture file=\"{kontor.logotyp.fil}\" alt=\"x\" width=\"20mm\"/>");
    const auto compiled =
        templates::compile(world, schemas, std::make_shared<const Source>("prov.xml", form), diagnostics);
    REQUIRE(compiled);
    const auto data = [&](const std::string& name, const std::string& text) {
        return *data::read_json(std::make_shared<const Source>("data/" + name, text), diagnostics);
    };
    const templates::Merge merge{
        .inputs = {data("arende.json", standard_case()), data("kontor.json", standard_office())},
        .today = *Date::make(2026, 11, 22),
        .placement = std::nullopt,
        .pictures = std::make_shared<templates::Pictures>()};
    const auto image = [&] {
        const auto expanded = templates::expand(world, *compiled, merge, diagnostics);
        REQUIRE(expanded);
        return std::get<document::Picture>(expanded->document.blocks.back().node()).image;
    };
    const auto first = image();
    CHECK(image() == first);
    world.files["data/logotyp.png"] += "bytes behind the picture, which its reader does not mind";
    CHECK(image() != first);
}
