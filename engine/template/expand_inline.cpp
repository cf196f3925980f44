#include "template/link.h"
#include "template/messages.h"
#include "template/walk.h"

namespace overens::templates {

void Expansion::inlines(const Nodes& nodes, const Look& look, InlineText& out) {
    each(nodes, [&](const Node& node) {
        if (const auto* literal = node.as<Literal>()) {
            out.text(literal->text, look);
        } else if (const auto* placeholder = node.as<Placeholder>()) {
            out.text(text(placeholder->value), look);
        } else if (const auto* marked = node.as<Marked>()) {
            const std::string_view language = marked->language.empty() ? look.language : marked->language;
            const Look inner = {look.strong || marked->strong, look.emphasised || marked->emphasised,
                                language == compiled.paper->language ? std::string_view() : language};
            inlines(marked->content, inner, out);
        } else if (const auto* link = node.as<LinkTo>()) {
            const std::string target = words(link->target);
            const auto uri = link_uri(target);
            if (!target.empty() && !uri) {
                error(Message(messages::link_scheme, target), link->target.place);
            }
            if (uri) out.open_link(*uri);
            inlines(link->content, look, out);
            if (uri) out.close_link();
        } else if (const auto* reference = node.as<RefTo>()) {
            out.reference({.show = reference->show,
                           .target = id_in(reference->id, reference->loops),
                           .text = {.text = {},
                                    .strong = look.strong,
                                    .emphasised = look.emphasised,
                                    .language = std::string(look.language)}});
        } else if (const auto* footnote = node.as<Footnote>()) {
            document::Inlines words = line(footnote->content);
            if (words.empty()) return;
            count_part();
            document::Footnote made{++footnotes, {}};
            made.content.emplace_back(document::Paragraph{std::move(words), document::Style::footnote});
            out.footnote(std::move(made));
        } else if (node.as<Break>()) {
            out.line_break();
        } else if (node.as<PageNumber>()) {
            out.page_number();
        } else if (node.as<PageCount>()) {
            out.page_count();
        }
    });
}

document::Inlines Expansion::line(const Nodes& nodes) {
    InlineText out;
    inlines(nodes, {}, out);
    return out.finish();
}

document::Inlines Expansion::needed_line(const Nodes& nodes, std::string_view element, const Place& place) {
    document::Inlines result = line(nodes);
    if (result.empty())
        error(Message(messages::blank, element, first_file()), place, Message(messages::blank_hint));
    return result;
}

document::Inlines Expansion::as_inlines(const std::string& text) {
    if (text.empty()) return {};
    return {document::Text{.text = text}};
}

}  // namespace overens::templates
