#include "layout/furniture.h"

#include <algorithm>
#include <iterator>

#include "document/fixed_words.h"
#include "layout/blocks.h"
#include "layout/picture.h"

namespace overens::layout {

namespace {

constexpr std::size_t contact_columns = 4;
constexpr Length least_distance = Length::millimetres(4);

Area page_area(const Job& job, Artifact artifact) {
    return {.x = job.theme.page.left, .width = job.theme.text_width(), .artifact = artifact};
}

Flow set_furniture(Job& job, const document::Inlines& content, document::Style style, const Area& area,
                   const PageNumbers* numbers) {
    return set_text(job, content, style, Role::paragraph, area, numbers);
}

/// From the upper edge to the last baseline.
Length last_baseline(const Flow& flow, Length height) {
    return flow.empty() ? height : height - flow.back().height + flow.back().baseline;
}

}  // namespace

LetterheadPlaced set_letterhead(Job& job) {
    LetterheadPlaced result;
    const auto& letterhead = job.document.furniture.letterhead;
    if (!letterhead) return result;
    const document::PageLook& look = job.theme.page;
    const ElementIndex parent = job.structure.add(Role::division, 0);
    const Length top = look.letterhead_top;
    Area area{.x = look.left, .width = job.theme.text_width(), .parent = parent};
    Length bottom = top;
    if (letterhead->logo && letterhead->logo->image) {
        const document::Picture& logo = *letterhead->logo;
        document::Picture scaled = logo;
        scaled.height = look.logo_height;
        scaled.width = look.logo_height.scaled(logo.image->width, std::max(1, logo.image->height));
        const Size size = fit(scaled, {look.logo_width, look.logo_height});
        result.content.items.emplace_back(place(job, logo, parent, {look.left, top}, size));
        area.x += size.width + least_distance;
        area.width -= size.width + least_distance;
        bottom += size.height;
    }
    Flow words =
        set_text(job, letterhead->organisation, document::Style::organisation, Role::paragraph, area);
    append(words, set_text(job, letterhead->unit, document::Style::unit, Role::paragraph, area));
    Slab text = stack(std::move(words));
    // Words stand level with the logo's middle.
    const Length lower = std::max(Length(), (bottom - top - text.height) / 2);
    bottom = std::max(bottom, top + text.height);
    pour(std::move(text), top + lower, result.content.items, result.content.links);
    result.bottom = bottom;
    return result;
}

Slab set_contact(Job& job) {
    Slab contact;
    const auto& letterhead = job.document.furniture.letterhead;
    if (!letterhead || letterhead->lines.empty()) return contact;
    const Area whole = page_area(job, {Artifact::Kind::footer});
    std::size_t columns = std::min(letterhead->lines.size(), contact_columns);
    const auto count = static_cast<std::int64_t>(columns);
    Length width = (whole.width - least_distance * (count - 1)) / count;
    // Lines too long for columns stand below each other.
    for (const document::Inlines& line : letterhead->lines) {
        if (extent(job, line, document::Style::footer, false, false).most <= width) continue;
        columns = 1;
        width = whole.width;
        break;
    }
    const Length rule = job.theme.table.rule;
    contact.items.emplace_back(
        Fill{*whole.artifact, {whole.x, {}}, {whole.width, rule}, job.theme.table.rule_colour});
    contact.height = rule + least_distance / 2;
    for (std::size_t first = 0; first < letterhead->lines.size(); first += columns) {
        std::vector<Flow> row;
        for (std::size_t at = first; at < std::min(first + columns, letterhead->lines.size()); ++at) {
            Area area = whole;
            area.x += (width + least_distance) * static_cast<std::int64_t>(at - first);
            area.width = width;
            row.push_back(set_furniture(job, letterhead->lines[at], document::Style::footer, area, nullptr));
        }
        Slab slab = join(std::move(beside(std::move(row), job.theme.page.size.height).front()));
        const Length height = slab.height;
        pour(std::move(slab), contact.height, contact.items, contact.links);
        contact.height += height;
    }
    return contact;
}

Slab set_header(Job& job, const PageNumbers& numbers) {
    Slab placed;
    Flow lines = set_furniture(job, job.document.furniture.header, document::Style::header,
                               page_area(job, {Artifact::Kind::header}), &numbers);
    if (lines.empty()) return placed;
    const Length top = job.theme.page.header - lines.front().baseline;
    Slab whole = stack(std::move(lines));
    placed.height = top + whole.height;
    pour(std::move(whole), top, placed.items, placed.links);
    return placed;
}

Slab set_footer(Job& job, const PageNumbers& numbers) {
    const Artifact artifact{Artifact::Kind::footer};
    Area area = page_area(job, artifact);
    const document::Inlines page = document::page_of_pages(job.document.language);
    area.alignment = document::Alignment::right;
    Flow right = set_furniture(job, page, document::Style::footer, area, &numbers);
    area.alignment = document::Alignment::left;
    area.width -= area.width / 4;
    Flow left = set_furniture(job, job.document.furniture.footer, document::Style::footer, area, &numbers);

    Slab placed;
    const Length last = job.theme.page.size.height - job.theme.page.footer;
    Length top = last;
    for (Flow* lines : {&left, &right}) {
        if (lines->empty()) continue;
        const Length height = stack(Flow(*lines)).height;
        const Length y = last - last_baseline(*lines, height);
        top = std::min(top, y);
        pour(stack(std::move(*lines)), y, placed.items, placed.links);
    }
    placed.baseline = top;
    return placed;
}

Room measure_room(Job& job, const LetterheadPlaced& letterhead, const Slab& contact) {
    const document::PageLook& look = job.theme.page;
    const PageNumbers many{999, 999};
    const Length footer_top = set_footer(job, many).baseline;
    const Length header_bottom = set_header(job, many).height;
    Room room;
    Paper& paper = room.paper;
    paper.size = look.size;
    paper.later.top = std::max(look.top, header_bottom);
    paper.later.bottom = std::min(look.size.height - look.bottom, footer_top);
    paper.first = {look.top, paper.later.bottom};
    if (job.document.furniture.letterhead) {
        paper.first.top = std::max(look.first_top, letterhead.bottom + least_distance);
        if (contact.height > Length()) {
            room.contact_top = footer_top - least_distance / 2 - contact.height;
            paper.first.bottom = std::min(paper.first.bottom, room.contact_top - least_distance / 2);
        }
    }
    return room;
}

void furnish(Job& job, std::vector<Page>& pages, LetterheadPlaced&& letterhead, Slab&& contact,
             Length contact_top) {
    for (std::size_t index = 0; index < pages.size(); ++index) {
        Page& page = pages[index];
        const PageNumbers numbers{index + 1, pages.size()};
        Slab head = index == 0 ? std::move(letterhead.content) : set_header(job, numbers);
        std::vector<Item> items;
        std::vector<LinkArea> links;
        pour(std::move(head), Length(), items, links);
        std::move(page.items.begin(), page.items.end(), std::back_inserter(items));
        std::move(page.links.begin(), page.links.end(), std::back_inserter(links));
        // NOLINTNEXTLINE(bugprone-use-after-move): on the first page only
        if (index == 0) pour(std::move(contact), contact_top, items, links);
        pour(set_footer(job, numbers), Length(), items, links);
        page.items = std::move(items);
        page.links = std::move(links);
    }
}

}  // namespace overens::layout
