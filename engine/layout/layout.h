#pragma once

#include <memory>
#include <optional>

#include "base/diagnostic.h"
#include "document/document.h"
#include "document/numbering.h"
#include "document/theme.h"
#include "layout/font.h"
#include "layout/pages.h"

namespace overens::layout {

class BreakRules;
class FallbackFonts;
class Hyphenator;
class ShapeMemories;

/// What layout needs beside the document; loaded once, shared by every document and thread. The world that it
/// came from has to outlive it.
struct Typesetting {
    document::Theme theme;
    FontSet fonts;
    std::shared_ptr<const FallbackFonts> fallbacks;
    std::shared_ptr<const Hyphenator> hyphenator;
    std::shared_ptr<const BreakRules> break_rules;
    std::shared_ptr<ShapeMemories> shapes;  ///< words that were shaped for other documents
};

/// Loads fonts, hyphenation patterns and the rules of line breaking for a theme. Throws `Failure` (machine)
/// for what is missing.
Typesetting prepare(const World& world, document::Theme theme);

/// The printed numbers of the pages on which headings with an id stand.
document::PageLabels page_labels(const Pages& pages);

/// Sets the document on pages. A character that no font has is an error (with the character, its code point
/// and the words around it), never a box; nothing comes back if there was one.
std::optional<Pages> typeset(const document::Document& document, const Typesetting& typesetting,
                             Diagnostics& diagnostics);

/// Tells which addresses of letters do not fit in the windows of their envelopes, as `typeset` does: for a
/// paper that is not set on pages here.
void check_addresses(const document::Document& document, const Typesetting& typesetting,
                     Diagnostics& diagnostics);

}  // namespace overens::layout
