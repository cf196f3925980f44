#include "fixture.h"

#include <utility>

#include "base/report.h"
#include "support/files.h"

namespace overens::testing {

namespace {

constexpr const char* arende_schema = R"({
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "https://overens.example/schemas/arende.schema.json",
"title": "Ärende", "type": "object", "additionalProperties": false,
"required": ["nummer", "person", "text", "belopp", "klar", "mal", "placeringar"],
"properties": {
  "$schema": {"type": "string"},
  "nummer": {"type": "string", "title": "Ärendenummer"},
  "person": {"type": "object", "title": "Person", "additionalProperties": false, "required": ["namn"], "properties": {
    "namn": {"type": "string", "title": "Namn"},
    "telefon": {"type": "string", "format": "telefon", "title": "Telefon"},
    "adress": {"type": "object", "title": "Adress", "additionalProperties": false, "required": ["gata"], "properties": {
      "gata": {"type": "string", "title": "Gata"},
      "co": {"type": "string", "title": "c/o"}}}}},
  "text": {"type": "string", "title": "Text"},
  "lank": {"type": "string", "title": "Länk"},
  "belopp": {"type": "number", "title": "Belopp"},
  "klar": {"type": "boolean", "title": "Klar"},
  "noter": {"type": "array", "title": "Noter", "items": {"type": "string"}},
  "mal": {"type": "array", "title": "Mål", "items": {"type": "object", "additionalProperties": false,
    "required": ["text", "delmal"], "properties": {
    "text": {"type": "string", "title": "Mål"},
    "klart": {"type": "string", "format": "date", "title": "Klart"},
    "delmal": {"type": "array", "title": "Delmål", "items": {"type": "string"}}}}},
  "bilder": {"type": "array", "title": "Bilder", "items": {"type": "object", "additionalProperties": false,
    "required": ["fil", "visar"], "properties": {
    "fil": {"type": "string", "format": "filnamn", "title": "Fil"},
    "visar": {"type": "string", "title": "Visar"}}}},
  "placeringar": {"type": "array", "title": "Placeringar", "items": {"type": "object", "additionalProperties": false,
    "required": ["id", "start", "plats"], "properties": {
    "id": {"type": "string", "title": "Id"},
    "start": {"type": "string", "format": "date", "title": "Start"},
    "slut": {"type": "string", "format": "date", "title": "Slut"},
    "plats": {"title": "Plats", "oneOf": [{"const": "forskola", "title": "Förskola"}, {"const": "kok", "title": "Kök"}]}}}},
  "ansvarig": {"type": "string", "title": "Ansvarig"}
}})";

constexpr const char* kontor_schema = R"({
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "https://overens.example/schemas/kontor.schema.json",
"title": "Kontor", "type": "object", "additionalProperties": false,
"required": ["namn", "farg", "logotyp"],
"properties": {
  "$schema": {"type": "string"},
  "namn": {"type": "string", "title": "Kontorets namn"},
  "farg": {"type": "string", "title": "Färg"},
  "logotyp": {"type": "object", "title": "Logotyp", "additionalProperties": false, "required": ["fil", "visar"], "properties": {
    "fil": {"type": "string", "format": "filnamn", "title": "Fil"},
    "visar": {"type": "string", "title": "Visar"}}},
  "folk": {"type": "array", "title": "Folk", "items": {"type": "object", "additionalProperties": false,
    "required": ["id", "namn"], "properties": {
    "id": {"type": "string", "title": "Id"}, "namn": {"type": "string", "title": "Namn"}}}}
}})";

std::optional<data::CaseData> read(const std::string& name, const std::string& text,
                                   Diagnostics& diagnostics) {
    return data::read_json(std::make_shared<const Source>("data/" + name + ".json", text), diagnostics);
}

}  // namespace

MemoryWorld template_world() {
    MemoryWorld world;
    world.assets[{Asset::schema_file, "arende.schema.json"}] = arende_schema;
    world.assets[{Asset::schema_file, "kontor.schema.json"}] = kontor_schema;
    world.files["data/logotyp.png"] = testing::read(project_folder() / "examples/logotyp.png");
    return world;
}

std::string standard_case() {
    return R"({"nummer": "A-7", "person": {"namn": "Åsa Öberg"}, "text": "Välkommen", "belopp": 1234.5, "klar": true,
"mal": [{"text": "Vakna", "klart": "2026-12-01", "delmal": ["Klocka", "Kaffe"]}, {"text": "Arbeta", "delmal": []}],
"placeringar": [{"id": "p1", "start": "2026-03-01", "plats": "forskola"},
                {"id": "p2", "start": "2026-09-01", "slut": "2026-12-01", "plats": "kok"}]})";
}

std::string standard_office() {
    return R"({"namn": "Hammarbro kommun", "farg": "#1f5560", "logotyp": {"fil": "logotyp.png", "visar": "Ett rådhus"}})";
}

std::string around(std::string_view body) {
    return R"(<template title="Prov">
<input name="arende" schema="arende"/>
<input name="kontor" schema="kontor"/>
<document title="Prov {arende.nummer}" file="{arende.nummer}" author="{kontor.namn}">
<title>Prov</title>
)" + std::string(body) +
           "</document>\n</template>\n";
}

std::string merged(const World& world, const std::string& form, const std::string& arende,
                   const std::string& kontor, std::optional<std::string> placement) {
    Diagnostics diagnostics;
    schema::SchemaLibrary schemas(world);
    const auto compiled =
        templates::compile(world, schemas, std::make_shared<const Source>("prov.xml", form), diagnostics);
    if (!compiled || !diagnostics.empty()) return told(diagnostics);
    templates::Merge merge{{}, *Date::make(2026, 11, 22), std::move(placement)};
    for (const templates::Input& input : compiled->inputs()) {
        const auto data = read(input.name, input.schema == "arende" ? arende : kontor, diagnostics);
        const auto schema = schemas.find(input.schema, diagnostics);
        if (!data || !schema || !schema->validate(*data, diagnostics)) return told(diagnostics);
        merge.inputs.push_back(*data);
    }
    const auto expanded = templates::expand(world, *compiled, merge, diagnostics);
    if (!expanded || !diagnostics.empty()) return told(diagnostics);
    return expanded->file_name + "\n" + dump(expanded->document);
}

std::string checked(const World& world, const std::string& form, Language language) {
    Diagnostics diagnostics;
    schema::SchemaLibrary schemas(world);
    const auto compiled =
        templates::compile(world, schemas, std::make_shared<const Source>("prov.xml", form), diagnostics);
    return compiled.has_value() == diagnostics.has_errors()
               ? "a template and errors, or neither\n" + told(diagnostics, language)
               : told(diagnostics, language);
}

}  // namespace overens::testing
