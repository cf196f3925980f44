#pragma once

#include "layout/job.h"

namespace overens::layout {

/// Puts the numbers of pages, and leaders up to them, into the contents of finished pages.
void fill_contents(Job& job, Built& built, const document::PageLabels& labels);

}  // namespace overens::layout
