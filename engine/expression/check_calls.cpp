// Calls of functions: how many arguments, and of which kinds.
#include "expression/check.h"
#include "expression/formats.h"
#include "expression/functions.h"
#include "expression/messages.h"

namespace overens::expression {

NodePointer Checker::call(const Syntax& syntax, const Scope& scope) {
    if (const Function* known = find_function(syntax.word)) return function(syntax, scope, *known);
    if (find_list_function(syntax.word) != nullptr) return list_function(syntax, scope);
    if (syntax.word == title_function.name && syntax.kind == Syntax::Kind::call) return title(syntax, scope);
    std::optional<Message> hint;
    if (const Format* format = find_format(syntax.word))
        hint = Message(messages::format_bare, format->name);
    else
        hint = meant(syntax.word, function_names());
    errors_.add(syntax.word_span, Message(messages::unknown_function, syntax.word), std::move(hint));
    // Whatever the function was to be, its arguments must be right in themselves.
    if (syntax.kind == Syntax::Kind::call) {
        for (const auto& argument : syntax.operands) any_value(*argument, scope);
    }
    return nullptr;
}

NodePointer Checker::function(const Syntax& syntax, const Scope& scope, const Function& known) {
    const Message written(messages::written_as, known.written);
    if (syntax.kind == Syntax::Kind::comprehension) {
        errors_.add(syntax.variable_span, Message(messages::no_comprehension, known.name), written);
        return nullptr;
    }
    const bool right_count = syntax.operands.size() == known.parameters.size();
    if (!right_count) {
        errors_.add(
            syntax.span,
            Message(messages::argument_count, known.name, known.parameters.size(), syntax.operands.size()),
            written);
    }
    Type type = Type::of(known.result);
    type.integer = known.integer;
    NodePointer node = make(Node::Kind::function, syntax, std::move(type));
    node->function = &known;
    bool wrong = !right_count;
    for (std::size_t at = 0; at < syntax.operands.size(); ++at) {
        NodePointer argument = value(*syntax.operands[at], scope);
        if (argument && at < known.parameters.size() && !fits(known.parameters[at], argument->type)) {
            errors_.add(argument->span,
                        Message(messages::argument_kind, known.name, in_words(known.parameters[at]),
                                text(*argument), in_words(argument->type)));
            argument = nullptr;
        }
        wrong = wrong || !argument;
        node->operands.push_back(std::move(argument));
    }
    if (wrong) return nullptr;
    if (known.name == "year") node->type.format = "year";
    if (known.name == "abs") node->type.integer = node->operands[0]->type.integer;
    if (known.name == "round") {
        const auto& decimals = node->operands[1]->constant;
        node->type.integer = decimals && std::get<data::Decimal>(*decimals) <= 0;
    }
    return folded(std::move(node));
}

/// What the schema calls a field: known without any data, also of one that may be absent.
NodePointer Checker::title(const Syntax& syntax, const Scope& scope) {
    if (syntax.operands.size() != 1) {
        errors_.add(syntax.span,
                    Message(messages::argument_count, title_function.name, 1, syntax.operands.size()),
                    Message(messages::written_as, title_function.written));
        return nullptr;
    }
    const NodePointer field = any_value(*syntax.operands[0], scope, true);
    if (!field) return nullptr;
    if (field->path.empty() || field->title.empty()) {
        errors_.add(field->span, Message(messages::no_title, text(*field)), Message(messages::no_title_hint));
        return nullptr;
    }
    return constant(syntax, Type::of(Kind::text), field->title);
}

NodePointer Checker::list_function(const Syntax& syntax, const Scope& scope) {
    const ListFunctionRule& rule = *find_list_function(syntax.word);
    const Message written(messages::written_as, rule.written);
    const bool each = syntax.kind == Syntax::Kind::comprehension;
    if (each && !rule.takes_each) {
        errors_.add(syntax.variable_span, Message(messages::no_comprehension, rule.name), written);
        return nullptr;
    }
    if (!each && !rule.takes_list) {
        errors_.add(syntax.span, Message(messages::each_needed, rule.name), written);
        return nullptr;
    }
    if (!each && syntax.operands.size() != 1) {
        errors_.add(syntax.span, Message(messages::argument_count, rule.name, 1, syntax.operands.size()),
                    written);
        return nullptr;
    }
    NodePointer list = value(*syntax.operands[0], scope);
    if (!list) return nullptr;
    if (list->type.kind != Kind::list) {
        errors_.add(list->span, Message(messages::argument_kind, rule.name, messages::a_list, text(*list),
                                        in_words(list->type)));
        return nullptr;
    }
    if (!list->type.element) {
        errors_.add(list->span, Message(messages::list_empty_literal));
        return nullptr;
    }

    NodePointer node = make(Node::Kind::list_function, syntax, {});
    node->list_function = rule.function;
    Type element = list->type.element->required();
    const bool filled = list->type.filled;
    const std::string path = list->path;
    node->operands.push_back(std::move(list));
    const Node* counted = nullptr;
    if (each) {
        Scope inner(&scope);
        node->slot = inner.add(syntax.variable, element);
        NodePointer body =
            rule.each_is_test ? test(*syntax.operands[1], inner) : value(*syntax.operands[1], inner);
        if (!body) return nullptr;
        counted = body.get();
        node->operands.push_back(std::move(body));
    }
    const Type& summed = counted != nullptr ? counted->type : element;
    const Node& shown = counted != nullptr ? *counted : *node->operands[0];

    switch (rule.function) {
        case ListFunction::count:
            node->type = Type::of(Kind::number);
            node->type.integer = true;
            break;
        case ListFunction::any:
        case ListFunction::all:
            node->type = Type::of(Kind::boolean);
            // An element that was found, or found wanting, is an element.
            if (!path.empty()) {
                (rule.function == ListFunction::any ? node->present_if_true : node->present_if_false)
                    .push_back(path);
            }
            break;
        case ListFunction::rest:
        case ListFunction::filter:
            node->type = Type::list_of(std::move(element));
            break;
        case ListFunction::first:
        case ListFunction::last:
            if (element.kind == Kind::unknown) {
                errors_.add(shown.span, Message(messages::untyped, text(shown)));
                return nullptr;
            }
            node->type = std::move(element);
            node->type.optional = !filled;
            break;
        case ListFunction::sum:
        case ListFunction::min:
        case ListFunction::max: {
            const bool sum = rule.function == ListFunction::sum;
            if (summed.kind != Kind::number && (sum || summed.kind != Kind::date)) {
                const MessageText& of_each = sum ? messages::a_number : messages::a_number_or_date;
                const MessageText& of_list = sum ? messages::a_list_of_numbers : messages::numbers_or_dates;
                errors_.add(shown.span, Message(messages::argument_kind, rule.name, each ? of_each : of_list,
                                                text(shown), in_words(shown.type)));
                return nullptr;
            }
            node->type = summed.required();
            node->type.optional = !sum && !filled;
            break;
        }
    }
    // What goes through a list by an element has no value without one.
    return each ? std::move(node) : folded(std::move(node));
}

}  // namespace overens::expression
