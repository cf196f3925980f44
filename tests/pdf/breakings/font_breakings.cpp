#include "breakings/breaking.h"

namespace overens::testing {

namespace {

Json& composite(PdfFile& file) {
    return dictionary(file, "/Subtype", "/Type0");
}
Json& cid_font(PdfFile& file) {
    return dictionary(file, "/Subtype", "/CIDFontType2");
}
Json& descriptor(PdfFile& file) {
    return file.objects.at(reference_number(cid_font(file)["/FontDescriptor"])).value;
}
std::string& unicode(PdfFile& file) {
    return stream_of(file, composite(file), "/ToUnicode");
}
std::string& to_glyph(PdfFile& file) {
    return stream_of(file, cid_font(file), "/CIDToGIDMap");
}

/// Shows an embedded TrueType font of eight bits, with these entries changed.
void show_simple(PdfFile& file, const Json& changed, unsigned flags = 32) {
    const std::string described = add(
        file,
        {{"/Type", "/FontDescriptor"}, {"/Flags", flags}, {"/FontFile2", descriptor(file)["/FontFile2"]}});
    Json font = {{"/Type", "/Font"},
                 {"/Subtype", "/TrueType"},
                 {"/BaseFont", "/ABCDEF+Simple"},
                 {"/FirstChar", 65},
                 {"/LastChar", 66},
                 {"/Widths", {500, 500}},
                 {"/FontDescriptor", described},
                 {"/Encoding", "/WinAnsiEncoding"}};
    for (const auto& [key, value] : changed.items()) {
        if (value.is_null())
            font.erase(key);
        else
            font[key] = value;
    }
    file.objects.at(reference_number(page(file)["/Resources"])).value["/Font"]["/Fs"] = add(file, font);
    content(file) += "/Artifact BMC BT /Fs 9 Tf (AB) Tj ET EMC\n";
}

}  // namespace

std::vector<Breaking> font_breakings() {
    return {
        {"a sound simple font", [](PdfFile& file) { show_simple(file, Json::object()); }, ""},
        {"a font of no type", [](PdfFile& file) { composite(file).erase("/Type"); }, "A 6.2.11.2-1"},
        {"a font of an unknown subtype",
         [](PdfFile& file) {
             show_simple(file, {{"/Subtype", "/Type9"}});
         },
         "A 6.2.11.2-2"},
        {"a font without a name", [](PdfFile& file) { cid_font(file).erase("/BaseFont"); }, "A 6.2.11.2-3"},
        {"a font with a name that is not UTF-8", [](PdfFile& file) { cid_font(file)["/BaseFont"] = "/\xFF"; },
         "A 6.1.8-1"},
        {"no first character",
         [](PdfFile& file) {
             show_simple(file, {{"/FirstChar", nullptr}});
         },
         "A 6.2.11.2-4, A 6.2.11.2-6"},
        {"no last character",
         [](PdfFile& file) {
             show_simple(file, {{"/LastChar", nullptr}});
         },
         "A 6.2.11.2-5, A 6.2.11.2-6"},
        {"too few widths",
         [](PdfFile& file) {
             show_simple(file, {{"/Widths", {500}}});
         },
         "A 6.2.11.2-6"},
        {"no encoding",
         [](PdfFile& file) {
             show_simple(file, {{"/Encoding", nullptr}, {"/ToUnicode", "1 0 R"}});
         },
         "A 6.2.11.6-2, UA 7.21.6-2"},
        {"an encoding of a symbolic font", [](PdfFile& file) { show_simple(file, Json::object(), 4); },
         "A 6.2.11.6-3, UA 7.21.6-3"},
        {"a simple font that is not embedded",
         [](PdfFile& file) {
             show_simple(file, {{"/FontDescriptor", nullptr}});
         },
         "A 6.2.11.4.1-1, UA 7.21.4.1-1"},
        {"a font file of an unknown kind",
         [](PdfFile& file) {
             descriptor(file)["/FontFile3"] = add_stream(file, {{"/Subtype", "/Odd"}}, "x");
         },
         "A 6.2.11.2-7"},
        {"another character collection",
         [](PdfFile& file) {
             composite(file)["/Encoding"] =
                 add_stream(file,
                            {{"/CIDSystemInfo",
                              {{"/Registry", "u:Adobe"}, {"/Ordering", "u:Japan1"}, {"/Supplement", 0}}}},
                            "x");
         },
         "A 6.2.11.3.1-1, UA 7.21.3.1-1"},
        {"no map to glyphs", [](PdfFile& file) { cid_font(file)["/CIDToGIDMap"] = "/Own"; },
         "A 6.2.11.3.2-1, UA 7.21.3.2-1, A 6.2.11.5-1, UA 7.21.5-1, A 6.2.11.4.1-2, UA 7.21.4.1-2"},
        {"an encoding that is not embedded", [](PdfFile& file) { composite(file)["/Encoding"] = "/Own-H"; },
         "A 6.2.11.3.3-1, UA 7.21.3.3-1"},
        {"a font that is not embedded", [](PdfFile& file) { descriptor(file).erase("/FontFile2"); },
         "A 6.2.11.4.1-1, UA 7.21.4.1-1"},
        {"a glyph that is not there", [](PdfFile& file) { to_glyph(file).replace(2, 2, "\x7F\x7F"); },
         "A 6.2.11.4.1-2, UA 7.21.4.1-2"},
        {"a broken font file",
         [](PdfFile& file) { replace(stream_of(file, descriptor(file), "/FontFile2"), "hmtx", "xxxx"); },
         "A 6.2.11.4.1-2, UA 7.21.4.1-2"},
        {"a CIDSet with holes",
         [](PdfFile& file) {
             std::string all(200, '\xFF');
             all[0] = '\x3F';
             descriptor(file)["/CIDSet"] = add_stream(file, Json::object(), all);
         },
         "A 6.2.11.4.2-2, UA 7.21.4.2-2"},
        {"a width that is wrong",
         [](PdfFile& file) {
             Json& width = cid_font(file)["/W"][1][0];
             width = width.get<double>() + 1.5;
         },
         "A 6.2.11.5-1, UA 7.21.5-1"},
        {"a width that is rounded",
         [](PdfFile& file) {
             Json& width = cid_font(file)["/W"][1][0];
             width = width.get<double>() + 0.5;
         },
         ""},
        {"no Unicode", [](PdfFile& file) { composite(file).erase("/ToUnicode"); },
         "A 6.2.11.7.2-1, UA 7.21.7-1"},
        {"no Unicode of one code", [](PdfFile& file) { replace(unicode(file), "<0001> <", "<7001> <"); },
         "A 6.2.11.7.2-1, UA 7.21.7-1"},
        {"a byte order mark for a letter",
         [](PdfFile& file) { unicode(file).replace(unicode(file).find("<0001> <") + 8, 4, "FEFF"); },
         "A 6.2.11.7.2-2, UA 7.21.7-2"},
        {"a private letter",
         [](PdfFile& file) { unicode(file).replace(unicode(file).find("<0001> <") + 8, 4, "E001"); },
         "A 6.2.11.7.3-1"},
        {".notdef",
         [](PdfFile& file) {
             to_glyph(file).replace(2, 2, std::string(2, '\0'));
             cid_font(file)["/W"][1][0] = 0;
         },
         "A 6.2.11.8-1, UA 7.21.8-1, A 6.2.11.5-1, UA 7.21.5-1"},
    };
}

}  // namespace overens::testing
