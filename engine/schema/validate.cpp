#include <nlohmann/json.hpp>
#include <utility>

#include "schema/tell.h"
#include "schema/validator.h"

namespace overens::schema {

using data::Json;

namespace {

// Data are at most 64 deep, and a schema leads through a few dozen references at most for each level.
constexpr int deepest = 600;

}  // namespace

Evaluated::Evaluated(const Json& value) : marked_(value.is_structured() ? value.size() : 0) {}

void Evaluated::add(const Evaluated& others) {
    for (std::size_t at = 0; at < marked_.size(); ++at) {
        if (others.marked_[at]) marked_[at] = true;
    }
}

bool Validator::check(const Subschema& root, const Json& value, Findings* findings) {
    const Path path{.schema = &root};
    const bool fits = check({root, value, path, nullptr, nullptr, findings});
    if (exhausted_ && findings) tell_too_complex(*findings, path);
    return fits && !exhausted_;
}

bool Validator::check(const Judged& judged) {
    if (depth_ >= deepest || ++steps_ > most_steps_) exhausted_ = true;
    if (exhausted_) return false;
    ++depth_;
    const bool fits = check_body(judged);
    --depth_;
    return fits;
}

bool Validator::check_body(const Judged& judged) {
    const Subschema& schema = judged.schema;
    const Json& value = judged.value;
    if (schema.never) {
        if (judged.findings) tell_not_allowed(*judged.findings, judged.path);
        return false;
    }
    const DynamicScope inner{judged.scope, schema.resource};
    const bool same = judged.scope && judged.scope->resource == schema.resource;
    const bool looks_back = (schema.unevaluated_items && value.is_array()) ||
                            (schema.unevaluated_properties && value.is_object());
    std::optional<Evaluated> own;
    if (looks_back) own.emplace(value);
    const Judged here{
        schema,         value, judged.path, own ? &*own : judged.evaluated, same ? judged.scope : &inner,
        judged.findings};

    if (!check_values(here)) return false;
    bool fits = true;
    const auto goes_on = [&](bool part) {
        fits = fits && part;
        return fits || judged.findings;
    };
    if (value.is_string()) {
        if (schema.text && !goes_on(check_text(here))) return false;
    } else if (value.is_number()) {
        if (schema.number && !goes_on(check_number(here))) return false;
    } else if (value.is_object()) {
        if (schema.object && !goes_on(check_object(here))) return false;
    } else if (value.is_array()) {
        if (schema.list && !goes_on(check_list(here))) return false;
    }
    if ((schema.reference || schema.dynamic_reference) && !goes_on(check_references(here))) return false;
    if (schema.branches && !goes_on(check_branches(here))) return false;
    if (own && !goes_on(check_unevaluated(here, *own))) return false;
    if (own && judged.evaluated) judged.evaluated->add(*own);
    if (fits && schema.rules && value.is_object()) fits = check_rules(here);
    return fits;
}

bool Validator::same_value(const Judged& judged, Next schema, Evaluated* evaluated, Findings* findings) {
    return check({*schema, judged.value, judged.path, evaluated, judged.scope, findings});
}

bool Validator::check_references(const Judged& judged) {
    bool fits = true;
    if (judged.schema.reference)
        fits = same_value(judged, judged.schema.reference, judged.evaluated, judged.findings);
    if (!judged.schema.dynamic_reference || (!fits && !judged.findings)) return fits;
    Next target = judged.schema.dynamic_reference;
    if (!judged.schema.dynamic_name.empty()) {
        for (const DynamicScope* scope = judged.scope; scope; scope = scope->outer) {
            const auto anchor = scope->resource->dynamic_anchors.find(judged.schema.dynamic_name);
            if (anchor != scope->resource->dynamic_anchors.end())
                target = anchor->second;  // the outermost wins
        }
    }
    return same_value(judged, target, judged.evaluated, judged.findings) && fits;
}

bool Validator::check_unevaluated(const Judged& judged, Evaluated& evaluated) {
    bool fits = true;
    const Next schema =
        judged.value.is_object() ? judged.schema.unevaluated_properties : judged.schema.unevaluated_items;
    std::size_t at = 0;
    const auto goes_on = [&](bool part) {
        fits = fits && part;
        ++at;
        return fits || judged.findings;
    };
    if (judged.value.is_object()) {
        for (const auto& [name, member] : judged.value.get_ref<const Json::object_t&>()) {
            if (!goes_on(evaluated.is_marked(at) || check_member(judged, at, name, member, schema)))
                return false;
        }
    } else {
        while (at < judged.value.size()) {
            if (!goes_on(evaluated.is_marked(at) || check_element(judged, at, schema))) return false;
        }
    }
    evaluated.mark_all();
    return fits;
}

bool Validator::check_rules(const Judged& judged) {
    expression::Frame frame;
    for (const RuleSet::Variable& variable : judged.schema.rules->variables) {
        const auto member = judged.value.find(variable.name);
        const bool is_there = member != judged.value.end();
        frame.set(variable.slot,
                  is_there ? expression::value_of(*member, variable.type) : expression::Value());
    }
    bool fits = true;
    for (const Rule& rule : judged.schema.rules->rules) {
        Diagnostics faults;
        const expression::Value verdict = rule.test.evaluate(frame, faults);
        const bool* holds = std::get_if<bool>(&verdict);
        if (holds && *holds) continue;
        if (!judged.findings) return false;
        fits = false;
        tell_rule(*judged.findings, judged.path, rule, holds != nullptr);
    }
    return fits;
}

}  // namespace overens::schema
