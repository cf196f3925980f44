#include "sample_form.h"

#include "support/files.h"

namespace overens::testing {

std::string sample_form_schema() {
    return R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overens.example/schemas/prov.schema.json",
  "title": "Prov",
  "type": "object",
  "x-form": {},
  "properties": {
    "$schema": { "$ref": "gemensamt.schema.json#/$defs/schema" },
    "formular": {
      "$ref": "formular.schema.json#/$defs/formular",
      "properties": { "version": { "const": "2026-1" } }
    },
    "namn": { "title": "Vad heter du?", "type": "string", "minLength": 1, "maxLength": 40 },
    "personnummer": { "title": "Personnummer", "$ref": "gemensamt.schema.json#/$defs/personnummer" },
    "sedan": { "title": "Sedan när?", "$ref": "gemensamt.schema.json#/$defs/datum" },
    "timmar": {
      "title": "Hur många timmar i veckan?", "type": "number", "minimum": 0, "maximum": 60,
      "x-question": { "unit": "timmar" }
    },
    "nu": {
      "title": "Vad gör du nu?",
      "oneOf": [
        { "const": "arbete", "title": "Arbetar" },
        { "const": "studier", "title": "Studerar" },
        { "const": "annat", "title": "Annat" }
      ]
    },
    "stod": { "title": "Fick du stöd?", "type": "boolean" },
    "betyg": {
      "title": "Hur bra var det?", "type": "integer",
      "oneOf": [ { "const": 1, "title": "1" }, { "const": 2, "title": "2" }, { "const": 3, "title": "3" } ]
    },
    "hur": {
      "title": "Hur sökte du arbete?", "type": "array", "uniqueItems": true,
      "items": { "oneOf": [ { "const": "telefon", "title": "Telefon" }, { "const": "besok", "title": "Besök" } ] }
    },
    "forsorjning": {
      "title": "Försörjning", "type": "object",
      "properties": {
        "af": { "title": "AF", "$ref": "#/$defs/omfattning" },
        "kom": { "title": "Kommunen", "$ref": "#/$defs/omfattning" }
      },
      "additionalProperties": false,
      "x-rules": [ { "test": "(af ?? 0) + (kom ?? 0) = 100", "message": "Omfattningarna ska tillsammans vara 100 %." } ]
    },
    "mal": {
      "title": "Mål", "type": "array", "x-question": { "rows": 3 },
      "items": {
        "type": "object",
        "properties": {
          "text": { "title": "Mål", "type": "string" },
          "klart": { "title": "Klart", "$ref": "gemensamt.schema.json#/$defs/datum" }
        },
        "required": [ "text" ],
        "additionalProperties": false
      }
    },
    "ovrigt": { "title": "Något mer?", "type": "string", "x-question": { "lines": 4 } }
  },
  "required": [ "formular", "namn", "nu" ],
  "additionalProperties": false,
  "$defs": {
    "omfattning": {
      "type": "integer",
      "oneOf": [ { "const": 100, "title": "100 %" }, { "const": 50, "title": "50 %" } ]
    }
  }
})";
}

SampleWorld::SampleWorld() : behind(project_world()), world(behind.get()) {
    world.assets[{Asset::schema_file, "prov.schema.json"}] = sample_form_schema();
    world.assets[{Asset::template_file, "prov.xml"}] = R"(<template title="Prov" form="prov">
  <input name="verksamhet" schema="verksamhet"/>
  <document title="{form.title}" file="prov" author="{verksamhet.namn ?? ''}">
    <title>{form.title}</title>
    <question name="formular.referens"/>
    <questions/>
  </document>
</template>)";
}

}  // namespace overens::testing
