#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace overens::data {

/// The number of a Swedish legal person (SKV 709; lag 1974:174): NNNNNN-NNNN, the third digit at least 2 so
/// that it can be told from a personnummer, the last a Luhn check digit. The long form begins with 16.
class Organisationsnummer {
 public:
    enum class Fault { form, personal, check_digit };  ///< `personal`: a personnummer, as a sole trader has

    static std::optional<Organisationsnummer> parse(std::string_view text);
    static std::optional<Fault> fault(std::string_view text);

    /// `NNNNNN-NNNN`.
    std::string text() const { return digits_.substr(0, 6) + "-" + digits_.substr(6); }

 private:
    explicit Organisationsnummer(std::string digits) : digits_(std::move(digits)) {}
    std::string digits_;
};

}  // namespace overens::data
