#include <algorithm>
#include <utility>

#include "template/compiler.h"
#include "template/messages.h"

namespace overens::templates {

namespace {

bool holds(const XmlElement& element, std::string_view name) {
    return std::ranges::any_of(element.content, [&](const XmlNode& node) {
        const XmlElement* inner = node.element();
        return inner && (inner->name == name || inner->name == "include" || holds(*inner, name));
    });
}

}  // namespace

Node Compiler::letter(const XmlElement& element, const Rule& rule, Scope& scope) {
    using Envelope = document::Letter::Envelope;
    using Side = document::Letter::Side;
    Letter made{.envelope = choice(element, "envelope", {"c5", "e65"}) == 0 ? Envelope::c5 : Envelope::e65,
                .side = choice(element, "window", {"right", "left"}) == 0 ? Side::right : Side::left,
                .stamp = yes(element, "stamp"),
                .outline = yes(element, "outline"),
                .content = nodes(element, rule.inside, scope),
                .place = element.place};
    if (has_content(element) && !holds(element, "addressee"))
        error(Message(messages::element_missing, "addressee", element.name), element.place);
    return made;
}

}  // namespace overens::templates
