#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace overens::press {

/// A PDF of somebody else, which is put into a paper as it is.
struct ForeignPdf {
    SourcePointer source;
    std::size_t pages = 0;
    bool is_signed = false;  ///< electronically
};

/// Finds out what it is. Nothing comes back if it is encrypted, damaged or no PDF, which is told at `named`,
/// where somebody names the file.
std::optional<ForeignPdf> open_foreign(const SourcePointer& source, const Place& named,
                                       Diagnostics& diagnostics);

/// Pages of another file, and the page (from 0) that they follow.
struct Insertion {
    std::size_t after = 0;
    const ForeignPdf* pdf = nullptr;
};

/// The PDF of ours with the pages put in, the same bytes every time. What the pages have in common with their
/// file, its marks of structure and its actions, stays behind; fields and links come along.
std::string insert_pages(const std::string& ours, const std::vector<Insertion>& insertions);

}  // namespace overens::press
