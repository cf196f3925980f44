#include "expression/check.h"

#include "base/messages.h"
#include "base/nearest.h"
#include "expression/evaluate.h"
#include "expression/formats.h"
#include "expression/functions.h"
#include "expression/messages.h"
#include "expression/swedish.h"

namespace overens::expression {

std::string enumerated(const std::vector<std::string_view>& names) {
    constexpr std::size_t most = 8;
    std::string result;
    for (std::size_t at = 0; at < names.size() && at < most; ++at) {
        if (at > 0) result += ", ";
        result += names[at];
    }
    if (names.size() > most) result += " …";
    return result;
}

namespace {

// Names have no å, ä, ö, but their authors think in them.
std::string as_name(std::string_view written) {
    std::string result = in_lower_case(written);
    constexpr std::pair<std::string_view, char> letters[] = {{"å", 'a'}, {"ä", 'a'}, {"ö", 'o'}, {"é", 'e'}};
    for (const auto& [letter, plain] : letters) {
        for (std::size_t at = result.find(letter); at != std::string::npos;
             at = result.find(letter, at + 1)) {
            result.replace(at, letter.size(), 1, plain);
        }
    }
    return result;
}

}  // namespace

std::optional<Message> meant(std::string_view written, const std::vector<std::string_view>& names) {
    auto near = nearest(written, names);
    if (!near) near = nearest(as_name(written), names);
    if (!near) return std::nullopt;
    return Message(overens::messages::did_you_mean, *near);
}

NodePointer Checker::make(Node::Kind kind, const Syntax& syntax, Type type) const {
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->type = std::move(type);
    node->span = syntax.span;
    node->place = errors_.place(syntax.span);
    return node;
}

NodePointer Checker::constant(const Syntax& syntax, Type type, Value value) const {
    NodePointer node = make(Node::Kind::constant, syntax, std::move(type));
    node->constant = std::move(value);
    return node;
}

NodePointer Checker::folded(NodePointer node) {
    for (const NodePointer& operand : node->operands) {
        if (!operand->constant) return node;
    }
    Frame frame;
    Diagnostics diagnostics;
    node->constant = evaluate(*node, frame, diagnostics);
    if (diagnostics.empty()) return node;
    errors_.add(diagnostics);
    return nullptr;
}

void Checker::narrow(Node& node, const Scope& scope) {
    const bool may_be_empty = node.type.kind == Kind::list && !node.type.filled;
    if (node.path.empty() || (!node.type.optional && !may_be_empty) || !scope.is_present(node.path)) return;
    node.type.optional = false;
    if (may_be_empty) node.type.filled = true;
    node.narrowed = true;
}

NodePointer Checker::required(NodePointer node) {
    if (!node || !node->type.optional) return node;
    if (unknown_facts_ > 0) return nullptr;
    const Node* absent = node.get();
    while (absent->kind == Node::Kind::member && absent->operands[0]->type.optional)
        absent = absent->operands[0].get();
    // If that is there, all of the path is.
    const Node* asked = node.get();
    while (asked->kind == Node::Kind::member && !asked->optional_itself) asked = asked->operands[0].get();
    Message hint = node->path.empty() ? Message(messages::guard_value, text(*node))
                                      : Message(messages::guard, asked->path, node->path);
    errors_.add(absent->span, Message(messages::may_be_absent, text(*absent)), std::move(hint));
    return nullptr;
}

NodePointer Checker::value(const Syntax& syntax, const Scope& scope) {
    return required(any_value(syntax, scope));
}

NodePointer Checker::any_value(const Syntax& syntax, const Scope& scope, bool guarded) {
    switch (syntax.kind) {
        case Syntax::Kind::text:
            return constant(syntax, Type::of(Kind::text), syntax.word);
        case Syntax::Kind::number: {
            Type type = Type::of(Kind::number);
            type.integer = syntax.number.is_integer();
            return constant(syntax, type, syntax.number);
        }
        case Syntax::Kind::truth:
            return constant(syntax, Type::of(Kind::boolean), syntax.truth);
        case Syntax::Kind::list:
            return list(syntax, scope);
        case Syntax::Kind::name:
            return name(syntax, scope);
        case Syntax::Kind::member:
            return member(syntax, scope);
        case Syntax::Kind::negate:
            return negate(syntax, scope);
        case Syntax::Kind::not_:
            return negation(syntax, scope);
        case Syntax::Kind::binary:
            return binary(syntax, scope, guarded);
        case Syntax::Kind::call:
        case Syntax::Kind::comprehension:
            return call(syntax, scope);
        case Syntax::Kind::format:
            return format(syntax, scope, guarded);
    }
    return nullptr;
}

NodePointer Checker::name(const Syntax& syntax, const Scope& scope) {
    const Scope::Name* found = scope.find(syntax.word);
    if (found == nullptr) {
        const Message unknown(messages::unknown_name, syntax.word);
        if (const Function* function = find_function(syntax.word)) {
            errors_.add(syntax.span, Message(messages::function_bare, syntax.word),
                        Message(messages::written_as, function->written));
        } else if (const ListFunctionRule* rule = find_list_function(syntax.word)) {
            errors_.add(syntax.span, Message(messages::function_bare, syntax.word),
                        Message(messages::written_as, rule->written));
        } else {
            const auto names = scope.names();
            auto hint = meant(syntax.word, {names.begin(), names.end()});
            errors_.add(syntax.span, unknown,
                        hint ? std::move(hint) : Message(messages::quote_it, syntax.word));
        }
        return nullptr;
    }
    if (found->type.kind == Kind::unknown) {
        errors_.add(syntax.span, Message(messages::untyped, syntax.word));
        return nullptr;
    }
    NodePointer node = make(Node::Kind::name, syntax, found->type);
    node->slot = found->slot;
    node->path = syntax.word;
    node->optional_itself = found->type.optional;
    narrow(*node, scope);
    return node;
}

NodePointer Checker::member(const Syntax& syntax, const Scope& scope) {
    NodePointer object = any_value(*syntax.operands[0], scope);
    if (!object) return nullptr;
    const Type& type = object->type;
    if (type.kind != Kind::object) {
        std::optional<Message> hint;
        if (type.kind == Kind::list) hint = Message(messages::list_members, text(*object), syntax.word);
        errors_.add(syntax.word_span, Message(messages::no_members, text(*object), in_words(type)),
                    std::move(hint));
        return nullptr;
    }
    const Field* field = type.field(syntax.word);
    if (field == nullptr) {
        std::vector<std::string_view> names;
        if (type.fields) {
            for (const Field& one : *type.fields) names.push_back(one.name);
        }
        auto hint = meant(syntax.word, names);
        if (!hint && !names.empty()) hint = Message(messages::there_are, enumerated(names));
        errors_.add(syntax.word_span, Message(messages::unknown_member, text(*object), syntax.word),
                    std::move(hint));
        return nullptr;
    }
    if (field->type.kind == Kind::unknown) {
        errors_.add(syntax.span, Message(messages::untyped, errors_.text(syntax.span)));
        return nullptr;
    }
    NodePointer node = make(Node::Kind::member, syntax, field->type);
    node->type.optional = field->type.optional || type.optional;
    node->word = syntax.word;
    node->title = field->title;
    node->optional_itself = field->type.optional;
    if (!object->path.empty()) node->path = object->path + "." + syntax.word;
    node->operands.push_back(std::move(object));
    narrow(*node, scope);
    return node;
}

NodePointer Checker::list(const Syntax& syntax, const Scope& scope) {
    NodePointer node = make(Node::Kind::list, syntax, Type::of(Kind::list));
    std::optional<Type> element;
    bool wrong = false;
    for (const auto& one : syntax.operands) {
        NodePointer found = value(*one, scope);
        if (!found) {
            wrong = true;
            continue;
        }
        if (found->type.kind == Kind::object || found->type.kind == Kind::list) {
            errors_.add(found->span, Message(messages::list_of_lists, in_words(found->type)));
            wrong = true;
            continue;
        }
        auto together = element ? common(*element, found->type) : found->type;
        if (!together) {
            errors_.add(found->span,
                        Message(messages::list_mixed, in_words(*element), in_words(found->type)));
            wrong = true;
            continue;
        }
        element = std::move(together);
        node->operands.push_back(std::move(found));
    }
    if (wrong) return nullptr;
    if (element) {
        node->type = Type::list_of(*element);
        node->type.filled = true;
    }
    return folded(std::move(node));
}

NodePointer Checker::format(const Syntax& syntax, const Scope& scope, bool guarded) {
    NodePointer shown = any_value(*syntax.operands[0], scope, guarded);
    const Format* format = find_format(syntax.word);
    if (format == nullptr) {
        const auto names = format_names();
        auto hint = meant(syntax.word, names);
        if (!hint && shown) hint = Message(messages::formats_that_fit, enumerated(formats_for(shown->type)));
        errors_.add(syntax.word_span, Message(messages::unknown_format, syntax.word), std::move(hint));
    }
    if (!guarded) shown = required(std::move(shown));
    if (!shown || format == nullptr) return nullptr;
    if (!format->fits(shown->type)) {
        std::optional<Message> hint;
        const auto fitting = formats_for(shown->type);
        if (!fitting.empty()) hint = Message(messages::formats_that_fit, enumerated(fitting));
        errors_.add(syntax.word_span,
                    Message(messages::format_misfit, format->name, *format->meant_for, text(*shown),
                            in_words(shown->type)),
                    std::move(hint));
        return nullptr;
    }
    Type type = Type::of(Kind::text);
    if (shown->type.kind == Kind::list && format->keeps_list) {
        type = Type::list_of(type);
        type.filled = shown->type.filled;
    }
    type.optional = shown->type.optional;
    NodePointer node = make(Node::Kind::format, syntax, std::move(type));
    node->format = format;
    node->title = shown->title;
    node->operands.push_back(std::move(shown));
    if (!take_decimals(syntax, scope, *node)) return nullptr;
    return folded(std::move(node));
}

bool Checker::take_decimals(const Syntax& syntax, const Scope& scope, Node& node) {
    constexpr std::int64_t most_decimals = 12;
    if (syntax.operands.size() == 1) return true;
    const Syntax& argument = *syntax.operands[1];
    if (!node.format->takes_decimals) {
        errors_.add(argument.span, Message(messages::format_no_argument, node.format->name));
        return false;
    }
    const NodePointer decimals = value(argument, scope);
    if (!decimals) return false;
    const auto* number = decimals->constant ? std::get_if<data::Decimal>(&*decimals->constant) : nullptr;
    const std::int64_t count = number != nullptr ? number->integer().value_or(-1) : -1;
    if (syntax.operands.size() > 2 || count < 0 || count > most_decimals) {
        errors_.add(argument.span, Message(messages::format_decimals, node.format->name));
        return false;
    }
    node.decimals = static_cast<int>(count);
    return true;
}

}  // namespace overens::expression
