#include <algorithm>
#include <utility>

#include "template/messages.h"
#include "template/walk.h"

namespace overens::templates {

namespace {

bool is_blank(const Node& node) {
    const auto* literal = node.as<Literal>();
    return literal && trim(literal->text).empty();
}

/// The placeholder that is all that the nodes say, if it is.
const Placeholder* only_placeholder(const Nodes& nodes) {
    const Placeholder* only = nullptr;
    for (const Node& node : nodes) {
        if (is_blank(node)) continue;
        if (only || !node.as<Placeholder>()) return nullptr;
        only = node.as<Placeholder>();
    }
    return only;
}

/// Takes the text up to the next blank line off `text`.
std::string_view take_paragraph(std::string_view& text) {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        const std::size_t next = text.find_first_not_of(" \t\r", at + 1);
        if (next == std::string_view::npos || text[next] != '\n') continue;
        const std::string_view paragraph = text.substr(0, at);
        text.remove_prefix(next + 1);
        return paragraph;
    }
    return std::exchange(text, {});
}

}  // namespace

void Expansion::blocks(const Nodes& nodes, document::Blocks& out) {
    each(nodes, [&](const Node& node) {
        count_part();
        block(node, out);
    });
}

void Expansion::paragraphs(const Nodes& nodes, document::Style style, document::Blocks& out) {
    const Placeholder* only = only_placeholder(nodes);
    if (!only) {
        document::Inlines content = line(nodes);
        if (!content.empty())
            out.emplace_back(document::Paragraph{std::move(content), style, own_language()});
        return;
    }
    const std::string whole = text(only->value);
    for (std::string_view rest = whole; !rest.empty() && !stopped;) {
        InlineText line;
        value(std::string(take_paragraph(rest)), {}, line);
        document::Inlines content = line.finish();
        if (content.empty()) continue;
        count_part();
        out.emplace_back(document::Paragraph{std::move(content), style, own_language()});
    }
}

document::Blocks Expansion::content(const Content& content) {
    document::Blocks result;
    if (content.is_words) {
        paragraphs(content.nodes, content.style, result);
    } else {
        blocks(content.nodes, result);
    }
    return result;
}

void Expansion::block(const Node& node, document::Blocks& out) {
    if (const auto* p = node.as<Paragraph>()) {
        paragraphs(p->content, p->style, out);
    } else if (const auto* title_node = node.as<Title>()) {
        title(*title_node, out);
    } else if (const auto* subtitle = node.as<Subtitle>()) {
        auto* owner = out.empty() ? nullptr : std::get_if<document::Title>(&out.back());
        if (owner) owner->subtitle = line_in(subtitle->content, owner->language);
    } else if (const auto* heading_node = node.as<Heading>()) {
        heading(*heading_node, out);
    } else if (const auto* list_node = node.as<List>()) {
        list(*list_node, out);
    } else if (const auto* facts_node = node.as<Facts>()) {
        facts(*facts_node, out);
    } else if (const auto* table_node = node.as<Table>()) {
        table(*table_node, out);
    } else if (const auto* signatures_node = node.as<Signatures>()) {
        signatures(*signatures_node, out);
    } else if (const auto* picture_node = node.as<Picture>()) {
        picture(*picture_node, out);
    } else if (const auto* keep = node.as<Keep>()) {
        document::Keep made;
        blocks(keep->blocks, made.blocks);
        if (!made.blocks.empty()) out.emplace_back(std::move(made));
    } else if (const auto* note = node.as<Note>()) {
        document::Note made{content(note->content)};
        if (!made.blocks.empty()) out.emplace_back(std::move(made));
    } else if (const auto* panels_node = node.as<Panels>()) {
        panels(*panels_node, out);
    } else if (const auto* chart_node = node.as<Chart>()) {
        chart(*chart_node, out);
    } else if (const auto* tiles_node = node.as<Tiles>()) {
        tiles(*tiles_node, out);
    } else if (const auto* steps_node = node.as<Steps>()) {
        steps(*steps_node, out);
    } else if (node.as<PageBreak>()) {
        out.emplace_back(document::PageBreak{});
    } else if (const auto* quotation_node = node.as<Quotation>()) {
        quotation(*quotation_node, out);
    } else if (const auto* letter_node = node.as<Letter>()) {
        letter(*letter_node, out);
    } else if (const auto* enclosures_node = node.as<Enclosures>()) {
        enclosures(*enclosures_node, out);
    } else if (const auto* letterhead_node = node.as<Letterhead>()) {
        letterhead(*letterhead_node);
    } else if (const auto* header = node.as<Header>()) {
        (in_section ? in_section->header.emplace() : document.furniture.header) = line(header->content);
    } else if (const auto* footer = node.as<Footer>()) {
        (in_section ? in_section->footer.emplace() : document.furniture.footer) = line(footer->content);
    } else if (const auto* section_node = node.as<Section>()) {
        section(*section_node, out);
    } else if (const auto* paper = node.as<BoundPaper>()) {
        bound_paper(*paper);
    } else if (const auto* contents_node = node.as<Contents>()) {
        out.emplace_back(document::Contents{.heading = as_inlines(needed_words(contents_node->heading)),
                                            .levels = contents_node->levels});
    } else if (const auto* question_node = node.as<Question>()) {
        question(*question_node, out);
    } else if (const auto* questions_node = node.as<Questions>()) {
        questions(*questions_node, out);
    } else if (const auto* columns = node.as<Columns>()) {
        // A leaf of a folded sheet is a column already.
        if (in_section && in_section->folded) return blocks(columns->blocks, out);
        document::Columns made{.count = columns->count, .blocks = {}};
        blocks(columns->blocks, made.blocks);
        if (!made.blocks.empty()) out.emplace_back(std::move(made));
    }
}

