#include "data/scan.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "data/characters.h"
#include "data/json.h"
#include "data/unicode.h"

namespace overens::data {

namespace {

constexpr std::array<std::string_view, 5> other_quotes = {"'", "”", "“", "’", "´"};

bool is_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}
bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' || byte == '$' ||
           static_cast<unsigned char>(byte) >= 0x80;
}

std::size_t other_quote(std::string_view rest) {
    for (const std::string_view quote : other_quotes) {
        if (rest.starts_with(quote)) return quote.size();
    }
    return 0;
}

}  // namespace

Scanner::Scanner(std::string_view text) : text_(text) {
    if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
}

Token Scanner::next() {
    while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
    const std::size_t start = at_;
    if (start >= text_.size()) return {TokenKind::end, text_.size(), 0};
    const std::string_view rest = text_.substr(start);
    const auto run = [&](TokenKind kind, auto belongs) {
        const auto last = std::find_if_not(rest.begin(), rest.end(), belongs);
        return Token{kind, start, static_cast<std::size_t>(last - rest.begin())};
    };
    Token token{TokenKind::stray, start, 1};
    const char first = rest.front();
    switch (first) {
        case '{':
            token.kind = TokenKind::open_object;
            break;
        case '}':
            token.kind = TokenKind::close_object;
            break;
        case '[':
            token.kind = TokenKind::open_list;
            break;
        case ']':
            token.kind = TokenKind::close_list;
            break;
        case ':':
            token.kind = TokenKind::colon;
            break;
        case ',':
            token.kind = TokenKind::comma;
            break;
        case '"':
            token = text(start);
            break;
        case '#':
            token = comment(start);
            break;
        case '/':
            if (rest.starts_with("//") || rest.starts_with("/*")) token = comment(start);
            break;
        default:
            if (const std::size_t quote = other_quote(rest); quote > 0) {
                token = other_text(start, quote);
            } else if (is_digit(first) || first == '-' || first == '+' || first == '.') {
                token = run(TokenKind::number, [](char byte) {
                    return is_digit(byte) || is_letter(byte) || byte == '.' || byte == '+' || byte == '-';
                });
            } else if (is_letter(first)) {
                token = run(TokenKind::word,
                            [](char byte) { return is_letter(byte) || is_digit(byte) || byte == '-'; });
            }
    }
    at_ = token.end();
    return token;
}

Token Scanner::text(std::size_t start) const {
    std::size_t at = start + 1;
    while (at < text_.size() && text_[at] != '"' && text_[at] != '\n') {
        const bool escape = text_[at] == '\\' && at + 1 < text_.size() && text_[at + 1] != '\n';
        at += escape ? 2 : 1;
    }
    if (at < text_.size() && text_[at] == '"') ++at;
    return {TokenKind::text, start, at - start};
}

Token Scanner::other_text(std::size_t start, std::size_t quote) const {
    std::size_t at = start + quote;
    while (at < text_.size() && text_[at] != '\n') {
        if (const std::size_t closing = other_quote(text_.substr(at)); closing > 0) {
            return {TokenKind::other_text, start, at + closing - start};
        }
        if (text_[at] == '"') return {TokenKind::other_text, start, at + 1 - start};
        ++at;
    }
    return {TokenKind::other_text, start, at - start};
}

Token Scanner::comment(std::size_t start) const {
    const bool block = text_.substr(start).starts_with("/*");
    const std::size_t close = block ? text_.find("*/", start + 2) : text_.find('\n', start);
    if (close == std::string_view::npos) return {TokenKind::comment, start, text_.size() - start};
    return {TokenKind::comment, start, close + (block ? 2 : 0) - start};
}

std::string meaning(std::string_view text, const Token& token) {
    const std::string_view whole = text.substr(token.offset, token.length);
    std::string_view inside = whole.substr(std::min<std::size_t>(1, whole.size()));
    if (inside.ends_with('"')) inside.remove_suffix(1);
    std::string result(inside);
    if (inside.find('\\') != std::string_view::npos) {
        const Json value = Json::parse(whole.begin(), whole.end(), nullptr, false);
        if (value.is_string()) result = value.get<std::string>();
    }
    if (!first_ill_formed(result)) normalise(result);
    return result;
}

}  // namespace overens::data
