#include "layout/layout.h"

#include <utility>

#include "layout/blocks.h"
#include "layout/furniture.h"
#include "layout/page_builder.h"

namespace overens::layout {

Typesetting prepare(const World& world, document::Theme theme) {
    Typesetting typesetting;
    typesetting.fonts = load_fonts(world, theme.font);
    typesetting.hyphenator = load_hyphenator(world);
    typesetting.break_rules = std::make_shared<const BreakRules>();
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
            .shaper = Shaper(typesetting.fonts),
            .breaks = typesetting.break_rules->finder()};
    LetterheadPlaced letterhead = set_letterhead(job);
    Slab contact = set_contact(job);
    const Room room = measure_room(job, letterhead, contact);
    job.page_height = room.paper.later.bottom - room.paper.later.top;

    const Area area{.x = job.theme.page.left, .width = job.theme.text_width()};
    Pages pages;
    pages.pages = build_pages(set_blocks(job, document.blocks, area), room.paper, pages.bookmarks);
    furnish(job, pages.pages, std::move(letterhead), std::move(contact), room.contact_top);
    diagnostics.add(found);
    if (found.has_errors()) return std::nullopt;

    pages.metadata = {document.title,   document.language,  document.author,
                      document.subject, document.reference, document.date};
    pages.fonts = job.shaper.used();
    pages.elements = job.structure.take();
    return pages;
}

}  // namespace overens::layout
