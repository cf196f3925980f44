#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "register/register.h"

namespace overens::mailing {

/// Why somebody gets no questions, though the day has come; what weighs most first.
enum class Reason {
    case_missing,  ///< a participant's case is not in the register
    protected_identity,
    no_consent,
    declined,
    answered,
    moved,  ///< without leaving an address
    no_address,
    prepared,  ///< and not posted yet
    waiting,   ///< for the answer to questions that were posted
    reminded,
};

enum class Way { letter, email };

/// Questions that somebody should get, after a placement or a group activity.
struct Due {
    std::string form;       ///< `vad-hande-sen`
    std::string kind;       ///< `arende` or `gruppaktivitet`
    std::string key;        ///< its number
    std::string part;       ///< the placement or the participant
    std::string reference;  ///< that the questions bear
    std::string name = {};  ///< of the person, or what a protected one is called
    int months = 0;
    bool reminder = false;
    Date day;  ///< on which they fall due
    Way way = Way::letter;
    std::optional<Reason> withheld = {};
    std::optional<Date> since = {};  ///< the day of what withholds them, where it has one
};

/// Everybody whose day has come by `on`.
struct DueList {
    std::vector<Due> all;      ///< by day, then in Swedish order of names, then by reference
    std::size_t too_late = 0;  ///< whose questions were never sent, and no longer can be
};

/// Who should get questions on this day, and who should not and why. Who completed a placement is asked so
/// and so many calendar months after its actual end, as the file of the activity says; a participant of a
/// group by the months of that group. Who was asked and has not answered is reminded once. Nothing comes back
/// if the register lacks the activity's file.
std::optional<DueList> due(registry::Register& from, Date on, Diagnostics& diagnostics);

}  // namespace overens::mailing
