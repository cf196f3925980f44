#include "breakings/breaking.h"

namespace overens::testing {

namespace {

Json& root(PdfFile& file) {
    return dictionary(file, "/Type", "/StructTreeRoot");
}

std::string number_of(PdfFile& file, const Json& value) {
    for (const auto& [number, each] : file.objects) {
        if (&each.value == &value) return std::to_string(number) + " 0 R";
    }
    return {};
}

/// Puts a new empty element into another, first or last.
Json& put(PdfFile& file, const char* type, Json& parent, bool first = false) {
    const std::string above = number_of(file, parent);
    if (!parent.contains("/K")) parent["/K"] = Json::array();
    if (!parent["/K"].is_array()) parent["/K"] = Json::array({parent["/K"]});
    const std::string added = add(file, {{"/S", type}, {"/P", above}});
    Json& kids = file.objects.at(reference_number(above)).value["/K"];
    kids.insert(first ? kids.begin() : kids.end(), added);
    return file.objects.at(reference_number(added)).value;
}

void add_contents(PdfFile& file) {
    Json& list = put(file, "/TOC", element(file, "/Document"));
    put(file, "/TOCI", list);
}

}  // namespace

std::vector<Breaking> structure_breakings() {
    return {
        {"a sound list of contents", [](PdfFile& file) { add_contents(file); }, ""},
        {"no structure", [](PdfFile& file) { catalog(file).erase("/StructTreeRoot"); },
         "UA 7.18.5-1, A 6.7.3.3-1, UA 7.1-11, UA 7.1-3"},
        {"a type that is not mapped", [](PdfFile& file) { root(file)["/RoleMap"].erase("/Em"); },
         "A 6.7.3.4-1, UA 7.1-5"},
        {"types mapped in a circle",
         [](PdfFile& file) { root(file)["/RoleMap"]["/A"] = "/B", root(file)["/RoleMap"]["/B"] = "/A"; },
         "A 6.7.3.4-2, UA 7.1-6"},
        {"a standard type mapped anew", [](PdfFile& file) { root(file)["/RoleMap"]["/P"] = "/H1"; },
         "A 6.7.3.4-3, UA 7.1-7"},
        {"a language with a blank", [](PdfFile& file) { catalog(file)["/Lang"] = "u:sv SE"; },
         "A 6.7.4-1, UA 7.2-29"},
        {"an element's language with a blank", [](PdfFile& file) { element(file, "/Em")["/Lang"] = "u:so-"; },
         "A 6.7.4-1, UA 7.2-29"},
        {"no parent", [](PdfFile& file) { element(file, "/P").erase("/P"); }, "UA 7.1-12"},
        {"another parent", [](PdfFile& file) { element(file, "/P")["/P"] = "1 0 R"; }, "PDF 14.7.4"},
        {"an element twice",
         [](PdfFile& file) {
             Json& kids = element(file, "/Document")["/K"];
             kids.push_back(kids[0]);
         },
         "PDF 14.7.4"},
        {"a page that the parent tree forgets",
         [](PdfFile& file) {
             root(file)["/ParentTree"]["/Nums"].erase(0), root(file)["/ParentTree"]["/Nums"].erase(0);
         },
         "PDF 14.7.4"},
        {"a link that the parent tree forgets",
         [](PdfFile& file) { annotation(file)["/StructParent"] = 999; }, "PDF 14.7.4"},
        {"content of a page that is not there",
         [](PdfFile& file) { element(file, "/Caption")["/Pg"] = "1 0 R"; }, "PDF 14.7.4, UA 7.1-3"},
        {"no language at all", [](PdfFile& file) { catalog(file).erase("/Lang"); },
         "UA 7.2-24, UA 7.2-33, UA 7.2-2, UA 7.2-22, UA 7.2-34"},
        {"an actual text without language",
         [](PdfFile& file) {
             catalog(file).erase("/Lang");
             element(file, "/H1")["/ActualText"] = "u:x";
         },
         "UA 7.2-24, UA 7.2-33, UA 7.2-2, UA 7.2-22, UA 7.2-21, UA 7.2-34"},
        {"an expansion without language",
         [](PdfFile& file) {
             catalog(file).erase("/Lang");
             element(file, "/H1")["/E"] = "u:x";
         },
         "UA 7.2-24, UA 7.2-33, UA 7.2-2, UA 7.2-22, UA 7.2-23, UA 7.2-34"},
        {"a field's name without language",
         [](PdfFile& file) {
             catalog(file).erase("/Lang");
             annotation(file)["/TU"] = "u:x";
         },
         "UA 7.2-24, UA 7.2-25, UA 7.2-33, UA 7.2-2, UA 7.2-22, UA 7.2-34"},
        {"a paragraph in a table", [](PdfFile& file) { put(file, "/P", element(file, "/Table"), true); },
         "UA 7.2-3, UA 7.2-16"},
        {"a row in a division",
         [](PdfFile& file) { put(file, "/TR", put(file, "/Div", element(file, "/Document"))); }, "UA 7.2-4"},
        {"a table's head alone", [](PdfFile& file) { put(file, "/THead", element(file, "/Document")); },
         "UA 7.2-5"},
        {"a table's body alone", [](PdfFile& file) { put(file, "/TBody", element(file, "/Document")); },
         "UA 7.2-6"},
        {"a table's foot alone", [](PdfFile& file) { put(file, "/TFoot", element(file, "/Document")); },
         "UA 7.2-7"},
        {"a head cell alone", [](PdfFile& file) { put(file, "/TH", element(file, "/Document")); },
         "UA 7.2-8"},
        {"a cell alone", [](PdfFile& file) { put(file, "/TD", element(file, "/Document")); }, "UA 7.2-9"},
        {"a paragraph in a row", [](PdfFile& file) { put(file, "/P", element(file, "/TR")); }, "UA 7.2-10"},
        {"two heads", [](PdfFile& file) { put(file, "/THead", element(file, "/Table")); }, "UA 7.2-11"},
        {"two feet",
         [](PdfFile& file) {
             put(file, "/TFoot", element(file, "/Table")), put(file, "/TFoot", element(file, "/Table"));
         },
         "UA 7.2-12"},
        {"a head and a foot without a body",
         [](PdfFile& file) {
             Json& body = element(file, "/TBody");
             body["/S"] = "/TFoot";
         },
         "UA 7.2-13, UA 7.2-14"},
        {"a caption in the midst",
         [](PdfFile& file) {
             Json& kids = element(file, "/Table")["/K"];
             std::swap(kids[0], kids[1]);
         },
         "UA 7.2-16"},
        {"an item alone", [](PdfFile& file) { put(file, "/LI", element(file, "/Document")); }, "UA 7.2-17"},
        {"an item's body alone", [](PdfFile& file) { put(file, "/LBody", element(file, "/Document")); },
         "UA 7.2-18"},
        {"a paragraph in a list", [](PdfFile& file) { put(file, "/P", element(file, "/L")); }, "UA 7.2-19"},
        {"a paragraph in an item", [](PdfFile& file) { put(file, "/P", element(file, "/LI")); }, "UA 7.2-20"},
        {"an entry of contents alone", [](PdfFile& file) { put(file, "/TOCI", element(file, "/Document")); },
         "UA 7.2-26"},
        {"a paragraph in a list of contents",
         [](PdfFile& file) { add_contents(file), put(file, "/P", element(file, "/TOC")); }, "UA 7.2-27"},
        {"a caption below the contents",
         [](PdfFile& file) { add_contents(file), put(file, "/Caption", element(file, "/TOC")); },
         "UA 7.2-28"},
        {"a cell in a table's head", [](PdfFile& file) { put(file, "/P", element(file, "/THead")); },
         "UA 7.2-36"},
        {"a paragraph in a table's body", [](PdfFile& file) { put(file, "/P", element(file, "/TBody")); },
         "UA 7.2-37"},
        {"a paragraph in a table's foot",
         [](PdfFile& file) { put(file, "/P", put(file, "/TFoot", element(file, "/Table"))); }, "UA 7.2-38"},
        {"two captions", [](PdfFile& file) { put(file, "/Caption", element(file, "/Table")); }, "UA 7.2-39"},
        {"a caption below a list", [](PdfFile& file) { put(file, "/Caption", element(file, "/L")); },
         "UA 7.2-40"},
        {"a figure without words", [](PdfFile& file) { element(file, "/Figure").erase("/Alt"); }, "UA 7.3-1"},
        {"a formula without words", [](PdfFile& file) { put(file, "/Formula", element(file, "/Document")); },
         "UA 7.7-1"},
        {"a level left out", [](PdfFile& file) { element(file, "/H2")["/S"] = "/H4"; }, "UA 7.4.2-1"},
        {"a second level first", [](PdfFile& file) { element(file, "/H1")["/S"] = "/P"; }, "UA 7.4.2-1"},
        {"two unnumbered headings",
         [](PdfFile& file) {
             put(file, "/H", put(file, "/Sect", element(file, "/Document"))),
                 put(file, "/H", element(file, "/Sect", 2));
         },
         "UA 7.4.4-2, UA 7.4.4-3, UA 7.4.4-1"},
        {"a note without identifier", [](PdfFile& file) { element(file, "/Note").erase("/ID"); }, "UA 7.9-1"},
        {"two notes of one identifier",
         [](PdfFile& file) {
             put(file, "/Note", element(file, "/Document"))["/ID"] = element(file, "/Note")["/ID"];
         },
         "UA 7.9-2"},
    };
}

}  // namespace overens::testing
