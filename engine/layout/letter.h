#pragma once

#include "layout/job.h"

namespace overens::layout {

/// What begins a letter, at its places on the page.
Flow set_letter(Job& job, const document::Letter& letter, const Area& area);

}  // namespace overens::layout
