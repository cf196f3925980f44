#include "odt/body.h"

#include <algorithm>

#include "base/diagnostic.h"
#include "odt/messages.h"
#include "odt/stretches.h"
#include "odt/style_names.h"

namespace overens::odt {

using document::Style;

namespace {

/// Are these blocks, from `at` on, a signature block, perhaps below headings?
bool is_signed(const document::Blocks& blocks, std::size_t at) {
    for (; at < blocks.size(); ++at) {
        const auto& node = blocks[at].node();
        if (std::holds_alternative<document::Heading>(node)) continue;
        if (const auto* const keep = std::get_if<document::Keep>(&node)) return is_signed(keep->blocks, 0);
        return std::holds_alternative<document::Signatures>(node);
    }
    return false;
}

Style heading_style(int level) {
    if (level <= 1) return Style::heading1;
    return level == 2 ? Style::heading2 : Style::heading3;
}

}  // namespace

struct BodyWriter::Visitor {
    BodyWriter& writer;
    const Area& area;

    void operator()(const document::Paragraph& paragraph) const {
        writer.paragraph(paragraph.style, paragraph.content, writer.in(area, paragraph.language));
    }
    void operator()(const document::Heading& heading) const {
        writer.heading(heading, writer.in(area, heading.language));
    }
    void operator()(const document::Title& title) const {
        writer.title(title, writer.in(area, title.language));
    }
    void operator()(const document::List& list) const { writer.list(list, writer.in(area, list.language)); }
    void operator()(const document::Facts& facts) const {
        writer.facts(facts, writer.in(area, facts.language));
    }
    void operator()(const document::Table& table) const {
        writer.table(table, writer.in(area, table.language));
    }
    void operator()(const document::Signatures& signatures) const {
        writer.signatures(signatures, writer.in(area, {}));
    }
    void operator()(const document::Picture& picture) const { writer.picture(picture, area); }
    void operator()(const document::Chart& chart) const { writer.chart(chart, area); }
    void operator()(const document::Keep& keep) const {
        Area kept = area;
        kept.keep_inside = true;
        writer.blocks(keep.blocks, kept);
    }
    void operator()(const document::Note& note) const { writer.note(note, area); }
    void operator()(const document::Quotation& quotation) const { writer.quotation(quotation, area); }
    void operator()(const document::Letter& letter) const { writer.letter(letter, area); }
    void operator()(const document::Panels& panels) const {
        writer.panels(panels, writer.in(area, panels.language));
    }
    void operator()(const document::Contents& contents) const { writer.contents(contents); }
    void operator()(const document::Section& section) const { writer.section(section, area); }
    void operator()(const document::Columns& columns) const { writer.columns(columns, area); }
    void operator()(const document::Tiles& tiles) const { writer.tiles(tiles, area); }
    void operator()(const document::Steps& steps) const { writer.steps(steps, area); }
    // In a cell or before everything else there is no page to end.
    void operator()(const document::PageBreak&) const {
        writer.break_page_ = !writer.first_page_ && writer.closed_lists_.empty();
    }
};

void BodyWriter::write() {
    stretches_ = stretches(job_.document);
    begins_.master = stretches_.front().first;
    has_sender_ = job_.document.furniture.letterhead.has_value();
    blocks(job_.document.blocks, {.width = theme_.text_width()});
    if (first_page_) paragraph(Style::body, {}, in({.width = theme_.text_width()}, {}));
    end_with_paragraph();
    end_stretch();
}

void BodyWriter::blocks(const document::Blocks& blocks, const Area& area) {
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        const bool is_last = at + 1 == blocks.size();
        Area own = area;
        if (at > 0) own.before.reset();
        if (!is_last) own.after.reset();
        own.keep_next = is_last ? area.keep_next : area.keep_inside || is_signed(blocks, at + 1);
        std::visit(Visitor{*this, own}, blocks[at].node());
    }
}

Difference BodyWriter::difference(const Area& area) {
    Difference result{.alignment = area.alignment,
                      .bold = area.bold,
                      .keep_with_next = area.keep_next,
                      .keep_whole = area.keep_inside,
                      .break_before = break_page_ && begins_.master.empty(),
                      .in_leaves = in_leaves_ && break_page_,
                      .master = begins_.master,
                      .page_number = begins_.number,
                      .before = area.before,
                      .after = area.after,
                      .speech = area.speech};
    break_page_ = first_page_ = needs_paragraph_ = has_sender_ = false;
    begins_ = {};
    return result;
}

