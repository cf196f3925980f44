#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/theme.h"

namespace overens::odt {

/// Pages of one kind that follow each other: a section, or what of the document stands between sections.
struct Stretch {
    const document::Section* section = nullptr;  ///< else the document's own
    std::string first;                           ///< the master of its first page
    std::string later;                           ///< and of the others
    /// Pages may be numbered anew several times. This is the bookmark at the end of the numbering; if there
    /// is only one from 1 on, there is none.
    std::string last_page = {};
    bool ends_numbering = false;
};

/// In reading order; a document that begins with a section begins with an empty one.
std::vector<Stretch> stretches(const document::Document& document);

/// What is left free at the sides of a section's pages: of a folded sheet the same everywhere.
struct Sides {
    Length left;
    Length right;
};
Sides paper_sides(const document::Theme& theme, const document::Section* section);

/// A paper's size, turned if it is a section's in landscape.
Size paper_size(Size size, const document::Section* section);

}  // namespace overens::odt
