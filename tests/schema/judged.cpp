#include "judged.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "schema/schema.h"
#include "support/memory_world.h"

namespace overens::testing {

namespace {

std::string lines(const Diagnostics& diagnostics, Language language, const std::string& prefix) {
    std::string result;
    for (const Diagnostic& fault : diagnostics.all()) {
        result += prefix;
        if (fault.place.source) {
            const Position position = fault.place.source->position(fault.place.offset);
            result += std::to_string(position.line) + ":" + std::to_string(position.column) + " ";
        }
        result += fault.message.in(language);
        if (fault.hint) result += " (" + fault.hint->in(language) + ")";
        result += "\n";
    }
    return result;
}

data::CaseData read(const std::string& text, const char* name) {
    Diagnostics diagnostics;
    auto result = data::read_json(std::make_shared<const Source>(name, text), diagnostics);
    REQUIRE_MESSAGE(result, lines(diagnostics, Language::swedish, "") << text);
    return *result;
}

std::optional<schema::Schema> compiled(const std::string& text, Diagnostics& diagnostics) {
    const MemoryWorld world;
    schema::SchemaLibrary library(world);
    return library.compile(read(text, "s.schema.json"), "https://overens.example/s", diagnostics);
}

std::string dump(const expression::Type& type, bool titles) {
    using expression::Kind;
    switch (type.kind) {
        case Kind::unknown:
            return "unknown";
        case Kind::boolean:
            return "boolean";
        case Kind::number:
            return type.integer ? "integer" : "number";
        case Kind::date:
            return "date";
        case Kind::time:
            return "time";
        case Kind::text: {
            std::string result = type.format.empty() ? "text" : "text:" + type.format;
            if (!type.choices) return result;
            result += "(";
            for (const auto& choice : *type.choices) {
                if (result.back() != '(') result += "|";
                result += choice.value + (choice.title == choice.value ? "" : "=" + choice.title);
            }
            return result + ")";
        }
        case Kind::list:
            return std::string("[") + (type.filled ? "+" : "") + dump(*type.element, titles) + "]";
        case Kind::object: {
            std::string result = "{";
            for (const auto& field : *type.fields) {
                if (result.size() > 1) result += ", ";
                result += field.name + (field.type.optional ? "?" : "");
                if (titles)
                    result += " \"" + field.title +
                              (field.description.empty() ? "" : ": " + field.description) + "\"";
                result += ": " + dump(field.type, titles);
            }
            return result + "}";
        }
    }
    return "?";
}

}  // namespace

std::string judged(const std::string& schema, const std::string& data, Language language) {
    Diagnostics schema_errors;
    const auto proved = compiled(schema, schema_errors);
    CHECK(proved.has_value() != schema_errors.has_errors());
    if (!proved) return lines(schema_errors, language, "schema ");
    Diagnostics errors;
    const bool fits = proved->validate(read(data, "f.json"), errors);
    CHECK(fits != errors.has_errors());
    return lines(errors, language, "");
}

std::string schema_faults(const std::string& schema, Language language) {
    Diagnostics errors;
    const auto proved = compiled(schema, errors);
    CHECK(proved.has_value() != errors.has_errors());
    return lines(errors, language, "");
}

std::string type_of(const std::string& schema, bool titles) {
    Diagnostics errors;
    const auto proved = compiled(schema, errors);
    return proved ? dump(proved->type(), titles) : lines(errors, Language::swedish, "");
}

}  // namespace overens::testing
