// Elements against the vocabulary: may it stand here, has it what it needs, is there something that nobody
// knows.
#include <algorithm>

#include "base/nearest.h"
#include "template/compiler.h"
#include "template/messages.h"

namespace overens::templates {

namespace {

Message meant_or_all(std::string_view name, const std::vector<std::string_view>& known) {
    if (const auto meant = nearest(name, known)) return {messages::perhaps, "<" + std::string(*meant) + ">"};
    return {messages::element_may_hold, tags(known)};
}

// Without its attributes, nothing can be made of it.
bool needs_all(const Rule& rule) {
    switch (rule.element) {
        case Element::input:
        case Element::select:
        case Element::picture:
        case Element::logo:
        case Element::chart:
        case Element::value:
        case Element::require:
            return true;
        default:
            return rule.is_control();
    }
}

// An empty cell is for a pen to fill in; a fact may have its value in an attribute.
bool may_be_empty(const Rule& rule) {
    switch (rule.element) {
        case Element::cell:
        case Element::fact:
        case Element::question:
        case Element::tile:
        case Element::step:
        case Element::include:
        case Element::let:
            return true;
        case Element::if_:
        case Element::else_if:
        case Element::else_:
        case Element::for_:
            return false;
        default:
            return inside(rule, Context::words) == Context::nothing;
    }
}

}  // namespace

bool has_content(const XmlElement& element) {
    return std::ranges::any_of(element.content, [](const XmlNode& node) {
        if (const Written* text = node.text()) return !text->is_blank();
        return node.element()->name != "let";
    });
}

std::string tags(const std::vector<std::string_view>& names) {
    std::string result;
    for (const std::string_view name : names) {
        if (name.starts_with("else")) continue;  // only after an `if`
        if (!result.empty()) result += ", ";
        result += "<" + std::string(name) + ">";
    }
    return result;
}

const Rule* Compiler::admit(const XmlElement& element, Context context, const XmlElement& parent) {
    const Rule* found = rule(element.name);
    if (context == Context::nothing) {
        error(Message(messages::element_holds_nothing, parent.name), element.place,
              Message(messages::element_holds_nothing_hint, parent.name));
        return nullptr;
    }
    if (!found) {
        error(Message(messages::element_unknown, element.name), element.place,
              meant_or_all(element.name, names_in(context)));
        return nullptr;
    }
    if (!found->where.has(context)) {
        const auto parents = parents_of(*found);
        error(Message(messages::element_misplaced, element.name, parent.name), element.place,
              parents.empty() ? Message(messages::element_may_hold, tags(names_in(context)))
                              : Message(messages::element_stands_in, element.name, tags(parents)));
        return nullptr;
    }
    if (!check_attributes(element, *found) && needs_all(*found)) return nullptr;
    if (!may_be_empty(*found) && !has_content(element)) {
        error(Message(messages::element_empty, element.name), element.place,
              Message(messages::element_empty_hint));
    }
    return found;
}

bool Compiler::check_attributes(const XmlElement& element, const Rule& rule) {
    for (const XmlAttribute& attribute : element.attributes) {
        if (rule.attribute(attribute.name)) continue;
        if (rule.attributes.empty()) {
            error(Message(messages::attribute_none, element.name), attribute.place);
            continue;
        }
        std::vector<std::string_view> known;
        std::string all;
        for (const AttributeRule& one : rule.attributes) {
            known.push_back(one.name);
            all += (all.empty() ? "" : ", ") + std::string(one.name);
        }
        const auto meant = nearest(attribute.name, known);
        error(Message(messages::attribute_unknown, element.name, attribute.name), attribute.place,
              meant ? Message(messages::perhaps, *meant) : Message(messages::one_of, all));
    }
    bool complete = true;
    for (const AttributeRule& one : rule.attributes) {
        const XmlAttribute* attribute = element.attribute(one.name);
        const bool alternative = one.name == "alt";
        if (!attribute && one.needed) {
            complete = alternative && complete;
            error(alternative ? Message(messages::alternative_missing)
                              : Message(messages::attribute_missing, element.name, one.name),
                  element.place,
                  alternative ? Message(messages::alternative_missing_hint)
                              : Message(messages::attribute_missing_hint, one.name));
        } else if (attribute && attribute->value.is_blank()) {
            complete = alternative && complete;
            error(alternative ? Message(messages::alternative_missing)
                              : Message(messages::attribute_empty, one.name),
                  attribute->place,
                  alternative ? std::optional(Message(messages::alternative_missing_hint)) : std::nullopt);
        }
    }
    return complete;
}

void Compiler::stray_text(const Written& text, Context context, const XmlElement& parent) {
    if (text.is_blank()) return;
    if (context == Context::nothing) {
        error(Message(messages::element_holds_nothing, parent.name), text.trimmed().place(),
              Message(messages::element_holds_nothing_hint, parent.name));
        return;
    }
    std::vector<std::string_view> homes;
    for (const std::string_view name : names_in(context)) {
        const Rule& one = *rule(name);
        if (!one.is_control() && holds_text(one.inside)) homes.push_back(name);
    }
    if (std::ranges::count(homes, "p") > 0) homes = {"p"};
    error(Message(messages::text_stray, parent.name), text.trimmed().place(),
          homes.empty() ? Message(messages::element_may_hold, tags(names_in(context)))
                        : Message(messages::text_stray_hint, homes.front()));
}

void Compiler::once(const XmlElement& element, std::optional<Place>& first) {
    if (first) {
        error(Message(messages::element_twice, element.name, first->source->position(first->offset).line),
              element.place, Message(messages::element_twice_hint));
    } else {
        first = element.place;
    }
}

}  // namespace overens::templates
