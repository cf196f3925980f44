#pragma once

#include <optional>
#include <string>

#include "base/world.h"
#include "form/form.h"
#include "support/files.h"
#include "support/memory_world.h"

namespace overens::testing {

/// A form whose schema has these `properties` beside what all have, and the text `tack`.
inline std::optional<form::Form> form_with(const std::string& properties, Diagnostics& diagnostics,
                                           const std::string& put = R"({"texts": {"tack": "Tack!"}})") {
    MemoryWorld world;
    world.assets[{Asset::schema_file, "enkat.schema.json"}] =
        R"({"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Enkät", "type": "object",
"x-form": )" +
        put + R"(,
"properties": {"$schema": {"type": "string"},
"formular": {"type": "object", "title": "Formulär", "properties": {"version": {"const": "2026-1"},
  "referens": {"type": "string", "title": "Referens"}}},
)" + properties +
        R"(},
"required": ["formular", "namn"]})";
    schema::SchemaLibrary schemas(world);
    const auto schema = schemas.find("enkat", diagnostics);
    return schema ? form::read_form(*schema, "enkat", diagnostics) : std::nullopt;
}

}  // namespace overens::testing
