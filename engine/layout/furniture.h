#pragma once

#include "layout/inline_text.h"
#include "layout/job.h"
#include "layout/page_builder.h"

namespace overens::layout {

/// Sets who sends a paper, as the first part of `parent`; nothing is placed at the foot yet.
Sender set_sender(Job& job, const document::Letterhead& letterhead, ElementIndex parent);
/// Header and footer of a page, placed on the paper.
Slab set_header(Job& job, const PageStyle& style, const PageNumbers& numbers);
Slab set_footer(Job& job, const PageStyle& style, const PageNumbers& numbers);

/// The pages of a section, or of the document itself, and the room for text that their furniture leaves; the
/// index of both in the job. A first page with a sender is left to `open_with`.
std::size_t add_page_style(Job& job, const document::Section* section);

/// Makes room for the sender on the first of the pages, and places it there.
void open_with(Job& job, std::size_t paper, Sender&& sender);

/// The numbers that pages show: a section may begin anew, and then pages are counted to the next that does.
/// Pages of other files count where they follow.
std::vector<PageNumbers> number_pages(const Job& job, const std::vector<Sheet>& sheets);

/// Adds furniture to finished pages.
void furnish(Job& job, Built& built, const std::vector<PageNumbers>& numbers);

}  // namespace overens::layout
