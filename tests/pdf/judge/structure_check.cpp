// The logical structure: ISO 19005-2, 6.7; ISO 14289-1, 7.1 to 7.9.
#include <algorithm>

#include "judge/findings.h"
#include "judge/structure_tree.h"

namespace overens::testing {

namespace {

using Types = std::vector<std::string>;

bool among(const std::string& type, const Types& types) {
    return std::find(types.begin(), types.end(), type) != types.end();
}

bool language_tag(const std::string& text) {
    if (text.empty()) return false;
    std::size_t length = 0;
    bool first = true;
    for (const char letter : text + "-") {
        if (letter == '-') {
            if (length == 0 || length > 8) return false;
            length = 0;
            first = false;
            continue;
        }
        const bool alphabetic = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        if (!alphabetic && (first || letter < '0' || letter > '9')) return false;
        ++length;
    }
    return true;
}

void check_role_map(const PdfFile& file, const StructureTree& tree, Findings& findings) {
    const Json& roles = file.get(file.get(file.catalog(), "/StructTreeRoot"), "/RoleMap");
    for (auto entry = roles.begin(); roles.is_object() && entry != roles.end(); ++entry) {
        const std::string& type = entry.key();
        findings.need(!is_standard_type(type), {"A 6.7.3.4-3", "UA 7.1-7"},
                      "the standard type " + type + " is mapped anew");
        std::string next = type;
        int steps = 0;
        while (!is_standard_type(next) && roles.contains(next) && steps <= 50) {
            next = file.get(roles, next.c_str()).get<std::string>();
            ++steps;
        }
        findings.need(steps <= 50, {"A 6.7.3.4-2", "UA 7.1-6"}, type + " is mapped in a circle");
    }
    for (const auto& node : tree.nodes) {
        findings.need(is_standard_type(node->type), {"A 6.7.3.4-1", "UA 7.1-5"},
                      node->own_type + " is not mapped to a standard type");
    }
}

/// Which parent a type needs, and which kids it may have.
struct Nesting {
    std::string_view rule;
    const char* type;
    Types parents;  ///< empty: any
    Types kids;     ///< empty: any
};

const std::vector<Nesting>& nestings() {
    static const std::vector<Nesting> all = {
        {"UA 7.2-3", "/Table", {}, {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"}},
        {"UA 7.2-4", "/TR", {"/Table", "/THead", "/TBody", "/TFoot"}, {}},
        {"UA 7.2-5", "/THead", {"/Table"}, {}},
        {"UA 7.2-6", "/TBody", {"/Table"}, {}},
        {"UA 7.2-7", "/TFoot", {"/Table"}, {}},
        {"UA 7.2-8", "/TH", {"/TR"}, {}},
        {"UA 7.2-9", "/TD", {"/TR"}, {}},
        {"UA 7.2-10", "/TR", {}, {"/TH", "/TD"}},
        {"UA 7.2-17", "/LI", {"/L"}, {}},
        {"UA 7.2-18", "/LBody", {"/LI"}, {}},
        {"UA 7.2-19", "/L", {}, {"/L", "/LI", "/Caption"}},
        {"UA 7.2-20", "/LI", {}, {"/Lbl", "/LBody"}},
        {"UA 7.2-26", "/TOCI", {"/TOC"}, {}},
        {"UA 7.2-27", "/TOC", {}, {"/TOC", "/TOCI", "/Caption"}},
        {"UA 7.2-36", "/THead", {}, {"/TR"}},
        {"UA 7.2-37", "/TBody", {}, {"/TR"}},
        {"UA 7.2-38", "/TFoot", {}, {"/TR"}},
    };
    return all;
}

std::size_t count(const StructureNode& node, const char* type) {
    return static_cast<std::size_t>(std::count_if(
        node.kids.begin(), node.kids.end(), [&](const StructureNode* kid) { return kid->type == type; }));
}

void check_nesting(const StructureNode& node, Findings& findings) {
    for (const Nesting& nesting : nestings()) {
        if (node.type != nesting.type) continue;
        if (!nesting.parents.empty()) {
            findings.need(node.parent && among(node.parent->type, nesting.parents), {nesting.rule},
                          node.type + " in " + (node.parent ? node.parent->type : "nothing"));
        }
        if (nesting.kids.empty()) continue;
        for (const StructureNode* kid : node.kids)
            findings.need(among(kid->type, nesting.kids), {nesting.rule}, kid->type + " in " + node.type);
    }
    const auto caption_within = [&](bool last_too, std::string_view rule) {
        for (std::size_t at = 1; at < node.kids.size(); ++at) {
            const bool allowed = last_too && at + 1 == node.kids.size();
            if (!allowed)
                findings.need(node.kids[at]->type != "/Caption", {rule},
                              "a caption in the midst of " + node.type);
        }
    };
    if (node.type == "/L") caption_within(false, "UA 7.2-40");
    if (node.type == "/TOC") caption_within(false, "UA 7.2-28");
    if (node.type == "/Table") {
        caption_within(true, "UA 7.2-16");
        findings.need(count(node, "/THead") <= 1, {"UA 7.2-11"}, "a table with several heads");
        findings.need(count(node, "/TFoot") <= 1, {"UA 7.2-12"}, "a table with several feet");
        findings.need(count(node, "/Caption") <= 1, {"UA 7.2-39"}, "a table with several captions");
        const bool body = count(node, "/TBody") > 0;
        findings.need(body || count(node, "/TFoot") == 0, {"UA 7.2-13"}, "a table with a foot and no body");
        findings.need(body || count(node, "/THead") == 0, {"UA 7.2-14"}, "a table with a head and no body");
    }
    findings.need(count(node, "/H") <= 1, {"UA 7.4.4-1"}, node.type + " has several H");
}

void check_headings(const StructureTree& tree, Findings& findings) {
    int last = 0;
    bool unnumbered = false;
    bool numbered = false;
    for (const auto& node : tree.nodes) {
        if (node->type == "/H") unnumbered = true;
        if (node->type.size() != 3 || node->type[1] != 'H' || node->type[2] < '1' || node->type[2] > '6')
            continue;
        numbered = true;
        const int level = node->type[2] - '0';
        findings.need(
            level <= last + 1, {"UA 7.4.2-1"},
            "H" + std::to_string(level) + " after " + (last == 0 ? "nothing" : "H" + std::to_string(last)));
        last = level;
    }
    findings.need(!unnumbered || !numbered, {"UA 7.4.4-2", "UA 7.4.4-3"}, "H beside H1 to H6");
}

void check_words(const PdfFile& file, const StructureNode& node, Findings& findings) {
    const Json& value = *node.value;
    const auto text = [&](const char* key) { return text_of(file.get(value, key)); };
    if (value.contains("/Lang")) {
        findings.need(language_tag(text("/Lang").value_or("")), {"A 6.7.4-1", "UA 7.2-29"},
                      "the language of " + node.type);
    }
    const bool told = !node.language.empty();
    findings.need(told || !value.contains("/ActualText"), {"UA 7.2-21"},
                  "/ActualText of " + node.type + " without language");
    findings.need(told || !value.contains("/Alt"), {"UA 7.2-22"},
                  "/Alt of " + node.type + " without language");
    findings.need(told || !value.contains("/E"), {"UA 7.2-23"}, "/E of " + node.type + " without language");
    const bool described = !text("/Alt").value_or("").empty() || value.contains("/ActualText");
    if (node.type == "/Figure")
        findings.need(described, {"UA 7.3-1"}, "a figure without words for what it shows");
    if (node.type == "/Formula")
        findings.need(described, {"UA 7.7-1"}, "a formula without words for what it says");
}

void check_catalog(const PdfFile& file, Findings& findings) {
    const Json& language = file.get(file.catalog(), "/Lang");
    if (!language.is_null()) {
        findings.need(language_tag(text_of(language).value_or("")), {"A 6.7.4-1", "UA 7.2-29"},
                      "the document's language");
    }
    const bool told = !text_of(language).value_or("").empty();
    findings.need(told || !file.get(file.get(file.catalog(), "/Outlines"), "/First").is_object(),
                  {"UA 7.2-2"}, "bookmarks without language");
}

/// What a page's and an annotation's keys say must be what the tree says (ISO 32000-1, 14.7.4.4).
void check_parent_tree(const PdfFile& file, const StructureTree& tree, Findings& findings) {
    std::map<std::int64_t, Json> parents;
    std::vector<const Json*> open = {&file.get(file.get(file.catalog(), "/StructTreeRoot"), "/ParentTree")};
    for (std::size_t at = 0; at < open.size() && at < 100000; ++at) {
        const Json& numbers = file.get(*open[at], "/Nums");
        for (std::size_t pair = 0; numbers.is_array() && pair + 1 < numbers.size(); pair += 2)
            parents[numbers[pair].get<std::int64_t>()] = numbers[pair + 1];
        const Json& kids = file.get(*open[at], "/Kids");
        for (const Json& kid : as_list(kids)) open.push_back(&file.resolve(kid));
    }
    const auto key_of = [&](const Json& dictionary, const char* key) {
        const Json& number = file.get(dictionary, key);
        return number.is_number_integer() ? number.get<std::int64_t>() : std::int64_t{-1};
    };
    const auto pages = file.pages();
    for (const auto& [content, node] : tree.by_content) {
        const int page = content.first;
        const auto found =
            std::find_if(pages.begin(), pages.end(), [&](const auto& each) { return each.first == page; });
        const std::string name = node->type + ", MCID " + std::to_string(content.second);
        if (found == pages.end()) {
            findings.broken({"PDF 14.7.4"}, name + ": of a page that is not there");
            continue;
        }
        const auto entry = parents.find(key_of(*found->second, "/StructParents"));
        const Json list = entry == parents.end() ? Json() : file.resolve(entry->second);
        const auto index = static_cast<std::size_t>(content.second);
        findings.need(list.is_array() && index < list.size() && reference_number(list[index]) == node->number,
                      {"PDF 14.7.4"}, name + ": not in the parent tree");
    }
    for (const auto& [number, node] : tree.by_annotation) {
        const auto object = file.objects.find(number);
        const auto entry = object == file.objects.end()
                               ? parents.end()
                               : parents.find(key_of(object->second.value, "/StructParent"));
        findings.need(entry != parents.end() && reference_number(entry->second) == node->number,
                      {"PDF 14.7.4"}, node->type + ": its annotation is not in the parent tree");
    }
}

void run(const PdfFile& file, Findings& findings) {
    check_catalog(file, findings);
    const Json& root = file.get(file.catalog(), "/StructTreeRoot");
    findings.need(root.is_object(), {"A 6.7.3.3-1", "UA 7.1-11"}, "there is no structure tree");
    const StructureTree tree = StructureTree::read(file);
    findings.need(!tree.circular_kids, {"PDF 14.7.4"},
                  "an element is its own descendant, or has two parents");
    check_role_map(file, tree, findings);
    check_headings(tree, findings);
    check_parent_tree(file, tree, findings);
    std::set<std::string> identifiers;
    for (const auto& node : tree.nodes) {
        const int parent = reference_number(PdfFile::raw(*node->value, "/P"));
        findings.need(parent != 0, {"UA 7.1-12"}, node->type + " has no parent");
        findings.need(!node->parent || parent == 0 || parent == node->parent->number, {"PDF 14.7.4"},
                      node->type + " names another parent");
        check_nesting(*node, findings);
        check_words(file, *node, findings);
        if (node->type == "/Note") {
            const std::string identifier = text_of(file.get(*node->value, "/ID")).value_or("");
            findings.need(!identifier.empty(), {"UA 7.9-1"}, "a note without /ID");
            findings.need(identifier.empty() || identifiers.insert(identifier).second, {"UA 7.9-2"},
                          "two notes with one /ID");
        }
    }
}

}  // namespace

const Check structure_check = {
    {"PDF 14.7.4", "A 6.7.3.3-1", "A 6.7.3.4-1", "A 6.7.3.4-2", "A 6.7.3.4-3", "A 6.7.4-1", "UA 7.1-5",
     "UA 7.1-6",   "UA 7.1-7",    "UA 7.1-11",   "UA 7.1-12",   "UA 7.2-2",    "UA 7.2-3",  "UA 7.2-4",
     "UA 7.2-5",   "UA 7.2-6",    "UA 7.2-7",    "UA 7.2-8",    "UA 7.2-9",    "UA 7.2-10", "UA 7.2-11",
     "UA 7.2-12",  "UA 7.2-13",   "UA 7.2-14",   "UA 7.2-16",   "UA 7.2-17",   "UA 7.2-18", "UA 7.2-19",
     "UA 7.2-20",  "UA 7.2-21",   "UA 7.2-22",   "UA 7.2-23",   "UA 7.2-26",   "UA 7.2-27", "UA 7.2-28",
     "UA 7.2-29",  "UA 7.2-36",   "UA 7.2-37",   "UA 7.2-38",   "UA 7.2-39",   "UA 7.2-40", "UA 7.3-1",
     "UA 7.4.2-1", "UA 7.4.4-1",  "UA 7.4.4-2",  "UA 7.4.4-3",  "UA 7.7-1",    "UA 7.9-1",  "UA 7.9-2"},
    run};

}  // namespace overens::testing
