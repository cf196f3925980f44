#include "expression/parser.h"

#include <doctest/doctest.h>

#include "sample.h"
#include "support/files.h"

using namespace overens;
using namespace overens::expression;

namespace {

// (or a (= b 'c')): the tree in one line.
std::string dump(const Syntax& syntax) {
    const auto all = [&](const std::string& head) {
        std::string result = "(" + head;
        for (const auto& operand : syntax.operands) result += " " + dump(*operand);
        return result + ")";
    };
    switch (syntax.kind) {
        case Syntax::Kind::text:
            return "'" + syntax.word + "'";
        case Syntax::Kind::number:
            return syntax.number.text();
        case Syntax::Kind::truth:
            return syntax.truth ? "true" : "false";
        case Syntax::Kind::list:
            return all("list");
        case Syntax::Kind::name:
            return syntax.word;
        case Syntax::Kind::member:
            return dump(*syntax.operands[0]) + "." + syntax.word;
        case Syntax::Kind::negate:
            return all("neg");
        case Syntax::Kind::not_:
            return all("not");
        case Syntax::Kind::binary:
            return all(syntax.word);
        case Syntax::Kind::call:
            return all("call " + syntax.word);
        case Syntax::Kind::comprehension:
            return all("each " + syntax.word + " " + syntax.variable);
        case Syntax::Kind::format:
            return all("| " + syntax.word);
    }
    return "?";
}

std::string parsed(std::string_view text) {
    Diagnostics diagnostics;
    const Place place = testing::placed(text);
    Errors errors(text, place, diagnostics);
    const auto syntax = parse(errors);
    return syntax ? dump(*syntax) : testing::told(diagnostics);
}

}  // namespace

TEST_CASE("expressions are read by the grammar") {
    struct Case {
        std::string text, tree;
    };
    const Case cases[] = {
        {"a", "a"},
        {" \t\n a \r", "a"},
        {"a.b.c", "a.b.c"},
        {"a . b", "a.b"},
        {"a.in.not", "a.in.not"},
        {"inne", "inne"},
        {"12", "12"},
        {"0.50", "0.5"},
        {"'it''s'", "'it's'"},
        {"''", "''"},
        {"''''", "'''"},
        {"'å | }'", "'å | }'"},
        {"true", "true"},
        {"[]", "(list)"},
        {"['a', b]", "(list 'a' b)"},
        {"a | f", "(| f a)"},
        {"a | f | g(2)", "(| g (| f a) 2)"},
        {"a | f()", "(| f a)"},
        {"a ?? b | f", "(| f (?? a b))"},
        {"(a | f) ?? b", "(?? (| f a) b)"},
        {"a ?? b ?? c", "(?? (?? a b) c)"},
        {"a ?? b or c", "(?? a (or b c))"},
        {"a or b and c", "(or a (and b c))"},
        {"a and b or c", "(or (and a b) c)"},
        {"a or b or c", "(or (or a b) c)"},
        {"not a and b", "(and (not a) b)"},
        {"not not a", "(not (not a))"},
        {"not a = b", "(not (= a b))"},
        {"a = b + c", "(= a (+ b c))"},
        {"a != b", "(!= a b)"},
        {"a <= b and c>=d", "(and (<= a b) (>= c d))"},
        {"a in b", "(in a b)"},
        {"a + b - c", "(- (+ a b) c)"},
        {"a - b * c / d", "(- a (/ (* b c) d))"},
        {"a--b", "(- a (neg b))"},
        {"-a * -b", "(* (neg a) (neg b))"},
        {"-a.b", "(neg a.b)"},
        {"(a + b) * c", "(* (+ a b) c)"},
        {"f()", "(call f)"},
        {"f(a, 'b', 3)", "(call f a 'b' 3)"},
        {"f(a).b", "(call f a).b"},
        {"(a).b", "a.b"},
        {"f(x in a: x.b)", "(each f x a x.b)"},
        {"f(x in a ?? []: x and y)", "(each f x (?? a (list)) (and x y))"},
        {"f(x in a)", "(call f (in x a))"},
        {"f(x in g(y in b: y): x)", "(each f x (each g y b y) x)"},
        {"f(x in a, y)", "(call f (in x a) y)"},
    };
    for (const auto& [text, tree] : cases) {
        CAPTURE(text);
        CHECK(parsed(text) == tree);
    }
}

TEST_CASE("nesting is bounded, however it is made") {
    const auto repeated = [](std::string_view part, int times) {
        std::string result;
        for (int time = 0; time < times; ++time) result += part;
        return result;
    };
    const auto is_deep = [](const std::string& text) {
        return parsed(text).find("för djupt nästlat (högst 64 nivåer)") != std::string::npos;
    };
    CHECK(parsed(repeated("(", 60) + "a" + repeated(")", 60)) == "a");
    CHECK(parsed(repeated("a + ", 60) + "a").size() > 200);
    CHECK_FALSE(is_deep(repeated("not ", 60) + "a"));
    for (const std::string part :
         {"(", "-", "not ", "[", "f(", "a + ", "a and ", "a.", "f(x in ", "(a | f) ?? ", "a ?? "}) {
        CAPTURE(part);
        CHECK(is_deep(repeated(part, 300) + "a"));
    }
    CHECK(is_deep("a" + repeated(" | f", 100)));
}

TEST_CASE("length is bounded") {
    const std::string text = "'" + std::string(5000, 'a') + "'";
    CHECK(parsed(text).find("uttrycket är för långt (5002 byte; högst 4096)") != std::string::npos);
    CHECK(parsed("'" + std::string(4094, 'a') + "'").size() == 4096);
}
