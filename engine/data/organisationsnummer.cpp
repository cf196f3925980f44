#include "data/organisationsnummer.h"

#include "data/luhn.h"

namespace overens::data {

namespace {

std::optional<std::string> ten_digits(std::string_view text) {
    std::string digits;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] >= '0' && text[at] <= '9') {
            digits += text[at];
        } else if (text[at] != '-' || at + 5 != text.size()) {
            return std::nullopt;
        }
    }
    if (digits.size() == 12 && digits.starts_with("16")) digits.erase(0, 2);
    if (digits.size() != 10 || digits.front() == '0') return std::nullopt;
    return digits;
}

}  // namespace

std::optional<Organisationsnummer::Fault> Organisationsnummer::fault(std::string_view text) {
    const auto digits = ten_digits(text);
    if (!digits) return Fault::form;
    if ((*digits)[2] < '2') return Fault::personal;
    if (!luhn(*digits)) return Fault::check_digit;
    return std::nullopt;
}

std::optional<Organisationsnummer> Organisationsnummer::parse(std::string_view text) {
    if (fault(text)) return std::nullopt;
    return Organisationsnummer(*ten_digits(text));
}

}  // namespace overens::data
