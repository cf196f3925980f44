#include <nlohmann/json.hpp>

#include "schema/messages.h"
#include "schema/tell.h"
#include "schema/validator.h"

namespace overens::schema {

using data::Json;

bool Validator::check_object(const Judged& judged) {
    const ObjectRules& rules = *judged.schema.object;
    bool fits = check_presence(judged);
    if (!fits && !judged.findings) return false;
    const auto goes_on = [&](bool part) {
        fits = fits && part;
        return fits || judged.findings;
    };
    std::size_t at = 0;
    for (const auto& [name, value] : judged.value.get_ref<const Json::object_t&>()) {
        bool known = false;
        if (const auto property = rules.by_name.find(name); property != rules.by_name.end()) {
            known = true;
            if (!goes_on(check_member(judged, at, name, value, property->second))) return false;
        }
        for (const auto& [pattern, schema] : rules.patterns) {
            if (!pattern.matches(name)) continue;
            known = true;
            if (!goes_on(check_member(judged, at, name, value, schema))) return false;
        }
        if (!known && rules.additional && !goes_on(check_member(judged, at, name, value, rules.additional)))
            return false;
        if (rules.names) {
            const Json key = name;
            const Path path{.above = &judged.path, .name = name, .schema = nullptr, .is_key = true};
            if (!goes_on(check({*rules.names, key, path, nullptr, judged.scope, judged.findings})))
                return false;
        }
        ++at;
    }
    return fits;
}

bool Validator::check_member(const Judged& judged, std::size_t at, std::string_view name, const Json& value,
                             Next schema) {
    if (judged.evaluated) judged.evaluated->mark(at);
    const ObjectRules* rules = judged.schema.object.get();
    const bool named = rules && rules->by_name.contains(name);
    if (schema->never && judged.findings && !named) {
        tell_unknown_key(*judged.findings, judged.path, judged.schema, name);
        return false;
    }
    const Path path{.above = &judged.path, .name = name, .schema = schema};
    return check({*schema, value, path, nullptr, judged.scope, judged.findings});
}

bool Validator::check_presence(const Judged& judged) {
    const ObjectRules& rules = *judged.schema.object;
    const Json& value = judged.value;
    bool fits = true;
    const auto tell = [&](Message message, std::optional<Message> hint = std::nullopt) {
        fits = false;
        if (judged.findings) judged.findings->add(judged.path, std::move(message), std::move(hint));
    };
    for (const std::string& name : rules.required) {
        if (value.contains(name)) continue;
        if (!judged.findings) return false;
        tell(Message(messages::missing, judged.findings->label_of_member(judged.path, &judged.schema, name),
                     judged.findings->label(judged.path)),
             Message(messages::missing_hint, name));
    }
    for (const ObjectRules::Dependency& dependency : rules.dependencies) {
        if (!value.contains(dependency.name)) continue;
        for (const std::string& name : dependency.required) {
            if (value.contains(name)) continue;
            if (!judged.findings) return false;
            tell(Message(messages::missing_beside,
                         judged.findings->label_of_member(judged.path, &judged.schema, name),
                         judged.findings->label(judged.path),
                         judged.findings->label_of_member(judged.path, &judged.schema, dependency.name)),
                 Message(messages::missing_hint, name));
        }
        if (dependency.schema && !same_value(judged, dependency.schema, judged.evaluated, judged.findings)) {
            if (!judged.findings) return false;
            fits = false;
        }
    }
    const std::size_t size = value.size();
    const auto counted = [&](const MessageText& text, std::uint64_t limit) {
        if (judged.findings) {
            tell(Message(text, judged.findings->label(judged.path), limit, size));
        } else {
            fits = false;
        }
    };
    if (rules.least && size < *rules.least) counted(messages::too_few_members, *rules.least);
    if (rules.most && size > *rules.most) counted(messages::too_many_members, *rules.most);
    return fits;
}

}  // namespace overens::schema
