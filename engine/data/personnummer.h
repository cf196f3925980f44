#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace overens::data {

/// A Swedish personal identity number (Skatteverket SKV 704): ÅÅÅÅMMDD-NNNN or ÅÅMMDD-NNNN, the last digit a
/// Luhn check digit over the ten from ÅÅ on. From the year in which the person turns 100 the short form has
/// `+` for `-`. A co-ordination number (samordningsnummer, SKV 707) is the same with 60 added to the day.
class Personnummer {
 public:
    /// What is wrong with a text that is none.
    enum class Fault { form, date, check_digit };

    /// Out of 10 or 12 digits, with or without the sign. Of a short form the century follows from
    /// `reference`, the day on which it was written: with `-` or no sign the person is under 100 that year,
    /// with `+` the person is not.
    static std::optional<Personnummer> parse(std::string_view text, Date reference);
    /// Out of 12 digits, with or without the sign: nobody need know when it was written.
    static std::optional<Personnummer> parse_long(std::string_view text);
    /// What keeps the text from being one, whenever it was written; nothing if it can be one.
    static std::optional<Fault> fault(std::string_view text);

    Date born() const { return born_; }
    bool is_coordination_number() const { return coordination_; }
    /// `ÅÅÅÅMMDD-NNNN`, with `-` at any age: twelve digits need no sign to tell the century.
    std::string text() const;
    /// `ÅÅÅÅMMDD-XXXX`.
    std::string masked() const;
    /// `ÅÅMMDD-NNNN` or `ÅÅMMDD+NNNN`, as written on that day.
    std::string short_text(Date on) const;

    bool operator==(const Personnummer&) const = default;

 private:
    Personnummer(Date born, bool coordination, std::string_view last_four);
    std::string day_text() const;

    Date born_;
    bool coordination_;
    std::string last_four_;
};

}  // namespace overens::data
