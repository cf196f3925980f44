#include "schema/keywords.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "schema/equality.h"
#include "schema/messages.h"

namespace overens::schema {

using data::Json;

namespace {

constexpr auto keywords = [] {
    std::array list = {
        KeywordInfo{"$id", Keyword::id, core, Wants::text},
        KeywordInfo{"$schema", Keyword::schema, core, Wants::text},
        KeywordInfo{"$ref", Keyword::reference, core, Wants::text},
        KeywordInfo{"$anchor", Keyword::anchor, core, Wants::anchor},
        KeywordInfo{"$dynamicRef", Keyword::dynamic_reference, core, Wants::text},
        KeywordInfo{"$dynamicAnchor", Keyword::dynamic_anchor, core, Wants::anchor},
        KeywordInfo{"$vocabulary", Keyword::vocabulary, core, Wants::object},
        KeywordInfo{"$comment", Keyword::comment, core, Wants::text},
        KeywordInfo{"$defs", Keyword::definitions, core, Wants::schema_map},
        KeywordInfo{"prefixItems", Keyword::prefix_items, applicator, Wants::schemas},
        KeywordInfo{"items", Keyword::items, applicator, Wants::schema},
        KeywordInfo{"contains", Keyword::contains, applicator, Wants::schema},
        KeywordInfo{"additionalProperties", Keyword::additional_properties, applicator, Wants::schema},
        KeywordInfo{"properties", Keyword::properties, applicator, Wants::schema_map},
        KeywordInfo{"patternProperties", Keyword::pattern_properties, applicator, Wants::schema_map},
        KeywordInfo{"dependentSchemas", Keyword::dependent_schemas, applicator, Wants::schema_map},
        KeywordInfo{"propertyNames", Keyword::property_names, applicator, Wants::schema},
        KeywordInfo{"if", Keyword::condition, applicator, Wants::schema},
        KeywordInfo{"then", Keyword::then, applicator, Wants::schema},
        KeywordInfo{"else", Keyword::otherwise, applicator, Wants::schema},
        KeywordInfo{"allOf", Keyword::all_of, applicator, Wants::schemas},
        KeywordInfo{"anyOf", Keyword::any_of, applicator, Wants::schemas},
        KeywordInfo{"oneOf", Keyword::one_of, applicator, Wants::schemas},
        KeywordInfo{"not", Keyword::none_of, applicator, Wants::schema},
        KeywordInfo{"unevaluatedItems", Keyword::unevaluated_items, unevaluated, Wants::schema},
        KeywordInfo{"unevaluatedProperties", Keyword::unevaluated_properties, unevaluated, Wants::schema},
        KeywordInfo{"type", Keyword::type, validation, Wants::types},
        KeywordInfo{"const", Keyword::constant, validation, Wants::anything},
        KeywordInfo{"enum", Keyword::enumeration, validation, Wants::list},
        KeywordInfo{"multipleOf", Keyword::multiple_of, validation, Wants::positive},
        KeywordInfo{"maximum", Keyword::maximum, validation, Wants::number},
        KeywordInfo{"exclusiveMaximum", Keyword::exclusive_maximum, validation, Wants::number},
        KeywordInfo{"minimum", Keyword::minimum, validation, Wants::number},
        KeywordInfo{"exclusiveMinimum", Keyword::exclusive_minimum, validation, Wants::number},
        KeywordInfo{"maxLength", Keyword::max_length, validation, Wants::count},
        KeywordInfo{"minLength", Keyword::min_length, validation, Wants::count},
        KeywordInfo{"pattern", Keyword::pattern, validation, Wants::text},
        KeywordInfo{"maxItems", Keyword::max_items, validation, Wants::count},
        KeywordInfo{"minItems", Keyword::min_items, validation, Wants::count},
        KeywordInfo{"uniqueItems", Keyword::unique_items, validation, Wants::boolean},
        KeywordInfo{"maxContains", Keyword::max_contains, validation, Wants::count},
        KeywordInfo{"minContains", Keyword::min_contains, validation, Wants::count},
        KeywordInfo{"maxProperties", Keyword::max_properties, validation, Wants::count},
        KeywordInfo{"minProperties", Keyword::min_properties, validation, Wants::count},
        KeywordInfo{"required", Keyword::required, validation, Wants::names},
        KeywordInfo{"dependentRequired", Keyword::dependent_required, validation, Wants::names_map},
        KeywordInfo{"title", Keyword::title, annotation, Wants::text},
        KeywordInfo{"description", Keyword::description, annotation, Wants::text},
        KeywordInfo{"default", Keyword::annotation_only, annotation, Wants::anything},
        KeywordInfo{"examples", Keyword::annotation_only, annotation, Wants::list},
        KeywordInfo{"deprecated", Keyword::annotation_only, annotation, Wants::boolean},
        KeywordInfo{"readOnly", Keyword::annotation_only, annotation, Wants::boolean},
        KeywordInfo{"writeOnly", Keyword::annotation_only, annotation, Wants::boolean},
        KeywordInfo{"format", Keyword::format, format, Wants::text},
        KeywordInfo{"contentEncoding", Keyword::annotation_only, content, Wants::text},
        KeywordInfo{"contentMediaType", Keyword::annotation_only, content, Wants::text},
        KeywordInfo{"contentSchema", Keyword::annotation_only, content, Wants::schema},
        KeywordInfo{"x-figures", Keyword::rules, house, Wants::figures},
        KeywordInfo{"x-form", Keyword::annotation_only, house, Wants::object},
        KeywordInfo{"x-question", Keyword::annotation_only, house, Wants::object},
        KeywordInfo{"x-register", Keyword::annotation_only, house, Wants::object},
        KeywordInfo{"x-rules", Keyword::rules, house, Wants::rules},
    };
    std::sort(list.begin(), list.end(),
              [](const KeywordInfo& left, const KeywordInfo& right) { return left.name < right.name; });
    return list;
}();

bool is_count(const Json& value) {
    return value.is_number() && is_integer(value) && compare_numbers(value, Json(0)) >= 0;
}

bool are_names(const Json& value) {
    return value.is_array() &&
           std::all_of(value.begin(), value.end(), [](const Json& name) { return name.is_string(); }) &&
           !find_twins(value);
}

bool is_anchor(const Json& value) {
    if (!value.is_string() || value.get_ref<const std::string&>().empty()) return false;
    const auto& name = value.get_ref<const std::string&>();
    const auto is_letter = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
    };
    return is_letter(name.front()) && std::all_of(name.begin(), name.end(), [&](char byte) {
               return is_letter(byte) || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.';
           });
}

bool are_rules(const Json& value) {
    return value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& rule) {
               if (!rule.is_object() || !rule.contains("test") || !rule.contains("message")) return false;
               const auto& parts = rule.get_ref<const Json::object_t&>();
               return std::all_of(parts.begin(), parts.end(), [](const auto& part) {
                   const bool known = part.first == "test" || part.first == "message" || part.first == "at";
                   return known && part.second.is_string();
               });
           });
}

