#include "data/telefon.h"

#include "data/characters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace overens::data {

namespace {

// Area codes of three digits after which the subscriber's number begins; 08 has two, all others have four.
constexpr std::array<std::string_view, 27> codes_of_three = {
    "010", "011", "013", "016", "018", "019", "020", "021", "023", "026", "031", "033", "035", "036",
    "040", "042", "044", "046", "054", "060", "063", "070", "072", "073", "076", "079", "090"};

std::size_t code_length(std::string_view digits) {
    if (digits.starts_with("08")) return 2;
    const bool three =
        std::find(codes_of_three.begin(), codes_of_three.end(), digits.substr(0, 3)) != codes_of_three.end();
    return three ? 3 : 4;
}

/// Pairs from the end, the first group of three if the digits are odd in number; 123 456 78 for eight.
std::string grouped(std::string_view digits) {
    std::string result;
    for (std::size_t at = 0; at < digits.size();) {
        std::size_t length = (digits.size() - at) % 2 == 1 ? 3 : 2;
        if (digits.size() == 8 && at == 0) length = 3;
        if (at > 0) result += no_break_space;
        result += digits.substr(at, length);
        at += length;
    }
    return result;
}

/// Groups of digits between the signs that people write; nothing if there is anything else.
std::optional<std::vector<std::string>> groups_of(std::string_view text) {
    std::vector<std::string> groups(1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte >= '0' && byte <= '9') {
            groups.back() += byte;
            continue;
        }
        const bool wide = text.substr(at).starts_with(no_break_space);
        if (!wide && std::string_view(" -/()").find(byte) == std::string_view::npos) return std::nullopt;
        if (wide) at += no_break_space.size() - 1;
        if (!groups.back().empty()) groups.emplace_back();
    }
    if (groups.back().empty()) groups.pop_back();
    return groups;
}

}  // namespace

std::optional<Telefon> Telefon::parse(std::string_view text) {
    bool abroad = false;
    if (text.starts_with('+')) {
        abroad = true;
        text.remove_prefix(1);
    } else if (text.starts_with("00")) {
        abroad = true;
        text.remove_prefix(2);
    }
    auto groups = groups_of(text);
    if (!groups || text.empty() || !((text[0] >= '0' && text[0] <= '9') || text[0] == '('))
        return std::nullopt;
    std::string digits;
    for (const std::string& group : *groups) digits += group;

    if (abroad && digits.starts_with("46")) {
        digits.erase(0, 2);
        if (digits.starts_with('0')) digits.erase(0, 1);  // +46 (0)581-810 00
        digits.insert(0, "0");
        abroad = false;
    }
    if (abroad) {
        if (digits.size() < 7 || digits.size() > 15 || digits.front() == '0') return std::nullopt;
        std::string shown = "+" + groups->front();
        for (std::size_t at = 1; at < groups->size(); ++at)
            shown += std::string(no_break_space) + (*groups)[at];
        return Telefon(std::move(shown), "+" + digits);
    }
    if (!digits.starts_with('0') || digits.starts_with("00")) return std::nullopt;
    const std::size_t code = code_length(digits);
    if (digits.size() < code + 5 || digits.size() > code + 8) return std::nullopt;
    std::string shown = digits.substr(0, code) + "-" + grouped(std::string_view(digits).substr(code));
    return Telefon(std::move(shown), "+46" + digits.substr(1));
}

}  // namespace overens::data
