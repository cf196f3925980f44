// Sections, whose pages differ, and columns.
#include <algorithm>
#include <utility>

#include "layout/blocks.h"
#include "layout/column_fit.h"
#include "layout/furniture.h"

namespace overens::layout {

namespace {

Slab turn_to(Turn turn) {
    Slab slab{.page_break = true};
    slab.turn = std::make_shared<const Turn>(turn);
    return slab;
}

/// The element of the paper whose section it is; with its sender, where it begins.
ElementIndex bound_paper(Job& job, const document::Section& section, std::size_t paper) {
    if (!section.begins_paper) return job.bound_paper;
    Element element{.role = Role::part, .parent = 0};
    element.language = section.paper->language;
    job.bound_paper = job.structure.add(std::move(element));
    if (const auto& letterhead = section.paper->letterhead)
        open_with(job, paper, set_sender(job, *letterhead, job.bound_paper));
    return job.bound_paper;
}

}  // namespace

Flow set_section(Job& job, const document::Section& section, const Area& area) {
    Flow flow;
    // In a box there is no page to end.
    if (area.boxed || area.in_list) return set_blocks(job, section.blocks, area);
    const std::string_view language = job.language;
    if (section.paper && !section.paper->language.empty()) job.speak(section.paper->language);
    const std::size_t paper = add_page_style(job, &section);
    flow.push_back(turn_to({.paper = paper, .number = section.numbers_from}));
    Area inner = area;
    inner.x = job.page_styles[paper].left;
    inner.width = job.page_styles[paper].width;
    if (section.paper) {
        inner.parent = bound_paper(job, section, paper);
        inner.speech = job.speech({});
    } else {
        inner.parent = job.structure.add(Role::section, area.parent);
    }
    const Length height =
        std::exchange(job.page_height, job.papers[paper].later.bottom - job.papers[paper].later.top);
    const Length notes_x = std::exchange(job.notes_x, inner.x);
    const Length notes_width = std::exchange(job.notes_width, inner.width);
    append(flow, set_blocks(job, section.blocks, inner));
    job.page_height = height;
    job.notes_x = notes_x;
    job.notes_width = notes_width;
    job.speak(language);
    flow.push_back(turn_to({.paper = 0, .begins = false}));
    return flow;
}

Flow set_columns(Job& job, const document::Columns& columns, const Area& area) {
    const auto count = static_cast<std::int64_t>(std::clamp(columns.count, 1, 4));
    const Length gap = columns.folded ? job.theme.columns.fold_margin * 2 : job.theme.columns.gap;
    Area inner = area;
    inner.width = (area.width - gap * (count - 1)) / count;
    inner.narrow = true;
    ColumnFlow group{.flow = set_blocks(job, columns.blocks, inner),
                     .count = static_cast<std::size_t>(count),
                     .step = inner.width + gap};
    if (!columns.folded) remove_page_breaks(group.flow);
    Flow flow;
    if (group.flow.empty()) return flow;
    hold_to_words_before(group.flow);
    const Slab& first = group.flow.front();
    const Slab& last = group.flow.back();
    Slab slab{.height = least_height(group.flow)};
    slab.before = std::max(job.theme.columns.space_before, first.box ? first.box->before : first.before);
    slab.after = std::max(job.theme.columns.space_after, last.box ? last.box->after : last.after);
    slab.columns = std::make_shared<const ColumnFlow>(std::move(group));
    flow.push_back(std::move(slab));
    return flow;
}

}  // namespace overens::layout
