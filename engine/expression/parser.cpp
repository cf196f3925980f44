// The grammar of expressions (EBNF). Blanks may stand between all parts. What stands further down binds more
// tightly.
//
//     expression = guarded { "|" format }                            value put into words
//     format     = name [ "(" number ")" ]
//     guarded    = either { "??" either }                            the value if the one before is absent
//     either     = both { "or" both }
//     both       = negation { "and" negation }
//     negation   = "not" negation | comparison
//     comparison = sum [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" | "in" ) sum ]
//     sum        = product { ( "+" | "-" ) product }
//     product    = sign { ( "*" | "/" ) sign }
//     sign       = "-" sign | path
//     path       = value { "." name }
//     value      = text | number | "true" | "false" | list | call | name | "(" expression ")"
//     list       = "[" [ expression { "," expression } ] "]"
//     call       = name "(" ( each | [ expression { "," expression } ] ) ")"
//     each       = name "in" expression ":" expression               for every element of a list
//
//     name       = letter { letter | digit | "_" }                   but: true false and or not in
//     number     = digits [ "." digits ]
//     text       = "'" { any character, "'" doubled } "'"
#include "expression/parser.h"

#include <algorithm>
#include <array>

#include "expression/lexer.h"
#include "expression/messages.h"

namespace overens::expression {

namespace {

using Pointer = std::unique_ptr<Syntax>;

constexpr std::array<std::string_view, 6> keywords = {"true", "false", "and", "or", "not", "in"};

struct Sign {
    std::string_view text;
    Operator operation;
};
constexpr std::array<Sign, 1> guards = {{{"??", Operator::coalesce}}};
constexpr std::array<Sign, 1> ors = {{{"or", Operator::or_}}};
constexpr std::array<Sign, 1> ands = {{{"and", Operator::and_}}};
constexpr std::array<Sign, 7> comparisons = {{{"=", Operator::equal},
                                              {"!=", Operator::unequal},
                                              {"<", Operator::less},
                                              {"<=", Operator::less_equal},
                                              {">", Operator::greater},
                                              {">=", Operator::greater_equal},
                                              {"in", Operator::in}}};
constexpr std::array<Sign, 2> sums = {{{"+", Operator::add}, {"-", Operator::subtract}}};
constexpr std::array<Sign, 2> products = {{{"*", Operator::multiply}, {"/", Operator::divide}}};

/// Recursive descent over the tokens. After the first error every function gives null and adds no other.
class Parser {
 public:
    explicit Parser(Errors& errors) : errors_(errors), tokens_(lex(errors)) {}

    Pointer whole() {
        if (errors_.found()) return nullptr;
        if (here().kind == Token::Kind::end) {
            return fail({0, errors_.text().size()}, Message(messages::empty));
        }
        Pointer result = expression();
        if (result && here().kind != Token::Kind::end) return trailing();
        return result;
    }

 private:
    const Token& here() const { return tokens_[at_]; }
    const Token& ahead() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
    bool take(std::string_view sign) {
        if (!here().is(sign)) return false;
        ++at_;
        return true;
    }
    static bool is_keyword(const Token& token) {
        return std::find(keywords.begin(), keywords.end(), token.text) != keywords.end();
    }
    static bool is_name(const Token& token) { return token.kind == Token::Kind::name && !is_keyword(token); }

    Pointer fail(Span span, Message message, std::optional<Message> hint = std::nullopt) {
        if (!failed_) errors_.add(span, std::move(message), std::move(hint));
        failed_ = true;
        return nullptr;
    }
    Pointer too_deep(Span span) {
        return fail(span, Message(messages::too_deep, deepest_expression), Message(messages::use_let));
    }

    Pointer make(Syntax::Kind kind, Span span, Span word) {
        auto syntax = std::make_unique<Syntax>();
        syntax->kind = kind;
        syntax->span = span;
        syntax->word_span = word;
        return syntax;
    }
    // Chains grow the tree without recursion here, but whoever walks it recurses.
    Pointer deepened(Pointer syntax) {
        for (const Pointer& operand : syntax->operands)
            syntax->depth = std::max(syntax->depth, operand->depth + 1);
        return syntax->depth > deepest_expression ? too_deep(syntax->word_span) : std::move(syntax);
    }

    Pointer expression() {
        if (depth_ >= deepest_expression) return too_deep(here().span);
        ++depth_;
        Pointer result = guarded();
        while (result && here().is("|")) result = format(std::move(result));
        --depth_;
        return result;
    }

