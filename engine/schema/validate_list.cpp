#include <nlohmann/json.hpp>

#include "schema/equality.h"
#include "schema/messages.h"
#include "schema/validator.h"

namespace overens::schema {

using data::Json;

bool Validator::check_list(const Judged& judged) {
    const ListRules& rules = *judged.schema.list;
    const std::size_t size = judged.value.size();
    bool fits = true;
    const auto tell = [&](const MessageText& text, std::uint64_t limit) {
        fits = false;
        if (judged.findings)
            judged.findings->add(judged.path,
                                 Message(text, judged.findings->label(judged.path), limit, size));
    };
    if (rules.least && size < *rules.least)
        tell(size == 0 ? messages::empty_list : messages::too_few, *rules.least);
    if (rules.most && size > *rules.most) tell(messages::too_many, *rules.most);
    if (!fits && !judged.findings) return false;

    for (std::size_t at = 0; at < size; ++at) {
        const Next schema = at < rules.first.size() ? rules.first[at] : rules.rest;
        if (!schema) break;
        if (check_element(judged, at, schema)) continue;
        if (!judged.findings) return false;
        fits = false;
    }
    if (rules.contains && !check_contains(judged)) fits = false;
    if (rules.unique && (fits || judged.findings)) {
        if (const auto twins = find_twins(judged.value)) {
            fits = false;
            if (judged.findings) {
                const Path second{
                    .above = &judged.path, .index = twins->second, .in_list = true, .schema = nullptr};
                judged.findings->add(
                    second, Message(messages::twice, judged.findings->label(judged.path), twins->first + 1),
                    Message(messages::twice_hint));
            }
        }
    }
    return fits;
}

bool Validator::check_element(const Judged& judged, std::size_t at, Next schema) {
    const Path path{.above = &judged.path, .index = at, .in_list = true, .schema = schema};
    if (judged.evaluated) judged.evaluated->mark(at);
    if (schema->never && judged.findings) {
        judged.findings->add(path, Message(messages::element_too_many, judged.findings->label(judged.path)));
        return false;
    }
    return check({*schema, judged.value[at], path, nullptr, judged.scope, judged.findings});
}

bool Validator::check_contains(const Judged& judged) {
    const ListRules& rules = *judged.schema.list;
    std::uint64_t count = 0;
    for (std::size_t at = 0; at < judged.value.size(); ++at) {
        const Path path{.above = &judged.path, .index = at, .in_list = true, .schema = rules.contains};
        if (!check({*rules.contains, judged.value[at], path, nullptr, judged.scope, nullptr})) continue;
        ++count;
        if (judged.evaluated) judged.evaluated->mark(at);
    }
    const bool too_few = count < rules.contains_least;
    const bool too_many = rules.contains_most && count > *rules.contains_most;
    if (judged.findings && (too_few || too_many)) {
        judged.findings->add(judged.path,
                             Message(too_few ? messages::contains_too_few : messages::contains_too_many,
                                     judged.findings->label(judged.path),
                                     too_few ? rules.contains_least : *rules.contains_most, count));
    }
    return !too_few && !too_many;
}

}  // namespace overens::schema
