#include "breakings/breaking.h"

namespace overens::testing {

namespace {

/// A custom value type, and a property of it: what sound files may have and ours has not.
void declare_type(PdfFile& file, const char* from = "", const char* to = "") {
    std::string type =
        "<pdfaSchema:valueType><rdf:Seq><rdf:li rdf:parseType=\"Resource\" "
        "xmlns:pdfaType=\"http://www.aiim.org/pdfa/ns/type#\" "
        "xmlns:pdfaField=\"http://www.aiim.org/pdfa/ns/field#\"><pdfaType:type>Sak</pdfaType:type>"
        "<pdfaType:namespaceURI>urn:sak</pdfaType:namespaceURI><pdfaType:prefix>sak</pdfaType:prefix>"
        "<pdfaType:description>En sak</pdfaType:description><pdfaType:field><rdf:Seq><rdf:li "
        "rdf:parseType=\"Resource\">"
        "<pdfaField:name>a</pdfaField:name><pdfaField:valueType>Text</pdfaField:valueType>"
        "<pdfaField:description>A</pdfaField:description></rdf:li></rdf:Seq></pdfaType:field></rdf:li></"
        "rdf:Seq></pdfaSchema:valueType>";
    if (*from != '\0') replace(type, from, to);
    replace(packet(file), "<pdfaSchema:property>", type + "<pdfaSchema:property>");
}

}  // namespace

std::vector<Breaking> metadata_breakings() {
    return {
        {"a sound value type", [](PdfFile& file) { declare_type(file); }, ""},
        {"no metadata", [](PdfFile& file) { catalog(file).erase("/Metadata"); }, "A 6.6.2.1-1, UA 7.1-8"},
        {"metadata of no type",
         [](PdfFile& file) { dictionary(file, "/Type", "/Metadata").erase("/Subtype"); },
         "A 6.6.2.1-1, UA 7.1-8"},
        {"bytes in the header",
         [](PdfFile& file) { replace(packet(file), "<?xpacket begin", "<?xpacket bytes=\"1\" begin"); },
         "A 6.6.2.1-2"},
        {"an encoding in the header",
         [](PdfFile& file) { replace(packet(file), "<?xpacket begin", "<?xpacket encoding=\"x\" begin"); },
         "A 6.6.2.1-3"},
        {"no XML", [](PdfFile& file) { replace(packet(file), "</rdf:RDF>", ""); }, "A 6.6.2.1-4"},
        {"no UTF-8", [](PdfFile& file) { replace(packet(file), "Praktik i f", "\xFF"); }, "A 6.6.2.1-5"},
        {"an unknown property",
         [](PdfFile& file) { replace(packet(file), "<dc:format>", "<dc:colour>x</dc:colour><dc:format>"); },
         "A 6.6.2.3.1-1"},
        {"a creator that is no sequence",
         [](PdfFile& file) {
             replace(packet(file), "<dc:creator><rdf:Seq>", "<dc:creator><rdf:Bag>"),
                 replace(packet(file), "</rdf:Seq></dc:creator>", "</rdf:Bag></dc:creator>");
         },
         "A 6.6.2.3.1-2"},
        {"a date that is none",
         [](PdfFile& file) {
             replace(packet(file), "<xmp:ModifyDate>2026-11-22T", "<xmp:ModifyDate>22/11 2026 ");
         },
         "A 6.6.2.3.1-2"},
        {"another date in /Info",
         [](PdfFile& file) {
             file.objects.at(reference_number(file.trailer["/Info"])).value["/CreationDate"] =
                 "u:D:20200101000000Z";
         },
         "PDF 14.3.3"},
        {"no date in /Info",
         [](PdfFile& file) {
             file.objects.at(reference_number(file.trailer["/Info"])).value.erase("/CreationDate");
         },
         "PDF 14.3.3"},
        {"another title in /Info",
         [](PdfFile& file) {
             file.objects.at(reference_number(file.trailer["/Info"])).value["/Title"] = "u:x";
         },
         "PDF 14.3.3"},
        {"an unknown field in a schema",
         [](PdfFile& file) {
             replace(packet(file), "<pdfaSchema:prefix>",
                     "<pdfaSchema:colour>x</pdfaSchema:colour><pdfaSchema:prefix>");
         },
         "A 6.6.2.3.2-1"},
        {"schemas in a sequence",
         [](PdfFile& file) {
             replace(packet(file), "<pdfaExtension:schemas>\n   <rdf:Bag>",
                     "<pdfaExtension:schemas>\n   <rdf:Seq>"),
                 replace(packet(file), "</rdf:Bag>\n  </pdfaExtension", "</rdf:Seq>\n  </pdfaExtension");
         },
         "A 6.6.2.3.3-1"},
        {"a schema without description",
         [](PdfFile& file) {
             replace(packet(file),
                     "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>", "");
         },
         "A 6.6.2.3.3-2"},
        {"a schema without namespace",
         [](PdfFile& file) {
             replace(packet(file),
                     "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
                     "");
         },
         "A 6.6.2.3.3-3, A 6.6.2.3.1-1"},
        {"a schema without prefix",
         [](PdfFile& file) { replace(packet(file), "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", ""); },
         "A 6.6.2.3.3-4"},
        {"properties in a bag",
         [](PdfFile& file) {
             replace(packet(file), "<pdfaSchema:property>\n      <rdf:Seq>",
                     "<pdfaSchema:property>\n      <rdf:Bag>"),
                 replace(packet(file), "</rdf:Seq>\n     </pdfaSchema", "</rdf:Bag>\n     </pdfaSchema");
         },
         "A 6.6.2.3.3-5"},
        {"value types that are text",
         [](PdfFile& file) {
             replace(packet(file), "<pdfaSchema:property>",
                     "<pdfaSchema:valueType>x</pdfaSchema:valueType><pdfaSchema:property>");
         },
         "A 6.6.2.3.3-6"},
        {"a property without name",
         [](PdfFile& file) { replace(packet(file), "<pdfaProperty:name>part</pdfaProperty:name>", ""); },
         "A 6.6.2.3.3-7, A 6.6.2.3.1-1"},
        {"a property without type",
         [](PdfFile& file) {
             replace(packet(file), "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>", "");
         },
         "A 6.6.2.3.3-8"},
        {"a property of an odd category", [](PdfFile& file) { replace(packet(file), "internal", "secret"); },
         "A 6.6.2.3.3-9"},
        {"a property without description",
         [](PdfFile& file) {
             replace(packet(file),
                     "<pdfaProperty:description>Part of ISO 14289 to which the file "
                     "conforms</pdfaProperty:description>",
                     "");
         },
         "A 6.6.2.3.3-10"},
        {"a type without name",
         [](PdfFile& file) { declare_type(file, "<pdfaType:type>Sak</pdfaType:type>"); }, "A 6.6.2.3.3-11"},
        {"a type without namespace",
         [](PdfFile& file) { declare_type(file, "<pdfaType:namespaceURI>urn:sak</pdfaType:namespaceURI>"); },
         "A 6.6.2.3.3-12"},
        {"a type without prefix",
         [](PdfFile& file) { declare_type(file, "<pdfaType:prefix>sak</pdfaType:prefix>"); },
         "A 6.6.2.3.3-13"},
        {"a type without description",
         [](PdfFile& file) { declare_type(file, "<pdfaType:description>En sak</pdfaType:description>"); },
         "A 6.6.2.3.3-14"},
        {"fields of an odd prefix",
         [](PdfFile& file) {
             declare_type(file, "<pdfaType:field>",
                          "<t:field xmlns:t=\"http://www.aiim.org/pdfa/ns/type#\">"),
                 replace(packet(file), "</pdfaType:field>", "</t:field>");
         },
         "A 6.6.2.3.3-15"},
        {"a field without name",
         [](PdfFile& file) { declare_type(file, "<pdfaField:name>a</pdfaField:name>"); }, "A 6.6.2.3.3-16"},
        {"a field without type",
         [](PdfFile& file) { declare_type(file, "<pdfaField:valueType>Text</pdfaField:valueType>"); },
         "A 6.6.2.3.3-17"},
        {"a field without description",
         [](PdfFile& file) { declare_type(file, "<pdfaField:description>A</pdfaField:description>"); },
         "A 6.6.2.3.3-18"},
        {"no claim of PDF/A",
         [](PdfFile& file) {
             replace(packet(file), "<pdfaid:part>2</pdfaid:part>", ""),
                 replace(packet(file), "<pdfaid:conformance>A</pdfaid:conformance>", "");
         },
         "A 6.6.4-1"},
        {"a claim of PDF/A-1",
         [](PdfFile& file) { replace(packet(file), "<pdfaid:part>2", "<pdfaid:part>1"); }, "A 6.6.4-2"},
        {"a claim of level B",
         [](PdfFile& file) { replace(packet(file), "<pdfaid:conformance>A", "<pdfaid:conformance>B"); },
         "A 6.6.4-3"},
        {"odd prefixes of PDF/A",
         [](PdfFile& file) {
             replace(packet(file), "<pdfaid:part>2</pdfaid:part>",
                     "<a:part xmlns:a=\"http://www.aiim.org/pdfa/ns/id/\">2</a:part>");
         },
         "A 6.6.4-4"},
        {"an odd prefix of the level",
         [](PdfFile& file) {
             replace(packet(file), "<pdfaid:conformance>A</pdfaid:conformance>",
                     "<a:conformance xmlns:a=\"http://www.aiim.org/pdfa/ns/id/\">A</a:conformance>");
         },
         "A 6.6.4-5"},
        {"an odd prefix of an amendment",
         [](PdfFile& file) {
             replace(packet(file), "<dc:format>",
                     "<a:amd xmlns:a=\"http://www.aiim.org/pdfa/ns/id/\">x</a:amd><dc:format>");
         },
         "A 6.6.4-6"},
        {"an odd prefix of a correction",
         [](PdfFile& file) {
             replace(packet(file), "<dc:format>",
                     "<a:corr xmlns:a=\"http://www.aiim.org/pdfa/ns/id/\">x</a:corr><dc:format>");
         },
         "A 6.6.4-7"},
        {"no claim of PDF/UA",
         [](PdfFile& file) { replace(packet(file), "<pdfuaid:part>1</pdfuaid:part>", ""); }, "UA 5-1"},
        {"a claim of PDF/UA-2",
         [](PdfFile& file) { replace(packet(file), "<pdfuaid:part>1", "<pdfuaid:part>2"); }, "UA 5-2"},
        {"an odd prefix of PDF/UA",
         [](PdfFile& file) {
             replace(packet(file), "<pdfuaid:part>1</pdfuaid:part>",
                     "<u:part xmlns:u=\"http://www.aiim.org/pdfua/ns/id/\">1</u:part>");
         },
         "UA 5-3"},
        {"an odd prefix of its amendment",
         [](PdfFile& file) {
             replace(packet(file), "<dc:format>",
                     "<u:amd xmlns:u=\"http://www.aiim.org/pdfua/ns/id/\">x</u:amd><dc:format>");
         },
         "A 6.6.2.3.1-1, UA 5-4"},
        {"an odd prefix of its correction",
         [](PdfFile& file) {
             replace(packet(file), "<dc:format>",
                     "<u:corr xmlns:u=\"http://www.aiim.org/pdfua/ns/id/\">x</u:corr><dc:format>");
         },
         "A 6.6.2.3.1-1, UA 5-5"},
        {"no title",
         [](PdfFile& file) {
             replace(packet(file), "<dc:title>", "<dc:rights>"),
                 replace(packet(file), "</dc:title>", "</dc:rights>");
         },
         "UA 7.1-9"},
    };
}

}  // namespace overens::testing
