#pragma once

#include <string>

#include "document/document.h"
#include "document/drawing.h"
#include "document/numbering.h"
#include "document/theme.h"

namespace overens::odt {

/// The document as an OpenDocument text (ODF 1.3, ISO/IEC 26300 package), flowing and editable, with named
/// styles from the theme. The same document and theme give the same bytes.
/// `labels` are the numbers of pages as far as they are known; a program that opens the file counts its own.
/// Charts are drawn by `draw_chart`; a document that has any needs it.
std::string write(const document::Document& document, const document::Theme& theme,
                  const document::PageLabels& labels = {}, const document::DrawChart& draw_chart = {});

}  // namespace overens::odt
