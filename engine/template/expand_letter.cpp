#include <utility>

#include "document/fixed_words.h"
#include "template/messages.h"
#include "template/walk.h"

namespace overens::templates {

using document::Style;

void Expansion::quotation(const Quotation& node, document::Blocks& out) {
    document::Quotation made{content(node.content)};
    if (node.source) made.source = as_inlines(words(*node.source));
    if (!made.blocks.empty()) out.emplace_back(std::move(made));
}

void Expansion::letter(const Letter& node, document::Blocks& out) {
    in_letter = true;
    const document::LetterWords labels = document::letter_words(document.language);
    document::Letter made{.envelope = node.envelope,
                          .side = node.side,
                          .addressee = {},
                          .references = {},
                          .stamp = node.stamp,
                          .outline = node.outline};
    const auto refer = [&](document::Inlines label, document::Blocks value) {
        if (!value.empty()) made.references.facts.push_back({std::move(label), std::move(value)});
    };
    each(node.content, [&](const Node& one) {
        count_part();
        if (const auto* addressee = one.as<Addressee>()) {
            each(addressee->lines, [&](const Node& row) {
                document::Inlines content = line(row.as<Line>()->content);
                if (!content.empty()) made.addressee.push_back(std::move(content));
            });
        } else if (const auto* reference = one.as<Reference>()) {
            const std::string_view label = reference->kind == Reference::Kind::date   ? labels.date
                                           : reference->kind == Reference::Kind::ours ? labels.our_reference
                                                                                      : labels.your_reference;
            document::Blocks value;
            paragraphs(reference->content, Style::value, value);
            refer(as_fixed(label), std::move(value));
        } else if (const auto* fact = one.as<Fact>()) {
            document::Blocks value = content(fact->content);
            if (!value.empty()) refer(as_inlines(needed_words(fact->label)), std::move(value));
        }
    });
    if (made.addressee.empty()) {
        error(Message(messages::blank, "addressee", first_file()), node.place, Message(messages::blank_hint));
    }
    out.emplace_back(std::move(made));
}

/// A label with its values, as other facts: one enclosure as it is, several numbered.
void Expansion::enclosures(const Enclosures& node, document::Blocks& out) {
    const document::LetterWords labels = document::letter_words(document.language);
    document::List items{true, {}};
    each(node.items, [&](const Node& item) {
        count_part();
        document::Blocks one = content(item.as<Item>()->content);
        if (!one.empty()) items.items.push_back(std::move(one));
    });
    if (items.items.empty()) return;
    const bool single = items.items.size() == 1;
    document::Blocks value;
    if (single)
        value = std::move(items.items.front());
    else
        value.emplace_back(std::move(items));
    document::Facts made;
    made.facts.push_back({as_fixed(single ? labels.enclosure : labels.enclosures), std::move(value)});
    out.emplace_back(std::move(made));
}

}  // namespace overens::templates
