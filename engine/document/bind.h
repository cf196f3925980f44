#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace overens::document {

/// A paper that is to be bound with others.
struct Leaf {
    Document document;      ///< with its headings numbered
    std::string name = {};  ///< what contents and bookmarks call it; its title if not said
    int pages_after = 0;    ///< pages of another file that come after it
};

/// Several papers as one document, so that it has one tree of structure, one contents and page numbers that
/// go on. Each begins a page and keeps its letterhead, head, foot, language and numbers of headings;
/// footnotes are counted through, and what must be called otherwise than all else in a document (ids, fields,
/// signatures) is named after its paper, too. `whole` says what the document is called and looks like; its
/// blocks are the cover, in which `Contents` lists the papers. It may have no blocks. Contents of the papers'
/// own give way to those of the cover.
Document bind(Document whole, std::vector<Leaf> papers);

}  // namespace overens::document
