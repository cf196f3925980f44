#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

#include "schema/equality.h"
#include "schema/messages.h"
#include "schema/tell.h"
#include "schema/validator.h"

namespace overens::schema {

using data::Json;

namespace {

std::optional<Evaluated> apart(const Judged& judged) {
    if (!judged.evaluated) return std::nullopt;
    return Evaluated(judged.value);
}

/// The kinds of values that a schema and what it refers to let through.
unsigned kinds_of(const Subschema& schema) {
    constexpr int most = 100;
    unsigned kinds = any_kind;
    const Subschema* at = &schema;
    for (int step = 0; at && step < most; ++step) {
        kinds &= at->kinds;
        unsigned listed = at->constant || at->choices ? 0 : static_cast<unsigned>(any_kind);
        if (at->constant) listed |= kind_of(*at->constant);
        if (at->choices) {
            for (const Choice& choice : *at->choices) listed |= kind_of(*choice.value);
        }
        kinds &= listed;
        at = at->reference;
    }
    return kinds;
}

/// Members that the schema wants to have one of a few values: how many have, and how many have not.
struct Discriminated {
    int right = 0;
    int wrong = 0;
};

Discriminated discriminated(const Subschema& schema, const Json& value) {
    constexpr int most = 100;
    Discriminated result;
    const Subschema* at = &schema;
    for (int step = 0; at && step < most && value.is_object(); ++step) {
        if (at->object) {
            for (const Member& member : at->object->properties) {
                const auto given = value.find(member.name);
                const Subschema& wanted = *member.schema;
                if (given == value.end() || (!wanted.constant && !wanted.choices)) continue;
                const bool fits =
                    (!wanted.constant || equal(*wanted.constant, *given)) &&
                    (!wanted.choices ||
                     std::any_of(wanted.choices->begin(), wanted.choices->end(),
                                 [&](const Choice& choice) { return equal(*choice.value, *given); }));
                ++(fits ? result.right : result.wrong);
            }
        }
        at = at->reference;
    }
    return result;
}

}  // namespace

bool Validator::check_branches(const Judged& judged) {
    const Branches& branches = *judged.schema.branches;
    bool fits = true;
    const auto goes_on = [&](bool part) {
        fits = fits && part;
        return fits || judged.findings;
    };
    for (const Next branch : branches.all_of) {
        if (!goes_on(same_value(judged, branch, judged.evaluated, judged.findings))) return false;
    }
    if (!branches.any_of.empty() && !goes_on(check_any_of(judged))) return false;
    if (!branches.one_of.empty() && !goes_on(check_one_of(judged))) return false;
    if (branches.none_of && same_value(judged, branches.none_of, nullptr, nullptr)) {
        if (!goes_on(false)) return false;
        judged.findings->add(judged.path, Message(messages::forbidden, judged.findings->label(judged.path)));
    }
    if (branches.condition) {
        auto evaluated = apart(judged);
        const bool holds = same_value(judged, branches.condition, evaluated ? &*evaluated : nullptr, nullptr);
        if (holds && evaluated) judged.evaluated->add(*evaluated);
        const Next next = holds ? branches.then : branches.otherwise;
        if (next && !goes_on(same_value(judged, next, judged.evaluated, judged.findings))) return false;
    }
    return fits;
}

bool Validator::check_any_of(const Judged& judged) {
    bool fits = false;
    for (const Next branch : judged.schema.branches->any_of) {
        auto evaluated = apart(judged);
        if (!same_value(judged, branch, evaluated ? &*evaluated : nullptr, nullptr)) continue;
        fits = true;
        if (!evaluated) return true;  // nobody asks what the others would have judged
        judged.evaluated->add(*evaluated);
    }
    if (!fits && judged.findings) tell_meant(judged, judged.schema.branches->any_of);
    return fits;
}

bool Validator::check_one_of(const Judged& judged) {
    int fitting = 0;
    for (const Next branch : judged.schema.branches->one_of) {
        auto evaluated = apart(judged);
        if (!same_value(judged, branch, evaluated ? &*evaluated : nullptr, nullptr)) continue;
        if (++fitting > 1) break;
        if (evaluated) judged.evaluated->add(*evaluated);
    }
    if (fitting == 1 || !judged.findings) return fitting == 1;
    if (fitting == 0) {
        tell_meant(judged, judged.schema.branches->one_of);
    } else {
        judged.findings->add(judged.path, Message(messages::ambiguous, judged.findings->label(judged.path)));
    }
    return false;
}

// Of alternatives that all fail, the errors of one are told: of the one whose type and whose listed values
// the data have, and then of the one with the fewest errors.
void Validator::tell_meant(const Judged& judged, const std::vector<Next>& branches) {
    unsigned kinds = 0;
    for (const Next branch : branches) kinds |= kinds_of(*branch);
    if ((kinds & kind_of(judged.value)) == 0) {
        tell_type(*judged.findings, judged.path, kinds, judged.value);
        return;
    }
    std::optional<std::tuple<bool, int, int, std::size_t>> best;
    std::optional<Findings> meant;
    std::optional<Evaluated> meant_evaluated;
    for (const Next branch : branches) {
        Findings findings(judged.findings->compiled(), judged.findings->data());
        auto evaluated = apart(judged);
        same_value(judged, branch, evaluated ? &*evaluated : nullptr, &findings);
        const Discriminated members = discriminated(*branch, judged.value);
        const bool wrong_kind = (kinds_of(*branch) & kind_of(judged.value)) == 0;
        const std::tuple score(wrong_kind, members.wrong, -members.right, findings.size());
        if (best && *best <= score) continue;
        best = score;
        meant.emplace(std::move(findings));
        meant_evaluated = std::move(evaluated);
    }
    if (meant_evaluated) judged.evaluated->add(*meant_evaluated);
    judged.findings->take(std::move(*meant));
}

}  // namespace overens::schema
