#pragma once

#include <string_view>

namespace overens::answers {

/// What can be told of a PDF before it is opened.
enum class PdfBounds {
    sound,
    encrypted,
    too_large,     ///< unpacked
    too_involved,  ///< packed in ways that no form is, and whose size nobody can tell beforehand
};

/// What of a PDF will be unpacked: everything, or only the streams that hold its objects.
enum class Unpacked { all, objects };

/// Looks through the bytes of a PDF: every stream is unpacked once, and thrown away, so that a small file
/// that unpacks to a large one is refused before a library holds it in memory.
PdfBounds pdf_bounds(std::string_view bytes, Unpacked what = Unpacked::all);

}  // namespace overens::answers
