// What prints by itself in a text, and what needs a format.
#include "expression/check.h"
#include "expression/formats.h"
#include "expression/messages.h"

namespace overens::expression {

NodePointer Checker::printed(const Syntax& syntax, const Scope& scope) {
    NodePointer node = value(syntax, scope);
    if (!node) return nullptr;
    const Type& type = node->type;
    const std::string shown(text(*node));
    const auto with_format = [&](std::string_view format) {
        return Message(messages::write_instead, "{" + shown + " | " + std::string(format) + "}");
    };
    const auto needs_format = [&](Message hint) {
        errors_.add(node->span, Message(messages::print_needs_format, in_words(type)), std::move(hint));
        return nullptr;
    };
    switch (type.kind) {
        case Kind::text:
            if (!type.choices) return node;
            errors_.add(node->span, Message(messages::print_choice, shown), with_format("label"));
            return nullptr;
        case Kind::number: {
            NodePointer words = make(Node::Kind::format, syntax, Type::of(Kind::text));
            words->format = find_format(type.format == "year" ? "digits" : "number");
            words->title = node->title;
            words->operands.push_back(std::move(node));
            return folded(std::move(words));
        }
        case Kind::boolean:
            return needs_format(with_format("yesno"));
        case Kind::date:
            return needs_format(with_format("date"));
        case Kind::time:
            return needs_format(with_format("time"));
        case Kind::list: {
            const auto fitting = formats_for(type);
            const bool of_choices = type.element && type.element->choices;
            errors_.add(node->span, Message(messages::print_list),
                        fitting.empty() ? Message(messages::print_list_hint, shown)
                                        : with_format(of_choices ? "label | list" : "list"));
            return nullptr;
        }
        case Kind::object: {
            std::vector<std::string> paths;
            if (type.fields) {
                for (const Field& field : *type.fields) paths.push_back(shown + "." + field.name);
            }
            errors_.add(node->span, Message(messages::print_object, shown),
                        Message(messages::write_part, enumerated({paths.begin(), paths.end()})));
            return nullptr;
        }
        case Kind::unknown:
            break;
    }
    return nullptr;
}

}  // namespace overens::expression
