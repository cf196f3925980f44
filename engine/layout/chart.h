#pragma once

#include "document/drawing.h"
#include "layout/layout.h"

namespace overens::layout {

/// Draws a chart of a document, for a writer that has no fonts.
document::Drawing draw_chart(const document::Chart& chart, Length width, const document::Document& document,
                             const Typesetting& typesetting);

}  // namespace overens::layout
