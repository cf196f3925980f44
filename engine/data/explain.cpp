#include "data/explain.h"

#include <algorithm>
#include <vector>

#include "data/explain_token.h"
#include "data/messages.h"
#include "data/scan.h"
#include "data/unicode.h"

namespace overens::data {

namespace {

constexpr int most_faults = 50;  // beyond which a text is something else than JSON

enum class Expect { value, value_or_close, name, name_or_close, colon, comma_or_close, end };

struct Open {
    Token bracket;
    struct Name {
        std::string text;
        Token token;
    };
    std::vector<Name> names = {};
    bool is_object() const { return bracket.kind == TokenKind::open_object; }
};

bool begins_value(TokenKind kind) {
    switch (kind) {
        case TokenKind::open_object:
        case TokenKind::open_list:
        case TokenKind::text:
        case TokenKind::other_text:
        case TokenKind::number:
        case TokenKind::word:
            return true;
        default:
            return false;
    }
}

bool closes(TokenKind kind) {
    return kind == TokenKind::close_object || kind == TokenKind::close_list;
}

// One walk through the text with a stack of open brackets. A fault is told and then, if it can be understood,
// taken for what was meant; `go_on_` is false when nothing after it would make sense.
class Explanation {
 public:
    Explanation(const SourcePointer& source, const ReadLimits& limits, Diagnostics& diagnostics)
        : source_(source),
          text_(source->text()),
          limits_(limits),
          diagnostics_(diagnostics),
          scanner_(text_) {}

    void run() {
        if (const auto ill_formed = first_ill_formed(text_)) {
            tell({messages::encoding}, {TokenKind::stray, *ill_formed, 1}, Message(messages::encoding_hint));
            return;
        }
        if (const std::size_t nul = text_.find('\0'); nul != std::string_view::npos) {
            tell({messages::nul}, {TokenKind::stray, nul, 1});
            return;
        }
        while (go_on_ && faults_ < most_faults) {
            const Token token = scanner_.next();
            if (token.kind == TokenKind::comment) {
                tell({messages::comment}, token, Message(messages::comment_hint));
                continue;
            }
            take(token);
            last_ = token;
        }
    }

 private:
    void take(const Token& token) {
        if (token.kind == TokenKind::end) return take_end(token);
        if (token.kind == TokenKind::stray) {
            tell({messages::stray, shown(token)}, token);
            go_on_ = false;
            return;
        }
        switch (expect_) {
            case Expect::value:
                return take_value(token, false);
            case Expect::value_or_close:
                return take_value(token, true);
            case Expect::name:
                return take_name(token, false);
            case Expect::name_or_close:
                return take_name(token, true);
            case Expect::colon:
                return take_colon(token);
            case Expect::comma_or_close:
                return take_comma(token);
            case Expect::end:
                if (closes(token.kind)) {
                    tell({messages::extra_close, shown(token)}, token);
                } else {
                    tell({messages::trailing}, token, Message(messages::trailing_hint));
                }
                go_on_ = false;
        }
    }

    void take_end(const Token& token) {
        go_on_ = false;
        if (expect_ == Expect::end) return;
        if (open_.empty()) {
            tell({messages::empty_file}, token);
            return;
        }
        const Open& innermost = open_.back();
        std::string closing;
        for (auto at = open_.rbegin(); at != open_.rend(); ++at) closing += at->is_object() ? '}' : ']';
        tell({messages::truncated, shown(innermost.bracket), line_of(innermost.bracket)},
             {TokenKind::end, last_.end() > 0 ? last_.end() - 1 : 0, 1},
             Message(messages::write_last_hint, closing));
    }

    void take_value(const Token& token, bool may_close) {
        if (token.kind == TokenKind::open_object || token.kind == TokenKind::open_list) return push(token);
        if (closes(token.kind)) {
            if (!may_close && last_.kind == TokenKind::comma) {
                tell({messages::comma_extra, shown(token)}, last_, Message(messages::comma_extra_hint));
            } else if (!may_close && !open_.empty()) {
                tell_value_missing(token);
            }
            return pop(token);
        }
        if (token.kind == TokenKind::comma && !open_.empty()) {
            tell_value_missing(token);
            expect_ = after_comma();
            return;
        }
        if (token.kind == TokenKind::comma || token.kind == TokenKind::colon) {
            tell({messages::stray, shown(token)}, token);
            go_on_ = false;
            return;
        }
        judge(token, false);
        value_ended();
    }

    void take_name(const Token& token, bool may_close) {
        if (closes(token.kind)) {
            if (!may_close)
                tell({messages::comma_extra, shown(token)}, last_, Message(messages::comma_extra_hint));
            return pop(token);
        }
        if (token.kind == TokenKind::text || token.kind == TokenKind::other_text ||
            token.kind == TokenKind::word) {
            judge(token, true);
            if (token.kind == TokenKind::text) remember_name(token);
            name_ = token;
            expect_ = Expect::colon;
            return;
        }
        if (token.kind == TokenKind::comma) {
            tell({messages::comma_extra, shown(token)}, token, Message(messages::comma_extra_hint));
            expect_ = Expect::name;
            return;
        }
        const bool decimal_comma = token.kind == TokenKind::number && last_.kind == TokenKind::comma &&
                                   last_number_.length > 0 && last_number_.end() == last_.offset;
        if (decimal_comma) {
            const std::string meant = shown(last_number_) + "." + shown(token);
            tell({messages::name_expected, shown(token)}, token,
                 Message(messages::decimal_comma_hint, meant));
            return value_ended();
        }
        tell({messages::name_expected, shown(token)}, token, Message(messages::name_form_hint));
        go_on_ = false;
    }

