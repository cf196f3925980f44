#pragma once

#include <vector>

#include "layout/slab.h"

namespace overens::layout {

/// The part of a page that holds text, from the paper's upper edge.
struct PageRoom {
    Length top;
    Length bottom;
};

/// What pages are made of: their size, and the room on the first and on the later ones.
struct Paper {
    Size size;
    PageRoom first;
    PageRoom later;
};

/// Packs slabs into pages, obeying their bonds as long as a page can hold what they bind; linear in the
/// number of slabs. There is one page at least.
std::vector<Page> build_pages(Flow&& flow, const Paper& paper, std::vector<Bookmark>& bookmarks);

}  // namespace overens::layout
