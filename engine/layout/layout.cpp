#include "layout/layout.h"

#include <utility>

#include "layout/blocks.h"
#include "layout/furniture.h"
#include "layout/page_builder.h"

namespace overens::layout {

namespace {

/// The paper of the first page: a section may begin the document.
std::size_t opening_paper(const Flow& flow) {
    std::size_t paper = 0;
    for (const Slab& slab : flow) {
        if (!slab.page_break) break;
        if (slab.turn) paper = slab.turn->paper;
    }
    return paper;
}

}  // namespace

Typesetting prepare(const World& world, document::Theme theme) {
    Typesetting typesetting;
    typesetting.fonts = load_fonts(world, theme.font);
    typesetting.hyphenator = load_hyphenator(world);
    typesetting.break_rules = std::make_shared<const BreakRules>();
    typesetting.shapes = std::make_shared<ShapeMemories>();
    typesetting.theme = std::move(theme);
    return typesetting;
}

std::optional<Pages> typeset(const document::Document& document, const Typesetting& typesetting,
                             Diagnostics& diagnostics) {
    Diagnostics found;
    Job job{.document = document,
            .theme = typesetting.theme,
            .hyphenator = *typesetting.hyphenator,
            .diagnostics = found,
            .shaper = Shaper(typesetting.fonts, typesetting.shapes->lend()),
            .breaks = typesetting.break_rules->finder()};
    LetterheadPlaced letterhead = set_letterhead(job);
    Slab contact = set_contact(job);
    add_page_style(job, nullptr);
    job.page_height = job.papers[0].later.bottom - job.papers[0].later.top;

    const Area area{.x = job.theme.page.left, .width = job.theme.text_width()};
    Flow flow = set_blocks(job, document.blocks, area);
    const std::size_t opening = opening_paper(flow);
    const Length contact_top =
        make_room(job, job.papers[opening], job.page_styles[opening], letterhead, contact);
    Built built = build_pages(std::move(flow), job.papers);
    furnish(job, built, number_pages(built.sheets), std::move(letterhead), std::move(contact), contact_top);
    diagnostics.add(found);
    if (found.has_errors()) return std::nullopt;

    Pages pages;
    pages.pages = std::move(built.pages);
    pages.bookmarks = std::move(built.bookmarks);
    pages.metadata = {document.title,   document.language,  document.author,
                      document.subject, document.reference, document.date};
    pages.fonts = job.shaper.used();
    pages.elements = job.structure.take();
    return pages;
}

}  // namespace overens::layout
