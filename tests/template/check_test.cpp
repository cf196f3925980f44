#include <doctest/doctest.h>

#include "fixture.h"
#include "support/files.h"

using namespace overens;
using namespace overens::testing;

namespace {

/// The parts named `fragment NAME` become fragments at hand.
void add_fragments(MemoryWorld& world, const Case& one) {
    for (const auto& [key, text] : one.parts) {
        if (key.starts_with("fragment ")) world.assets[{Asset::template_file, key.substr(9) + ".xml"}] = text;
    }
}

/// A case is a whole template, or what stands in one after its title.
std::string whole(const Case& one) {
    const std::string text = one.part("", "");
    return text.starts_with("<template") || text.starts_with("<fragment") ? text : around(text);
}

}  // namespace

TEST_CASE("checking a template tells everything that is wrong with it") {
    for (const std::string file :
         {"elements.txt", "attributes.txt", "control.txt", "names.txt", "headings.txt", "sections.txt",
          "references.txt", "tables.txt", "charts.txt", "parts.txt", "fragments.txt", "letter_errors.txt",
          "footnotes.txt"}) {
        CAPTURE(file);
        run_cases(file, [](const Case& one) {
            MemoryWorld world = template_world();
            add_fragments(world, one);
            return checked(world, whole(one));
        });
    }
}

TEST_CASE("messages come in English, too") {
    run_cases("english.txt",
              [](const Case& one) { return checked(template_world(), whole(one), Language::english); });
}

TEST_CASE("a template by name comes from the assets, and a fragment is none") {
    MemoryWorld world = template_world();
    world.assets[{Asset::template_file, "prov.xml"}] = around("<p>x {kontor.namn}</p>");
    world.assets[{Asset::template_file, "bit.xml"}] = "<fragment><p>x</p></fragment>";
    schema::SchemaLibrary schemas(world);
    Diagnostics diagnostics;
    const auto form = templates::compile(world, schemas, "prov", diagnostics);
    REQUIRE(form);
    CHECK(form->name() == "prov");
    CHECK(form->title() == "Prov");
    CHECK(form->inputs().size() == 2);
    CHECK(form->inputs()[0].name == "arende");
    CHECK(form->inputs()[1].schema == "kontor");
    CHECK(told(diagnostics).empty());
    CHECK(!templates::compile(world, schemas, "bit", diagnostics));
    CHECK(told(diagnostics) ==
          "bit.xml:1:1: fel: filen är ett fragment, ingen mall\n    1 | <fragment><p>x</p></fragment>\n      "
          "| ^~~~~~~~~\n"
          "  tips: ett fragment tas in i en mall med <include file=\"bit\"/>\n");
    CHECK_THROWS_AS(templates::compile(world, schemas, "finns-inte", diagnostics), Failure);
}
