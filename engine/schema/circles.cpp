// A schema that leads back to itself for the same value (`$ref`, `allOf`, … but not `properties`) would be
// validated without end.

#include <unordered_map>

#include "schema/compiler.h"
#include "schema/messages.h"

namespace overens::schema {

namespace {

std::vector<Next> for_same_value(const Subschema& schema) {
    std::vector<Next> result;
    const auto add = [&](Next next) {
        if (next) result.push_back(next);
    };
    add(schema.reference);
    if (schema.dynamic_name.empty())
        add(schema.dynamic_reference);  // others depend on the way, which is bounded
    if (const Branches* branches = schema.branches.get()) {
        for (const auto* list : {&branches->all_of, &branches->any_of, &branches->one_of}) {
            for (const Next next : *list) add(next);
        }
        for (const Next next : {branches->none_of, branches->condition, branches->then, branches->otherwise})
            add(next);
    }
    if (schema.object) {
        for (const auto& dependency : schema.object->dependencies) add(dependency.schema);
    }
    return result;
}

}  // namespace

void Compiler::refuse_circles() {
    enum class State { fresh, open, done };
    std::unordered_map<Next, State> states;
    struct Open {
        Next schema;
        std::vector<Next> next;
        std::size_t at = 0;
    };
    for (const Subschema& start : compiled_->schemas) {
        if (states[&start] != State::fresh) continue;
        std::vector<Open> path;
        const auto open = [&](Next schema) {
            states[schema] = State::open;
            path.push_back({schema, for_same_value(*schema)});
        };
        open(&start);
        while (!path.empty()) {
            Open& innermost = path.back();
            if (innermost.at == innermost.next.size()) {
                states[innermost.schema] = State::done;
                path.pop_back();
                continue;
            }
            const Next next = innermost.next[innermost.at++];
            if (states[next] == State::fresh) {
                open(next);
            } else if (states[next] == State::open) {
                const Location& location = references_.at(innermost.schema->written);
                const bool has_reference = innermost.schema->reference == next;
                report(location, location.pointer + (has_reference ? "/$ref" : ""),
                       Message(messages::circle));
            }
        }
    }
}

}  // namespace overens::schema
