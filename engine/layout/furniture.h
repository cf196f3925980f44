#pragma once

#include "layout/inline_text.h"
#include "layout/job.h"
#include "layout/page_builder.h"

namespace overens::layout {

/// The head of the first page, placed on the paper: the logo and who sends it. It is part of what the
/// document says.
struct LetterheadPlaced {
    Slab content;
    Length bottom;
};
LetterheadPlaced set_letterhead(Job& job);

/// What stands at the foot of the first page above its footer (address, telephone …), from y = 0.
Slab set_contact(Job& job);
/// Header and footer of a page, placed on the paper.
Slab set_header(Job& job, const PageStyle& style, const PageNumbers& numbers);
Slab set_footer(Job& job, const PageStyle& style, const PageNumbers& numbers);

/// The pages of a section, or of the document itself, and the room for text that their furniture leaves; the
/// index of both in the job. The first page of the document is left to `make_room`.
std::size_t add_page_style(Job& job, const document::Section* section);

/// Makes room for what stands on the first page; gives the upper edge of the contact lines there.
Length make_room(Job& job, Paper& paper, const PageStyle& style, const LetterheadPlaced& letterhead,
                 const Slab& contact);

/// The numbers that pages show: a section may begin anew, and then pages are counted to the next that does.
std::vector<PageNumbers> number_pages(const std::vector<Sheet>& sheets);

/// Adds furniture to finished pages.
void furnish(Job& job, Built& built, const std::vector<PageNumbers>& numbers, LetterheadPlaced&& letterhead,
             Slab&& contact, Length contact_top);

}  // namespace overens::layout