bool are_texts(const Json& value) {
    return value.is_array() && !value.empty() &&
           std::all_of(value.begin(), value.end(), [](const Json& text) { return text.is_string(); });
}

bool are_figures(const Json& value) {
    return value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& figure) {
               if (!figure.is_object() || !figure.contains("name") || !figure.contains("value")) return false;
               const auto& parts = figure.get_ref<const Json::object_t&>();
               return std::all_of(parts.begin(), parts.end(), [](const auto& part) {
                   if (part.first == "of") return are_texts(part.second);
                   const bool known = part.first == "name" || part.first == "value" || part.first == "at";
                   return known && part.second.is_string();
               });
           });
}

}  // namespace

const KeywordInfo* find_keyword(std::string_view name) {
    const auto found =
        std::lower_bound(keywords.begin(), keywords.end(), name,
                         [](const KeywordInfo& info, std::string_view wanted) { return info.name < wanted; });
    return found != keywords.end() && found->name == name ? &*found : nullptr;
}

std::vector<std::string_view> keyword_names() {
    std::vector<std::string_view> result;
    for (const KeywordInfo& info : keywords) result.push_back(info.name);
    return result;
}

bool fits(Wants wants, const Json& value) {
    switch (wants) {
        case Wants::anything:
            return true;
        case Wants::schema:
            return value.is_object() || value.is_boolean();
        case Wants::schemas:
            return value.is_array() && !value.empty();
        case Wants::schema_map:
        case Wants::object:
            return value.is_object();
        case Wants::text:
            return value.is_string();
        case Wants::anchor:
            return is_anchor(value);
        case Wants::count:
            return is_count(value);
        case Wants::number:
            return value.is_number();
        case Wants::positive:
            return value.is_number() && compare_numbers(value, Json(0)) > 0;
        case Wants::boolean:
            return value.is_boolean();
        case Wants::names:
            return are_names(value);
        case Wants::names_map:
            return value.is_object() && std::all_of(value.begin(), value.end(),
                                                    [](const Json& names) { return are_names(names); });
        case Wants::types:
            return value.is_string() || (!value.empty() && are_names(value));
        case Wants::list:
            return value.is_array();
        case Wants::rules:
            return are_rules(value);
        case Wants::figures:
            return are_figures(value);
    }
    return false;
}

const MessageText& in_words(Wants wants) {
    switch (wants) {
        case Wants::schema:
            return messages::want_schema;
        case Wants::schemas:
            return messages::want_schemas;
        case Wants::schema_map:
            return messages::want_schema_map;
        case Wants::text:
            return messages::want_text;
        case Wants::anchor:
            return messages::want_anchor;
        case Wants::count:
            return messages::want_count;
        case Wants::number:
            return messages::want_number;
        case Wants::positive:
            return messages::want_positive;
        case Wants::boolean:
            return messages::want_boolean;
        case Wants::names:
            return messages::want_names;
        case Wants::names_map:
            return messages::want_names_map;
        case Wants::types:
            return messages::want_types;
        case Wants::list:
            return messages::want_list;
        case Wants::rules:
            return messages::want_rules;
        case Wants::figures:
            return messages::want_figures;
        case Wants::anything:
        case Wants::object:
            break;
    }
    return messages::want_object;
}

std::uint8_t vocabularies(const Json& names) {
    constexpr std::string_view prefix = "https://json-schema.org/draft/2020-12/vocab/";
    constexpr std::array<std::pair<std::string_view, unsigned>, 8> known = {{{"core", core},
                                                                             {"applicator", applicator},
                                                                             {"unevaluated", unevaluated},
                                                                             {"validation", validation},
                                                                             {"meta-data", annotation},
                                                                             {"format-annotation", format},
                                                                             {"format-assertion", format},
                                                                             {"content", content}}};
    unsigned result = core | house;
    for (const auto& [name, needed] : names.items()) {
        for (const auto& [known_name, bit] : known) {
            if (name == std::string(prefix) + std::string(known_name)) result |= bit;
        }
    }
    return static_cast<std::uint8_t>(result);
}

}  // namespace overens::schema
