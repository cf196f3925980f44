#pragma once

#include <optional>
#include <set>
#include <string>
#include <unordered_map>

#include "base/date.h"
#include "register/register.h"

namespace overens::mailing {

/// What was sent of one set of questions.
struct Sent {
    enum class State { nothing, prepared, posted };
    State questions = State::nothing;
    State reminder = State::nothing;
    std::optional<Date> posted;  ///< the questions
};

/// What the register knows of letters sent and of answers come back, by reference and months.
class Correspondence {
 public:
    explicit Correspondence(registry::Register& from);

    Sent sent(const std::string& reference, int months) const;
    bool answered(const std::string& form, const std::string& reference, int months) const;

 private:
    std::unordered_map<std::string, Sent> sent_;
    std::set<std::string, std::less<>> answers_;
};

}  // namespace overens::mailing
