// Questions in a template: where they stand, what is filled in, and what `overens check` proves of it.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "fixture.h"
#include "support/files.h"

using namespace overens;
using namespace overens::testing;

namespace {

constexpr const char* form_schema = R"({
"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://overens.example/schemas/enkat.schema.json",
"title": "Enkät", "type": "object", "x-form": {"texts": {"tack": "Tack för svaren!"}},
"required": ["namn"], "additionalProperties": false,
"properties": {"$schema": {"type": "string"},
"formular": {"title": "Formulär", "type": "object", "additionalProperties": false, "properties": {
  "version": {"const": "3"}, "referens": {"type": "string", "title": "Referens"}}},
"namn": {"title": "Namn", "type": "string", "maxLength": 40},
"start": {"title": "Start", "type": "string", "format": "date"},
"plats": {"title": "Var var du?", "description": "Den senaste.", "oneOf": [
  {"const": "forskola", "title": "Förskola"}, {"const": "kok", "title": "Kök"}]},
"plats_varfor": {"title": "Varför där?", "type": "string", "x-question": {"follows": "plats"}},
"bra": {"title": "Bra?", "type": "boolean"},
"hur": {"title": "Hur söker du?", "type": "array", "items": {"oneOf": [
  {"const": "tel", "title": "Telefon"}, {"const": "besok", "title": "Besök"}]}},
"del": {"title": "Försörjning", "type": "object", "additionalProperties": false, "properties": {
  "af": {"title": "AF", "oneOf": [{"const": 100, "title": "100 %"}, {"const": 50, "title": "50 %"}]},
  "fk": {"title": "FK", "description": "sjuk", "oneOf": [{"const": 100, "title": "100 %"}, {"const": 50, "title": "50 %"}]}}},
"mal": {"title": "Mål", "type": "array", "x-question": {"rows": 2}, "items": {"type": "object",
  "additionalProperties": false, "required": ["text"], "properties": {
  "text": {"title": "Mål", "type": "string"}, "klart": {"title": "Klart", "type": "string", "format": "date"}}}},
"timmar": {"title": "Timmar", "type": "integer", "x-question": {"unit": "i veckan"}},
"ovrigt": {"title": "Mer?", "type": "string", "x-question": {"lines": 3}}
}})";

constexpr const char* english =
    R"({"formular": "enkat", "version": "3", "language": "en-GB", "title": "Survey",
"texts": {"tack": "Thank you!"}, "words": {"Referens": "Reference", "Ja": "Yes", "Nej": "No", "100 %": "100%", "50 %": "50%"},
"questions": {"namn": {"title": "Name"}, "start": {"title": "Start date"},
"plats": {"title": "Where were you?", "description": "The last one.", "choices": {"forskola": "Preschool", "kok": "Kitchen"}},
"plats_varfor": {"title": "Why there?"}, "bra": {"title": "Good?"},
"hur": {"title": "How do you seek?", "choices": {"tel": "Telephone", "besok": "Visits"}},
"del": {"title": "Livelihood"}, "del.af": {"title": "PES"}, "del.fk": {"title": "SIA", "description": "ill"},
"mal": {"title": "Goals"}, "mal.text": {"title": "Goal"}, "mal.klart": {"title": "Done"},
"timmar": {"title": "Hours", "unit": "a week"}, "ovrigt": {"title": "More?"}}})";

MemoryWorld form_world() {
    MemoryWorld world = template_world();
    world.assets[{Asset::schema_file, "enkat.schema.json"}] = form_schema;
    world.assets[{Asset::schema_file, "enkat.en.json"}] = english;
    for (const char* shared : {"oversattning.schema.json", "gemensamt.schema.json"}) {
        world.assets[{Asset::schema_file, shared}] = read(project_folder() / "schemas" / shared);
    }
    return world;
}

/// A case is what stands in the form after its title.
std::string whole_form(const Case& one) {
    return R"(<template title="Enkät" form="enkat" questions="numbered"><input name="arende" schema="arende"/>
<select name="praktik" from="arende.placeringar" id="id" newest="start"/>
<document title="{form.title}" file="{arende.nummer ?? 'tom'}-{praktik.id ?? 'x'}" reference="{arende.nummer ?? ''}" part="{praktik.id ?? ''}">
<title>{form.title}</title>
)" + one.part("", "") +
           "</document>\n</template>\n";
}

std::string made(const World& world, const Case& one, bool blank) {
    Diagnostics diagnostics;
    schema::SchemaLibrary schemas(world);
    const auto compiled = templates::compile(
        world, schemas, std::make_shared<const Source>("enkat.xml", whole_form(one)), diagnostics);
    if (!compiled) return told(diagnostics);
    const auto arende =
        blank ? data::CaseData(std::make_shared<const Source>("enkat", "null"), data::Json())
              : *data::read_json(std::make_shared<const Source>("data/arende.json", standard_case()),
                                 diagnostics);
    templates::Merge merge{{arende}, *Date::make(2026, 11, 22), std::nullopt};
    if (const std::string language = one.part("translation", ""); !language.empty())
        merge.translation = language.substr(0, language.find('\n'));
    const auto expanded = templates::expand(world, *compiled, merge, diagnostics);
    if (!expanded) return told(diagnostics);
    return "file " + expanded->file_name + "\n" + dump(expanded->document);
}

}  // namespace

TEST_CASE("a form is set out of its schema: empty, from a case, in another language") {
    const MemoryWorld world = form_world();
    run_cases("forms.txt",
              [&](const Case& one) { return made(world, one, one.name.find("empty") != std::string::npos); });
}

TEST_CASE("whatever is wrong with the questions of a template is told") {
    const MemoryWorld world = form_world();
    run_cases("form_errors.txt", [&](const Case& one) { return checked(world, whole_form(one)); });
}

TEST_CASE("questions need a form") {
    const MemoryWorld world = form_world();
    CHECK(checked(world, around("<question name=\"namn\"/>")) ==
          "prov.xml:6:17: fel: mallen säger inte vilket formulär frågorna hör till\n"
          "    6 | <question name=\"namn\"/></document>\n"
          "      |                 ^~~~\n"
          "  tips: skriv schemats namn i <template form=\"…\">\n");
    CHECK(checked(world,
                  "<template title=\"x\" form=\"enkt\"><input name=\"arende\" schema=\"arende\"/><document "
                  "title=\"x\" file=\"x\"><title>x</title></document></template>")
              .find("det finns inget schema som heter ”enkt”\n") != std::string::npos);
}
