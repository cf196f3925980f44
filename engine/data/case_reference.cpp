#include "data/case_reference.h"

#include <algorithm>
#include <array>
#include <utility>

#include "data/characters.h"

namespace overens::data {

namespace {

constexpr unsigned radix = 36;
constexpr unsigned modulus = 1271;
constexpr std::string_view characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

using Spelling = std::pair<std::string_view, std::string_view>;
constexpr std::array<Spelling, 6> swedish = {
    {{"å", "AA"}, {"Å", "AA"}, {"ä", "AE"}, {"Ä", "AE"}, {"ö", "OE"}, {"Ö", "OE"}}};

/// What parts the rest beside ASCII: office programs make dashes of hyphens.
constexpr std::array<std::string_view, 6> separators = {no_break_space, "‐", "‑", "–", "—", "−"};

constexpr char capital(char letter) {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

/// The value of all that counts, each weighted by the powers of the radix, times the radix.
unsigned weighed(std::string_view tidy) {
    unsigned value = 0;
    for (const char letter : tidy) {
        if (letter == '-') continue;
        value = (value + static_cast<unsigned>(characters.find(letter))) * radix % modulus;
    }
    return value;
}

}  // namespace

std::optional<std::string> tidy_reference(std::string_view written) {
    std::string result;
    bool parted = false;
    const auto add = [&](std::string_view counted) {
        if (parted && !result.empty()) result += '-';
        parted = false;
        result += counted;
    };
    const auto begins = [&](std::string_view piece) { return written.starts_with(piece); };
    while (!written.empty()) {
        std::size_t length = 1;
        if (const char letter = capital(written.front()); characters.find(letter) != std::string_view::npos) {
            add(std::string_view(&letter, 1));
        } else if ((letter >= ' ' && letter < '\x7F') || letter == '\t' || letter == '\n' || letter == '\r') {
            parted = true;
        } else if (const auto* const dash = std::ranges::find_if(separators, begins);
                   dash != separators.end()) {
            parted = true;
            length = dash->size();
        } else {
            const auto* const found = std::ranges::find_if(swedish, begins, &Spelling::first);
            if (found == swedish.end()) return std::nullopt;
            add(found->second);
            length = found->first.size();
        }
        if (result.size() > longest_reference) return std::nullopt;
        written.remove_prefix(length);
    }
    if (result.empty()) return std::nullopt;
    return result;
}

std::optional<std::string> case_reference(std::string_view case_number, std::string_view placement) {
    auto result = tidy_reference(case_number);
    if (!result) return std::nullopt;
    if (!placement.empty()) {
        const auto tidy = tidy_reference(placement);
        if (!tidy) return std::nullopt;
        *result += "-" + *tidy;
    }
    // Both check characters count, too, and the whole must be 1.
    const unsigned check = (modulus + 1 - weighed(*result) * radix % modulus) % modulus;
    *result += '-';
    *result += characters[check / radix];
    *result += characters[check % radix];
    if (result->size() > longest_reference) return std::nullopt;
    return result;
}

bool is_case_reference(std::string_view written) {
    const auto tidy = tidy_reference(written);
    if (!tidy) return false;
    std::size_t counted = 0;
    for (const char letter : *tidy) counted += letter != '-' ? 1 : 0;
    // The last one's weight is 1, not the radix.
    return counted > 2 && weighed(*tidy) == radix % modulus;
}

}  // namespace overens::data
