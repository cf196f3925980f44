#include "breakings/breaking.h"

namespace overens::testing {

namespace {

Json& intent(PdfFile& file) {
    return catalog(file)["/OutputIntents"][0];
}

Json& resources(PdfFile& file) {
    return file.objects.at(reference_number(page(file)["/Resources"])).value;
}

void set_state(PdfFile& file, const char* key, const Json& value) {
    resources(file)["/ExtGState"]["/G"][key] = value;
}

void draw_form(PdfFile& file, const Json& more, const std::string& content_of_form, const char* drawn) {
    Json form = {{"/Type", "/XObject"}, {"/Subtype", "/Form"}, {"/BBox", {0, 0, 9, 9}}};
    form.update(more);
    resources(file)["/XObject"]["/Fm"] = add_stream(file, form, content_of_form);
    content(file) += drawn;
}

}  // namespace

std::vector<Breaking> graphics_breakings() {
    return {
        {"an unknown operator", [](PdfFile& file) { content(file) += "1 2 zz\n"; }, "A 6.2.2-1"},
        {"a font that is not among the resources", [](PdfFile& file) { content(file) += "/F9 1 Tf\n"; },
         "A 6.2.2-2"},
        {"a profile of a scanner",
         [](PdfFile& file) { stream_of(file, intent(file), "/DestOutputProfile").replace(12, 4, "scnr"); },
         "A 6.2.3-1"},
        {"two profiles",
         [](PdfFile& file) {
             Json second = intent(file);
             second["/DestOutputProfile"] =
                 add_stream(file, Json::object(), stream_of(file, second, "/DestOutputProfile"));
             catalog(file)["/OutputIntents"].push_back(second);
         },
         "A 6.2.3-2"},
        {"a profile outside", [](PdfFile& file) { intent(file)["/DestOutputProfileRef"] = Json::object(); },
         "A 6.2.3-3"},
        {"a profile of another space",
         [](PdfFile& file) { stream_of(file, intent(file), "/DestOutputProfile").replace(16, 4, "GRAY"); },
         "A 6.2.4.3-2"},
        {"no output intent", [](PdfFile& file) { catalog(file).erase("/OutputIntents"); },
         "A 6.2.4.3-4, A 6.2.4.3-2"},
        {"transparency without a blending space",
         [](PdfFile& file) {
             catalog(file).erase("/OutputIntents");
             page(file).erase("/Group");
         },
         "A 6.2.4.3-4, A 6.2.4.3-2, A 6.2.10-2"},
        {"printing colours", [](PdfFile& file) { content(file) += "0 0 0 1 k\n"; }, "A 6.2.4.3-3"},
        {"printing colours by name", [](PdfFile& file) { content(file) += "/DeviceCMYK cs\n"; },
         "A 6.2.4.3-3"},
        {"a transfer function", [](PdfFile& file) { set_state(file, "/TR", "/Identity"); }, "A 6.2.5-1"},
        {"another transfer function", [](PdfFile& file) { set_state(file, "/TR2", "/Identity"); },
         "A 6.2.5-2"},
        {"a halftone phase",
         [](PdfFile& file) {
             set_state(file, "/HTP", {0, 0});
         },
         "A 6.2.5-3"},
        {"a halftone of type 6",
         [](PdfFile& file) {
             set_state(file, "/HT", {{"/HalftoneType", 6}});
         },
         "A 6.2.5-4"},
        {"a halftone with a name",
         [](PdfFile& file) {
             set_state(file, "/HT", {{"/HalftoneType", 1}, {"/HalftoneName", "u:x"}});
         },
         "A 6.2.5-5"},
        {"a rendering intent of its own", [](PdfFile& file) { content(file) += "/Mine ri\n"; }, "A 6.2.6-1"},
        {"the same in a state", [](PdfFile& file) { set_state(file, "/RI", "/Mine"); }, "A 6.2.6-1"},
        {"a blend mode of its own", [](PdfFile& file) { set_state(file, "/BM", "/Mine"); }, "A 6.2.10-1"},
        {"an image with alternates",
         [](PdfFile& file) { dictionary(file, "/Subtype", "/Image")["/Alternates"] = Json::array(); },
         "A 6.2.8-1"},
        {"an image with OPI",
         [](PdfFile& file) { dictionary(file, "/Subtype", "/Image")["/OPI"] = Json::object(); }, "A 6.2.8-2"},
        {"an interpolated image",
         [](PdfFile& file) { dictionary(file, "/Subtype", "/Image")["/Interpolate"] = true; }, "A 6.2.8-3"},
        {"an image of three bits",
         [](PdfFile& file) { dictionary(file, "/Subtype", "/Image")["/BitsPerComponent"] = 3; }, "A 6.2.8-4"},
        {"a mask of eight bits",
         [](PdfFile& file) { dictionary(file, "/Subtype", "/Image")["/ImageMask"] = true; }, "A 6.2.8-5"},
        {"a PostScript form",
         [](PdfFile& file) {
             draw_form(file, {{"/PS", 1}}, "", "/Artifact BMC /Fm Do EMC\n");
         },
         "A 6.2.9-1"},
        {"a reference to a page elsewhere",
         [](PdfFile& file) {
             draw_form(file, {{"/Ref", Json::object()}}, "", "/Artifact BMC /Fm Do EMC\n");
         },
         "A 6.2.9-2, UA 7.20-1"},
        {"a PostScript object",
         [](PdfFile& file) {
             draw_form(file, {{"/Subtype", "/PS"}}, "", "/Artifact BMC /Fm Do EMC\n");
         },
         "A 6.2.9-3"},
        {"a form beside the structure",
         [](PdfFile& file) { draw_form(file, Json::object(), "0 0 1 1 re f", "/Fm Do\n"); },
         "UA 7.20-2, UA 7.1-3"},
    };
}

}  // namespace overens::testing
