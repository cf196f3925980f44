// Contents are a real index, so that a program can make them anew after a change: from the headings' styles,
// not their outline levels, of which the title is one. The numbers of pages are fields, which a program
// counts as it opens the file; what they show until then are the PDF's.
#include "document/words.h"
#include "odt/body.h"
#include "odt/style_names.h"

namespace overens::odt {

using document::Style;

namespace {

constexpr std::array headings = {Style::heading1, Style::heading2, Style::heading3};
constexpr std::array entries = {Style::contents1, Style::contents2, Style::contents3};

void write_source(Xml& xml, const document::Contents& contents, bool numbered) {
    xml.open("text:table-of-content-source").attribute("text:outline-level", contents.levels);
    xml.attribute("text:use-outline-level", "false");
    xml.attribute("text:use-index-marks", contents.of_papers ? "true" : "false");
    xml.attribute("text:use-index-source-styles", "true");
    xml.open("text:index-title-template").attribute("text:style-name", odf_name(Style::contents_heading));
    xml.text(document::plain(contents.heading)).close();
    for (int level = 1; level <= 3; ++level) {
        xml.open("text:table-of-content-entry-template").attribute("text:outline-level", level);
        xml.attribute("text:style-name", odf_name(entries[static_cast<std::size_t>(level - 1)]));
        xml.open("text:index-entry-link-start").close();
        if (numbered && !(contents.of_papers && level == 1)) {
            xml.open("text:index-entry-chapter").close();
            xml.open("text:index-entry-tab-stop").attribute("style:type", "left");
            xml.attribute("style:position", Length()).attribute("style:leader-char", " ").close();
        }
        xml.open("text:index-entry-text").close();
        xml.open("text:index-entry-tab-stop").attribute("style:type", "right");
        xml.attribute("style:leader-char", ".").close();
        xml.open("text:index-entry-page-number").close();
        xml.open("text:index-entry-link-end").close().close();
    }
    // Papers are found by marks at their titles, since a cover has a title, too.
    const int above = contents.of_papers ? 1 : 0;
    for (int level = 1 + above; level <= contents.levels; ++level) {
        xml.open("text:index-source-styles").attribute("text:outline-level", level);
        xml.open("text:index-source-style");
        const auto heading = static_cast<std::size_t>(level - above - 1);
        xml.attribute("text:style-name", odf_name(headings[heading])).close();
        xml.close();
    }
    xml.close();
}

}  // namespace

void BodyWriter::contents(const document::Contents& contents) {
    if (contents.entries.empty()) return;
    begin_page_alone();
    Xml& xml = out_.xml;
    const std::string name = "Inneh\u00E5ll" + std::to_string(++out_.sections);
    xml.open("text:table-of-content").attribute("text:name", name).attribute("text:protected", "false");
    write_source(xml, contents, job_.document.numbered);
    xml.open("text:index-body");
    xml.open("text:index-title").attribute("text:name", name + "_rubrik");
    write_paragraph(out_, odf_name(Style::contents_heading), {}, contents.heading);
    xml.close();
    for (const document::Contents::Entry& entry : contents.entries) {
        const std::size_t level = entry.level <= 1 ? 0 : (entry.level == 2 ? 1 : 2);
        xml.open("text:p").attribute("text:style-name", odf_name(entries[level]));
        xml.open("text:a").attribute("xlink:type", "simple").attribute("xlink:href", "#" + entry.id);
        xml.attribute("text:style-name", index_link).attribute("text:visited-style-name", index_link);
        if (!entry.number.empty()) xml.text(entry.number).open("text:tab").close();
        write_inlines(out_, {document::Text{entry.title}});
        xml.open("text:tab").close();
        write_page_of(out_, entry.id);
        xml.close().close();
    }
    xml.close().close();
    first_page_ = false;
    needs_paragraph_ = true;
}

}  // namespace overens::odt
