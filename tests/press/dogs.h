#pragma once

#include <string>

#include "press/press.h"
#include "support/files.h"
#include "support/memory_world.h"

namespace overens::testing {

/// A world with two schemas and a template of its own, small enough to hold in the head: a card for each dog,
/// with the owner's name on it. Theme, fonts and colour profile are the project's.
struct Dogs {
    std::unique_ptr<World> project = project_world();
    MemoryWorld world{project.get()};
    press::Press press{world};
    Diagnostics diagnostics;
    press::Options options{.formats = {press::Format::odt}, .date = *Date::make(2026, 11, 22)};

    Dogs() {
        world.assets[{Asset::schema_file, "hund.schema.json"}] = schema("hund", "Hund");
        world.assets[{Asset::schema_file, "agare.schema.json"}] = schema("agare", "Ägare");
        world.assets[{Asset::template_file, "hundkort.xml"}] =
            R"(<template title="Hundkort" description="Ett kort för varje hund.">
  <input name="hund" schema="hund"/>
  <input name="agare" schema="agare"/>
  <document title="Hundkort" subject="Hundkort" author="Hundklubben" reference="{hund.namn}"
            file="{hund.namn}-kort" language="sv-SE">
    <title>{hund.namn}</title>
    <p>Ägare: {agare.namn}</p>
  </document>
</template>)";
    }

    static std::string schema(const std::string& name, const std::string& title) {
        return R"({"$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overens.example/schemas/)" +
               name + R"(.schema.json", "title": ")" + title + R"(", "description": "Till prov.",
  "type": "object", "required": ["namn"], "additionalProperties": false,
  "properties": {"$schema": {"type": "string"}, "namn": {"type": "string", "title": "Namn", "minLength": 1}}})";
    }

    static SourcePointer file(const std::string& name, const std::string& kind, const std::string& called) {
        return std::make_shared<const Source>(
            name, R"({"$schema": "schemas/)" + kind + R"(.schema.json", "namn": ")" + called + "\"}");
    }

    /// The papers' names, or what was told.
    std::string make(const std::vector<SourcePointer>& sources, const std::string& form = "hundkort") {
        diagnostics = {};
        std::string result;
        for (const press::Paper& paper : press.generate(form, sources, options, diagnostics)) {
            result += paper.file_name + "\n";
        }
        return result + told(diagnostics);
    }
};

}  // namespace overens::testing
