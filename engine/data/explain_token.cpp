#include "data/explain_token.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>

#include "data/characters.h"
#include "data/messages.h"

namespace overens::data {

namespace {

int hex_digit(char byte) {
    if (is_digit(byte)) return byte - '0';
    if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
    if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
    return -1;
}

std::size_t code_point_length(std::string_view text, std::size_t at) {
    std::size_t length = 1;
    while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0U) == 0x80U)
        ++length;
    return length;
}

/// The code unit of `\uXXXX` at `at`; nothing if there is none.
std::optional<unsigned> code_unit(std::string_view text, std::size_t at) {
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return std::nullopt;
    unsigned value = 0;
    for (std::size_t digit = at + 2; digit < at + 6; ++digit) {
        const int hex = hex_digit(text[digit]);
        if (hex < 0) return std::nullopt;
        value = value * 16 + static_cast<unsigned>(hex);
    }
    return value;
}

bool is_high(unsigned unit) {
    return unit >= 0xD800 && unit <= 0xDBFF;
}
bool is_low(unsigned unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

class TextFaults {
 public:
    TextFaults(std::string_view whole, std::size_t offset) : whole_(whole), offset_(offset) {}

    std::vector<TokenFault> find() {
        const bool closed = is_closed(whole_, {TokenKind::text, 0, whole_.size()});
        const std::size_t end = whole_.size() - (closed ? 1 : 0);
        for (std::size_t at = 1; at < end;) {
            const auto byte = static_cast<unsigned char>(whole_[at]);
            if (byte == '\\') {
                at += escape(at, end);
            } else {
                if (byte < 0x20 && (closed || byte != '\r')) control(at, byte);
                ++at;
            }
        }
        if (!closed) {
            add(0, whole_.size(), Message(messages::text_unclosed), Message(messages::text_unclosed_hint));
        }
        return std::move(found_);
    }

 private:
    std::size_t escape(std::size_t at, std::size_t end) {
        const std::string_view rest = whole_.substr(at, end - at);
        if (rest.size() < 2) return 1;
        if (rest[1] != 'u') {
            if (std::string_view("\"\\/bfnrt").find(rest[1]) != std::string_view::npos) return 2;
            const std::size_t length = 1 + code_point_length(rest, 1);
            add(at, length, Message(messages::escape, rest.substr(0, length)),
                Message(messages::escape_hint));
            return length;
        }
        const auto unit = code_unit(rest, 0);
        if (!unit) {
            add(at, 2, Message(messages::escape, rest.substr(0, 2)), Message(messages::escape_hint));
            return 2;
        }
        if (is_high(*unit)) {
            if (const auto second = code_unit(rest, 6); second && is_low(*second)) return 12;
        }
        if (is_high(*unit) || is_low(*unit)) add(at, 6, Message(messages::surrogate, rest.substr(0, 6)));
        return 6;
    }

    void control(std::size_t at, unsigned char byte) {
        const std::string written = byte == '\t'   ? "\\t"
                                    : byte == '\r' ? "\\r"
                                                   : fmt::format("\\u{:04x}", byte);
        add(at, 1, Message(messages::control, fmt::format("{:04X}", byte)),
            Message(messages::control_hint, written));
    }

    void add(std::size_t at, std::size_t length, Message message,
             std::optional<Message> hint = std::nullopt) {
        found_.push_back({offset_ + at, length, std::move(message), std::move(hint)});
    }

    std::string_view whole_;
    std::size_t offset_;
    std::vector<TokenFault> found_ = {};
};

// The form of RFC 8259, section 6: [ minus ] int [ frac ] [ exp ].
bool is_json_number(std::string_view text) {
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t start = at;
        while (at < text.size() && is_digit(text[at])) ++at;
        return at - start;
    };
    if (at < text.size() && text[at] == '-') ++at;
    const bool zero = at < text.size() && text[at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1)) return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0) return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
        if (digits() == 0) return false;
    }
    return at == text.size();
}

template <class Number>
bool fits(std::string_view text) {
    Number value{};
    return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc();
}

/// The number as it would be written in JSON, if only its sign, zeros or point are odd.
std::string mended(std::string_view text) {
    std::string result(text);
    std::string sign;
    if (result.starts_with('+')) result.erase(0, 1);
    if (result.starts_with('-')) {
        sign = "-";
        result.erase(0, 1);
    }
    while (result.size() > 1 && result[0] == '0' && is_digit(result[1])) result.erase(0, 1);
    if (result.starts_with('.')) result.insert(0, "0");
    if (result.ends_with('.')) result.pop_back();
    result.insert(0, sign);
    return is_json_number(result) ? result : std::string();
}

