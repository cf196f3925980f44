#pragma once

#include "expression/errors.h"
#include "expression/expression.h"
#include "expression/node.h"
#include "expression/syntax.h"

namespace overens::expression {

/// Proves the types of a parsed expression. What is wrong in one part does not keep the others from being
/// proved; a part that is wrong is null.
class Checker {
 public:
    /// `doubted`: what is there cannot be known (`Scope::doubt`).
    Checker(Errors& errors, bool doubted) : errors_(errors), unknown_facts_(doubted ? 1 : 0) {}

    /// A value that may be absent. `guarded`: left of `??`, where formats too let what is absent through.
    NodePointer any_value(const Syntax& syntax, const Scope& scope, bool guarded = false);
    /// A value that is there.
    NodePointer value(const Syntax& syntax, const Scope& scope);
    /// A test: true or false.
    NodePointer test(const Syntax& syntax, const Scope& scope);
    /// A text that is there, for a place in a text.
    NodePointer printed(const Syntax& syntax, const Scope& scope);

 private:
    NodePointer name(const Syntax& syntax, const Scope& scope);
    NodePointer member(const Syntax& syntax, const Scope& scope);
    NodePointer list(const Syntax& syntax, const Scope& scope);
    NodePointer negate(const Syntax& syntax, const Scope& scope);
    NodePointer negation(const Syntax& syntax, const Scope& scope);
    NodePointer binary(const Syntax& syntax, const Scope& scope, bool guarded);
    NodePointer coalesce(const Syntax& syntax, const Scope& scope, bool guarded);
    NodePointer junction(const Syntax& syntax, const Scope& scope);
    NodePointer comparison(const Syntax& syntax, const Scope& scope);
    NodePointer membership(const Syntax& syntax, const Scope& scope);
    NodePointer arithmetic(const Syntax& syntax, const Scope& scope);
    NodePointer call(const Syntax& syntax, const Scope& scope);
    NodePointer function(const Syntax& syntax, const Scope& scope, const Function& function);
    NodePointer list_function(const Syntax& syntax, const Scope& scope);
    NodePointer title(const Syntax& syntax, const Scope& scope);
    NodePointer format(const Syntax& syntax, const Scope& scope, bool guarded);
    bool take_decimals(const Syntax& syntax, const Scope& scope, Node& node);

    NodePointer make(Node::Kind kind, const Syntax& syntax, Type type) const;
    NodePointer constant(const Syntax& syntax, Type type, Value value) const;
    /// The node itself, with its value if all that it is made of is constant.
    NodePointer folded(NodePointer node);
    static void narrow(Node& node, const Scope& scope);
    /// The node if it is there for certain, else an error.
    NodePointer required(NodePointer node);
    /// A number, else an error of this operator.
    bool is_number(const Node* node, std::string_view operation);
    bool have_common_choice(const Node& left, const Node& right);
    bool is_one_of_choices(const Node& choice, const Node& literal);
    std::optional<Message> choice_hint(const Type& type, std::string_view written) const;
    std::string_view text(const Node& node) const { return errors_.text(node.span); }

    Errors& errors_;
    int unknown_facts_;  ///< inside what a wrong test was to guard: what is absent there cannot be told
};

/// `a, b, c`, at most eight of them.
std::string enumerated(const std::vector<std::string_view>& names);
/// “did you mean”, if one of the names is near.
std::optional<Message> meant(std::string_view written, const std::vector<std::string_view>& names);

}  // namespace overens::expression
