#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "data/json.h"
#include "mailing/due.h"

namespace overens::mailing {

/// What decides whether and how questions may reach somebody.
struct Person {
    std::string name;
    Way way = Way::letter;
    std::optional<Reason> withheld = {};
    std::optional<Date> since = {};
};

/// The person of a case, on a day.
Person person_of_case(const data::Json& about, Date on);
/// A participant of a group who has no case.
Person person_of_group(const data::Json& participant, Date on);

}  // namespace overens::mailing
