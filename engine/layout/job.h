#pragma once

#include <optional>
#include <set>
#include <string>

#include "base/diagnostic.h"
#include "document/document.h"
#include "layout/break_rules.h"
#include "layout/hyphenator.h"
#include "layout/layout.h"
#include "layout/shaper.h"
#include "layout/slab.h"
#include "layout/structure.h"

namespace overens::layout {

/// The setting of one document: what its blocks are set by, and what grows as they are.
struct Job {
    const document::Document& document;
    const document::Theme& theme;
    const Hyphenator& hyphenator;
    Diagnostics& diagnostics;
    Shaper shaper;
    BreakFinder breaks;
    Structure structure = {};
    Length page_height = {};          ///< that a page has for text
    std::set<char32_t> missing = {};  ///< characters already told of

    Colour colour(document::Style style) const {
        return theme.look(style).accent ? accent() : theme.look(style).colour;
    }
    Colour accent() const { return document.accent.value_or(theme.accent); }
};

/// Where blocks are set, and how they differ there.
struct Area {
    Length x;
    Length width;
    ElementIndex parent = 0;
    document::Alignment alignment = document::Alignment::left;
    bool narrow = false;  ///< a column, where words may be parted
    bool bold = false;
    bool boxed = false;                     ///< already in a box or a row
    std::optional<Artifact> artifact = {};  ///< page furniture: no part of the document's structure
};

}  // namespace overens::layout
