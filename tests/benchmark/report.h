#pragma once

#include "document/document.h"

namespace overens::benchmark {

/// A report of so many pages, each of headings, paragraphs, a list and a table.
document::Document report_of_pages(int pages);

/// A paper with one table of so many rows.
document::Document report_of_rows(int rows);

}  // namespace overens::benchmark
