#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace overens::document {

struct Attribute {
    std::string name;
    std::string value;
    Place name_place;
    Place value_place;
};

/// An element of the theme's file, with the places that messages point at.
struct Element {
    std::string name;
    Place place;  ///< its name
    std::vector<Attribute> attributes;
};

/// The file's outermost element.
struct Root {
    Element element;
    std::vector<Element> children;  ///< which hold nothing themselves
};

/// Reads an XML file of one outermost element with empty elements in it: that is all that a theme is made of.
/// Everything else in it is added as an error; nothing comes back only if the file cannot be read as XML at
/// all.
std::optional<Root> read_elements(const SourcePointer& source, Diagnostics& diagnostics);

}  // namespace overens::document
