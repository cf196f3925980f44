#pragma once

#include "document/document.h"
#include "layout/job.h"

namespace overens::layout {

/// The picture's size, made smaller in its proportions where it is larger than `most`.
Size fit(const document::Picture& picture, Size most);

/// A picture as a figure with its alternative text, its upper left corner at `corner`.
PlacedPicture place(Job& job, const document::Picture& picture, ElementIndex parent, Point corner, Size size);

}  // namespace overens::layout
