// Annotations, fields and actions: ISO 19005-2, 6.3 to 6.5; ISO 14289-1, 7.18.
#include <set>

#include "judge/content.h"
#include "judge/findings.h"
#include "judge/structure_tree.h"

namespace overens::testing {

namespace {

std::string subtype_of(const Json& annotation) {
    const Json& subtype = PdfFile::raw(annotation, "/Subtype");
    return subtype.is_string() ? subtype.get<std::string>() : "";
}

void check_flags(const PdfFile& file, const Json& annotation, Findings& findings) {
    const std::string subtype = subtype_of(annotation);
    const Json& flags = file.get(annotation, "/F");
    findings.need(flags.is_number_integer() || subtype == "/Popup", {"A 6.3.2-1"}, subtype + " without /F");
    if (!flags.is_number_integer()) return;
    constexpr unsigned print = 4;
    constexpr unsigned hidden = 1U | 2U | 32U | 256U;
    const auto bits = flags.get<unsigned>();
    findings.need((bits & print) != 0 && (bits & hidden) == 0, {"A 6.3.2-2"},
                  subtype + " is hidden or not printed");
}

void check_appearance(const PdfFile& file, const Json& annotation, Findings& findings) {
    const std::string subtype = subtype_of(annotation);
    const Json& box = file.get(annotation, "/Rect");
    const bool empty = box.is_array() && box.size() == 4 && box[0] == box[2] && box[1] == box[3];
    const Json& appearance = file.get(annotation, "/AP");
    findings.need(appearance.is_object() || empty || subtype == "/Popup" || subtype == "/Link", {"A 6.3.3-1"},
                  subtype + " has no appearance");
    if (!appearance.is_object()) return;
    findings.need(appearance.size() == 1 && appearance.contains("/N"), {"A 6.3.3-2"},
                  subtype + " has appearances beside /N");
    const PdfObject* normal = file.object(PdfFile::raw(appearance, "/N"));
    const bool stream = normal && normal->data;
    const Json& own_kind = file.get(annotation, "/FT");
    const Json& kind = own_kind.is_null() ? file.get(file.get(annotation, "/Parent"), "/FT") : own_kind;
    if (subtype == "/Widget" && is_name(kind, "/Btn")) {
        findings.need(!stream, {"A 6.3.3-3"}, "a button with one appearance");
    } else {
        findings.need(stream, {"A 6.3.3-4"}, subtype + " with an appearance that is no stream");
    }
}

void check_type(const Json& annotation, Findings& findings) {
    static const std::set<std::string> known = {
        "/Text",        "/Link",     "/FreeText",  "/Line",      "/Square",         "/Circle",
        "/Polygon",     "/PolyLine", "/Highlight", "/Underline", "/Squiggly",       "/StrikeOut",
        "/Stamp",       "/Caret",    "/Ink",       "/Popup",     "/FileAttachment", "/Widget",
        "/PrinterMark", "/TrapNet",  "/Watermark", "/Redact"};
    const std::string subtype = subtype_of(annotation);
    findings.need(known.contains(subtype), {"A 6.3.1-1"}, "an annotation of type " + subtype);
    findings.need(subtype != "/TrapNet", {"UA 7.18.2-1"}, "a trap network");
}

void check_structure(const PdfFile& file, const Json& annotation, const StructureNode* node,
                     Findings& findings) {
    const std::string subtype = subtype_of(annotation);
    const bool hidden =
        (file.get(annotation, "/F").is_number() ? file.get(annotation, "/F").get<unsigned>() & 2U : 0U) != 0;
    const auto says = [&](const Json& dictionary, const char* key) {
        return !text_of(file.get(dictionary, key)).value_or("").empty();
    };
    const bool alternative = node && says(*node->value, "/Alt");
    if (subtype == "/PrinterMark") {
        findings.need(!node, {"UA 7.18.8-1"}, "a printer's mark in the structure");
    } else if (subtype == "/Widget") {
        findings.need(node && node->type == "/Form", {"UA 7.18.4-1"},
                      "a field that is not in a Form element");
        const bool named =
            says(annotation, "/TU") || says(file.get(annotation, "/Parent"), "/TU") || alternative;
        findings.need(named, {"UA 7.18.1-3"}, "a field without /TU");
    } else if (subtype == "/Link") {
        findings.need(node && node->type == "/Link", {"UA 7.18.5-1"}, "a link that is not in a Link element");
        findings.need(says(annotation, "/Contents"), {"UA 7.18.5-2"}, "a link without /Contents");
    } else if (!hidden && subtype != "/Popup") {
        findings.need(node && node->type == "/Annot", {"UA 7.18.1-1"},
                      subtype + " is not in an Annot element");
    }
    if (subtype != "/Widget" && subtype != "/Popup" && subtype != "/PrinterMark" && !hidden) {
        findings.need(says(annotation, "/Contents") || alternative, {"UA 7.18.1-2"},
                      subtype + " is not described");
    }
    const bool told = says(file.catalog(), "/Lang") || (node && !node->language.empty());
    findings.need(told || !annotation.contains("/Contents"), {"UA 7.2-24"}, "/Contents without language");
    findings.need(told || !annotation.contains("/TU"), {"UA 7.2-25"}, "/TU without language");
}

void check_form_element(const PdfFile& file, const StructureNode& node, Findings& findings) {
    if (node.type != "/Form") return;
    const Json& attributes = file.get(*node.value, "/A");
    const bool printed = attributes.is_object() && attributes.contains("/Role");
    const bool alone = node.annotations.size() == 1 && node.kids.empty() && node.contents.empty();
    findings.need(printed || alone, {"UA 7.18.4-2"}, "a Form element that holds more than its field");
}

void check_action(const Json& action, Findings& findings) {
    static const std::set<std::string> forbidden = {
        "/Launch",     "/Sound",       "/Movie",     "/ResetForm", "/ImportData",
        "/Hide",       "/SetOCGState", "/Rendition", "/Trans",     "/GoTo3DView",
        "/JavaScript", "/set-state",   "/no-op",     "/SetState",  "/NOP"};
    static const std::set<std::string> moves = {"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"};
    const Json& kind = PdfFile::raw(action, "/S");
    if (!kind.is_string()) return;
    findings.need(!forbidden.contains(kind.get<std::string>()), {"A 6.5.1-1"},
                  "an action " + kind.get<std::string>());
    if (kind == "/Named")
        findings.need(moves.contains(PdfFile::raw(action, "/N").get<std::string>()), {"A 6.5.1-2"},
                      "a named action");
}

/// A widget is a field's, which the form knows (ISO 32000-1, 12.7.2); what is typed into it has a font
/// (12.7.3.3), and what it shows of a button an appearance (12.5.5).
void check_widget(const PdfFile& file, const Json& annotation, bool known, Findings& findings) {
    findings.need(known, {"PDF 12.7.2"}, "a widget of no field of the form");
    const Json& parent = file.get(annotation, "/Parent");
    const auto inherited = [&](const char* key) -> const Json& {
        const Json& own = file.get(annotation, key);
        return own.is_null() ? file.get(parent, key) : own;
    };
    const Json& form = file.get(file.catalog(), "/AcroForm");
    if (is_name(inherited("/FT"), "/Tx")) {
        const Json& own = inherited("/DA");
        const std::string operators = text_of(own.is_null() ? file.get(form, "/DA") : own).value_or("");
        const std::size_t begin = operators.find('/');
        const std::string font =
            begin == std::string::npos ? "" : operators.substr(begin, operators.find(' ', begin) - begin);
        const Json& fonts = file.get(file.get(form, "/DR"), "/Font");
        findings.need(is_dictionary(fonts) && fonts.contains(font), {"PDF 12.7.3.3"},
                      "a field in a font that the form lacks: " + operators);
    }
    const Json& normal = file.get(file.get(annotation, "/AP"), "/N");
    const Json& state = file.get(annotation, "/AS");
    const bool is_stream = normal.is_object() && normal.contains("/BBox");
    if (is_name(inherited("/FT"), "/Btn") && is_dictionary(normal) && !is_stream) {
        findings.need(state.is_string() && normal.contains(state.get<std::string>()), {"PDF 12.5.5"},
                      "a button in a state that it has no appearance for");
    }
}

std::set<int> check_fields(const PdfFile& file, Findings& findings) {
    std::set<int> seen;
    const Json& form = file.get(file.catalog(), "/AcroForm");
    if (!form.is_object()) return seen;
    findings.need(PdfFile::raw(form, "/NeedAppearances") != true, {"A 6.4.1-3"}, "/NeedAppearances");
    findings.need(!form.contains("/XFA"), {"A 6.4.2-1", "UA 7.15-1"}, "an XFA form");
    std::vector<Json> open;
    const auto add = [&](const Json& list) {
        for (const Json& field : as_list(list)) {
            if (seen.insert(reference_number(field)).second) open.push_back(file.resolve(field));
        }
    };
    add(file.get(form, "/Fields"));
    while (!open.empty()) {
        const Json field = open.back();
        open.pop_back();
        findings.need(!field.contains("/AA") && !(field.contains("/A") && !field.contains("/Subtype")),
                      {"A 6.4.1-2"}, "a field with an action");
        add(file.get(field, "/Kids"));
    }
    return seen;
}

/// Links inside the document and bookmarks lead to a page of it (ISO 32000-1, 12.3.2).
void check_destinations(const PdfFile& file, Findings& findings) {
    std::set<int> pages;
    for (const auto& [number, page] : file.pages()) pages.insert(number);
    for (const auto& [number, object] : file.objects) {
        for_each_value(object.value, [&](const Json& value) {
            if (!is_dictionary(value) || !value.contains("/Dest")) return;
            const Json& target = file.get(value, "/Dest");
            const bool sound = target.is_array() && target.size() >= 2 && target[1].is_string() &&
                               pages.contains(reference_number(target[0]));
            findings.need(sound, {"PDF 12.3.2"}, "a destination that is no page");
        });
    }
}

void run(const PdfFile& file, Findings& findings) {
    check_destinations(file, findings);
    const StructureTree tree = StructureTree::read(file);
    const std::set<int> fields = check_fields(file, findings);
    for (const auto& [page_number, page] : file.pages()) {
        findings.need(!page->contains("/AA"), {"A 6.5.2-2"}, "a page with actions");
        const Json& annotations = file.get(*page, "/Annots");
        if (!annotations.is_array() || annotations.empty()) continue;
        findings.need(is_name(file.get(*page, "/Tabs"), "/S"), {"UA 7.18.3-1"},
                      "a page with annotations and without /Tabs /S");
        for (const Json& reference : annotations) {
            const Json& annotation = file.resolve(reference);
            const auto found = tree.by_annotation.find(reference_number(reference));
            check_type(annotation, findings);
            check_flags(file, annotation, findings);
            check_appearance(file, annotation, findings);
            check_structure(file, annotation, found == tree.by_annotation.end() ? nullptr : found->second,
                            findings);
            if (subtype_of(annotation) == "/Widget") {
                findings.need(!annotation.contains("/A") && !annotation.contains("/AA"), {"A 6.4.1-1"},
                              "a field's widget with an action");
                check_widget(file, annotation, fields.contains(reference_number(reference)), findings);
            }
        }
    }
    for (const auto& node : tree.nodes) check_form_element(file, *node, findings);
    findings.need(!file.catalog().contains("/AA"), {"A 6.5.2-1"}, "the catalog has actions");
    for (const auto& [number, object] : file.objects) {
        for_each_value(object.value, [&](const Json& value) {
            if (!is_dictionary(value)) return;
            for (const char* key : {"/A", "/OpenAction", "/Next"}) {
                const Json& action = file.get(value, key);
                if (action.is_object() && action.contains("/S")) check_action(action, findings);
            }
        });
    }
}

}  // namespace

const Check annotation_check = {
    {"PDF 12.3.2",  "PDF 12.5.5",  "PDF 12.7.2",  "PDF 12.7.3.3", "A 6.3.1-1",   "A 6.3.2-1",   "A 6.3.2-2",
     "A 6.3.3-1",   "A 6.3.3-2",   "A 6.3.3-3",   "A 6.3.3-4",    "A 6.4.1-1",   "A 6.4.1-2",   "A 6.4.1-3",
     "A 6.4.2-1",   "A 6.5.1-1",   "A 6.5.1-2",   "A 6.5.2-1",    "A 6.5.2-2",   "UA 7.15-1",   "UA 7.18.1-1",
     "UA 7.18.1-2", "UA 7.18.1-3", "UA 7.18.2-1", "UA 7.18.3-1",  "UA 7.18.4-1", "UA 7.18.4-2", "UA 7.18.5-1",
     "UA 7.18.5-2", "UA 7.18.8-1", "UA 7.2-24",   "UA 7.2-25"},
    run};

}  // namespace overens::testing
