#include "mailing/due.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>
#include <utility>

#include "data/case_reference.h"
#include "mailing/member.h"
#include "mailing/messages.h"
#include "mailing/person.h"
#include "mailing/sent.h"
#include "register/order.h"

namespace overens::mailing {

using data::Json;

namespace {

constexpr int days_of_week = 7;

/// When questions are sent, as the file of the activity says.
struct Rules {
    std::vector<int> months;
    int days_open = 8 * days_of_week;
    int days_to_reminder = 3 * days_of_week;
};

std::optional<Rules> read_rules(registry::Register& from, Diagnostics& diagnostics) {
    std::optional<Rules> rules;
    from.store().each("verksamhet", [&](const registry::Entry&, const std::string& kept) {
        const Json activity = parsed(kept);
        rules.emplace();
        if (const Json* months = member(activity, "uppfoljning.manader")) {
            for (const Json& one : *months) rules->months.push_back(one.get<int>());
        }
        if (const auto weeks = number(activity, "uppfoljning.inom_veckor"))
            rules->days_open = *weeks * days_of_week;
        if (const auto weeks = number(activity, "uppfoljning.paminnelse_veckor"))
            rules->days_to_reminder = *weeks * days_of_week;
    });
    if (!rules) {
        diagnostics.add(
            {.message = Message(messages::no_activity), .hint = Message(messages::no_activity_hint)});
    }
    return rules;
}

class Finding {
 public:
    Finding(registry::Register& from, Rules rules, Date on)
        : from_(from), rules_(std::move(rules)), on_(on), correspondence_(from) {}

    DueList find() {
        from_.store().each("arende", [&](const registry::Entry& entry, const std::string& kept) {
            take_case(entry.known.key, parsed(kept));
        });
        // Cases are looked up for groups, so not while cases are being read.
        std::vector<std::pair<std::string, Json>> groups;
        from_.store().each("gruppaktivitet", [&](const registry::Entry& entry, const std::string& kept) {
            groups.emplace_back(entry.known.key, parsed(kept));
        });
        for (const auto& [key, group] : groups) take_group(key, group);
        sort();
        return std::move(list_);
    }

 private:
    void take_case(const std::string& key, const Json& about) {
        const Json* placements = member(about, "placeringar");
        if (!placements) return;
        std::optional<Person> person;
        for (const Json& placement : *placements) {
            const Json* completed = member(placement, "avslut.fullfoljd");
            const auto end = day(placement, "avslut.datum");
            if (!end || !completed || !completed->is_boolean() || !completed->get<bool>()) continue;
            if (!person) person = person_of_case(about, on_);
            for (const int months : rules_.months) {
                const std::string part = text(placement, "id");
                take({.form = "vad-hande-sen",
                      .kind = "arende",
                      .key = key,
                      .part = part,
                      .reference = data::case_reference(key, part).value_or(""),
                      .months = months,
                      .day = end->plus_months(months)},
                     *person);
            }
        }
    }

    void take_group(const std::string& key, const Json& group) {
        const Json* participants = member(group, "deltagare");
        const auto end = day(group, "period.slut");
        const auto months = number(group, "uppfoljning.manader");
        if (!participants || !end || !months) return;
        for (const Json& participant : *participants) {
            if (has(participant, "avbrot")) continue;
            const std::string part = text(participant, "id");
            take({.form = "gruppuppfoljning",
                  .kind = "gruppaktivitet",
                  .key = key,
                  .part = part,
                  .reference = data::case_reference(key, part).value_or(""),
                  .months = *months,
                  .day = end->plus_months(*months)},
                 participant_of(participant));
        }
    }

    Person participant_of(const Json& participant) {
        const std::string number = text(participant, "arendenummer");
        if (number.empty()) return person_of_group(participant, on_);
        const auto entry = from_.store().find("arende", number);
        const auto version = entry ? from_.version(*entry, entry->version) : std::nullopt;
        if (!version) return {.name = number, .withheld = Reason::case_missing};
        return person_of_case(parsed(version->text), on_);
    }

    void take(Due due, const Person& person) {
        if (due.day > on_) return;
        const Sent sent = correspondence_.sent(due.reference, due.months);
        const bool answered = correspondence_.answered(due.form, due.reference, due.months);
        due.name = person.name;
        due.way = person.way;
        due.withheld = person.withheld;
        due.since = person.since;
        if (sent.questions == Sent::State::posted && !answered)
            remind(due, sent);
        else if (answered)
            withhold(due, Reason::answered);
        else if (sent.questions == Sent::State::prepared)
            withhold(due, Reason::prepared);
        const bool open = due.day.days_until(on_) <= rules_.days_open;
        if (open)
            list_.all.push_back(std::move(due));
        else if (!due.withheld && !due.reminder)
            ++list_.too_late;
    }

    /// The questions were posted, and there is no answer.
    void remind(Due& due, const Sent& sent) const {
        if (sent.reminder == Sent::State::posted) {
            withhold(due, Reason::reminded);
        } else if (sent.reminder == Sent::State::prepared) {
            withhold(due, Reason::prepared);
        }
        const Date reminded = sent.posted.value_or(due.day).plus_days(rules_.days_to_reminder);
        if (reminded > on_) {
            withhold(due, Reason::waiting, sent.posted);
            return;
        }
        due.reminder = true;
        due.day = reminded;
    }

    /// What is known of the person weighs more than what was sent, except that answers are answers.
    static void withhold(Due& due, Reason reason, std::optional<Date> since = std::nullopt) {
        if (due.withheld && *due.withheld <= reason) return;
        due.withheld = reason;
        due.since = since;
    }

    void sort() {
        const registry::SwedishOrder order;
        std::vector<std::pair<std::string, Due>> keyed;
        keyed.reserve(list_.all.size());
        for (Due& due : list_.all) {
            std::string key = due.day.iso() + order.key(due.name) + '\0' + due.reference;
            keyed.emplace_back(std::move(key), std::move(due));
        }
        std::ranges::stable_sort(keyed, {}, [](const auto& one) -> const std::string& { return one.first; });
        list_.all.clear();
        for (auto& [key, due] : keyed) list_.all.push_back(std::move(due));
    }

    registry::Register& from_;
    Rules rules_;
    Date on_;
    Correspondence correspondence_;
    DueList list_;
};

}  // namespace

std::optional<DueList> due(registry::Register& from, Date on, Diagnostics& diagnostics) {
    // All of it as it is at one moment.
    const registry::Transaction reading(from.store(), registry::Store::Access::reading);
    auto rules = read_rules(from, diagnostics);
    if (!rules) return std::nullopt;
    return Finding(from, std::move(*rules), on).find();
}

}  // namespace overens::mailing
