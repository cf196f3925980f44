// The logical structure (ISO 32000-1, 14.7): the tree of elements whose leaves are marked content (a number
// on a page, MCID) and annotations. The parent tree leads back: from a page's numbers, and from annotations,
// to their elements.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "layout/pages.h"
#include "pdf/object_store.h"

namespace overens::pdf {

/// Collects, page by page, what belongs to which element, then writes the tree. An element without content is
/// left out, unless a table would lose a cell by it. A paragraph that is all there is in a cell or list item
/// is written as that: its content is the cell's own.
class StructureWriter {
 public:
    /// Throws `Failure` (machine) if elements are no tree, or pages speak of elements that are not there.
    StructureWriter(const layout::Pages& pages, ObjectStore& store);

    void begin_page(Reference page);
    /// The number under which the next content of this element on this page is marked.
    int mark(layout::ElementIndex element);
    /// The key by which an annotation of this element finds it (`/StructParent`).
    std::size_t add_annotation(layout::ElementIndex element, Reference annotation);
    /// Where on its page an element's picture stands.
    void set_box(layout::ElementIndex element, std::string box) { boxes_[element] = std::move(box); }

    /// The element's type, for marked content.
    std::string_view type(layout::ElementIndex element) const;
    /// None if it was left out.
    Reference object(layout::ElementIndex element) const { return objects_[shown_as_[element]]; }

    /// The structure tree's root.
    Reference write();

 private:
    enum class KidKind : std::uint8_t { content, annotation, element };
    struct Kid {
        KidKind kind;
        Reference page;        // of content and annotations
        std::uint32_t number;  // MCID, annotation's object, element
    };

    void find_kept(const layout::Pages& pages);
    void merge_lone_paragraphs(std::vector<bool>& kept, const std::vector<bool>& has_content);
    layout::ElementIndex parent(layout::ElementIndex element) const {
        return shown_as_[elements_[element].parent];
    }
    /// Does the element need a name by which others, or the file, find it?
    bool is_named(layout::ElementIndex element) const;
    void attach(layout::ElementIndex element);
    void write_element(layout::ElementIndex element, Reference parent);
    std::string attributes(layout::ElementIndex element) const;
    void append_kids(std::string& out, layout::ElementIndex element) const;

    const std::vector<layout::Element>& elements_;
    ObjectStore& store_;
    bool title_is_heading_ = false;
    std::vector<layout::ElementIndex> shown_as_;               // by element: itself, or its cell
    std::vector<Reference> objects_;                           // by element
    std::vector<std::vector<Kid>> kids_;                       // by element, in reading order
    std::vector<std::vector<layout::ElementIndex>> children_;  // by element: those that are kept
    std::vector<std::size_t> attached_;  // by element: how many of its children are among its kids
    std::vector<std::size_t> rank_;      // by element: which of its parent's children it is
    std::vector<std::string> boxes_;     // by element
    std::vector<bool> heads_;            // by element: cells name it as their head
    Reference page_;
    std::vector<std::vector<layout::ElementIndex>> contents_;  // by page: the element of each marked content
    std::vector<layout::ElementIndex> annotated_;              // by annotation
    std::size_t pages_;
};

}  // namespace overens::pdf
