#pragma once

#include <string_view>

#include "document/document.h"
#include "layout/inline_text.h"
#include "layout/job.h"

namespace overens::layout {

/// Sets text in one style as lines, each a slab, with an element of `role` under the area's (none for page
/// furniture). Without any text nothing comes.
Flow set_text(Job& job, const document::Inlines& content, document::Style style, Role role, const Area& area,
              const PageNumbers* numbers = nullptr);

/// How wide text wants to be: its widest unbreakable part (with `parted`, words parted where the patterns
/// say), and all of it on one line.
struct Extent {
    Length least;
    Length most;
};
Extent extent(Job& job, const document::Inlines& content, document::Style style, bool bold, bool parted,
              std::string_view language = {});

}  // namespace overens::layout