std::optional<TokenFault> number_fault(std::string_view whole, const Token& token) {
    const std::string shown = shown_token(whole, {token.kind, 0, whole.size()});
    const auto fault = [&](Message message, std::optional<Message> hint) {
        return TokenFault{token.offset, token.length, std::move(message), std::move(hint)};
    };
    if (!is_json_number(whole)) {
        const std::string better = mended(whole);
        return fault(Message(messages::number, shown), better.empty()
                                                           ? Message(messages::number_form_hint)
                                                           : Message(messages::number_hint, better));
    }
    if (whole.find_first_of(".eE") == std::string_view::npos) {
        if (fits<std::int64_t>(whole) || fits<std::uint64_t>(whole)) return std::nullopt;
        return fault(Message(messages::integer_too_large, shown), Message(messages::text_hint));
    }
    double value = 0;
    const auto error = std::from_chars(whole.data(), whole.data() + whole.size(), value).ec;
    // Out of range below is a number next to zero, which is read as it.
    const bool tiny =
        whole.find("e-") != std::string_view::npos || whole.find("E-") != std::string_view::npos;
    if ((error == std::errc() && std::isfinite(value)) || (error == std::errc::result_out_of_range && tiny)) {
        return std::nullopt;
    }
    return fault(Message(messages::number_too_large, shown), Message(messages::text_hint));
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& byte : result) {
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    }
    return result;
}

struct Meant {
    std::string_view word;
    std::string_view json;
};
constexpr std::array<Meant, 11> other_words = {{{"true", "true"},
                                                {"false", "false"},
                                                {"null", "null"},
                                                {"ja", "true"},
                                                {"sant", "true"},
                                                {"yes", "true"},
                                                {"nej", "false"},
                                                {"falskt", "false"},
                                                {"no", "false"},
                                                {"none", "null"},
                                                {"nil", "null"}}};

std::optional<TokenFault> word_fault(std::string_view whole, const Token& token, bool is_name) {
    if (!is_name && (whole == "true" || whole == "false" || whole == "null")) return std::nullopt;
    const std::string shown = shown_token(whole, {token.kind, 0, whole.size()});
    if (!is_name) {
        for (const Meant& meant : other_words) {
            if (lower(whole) != meant.word) continue;
            return TokenFault{token.offset, token.length, Message(messages::word_spelling, shown),
                              Message(messages::write_hint, meant.json)};
        }
    }
    return TokenFault{token.offset, token.length, Message(messages::quotes_missing, shown),
                      Message(messages::write_hint, fmt::format("\"{}\"", shown))};
}

}  // namespace

bool is_closed(std::string_view text, const Token& token) {
    const std::string_view whole = text.substr(token.offset, token.length);
    if (whole.size() < 2 || whole.back() != '"') return false;
    std::size_t slashes = 0;
    for (std::size_t at = whole.size() - 1; at > 1 && whole[at - 1] == '\\'; --at) ++slashes;
    return slashes % 2 == 0;
}

std::vector<TokenFault> faults_of(std::string_view text, const Token& token, bool is_name) {
    const std::string_view whole = text.substr(token.offset, token.length);
    std::vector<TokenFault> result;
    const auto keep = [&](std::optional<TokenFault> fault) {
        if (fault) result.push_back(std::move(*fault));
    };
    switch (token.kind) {
        case TokenKind::text:
            return TextFaults(whole, token.offset).find();
        case TokenKind::other_text:
            keep(TokenFault{token.offset, token.length, Message(messages::wrong_quotes),
                            Message(messages::write_hint, fmt::format("\"{}\"", shown_token(text, token)))});
            break;
        case TokenKind::number:
            keep(number_fault(whole, token));
            break;
        case TokenKind::word:
            keep(word_fault(whole, token, is_name));
            break;
        default:
            break;
    }
    return result;
}

std::string shown_token(std::string_view text, const Token& token) {
    constexpr std::size_t most = 40;  // code points
    std::string_view shown = text.substr(token.offset, token.length);
    if (token.kind == TokenKind::text || token.kind == TokenKind::other_text) {
        const std::size_t opening = code_point_length(shown, 0);
        const std::string_view quote = shown.substr(0, opening);
        shown.remove_prefix(opening);
        for (const std::string_view closing :
             {quote, std::string_view("\""), std::string_view("”"), std::string_view("’")}) {
            if (!shown.ends_with(closing)) continue;
            shown.remove_suffix(closing.size());
            break;
        }
    }
    std::size_t end = 0;
    for (std::size_t count = 0; count < most && end < shown.size(); ++count)
        end += code_point_length(shown, end);
    return std::string(shown.substr(0, end)) + (end < shown.size() ? "…" : "");
}

}  // namespace overens::data