void Expansion::title(const Title& node, document::Blocks& out) {
    heading_level = 0;
    out.emplace_back(document::Title{needed_line(node.content, "title", node.place),
                                     {},
                                     in_letter ? document::Style::subject : document::Style::title,
                                     own_language()});
}

void Expansion::heading(const Heading& node, document::Blocks& out) {
    heading_level = node.level;
    document::Heading made{.level = node.level, .content = needed_line(node.content, "heading", node.place)};
    if (!node.id.empty()) made.id = id_in(node.id, rounds.size());
    if (node.data_id) made.id = id_by_data(*node.data_id);
    if (!made.id.empty()) {
        const auto [before, is_new] = heading_ids.emplace(made.id, node.id_place);
        if (!is_new)
            error(Message(messages::id_repeated, made.id), node.id_place, Message(messages::id_twice_hint));
    }
    made.numbered = document.numbered && node.numbered;
    made.language = own_language();
    out.emplace_back(std::move(made));
}

std::string Expansion::id_by_data(const Words& id) {
    std::string text = words(id);
    if (!text.empty() && is_id(text)) return text;
    error(Message(messages::value_wrong, text, id.name), id.place, Message(messages::value_id_hint));
    return {};
}

void Expansion::check_references() {
    for (const auto& [id, place] : asked_headings) {
        if (!heading_ids.contains(id)) error(Message(messages::reference_unknown, id), place);
    }
}

std::string Expansion::id_in(const std::string& id, std::size_t loops) const {
    std::string result = id;
    for (std::size_t at = 0; at < loops && at < rounds.size(); ++at) {
        result += '.' + std::to_string(rounds[at]);
    }
    return result;
}

void Expansion::list(const List& node, document::Blocks& out) {
    document::List made{node.ordered, {}, own_language()};
    each(node.items, [&](const Node& item) {
        count_part();
        document::Blocks one = content(item.as<Item>()->content);
        if (!one.empty()) made.items.push_back(std::move(one));
    });
    if (!made.items.empty()) out.emplace_back(std::move(made));
}

void Expansion::facts(const Facts& node, document::Blocks& out) {
    document::Facts made{{}, node.columns, own_language()};
    each(node.facts, [&](const Node& one) {
        count_part();
        const Fact& fact = *one.as<Fact>();
        if (fact.question) {
            made.facts.push_back(question_fact(*fact.question));
            return;
        }
        document::Blocks value = content(fact.content);
        if (!value.empty())
            made.facts.push_back({as_inlines(needed_words(fact.label), made.language), std::move(value)});
    });
    if (!made.facts.empty()) out.emplace_back(std::move(made));
}

void Expansion::panels(const Panels& node, document::Blocks& out) {
    document::Panels made{std::min(heading_level + 1, 3), {}, own_language()};
    each(node.panels, [&](const Node& one) {
        count_part();
        const Panel& panel = *one.as<Panel>();
        document::Blocks inside = content(panel.content);
        if (!inside.empty())
            made.panels.push_back(
                {as_inlines(needed_words(panel.heading), made.language), std::move(inside)});
    });
    if (!made.panels.empty()) out.emplace_back(std::move(made));
}

void Expansion::signatures(const Signatures& node, document::Blocks& out) {
    document::Signatures made;
    each(node.parties, [&](const Node& one) {
        count_part();
        const Signature& signature = *one.as<Signature>();
        std::string id = words(signature.id);
        const bool sound = !id.empty() && std::ranges::all_of(id, [](char byte) {
            return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-';
        });
        if (!sound) {
            error(Message(messages::value_wrong, id, signature.id.name), signature.id.place);
        } else if (!signature_ids.insert(id).second) {
            error(Message(messages::signature_repeated, id), signature.id.place);
        }
        made.parties.push_back(
            {std::move(id), as_inlines(needed_words(signature.role), {}),
             signature.name ? as_inlines(words(*signature.name), {}) : document::Inlines{}});
    });
    if (!made.parties.empty()) out.emplace_back(std::move(made));
}

void Expansion::picture(const Picture& node, document::Blocks& out) {
    auto made = read_picture(node.file);
    if (!made) return;
    made->width = node.width;
    made->height = node.width.scaled(made->image->height, made->image->width);
    out.emplace_back(std::move(*made));
}

void Expansion::section(const Section& node, document::Blocks& out) {
    document::Section made{.blocks = {},
                           .landscape = node.landscape || node.folded,
                           .folded = node.folded,
                           .numbers_from = node.numbers_from,
                           .header_on_first = node.header_on_first};
    in_section = &made;
    blocks(node.content, made.blocks);
    in_section = nullptr;
    if (node.folded && !made.blocks.empty()) {
        document::Columns leaves{.count = 3, .blocks = std::move(made.blocks), .folded = true};
        made.blocks = {};
        made.blocks.emplace_back(std::move(leaves));
    }
    if (!made.blocks.empty()) out.emplace_back(std::move(made));
}

void Expansion::letterhead(const Letterhead& node) {
    document::Letterhead made;
    each(node.content, [&](const Node& one) {
        if (const auto* logo = one.as<Logo>()) {
            made.logo = read_picture(logo->file);
        } else if (const auto* organisation = one.as<Organisation>()) {
            made.organisation = line(organisation->content);
        } else if (const auto* unit = one.as<Unit>()) {
            made.unit = line(unit->content);
        } else if (const auto* row = one.as<Line>()) {
            document::Inlines content = line(row->content);
            if (!content.empty()) made.lines.push_back(std::move(content));
        }
    });
    document.furniture.letterhead = std::move(made);
}

}  // namespace overens::templates
