#include "judge/xmp.h"

namespace overens::testing {

namespace {

std::pair<std::string, std::string> parted(const std::string& name) {
    const std::size_t colon = name.find(':');
    if (colon == std::string::npos) return {"", name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

std::string space_of(pugi::xml_node node, const std::string& prefix) {
    const std::string declaration = prefix.empty() ? "xmlns" : "xmlns:" + prefix;
    for (; node; node = node.parent()) {
        if (const auto found = node.attribute(declaration.c_str())) return found.value();
    }
    return {};
}

bool is(pugi::xml_node node, const char* space, const char* name) {
    const auto [prefix, local] = parted(node.name());
    return local == name && space_of(node, prefix) == space;
}

}  // namespace

std::vector<XmpProperty> fields_of(pugi::xml_node node) {
    std::vector<XmpProperty> result;
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const auto [prefix, name] = parted(attribute.name());
        if (prefix.empty() || prefix == "xmlns" || prefix == "xml") continue;
        const std::string space = space_of(node, prefix);
        if (space != space::rdf) result.push_back({space, prefix, name, attribute.value(), {}});
    }
    for (const pugi::xml_node child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        if (is(child, space::rdf, "Description")) {
            for (XmpProperty& inner : fields_of(child)) result.push_back(std::move(inner));
            continue;
        }
        const auto [prefix, name] = parted(child.name());
        result.push_back({space_of(child, prefix), prefix, name, child.text().get(), child});
    }
    return result;
}

std::vector<XmpProperty> properties_of(const pugi::xml_document& packet) {
    std::vector<XmpProperty> result;
    pugi::xml_node root = packet.document_element();
    if (!is(root, space::rdf, "RDF")) {
        root = root.find_child([](pugi::xml_node child) { return is(child, space::rdf, "RDF"); });
    }
    for (const pugi::xml_node description : root.children()) {
        if (!is(description, space::rdf, "Description")) continue;
        for (XmpProperty& property : fields_of(description)) result.push_back(std::move(property));
    }
    return result;
}

std::string container_of(pugi::xml_node node) {
    for (const char* kind : {"Alt", "Seq", "Bag"}) {
        for (const pugi::xml_node child : node.children()) {
            if (is(child, space::rdf, kind)) return kind;
        }
    }
    return {};
}

std::vector<pugi::xml_node> items_of(pugi::xml_node node) {
    std::vector<pugi::xml_node> result;
    for (const pugi::xml_node container : node.children()) {
        for (const pugi::xml_node item : container.children()) {
            if (is(item, space::rdf, "li")) result.push_back(item);
        }
    }
    return result;
}

}  // namespace overens::testing
