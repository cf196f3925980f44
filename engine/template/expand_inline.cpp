#include "document/direction.h"
#include "document/fixed_words.h"
#include "template/link.h"
#include "template/messages.h"
#include "template/walk.h"

namespace overens::templates {

void Expansion::inlines(const Nodes& nodes, const Look& look, InlineText& out) {
    each(nodes, [&](const Node& node) {
        if (const auto* literal = node.as<Literal>()) {
            if (backward)
                out.text(document::with_numbers_isolated(literal->text), look);
            else
                out.text(literal->text, look);
        } else if (const auto* placeholder = node.as<Placeholder>()) {
            value(text(placeholder->value), look, out);
        } else if (const auto* mark = node.as<Marked>()) {
            marked(*mark, look, out);
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
            std::string target =
                reference->data_id ? id_by_data(*reference->data_id) : id_in(reference->id, reference->loops);
            if (reference->data_id && !target.empty()) asked_headings.emplace_back(target, reference->place);
            out.reference({.show = reference->show,
                           .target = std::move(target),
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

void Expansion::marked(const Marked& mark, const Look& look, InlineText& out) {
    Look inner = look;
    inner.strong = look.strong || mark.strong;
    inner.emphasised = look.emphasised || mark.emphasised;
    const std::string expansion = mark.expansion ? needed_words(*mark.expansion) : std::string();
    if (!expansion.empty()) inner.expansion = expansion;
    if (!mark.language) return inlines(mark.content, inner, out);

    const bool around = backward;
    const Speaking here(*this, *mark.language);
    inner.language = language == line_language ? std::string_view() : language;
    if (backward != around)
        out.open_isolate(backward ? document::isolate_backward : document::isolate_forward);
    inlines(mark.content, inner, out);
    if (backward != around) out.close_isolate(inner);
}

document::Inlines Expansion::line(const Nodes& nodes) {
    InlineText out;
    line_language = language;
    inlines(nodes, {}, out);
    return out.finish();
}

document::Inlines Expansion::line_in(const Nodes& nodes, const std::string& block_language) {
    const std::string around = block_language.empty() ? document.language : block_language;
    if (around == language) return line(nodes);
    InlineText out;
    line_language = around;
    const Look look{.language = language};
    out.open_isolate(backward ? document::isolate_backward : document::isolate_forward);
    inlines(nodes, look, out);
    out.close_isolate(look);
    return out.finish();
}

document::Inlines Expansion::needed_line(const Nodes& nodes, std::string_view element, const Place& place) {
    document::Inlines result = line(nodes);
    if (result.empty())
        error(Message(messages::blank, element, first_file()), place, Message(messages::blank_hint));
    return result;
}

document::Inlines Expansion::as_inlines(const std::string& text, std::string_view block_language) {
    if (text.empty()) return {};
    const std::string own = own_language();
    return {document::Text{.text = backward ? document::with_numbers_isolated(text) : text,
                           .language = own == block_language ? std::string() : language}};
}

document::Inlines Expansion::as_fixed(std::string_view text) const {
    return {document::Text{.text = std::string(text),
                           .language = document::fixed_words_language(document.language)}};
}

}  // namespace overens::templates
