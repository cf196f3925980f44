#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostic.h"
#include "template/written.h"

namespace overens::templates {

struct XmlAttribute {
    std::string name;
    Place place;  ///< of the name
    Written value;
};

struct XmlNode;

/// An element as it stands in a template's file, with the place of every part.
struct XmlElement {
    std::string name;
    Place place;  ///< of `<name`
    std::vector<XmlAttribute> attributes;
    std::vector<XmlNode> content;

    const XmlAttribute* attribute(std::string_view wanted) const;
};

/// What an element holds: text between tags, or an element.
struct XmlNode : std::variant<Written, XmlElement> {
    using variant::variant;
    const Written* text() const { return std::get_if<Written>(static_cast<const variant*>(this)); }
    const XmlElement* element() const { return std::get_if<XmlElement>(static_cast<const variant*>(this)); }
};

/// Reads the part of XML 1.0 that templates use: elements, attributes, text, comments. Refused, each with its
/// place: document types and their entities, processing instructions, CDATA, duplicate attributes, nesting
/// deeper than 64, encodings other than UTF-8. Nothing comes back if there was an error.
std::optional<XmlElement> read_xml(const SourcePointer& source, Diagnostics& diagnostics);

}  // namespace overens::templates
