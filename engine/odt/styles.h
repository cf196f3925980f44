#pragma once

#include <string>

#include "document/document.h"
#include "document/theme.h"
#include "odt/pictures.h"
#include "odt/xml.h"

namespace overens::odt {

/// `styles.xml`: the theme as named styles, the pages, and what is repeated on them.
std::string styles_file(const document::Document& document, const document::Theme& theme, Pictures& pictures);

/// The fonts that styles speak of: `office:font-face-decls`.
void write_fonts(Xml& xml, const document::Theme& theme);

/// The named styles, what stands in `office:styles`.
void write_named_styles(Xml& xml, const document::Document& document, const document::Theme& theme);

/// The first page's master and that of the others, with their heads and feet, and the layouts and automatic
/// styles that these need.
struct Masters {
    std::string automatic_styles;
    std::string master_styles;
};
Masters write_masters(const document::Document& document, const document::Theme& theme, Pictures& pictures);

}  // namespace overens::odt
