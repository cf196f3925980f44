// Interactive forms (ISO 32000-1, 12.7): a tree of fields by the members of their names, whose leaves are
// shown by widget annotations. All fields of a form stand below one that is called by its name and version
// (`dis-start 2026-1`); signatures below `underskrift`.
//
// The widgets' appearances are drawn here, without the outlines, which are the page's own. What a reader
// types is drawn by its program, in the font that `/DA` names. Nothing runs: there is no action anywhere.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "layout/pages.h"
#include "pdf/field_fonts.h"
#include "pdf/font_writer.h"
#include "pdf/object_store.h"
#include "pdf/structure_writer.h"

namespace overens::pdf {

/// On a page, with the part of the document that it belongs to.
struct Annotation {
    layout::ElementIndex element = 0;
    Reference object;
};

/// Writes the widgets of one document as their places are met, then the tree of its fields.
class FormWriter {
 public:
    /// `resources` are those of the document's pages.
    FormWriter(const layout::Pages& pages, Fonts& fonts, StructureWriter& structure, Reference resources,
               ObjectStore& store)
        : pages_(pages), fonts_(fonts), structure_(structure), resources_(resources), store_(store) {}

    void begin_page(Reference page, Length height);
    /// Throws `Failure` (machine) if names of fields are no tree, or two are called the same.
    void place(const layout::FieldArea& area);
    /// The widgets of the page.
    std::vector<Annotation> annotations() { return std::exchange(annotations_, {}); }

    /// The interactive form; none if nothing was placed.
    Reference write(FieldFonts& field_fonts);

 private:
    using Index = std::size_t;

    /// A field, or what fields have in common.
    struct Node {
        std::string name;
        Index parent = 0;
        Reference object;
        std::vector<Reference> kids = {};
        const document::Field* choices = nullptr;  ///< of which one is ticked
        std::string chosen = {};
        bool is_field = false;
    };

    Index open(Index parent, std::string_view name);
    Index find(std::string_view name);
    Index field(std::string_view name, bool shared);
    void place_text(const document::Field& field, const layout::FieldShown& shown,
                    const layout::FieldArea& area);
    void place_box(const document::Field& field, const layout::FieldShown& shown,
                   const layout::FieldArea& area);
    void place_signature(const layout::SignatureField& field, const layout::FieldArea& area);
    std::string widget(const layout::FieldArea& area, Reference annotation);
    std::string parent_of(const Node& node) const;
    Reference appearance(Size size, std::string_view resources, const std::string& content);
    Reference mark(bool cross, Size size, Colour colour);
    std::string text_content(const layout::FieldShown& shown, Size size);
    std::string default_appearance(const layout::FieldShown& shown) const;

    const layout::Pages& pages_;
    Fonts& fonts_;
    StructureWriter& structure_;
    Reference resources_;
    ObjectStore& store_;
    Reference page_;
    Length height_;
    std::vector<Annotation> annotations_;
    std::vector<Node> nodes_ = {Node{}};                      ///< a parent before its kids; the first is none
    std::map<std::pair<Index, std::string>, Index> by_name_;  ///< below a parent
    std::map<std::string, Reference> marks_;                  ///< by their content
    const layout::FieldShown* typed_ = nullptr;               ///< the first field in which something is typed
};

}  // namespace overens::pdf
