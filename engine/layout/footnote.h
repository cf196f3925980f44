#pragma once

#include "document/document.h"
#include "layout/job.h"

namespace overens::layout {

/// A footnote's lines, for the foot of a page, with its element under `parent`; the number leads back to the
/// mark.
struct FootnoteLines {
    Flow lines;
    ElementIndex label = 0;  ///< of its number
};
FootnoteLines set_footnote(Job& job, const document::Footnote& footnote, ElementIndex mark,
                           ElementIndex parent);

}  // namespace overens::layout
