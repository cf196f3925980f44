#pragma once

#include <map>
#include <string>

#include "document/document.h"

namespace overens::document {

/// Gives headings their numbers, writes them and titles into the references, and the entries into tables of
/// contents, whose headings get an id if they have none: once, for both writers.
void number_headings(Document& document);

/// The numbers, as printed, of the pages on which ids stand.
using PageLabels = std::map<std::string, std::string, std::less<>>;

/// Do words of the document depend on the pages on which others stand?
bool asks_for_pages(const Document& document);

}  // namespace overens::document
