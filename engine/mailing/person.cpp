#include "mailing/person.h"

#include <nlohmann/json.hpp>
#include <ranges>

#include "mailing/member.h"

namespace overens::mailing {

using data::Json;

namespace {

std::string full_name(const Json& person) {
    return text(person, "efternamn") + ", " + text(person, "fornamn");
}

/// Given by that day, not taken back by it, and still running.
bool consents(const Json& to, Date on) {
    const auto given = day(to, "samtycke.datum");
    const auto taken_back = day(to, "samtycke.aterkallat");
    const auto until = day(to, "samtycke.galler_till");
    return given && *given <= on && (!taken_back || *taken_back > on) && (!until || *until >= on);
}

/// Did the person move, as far as the case tells?
bool moved(const Json& about) {
    if (text(about, "avslut.status") == "annan_flyttat") return true;
    const Json* placements = member(about, "placeringar");
    return placements && std::ranges::any_of(*placements, [](const Json& placement) {
               return text(placement, "avslut.orsak") == "flytt";
           });
}

void withhold(Person& person, Reason reason, std::optional<Date> since = std::nullopt) {
    if (person.withheld) return;
    person.withheld = reason;
    person.since = since;
}

/// What is alike for both: `wishes` are those about questions, `has_moved` is what else is known.
void judge_reach(Person& person, const Json& of, const Json& wishes, bool has_moved, Date on) {
    const auto declined = day(wishes, "frageutskick.avbojt");
    if (declined && *declined <= on) withhold(person, Reason::declined, declined);
    if (text(wishes, "frageutskick.satt") == "epost" && has(of, "epost")) {
        person.way = Way::email;
        return;
    }
    const auto unknown = day(wishes, "frageutskick.adress_okand");
    if (unknown && *unknown <= on) withhold(person, Reason::moved, unknown);
    if (!has(of, "adress")) withhold(person, has_moved ? Reason::moved : Reason::no_address);
}

}  // namespace

Person person_of_case(const Json& about, Date on) {
    static const Json nobody = Json::object();
    const Json* found = member(about, "praktikant");
    const Json& who = found ? *found : nobody;
    Person person{.name = full_name(who)};
    if (has(who, "skyddade_uppgifter")) {
        person.name = text(who, "skyddade_uppgifter.benamning");
        withhold(person, Reason::protected_identity);
    }
    if (!consents(about, on)) {
        const auto taken_back = day(about, "samtycke.aterkallat");
        withhold(person, Reason::no_consent,
                 taken_back && *taken_back <= on ? taken_back : std::optional<Date>());
    }
    judge_reach(person, who, who, moved(about), on);
    return person;
}

Person person_of_group(const Json& participant, Date on) {
    static const Json nobody = Json::object();
    const Json* found = member(participant, "person");
    const Json& who = found ? *found : nobody;
    Person person{.name = full_name(who)};
    if (!consents(participant, on)) {
        const auto taken_back = day(participant, "samtycke.aterkallat");
        withhold(person, Reason::no_consent,
                 taken_back && *taken_back <= on ? taken_back : std::optional<Date>());
    }
    judge_reach(person, who, participant, false, on);
    return person;
}

}  // namespace overens::mailing