    void take_colon(const Token& token) {
        expect_ = Expect::value;
        if (token.kind == TokenKind::colon) return;
        tell({messages::colon_missing, name_text()}, after(last_), Message(messages::name_form_hint));
        if (begins_value(token.kind)) return take_value(token, false);
        go_on_ = false;
    }

    void take_comma(const Token& token) {
        if (closes(token.kind)) return pop(token);
        expect_ = after_comma();
        if (token.kind == TokenKind::comma) return;
        if (!begins_value(token.kind)) {
            tell({messages::stray, shown(token)}, token);
            go_on_ = false;
            return;
        }
        // A text without its closing quote has swallowed the comma.
        const bool swallowed = last_.kind == TokenKind::text && !is_closed(text_, last_);
        if (!swallowed) {
            tell({messages::comma_missing, shown(token)}, after(last_),
                 Message(messages::comma_missing_hint));
        }
        take(token);
    }

    Expect after_comma() const { return open_.back().is_object() ? Expect::name : Expect::value; }

    void push(const Token& bracket) {
        if (open_.size() >= static_cast<std::size_t>(limits_.depth)) {
            tell({messages::too_deep, limits_.depth}, bracket);
            go_on_ = false;
            return;
        }
        open_.push_back({bracket});
        expect_ = open_.back().is_object() ? Expect::name_or_close : Expect::value_or_close;
    }

    void pop(const Token& token) {
        if (open_.empty()) {
            tell({messages::extra_close, shown(token)}, token);
            go_on_ = false;
            return;
        }
        if (open_.back().is_object() != (token.kind == TokenKind::close_object)) {
            const Token& bracket = open_.back().bracket;
            tell({messages::mismatch, shown(bracket), line_of(bracket), shown(token)}, token);
            go_on_ = false;
            return;
        }
        tell_duplicates(open_.back());
        open_.pop_back();
        value_ended();
    }

    void value_ended() { expect_ = open_.empty() ? Expect::end : Expect::comma_or_close; }

    void judge(const Token& token, bool is_name) {
        for (TokenFault& fault : faults_of(text_, token, is_name)) {
            tell(std::move(fault.message), {token.kind, fault.offset, fault.length}, std::move(fault.hint));
        }
        if (token.kind == TokenKind::number) last_number_ = token;
    }

    void remember_name(const Token& token) { open_.back().names.push_back({meaning(text_, token), token}); }

    void tell_duplicates(Open& object) {
        auto& names = object.names;
        std::stable_sort(names.begin(), names.end(),
                         [](const auto& left, const auto& right) { return left.text < right.text; });
        for (std::size_t at = 0, first = 0; at < names.size(); ++at) {
            if (names[at].text != names[first].text) first = at;
            if (at == first) continue;
            tell({messages::duplicate, names[at].text, line_of(names[first].token)}, names[at].token,
                 Message(messages::duplicate_hint));
        }
    }

    void tell_value_missing(const Token& token) {
        if (last_.kind == TokenKind::colon) {
            tell({messages::value_missing_of, name_text()}, last_);
        } else {
            tell({messages::value_missing, shown(token)}, token);
        }
    }

    std::string name_text() const { return shown_token(text_, name_); }
    std::string shown(const Token& token) const { return shown_token(text_, token); }
    // By an index of its own: a file of nothing but repeated names is asked for as many lines.
    int line_of(const Token& token) {
        if (line_ends_.empty()) {
            for (std::size_t at = text_.find('\n'); at != std::string_view::npos;
                 at = text_.find('\n', at + 1))
                line_ends_.push_back(at);
            line_ends_.push_back(text_.size());
        }
        const auto line = std::lower_bound(line_ends_.begin(), line_ends_.end(), token.offset);
        return static_cast<int>(line - line_ends_.begin()) + 1;
    }
    static Token after(const Token& token) { return {TokenKind::stray, token.end(), 1}; }

    void tell(Message message, const Token& token, std::optional<Message> hint = std::nullopt) {
        ++faults_;
        found_.add({.message = std::move(message),
                    .place = {source_, token.offset, token.length},
                    .hint = std::move(hint)});
    }

 public:
    void finish() {
        for (Open& object : open_) tell_duplicates(object);
        found_.sort();
        diagnostics_.add(found_);
    }

 private:
    SourcePointer source_;
    std::string_view text_;
    ReadLimits limits_;
    Diagnostics& diagnostics_;
    Diagnostics found_ = {};
    Scanner scanner_;
    std::vector<Open> open_ = {};
    std::vector<std::size_t> line_ends_ = {};
    Expect expect_ = Expect::value;
    Token last_ = {};
    Token name_ = {};
    Token last_number_ = {};
    int faults_ = 0;
    bool go_on_ = true;
};

}  // namespace

void explain(const SourcePointer& source, const ReadLimits& limits, Diagnostics& diagnostics) {
    Explanation explanation(source, limits, diagnostics);
    explanation.run();
    explanation.finish();
}

}  // namespace overens::data
