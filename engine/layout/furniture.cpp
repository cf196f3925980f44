#include "layout/furniture.h"

#include <algorithm>
#include <iterator>

#include "document/estimate.h"
#include "document/fixed_words.h"
#include "document/qr_code.h"
#include "layout/blocks.h"
#include "layout/picture.h"

namespace overens::layout {

namespace {

constexpr Length least_distance = Length::millimetres(4);

Area page_area(const Job& job, Length left, Length width, Artifact artifact) {
    return {.x = left, .width = width, .artifact = artifact, .speech = job.speech({})};
}

/// What stands above the footnotes of such pages.
NoteRule note_rule(const Job& job, const PageStyle& style) {
    const document::FootnoteLook& notes = job.theme.footnote;
    return {.x = style.left,
            .size = {std::min(notes.rule_width, style.width), notes.rule},
            .colour = notes.rule_colour,
            .before = notes.space_before,
            .after = notes.space_after};
}

Flow set_furniture(Job& job, const document::Inlines& content, document::Style style, const Area& area,
                   const PageNumbers* numbers) {
    return set_text(job, content, style, Role::paragraph, area, numbers);
}

/// From the upper edge to the last baseline.
Length last_baseline(const Flow& flow, Length height) {
    return flow.empty() ? height : height - flow.back().height + flow.back().baseline;
}

/// The code reaches a little below the last line of the footer.
Length code_top(const Job& job, const PageStyle& style) {
    return style.size.height - job.theme.page.footer + job.theme.fields.code / 5 - job.theme.fields.code;
}

/// The code of a form's page, beside the words of its footer.
Shape set_code(const Job& job, const PageStyle& style, std::size_t page) {
    const document::QrCode code = document::qr_code(document::code_text(*style.form, page));
    const Length side = job.theme.fields.code;
    document::Path path = document::path_of(code, side);
    const Length x = job.backward ? job.theme.page.left + style.width - side : job.theme.page.left;
    return {Artifact{Artifact::Kind::footer},
            {x, code_top(job, style)},
            std::make_shared<const document::Path>(std::move(path))};
}

/// The logo and who sends the paper, at the head of its first page.
void set_letterhead(Job& job, const document::Letterhead& letterhead, ElementIndex parent, Sender& sender) {
    const document::PageLook& look = job.theme.page;
    const Length top = look.letterhead_top;
    Area area{.x = look.left, .width = job.theme.text_width(), .parent = parent};
    Length bottom = top;
    if (letterhead.logo && letterhead.logo->image) {
        const document::Picture& logo = *letterhead.logo;
        document::Picture scaled = logo;
        scaled.height = look.logo_height;
        scaled.width = look.logo_height.scaled(logo.image->width, std::max(1, logo.image->height));
        const Size size = fit(scaled, {look.logo_width, look.logo_height});
        sender.content.items.emplace_back(place(job, logo, parent, {look.left, top}, size));
        area.x += size.width + least_distance;
        area.width -= size.width + least_distance;
        bottom += size.height;
    }
    Flow words = set_text(job, letterhead.organisation, document::Style::organisation, Role::paragraph, area);
    append(words, set_text(job, letterhead.unit, document::Style::unit, Role::paragraph, area));
    Slab text = stack(std::move(words));
    // Words stand level with the logo's middle.
    const Length lower = std::max(Length(), (bottom - top - text.height) / 2);
    bottom = std::max(bottom, top + text.height);
    pour(std::move(text), top + lower, sender.content.items, sender.content.links);
    sender.bottom = bottom;
}

/// What stands at the foot of the first page above its footer (address, telephone …), from y = 0.
Slab set_contact(Job& job, const std::vector<document::Inlines>& lines) {
    Slab contact;
    if (lines.empty()) return contact;
    // The sender's name and address stand where they stand in all its papers.
    const Area whole =
        page_area(job, job.theme.page.left, job.theme.text_width(), {Artifact::Kind::footer}).in({});
    const std::size_t columns = document::contact_columns(lines, job.theme);
    const auto count = static_cast<std::int64_t>(columns);
    const Length width = (whole.width - document::contact_gap * (count - 1)) / count;
    const Length rule = job.theme.table.rule;
    contact.items.emplace_back(
        Fill{*whole.artifact, {whole.x, {}}, {whole.width, rule}, job.theme.table.rule_colour});
    contact.height = rule + least_distance / 2;
    for (std::size_t first = 0; first < lines.size(); first += columns) {
        std::vector<Flow> row;
        for (std::size_t at = first; at < std::min(first + columns, lines.size()); ++at) {
            Area area = whole;
            area.x += (width + document::contact_gap) * static_cast<std::int64_t>(at - first);
            area.width = width;
            row.push_back(set_furniture(job, lines[at], document::Style::footer, area, nullptr));
        }
        Slab slab = join(std::move(beside(std::move(row), job.theme.page.size.height).front()));
        const Length height = slab.height;
        pour(std::move(slab), contact.height, contact.items, contact.links);
        contact.height += height;
    }
    return contact;
}

}  // namespace

Sender set_sender(Job& job, const document::Letterhead& letterhead, ElementIndex parent) {
    Sender sender;
    set_letterhead(job, letterhead, job.structure.add(Role::division, parent), sender);
    sender.contact = set_contact(job, letterhead.lines);
    return sender;
}

Slab set_header(Job& job, const PageStyle& style, const PageNumbers& numbers) {
    Slab placed;
    job.speak(style.language);
    Flow lines = set_furniture(job, *style.header, document::Style::header,
                               page_area(job, style.left, style.width, {Artifact::Kind::header}), &numbers);
    if (lines.empty()) return placed;
    const Length top = job.theme.page.header - lines.front().baseline;
    Slab whole = stack(std::move(lines));
    placed.height = top + whole.height;
    pour(std::move(whole), top, placed.items, placed.links);
    return placed;
}

Slab set_footer(Job& job, const PageStyle& style, const PageNumbers& numbers) {
    const Artifact artifact{Artifact::Kind::footer};
    job.speak(style.language);
    Area area = page_area(job, style.left, style.width, artifact);
    const document::Inlines page = document::page_of_pages(job.language);
    Area number = area.in({});
    number.alignment = job.backward ? document::Alignment::left : document::Alignment::right;
    Flow right = set_furniture(job, page, document::Style::footer, number, &numbers);
    if (job.backward) area.x += area.width / 4;
    area.width -= area.width / 4;
    if (style.form) {
        const Length code = job.theme.fields.code + least_distance;
        if (!job.backward) area.x += code;
        area.width -= code;
    }
    Flow left = set_furniture(job, *style.footer, document::Style::footer, area, &numbers);

    Slab placed;
    const Length last = style.size.height - job.theme.page.footer;
    Length top = last;
    for (Flow* lines : {&left, &right}) {
        if (lines->empty()) continue;
        const Length height = stack(Flow(*lines)).height;
        const Length y = last - last_baseline(*lines, height);
        top = std::min(top, y);
        pour(stack(std::move(*lines)), y, placed.items, placed.links);
    }
    if (style.form) top = std::min(top, code_top(job, style) - least_distance / 2);
    placed.baseline = top;
    return placed;
}

std::size_t add_page_style(Job& job, const document::Section* section) {
    const document::PageLook& look = job.theme.page;
    const document::Furniture& furniture = job.document.furniture;
    PageStyle style{.size = look.size,
                    .left = look.left,
                    .width = {},
                    .header = &furniture.header,
                    .footer = &furniture.footer,
                    .form = job.document.form ? &*job.document.form : nullptr,
                    .language = job.language};
    if (section) {
        if (section->paper) style.form = section->paper->form ? &*section->paper->form : nullptr;
        style.begins_paper = section->begins_paper;
        style.pages_after = static_cast<std::size_t>(std::max(section->pages_after, 0));
        if (section->landscape) std::swap(style.size.width, style.size.height);
        if (section->header) style.header = &*section->header;
        if (section->footer) style.footer = &*section->footer;
        style.header_on_first = section->header_on_first;
        style.furnished = !section->folded;
    }
    style.width = style.size.width - look.left - look.right;
    if (section && section->folded) {
        const Length margin = job.theme.columns.fold_margin;
        style.left = margin;
        style.width = style.size.width - margin * 2;
        const Paper paper{.size = style.size,
                          .first = {margin, style.size.height - margin},
                          .later = {margin, style.size.height - margin},
                          .note_rule = note_rule(job, style)};
        job.page_styles.push_back(style);
        job.papers.push_back(paper);
        return job.papers.size() - 1;
    }

    const PageNumbers many{999, 999};
    Paper paper{.size = style.size, .first = {}, .later = {}};
    paper.later.top = std::max(look.top, set_header(job, style, many).height);
    paper.later.bottom = std::min(style.size.height - look.bottom, set_footer(job, style, many).baseline);
    paper.first = {look.top, paper.later.bottom};
    paper.note_rule = note_rule(job, style);
    job.page_styles.push_back(style);
    job.papers.push_back(paper);
    return job.papers.size() - 1;
}

void open_with(Job& job, std::size_t at, Sender&& sender) {
    PageStyle& style = job.page_styles[at];
    Paper& paper = job.papers[at];
    paper.opens = true;
    paper.first.top = std::max(job.theme.page.first_top, sender.bottom + least_distance);
    if (sender.contact.height > Length()) {
        const Length footer_top = set_footer(job, style, {999, 999}).baseline;
        sender.contact_top = footer_top - least_distance / 2 - sender.contact.height;
        paper.first.bottom = std::min(paper.first.bottom, sender.contact_top - least_distance / 2);
    }
    style.sender = std::move(sender);
}

std::vector<PageNumbers> number_pages(const Job& job, const std::vector<Sheet>& sheets) {
    std::vector<PageNumbers> numbers;
    // How many pages of other files come after a sheet, the last of its section.
    const auto after = [&](std::size_t at) {
        const bool ends = at + 1 == sheets.size() || sheets[at + 1].paper != sheets[at].paper;
        return ends ? job.page_styles[sheets[at].paper].pages_after : 0;
    };
    std::size_t next = 1;
    for (std::size_t at = 0; at < sheets.size(); ++at) {
        if (sheets[at].number) next = static_cast<std::size_t>(std::max(*sheets[at].number, 0));
        numbers.push_back({next++, 0});
        next += after(at);
    }
    for (std::size_t at = numbers.size(); at-- > 0;) {
        const bool ends = at + 1 == sheets.size() || sheets[at + 1].number;
        numbers[at].pages = ends ? numbers[at].page + after(at) : numbers[at + 1].pages;
    }
    return numbers;
}

void furnish(Job& job, Built& built, const std::vector<PageNumbers>& numbers) {
    std::size_t paper_begins = 0;
    for (std::size_t index = 0; index < built.pages.size(); ++index) {
        Page& page = built.pages[index];
        const Sheet& sheet = built.sheets[index];
        PageStyle& style = job.page_styles[sheet.paper];
        const bool opens = sheet.begins && style.sender;
        if (sheet.begins && style.begins_paper) paper_begins = index;
        Slab head;
        if (opens) {
            head = std::move(style.sender->content);
        } else if (index > 0 && style.furnished && (!sheet.begins || style.header_on_first)) {
            head = set_header(job, style, numbers[index]);
        }
        std::vector<Item> items;
        std::vector<LinkArea> links;
        pour(std::move(head), Length(), items, links);
        std::move(page.items.begin(), page.items.end(), std::back_inserter(items));
        std::move(page.links.begin(), page.links.end(), std::back_inserter(links));
        if (opens) pour(std::move(style.sender->contact), style.sender->contact_top, items, links);
        if (style.furnished) pour(set_footer(job, style, numbers[index]), Length(), items, links);
        // Of a paper that is bound with others its own pages are counted.
        const std::size_t own = paper_begins > 0 ? index - paper_begins + 1 : numbers[index].page;
        if (style.form) items.emplace_back(set_code(job, style, own));
        page.items = std::move(items);
        page.links = std::move(links);
        const bool ends = index + 1 == built.pages.size() || built.sheets[index + 1].paper != sheet.paper;
        page.pages_after = ends ? style.pages_after : 0;
    }
}

}  // namespace overens::layout
