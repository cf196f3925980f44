#include "pdf/metadata.h"

#include <algorithm>

#include "pdf/syntax.h"
#include "pdf/unicode.h"

namespace overens::pdf {

namespace {

constexpr std::string_view producer = "Överens";

/// A text as both places can hold it.
std::string both(std::string_view text) {
    return shortened(plain_text(text), longest_string / 2 - 1);
}

/// A file must have a title; its case number serves if the paper has none.
std::string title(const layout::Metadata& metadata) {
    if (!metadata.title.empty()) return both(metadata.title);
    return metadata.reference.empty() ? std::string(producer) : both(metadata.reference);
}

std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            default:
                result += letter;
        }
    }
    return result;
}

/// The schema that declares `pdfuaid:part`, which PDF/A does not know of.
constexpr std::string_view extension_schema = R"(  <pdfaExtension:schemas>
   <rdf:Bag>
    <rdf:li rdf:parseType="Resource">
     <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
     <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
     <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
     <pdfaSchema:property>
      <rdf:Seq>
       <rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
       </rdf:li>
      </rdf:Seq>
     </pdfaSchema:property>
    </rdf:li>
   </rdf:Bag>
  </pdfaExtension:schemas>
)";

}  // namespace

std::string language(const layout::Metadata& metadata) {
    return is_language_tag(metadata.language) ? metadata.language : "und";
}

std::string information(const layout::Metadata& metadata) {
    std::string text = "/Title " + text_string(title(metadata));
    if (!metadata.author.empty()) text += " /Author " + text_string(both(metadata.author));
    if (!metadata.subject.empty()) text += " /Subject " + text_string(both(metadata.subject));
    if (!metadata.keywords.empty()) text += " /Keywords " + text_string(both(metadata.keywords));
    text += " /Producer " + text_string(producer);
    if (metadata.date) {
        std::string day = metadata.date->iso();
        day.erase(std::remove(day.begin(), day.end(), '-'), day.end());
        text += " /CreationDate (D:" + day + "000000Z) /ModDate (D:" + day + "000000Z)";
    }
    return text;
}

std::string xmp(const layout::Metadata& metadata, bool claims) {
    const std::string tongue = language(metadata);
    // Texts of the document are in its language; the default is what a reader shows who asks for no other.
    const auto alternatives = [&](std::string_view property, const std::string& text) {
        std::string result = "  <dc:" + std::string(property) + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
                             escaped(text) + "</rdf:li><rdf:li xml:lang=\"" + tongue + "\">" + escaped(text) +
                             "</rdf:li></rdf:Alt></dc:";
        return result.append(property) + ">\n";
    };
    std::string text =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        " <rdf:Description rdf:about=\"\"\n"
        "   xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
        "   xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
        "   xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
        "   xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
        "   xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"\n"
        "   xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n"
        "   xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n"
        "   xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n";
    if (claims) {
        text +=
            "  <pdfaid:part>2</pdfaid:part>\n"
            "  <pdfaid:conformance>A</pdfaid:conformance>\n"
            "  <pdfuaid:part>1</pdfuaid:part>\n";
    }
    text += "  <dc:format>application/pdf</dc:format>\n";
    text += alternatives("title", title(metadata));
    if (!metadata.author.empty()) {
        text += "  <dc:creator><rdf:Seq><rdf:li>" + escaped(both(metadata.author)) +
                "</rdf:li></rdf:Seq></dc:creator>\n";
    }
    if (!metadata.subject.empty()) text += alternatives("description", both(metadata.subject));
    text += "  <dc:language><rdf:Bag><rdf:li>" + tongue + "</rdf:li></rdf:Bag></dc:language>\n";
    if (!metadata.reference.empty()) {
        text += "  <dc:identifier>" + escaped(both(metadata.reference)) + "</dc:identifier>\n";
    }
    if (metadata.date) {
        const std::string moment = metadata.date->iso() + "T00:00:00Z";
        for (const char* property : {"CreateDate", "ModifyDate", "MetadataDate"}) {
            text += std::string("  <xmp:") + property + '>' + moment + "</xmp:" + property + ">\n";
        }
    }
    if (!metadata.keywords.empty())
        text += "  <pdf:Keywords>" + escaped(both(metadata.keywords)) + "</pdf:Keywords>\n";
    text += "  <pdf:Producer>" + std::string(producer) + "</pdf:Producer>\n";
    text += extension_schema;
    return text += " </rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

}  // namespace overens::pdf
