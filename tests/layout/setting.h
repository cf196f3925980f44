#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "document/theme.h"
#include "layout/layout.h"

namespace overens::layout::tests {

/// A small theme of round numbers: paper of 300 × 300 pt with margins of 30, so that a line is 240 wide and a
/// page has 240 of height; text of 10 on 12, so that a page has 20 lines.
document::Theme small_theme();

/// The small theme with the system's fonts and patterns; loaded once for all tests.
const Typesetting& small_setting();
Typesetting setting_of(document::Theme theme);

/// The pages; a diagnostic fails the test.
Pages set(const document::Document& document, const Typesetting& typesetting = small_setting());
Pages set(document::Blocks blocks, const Typesetting& typesetting = small_setting());

document::Inlines words(const std::string& text);
document::Paragraph paragraph(const std::string& text, document::Style style = document::Style::body);
document::Heading heading(const std::string& text, int level = 1);
/// `count` lines, each `name 1`, `name 2` …, as one paragraph.
document::Paragraph lines(const std::string& name, int count);
/// A table whose rows are given as texts of cells.
document::Table table(const std::vector<std::string>& head,
                      const std::vector<std::vector<std::string>>& body);

/// What stands where, a line of text a line: `page x y text`, with a run's style where it is not plain and
/// everything that is drawn. Numbers are points, rounded to the nearest.
std::string dump(const Pages& pages, bool drawn = false);

/// The first page's number, the second's …: `1: a b | 2: c`, of the text that belongs to the document.
std::string texts(const Pages& pages);

/// Elements as an indented tree with their texts.
std::string tree(const Pages& pages);

/// All text of the document in reading order (page furniture apart), with soft hyphens taken out.
std::string extracted(const Pages& pages);

}  // namespace overens::layout::tests
