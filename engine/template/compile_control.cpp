// What an element holds, and the control words that choose, repeat, name and take in.
#include <algorithm>
#include <utility>

#include "base/nearest.h"
#include "template/compiler.h"
#include "template/messages.h"
#include "template/path.h"

namespace overens::templates {

namespace {

constexpr std::size_t most_parts = 50'000;

bool is_file_name(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' || byte == '_';
    });
}

/// The next element after `at`, if only white space lies between; else the number of nodes.
std::size_t next_element(const std::vector<XmlNode>& content, std::size_t at) {
    while (at < content.size() && content[at].text() && content[at].text()->is_blank()) ++at;
    return at < content.size() && content[at].element() ? at : content.size();
}

/// `<let>`s and nothing else.
bool holds_only_names(const XmlElement& fragment) {
    const auto is_element = [](const XmlNode& node) { return node.element() != nullptr; };
    return std::ranges::any_of(fragment.content, is_element) &&
           std::ranges::all_of(fragment.content, [](const XmlNode& node) {
               return node.text() ? node.text()->is_blank() : node.element()->name == "let";
           });
}

}  // namespace

Nodes Compiler::nodes(const XmlElement& parent, Context context, Scope& scope) {
    Nodes out;
    for (std::size_t at = 0; at < parent.content.size(); ++at) {
        if (const Written* written = parent.content[at].text()) {
            if (holds_text(context)) {
                text(*written, scope, out);
            } else {
                stray_text(*written, context, parent);
            }
            continue;
        }
        if (++parts_ > most_parts) {
            if (!too_large_) {
                error(Message(messages::template_large, most_parts), parent.place,
                      Message(messages::template_large_hint));
            }
            too_large_ = true;
            return out;
        }
        const XmlElement& element = *parent.content[at].element();
        const Rule* known = admit(element, context, parent);
        if (!known) continue;
        if (known->element == Element::if_) {
            at = choose(parent, at, context, scope, out);
        } else {
            node(element, *known, context, scope, out);
        }
    }
    return out;
}

void Compiler::node(const XmlElement& element, const Rule& rule, Context context, Scope& scope, Nodes& out) {
    switch (rule.element) {
        case Element::else_if:
        case Element::else_:
            error(Message(messages::else_alone, element.name), element.place,
                  Message(messages::else_alone_hint, element.name));
            return;
        case Element::for_:
            repeat(element, context, scope, out);
            return;
        case Element::include:
            include(element, context, scope, out);
            return;
        case Element::let:
            if (auto made = let(element, scope)) out.emplace_back(std::move(*made));
            return;
        case Element::require:
            require(element, scope, out);
            return;
        default:
            break;
    }
    Scope inner(&scope);
    auto made =
        holds_text(context) ? inline_node(element, rule, context, inner) : block(element, rule, inner);
    if (!made) return;
    if (auto tongue = holds_text(context) ? std::nullopt : language(element, "lang", scope))
        made->language = std::make_shared<const Words>(std::move(*tongue));
    out.push_back(std::move(*made));
}

std::optional<Expression> Compiler::test(const XmlElement& element, const Scope& scope) {
    const Written written = element.attribute("test")->value.trimmed();
    const std::string text = condensed(written.text);
    for (const Asked& asked : asked_) {
        if (asked.test != text) continue;
        error(Message(messages::asked_already, asked.place.source->position(asked.place.offset).line),
              written.place(), Message(messages::asked_already_hint));
        return std::nullopt;
    }
    return expression(written, Wanted::test, scope);
}

/// Compiles a chain of `if`, `else-if` and `else` that begins at `at`; gives the index of its last element.
std::size_t Compiler::choose(const XmlElement& parent, std::size_t at, Context context, Scope& scope,
                             Nodes& out) {
    Choose chain;
    Scope rest(&scope);  // what is known when no branch so far was taken
    const std::size_t asked_before = asked_.size();
    std::optional<Place> last;
    std::size_t end = at;
    for (std::size_t next = at; next < parent.content.size(); next = next_element(parent.content, next + 1)) {
        const XmlElement& element = *parent.content[next].element();
        const Rule* known = rule(element.name);
        const bool first = next == at;
        if (!first && (!known || (known->element != Element::else_if && known->element != Element::else_)))
            break;
        end = next;
        if (!first && !admit(element, context, parent)) continue;
        if (last) {
            error(Message(messages::else_after, element.name, last->source->position(last->offset).line),
                  element.place, Message(messages::else_after_hint));
        }
        Choose::Branch branch;
        Scope taken(&rest);
        if (known->element == Element::else_) {
            last = element.place;
            branch.content = nodes(element, inside(*known, context), taken);
        } else {
            branch.test = test(element, rest);
            if (branch.test) {
                for (std::string& path : branch.test->present_if_true())
                    taken.assume_present(std::move(path));
            } else {
                rest.doubt();
            }
            const Written& written = element.attribute("test")->value;
            asked_.push_back({condensed(written.text), element.place});
            branch.content = nodes(element, inside(*known, context), taken);
            if (branch.test) {
                for (std::string& path : branch.test->present_if_false())
                    rest.assume_present(std::move(path));
            }
        }
        chain.branches.push_back(std::move(branch));
    }
    asked_.resize(asked_before, Asked{});
    out.emplace_back(std::move(chain));
    return end;
}

