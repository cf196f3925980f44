// What is asked and what may be absent: tests, `not`, `and`, `or`, `??`, and what each of them lets one know.
#include "expression/check.h"
#include "expression/evaluate.h"
#include "expression/messages.h"
#include "expression/presence.h"

namespace overens::expression {

NodePointer Checker::test(const Syntax& syntax, const Scope& scope) {
    NodePointer node = any_value(syntax, scope);
    if (!node) return nullptr;
    const std::string shown(text(*node));
    if (node->constant && node->type.kind == Kind::boolean) {
        const bool is_true = holds(*node->constant);
        errors_.add(node->span,
                    Message(is_true ? messages::test_constant_true : messages::test_constant_false));
        return nullptr;
    }
    if (node->type.kind == Kind::boolean) {
        if (!node->type.optional) return node;
        if (unknown_facts_ > 0) return nullptr;
        errors_.add(node->span, Message(messages::boolean_absent, shown),
                    Message(messages::boolean_absent_hint, shown));
        return nullptr;
    }
    const bool is_list = node->type.kind == Kind::list;
    const bool may_fail =
        node->type.optional || node->narrowed || (is_list && !node->type.filled && node->type.element);
    if (!may_fail) {
        if (is_list && node->type.element) {
            errors_.add(node->span, Message(messages::test_always_filled, shown));
        } else if (is_list) {
            errors_.add(node->span, Message(messages::list_empty_literal));
        } else {
            errors_.add(node->span, Message(messages::test_always_there, shown, in_words(node->type)),
                        Message(messages::compare_it, shown));
        }
        return nullptr;
    }
    NodePointer asked = make(Node::Kind::is_there, syntax, Type::of(Kind::boolean));
    if (!node->path.empty()) asked->present_if_true.push_back(node->path);
    asked->operands.push_back(std::move(node));
    return asked;
}

NodePointer Checker::negation(const Syntax& syntax, const Scope& scope) {
    NodePointer operand = test(*syntax.operands[0], scope);
    if (!operand) return nullptr;
    NodePointer node = make(Node::Kind::not_, syntax, Type::of(Kind::boolean));
    node->present_if_true = operand->present_if_false;
    node->present_if_false = operand->present_if_true;
    node->operands.push_back(std::move(operand));
    return node;
}

// The right side is asked only if the left one was true (`and`) or was not (`or`), and may count on what that
// tells.
NodePointer Checker::junction(const Syntax& syntax, const Scope& scope) {
    const bool conjunction = syntax.operation == Operator::and_;
    NodePointer left = test(*syntax.operands[0], scope);
    Scope inner(&scope);
    if (left) {
        for (const auto& path : conjunction ? left->present_if_true : left->present_if_false)
            inner.assume_present(path);
    }
    if (!left) ++unknown_facts_;
    NodePointer right = test(*syntax.operands[1], inner);
    if (!left) --unknown_facts_;
    if (!left || !right) return nullptr;

    NodePointer node = make(Node::Kind::binary, syntax, Type::of(Kind::boolean));
    node->operation = syntax.operation;
    if (conjunction) {
        node->present_if_true = both(left->present_if_true, right->present_if_true);
        node->present_if_false =
            either(left->present_if_false, both(left->present_if_true, right->present_if_false));
    } else {
        node->present_if_true =
            either(left->present_if_true, both(left->present_if_false, right->present_if_true));
        node->present_if_false = both(left->present_if_false, right->present_if_false);
    }
    node->operands.push_back(std::move(left));
    node->operands.push_back(std::move(right));
    return node;
}

NodePointer Checker::coalesce(const Syntax& syntax, const Scope& scope, bool guarded) {
    NodePointer left = any_value(*syntax.operands[0], scope, true);
    NodePointer right = any_value(*syntax.operands[1], scope, guarded);
    if (!left || !right) return nullptr;
    if (!left->type.optional && !left->narrowed) {
        errors_.add(syntax.word_span, Message(messages::never_absent, text(*left)),
                    Message(messages::remove_it));
        return nullptr;
    }
    Type otherwise = right->type;
    const auto* literal = right->constant ? std::get_if<std::string>(&*right->constant) : nullptr;
    if (literal != nullptr && left->type.choices) {
        if (left->type.choice(*literal) == nullptr) {
            errors_.add(right->span, Message(messages::no_such_choice, text(*left), *literal),
                        Message(messages::label_first, text(*left), *literal));
            return nullptr;
        }
        otherwise.choices = left->type.choices;
    }
    auto type = common(left->type.required(), otherwise);
    if (!type) {
        const bool same_words = &in_words(left->type) == &in_words(right->type);
        errors_.add(syntax.span,
                    same_words
                        ? Message(messages::coalesce_differs_inside, text(*left), text(*right))
                        : Message(messages::coalesce_differs, in_words(left->type), in_words(right->type)));
        return nullptr;
    }
    NodePointer node = make(Node::Kind::binary, syntax, std::move(*type));
    node->operation = Operator::coalesce;
    node->title = left->title;
    // What stands for an absent value tells nothing of it; the other value can only have come from it.
    if (const auto* truth = right->constant ? std::get_if<bool>(&*right->constant) : nullptr;
        truth != nullptr) {
        if (!left->path.empty())
            (*truth ? node->present_if_false : node->present_if_true).push_back(left->path);
    }
    node->operands.push_back(std::move(left));
    node->operands.push_back(std::move(right));
    return folded(std::move(node));
}

}  // namespace overens::expression
