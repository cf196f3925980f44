// Content and graphics: ISO 19005-2, 6.2.2 to 6.2.10; form XObjects: ISO 14289-1, 7.20.
#include <set>

#include "judge/content.h"
#include "judge/findings.h"

namespace overens::testing {

namespace {

const std::set<std::string>& operators() {
    static const std::set<std::string> known = {
        "b",  "B",  "b*", "B*", "BDC", "BI",  "BMC", "BT", "BX", "c",  "cm", "CS", "cs", "d",  "d0",
        "d1", "Do", "DP", "EI", "EMC", "ET",  "EX",  "f",  "F",  "f*", "G",  "g",  "gs", "h",  "i",
        "ID", "j",  "J",  "K",  "k",   "l",   "m",   "M",  "MP", "n",  "q",  "Q",  "re", "RG", "rg",
        "ri", "s",  "S",  "SC", "sc",  "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ",
        "TL", "Tm", "Tr", "Ts", "Tw",  "Tz",  "v",   "w",  "W",  "W*", "y",  "'",  "\""};
    return known;
}

bool intent_is_standard(const Json& intent) {
    static const std::set<std::string> standard = {"/RelativeColorimetric", "/AbsoluteColorimetric",
                                                   "/Perceptual", "/Saturation"};
    return intent.is_string() && standard.contains(intent.get<std::string>());
}

/// The colour space of the PDF/A output intent's profile, `RGB `, `GRAY` or `CMYK`; empty without one.
std::string output_space(const PdfFile& file, Findings& findings) {
    std::string space;
    const Json& intents = file.get(file.catalog(), "/OutputIntents");
    std::set<int> profiles;
    for (const Json& reference : as_list(intents)) {
        const Json& intent = file.resolve(reference);
        findings.need(!intent.contains("/DestOutputProfileRef"), {"A 6.2.3-3"},
                      "an output intent refers to a profile outside");
        const Json& profile = PdfFile::raw(intent, "/DestOutputProfile");
        const PdfObject* stream = file.object(profile);
        if (!stream || !stream->data) continue;
        profiles.insert(reference_number(profile));
        const std::string& data = *stream->data;
        const bool long_enough = data.size() >= 128;
        const std::string device = long_enough ? data.substr(12, 4) : "";
        const std::string found = long_enough ? data.substr(16, 4) : "";
        findings.need(
            (device == "prtr" || device == "mntr") && (found == "RGB " || found == "GRAY" || found == "CMYK"),
            {"A 6.2.3-1"}, "the output profile is of class '" + device + "' and space '" + found + "'");
        if (is_name(PdfFile::raw(intent, "/S"), "/GTS_PDFA1")) space = found;
    }
    findings.need(profiles.size() <= 1, {"A 6.2.3-2"}, "output intents with different profiles");
    return space;
}

/// Judges one use of a colour space by its name.
void check_space(const Json& space, const std::string& output, const Json& defaults, Findings& findings) {
    if (!space.is_string()) return;
    const bool by_default = defaults.is_object();
    if (space == "/DeviceRGB") {
        findings.need(output == "RGB " || (by_default && defaults.contains("/DefaultRGB")), {"A 6.2.4.3-2"},
                      "DeviceRGB without an RGB output intent");
    } else if (space == "/DeviceCMYK") {
        findings.need(output == "CMYK" || (by_default && defaults.contains("/DefaultCMYK")), {"A 6.2.4.3-3"},
                      "DeviceCMYK without a CMYK output intent");
    } else if (space == "/DeviceGray") {
        findings.need(!output.empty() || (by_default && defaults.contains("/DefaultGray")), {"A 6.2.4.3-4"},
                      "DeviceGray without an output intent");
    }
}

void check_image(const Json& image, Findings& findings) {
    findings.need(!image.contains("/Alternates"), {"A 6.2.8-1"}, "an image has alternates");
    findings.need(!image.contains("/OPI"), {"A 6.2.8-2"}, "an image has /OPI");
    findings.need(PdfFile::raw(image, "/Interpolate") != true, {"A 6.2.8-3"}, "an image is interpolated");
    const Json& bits = PdfFile::raw(image, "/BitsPerComponent");
    const bool mask = PdfFile::raw(image, "/ImageMask") == true;
    if (bits.is_number() && mask) findings.need(bits == 1, {"A 6.2.8-5"}, "a mask of more than one bit");
    const std::set<int> allowed = {1, 2, 4, 8, 16};
    if (bits.is_number() && !mask)
        findings.need(allowed.contains(bits.get<int>()), {"A 6.2.8-4"},
                      "an image has odd bits: " + bits.dump());
    if (image.contains("/Intent"))
        findings.need(intent_is_standard(image["/Intent"]), {"A 6.2.6-1"}, "an image's rendering intent");
}

void check_form(const Json& form, Findings& findings) {
    const bool postscript =
        form.contains("/OPI") || form.contains("/PS") || is_name(PdfFile::raw(form, "/Subtype2"), "/PS");
    findings.need(!postscript, {"A 6.2.9-1"}, "a form has /OPI, /PS or /Subtype2");
    findings.need(!form.contains("/Ref"), {"A 6.2.9-2", "UA 7.20-1"}, "a reference XObject");
}

void check_state(const Json& state, Findings& findings) {
    static const std::set<std::string> modes = {
        "/Normal",    "/Compatible", "/Multiply",   "/Screen",    "/Overlay",   "/Darken",
        "/Lighten",   "/ColorDodge", "/ColorBurn",  "/HardLight", "/SoftLight", "/Difference",
        "/Exclusion", "/Hue",        "/Saturation", "/Color",     "/Luminosity"};
    findings.need(!state.contains("/TR"), {"A 6.2.5-1"}, "a graphics state has /TR");
    findings.need(!state.contains("/TR2") || is_name(state["/TR2"], "/Default"), {"A 6.2.5-2"},
                  "a graphics state has /TR2");
    findings.need(!state.contains("/HTP"), {"A 6.2.5-3"}, "a graphics state has /HTP");
    if (state.contains("/RI"))
        findings.need(intent_is_standard(state["/RI"]), {"A 6.2.6-1"}, "a graphics state's rendering intent");
    const Json& mode = PdfFile::raw(state, "/BM");
    if (mode.is_string())
        findings.need(modes.contains(mode.get<std::string>()), {"A 6.2.10-1"}, "blend mode " + mode.dump());
}

void check_halftone(const Json& halftone, Findings& findings) {
    if (!halftone.contains("/HalftoneType")) return;
    const Json& type = halftone["/HalftoneType"];
    findings.need(type == 1 || type == 5, {"A 6.2.5-4"}, "a halftone of another type");
    findings.need(!halftone.contains("/HalftoneName"), {"A 6.2.5-5"}, "a halftone has a name");
}

void check_objects(const PdfFile& file, const std::string& output, Findings& findings) {
    for (const auto& [number, object] : file.objects) {
        for_each_value(object.value, [&](const Json& value) {
            if (!is_dictionary(value)) return;
            const Json& states = file.get(value, "/ExtGState");
            if (states.is_object()) {
                for (const Json& state : states) check_state(file.resolve(state), findings);
            }
            check_halftone(value, findings);
        });
        if (!object.data) continue;
        const Json& subtype = PdfFile::raw(object.value, "/Subtype");
        if (is_name(subtype, "/Image")) {
            check_image(object.value, findings);
            check_space(file.get(object.value, "/ColorSpace"), output, Json(), findings);
        } else if (is_name(subtype, "/Form")) {
            check_form(object.value, findings);
        }
        findings.need(!is_name(subtype, "/PS"), {"A 6.2.9-3"}, "a PostScript XObject");
    }
}

void check_page(const PdfFile& file, const Json& page, const std::string& output, Findings& findings) {
    const Json& resources = inherited(file, page, "/Resources");
    const Json& defaults = file.get(resources, "/ColorSpace");
    bool transparent = false;
    for (const Step& step : steps_of(file, page)) {
        const std::string& name = step.operation.name;
        findings.need(operators().contains(name), {"A 6.2.2-1"}, "the operator " + name);
        if (name == "rg" || name == "RG") check_space("/DeviceRGB", output, defaults, findings);
        if (name == "k" || name == "K") check_space("/DeviceCMYK", output, defaults, findings);
        if (name == "g" || name == "G") check_space("/DeviceGray", output, defaults, findings);
        if (step.operation.operands.empty()) continue;
        const Json& first = step.operation.operands.front();
        if (name == "cs" || name == "CS") check_space(first, output, defaults, findings);
        if (name == "ri")
            findings.need(intent_is_standard(first), {"A 6.2.6-1"}, "the rendering intent " + first.dump());
        if (step.form != 0 || !first.is_string()) continue;
        const auto use = [&](const char* category, const char* operation) -> const Json& {
            if (name != operation) return PdfFile::raw(Json(), "");
            const Json& found =
                file.get(file.get(resources, category), first.get_ref<const std::string&>().c_str());
            findings.need(!found.is_null(), {"A 6.2.2-2"},
                          first.get<std::string>() + " is not among the page's resources");
            return found;
        };
        use("/Font", "Tf");
        const Json& drawn = use("/XObject", "Do");
        transparent = transparent || (drawn.is_object() && drawn.contains("/SMask"));
    }
    if (transparent && output.empty()) {
        findings.need(file.get(file.get(page, "/Group"), "/CS").is_string(), {"A 6.2.10-2"},
                      "transparency without a blending space");
    }
}

/// Content of forms belongs to the structure: it is drawn within marked content, or has marked content of its
/// own.
void check_form_marks(const PdfFile& file, const Json& page, Findings& findings) {
    for (const Step& step : steps_of(file, page)) {
        if (step.form == 0 || !paints(step.operation.name)) continue;
        findings.need(!step.marks.empty(), {"UA 7.20-2"},
                      "a form's content that is no part of the structure");
    }
}

void run(const PdfFile& file, Findings& findings) {
    const std::string output = output_space(file, findings);
    check_objects(file, output, findings);
    for (const auto& [number, page] : file.pages()) {
        check_page(file, *page, output, findings);
        check_form_marks(file, *page, findings);
    }
}

}  // namespace

const Check graphics_check = {
    {"A 6.2.2-1",   "A 6.2.2-2",  "A 6.2.3-1",  "A 6.2.3-2", "A 6.2.3-3", "A 6.2.4.3-2", "A 6.2.4.3-3",
     "A 6.2.4.3-4", "A 6.2.5-1",  "A 6.2.5-2",  "A 6.2.5-3", "A 6.2.5-4", "A 6.2.5-5",   "A 6.2.6-1",
     "A 6.2.8-1",   "A 6.2.8-2",  "A 6.2.8-3",  "A 6.2.8-4", "A 6.2.8-5", "A 6.2.9-1",   "A 6.2.9-2",
     "A 6.2.9-3",   "A 6.2.10-1", "A 6.2.10-2", "UA 7.20-1", "UA 7.20-2"},
    run};

}  // namespace overens::testing
