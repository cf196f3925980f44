#pragma once

#include <string_view>

#include "layout/pages.h"

namespace overens::pdf {

/// The structure type of a role (ISO 32000-1, 14.8.4). With `title_is_heading` the document's title is H1 and
/// headings stand a level lower, so that a reader who goes from heading to heading meets the title first.
std::string_view structure_type(layout::Role role, bool title_is_heading);

/// Types of PDF 2.0 that PDF 1.7 lacks, each mapped to the nearest that it has: the entries of `/RoleMap`.
inline constexpr std::string_view role_map = "/Title /P /Strong /Span /Em /Span";

}  // namespace overens::pdf
