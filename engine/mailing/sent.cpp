#include "mailing/sent.h"

#include <array>
#include <nlohmann/json.hpp>

#include "mailing/member.h"

namespace overens::mailing {

using data::Json;

namespace {

constexpr std::array<std::string_view, 2> forms = {"vad-hande-sen", "gruppuppfoljning"};

std::string named(const std::string& reference, int months) {
    return reference + " " + std::to_string(months);
}

Sent::State state(const Json& letter) {
    const std::string said = text(letter, "tillstand");
    if (said == "postad") return Sent::State::posted;
    return said == "forberedd" ? Sent::State::prepared : Sent::State::nothing;
}

}  // namespace

Correspondence::Correspondence(registry::Register& from) {
    from.store().each("sandning", [&](const registry::Entry&, const std::string& kept) {
        const Json letter = parsed(kept);
        const int months = number(letter, "manader").value_or(0);
        Sent& sent = sent_[named(text(letter, "referens"), months)];
        if (text(letter, "slag") == "paminnelse") {
            sent.reminder = state(letter);
        } else {
            sent.questions = state(letter);
            sent.posted = day(letter, "postad");
        }
    });
    for (const std::string_view form : forms) {
        for (const registry::Entry& entry : from.store().entries(form))
            answers_.insert(std::string(form) + " " + entry.known.key);
    }
}

Sent Correspondence::sent(const std::string& reference, int months) const {
    const auto found = sent_.find(named(reference, months));
    return found == sent_.end() ? Sent{} : found->second;
}

/// Answers about a group say no months: its questions are asked once.
bool Correspondence::answered(const std::string& form, const std::string& reference, int months) const {
    return answers_.contains(form + " " + reference) ||
           answers_.contains(form + " " + named(reference, months));
}

}  // namespace overens::mailing
