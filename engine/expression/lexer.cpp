#include "expression/lexer.h"

#include <algorithm>
#include <array>

#include "expression/messages.h"

namespace overens::expression {

namespace {

constexpr std::array<std::string_view, 19> signs = {"??", "!=", "<=", ">=", "|", "=", "<", ">", "+", "-",
                                                    "*",  "/",  "(",  ")",  "[", "]", ",", ".", ":"};

// What people write who know another language.
struct Habit {
    std::string_view written, ours;
};
constexpr std::array<Habit, 9> habits = {{{"==", "="},
                                          {"<>", "!="},
                                          {"&&", "and"},
                                          {"||", "or"},
                                          {"≠", "!="},
                                          {"≤", "<="},
                                          {"≥", ">="},
                                          {"−", "-"},
                                          {"!", "not"}}};
constexpr std::array<std::string_view, 5> other_quotes = {"\"", "”", "“", "’", "‘"};

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

class Lexer {
 public:
    explicit Lexer(Errors& errors) : errors_(errors), text_(errors.text()) {}

    std::vector<Token> tokens() {
        while (at_ < text_.size()) step();
        tokens_.push_back({Token::Kind::end, {}, {text_.size(), 0}});
        return std::move(tokens_);
    }

 private:
    void step() {
        const char byte = text_[at_];
        if (byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r') {
            ++at_;
        } else if (byte == '\'') {
            take_text();
        } else if (is_digit(byte)) {
            take_number();
        } else if (letter(at_) > 0) {
            take(Token::Kind::name, name_end(at_));
        } else if (!take_other_quotes() && !take_habit() && !take_sign()) {
            take_stray();
        }
    }

    // Bytes of the letter here, 0 if there is none. Names have ASCII letters, but å, ä, ö and their like must
    // be told as a misspelt name, not as a stray character.
    std::size_t letter(std::size_t at) const {
        const char byte = text_[at];
        if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_') return 1;
        const auto first = static_cast<unsigned char>(byte);
        if (first < 0xC3 || first > 0xC9 || at + 1 >= text_.size()) return 0;
        const auto second = static_cast<unsigned char>(text_[at + 1]);
        const bool times_or_divided = first == 0xC3 && (second == 0x97 || second == 0xB7);
        return second >= 0x80 && second < 0xC0 && !times_or_divided ? 2 : 0;
    }

    std::size_t name_end(std::size_t at) const {
        while (at < text_.size()) {
            const std::size_t step = is_digit(text_[at]) ? 1 : letter(at);
            if (step == 0) break;
            at += step;
        }
        return at;
    }

    void take(Token::Kind kind, std::size_t end) {
        const Span span{at_, end - at_};
        tokens_.push_back({kind, errors_.text(span), span});
        at_ = end;
    }

    void take_text() {
        std::size_t end = at_ + 1;
        for (;; ++end) {
            end = text_.find('\'', end);
            if (end == std::string_view::npos) {
                errors_.add({at_, text_.size() - at_}, Message(messages::text_open));
                take(Token::Kind::text, text_.size());
                return;
            }
            if (end + 1 >= text_.size() || text_[end + 1] != '\'') break;
            ++end;
        }
        take(Token::Kind::text, end + 1);
    }

    void take_number() {
        const auto skip_digits = [&](std::size_t at) {
            while (at < text_.size() && is_digit(text_[at])) ++at;
            return at;
        };
        std::size_t end = skip_digits(at_);
        const bool fraction = end + 1 < text_.size() && text_[end] == '.' && is_digit(text_[end + 1]);
        if (fraction) end = skip_digits(end + 1);
        // `12abc`, `1.2.3` and `2026-11-22`'s kin would else be told as something far from what the author
        // meant.
        const std::size_t whole = name_end(end);
        const Span span{at_, whole - at_};
        const bool leading_zero = text_[at_] == '0' && at_ + 1 < end && is_digit(text_[at_ + 1]);
        if (whole != end || leading_zero) {
            errors_.add(span, Message(messages::number_wrong, errors_.text(span)),
                        Message(messages::number_hint));
        }
        take(Token::Kind::number, whole);
    }

    bool here(std::string_view sign) const { return text_.substr(at_).starts_with(sign); }

    std::size_t other_quote(std::size_t at) const {
        for (const std::string_view quote : other_quotes) {
            if (text_.substr(at).starts_with(quote)) return quote.size();
        }
        return 0;
    }

    // A text in other quotes is told as one error, up to where it ends.
    bool take_other_quotes() {
        const std::size_t opening = other_quote(at_);
        if (opening == 0) return false;
        std::size_t end = at_ + opening;
        while (end < text_.size() && other_quote(end) == 0) ++end;
        const std::string inside(text_.substr(at_ + opening, end - at_ - opening));
        if (end < text_.size()) end += other_quote(end);
        errors_.add({at_, end - at_}, Message(messages::other_quotes),
                    Message(messages::write_instead, "'" + inside + "'"));
        take(Token::Kind::text, end);
        return true;
    }

    bool take_habit() {
        for (const auto& [written, ours] : habits) {
            if (!here(written) || (written == "!" && here("!="))) continue;
            errors_.add({at_, written.size()}, Message(messages::stray_character, written),
                        Message(messages::write_instead, ours));
            // Going on as if it had been written right tells the author the other errors too.
            tokens_.push_back({Token::Kind::sign, ours, {at_, written.size()}});
            at_ += written.size();
            return true;
        }
        return false;
    }

    bool take_sign() {
        const auto found =
            std::find_if(signs.begin(), signs.end(), [&](std::string_view sign) { return here(sign); });
        if (found == signs.end()) return false;
        take(Token::Kind::sign, at_ + found->size());
        return true;
    }

    void take_stray() {
        const auto first = static_cast<unsigned char>(text_[at_]);
        std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
        size = std::min(size, text_.size() - at_);
        const Span span{at_, size};
        const std::string_view character = errors_.text(span);
        if (first < 0x20 || character == "\u00A0" || character == "\u200B" || character == "\uFEFF") {
            errors_.add(span, Message(messages::stray_byte), Message(messages::remove_it));
        } else {
            errors_.add(span, Message(messages::stray_character, character));
        }
        at_ += size;
    }

    Errors& errors_;
    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> lex(Errors& errors) {
    return Lexer(errors).tokens();
}

}  // namespace overens::expression