void BodyWriter::paragraph(Style style, const document::Inlines& content, const Area& area,
                           const HeadingMarks& heading) {
    const document::TextLook& look = theme_.look(style);
    Difference own = difference(area);
    // Said only where it is not the style's own.
    const bool in_list = style == Style::list_item;
    if (own.before == (in_list ? theme_.list.item_gap : look.space_before)) own.before.reset();
    if (own.after == (in_list ? theme_.list.item_gap : look.space_after)) own.after.reset();
    if (look.bold) own.bold = false;
    if (look.keep_with_next) own.keep_with_next = false;
    if (own.speech.scale != 100) own.size = look.size;
    if (own.speech.leading != 100) own.leading = look.leading;
    if (has_fields(content)) {
        own.least_leading = look.leading;
        write_paragraph(out_, odf_name(style), own, sized(content, area.width, look, theme_), heading);
        return;
    }
    write_paragraph(out_, odf_name(style), own, content, heading);
}

Area BodyWriter::in(const Area& area, std::string_view language) const {
    Area own = area;
    own.speech = speech(language);
    return own;
}

void BodyWriter::title(const document::Title& title, const Area& area) {
    Area own = area;
    own.keep_next = true;
    if (!title.subtitle.empty()) own.after.reset();
    paragraph(title.style, title.content, own,
              {.level = outline_.enter(0),
               .id = title.id,
               .unnumbered = job_.document.numbered,
               .name = title.name});
    if (title.subtitle.empty()) return;
    own.after = area.after;
    own.before.reset();
    paragraph(Style::subtitle, title.subtitle, own);
}

void BodyWriter::heading(const document::Heading& heading, const Area& area) {
    Area own = area;
    own.keep_next = true;
    paragraph(heading_style(heading.level), heading.content, own,
              {.level = outline_.enter(std::max(heading.level, 1)),
               .id = heading.id,
               .unnumbered = job_.document.numbered && heading.number.empty(),
               .counts_anew = heading.counts_anew});
}

void BodyWriter::open_list(std::string_view style, bool goes_on) {
    out_.xml.open("text:list").attribute("text:style-name", style);
    if (goes_on) out_.xml.attribute("text:continue-numbering", "true");
    lists_.push_back(style);
}

void BodyWriter::list(const document::List& list, const Area& area) {
    if (list.items.empty()) return;
    const document::TextLook& look = theme_.look(Style::list_item);
    const std::string_view usual = list.ordered ? numbered_list : bulleted_list;
    const bool turned = area.speech.turned && area.speech.backward;
    open_list(turned ? out_.styles.list(theme_, list.ordered) : usual, false);
    for (std::size_t at = 0; at < list.items.size(); ++at) {
        const bool is_last = at + 1 == list.items.size();
        Area own = area;
        own.width -= theme_.list.indent;
        own.before = at > 0 ? theme_.list.item_gap : area.before.value_or(look.space_before);
        own.after = !is_last ? theme_.list.item_gap : area.after.value_or(look.space_after);
        own.keep_next = is_last ? area.keep_next : area.keep_inside;
        out_.xml.open("text:list-item");
        if (list.items[at].empty()) paragraph(Style::list_item, {}, own);
        blocks(list.items[at], own);
        out_.xml.close();
    }
    lists_.pop_back();
    out_.xml.close();
}

void BodyWriter::picture(const document::Picture& picture, const Area& area) {
    if (!picture.image || picture.width <= Length()) return;
    Size size{picture.width, picture.height};
    if (size.width > area.width)
        size = {area.width, size.height.scaled(area.width.millipoints(), size.width.millipoints())};
    out_.xml.open("text:p").attribute("text:style-name",
                                      out_.styles.paragraph(picture_paragraph, difference(area)));
    write_picture(out_, job_.pictures, picture, size);
    out_.xml.close();
}

void BodyWriter::chart(const document::Chart& chart, const Area& area) {
    if (!job_.draw_chart) throw Failure(FailureKind::machine, {.message = Message(messages::chart_undrawn)});
    out_.xml.open("text:p").attribute("text:style-name",
                                      out_.styles.paragraph(picture_paragraph, difference(area)));
    write_drawing(out_, job_.pictures, job_.draw_chart(chart, area.width), chart.alternative, theme_);
    out_.xml.close();
}

}  // namespace overens::odt
