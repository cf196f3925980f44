#include "layout/paragraph.h"

#include <algorithm>
#include <limits>

#include "layout/footnote.h"
#include "layout/line_setter.h"

namespace overens::layout {

namespace {

/// A gap at a line's end, in hundredths of the line, from which on words are parted.
constexpr int wide_gap = 35;

/// The first lines stay together, and so do the last.
void bind_edges(Flow& lines, const document::Theme& theme) {
    const auto count = static_cast<int>(lines.size());
    for (int line = 1; line < count; ++line) {
        if (line < theme.orphans || line > count - theme.widows)
            lines[static_cast<std::size_t>(line - 1)].bond = Bond::strong;
    }
}

}  // namespace

Flow set_text(Job& job, const document::Inlines& content, document::Style style, Role role, const Area& area,
              const PageNumbers* numbers) {
    const InlineText text = read_inlines(job, content, style, area.bold, area.speech, numbers);
    Flow lines;
    if (text.pieces.empty()) return lines;
    const document::TextLook& look = job.theme.look(style);
    Units units = part_words(job, text, area.width, false);
    // About five letters: a shorter word does not stand alone on the last line.
    const Length least_end = look.size * 5 / 2;
    std::vector<std::size_t> ends = break_lines(units.lines, area.width, least_end);
    if (area.narrow && look.hyphenate && worst_gap(units.lines, ends, area.width) > wide_gap) {
        units = part_words(job, text, area.width, true);
        ends = break_lines(units.lines, area.width, least_end);
    }

    LineSetter setter(job, text, units, style, role, area);
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        lines.push_back(setter.set(begin, end));
        begin = end;
    }
    for (const LineSetter::FootnoteMark& mark : setter.footnotes()) {
        FootnoteLines note = set_footnote(job, *mark.footnote, mark.label, area.parent);
        for (std::size_t line = mark.line; line < std::min(mark.line + 2, lines.size()); ++line) {
            for (LinkArea& link : lines[line].links) {
                if (link.element == mark.link) link.destination = note.label;
            }
        }
        append(lines[mark.line].notes, std::move(note.lines));
    }
    const bool in_item = area.in_list && style == document::Style::list_item;
    lines.front().before = in_item ? job.theme.list.item_gap : look.space_before;
    lines.back().after = in_item ? job.theme.list.item_gap : look.space_after;
    bind_edges(lines, job.theme);
    if (look.keep_with_next) {
        bind(lines, Bond::strong);
        lines.back().bond = Bond::strong;
    }
    return lines;
}

Extent extent(Job& job, const document::Inlines& content, document::Style style, bool bold, bool parted,
              std::string_view language) {
    const InlineText text = read_inlines(job, content, style, bold, job.speech(language));
    const bool hyphenate = parted && job.theme.look(style).hyphenate;
    const Length endless = Length::millipoints(std::numeric_limits<std::int64_t>::max());
    const Units units = part_words(job, text, endless, hyphenate);
    Extent result;
    Length line;
    for (const LineUnit& unit : units.lines) {
        result.least = std::max(result.least, unit.width + unit.hyphen);
        result.most = std::max(result.most, line + unit.width);
        line += unit.width + unit.space;
        if (unit.forced) line = Length();
    }
    return result;
}

}  // namespace overens::layout
