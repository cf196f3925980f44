// What a file says of itself, twice: in the information dictionary (ISO 32000-1, 14.3.3) and in an XMP packet
// (14.3.2), which also claims PDF/A-2a (ISO 19005-2, 6.6) and PDF/UA-1 (ISO 14289-1, 5). Both are made here,
// and agree.
#pragma once

#include <string>

#include "layout/pages.h"

namespace overens::pdf {

/// Entries of the information dictionary.
std::string information(const layout::Metadata& metadata);

/// The XMP packet.
std::string xmp(const layout::Metadata& metadata, bool claims = true);

/// The document's language; `und`, undetermined, if it has none that is well-formed.
std::string language(const layout::Metadata& metadata);

}  // namespace overens::pdf
