// Comparisons, `in` and arithmetic: both sides must be of kinds that can meet.
#include <algorithm>

#include "base/messages.h"
#include "expression/check.h"
#include "expression/messages.h"

namespace overens::expression {

namespace {

bool has_order(Kind kind) {
    return kind == Kind::number || kind == Kind::date || kind == Kind::time;
}

const std::string* literal(const Node& node) {
    return node.constant ? std::get_if<std::string>(&*node.constant) : nullptr;
}

}  // namespace

NodePointer Checker::binary(const Syntax& syntax, const Scope& scope, bool guarded) {
    switch (syntax.operation) {
        case Operator::coalesce:
            return coalesce(syntax, scope, guarded);
        case Operator::or_:
        case Operator::and_:
            return junction(syntax, scope);
        case Operator::equal:
        case Operator::unequal:
        case Operator::less:
        case Operator::less_equal:
        case Operator::greater:
        case Operator::greater_equal:
            return comparison(syntax, scope);
        case Operator::in:
            return membership(syntax, scope);
        case Operator::add:
        case Operator::subtract:
        case Operator::multiply:
        case Operator::divide:
            return arithmetic(syntax, scope);
    }
    return nullptr;
}

std::optional<Message> Checker::choice_hint(const Type& type, std::string_view written) const {
    std::vector<std::string_view> values;
    for (const Choice& choice : *type.choices) {
        if (choice.title == written) return Message(overens::messages::did_you_mean, choice.value);
        values.push_back(choice.value);
    }
    auto hint = meant(written, values);
    return hint ? hint : Message(messages::there_are, enumerated(values));
}

bool Checker::is_one_of_choices(const Node& choice, const Node& other) {
    const std::string* written = literal(other);
    if (written == nullptr || !choice.type.choices || choice.type.choice(*written) != nullptr) return true;
    errors_.add(other.span, Message(messages::no_such_choice, text(choice), *written),
                choice_hint(choice.type, *written));
    return false;
}

bool Checker::have_common_choice(const Node& left, const Node& right) {
    const Type& one = left.type;
    const Type& other = right.type.kind == Kind::list ? *right.type.element : right.type;
    if (!one.choices || !other.choices) return true;
    const bool shared = std::any_of(one.choices->begin(), one.choices->end(), [&](const Choice& choice) {
        return other.choice(choice.value) != nullptr;
    });
    if (!shared) errors_.add(right.span, Message(messages::choices_apart, text(left), text(right)));
    return shared;
}

NodePointer Checker::comparison(const Syntax& syntax, const Scope& scope) {
    NodePointer left = value(*syntax.operands[0], scope);
    NodePointer right = value(*syntax.operands[1], scope);
    if (!left || !right) return nullptr;
    const Kind kind = left->type.kind;
    if (kind != right->type.kind) {
        errors_.add(syntax.span,
                    Message(messages::compare_kinds, in_words(left->type), in_words(right->type)));
        return nullptr;
    }
    if (kind == Kind::list || kind == Kind::object) {
        std::optional<Message> hint;
        if (kind == Kind::list) hint = Message(messages::compare_count, text(*left));
        errors_.add(syntax.span, Message(messages::compare_never, in_words(left->type)), std::move(hint));
        return nullptr;
    }
    const bool asks_equality = syntax.operation == Operator::equal || syntax.operation == Operator::unequal;
    if (!asks_equality && !has_order(kind)) {
        errors_.add(syntax.word_span, Message(messages::no_order, in_words(left->type)));
        return nullptr;
    }
    if (!is_one_of_choices(*left, *right) || !is_one_of_choices(*right, *left)) return nullptr;
    if (!have_common_choice(*left, *right)) return nullptr;
    NodePointer node = make(Node::Kind::binary, syntax, Type::of(Kind::boolean));
    node->operation = syntax.operation;
    node->operands.push_back(std::move(left));
    node->operands.push_back(std::move(right));
    return folded(std::move(node));
}

NodePointer Checker::membership(const Syntax& syntax, const Scope& scope) {
    NodePointer left = value(*syntax.operands[0], scope);
    NodePointer right = value(*syntax.operands[1], scope);
    if (!left || !right) return nullptr;
    if (right->type.kind != Kind::list) {
        std::optional<Message> hint;
        if (left->type.kind == Kind::text && right->type.kind == Kind::text) {
            hint = Message(messages::use_contains, text(*right), text(*left));
        }
        errors_.add(right->span, Message(messages::in_needs_list, in_words(right->type)), std::move(hint));
        return nullptr;
    }
    if (!right->type.element) {
        errors_.add(right->span, Message(messages::in_empty));
        return nullptr;
    }
    const Type& element = *right->type.element;
    if (left->type.kind == Kind::list || left->type.kind == Kind::object) {
        errors_.add(left->span, Message(messages::compare_never, in_words(left->type)));
        return nullptr;
    }
    if (left->type.kind != element.kind) {
        errors_.add(syntax.span, Message(messages::in_kinds, in_words(left->type), in_words(element)));
        return nullptr;
    }
    bool right_choices = true;
    for (const NodePointer& one : right->operands) {
        if (right->kind == Node::Kind::list) right_choices = is_one_of_choices(*left, *one) && right_choices;
    }
    const std::string* written = literal(*left);
    if (written != nullptr && element.choices && element.choice(*written) == nullptr) {
        errors_.add(left->span, Message(messages::choice_never, *written), choice_hint(element, *written));
        return nullptr;
    }
    if (!right_choices || !have_common_choice(*left, *right)) return nullptr;
    NodePointer node = make(Node::Kind::binary, syntax, Type::of(Kind::boolean));
    node->operation = Operator::in;
    node->operands.push_back(std::move(left));
    node->operands.push_back(std::move(right));
    return folded(std::move(node));
}

bool Checker::is_number(const Node* node, std::string_view operation) {
    if (node == nullptr) return false;
    const Kind kind = node->type.kind;
    if (kind == Kind::number) return true;
    std::optional<Message> hint;
    if (kind == Kind::text && operation == "+") hint = Message(messages::join_hint);
    if (kind == Kind::date) hint = Message(messages::days_hint);
    errors_.add(node->span, Message(messages::number_needed, operation, text(*node), in_words(node->type)),
                std::move(hint));
    return false;
}

NodePointer Checker::arithmetic(const Syntax& syntax, const Scope& scope) {
    NodePointer left = value(*syntax.operands[0], scope);
    NodePointer right = value(*syntax.operands[1], scope);
    const bool left_counts = is_number(left.get(), syntax.word);
    if (!is_number(right.get(), syntax.word) || !left_counts) return nullptr;
    Type type = Type::of(Kind::number);
    type.integer = left->type.integer && right->type.integer && syntax.operation != Operator::divide;
    NodePointer node = make(Node::Kind::binary, syntax, std::move(type));
    node->operation = syntax.operation;
    node->operands.push_back(std::move(left));
    node->operands.push_back(std::move(right));
    return folded(std::move(node));
}

NodePointer Checker::negate(const Syntax& syntax, const Scope& scope) {
    NodePointer operand = value(*syntax.operands[0], scope);
    if (!is_number(operand.get(), "-")) return nullptr;
    Type type = Type::of(Kind::number);
    type.integer = operand->type.integer;
    NodePointer node = make(Node::Kind::negate, syntax, std::move(type));
    node->operands.push_back(std::move(operand));
    return folded(std::move(node));
}

}  // namespace overens::expression