    Pointer format(Pointer value) {
        ++at_;
        if (!is_name(here())) return fail(here().span, Message(messages::format_expected));
        Pointer result = make(Syntax::Kind::format, {}, here().span);
        result->word = here().text;
        ++at_;
        const Span start = value->span;
        std::size_t end = result->word_span.end();
        result->operands.push_back(std::move(value));
        if (here().is("(")) {
            const Span bracket = here().span;
            ++at_;
            if (!take_expressions(result->operands, bracket, ")")) return nullptr;
            end = tokens_[at_ - 1].span.end();
        }
        result->span = {start.offset, end - start.offset};
        return deepened(std::move(result));
    }

    template <std::size_t count>
    const Sign* sign_of(const std::array<Sign, count>& signs) const {
        const auto found =
            std::find_if(signs.begin(), signs.end(), [&](const Sign& sign) { return here().is(sign.text); });
        return found == signs.end() ? nullptr : &*found;
    }

    Pointer joined(Pointer left, const Sign& sign, Span word, Pointer right) {
        if (!left || !right) return nullptr;
        Pointer result =
            make(Syntax::Kind::binary, {left->span.offset, right->span.end() - left->span.offset}, word);
        result->word = sign.text;
        result->operation = sign.operation;
        result->operands.push_back(std::move(left));
        result->operands.push_back(std::move(right));
        return deepened(std::move(result));
    }

    template <std::size_t count>
    Pointer chain(const std::array<Sign, count>& signs, Pointer (Parser::*operand)()) {
        Pointer result = (this->*operand)();
        while (const Sign* sign = result ? sign_of(signs) : nullptr) {
            const Span word = here().span;
            ++at_;
            result = joined(std::move(result), *sign, word, (this->*operand)());
        }
        return result;
    }

    Pointer guarded() { return chain(guards, &Parser::either); }
    Pointer either() { return chain(ors, &Parser::both); }
    Pointer both() { return chain(ands, &Parser::negation); }
    Pointer sum() { return chain(sums, &Parser::product); }
    Pointer product() { return chain(products, &Parser::sign); }

    Pointer prefixed(Syntax::Kind kind, Pointer (Parser::*operand)()) {
        const Span word = here().span;
        if (depth_ >= deepest_expression) return too_deep(word);
        ++depth_;
        ++at_;
        Pointer inner = (this->*operand)();
        --depth_;
        if (!inner) return nullptr;
        Pointer result = make(kind, {word.offset, inner->span.end() - word.offset}, word);
        result->operands.push_back(std::move(inner));
        return deepened(std::move(result));
    }

    Pointer negation() {
        return here().is("not") ? prefixed(Syntax::Kind::not_, &Parser::negation) : comparison();
    }
    Pointer sign() { return here().is("-") ? prefixed(Syntax::Kind::negate, &Parser::sign) : path(); }

    Pointer comparison() {
        Pointer result = sum();
        const Sign* sign = result ? sign_of(comparisons) : nullptr;
        if (sign == nullptr) return result;
        const Span word = here().span;
        ++at_;
        result = joined(std::move(result), *sign, word, sum());
        if (result && sign_of(comparisons) != nullptr) {
            return fail(here().span, Message(messages::comparison_chain),
                        Message(messages::comparison_chain_hint));
        }
        return result;
    }

    Pointer path() {
        Pointer result = value();
        while (result && here().is(".")) {
            ++at_;
            if (here().kind != Token::Kind::name) return fail(here().span, Message(messages::name_expected));
            const Span word = here().span;
            Pointer member =
                make(Syntax::Kind::member, {result->span.offset, word.end() - result->span.offset}, word);
            member->word = here().text;
            member->operands.push_back(std::move(result));
            ++at_;
            result = deepened(std::move(member));
        }
        return result;
    }

    Pointer value() {
        const Token token = here();
        if (token.kind == Token::Kind::text) return text(token);
        if (token.kind == Token::Kind::number) return number(token);
        if (token.is("(")) return parenthesis(token);
        if (token.is("[")) return list(token);
        if (token.is("true") || token.is("false")) {
            ++at_;
            Pointer result = make(Syntax::Kind::truth, token.span, token.span);
            result->truth = token.text == "true";
            return result;
        }
        if (is_name(token)) {
            ++at_;
            if (here().is("(")) return call(token);
            Pointer result = make(Syntax::Kind::name, token.span, token.span);
            result->word = token.text;
            return result;
        }
        if (token.kind == Token::Kind::end) return fail(token.span, Message(messages::value_expected_at_end));
        if (token.is("not") && at_ > 0) {
            return fail(token.span, Message(messages::not_inside, tokens_[at_ - 1].text),
                        Message(messages::use_parentheses));
        }
        return fail(token.span, Message(messages::value_expected, token.text));
    }

