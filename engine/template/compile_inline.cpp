// What stands in a line: text with placeholders, and what marks it.
#include <utility>

#include "template/compiler.h"
#include "template/link.h"
#include "template/messages.h"

namespace overens::templates {

namespace {

/// The offset of the `}` that ends the expression beginning at `at`; a `}` in a text literal ends nothing.
std::optional<std::size_t> placeholder_end(std::string_view text, std::size_t at) {
    bool in_literal = false;
    for (; at < text.size(); ++at) {
        if (text[at] == '\'') in_literal = !in_literal;
        if (in_literal) continue;
        if (text[at] == '}') return at;
        if (text[at] == '{') return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> Words::literal() const {
    if (!is_whole) return std::nullopt;
    std::string result;
    for (const Piece& piece : pieces) {
        const auto* literal = std::get_if<std::string>(&piece);
        if (!literal) return std::nullopt;
        result += *literal;
    }
    return result;
}

std::vector<Words::Piece> Compiler::pieces(const Written& text, const Scope& scope, bool& is_whole) {
    std::vector<Words::Piece> result;
    std::string literal;
    const auto finish_literal = [&] {
        if (!literal.empty()) result.emplace_back(std::exchange(literal, {}));
    };
    const std::string& all = text.text;
    for (std::size_t at = 0; at < all.size();) {
        if (all[at] != '{' && all[at] != '}') {
            literal += all[at++];
        } else if (at + 1 < all.size() && all[at + 1] == all[at]) {
            literal += all[at];
            at += 2;
        } else if (all[at] == '}') {
            error(messages::brace_close, text.place(at, 1), Message(messages::brace_close_hint));
            ++at;
        } else {
            const auto end = placeholder_end(all, at + 1);
            if (!end) {
                error(messages::brace_open, text.place(at, 1), Message(messages::brace_open_hint));
                ++at;
                continue;
            }
            const Written inside = text.part(at + 1, *end - at - 1).trimmed();
            if (inside.text.empty()) {
                error(messages::brace_empty, text.place(at, *end - at + 1),
                      Message(messages::brace_empty_hint));
            } else if (auto value = expression(inside, Wanted::text, scope)) {
                finish_literal();
                result.emplace_back(std::move(*value));
            } else {
                is_whole = false;
            }
            at = *end + 1;
        }
    }
    finish_literal();
    return result;
}

void Compiler::text(const Written& text, const Scope& scope, Nodes& out) {
    bool is_whole = true;
    for (Words::Piece& piece : pieces(text, scope, is_whole)) {
        if (auto* literal = std::get_if<std::string>(&piece)) {
            out.emplace_back(Literal{std::move(*literal)});
        } else {
            out.emplace_back(Placeholder{std::get<Expression>(std::move(piece))});
        }
    }
}

Words Compiler::words(const XmlElement& element, std::string_view attribute, const Scope& scope) {
    const Rule& known = *rule(element.name);
    const std::string_view name = known.attribute(attribute)->name;
    const XmlAttribute* written = element.attribute(attribute);
    if (!written) return {{}, element.place, name};
    Words result{{}, written->value.place(), name};
    result.pieces = pieces(written->value, scope, result.is_whole);
    return result;
}

std::optional<Words> Compiler::optional_words(const XmlElement& element, std::string_view attribute,
                                              const Scope& scope) {
    if (!element.attribute(attribute)) return std::nullopt;
    return words(element, attribute, scope);
}

Words Compiler::link_target(const XmlElement& element, const Scope& scope) {
    Words target = words(element, "href", scope);
    if (target.pieces.empty()) return target;
    // A literal beginning tells the scheme, whatever data follow it.
    const auto* beginning = std::get_if<std::string>(&target.pieces.front());
    if (beginning && !trim(*beginning).empty() && !begins_with_scheme(*beginning)) {
        error(Message(messages::link_scheme, *beginning), target.place, Message(messages::link_scheme_hint));
    }
    return target;
}

std::optional<Node> Compiler::inline_node(const XmlElement& element, const Rule& rule, Context context,
                                          Scope& scope) {
    const auto marked = [&](Marked mark) {
        mark.content = nodes(element, inside(rule, context), scope);
        return Node(std::move(mark));
    };
    switch (rule.element) {
        case Element::strong:
            return marked({.strong = true, .language = {}, .expansion = {}, .content = {}});
        case Element::em:
            return marked({.emphasised = true, .language = {}, .expansion = {}, .content = {}});
        case Element::span:
            return marked({.language = language(element, "lang", scope), .expansion = {}, .content = {}});
        case Element::abbr:
            return marked({.language = {}, .expansion = words(element, "title", scope), .content = {}});
        case Element::a: {
            Words target = link_target(element, scope);
            return LinkTo{std::move(target), nodes(element, Context::link, scope)};
        }
        case Element::br:
            nodes(element, Context::nothing, scope);
            return Break{};
        case Element::ref: {
            using Show = document::Reference::Show;
            nodes(element, Context::nothing, scope);
            constexpr Show shows[] = {Show::number, Show::title, Show::page};
            const std::size_t show = choice(element, "show", {"number", "title", "page"});
            const XmlAttribute* to = element.attribute("to");
            std::optional<Words> by_data = data_id(element, "to", scope);
            std::string target = by_data ? std::string() : id(element, "to");
            return RefTo{shows[show], std::move(target), to ? to->value.place() : element.place, 0,
                         std::move(by_data)};
        }
        case Element::footnote: {
            // A head is repeated on every page, where its notes are not.
            if (in_table_head_) {
                error(messages::footnote_head, element.place, Message(messages::footnote_head_hint));
            }
            return Footnote{nodes(element, Context::naming, scope)};
        }
        case Element::page_number:
            nodes(element, Context::nothing, scope);
            return PageNumber{};
        case Element::page_count:
            nodes(element, Context::nothing, scope);
            return PageCount{};
        default:
            return std::nullopt;
    }
}

}  // namespace overens::templates
