#pragma once

#include <vector>

#include "document/document.h"
#include "document/theme.h"

namespace overens::odt {

/// How wide the columns of a table are, together `width` as a rule: some are fixed, those with a weight share
/// what the others leave, and those without get what their content seems to need. ODF asks for widths, and no
/// font is at hand here, so words are judged by their letters.
std::vector<Length> column_widths(const document::Table& table, const document::Theme& theme, Length width);

}  // namespace overens::odt
