// Where the parts of a letter stand on its page, so that the address is seen in the window of the envelope
// however the folded paper slides in it, and nothing else is. Both writers place them from here.
#pragma once

#include <vector>

#include "document/document.h"
#include "document/theme.h"

namespace overens::document {

struct Rectangle {
    Point corner;
    Size size;

    Length right() const { return corner.x + size.width; }
    Length bottom() const { return corner.y + size.height; }
};

/// Places on the page, from its upper left corner.
struct LetterPlaces {
    Rectangle window;   ///< where the window stands when the paper lies in the middle of the envelope
    Rectangle always;   ///< what is seen wherever the paper lies
    Rectangle ever;     ///< what may be seen
    Rectangle address;  ///< the room for the address
    Rectangle beside;   ///< the room for references and stamp; it may grow downwards
    Length end;         ///< above this no text of the letter stands but beside the address
};

LetterPlaces letter_places(const Letter& letter, const Theme& theme);

/// The height of each of the two lines of a stamp's box, below its heading.
Length stamp_line(const Theme& theme);

/// A filled rectangle that says nothing: a mark where the paper is folded, the outline of the window, a line
/// of a ruler.
struct LetterMark {
    Rectangle place;
    bool accent = false;
};

/// What the theme and the letter ask to have drawn. The rulers count millimetres from the paper's edges.
std::vector<LetterMark> letter_marks(const Letter& letter, const Theme& theme);

}  // namespace overens::document
