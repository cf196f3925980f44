#pragma once

#include <cstddef>
#include <vector>

#include "base/length.h"

namespace overens::layout {

/// What stands on a line between two chances to end it. Numbers only: it knows nothing of text.
struct LineUnit {
    Length width;         ///< without the space after it
    Length space = {};    ///< after it, gone at the line's end
    Length hyphen = {};   ///< what ending the line here adds
    int penalty = 0;      ///< how bad it is to end the line here
    bool forced = false;  ///< the line ends here
};

/// Parts a paragraph into lines, ragged right: as few and as even as may be, by the least sum of squared
/// gaps. Gives the number of units up to each line's end. A unit wider than the line gets a line of its own.
/// Never do more than two lines on end have a hyphen, if that can be; and the last line is no single unit
/// (a word, or the rest of one) narrower than `least_end`.
std::vector<std::size_t> break_lines(const std::vector<LineUnit>& units, Length width, Length least_end = {});

/// The widest gap at the end of a line that does not end the paragraph, in hundredths of the width; 100 if a
/// line is too wide.
int worst_gap(const std::vector<LineUnit>& units, const std::vector<std::size_t>& ends, Length width);

}  // namespace overens::layout
