#pragma once

#include "document/document.h"
#include "document/drawing.h"
#include "document/numbering.h"
#include "document/theme.h"
#include "odt/automatic.h"
#include "odt/fields.h"
#include "odt/pictures.h"
#include "odt/xml.h"

namespace overens::odt {

/// Where text of a file of the package goes: its body, its automatic styles and the pictures that it shows.
struct Text {
    Xml xml = {};
    AutomaticStyles styles = {};
    int tables = 0;  ///< made so far, for their names
    int frames = 0;
    int sections = 0;
    /// In page furniture: the bookmark whose page is the last, if that is not the document's.
    std::string last_page = {};
    const document::PageLabels* labels = nullptr;  ///< of pages, as far as they are known
    int abbreviations = 0;
    Controls* controls = nullptr;            ///< of the form; page furniture has none
    const document::Theme* theme = nullptr;  ///< where there are controls
};

/// What a heading has beside its words.
struct HeadingMarks {
    int level = 0;  ///< 0: it is none
    std::string id = {};
    bool unnumbered = false;   ///< among others that have numbers
    bool counts_anew = false;  ///< its number is the first again
    std::string name = {};     ///< as contents call it that list papers
};

/// What stands in a paragraph. White space keeps its width: ODF takes a run of spaces for one unless told
/// otherwise.
void write_inlines(Text& out, const document::Inlines& content);

/// A picture in its line.
void write_picture(Text& out, Pictures& pictures, const document::Picture& picture, Size size);

/// A drawing in its line: as SVG, and as dots for programs that cannot draw it.
void write_drawing(Text& out, Pictures& pictures, const document::Drawing& drawing,
                   const std::string& alternative, const document::Theme& theme);

/// A paragraph or, at a level above 0, a heading.
void write_paragraph(Text& out, std::string_view style, const Difference& difference,
                     const document::Inlines& content, const HeadingMarks& heading = {});

/// The number of the page on which a heading stands, which a program counts anew.
void write_page_of(Text& out, const std::string& id);

}  // namespace overens::odt
