// What is filled in: fields on their lines, and where somebody signs. The outline is drawn on the page, so
// that it is there on paper; what is written or ticked is the widget's, and layout sets what is so already.
#pragma once

#include "document/form_field.h"
#include "layout/job.h"

namespace overens::layout {

/// Sets a field on a slab. That of an artifact is only seen.
void place_field(Job& job, const document::Field& field, const Owner& owner, Point corner, Size size,
                 const Speech& speech, Slab& slab);

/// The place where a party signs, above its line.
void place_signature(Job& job, SignatureField signature, ElementIndex parent, Point corner, Size size,
                     Slab& slab);

}  // namespace overens::layout
