#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "data/json.h"

namespace overens::schema {

/// The vocabularies of draft 2020-12, as bits; `house` is this project's own.
enum Vocabulary : std::uint8_t {
    core = 1,
    applicator = 2,
    unevaluated = 4,
    validation = 8,
    annotation = 16,
    format = 32,
    content = 64,
    house = 128,
};
constexpr std::uint8_t all_vocabularies = 255;

/// What the value of a keyword must be, and so where schemas hide in it.
enum class Wants {
    anything,
    schema,
    schemas,
    schema_map,
    text,
    anchor,
    count,
    number,
    positive,
    boolean,
    names,
    names_map,
    types,
    list,
    object,
    rules,
    figures,
};

enum class Keyword {
    id,
    schema,
    reference,
    anchor,
    dynamic_reference,
    dynamic_anchor,
    vocabulary,
    comment,
    definitions,
    prefix_items,
    items,
    contains,
    additional_properties,
    properties,
    pattern_properties,
    dependent_schemas,
    property_names,
    condition,
    then,
    otherwise,
    all_of,
    any_of,
    one_of,
    none_of,
    unevaluated_items,
    unevaluated_properties,
    type,
    constant,
    enumeration,
    multiple_of,
    maximum,
    exclusive_maximum,
    minimum,
    exclusive_minimum,
    max_length,
    min_length,
    pattern,
    max_items,
    min_items,
    unique_items,
    max_contains,
    min_contains,
    max_properties,
    min_properties,
    required,
    dependent_required,
    title,
    description,
    annotation_only,
    format,
    rules,
};

/// A keyword of JSON Schema (draft 2020-12, core and validation) or of this project (`x-rules`, `x-figures`;
/// `x-form` and `x-question`, which forms are made from; `x-register`, by which the register knows a file).
struct KeywordInfo {
    std::string_view name;
    Keyword keyword;
    Vocabulary vocabulary;
    Wants wants;
};

const KeywordInfo* find_keyword(std::string_view name);
std::vector<std::string_view> keyword_names();

/// Is the value what the keyword wants? Schemas inside it are judged where they are compiled.
bool fits(Wants wants, const data::Json& value);
const MessageText& in_words(Wants wants);

/// The vocabularies that a metaschema names in its `$vocabulary`.
std::uint8_t vocabularies(const data::Json& names);

}  // namespace overens::schema
