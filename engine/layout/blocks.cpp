#include "layout/blocks.h"

#include <algorithm>
#include <iterator>

#include "document/words.h"
#include "layout/letter.h"

namespace overens::layout {

namespace {

document::Style heading_style(int level) {
    if (level <= 1) return document::Style::heading1;
    return level == 2 ? document::Style::heading2 : document::Style::heading3;
}

void hold_to_next(Flow& heading) {
    for (Slab& line : heading) {
        line.heading = true;
        line.bond = Bond::strong;
    }
}

struct Setter {
    Job& job;
    const Area& area;
    Flow& flow;

    void operator()(const document::Paragraph& paragraph) const {
        append(flow, set_text(job, paragraph.content, paragraph.style, Role::paragraph,
                              area.in(job.speech(paragraph.language))));
    }
    void operator()(const document::Heading& heading) const {
        append(flow, set_heading(job, heading.content, heading_style(heading.level), heading.level,
                                 area.in(job.speech(heading.language)), {heading.id, heading.number}));
    }
    void operator()(const document::Title& title) const {
        const Area own = area.in(job.speech(title.language));
        append(flow,
               set_heading(job, title.content, title.style, 0, own, {.id = title.id, .name = title.name}));
        Flow subtitle = set_text(job, title.subtitle, document::Style::subtitle, Role::paragraph, own);
        hold_to_next(subtitle);
        append(flow, std::move(subtitle));
    }
    void operator()(const document::List& list) const {
        append(flow, set_list(job, list, area.in(job.speech(list.language))));
    }
    void operator()(const document::Facts& facts) const {
        append(flow, set_facts(job, facts, area.in(job.speech(facts.language))));
    }
    void operator()(const document::Table& table) const {
        append(flow, set_table(job, table, area.in(job.speech(table.language))));
    }
    void operator()(const document::Signatures& signatures) const {
        append(flow, set_signatures(job, signatures, area.in(job.speech({}))));
    }
    void operator()(const document::Picture& picture) const { append(flow, set_picture(job, picture, area)); }
    void operator()(const document::Chart& chart) const { append(flow, set_chart(job, chart, area)); }
    void operator()(const document::Keep& keep) const {
        Flow kept = set_blocks(job, keep.blocks, area);
        bind(kept, Bond::weak);
        append(flow, std::move(kept));
    }
    void operator()(const document::Note& note) const { append(flow, set_note(job, note, area)); }
    void operator()(const document::Panels& panels) const {
        append(flow, set_panels(job, panels, area.in(job.speech(panels.language))));
    }
    void operator()(const document::Section& section) const { append(flow, set_section(job, section, area)); }
    void operator()(const document::Columns& columns) const { append(flow, set_columns(job, columns, area)); }
    void operator()(const document::Quotation& quotation) const {
        append(flow, set_quotation(job, quotation, area));
    }
    void operator()(const document::Letter& letter) const { append(flow, set_letter(job, letter, area)); }
    void operator()(const document::Contents& contents) const {
        append(flow, set_contents(job, contents, area));
    }
    void operator()(const document::Tiles& tiles) const { append(flow, set_tiles(job, tiles, area)); }
    void operator()(const document::Steps& steps) const { append(flow, set_steps(job, steps, area)); }
    void operator()(const document::PageBreak&) const { flow.push_back({.page_break = true}); }
};

}  // namespace

Flow set_heading(Job& job, const document::Inlines& content, document::Style style, int level,
                 const Area& area, const HeadingMarks& marks) {
    const std::string title = document::plain(content);
    if (title.empty()) return {};
    const int depth = job.structure.enter(level);
    Area inner = area;
    Element element{.role = Structure::heading(depth), .parent = area.parent};
    element.language = area.speech.language;
    inner.made = job.structure.add(std::move(element));
    Flow number;
    if (!marks.number.empty()) {
        Area label = area;
        label.parent = *inner.made;
        number = set_text(job, {document::Text{marks.number}}, style, Role::list_label, label);
        const document::TextLook& look = job.theme.look(style);
        const Length own = extent(job, {document::Text{marks.number}}, style, false, false).most;
        const Length indent = std::max(job.theme.numbering.indent, own + look.size / 2);
        inner.width = std::max(area.width - indent, look.size);
        inner.x = area.mirrored(area.x + indent, inner.width);
    }
    Flow lines = set_text(job, content, style, Structure::heading(depth), inner);
    hold_to_next(lines);
    if (lines.empty()) return lines;
    if (!number.empty()) {
        auto& items = lines.front().items;
        items.insert(items.begin(), std::make_move_iterator(number.front().items.begin()),
                     std::make_move_iterator(number.front().items.end()));
    }
    lines.front().marks.push_back(
        {.title = document::titled(marks.number, marks.name.empty() ? title : marks.name),
         .level = depth,
         .element = *inner.made,
         .id = marks.id});
    return lines;
}

Flow set_blocks(Job& job, const document::Blocks& blocks, const Area& area) {
    Flow flow;
    for (const document::Block& block : blocks) std::visit(Setter{job, area, flow}, block.node());
    return flow;
}

}  // namespace overens::layout
