#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/nearest.h"
#include "data/pointer.h"
#include "schema/compiler.h"
#include "schema/equality.h"
#include "schema/messages.h"

namespace overens::schema {

using data::Json;

namespace {

template <class Rules>
Rules& made(std::unique_ptr<Rules>& rules) {
    if (!rules) rules = std::make_unique<Rules>();
    return *rules;
}

/// A count may be written 2.0; one that nothing can reach is cut.
std::uint64_t count(const Json& value) {
    if (!value.is_number_float()) return value.get<std::uint64_t>();
    constexpr double beyond_all = 9e18;
    return static_cast<std::uint64_t>(std::min(value.get<double>(), beyond_all));
}

/// The schema lists its values; if it does so twice, only those in both lists count.
void narrow(Subschema& schema, std::vector<Choice> choices) {
    if (schema.choices) {
        const auto in_both = [&](Choice& choice) {
            const auto known =
                std::find_if(schema.choices->begin(), schema.choices->end(),
                             [&](const Choice& other) { return equal(*choice.value, *other.value); });
            if (known == schema.choices->end()) return false;
            if (choice.title.empty()) choice.title = known->title;
            return true;
        };
        std::erase_if(choices, [&](Choice& choice) { return !in_both(choice); });
    }
    schema.choices = std::move(choices);
}

constexpr std::array<std::pair<std::string_view, std::uint8_t>, 7> types = {{{"null", null_kind},
                                                                             {"boolean", boolean_kind},
                                                                             {"integer", integer_kind},
                                                                             {"number", number_kind},
                                                                             {"string", text_kind},
                                                                             {"array", list_kind},
                                                                             {"object", object_kind}}};

}  // namespace

void Compiler::compile_keyword(const Written& written) {
    Subschema& schema = written.schema;
    switch (written.info.keyword) {
        case Keyword::title:
            schema.title = written.value.get<std::string>();
            break;
        case Keyword::description:
            schema.description = written.value.get<std::string>();
            break;
        case Keyword::type:
            compile_types(written);
            break;
        case Keyword::constant:
            schema.constant = &written.value;
            break;
        case Keyword::enumeration: {
            std::vector<Choice> choices;
            for (const Json& value : written.value) choices.push_back({&value, {}});
            narrow(schema, std::move(choices));
            break;
        }
        case Keyword::reference:
        case Keyword::dynamic_reference:
            compile_reference(written);
            break;
        case Keyword::unevaluated_items:
            schema.unevaluated_items = want_child(written);
            break;
        case Keyword::unevaluated_properties:
            schema.unevaluated_properties = want_child(written);
            break;
        case Keyword::minimum:
        case Keyword::maximum:
        case Keyword::exclusive_minimum:
        case Keyword::exclusive_maximum:
        case Keyword::multiple_of:
            compile_number(written);
            break;
        case Keyword::min_length:
        case Keyword::max_length:
        case Keyword::pattern:
        case Keyword::format:
            compile_text(written);
            break;
        case Keyword::prefix_items:
        case Keyword::items:
        case Keyword::contains:
        case Keyword::min_contains:
        case Keyword::max_contains:
        case Keyword::min_items:
        case Keyword::max_items:
        case Keyword::unique_items:
            compile_list(written);
            break;
        case Keyword::properties:
        case Keyword::pattern_properties:
        case Keyword::additional_properties:
        case Keyword::property_names:
        case Keyword::required:
        case Keyword::min_properties:
        case Keyword::max_properties:
        case Keyword::dependent_required:
        case Keyword::dependent_schemas:
            compile_object(written);
            break;
        case Keyword::all_of:
        case Keyword::any_of:
        case Keyword::one_of:
        case Keyword::none_of:
        case Keyword::condition:
        case Keyword::then:
        case Keyword::otherwise:
            compile_branch(written);
            break;
        case Keyword::id:
        case Keyword::schema:
        case Keyword::anchor:
        case Keyword::dynamic_anchor:
        case Keyword::vocabulary:
        case Keyword::comment:
        case Keyword::definitions:
        case Keyword::annotation_only:
        case Keyword::rules:
            break;  // known when indexing; rules come when all types are known
    }
}

void Compiler::compile_types(const Written& written) {
    written.schema.kinds = 0;
    const auto add = [&](const Json& name, const std::string& pointer) {
        const auto& text = name.get_ref<const std::string&>();
        for (const auto& [known, kind] : types) {
            if (text == known) written.schema.kinds |= kind;
            if (text == known) return;
        }
        std::array<std::string_view, types.size()> names;
        for (std::size_t at = 0; at < types.size(); ++at) names[at] = types[at].first;
        const auto meant = nearest(text, names);
        report(written.location, pointer, Message(messages::unknown_type, text),
               meant ? std::optional(Message(messages::did_you_mean, *meant)) : std::nullopt);
    };
    if (written.value.is_string()) return add(written.value, written.pointer);
    for (std::size_t at = 0; at < written.value.size(); ++at)
        add(written.value[at], data::pointer_to(written.pointer, at));
}

void Compiler::compile_number(const Written& written) {
    NumberRules& rules = made(written.schema.number);
    switch (written.info.keyword) {
        case Keyword::minimum:
            rules.minimum = &written.value;
            break;
        case Keyword::maximum:
            rules.maximum = &written.value;
            break;
        case Keyword::exclusive_minimum:
            rules.above = &written.value;
            break;
        case Keyword::exclusive_maximum:
            rules.below = &written.value;
            break;
        default:
            rules.multiple_of = &written.value;
    }
}

void Compiler::compile_text(const Written& written) {
    TextRules& rules = made(written.schema.text);
    switch (written.info.keyword) {
        case Keyword::min_length:
            rules.shortest = count(written.value);
            break;
        case Keyword::max_length:
            rules.longest = count(written.value);
            break;
        case Keyword::pattern:
            rules.pattern =
                compile_pattern(written.location, written.value.get<std::string>(), written.pointer, false);
            break;
        default: {
            const auto& name = written.value.get_ref<const std::string&>();
            const Format* format = find_format(name);
            if (!format && options_.strict) {
                const auto names = format_names();
                const auto meant = nearest(name, names);
                report(written.location, written.pointer, Message(messages::unknown_format, name),
                       meant ? std::optional(Message(messages::did_you_mean, *meant)) : std::nullopt);
            }
            if (options_.formats_assert) rules.format = format;
        }
    }
}

std::optional<Pattern> Compiler::compile_pattern(const Location& location, const std::string& text,
                                                 const std::string& pointer, bool is_name) {
    std::string error;
    auto pattern = Pattern::compile(text, error);
    if (!pattern)
        report(location, pointer, Message(messages::bad_pattern, text, error), std::nullopt, is_name);
    return pattern;
}

void Compiler::compile_list(const Written& written) {
    ListRules& rules = made(written.schema.list);
    switch (written.info.keyword) {
        case Keyword::prefix_items:
            rules.first = want_list(written);
            break;
        case Keyword::items:
            rules.rest = want_child(written);
            break;
        case Keyword::contains:
            rules.contains = want_child(written);
            break;
        case Keyword::min_contains:
            rules.contains_least = count(written.value);
            break;
        case Keyword::max_contains:
            rules.contains_most = count(written.value);
            break;
        case Keyword::min_items:
            rules.least = count(written.value);
            break;
        case Keyword::max_items:
            rules.most = count(written.value);
            break;
        default:
            rules.unique = written.value.get<bool>();
    }
}

void Compiler::compile_object(const Written& written) {
    ObjectRules& rules = made(written.schema.object);
    const auto each_schema = [&](auto use) {
        for (const auto& [name, value] : written.value.get_ref<const Json::object_t&>()) {
            if (fits(Wants::schema, value)) {
                use(name, want(references_.at(&value)));
            } else {
                report(written.location, data::pointer_to(written.pointer, name),
                       Message(messages::no_schema));
            }
        }
    };
    const auto dependency = [&](const std::string& name) -> ObjectRules::Dependency& {
        for (auto& known : rules.dependencies) {
            if (known.name == name) return known;
        }
        return rules.dependencies.emplace_back(ObjectRules::Dependency{name, {}, nullptr});
    };
    switch (written.info.keyword) {
        case Keyword::properties:
            each_schema([&](const std::string& name, Next schema) {
                rules.properties.push_back({name, schema});
                rules.by_name.emplace(name, schema);  // a view into the schema's own document
            });
            break;
        case Keyword::pattern_properties:
            each_schema([&](const std::string& name, Next schema) {
                auto pattern =
                    compile_pattern(written.location, name, data::pointer_to(written.pointer, name), true);
                if (pattern) rules.patterns.push_back({std::move(*pattern), schema});
            });
            break;
        case Keyword::additional_properties:
            rules.additional = want_child(written);
            break;
        case Keyword::property_names:
            rules.names = want_child(written);
            break;
        case Keyword::required:
            for (const Json& name : written.value) rules.required.push_back(name.get<std::string>());
            break;
        case Keyword::min_properties:
            rules.least = count(written.value);
            break;
        case Keyword::max_properties:
            rules.most = count(written.value);
            break;
        case Keyword::dependent_required:
            for (const auto& [name, others] : written.value.get_ref<const Json::object_t&>()) {
                auto& required = dependency(name).required;
                for (const Json& other : others) required.push_back(other.get<std::string>());
            }
            break;
        default:
            each_schema([&](const std::string& name, Next schema) { dependency(name).schema = schema; });
    }
}

void Compiler::compile_branch(const Written& written) {
    Branches& branches = made(written.schema.branches);
    switch (written.info.keyword) {
        case Keyword::all_of:
            branches.all_of = want_list(written);
            break;
        case Keyword::any_of:
        case Keyword::one_of:
            compile_choices(written, want_list(written));
            break;
        case Keyword::none_of:
            branches.none_of = want_child(written);
            break;
        case Keyword::condition:
            branches.condition = want_child(written);
            break;
        case Keyword::then:
            branches.then = want_child(written);
            break;
        default:
            branches.otherwise = want_child(written);
    }
}

// A `oneOf` or `anyOf` of nothing but different constants is a list of choices, and is told as one.
void Compiler::compile_choices(const Written& written, std::vector<Next> branches) {
    std::vector<Choice> choices;
    Json values = Json::array();
    for (const Json& branch : written.value) {
        if (!branch.is_object() || !branch.contains("const")) break;
        Choice choice{&branch.at("const"), {}};
        bool plain = true;
        for (const auto& [name, value] : branch.get_ref<const Json::object_t&>()) {
            if (name == "title" && value.is_string()) {
                choice.title = value.get<std::string>();
            } else if (name != "const" && name != "description" && name != "deprecated" &&
                       name != "$comment") {
                plain = false;
            }
        }
        if (!plain) break;
        values.push_back(*choice.value);
        choices.push_back(std::move(choice));
    }
    const bool all = choices.size() == written.value.size();
    if (all && !find_twins(values)) return narrow(written.schema, std::move(choices));
    auto& list = written.info.keyword == Keyword::any_of ? written.schema.branches->any_of
                                                         : written.schema.branches->one_of;
    list = std::move(branches);
}

}  // namespace overens::schema
