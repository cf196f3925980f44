// Contents are set in one go with all other blocks: the width for numbers is reserved, so that the lines are
// the same whatever the numbers come to be.
#include "layout/contents.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "document/words.h"
#include "layout/blocks.h"

namespace overens::layout {

namespace {

using document::Style;

constexpr std::string_view widest_number = "0000";
constexpr Length leader_gap = Length::points(4);

Style entry_style(int level) {
    if (level <= 1) return Style::contents1;
    return level == 2 ? Style::contents2 : Style::contents3;
}

Length width_of(Job& job, std::string_view text, Style style) {
    return extent(job, {document::Text{std::string(text)}}, style, false, false).most;
}

/// How far the words of each level stand from the left edge: numbers stand at `entry`.
struct Columns {
    std::array<Length, 4> number = {};
    std::array<Length, 4> words = {};

    static std::size_t index(int level) { return static_cast<std::size_t>(std::clamp(level, 1, 3)); }
};

Columns columns_of(Job& job, const document::Contents& contents) {
    std::array<Length, 4> widest = {};
    bool numbered = false;
    for (const auto& entry : contents.entries) {
        if (entry.number.empty()) continue;
        numbered = true;
        Length& width = widest[Columns::index(entry.level)];
        const Style style = entry_style(entry.level);
        width = std::max(width, width_of(job, entry.number, style) + job.theme.look(style).size / 2);
    }
    Columns columns;
    Length x;
    for (int level = 1; level <= 3; ++level) {
        const std::size_t at = Columns::index(level);
        columns.number[at] = x;
        x += std::max(widest[at], job.theme.numbering.column(level));
        columns.words[at] = numbered ? x : columns.number[at];
    }
    return columns;
}

/// The element of each entry: those of lower levels are lists in the list.
class Nest {
 public:
    Nest(Structure& structure, ElementIndex parent) : structure_(structure), root_(parent) {}

    /// The link in which the entry's words are.
    ElementIndex enter(int level) {
        while (!open_.empty() && open_.back().first > level) open_.pop_back();
        if (open_.empty() || open_.back().first < level) {
            const ElementIndex above = open_.empty() ? root_ : open_.back().second;
            open_.emplace_back(level, structure_.add(Role::contents, above));
        }
        const ElementIndex entry = structure_.add(Role::contents_entry, open_.back().second);
        return structure_.add(Role::link, structure_.add(Role::reference, entry));
    }

 private:
    Structure& structure_;
    ElementIndex root_;
    std::vector<std::pair<int, ElementIndex>> open_;
};

Flow set_entry(Job& job, const document::Contents::Entry& entry, const Columns& columns, const Area& area,
               ElementIndex link) {
    const Style style = entry_style(entry.level);
    const std::size_t at = Columns::index(entry.level);
    const Length reserved = width_of(job, widest_number, style) + leader_gap * 2;
    Area words = area;
    words.made = link;
    words.x += entry.number.empty() ? columns.number[at] : columns.words[at];
    words.width = std::max(area.x + area.width - words.x - reserved, reserved);
    Flow lines = set_text(job, {document::Text{entry.title + " "}}, style, Role::link, words);
    if (lines.empty()) return lines;
    Length end = words.x;
    for (const Item& item : lines.back().items) {
        const auto* run = std::get_if<TextRun>(&item);
        if (!run) continue;
        end = run->origin.x;
        for (const Glyph& glyph : run->glyphs) end += glyph.advance;
    }
    if (!entry.number.empty()) {
        Area number = words;
        number.x = area.x + columns.number[at];
        number.width = area.width;
        Flow label = set_text(job, {document::Text{entry.number + " "}}, style, Role::link, number);
        auto& items = lines.front().items;
        items.insert(items.begin(), std::make_move_iterator(label.front().items.begin()),
                     std::make_move_iterator(label.front().items.end()));
    }
    for (Slab& line : lines) {
        line.bond = Bond::strong;
        line.links.push_back({link,
                              {area.x + columns.number[at], Length()},
                              {area.width - columns.number[at], line.height},
                              "#" + entry.id,
                              document::titled(entry.number, entry.title)});
    }
    Slab& last = lines.back();
    last.bond = Bond::none;
    last.gaps.made().push_back({.item = last.items.size(),
                                .target = entry.id,
                                .style = style,
                                .left = end,
                                .right = area.x + area.width});
    last.items.emplace_back(
        TextRun{.owner = decoration, .size = {}, .colour = {}, .origin = {}, .text = {}, .glyphs = {}});
    last.items.emplace_back(TextRun{
        .owner = link, .size = {}, .colour = {}, .origin = {{}, last.baseline}, .text = {}, .glyphs = {}});
    return lines;
}

/// The run that words in one line are.
TextRun run_of(Job& job, const std::string& text, Style style, const Area& area, Length baseline) {
    Flow line = set_text(job, {document::Text{text}}, style, Role::link, area);
    auto run = std::get<TextRun>(std::move(line.front().items.front()));
    run.origin.y = baseline;
    return run;
}

}  // namespace

Flow set_contents(Job& job, const document::Contents& contents, const Area& area) {
    Flow flow;
    if (contents.entries.empty()) return flow;
    append(flow, set_heading(job, contents.heading, Style::contents_heading, 1, area));
    const Columns columns = columns_of(job, contents);
    Nest nest(job.structure, area.parent);
    // Numbers stand at the left and pages at the right, in whatever language.
    Area forward = area;
    forward.speech.backward = false;
    int top = 3;
    for (const auto& entry : contents.entries) top = std::min(top, entry.level);
    for (const auto& entry : contents.entries) {
        append(flow, set_entry(job, entry, columns, forward, nest.enter(std::max(entry.level, top))));
    }
    return flow;
}

void fill_contents(Job& job, Built& built, const document::PageLabels& labels) {
    Length widest;
    for (const NumberGap& gap : built.gaps) {
        const auto label = labels.find(gap.target);
        if (label != labels.end()) widest = std::max(widest, width_of(job, label->second, gap.style));
    }
    std::map<Style, Length> dots;
    for (const NumberGap& gap : built.gaps) {
        const auto label = labels.find(gap.target);
        if (label == labels.end()) continue;
        auto* items = &built.pages[gap.page].items[gap.item];
        auto& leader = std::get<TextRun>(items[0]);
        auto& number = std::get<TextRun>(items[1]);
        const Length baseline = number.origin.y;
        Area area{.x = gap.left, .width = gap.right - gap.left, .alignment = document::Alignment::right};
        area.made = std::get<ElementIndex>(number.owner);
        number = run_of(job, label->second, gap.style, area, baseline);

        constexpr std::string_view dot = "\u00A0.";
        Length& step = dots[gap.style];
        if (step == Length()) step = width_of(job, dot, gap.style);
        area.made.reset();
        area.artifact = decoration;
        area.width -= widest + leader_gap;
        std::string text;
        for (Length left = area.width - leader_gap - step; left >= Length(); left -= step) text += dot;
        if (!text.empty()) leader = run_of(job, text, gap.style, area, baseline);
    }
}

}  // namespace overens::layout
