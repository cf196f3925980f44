// The catalog: ISO 19005-2, 6.1.12, 6.7.2.2 and 6.8 to 6.11; ISO 14289-1, 6.2, 7.1, 7.10, 7.11 and 7.16.
#include <set>

#include "judge/findings.h"

namespace overens::testing {

namespace {

void check_optional_content(const PdfFile& file, Findings& findings) {
    const Json& properties = file.get(file.catalog(), "/OCProperties");
    if (!properties.is_object()) return;
    std::vector<Json> configurations;
    if (const Json& standard = file.get(properties, "/D"); standard.is_object())
        configurations.push_back(standard);
    const Json& others = file.get(properties, "/Configs");
    for (const Json& each : as_list(others)) configurations.push_back(file.resolve(each));
    const Json& groups = file.get(properties, "/OCGs");
    std::set<std::string> names;
    for (const Json& configuration : configurations) {
        const std::string name = text_of(file.get(configuration, "/Name")).value_or("");
        findings.need(!name.empty(), {"A 6.9-1", "UA 7.10-1"}, "optional content without a name");
        findings.need(name.empty() || names.insert(name).second, {"A 6.9-2"},
                      "two configurations of one name");
        findings.need(!configuration.contains("/AS"), {"A 6.9-4", "UA 7.10-2"}, "optional content with /AS");
        const Json& order = file.get(configuration, "/Order");
        if (!order.is_array()) continue;
        std::set<int> listed;
        for_each_value(order, [&](const Json& value) { listed.insert(reference_number(value)); });
        for (const Json& group : as_list(groups)) {
            findings.need(listed.contains(reference_number(group)), {"A 6.9-3"},
                          "a group that /Order leaves out");
        }
    }
}

void check_files(const PdfFile& file, Findings& findings) {
    for (const auto& [number, object] : file.objects) {
        for_each_value(object.value, [&](const Json& value) {
            if (!is_dictionary(value) || !value.contains("/EF")) return;
            const bool named = !text_of(file.get(value, "/F")).value_or("").empty() &&
                               !text_of(file.get(value, "/UF")).value_or("").empty();
            findings.need(named, {"A 6.8-2", "UA 7.11-1"}, "an embedded file without /F and /UF");
        });
    }
}

void check_permissions(const PdfFile& file, Findings& findings) {
    const Json& permissions = file.get(file.catalog(), "/Perms");
    if (!permissions.is_object()) return;
    for (const auto& [key, value] : permissions.items()) {
        findings.need(key == "/UR3" || key == "/DocMDP", {"A 6.1.12-1"}, "permissions with " + key);
    }
    if (!permissions.contains("/DocMDP")) return;
    const Json& references = file.get(file.get(permissions, "/DocMDP"), "/Reference");
    for (const Json& each : as_list(references)) {
        const Json& reference = file.resolve(each);
        for (const char* key : {"/DigestLocation", "/DigestMethod", "/DigestValue"}) {
            findings.need(!reference.contains(key), {"A 6.1.12-2"},
                          std::string("a signature reference with ") + key);
        }
    }
}

void run(const PdfFile& file, Findings& findings) {
    const Json& catalog = file.catalog();
    const Json& marks = file.get(catalog, "/MarkInfo");
    findings.need(file.get(marks, "/Marked") == true, {"A 6.7.2.2-1", "UA 6.2-1"},
                  "the file does not say that it is tagged");
    findings.need(file.get(marks, "/Suspects") != true, {"UA 7.1-4"}, "the file has suspects");
    findings.need(file.get(file.get(catalog, "/ViewerPreferences"), "/DisplayDocTitle") == true,
                  {"UA 7.1-10"}, "the title is not displayed");
    findings.need(!catalog.contains("/NeedsRendering"), {"A 6.4.2-2"}, "the catalog has /NeedsRendering");
    findings.need(!catalog.contains("/Requirements"), {"A 6.11-1"}, "the catalog has /Requirements");
    const Json& names = file.get(catalog, "/Names");
    findings.need(!names.is_object() || !names.contains("/AlternatePresentations"), {"A 6.10-1"},
                  "alternate presentations");
    for (const auto& [number, page] : file.pages())
        findings.need(!page->contains("/PresSteps"), {"A 6.10-2"}, "a page with /PresSteps");
    const Json& encryption = file.get(file.trailer, "/Encrypt");
    if (encryption.is_object()) {
        const Json& permissions = file.get(encryption, "/P");
        findings.need(permissions.is_number_integer() && (permissions.get<std::int64_t>() & 512) != 0,
                      {"UA 7.16-1"}, "the file keeps its text from screen readers");
    }
    check_optional_content(file, findings);
    check_files(file, findings);
    check_permissions(file, findings);
}

}  // namespace

const Check catalog_check = {{"A 6.1.12-1", "A 6.1.12-2", "A 6.4.2-2", "A 6.7.2.2-1", "A 6.8-2", "A 6.9-1",
                              "A 6.9-2", "A 6.9-3", "A 6.9-4", "A 6.10-1", "A 6.10-2", "A 6.11-1", "UA 6.2-1",
                              "UA 7.1-4", "UA 7.1-10", "UA 7.10-1", "UA 7.10-2", "UA 7.11-1", "UA 7.16-1"},
                             run};

}  // namespace overens::testing
