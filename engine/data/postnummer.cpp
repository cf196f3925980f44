#include "data/postnummer.h"

#include "data/characters.h"

namespace overens::data {

namespace {}  // namespace

std::optional<Postnummer> Postnummer::parse(std::string_view text) {
    std::string digits(text.substr(0, 3));
    std::string_view rest = text.substr(digits.size());
    if (rest.starts_with(' ')) {
        rest.remove_prefix(1);
    } else if (rest.starts_with(no_break_space)) {
        rest.remove_prefix(no_break_space.size());
    }
    digits += rest;
    if (digits.size() != 5 || digits.front() == '0') return std::nullopt;
    if (digits.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
    return Postnummer(std::move(digits));
}

std::string Postnummer::text() const {
    return digits_.substr(0, 3) + std::string(no_break_space) + digits_.substr(3);
}

}  // namespace overens::data
