#pragma once

#include <string_view>

namespace overens::data {

/// Does the last of these digits fit as check digit of the others (the Luhn algorithm, ISO/IEC 7812-1 annex
/// B)? Personnummer and organisationsnummer are so checked over their ten digits.
constexpr bool luhn(std::string_view digits) {
    int sum = 0;
    bool doubled = false;
    for (std::size_t at = digits.size(); at-- > 0;) {
        const int digit = digits[at] - '0';
        if (digit < 0 || digit > 9) return false;
        const int part = doubled ? digit * 2 : digit;
        sum += part > 9 ? part - 9 : part;
        doubled = !doubled;
    }
    return !digits.empty() && sum % 10 == 0;
}

}  // namespace overens::data
