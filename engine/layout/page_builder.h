#pragma once

#include <vector>

#include "layout/slab.h"

namespace overens::layout {

/// The part of a page that holds text, from the paper's upper edge.
struct PageRoom {
    Length top;
    Length bottom;
};

/// The rule above the notes at a page's foot, and the space around it.
struct NoteRule {
    Length x;
    Size size;
    Colour colour;
    Length before;
    Length after;
};

/// What pages are made of: their size, and the room on the document's first page and on the later ones.
struct Paper {
    Size size;
    PageRoom first;
    PageRoom later;
    NoteRule note_rule = {};
    bool opens = false;  ///< the first room is that of its own first page, too, not only of the document's
};

/// How a page came to be.
struct Sheet {
    std::size_t paper = 0;
    bool begins = false;             ///< a section, or the document
    std::optional<int> number = {};  ///< else the one after the page before
};

struct Built {
    std::vector<Page> pages = {};
    std::vector<Sheet> sheets = {};  ///< one for each page
    std::vector<Bookmark> bookmarks = {};
    std::vector<NumberGap> gaps = {};
};

/// Packs slabs into pages, obeying their bonds as long as a page can hold what they bind; linear in the
/// number of slabs. The notes of a slab stand at the foot of its page, and a slab whose notes have no room
/// there goes to the next; only a long note goes on there without it. There is one page at least. The first
/// paper is the document's own.
Built build_pages(Flow&& flow, const std::vector<Paper>& papers);

}  // namespace overens::layout
