// What is no table to the reader but stands in columns: facts, signatures, boxes.
#include <algorithm>

#include "document/estimate.h"
#include "document/fixed_words.h"
#include "odt/body.h"
#include "odt/columns.h"
#include "odt/style_names.h"

namespace overens::odt {

using document::Style;

// --- facts ---------------------------------------------------------------------------------------

void BodyWriter::facts(const document::Facts& facts, const Area& area) {
    if (facts.facts.empty()) return;
    const Length gap = theme_.facts.gap;
    const int columns = std::clamp(facts.columns, 1, 4);
    const Length pair = (area.width - gap * (columns - 1)) / columns;
    Length label = theme_.facts.label_width;
    if (const Length most = pair * 2 / 5; label > most) {
        Length needed;
        for (const auto& fact : facts.facts) {
            needed = std::max(needed, document::estimate(fact.label, theme_.look(Style::label)));
        }
        label = std::min(most, needed);
    }
    const Length value = pair - label - gap;
    std::vector<Length> widths;
    for (int column = 0; column < columns; ++column) {
        widths.push_back(label + gap);
        widths.push_back(value + (column + 1 < columns ? gap : Length()));
    }
    open_table(theme_.table.space_before, theme_.table.space_after, area, widths);
    const auto count = static_cast<std::size_t>(columns);
    for (std::size_t first = 0; first < facts.facts.size(); first += count)
        fact_row(facts, first, count, value);
    close_table();
}

void BodyWriter::fact_row(const document::Facts& facts, std::size_t first, std::size_t columns,
                          Length value_width) {
    const Length half = theme_.facts.row_gap / 2;
    const CellLook beside{.left = {}, .right = theme_.facts.gap, .top = half, .bottom = half};
    const CellLook last{.left = {}, .right = {}, .top = half, .bottom = half};
    tables_.open_row();
    for (std::size_t column = 0; column < columns; ++column) {
        const CellLook& value_look = column + 1 < columns ? beside : last;
        if (first + column >= facts.facts.size()) {
            tables_.empty_cell(beside);
            tables_.empty_cell(value_look);
            continue;
        }
        const auto& fact = facts.facts[first + column];
        tables_.open_cell(beside);
        paragraph(Style::label, fact.label, in(inside(theme_.facts.label_width), facts.language));
        tables_.close_cell();
        tables_.open_cell(value_look);
        fill_cell(fact.value, inside(value_width));
        tables_.close_cell();
    }
    tables_.close_row();
}

// --- signatures ----------------------------------------------------------------------------------

void BodyWriter::signatures(const document::Signatures& signatures, const Area& area) {
    if (signatures.parties.empty()) return;
    const document::SignatureLook& look = theme_.signature;
    const std::size_t beside = look.in_row(signatures.parties.size());
    const auto gaps = static_cast<std::int64_t>(beside - 1);
    const Length width = (area.width - look.gap * gaps) / (gaps + 1);
    std::vector<Length> widths = {width};
    for (std::size_t column = 1; column < beside; ++column) widths.insert(widths.end(), {look.gap, width});
    Area whole = area;
    whole.keep_inside = true;
    open_table(look.space_before, theme_.look(Style::body).space_after, whole, widths);
    for (std::size_t first = 0; first < signatures.parties.size(); first += beside) {
        const CellLook cell{.top = first > 0 ? look.row_gap : Length(), .at_bottom = true};
        tables_.open_row();
        for (std::size_t at = first; at < first + beside; ++at) {
            if (at > first) tables_.empty_cell(cell);
            if (at >= signatures.parties.size()) {
                tables_.empty_cell(cell);
                continue;
            }
            tables_.open_cell(cell);
            party(signatures.parties[at], width);
            tables_.close_cell();
        }
        tables_.close_row();
    }
    close_table();
}

void BodyWriter::party(const document::Signature& party, Length width) {
    const document::SignatureWords words = document::signature_words(paper_language());
    Area area = in(inside(width), {});
    area.keep_next = true;
    Area role = area;
    role.bold = true;
    if (!party.role.empty()) paragraph(Style::signature, party.role, role);
    const auto line = [&](const document::Inlines& written, std::string_view under, bool is_last) {
        write_paragraph(out_, signature_line, {}, written);
        Area below = area;
        below.keep_next = !is_last;
        paragraph(Style::signature,
                  {document::Text{.text = std::string(under),
                                  .language = document::fixed_words_language(paper_language())}},
                  below);
    };
    line({}, words.date_and_place, false);
    line({}, words.signature, false);
    line(party.name, words.name_in_print, true);
}

// --- boxes ---------------------------------------------------------------------------------------

namespace {

CellLook box_look(const document::BoxLook& box) {
    return {.left = box.padding,
            .right = box.padding,
            .top = box.padding,
            .bottom = box.padding,
            .rule_above = box.rule,
            .rule_below = box.rule,
            .rule_beside = box.rule,
            .rule_colour = box.rule_colour,
            .fill = box.fill};
}

}  // namespace

void BodyWriter::note(const document::Note& note, const Area& area) {
    const document::BoxLook& box = theme_.box;
    open_table(box.space_before, box.space_after, area, {area.width});
    tables_.open_row();
    tables_.open_cell(box_look(box));
    fill_cell(note.blocks, inside(area.width - box.padding * 2));
    tables_.close_cell();
    tables_.close_row();
    close_table();
}

void BodyWriter::panels(const document::Panels& panels, const Area& area) {
    if (panels.panels.empty()) return;
    const document::BoxLook& box = theme_.box;
    const auto gaps = static_cast<std::int64_t>(panels.panels.size() - 1);
    const Length width = (area.width - box.gap * gaps) / (gaps + 1);
    std::vector<Length> widths = {width};
    for (std::int64_t gap = 0; gap < gaps; ++gap) widths.insert(widths.end(), {box.gap, width});
    open_table(box.space_before, box.space_after, area, widths);
    tables_.open_row();
    for (const document::Panels::Panel& panel : panels.panels) {
        if (&panel != &panels.panels.front()) tables_.empty_cell({});
        tables_.open_cell(box_look(box));
        Area own = in(inside(width - box.padding * 2), panels.language);
        if (!panel.heading.empty()) {
            Area heading = own;
            heading.keep_next = true;
            heading.after.reset();
            paragraph(Style::panel_heading, panel.heading, heading,
                      {.level = outline_.enter(std::max(panels.heading_level, 1)),
                       .unnumbered = job_.document.numbered});
            own.before.reset();
        }
        fill_cell(panel.blocks, own);
        tables_.close_cell();
    }
    tables_.close_row();
    close_table();
}

}  // namespace overens::odt
