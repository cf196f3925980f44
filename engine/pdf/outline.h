#pragma once

#include <vector>

#include "layout/pages.h"
#include "pdf/object_store.h"
#include "pdf/structure_writer.h"

namespace overens::pdf {

/// Bookmarks as an outline (ISO 32000-1, 12.3.3), nested by their levels: one that is a level lower, however
/// many are left out between, stands under the one before it. None comes back if there are no bookmarks.
Reference write_outline(const layout::Pages& pages, const std::vector<Reference>& page_objects,
                        const StructureWriter& structure, ObjectStore& store);

}  // namespace overens::pdf
