#include "breakings/breaking.h"

namespace overens::testing {

namespace {

/// Optional content with one sound configuration and these entries changed.
void add_layers(PdfFile& file, const Json& changed) {
    const std::string group = add(file, {{"/Type", "/OCG"}, {"/Name", "u:Lager"}});
    Json configuration = {{"/Name", "u:Vanlig"}, {"/Order", {group}}};
    for (const auto& [key, value] : changed.items()) {
        if (value.is_null())
            configuration.erase(key);
        else
            configuration[key] = value;
    }
    catalog(file)["/OCProperties"] = {{"/OCGs", {group}}, {"/D", configuration}};
}

}  // namespace

std::vector<Breaking> catalog_breakings() {
    return {
        {"a file that is not tagged", [](PdfFile& file) { catalog(file)["/MarkInfo"]["/Marked"] = false; },
         "A 6.7.2.2-1, UA 6.2-1"},
        {"suspects", [](PdfFile& file) { catalog(file)["/MarkInfo"]["/Suspects"] = true; }, "UA 7.1-4"},
        {"a title that is not displayed", [](PdfFile& file) { catalog(file).erase("/ViewerPreferences"); },
         "UA 7.1-10"},
        {"a file that must be rendered", [](PdfFile& file) { catalog(file)["/NeedsRendering"] = false; },
         "A 6.4.2-2"},
        {"requirements", [](PdfFile& file) { catalog(file)["/Requirements"] = Json::array(); }, "A 6.11-1"},
        {"alternate presentations",
         [](PdfFile& file) {
             catalog(file)["/Names"] = {{"/AlternatePresentations", Json::object()}};
         },
         "A 6.10-1"},
        {"steps of a presentation", [](PdfFile& file) { page(file)["/PresSteps"] = Json::object(); },
         "A 6.10-2"},
        {"sound layers", [](PdfFile& file) { add_layers(file, Json::object()); }, ""},
        {"layers without name",
         [](PdfFile& file) {
             add_layers(file, {{"/Name", nullptr}});
         },
         "A 6.9-1, UA 7.10-1"},
        {"layers of one name",
         [](PdfFile& file) {
             add_layers(file, Json::object());
             catalog(file)["/OCProperties"]["/Configs"] = {{{"/Name", "u:Vanlig"}}};
         },
         "A 6.9-2"},
        {"a layer left out",
         [](PdfFile& file) {
             add_layers(file, {{"/Order", Json::array()}});
         },
         "A 6.9-3"},
        {"layers that switch by themselves",
         [](PdfFile& file) {
             add_layers(file, {{"/AS", Json::array()}});
         },
         "A 6.9-4, UA 7.10-2"},
        {"a file without name",
         [](PdfFile& file) {
             catalog(file)["/X"] = {{"/F", "u:a"}, {"/EF", Json::object()}};
         },
         "A 6.8-2, UA 7.11-1"},
        {"odd permissions",
         [](PdfFile& file) {
             catalog(file)["/Perms"] = {{"/UR", Json::object()}};
         },
         "A 6.1.12-1"},
        {"a signature's digest",
         [](PdfFile& file) {
             catalog(file)["/Perms"] = {{"/DocMDP", {{"/Reference", {{{"/DigestMethod", "/MD5"}}}}}}};
         },
         "A 6.1.12-2"},
    };
}

}  // namespace overens::testing
