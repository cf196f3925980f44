#include "breakings/breaking.h"

namespace overens::testing {

namespace {

/// A text field that breaks nothing, with these entries changed.
Json& add_field(PdfFile& file, const Json& changed, const char* type = "/Form") {
    const std::string look = add_stream(file, {{"/Subtype", "/Form"}, {"/BBox", {0, 0, 9, 9}}}, "");
    Json field = {{"/Type", "/Annot"}, {"/Subtype", "/Widget"},     {"/FT", "/Tx"},
                  {"/T", "u:namn"},    {"/DA", "u:/F 9 Tf 0 g"},    {"/TU", "u:Namn"},
                  {"/F", 4},           {"/Rect", {10, 10, 90, 30}}, {"/AP", {{"/N", look}}}};
    for (const auto& [key, value] : changed.items()) {
        if (value.is_null())
            field.erase(key);
        else
            field[key] = value;
    }
    Json& added = add_annotation(file, field, type);
    const std::string font =
        PdfFile::raw(file.get(page(file), "/Resources"), "/Font").begin()->get<std::string>();
    catalog(file)["/AcroForm"] = {{"/Fields", {page(file)["/Annots"].back()}},
                                  {"/DR", {{"/Font", {{"/F", font}}}}}};
    return added;
}

/// A comment that breaks nothing, with these entries changed.
Json& add_comment(PdfFile& file, const Json& changed, const char* type = "/Annot") {
    const std::string look = add_stream(file, {{"/Subtype", "/Form"}, {"/BBox", {0, 0, 9, 9}}}, "");
    Json comment = {{"/Type", "/Annot"}, {"/Subtype", "/Text"},       {"/Contents", "u:Obs"},
                    {"/F", 4},           {"/Rect", {10, 10, 30, 30}}, {"/AP", {{"/N", look}}}};
    for (const auto& [key, value] : changed.items()) {
        if (value.is_null())
            comment.erase(key);
        else
            comment[key] = value;
    }
    return add_annotation(file, comment, type);
}

/// Makes the first link lead to an object inside the document.
void lead_to(PdfFile& file, const std::string& object) {
    Json& link = annotation(file);
    link.erase("/A");
    link["/Dest"] = {object, "/XYZ", nullptr, 100, nullptr};
}

}  // namespace

std::vector<Breaking> annotation_breakings() {
    return {
        {"a link to a page",
         [](PdfFile& file) { lead_to(file, std::to_string(file.pages().front().first) + " 0 R"); }, ""},
        {"a link to what is no page",
         [](PdfFile& file) { lead_to(file, catalog(file)["/Pages"].get<std::string>()); }, "PDF 12.3.2"},
        {"a sound field", [](PdfFile& file) { add_field(file, Json::object()); }, ""},
        {"a sound box to tick",
         [](PdfFile& file) {
             Json& field = add_field(file, {{"/FT", "/Btn"}, {"/AS", "/Yes"}});
             field["/AP"]["/N"] = {{"/Yes", field["/AP"]["/N"]}};
         },
         ""},
        {"a box in a state that it does not know",
         [](PdfFile& file) {
             Json& field = add_field(file, {{"/FT", "/Btn"}, {"/AS", "/Off"}});
             field["/AP"]["/N"] = {{"/Yes", field["/AP"]["/N"]}};
         },
         "PDF 12.5.5"},
        {"a widget that the form does not know",
         [](PdfFile& file) {
             add_field(file, Json::object());
             catalog(file)["/AcroForm"]["/Fields"] = Json::array();
         },
         "PDF 12.7.2"},
        {"a field in a font that the form lacks",
         [](PdfFile& file) {
             add_field(file, {{"/DA", "u:/G 9 Tf 0 g"}});
         },
         "PDF 12.7.3.3"},
        {"a sound comment", [](PdfFile& file) { add_comment(file, Json::object()); }, ""},
        {"a film",
         [](PdfFile& file) {
             add_comment(file, {{"/Subtype", "/Movie"}});
         },
         "A 6.3.1-1"},
        {"a trap network",
         [](PdfFile& file) {
             add_comment(file, {{"/Subtype", "/TrapNet"}});
         },
         "UA 7.18.2-1"},
        {"no flags", [](PdfFile& file) { annotation(file).erase("/F"); }, "A 6.3.2-1"},
        {"a link that is not printed", [](PdfFile& file) { annotation(file)["/F"] = 0; }, "A 6.3.2-2"},
        {"a comment without appearance",
         [](PdfFile& file) {
             add_comment(file, {{"/AP", nullptr}});
         },
         "A 6.3.3-1"},
        {"a comment with two appearances",
         [](PdfFile& file) {
             Json& comment = add_comment(file, Json::object());
             comment["/AP"]["/D"] = comment["/AP"]["/N"];
         },
         "A 6.3.3-2"},
        {"a button with one appearance",
         [](PdfFile& file) {
             add_field(file, {{"/FT", "/Btn"}});
         },
         "A 6.3.3-3"},
        {"a comment with an appearance that is a dictionary",
         [](PdfFile& file) {
             add_comment(file, {{"/AP", {{"/N", Json::object()}}}});
         },
         "A 6.3.3-4"},
        {"a widget with an action",
         [](PdfFile& file) {
             add_field(file, {{"/A", {{"/S", "/URI"}}}});
         },
         "A 6.4.1-1"},
        {"a field with actions",
         [](PdfFile& file) {
             add_field(file, Json::object());
             catalog(file)["/AcroForm"]["/Fields"].push_back(
                 add(file, {{"/FT", "/Tx"}, {"/AA", Json::object()}}));
         },
         "A 6.4.1-2"},
        {"appearances left to the reader",
         [](PdfFile& file) {
             add_field(file, Json::object());
             catalog(file)["/AcroForm"]["/NeedAppearances"] = true;
         },
         "A 6.4.1-3"},
        {"an XFA form",
         [](PdfFile& file) {
             add_field(file, Json::object());
             catalog(file)["/AcroForm"]["/XFA"] = Json::array();
         },
         "A 6.4.2-1, UA 7.15-1"},
        {"JavaScript",
         [](PdfFile& file) {
             catalog(file)["/OpenAction"] = {{"/S", "/JavaScript"}, {"/JS", "u:x"}};
         },
         "A 6.5.1-1"},
        {"a link that starts a program",
         [](PdfFile& file) {
             annotation(file)["/A"] = {{"/S", "/Launch"}};
         },
         "A 6.5.1-1"},
        {"a named action",
         [](PdfFile& file) {
             annotation(file)["/A"] = {{"/S", "/Named"}, {"/N", "/Print"}};
         },
         "A 6.5.1-2"},
        {"actions of the catalog", [](PdfFile& file) { catalog(file)["/AA"] = Json::object(); }, "A 6.5.2-1"},
        {"actions of a page", [](PdfFile& file) { page(file)["/AA"] = Json::object(); }, "A 6.5.2-2"},
        {"a comment outside the structure", [](PdfFile& file) { add_comment(file, Json::object(), ""); },
         "UA 7.18.1-1"},
        {"a comment that says nothing",
         [](PdfFile& file) {
             add_comment(file, {{"/Contents", nullptr}});
         },
         "UA 7.18.1-2"},
        {"a field without a name",
         [](PdfFile& file) {
             add_field(file, {{"/TU", nullptr}});
         },
         "UA 7.18.1-3"},
        {"no order of tabs", [](PdfFile& file) { page(file).erase("/Tabs"); }, "UA 7.18.3-1"},
        {"a field in a paragraph", [](PdfFile& file) { add_field(file, Json::object(), "/P"); },
         "UA 7.18.4-1"},
        {"a Form element with more than its field",
         [](PdfFile& file) {
             add_field(file, Json::object());
             Json& form = element(file, "/Form");
             form["/K"] = {form["/K"], form["/K"]};
         },
         "UA 7.18.4-2"},
        {"a link outside a Link element", [](PdfFile& file) { element(file, "/Link")["/S"] = "/Span"; },
         "UA 7.18.5-1"},
        {"a link without a description", [](PdfFile& file) { annotation(file).erase("/Contents"); },
         "UA 7.18.5-2, UA 7.18.1-2"},
        {"a printer's mark in the structure",
         [](PdfFile& file) {
             add_comment(file, {{"/Subtype", "/PrinterMark"}});
         },
         "UA 7.18.8-1"},
    };
}

}  // namespace overens::testing
