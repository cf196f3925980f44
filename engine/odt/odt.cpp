// An OpenDocument text (ODF 1.3) is a zip package of XML files: `content.xml` has the document's blocks,
// `styles.xml` how they look and what is repeated on pages, `meta.xml` what the file says of itself,
// `settings.xml` how a program is to read it. Looks that the user is to find and change are named styles;
// what only follows from the place of a paragraph or a table is an automatic style beside them.
#include "odt/odt.h"

#include "document/qr_code.h"
#include "odt/body.h"
#include "odt/package.h"
#include "odt/styles.h"

namespace overens::odt {

namespace {

constexpr std::string_view xml_type = "text/xml";

std::string content_file(const document::Document& document, const document::Theme& theme,
                         const document::PageLabels& labels, const document::DrawChart& draw_chart,
                         Pictures& pictures) {
    Controls controls(document);
    Text body;
    body.labels = &labels;
    body.controls = &controls;
    body.theme = &theme;
    BodyWriter({document, theme, pictures, draw_chart}, body).write();
    Xml xml;
    open_root(xml, "office:document-content");
    write_fonts(xml, theme);
    xml.open("office:automatic-styles").raw(body.styles.xml()).close();
    xml.open("office:body").open("office:text").raw(controls.forms()).raw(body.xml.take()).close().close();
    return xml.close().take();
}

std::string meta_file(const document::Document& document) {
    Xml xml;
    open_root(xml, "office:document-meta");
    xml.open("office:meta").element("meta:generator", "Överens");
    const auto element = [&](std::string_view tag, const std::string& content) {
        if (!content.empty()) xml.element(tag, content);
    };
    element("dc:title", document.title);
    element("dc:subject", document.subject);
    element("meta:initial-creator", document.author);
    element("dc:creator", document.author);
    if (document.date) {
        const std::string day = document.date->iso() + "T00:00:00";
        element("meta:creation-date", day);
        element("dc:date", day);
    }
    // Programs hand it on to a PDF that they make, so that its fields are known again.
    if (document.form) element("meta:keyword", document::code_text(*document.form, {}));
    if (is_language(document.language)) element("dc:language", document.language);
    if (!document.reference.empty()) {
        xml.open("meta:user-defined").attribute("meta:name", "Diarienummer").text(document.reference).close();
    }
    return xml.close().close().take();
}

/// Settings of LibreOffice: as in the theme, of two spaces that meet the larger counts. Other programs do so
/// anyhow.
std::string settings_file() {
    Xml xml;
    open_root(xml, "office:document-settings");
    xml.attribute("xmlns:ooo", "http://openoffice.org/2004/office");
    xml.open("office:settings").open("config:config-item-set");
    xml.attribute("config:name", "ooo:configuration-settings");
    const auto item = [&](std::string_view name, std::string_view value) {
        xml.open("config:config-item").attribute("config:name", name).attribute("config:type", "boolean");
        xml.text(value).close();
    };
    item("AddParaTableSpacing", "false");
    item("AddParaTableSpacingAtStart", "false");
    return xml.close().close().close().take();
}

}  // namespace

std::string write(const document::Document& document, const document::Theme& theme,
                  const document::PageLabels& labels, const document::DrawChart& draw_chart) {
    Pictures pictures;
    const std::string content = content_file(document, theme, labels, draw_chart, pictures);
    const std::string styles = styles_file(document, theme, pictures);
    const std::string meta = meta_file(document);
    const std::string settings = settings_file();
    std::vector<Entry> entries = {{"content.xml", content, xml_type},
                                  {"styles.xml", styles, xml_type},
                                  {"meta.xml", meta, xml_type},
                                  {"settings.xml", settings, xml_type}};
    for (const Pictures::File& file : pictures.files()) {
        entries.push_back({file.name, file.bytes, file.media_type, file.compress});
    }
    return package(entries);
}

}  // namespace overens::odt
