#pragma once

#include <utility>
#include <vector>

#include "document/outline.h"
#include "layout/pages.h"

namespace overens::layout {

/// Grows the tree of elements in reading order, from the root.
class Structure {
 public:
    Structure() { elements_.push_back({.role = Role::document}); }

    ElementIndex add(Element element) {
        elements_.push_back(std::move(element));
        return static_cast<ElementIndex>(elements_.size() - 1);
    }
    ElementIndex add(Role role, ElementIndex parent) { return add(Element{.role = role, .parent = parent}); }

    Element& at(ElementIndex element) { return elements_[element]; }

    /// What `add` will give.
    ElementIndex next() const { return static_cast<ElementIndex>(elements_.size()); }

    /// The level of the next heading, so that none is skipped: a document's title asks for 0, its headings
    /// for 1, 2 …
    int enter(int asked) { return outline_.enter(asked); }

    static Role heading(int level) {
        constexpr int highest = static_cast<int>(Role::heading1);
        return static_cast<Role>(highest + (level < 6 ? level : 6) - 1);
    }

    std::vector<Element> take() { return std::move(elements_); }

 private:
    std::vector<Element> elements_;
    document::Outline outline_;
};

}  // namespace overens::layout
