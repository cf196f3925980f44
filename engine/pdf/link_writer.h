#pragma once

#include <optional>
#include <string>

#include "layout/pages.h"
#include "pdf/object_store.h"
#include "pdf/structure_writer.h"

namespace overens::pdf {

/// Writes a link annotation (ISO 32000-1, 12.5.6.5) that belongs to its structure element. A target longer
/// than a string of PDF/A may be gets none: its text stays text.
/// `destination` is where a link within the document leads, as an array; empty if no page shows it.
std::optional<Reference> write_link(const layout::LinkArea& link, const std::string& destination,
                                    Length page_height, Reference page, StructureWriter& structure,
                                    ObjectStore& store);

}  // namespace overens::pdf
