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
Slab set_header(Job& job, const PageNumbers& numbers);
Slab set_footer(Job& job, const PageNumbers& numbers);

/// The room for text that furniture leaves, and where the contact lines begin.
struct Room {
    Paper paper;
    Length contact_top;
};
Room measure_room(Job& job, const LetterheadPlaced& letterhead, const Slab& contact);

/// Adds furniture to finished pages.
void furnish(Job& job, std::vector<Page>& pages, LetterheadPlaced&& letterhead, Slab&& contact,
             Length contact_top);

}  // namespace overens::layout
