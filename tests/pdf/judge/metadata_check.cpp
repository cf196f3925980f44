// XMP metadata: ISO 19005-2, 6.6; ISO 14289-1, 5 and 7.1.
#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "judge/findings.h"
#include "judge/xmp.h"

namespace overens::testing {

namespace {

bool is_utf8(const std::string& text) {
    try {
        return !Json(text).dump().empty();
    } catch (const Json::exception&) {
        return false;
    }
}

/// A field of one of the containers in which PDF/A describes extension schemas (ISO 19005-2, 6.6.2.3.3).
struct Field {
    std::string_view rule;
    const char* name;
    bool required;
    const char* container;  ///< empty for plain text
};

struct Container {
    const char* space;
    const char* prefix;
    std::vector<Field> fields;
};

const Container schema_container = {space::schema,
                                    "pdfaSchema",
                                    {{"A 6.6.2.3.3-2", "schema", true, ""},
                                     {"A 6.6.2.3.3-3", "namespaceURI", true, ""},
                                     {"A 6.6.2.3.3-4", "prefix", true, ""},
                                     {"A 6.6.2.3.3-5", "property", false, "Seq"},
                                     {"A 6.6.2.3.3-6", "valueType", false, "Seq"}}};
const Container property_container = {space::property,
                                      "pdfaProperty",
                                      {{"A 6.6.2.3.3-7", "name", true, ""},
                                       {"A 6.6.2.3.3-8", "valueType", true, ""},
                                       {"A 6.6.2.3.3-9", "category", true, ""},
                                       {"A 6.6.2.3.3-10", "description", true, ""}}};
const Container type_container = {space::type,
                                  "pdfaType",
                                  {{"A 6.6.2.3.3-11", "type", true, ""},
                                   {"A 6.6.2.3.3-12", "namespaceURI", true, ""},
                                   {"A 6.6.2.3.3-13", "prefix", true, ""},
                                   {"A 6.6.2.3.3-14", "description", true, ""},
                                   {"A 6.6.2.3.3-15", "field", false, "Seq"}}};
const Container field_container = {space::field,
                                   "pdfaField",
                                   {{"A 6.6.2.3.3-16", "name", true, ""},
                                    {"A 6.6.2.3.3-17", "valueType", true, ""},
                                    {"A 6.6.2.3.3-18", "description", true, ""}}};

void check_container(pugi::xml_node item, const Container& container, Findings& findings) {
    const std::vector<XmpProperty> given = fields_of(item);
    for (const Field& field : container.fields) {
        const auto found = std::find_if(given.begin(), given.end(), [&](const XmpProperty& each) {
            return each.space == container.space && each.name == field.name;
        });
        const std::string name = std::string(container.prefix) + ":" + field.name;
        if (found == given.end()) {
            findings.need(!field.required, {field.rule}, name + " is missing");
            continue;
        }
        findings.need(found->prefix == container.prefix, {field.rule},
                      name + " has the prefix " + found->prefix);
        findings.need(container_of(found->node) == field.container, {field.rule},
                      name + " is of another kind");
        if (field.rule == "A 6.6.2.3.3-9")
            findings.need(found->value == "internal" || found->value == "external", {field.rule},
                          name + " is " + found->value);
    }
    for (const XmpProperty& each : given) {
        const bool known = each.space == container.space &&
                           std::any_of(container.fields.begin(), container.fields.end(),
                                       [&](const Field& field) { return each.name == field.name; });
        findings.need(known, {"A 6.6.2.3.2-1"},
                      each.prefix + ":" + each.name + " is no field of " + container.prefix);
    }
}

pugi::xml_node field(pugi::xml_node item, const char* space, const char* name) {
    for (const XmpProperty& each : fields_of(item)) {
        if (each.space == space && each.name == name) return each.node;
    }
    return {};
}

/// Judges the extension schemas; gives what they declare, as namespace and property.
std::set<std::pair<std::string, std::string>> check_extensions(const std::vector<XmpProperty>& properties,
                                                               Findings& findings) {
    std::set<std::pair<std::string, std::string>> declared;
    for (const XmpProperty& each : properties) {
        if (each.space != space::extension) continue;
        const bool sound =
            each.prefix == "pdfaExtension" && each.name == "schemas" && container_of(each.node) == "Bag";
        findings.need(sound, {"A 6.6.2.3.3-1"}, "the container of extension schemas");
        for (const pugi::xml_node schema : items_of(each.node)) {
            check_container(schema, schema_container, findings);
            const std::string space = field(schema, space::schema, "namespaceURI").text().get();
            for (const pugi::xml_node property : items_of(field(schema, space::schema, "property"))) {
                check_container(property, property_container, findings);
                declared.emplace(space, field(property, space::property, "name").text().get());
            }
            for (const pugi::xml_node type : items_of(field(schema, space::schema, "valueType"))) {
                check_container(type, type_container, findings);
                for (const pugi::xml_node inner : items_of(field(type, space::type, "field")))
                    check_container(inner, field_container, findings);
            }
        }
    }
    return declared;
}

/// Properties of the predefined schemas that papers use, with their kind.
const std::map<std::pair<std::string, std::string>, std::string>& predefined() {
    static const std::map<std::pair<std::string, std::string>, std::string> known = {
        {{space::dc, "title"}, "Alt"},       {{space::dc, "description"}, "Alt"},
        {{space::dc, "rights"}, "Alt"},      {{space::dc, "creator"}, "Seq"},
        {{space::dc, "date"}, "Seq"},        {{space::dc, "language"}, "Bag"},
        {{space::dc, "subject"}, "Bag"},     {{space::dc, "publisher"}, "Bag"},
        {{space::dc, "contributor"}, "Bag"}, {{space::dc, "format"}, ""},
        {{space::dc, "identifier"}, ""},     {{space::xmp, "CreateDate"}, ""},
        {{space::xmp, "ModifyDate"}, ""},    {{space::xmp, "MetadataDate"}, ""},
        {{space::xmp, "CreatorTool"}, ""},   {{space::pdf, "Producer"}, ""},
        {{space::pdf, "Keywords"}, ""},      {{space::pdf, "PDFVersion"}, ""},
        {{space::pdfaid, "part"}, ""},       {{space::pdfaid, "conformance"}, ""},
        {{space::pdfaid, "amd"}, ""},        {{space::pdfaid, "corr"}, ""}};
    return known;
}

void check_properties(const std::vector<XmpProperty>& properties, Findings& findings) {
    const auto declared = check_extensions(properties, findings);
    static const std::regex moment(
        "\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d))?)?)?");
    for (const XmpProperty& each : properties) {
        if (each.space == space::extension) continue;
        const std::pair key(each.space, each.name);
        const auto known = predefined().find(key);
        const std::string name = each.prefix + ":" + each.name;
        findings.need(known != predefined().end() || declared.contains(key), {"A 6.6.2.3.1-1"},
                      name + " is neither predefined nor declared");
        if (known == predefined().end()) continue;
        findings.need(container_of(each.node) == known->second, {"A 6.6.2.3.1-2"},
                      name + " is of another kind");
        if (each.name.ends_with("Date"))
            findings.need(std::regex_match(each.value, moment), {"A 6.6.2.3.1-2"},
                          name + " is no date: " + each.value);
    }
}

std::optional<std::string> value_of(const std::vector<XmpProperty>& properties, const char* space,
                                    const char* name) {
    for (const XmpProperty& each : properties) {
        if (each.space == space && each.name == name) return each.value;
    }
    return std::nullopt;
}

void check_claims(const std::vector<XmpProperty>& properties, Findings& findings) {
    const auto part = value_of(properties, space::pdfaid, "part");
    const auto level = value_of(properties, space::pdfaid, "conformance");
    findings.need(part || level, {"A 6.6.4-1"}, "no claim of PDF/A");
    findings.need(!part || *part == "2", {"A 6.6.4-2"}, "pdfaid:part is " + part.value_or(""));
    findings.need(!level || *level == "A", {"A 6.6.4-3"}, "pdfaid:conformance is " + level.value_or(""));
    const auto accessible = value_of(properties, space::pdfuaid, "part");
    findings.need(accessible.has_value(), {"UA 5-1"}, "no claim of PDF/UA");
    findings.need(!accessible || *accessible == "1", {"UA 5-2"},
                  "pdfuaid:part is " + accessible.value_or(""));
    for (const XmpProperty& each : properties) {
        static const std::map<std::string, std::string_view> archive = {
            {"part", "A 6.6.4-4"}, {"conformance", "A 6.6.4-5"}, {"amd", "A 6.6.4-6"}, {"corr", "A 6.6.4-7"}};
        static const std::map<std::string, std::string_view> universal = {
            {"part", "UA 5-3"}, {"amd", "UA 5-4"}, {"corr", "UA 5-5"}};
        const auto prefixed = [&](const auto& rules, const char* space, const char* prefix) {
            const auto rule = rules.find(each.name);
            if (each.space == space && rule != rules.end())
                findings.need(each.prefix == prefix, {rule->second},
                              each.name + " has the prefix " + each.prefix);
        };
        prefixed(archive, space::pdfaid, "pdfaid");
        prefixed(universal, space::pdfuaid, "pdfuaid");
    }
}

void check_title(const PdfFile& file, const std::vector<XmpProperty>& properties, Findings& findings) {
    bool titled = false;
    const bool told = !text_of(file.get(file.catalog(), "/Lang")).value_or("").empty();
    for (const XmpProperty& each : properties) {
        const std::vector<pugi::xml_node> items =
            container_of(each.node) == "Alt" ? items_of(each.node) : std::vector<pugi::xml_node>();
        for (const pugi::xml_node item : items) {
            const std::string language = item.attribute("xml:lang").value();
            findings.need(told || (!language.empty() && language != "x-default"), {"UA 7.2-33"},
                          each.name + " without language");
            if (each.space == space::dc && each.name == "title")
                titled = titled || item.text().get()[0] != '\0';
        }
    }
    findings.need(titled, {"UA 7.1-9"}, "no dc:title");
}

/// The information dictionary says nothing else than the packet (ISO 32000-1, 14.3.3).
void check_information(const PdfFile& file, const std::vector<XmpProperty>& properties, Findings& findings) {
    const Json& information = file.get(file.trailer, "/Info");
    const auto created = text_of(file.get(information, "/CreationDate"));
    const auto moment = value_of(properties, space::xmp, "CreateDate");
    findings.need(created.has_value() == moment.has_value(), {"PDF 14.3.3"},
                  "only one of /Info and XMP has a date");
    if (created && moment) {
        std::string digits = *moment;
        digits.erase(
            std::remove_if(digits.begin(), digits.end(),
                           [](char letter) { return letter == '-' || letter == ':' || letter == 'T'; }),
            digits.end());
        findings.need(*created == "D:" + digits, {"PDF 14.3.3"}, "/Info and XMP have different dates");
    }
    const auto title = text_of(file.get(information, "/Title"));
    for (const XmpProperty& each : properties) {
        if (each.space != space::dc || each.name != "title" || items_of(each.node).empty()) continue;
        findings.need(!title || *title == items_of(each.node).front().text().get(), {"PDF 14.3.3"},
                      "/Info and XMP have different titles");
    }
}

void run(const PdfFile& file, Findings& findings) {
    const PdfObject* stream = file.object(PdfFile::raw(file.catalog(), "/Metadata"));
    const bool there = stream && stream->data && is_name(file.get(stream->value, "/Type"), "/Metadata") &&
                       is_name(file.get(stream->value, "/Subtype"), "/XML");
    findings.need(there, {"A 6.6.2.1-1", "UA 7.1-8"}, "no metadata stream");
    if (!stream || !stream->data) return;
    const std::string& packet = *stream->data;
    findings.need(is_utf8(packet), {"A 6.6.2.1-5"}, "the packet is not UTF-8");
    const std::string opening = packet.substr(0, packet.find("?>"));
    findings.need(opening.find("bytes=") == std::string::npos, {"A 6.6.2.1-2"},
                  "the packet's header has bytes");
    findings.need(opening.find("encoding=") == std::string::npos, {"A 6.6.2.1-3"},
                  "the packet's header has an encoding");
    pugi::xml_document document;
    const auto parsed =
        document.load_buffer(packet.data(), packet.size(), pugi::parse_default, pugi::encoding_utf8);
    findings.need(parsed, {"A 6.6.2.1-4"}, std::string("the packet is no XML: ") + parsed.description());
    if (!parsed) return;
    const std::vector<XmpProperty> properties = properties_of(document);
    check_properties(properties, findings);
    check_claims(properties, findings);
    check_title(file, properties, findings);
    check_information(file, properties, findings);
}

}  // namespace

const Check metadata_check = {
    {"PDF 14.3.3",     "A 6.6.2.1-1",    "A 6.6.2.1-2",    "A 6.6.2.1-3",    "A 6.6.2.1-4",
     "A 6.6.2.1-5",    "A 6.6.2.3.1-1",  "A 6.6.2.3.1-2",  "A 6.6.2.3.2-1",  "A 6.6.2.3.3-1",
     "A 6.6.2.3.3-2",  "A 6.6.2.3.3-3",  "A 6.6.2.3.3-4",  "A 6.6.2.3.3-5",  "A 6.6.2.3.3-6",
     "A 6.6.2.3.3-7",  "A 6.6.2.3.3-8",  "A 6.6.2.3.3-9",  "A 6.6.2.3.3-10", "A 6.6.2.3.3-11",
     "A 6.6.2.3.3-12", "A 6.6.2.3.3-13", "A 6.6.2.3.3-14", "A 6.6.2.3.3-15", "A 6.6.2.3.3-16",
     "A 6.6.2.3.3-17", "A 6.6.2.3.3-18", "A 6.6.4-1",      "A 6.6.4-2",      "A 6.6.4-3",
     "A 6.6.4-4",      "A 6.6.4-5",      "A 6.6.4-6",      "A 6.6.4-7",      "UA 5-1",
     "UA 5-2",         "UA 5-3",         "UA 5-4",         "UA 5-5",         "UA 7.1-8",
     "UA 7.1-9",       "UA 7.2-33"},
    run};

}  // namespace overens::testing
