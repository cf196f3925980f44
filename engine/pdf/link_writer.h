#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "layout/pages.h"
#include "pdf/object_store.h"
#include "pdf/structure_writer.h"

namespace overens::pdf {

/// Where links inside the document lead, by the bookmarks' ids: what stands in `/Dest`.
using Destinations = std::map<std::string, std::string, std::less<>>;
Destinations destinations(const layout::Pages& pages, const std::vector<Reference>& page_objects);

/// Writes a link annotation (ISO 32000-1, 12.5.6.5) that belongs to its structure element. A target longer
/// than a string of PDF/A may be gets none: its text stays text.
std::optional<Reference> write_link(const layout::LinkArea& link, Length page_height, Reference page,
                                    const Destinations& destinations, StructureWriter& structure,
                                    ObjectStore& store);

}  // namespace overens::pdf
