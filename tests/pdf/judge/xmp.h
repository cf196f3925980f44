#pragma once

#include <pugixml.hpp>
#include <string>
#include <vector>

namespace overens::testing {

namespace space {
inline constexpr const char* rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
inline constexpr const char* dc = "http://purl.org/dc/elements/1.1/";
inline constexpr const char* xmp = "http://ns.adobe.com/xap/1.0/";
inline constexpr const char* pdf = "http://ns.adobe.com/pdf/1.3/";
inline constexpr const char* pdfaid = "http://www.aiim.org/pdfa/ns/id/";
inline constexpr const char* pdfuaid = "http://www.aiim.org/pdfua/ns/id/";
inline constexpr const char* extension = "http://www.aiim.org/pdfa/ns/extension/";
inline constexpr const char* schema = "http://www.aiim.org/pdfa/ns/schema#";
inline constexpr const char* property = "http://www.aiim.org/pdfa/ns/property#";
inline constexpr const char* type = "http://www.aiim.org/pdfa/ns/type#";
inline constexpr const char* field = "http://www.aiim.org/pdfa/ns/field#";
}  // namespace space

/// A property of an XMP packet, whether written as an element or as an attribute.
struct XmpProperty {
    std::string space;  ///< namespace URI
    std::string prefix;
    std::string name;
    std::string value;    ///< of a simple one
    pugi::xml_node node;  ///< empty for an attribute
};

/// The properties of all rdf:Description elements at the top.
std::vector<XmpProperty> properties_of(const pugi::xml_document& packet);
/// The same of one node: its child elements (below an inner rdf:Description too) and attributes.
std::vector<XmpProperty> fields_of(pugi::xml_node node);
/// `Alt`, `Seq`, `Bag` if the node holds one of these, else empty.
std::string container_of(pugi::xml_node node);
/// The rdf:li of its container.
std::vector<pugi::xml_node> items_of(pugi::xml_node node);

}  // namespace overens::testing
