#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace overens::data {

/// A telephone number: a Swedish one (riktnummer, with its 0, and 5–8 digits; PTS numbering plan for E.164)
/// or one of another country, with + or 00. Spaces, hyphens, a slash and parentheses may stand where people
/// put them.
class Telefon {
 public:
    static std::optional<Telefon> parse(std::string_view text);

    /// As it is written in Sweden (SS 03 10 02): `0581-810 00`, `070-123 45 67`, `08-123 456 78`; of another
    /// country
    /// `+358 9 123 456`, in the groups that it came in. Spaces are no-break spaces.
    std::string text() const { return text_; }
    /// `+4658181000` (ITU-T E.164).
    std::string international() const { return international_; }

 private:
    Telefon(std::string text, std::string international)
        : text_(std::move(text)), international_(std::move(international)) {}
    std::string text_;
    std::string international_;
};

}  // namespace overens::data
