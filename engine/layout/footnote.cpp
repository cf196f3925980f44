#include "layout/footnote.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "document/fixed_words.h"
#include "layout/blocks.h"

namespace overens::layout {

namespace {

constexpr auto footnote_style = document::Style::footnote;

/// The number before a note, with the link back to its mark.
Slab set_number(Job& job, const document::Footnote& footnote, ElementIndex mark, const Area& area,
                ElementIndex& link) {
    const std::string number = std::to_string(footnote.number);
    Flow lines = set_text(job, {document::Text{number}}, footnote_style, Role::list_label, area);
    Slab label = std::move(lines.front());
    auto& run = std::get<TextRun>(label.items.front());
    link = job.structure.add(Role::link, std::get<ElementIndex>(run.owner));
    run.owner = link;
    Length width;
    for (const Glyph& glyph : run.glyphs) width += glyph.advance;
    label.links.push_back({link,
                           {run.origin.x, Length()},
                           {width, label.height},
                           {},
                           document::footnote_words(job.language, footnote.number).to_mark,
                           mark});
    return label;
}

}  // namespace

FootnoteLines set_footnote(Job& job, const document::Footnote& footnote, ElementIndex mark,
                           ElementIndex parent) {
    FootnoteLines result;
    const Length indent = job.theme.footnote.indent;
    Area area{.x = job.notes_x, .width = indent, .parent = job.structure.add(Role::note, parent)};
    Slab label = set_number(job, footnote, mark, area, result.label);
    area.x += indent;
    area.width = std::max(job.notes_width - indent, job.theme.look(footnote_style).size);
    area.boxed = true;
    result.lines = set_blocks(job, footnote.content, area);
    remove_page_breaks(result.lines);
    if (result.lines.empty()) result.lines.push_back({.height = label.height, .baseline = label.baseline});

    Slab& first = result.lines.front();
    const Length down = first.baseline > Length() ? first.baseline - label.baseline : Length();
    Slab numbered{.height = first.height,
                  .before = first.before,
                  .after = first.after,
                  .baseline = first.baseline,
                  .bond = first.bond,
                  .begins_note = true};
    pour(std::move(label), down, numbered);
    pour(std::move(first), Length(), numbered);
    first = std::move(numbered);
    Flow inner;
    for (Slab& line : result.lines) append(inner, std::exchange(line.notes, {}));
    append(result.lines, std::move(inner));
    return result;
}

}  // namespace overens::layout