void Compiler::repeat(const XmlElement& element, Context context, Scope& scope, Nodes& out) {
    const Rule& known = *rule(element.name);
    const Written in = element.attribute("in")->value.trimmed();
    auto list = expression(in, Wanted::value, scope);
    expression::Type each;
    if (list && list->type().kind != expression::Kind::list) {
        error(Message(messages::for_not_list, in.text), in.place(), Message(messages::for_not_list_hint));
        list.reset();
    }
    if (list && list->type().optional && !scope.is_doubted()) {
        error(Message(messages::for_optional, in.text), in.place(),
              Message(messages::for_optional_hint, in.text));
    }
    if (list && list->type().element) each = *list->type().element;

    Scope inner(&scope);
    const auto slot = declare(element.attribute("each")->value, each, inner, false, input_of(in.text));
    std::optional<std::size_t> index;
    if (const XmlAttribute* written = element.attribute("index")) {
        expression::Type number = expression::Type::of(expression::Kind::number);
        number.integer = true;
        index = declare(written->value, std::move(number), inner, true, std::nullopt);
    }
    ++loops_;
    Nodes content = nodes(element, inside(known, context), inner);
    --loops_;
    if (list && slot) {
        out.emplace_back(Repeat{std::move(*list), *slot, index, std::move(content)});
    } else {
        std::move(content.begin(), content.end(), std::back_inserter(out));
    }
}

/// What it asks is known after it.
void Compiler::require(const XmlElement& element, Scope& scope, Nodes& out) {
    nodes(element, Context::nothing, scope);
    if (!element.attribute("test") || !element.attribute("message")) return;
    auto asked = test(element, scope);
    Words message = words(element, "message", scope);
    if (!asked) {
        scope.doubt();
        return;
    }
    for (std::string& path : asked->present_if_true()) scope.assume_present(std::move(path));
    out.emplace_back(Require{std::move(*asked), std::move(message), element.place});
}

std::optional<Let> Compiler::let(const XmlElement& element, Scope& scope) {
    nodes(element, Context::nothing, scope);
    const Written value = element.attribute("value")->value.trimmed();
    auto made = expression(value, Wanted::value, scope);
    const auto slot = declare(element.attribute("name")->value, made ? made->type() : expression::Type{},
                              scope, true, input_of(value.text));
    if (!made || !slot) return std::nullopt;
    return Let{std::move(*made), *slot};
}

const XmlElement* Compiler::fragment(const Written& file) {
    const std::string name(trim(file.text));
    if (const auto known = fragments_.find(name); known != fragments_.end()) {
        return known->second ? &*known->second : nullptr;
    }
    std::optional<XmlElement>& found = fragments_[name];
    if (!is_file_name(name)) {
        error(Message(messages::value_wrong, name, messages::word_file), file.place(),
              Message(messages::value_file_hint));
        return nullptr;
    }
    if (!world_.find(Asset::template_file, name + ".xml")) {
        std::vector<std::string> names = world_.names(Asset::template_file);
        for (std::string& one : names) one.resize(std::min(one.rfind(".xml"), one.size()));
        const std::vector<std::string_view> known(names.begin(), names.end());
        const auto meant = nearest(name, known);
        error(Message(messages::fragment_unknown, name), file.place(),
              meant ? std::optional(Message(messages::perhaps, *meant)) : std::nullopt);
        return nullptr;
    }
    found = read_xml(world_.read_asset(Asset::template_file, name + ".xml"), found_);
    if (found && found->name != "fragment") {
        error(Message(messages::fragment_root, found->name), found->place);
        found.reset();
    }
    if (found) {
        for (const XmlAttribute& attribute : found->attributes) {
            error(Message(messages::attribute_none, found->name), attribute.place);
        }
        if (!has_content(*found) && !holds_only_names(*found)) {
            error(Message(messages::element_empty, found->name), found->place,
                  Message(messages::element_empty_hint));
        }
    }
    return found ? &*found : nullptr;
}

void Compiler::include(const XmlElement& element, Context context, Scope& scope, Nodes& out) {
    nodes(element, Context::nothing, scope);
    const Written& file = element.attribute("file")->value;
    std::string name(trim(file.text));
    if (std::ranges::count(including_, name) > 0) {
        std::string circle;
        for (const std::string& one : including_) circle += one + " → ";
        error(Message(messages::fragment_circle, circle + name), file.place(),
              Message(messages::fragment_circle_hint));
        return;
    }
    const XmlElement* root = fragment(file);
    if (!root) return;
    including_.push_back(std::move(name));
    // A fragment of nothing but names gives them to those who take it in, and they need not use them all.
    const bool gives_names = holds_only_names(*root);
    Scope inner(&scope);
    const std::size_t declared_before = declared_.size();
    Nodes content = nodes(*root, context, gives_names ? scope : inner);
    if (gives_names) {
        for (std::size_t at = declared_before; at < declared_.size(); ++at) declared_[at].warn_unused = false;
    }
    including_.pop_back();
    std::move(content.begin(), content.end(), std::back_inserter(out));
}

bool Compiler::holds_blocks(const XmlElement& element, std::size_t& budget) {
    for (const XmlNode& node : element.content) {
        const XmlElement* child = node.element();
        if (!child) {
            if (!node.text()->is_blank()) return false;
            continue;
        }
        if (budget == 0) return false;
        --budget;
        const Rule* known = rule(child->name);
        if (!known || known->element == Element::let) continue;
        if (!known->is_control())
            return !known->where.has(Context::words) && !known->where.has(Context::furniture);
        const XmlElement* inner = child;
        if (known->element == Element::include) {
            const XmlAttribute* file = child->attribute("file");
            inner = file && !file->value.is_blank() ? fragment(file->value) : nullptr;
        }
        if (inner && holds_blocks(*inner, budget)) return true;
    }
    return false;
}

}  // namespace overens::templates