    Pointer text(const Token& token) {
        ++at_;
        Pointer result = make(Syntax::Kind::text, token.span, token.span);
        const std::string_view inside = token.text.substr(1, token.text.size() - 2);
        for (std::size_t at = 0; at < inside.size(); ++at) {
            result->word += inside[at];
            if (inside[at] == '\'') ++at;
        }
        return result;
    }

    Pointer number(const Token& token) {
        ++at_;
        const auto number = data::Decimal::parse(token.text);
        if (!number) {
            return fail(token.span, Message(messages::number_wrong, token.text),
                        Message(messages::number_hint));
        }
        Pointer result = make(Syntax::Kind::number, token.span, token.span);
        result->number = *number;
        return result;
    }

    Pointer parenthesis(const Token& bracket) {
        ++at_;
        Pointer result = expression();
        if (!result || !close(bracket.span, ")")) return nullptr;
        result->span = {bracket.span.offset, tokens_[at_ - 1].span.end() - bracket.span.offset};
        return result;
    }

    bool close(Span bracket, std::string_view closing) {
        if (take(closing)) return true;
        if (here().kind == Token::Kind::end) {
            fail(bracket, Message(messages::bracket_open, errors_.text(bracket), closing));
        } else {
            trailing();
        }
        return false;
    }

    bool take_expressions(std::vector<Pointer>& into, Span bracket, std::string_view closing) {
        if (take(closing)) return true;
        do {
            Pointer one = expression();
            if (!one) return false;
            into.push_back(std::move(one));
        } while (take(","));
        return close(bracket, closing);
    }

    Pointer list(const Token& bracket) {
        ++at_;
        Pointer result = make(Syntax::Kind::list, {}, bracket.span);
        if (!take_expressions(result->operands, bracket.span, "]")) return nullptr;
        result->span = {bracket.span.offset, tokens_[at_ - 1].span.end() - bracket.span.offset};
        return deepened(std::move(result));
    }

    Pointer call(const Token& name) {
        const Span bracket = here().span;
        ++at_;
        Pointer result = make(is_each() ? Syntax::Kind::comprehension : Syntax::Kind::call, {}, name.span);
        result->word = name.text;
        if (result->kind == Syntax::Kind::comprehension) {
            result->variable = here().text;
            result->variable_span = here().span;
            at_ += 2;
            Pointer over = expression();
            if (!over) return nullptr;
            if (!take(":")) return trailing();
            Pointer body = expression();
            if (!body || !close(bracket, ")")) return nullptr;
            result->operands.push_back(std::move(over));
            result->operands.push_back(std::move(body));
        } else if (!take_expressions(result->operands, bracket, ")")) {
            return nullptr;
        }
        result->span = {name.span.offset, tokens_[at_ - 1].span.end() - name.span.offset};
        return deepened(std::move(result));
    }

    // `x in list` alone is a test; with a colon before the bracket closes it goes through the list.
    bool is_each() const {
        if (!is_name(here()) || !ahead().is("in")) return false;
        int open = 0;
        for (std::size_t at = at_ + 2; at < tokens_.size(); ++at) {
            const Token& token = tokens_[at];
            if (token.is("(") || token.is("[")) ++open;
            if ((token.is(")") || token.is("]")) && open-- == 0) return false;
            if (token.is(":") && open == 0) return true;
        }
        return false;
    }

    Pointer trailing() {
        const Token& token = here();
        if (token.is(")") || token.is("]"))
            return fail(token.span, Message(messages::bracket_stray, token.text));
        if (token.is("??")) {
            return fail(token.span, Message(messages::trailing, token.text),
                        Message(messages::coalesce_after_format));
        }
        if (token.is(",") && at_ > 0 && tokens_[at_ - 1].kind == Token::Kind::number &&
            ahead().kind == Token::Kind::number) {
            return fail(token.span, Message(messages::trailing, token.text), Message(messages::number_hint));
        }
        const bool value = token.kind == Token::Kind::name || token.kind == Token::Kind::number ||
                           token.kind == Token::Kind::text || token.is("(") || token.is("[");
        if (value) {
            return fail(token.span, Message(messages::trailing, token.text),
                        Message(messages::operator_missing));
        }
        return fail(token.span, Message(messages::trailing, token.text));
    }

    Errors& errors_;
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
    bool failed_ = false;
};

}  // namespace

std::unique_ptr<Syntax> parse(Errors& errors) {
    if (errors.text().size() > longest_expression) {
        errors.add({0, 1}, Message(messages::too_long, errors.text().size(), longest_expression),
                   Message(messages::use_let));
        return nullptr;
    }
    return Parser(errors).whole();
}

}  // namespace overens::expression
