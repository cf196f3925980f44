// Expressions, and the names that they see.
#include <algorithm>
#include <utility>

#include "template/compiler.h"
#include "template/messages.h"
#include "template/path.h"

namespace overens::templates {

void Compiler::error(const MessageText& text, Place place, std::optional<Message> hint) {
    error(Message(text), std::move(place), std::move(hint));
}

void Compiler::error(Message message, Place place, std::optional<Message> hint) {
    found_.add({.message = std::move(message), .place = std::move(place), .hint = std::move(hint)});
}

std::optional<Expression> Compiler::expression(const Written& text, Wanted wanted, const Scope& scope) {
    for (const std::string& name : names_in(text.text)) {
        // Names cannot be hidden, so the last of a name is the one that is meant.
        const auto declared = std::find_if(declared_.rbegin(), declared_.rend(),
                                           [&](const Declared& one) { return one.name == name; });
        if (declared != declared_.rend()) declared->used = true;
        if (unknown_types_.contains(name)) return std::nullopt;
    }
    Diagnostics found;
    const Place place = {text.source, text.offset, text.text.size()};
    auto result = wanted == Wanted::test   ? expression::compile_test(text.text, place, scope, found)
                  : wanted == Wanted::text ? expression::compile_text(text.text, place, scope, found)
                                           : expression::compile(text.text, place, scope, found);
    for (const Diagnostic& diagnostic : found.all()) found_.add(at_true_place(diagnostic, text));
    if (result && !text.jumps.empty()) compiled_.with_entities.push_back(text);
    return result;
}

std::optional<std::size_t> Compiler::declare(const Written& name, expression::Type type, Scope& scope,
                                             bool warn_unused, std::optional<std::size_t> input) {
    const std::string text(trim(name.text));
    if (!is_name(text)) {
        error(Message(messages::value_wrong, text, messages::word_name), name.place(),
              Message(messages::value_name_hint));
        return std::nullopt;
    }
    if (scope.find(text)) {
        error(Message(messages::name_taken, text), name.place(), Message(messages::name_taken_hint));
        return std::nullopt;
    }
    if (type.kind == expression::Kind::unknown)
        unknown_types_.insert(text);
    else
        unknown_types_.erase(text);
    declared_.push_back({text, name.trimmed().place(), input, warn_unused, false});
    return scope.add(text, std::move(type));
}

std::optional<std::size_t> Compiler::input_of(std::string_view expression) const {
    const Path path = leading_path(expression);
    if (path.steps.empty()) return std::nullopt;
    const auto declared = std::find_if(declared_.rbegin(), declared_.rend(),
                                       [&](const Declared& one) { return one.name == path.steps[0]; });
    return declared == declared_.rend() ? std::nullopt : declared->input;
}

void Compiler::warn_of_unused() {
    for (const Declared& one : declared_) {
        if (one.used || !one.warn_unused) continue;
        found_.add({.message = Message(messages::name_unused, one.name),
                    .place = one.place,
                    .hint = Message(messages::name_unused_hint),
                    .severity = Severity::warning});
    }
}

}  // namespace overens::templates
