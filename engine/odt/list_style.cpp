#include "odt/automatic.h"
#include "odt/style_names.h"

namespace overens::odt {

namespace {

/// ODF has room for one character.
std::string_view bullet(const document::Theme& theme) {
    const std::string& text = theme.list.bullet;
    std::size_t end = 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) ++end;
    return std::string_view(text).substr(0, end);
}

}  // namespace

void write_list_levels(Xml& xml, const document::Theme& theme, bool numbered, bool backward) {
    for (int level = 1; level <= list_levels; ++level) {
        if (numbered) {
            xml.open("text:list-level-style-number").attribute("text:level", level);
            xml.attribute("style:num-suffix", ".").attribute("style:num-format", "1");
        } else {
            xml.open("text:list-level-style-bullet").attribute("text:level", level);
            xml.attribute("text:bullet-char", bullet(theme));
        }
        xml.open("style:list-level-properties");
        // From right to left LibreOffice lets the label begin at the margin, and stand outside it, unless it
        // ends there.
        if (backward) xml.attribute("fo:text-align", "end");
        xml.attribute("text:list-level-position-and-space-mode", "label-alignment");
        xml.open("style:list-level-label-alignment").attribute("text:label-followed-by", "listtab");
        xml.attribute("text:list-tab-stop-position", theme.list.indent * level);
        xml.attribute("fo:text-indent", -theme.list.indent);
        xml.attribute("fo:margin-left", theme.list.indent * level).close().close().close();
    }
}

std::string_view AutomaticStyles::list(const document::Theme& theme, bool numbered) {
    const std::string_view name = numbered ? "Numbered_List_Turned" : "Bulleted_List_Turned";
    bool& is_made = numbered ? made_numbered_ : made_bulleted_;
    if (is_made) return name;
    is_made = true;
    Xml xml;
    xml.open("text:list-style").attribute("style:name", name);
    write_list_levels(xml, theme, numbered, true);
    result_ += xml.close().take();
    return name;
}

}  // namespace overens::odt
