#include "layout/ties.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <string>

namespace overens::layout {

namespace {

constexpr std::size_t longest_word = 24;  // of those that matter here, in bytes

constexpr std::array<std::string_view, 38> unit_words = {
    "kr",  "tkr", "mkr", "mnkr", "öre", "kronor", "%",   "‰",   "procent", "mm", "cm", "dm", "m",
    "km",  "mil", "m²",  "g",    "hg",  "kg",     "mg",  "ton", "l",       "dl", "cl", "ml", "h",
    "tim", "min", "sek", "s",    "st",  "år",     "dgr", "v",   "°C",      "°",  "§",  "kap"};
constexpr std::array<std::string_view, 20> before_numbers = {
    "s.",   "sid.", "sida", "nr",   "nr.", "kl.", "kl",   "kap.", "§",    "§§",
    "art.", "ca",   "ca.",  "tel.", "tfn", "rum", "bil.", "fig.", "tab.", "vecka"};
constexpr std::array<std::string_view, 12> months = {"januari",   "februari", "mars",     "april",
                                                     "maj",       "juni",     "juli",     "augusti",
                                                     "september", "oktober",  "november", "december"};

template <class Words>
bool is_one_of(const Words& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool is_number(std::string_view word, std::size_t least, std::size_t most) {
    return word.size() >= least && word.size() <= most && std::ranges::all_of(word, is_digit);
}

/// Without the marks that may stand around a word; those inside it, and a closing full stop, stay.
std::string_view without_marks(std::string_view word, bool and_stop) {
    constexpr std::string_view opening = "([\"'";
    constexpr std::string_view quote = "”";
    while (!word.empty() && opening.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (word.starts_with(quote)) word.remove_prefix(quote.size());
    const std::string_view closing = and_stop ? ",;:)]\"'!?." : ",;:)]\"'!?";
    while (true) {
        if (word.ends_with(quote))
            word.remove_suffix(quote.size());
        else if (!word.empty() && closing.find(word.back()) != std::string_view::npos)
            word.remove_suffix(1);
        else
            return word;
    }
}

/// One letter, perhaps with a full stop; a dot after it makes it an initial if it is a capital.
bool is_lone_letter(std::string_view word) {
    const bool stop = word.ends_with('.');
    if (stop) word.remove_suffix(1);
    if (word.empty()) return false;
    const auto size = static_cast<std::int32_t>(word.size());
    std::int32_t at = 0;
    UChar32 letter = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(word.data()), at, size, letter);
    return at == size && letter >= 0 && u_isalpha(letter) && (!stop || u_isupper(letter));
}

/// A hyphen between capitals: it says how something is written, as ÅÅÅÅ-MM-DD.
bool is_in_pattern(std::string_view text, std::uint32_t offset) {
    const auto is_capital = [](char byte) { return byte >= 'A' && byte <= 'Z'; };
    const std::string_view before = text.substr(0, offset - 1);
    return text[offset - 1] == '-' && is_capital(text[offset]) && !before.empty() &&
           (is_capital(before.back()) || before.ends_with("Å"));
}

bool is_space(std::string_view text, std::size_t at) {
    return text[at] == ' ' || text.substr(at).starts_with("\u00A0");
}

/// The word that ends before `end`; nothing if it is too long to matter.
std::string_view word_before(std::string_view text, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && text[begin - 1] != ' ' && !text.substr(0, begin).ends_with("\u00A0")) {
        if (end - --begin > longest_word) return {};
    }
    return text.substr(begin, end - begin);
}

std::string_view word_after(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && !is_space(text, end)) {
        if (++end - begin > longest_word) return {};
    }
    return text.substr(begin, end - begin);
}

}  // namespace

bool is_tied(std::string_view text, std::uint32_t offset) {
    if (offset == 0 || offset >= text.size()) return false;
    constexpr std::string_view dash = "–";
    if (text.substr(0, offset).ends_with(dash)) {
        return offset > dash.size() && is_digit(text[offset - dash.size() - 1]) && is_digit(text[offset]);
    }
    if (is_in_pattern(text, offset)) return true;
    if (text[offset - 1] != ' ') return false;
    std::size_t end = offset;
    while (end > 0 && text[end - 1] == ' ') --end;
    const std::string_view before = without_marks(word_before(text, end), false);
    const std::string_view after = without_marks(word_after(text, offset), true);
    if (before.empty() || after.empty()) return false;
    if (is_lone_letter(before)) return true;
    if (is_digit(after.front()) && is_one_of(before_numbers, before)) return true;
    if (is_digit(before.back()) && is_one_of(unit_words, after)) return true;
    if (is_number(before, 1, 2) && is_one_of(months, after)) return true;
    return is_one_of(months, before) && is_number(after, 4, 4);
}

}  // namespace overens::layout
