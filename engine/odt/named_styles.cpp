#include <algorithm>
#include <set>
#include <string_view>

#include "document/language.h"
#include "document/letter_places.h"
#include "odt/automatic.h"
#include "odt/style_names.h"
#include "odt/styles.h"

namespace overens::odt {

namespace {

using document::Style;
using document::TextLook;

class NamedStyles {
 public:
    NamedStyles(Xml& xml, const document::Document& document, const document::Theme& theme)
        : xml_(xml), document_(document), theme_(theme) {
        // Names in Arabic letters come in any paper; a paper in another script has that one's font.
        complex_ = theme.fallback(document::script_of(document.language));
        if (complex_)
            leading_ = complex_->leading;
        else
            complex_ = theme.fallback("Arab");
    }

    void write() {
        defaults();
        open("Standard", "Standard", "", "text");
        if (document::is_right_to_left(document_.language)) {
            xml_.open("style:paragraph-properties").attribute("fo:text-align", "right");
            xml_.attribute("style:writing-mode", "rl-tb").close();
        }
        xml_.close();
        for (int style = 0; style < document::styles; ++style) paragraph(static_cast<Style>(style));
        special_paragraphs();
        characters();
        xml_.open("style:style").attribute("style:name", "Graphics").attribute("style:family", "graphic");
        xml_.open("style:graphic-properties").attribute("text:anchor-type", "as-char").close().close();
        outline();
        for (const bool numbered : {false, true}) {
            xml_.open("text:list-style").attribute("style:name", numbered ? numbered_list : bulleted_list);
            xml_.attribute("style:display-name", numbered ? "Numrerad lista" : "Punktlista");
            write_list_levels(xml_, theme_, numbered, document::is_right_to_left(document_.language));
            xml_.close();
        }
        steps();
        footnotes();
    }

 private:
    Colour colour(const TextLook& look) const {
        return look.accent ? document_.accent.value_or(theme_.accent) : look.colour;
    }

    void open(std::string_view name, std::string_view display, std::string_view parent,
              std::string_view kind) {
        xml_.open("style:style").attribute("style:name", name);
        if (display != name) xml_.attribute("style:display-name", display);
        xml_.attribute("style:family", "paragraph");
        if (!parent.empty()) xml_.attribute("style:parent-style-name", parent);
        if (!kind.empty()) xml_.attribute("style:class", kind);
    }

    void size(Length length) {
        for (const char* name : {"fo:font-size", "style:font-size-asian"}) xml_.attribute(name, length);
        xml_.attribute("style:font-size-complex", complex_ ? length * complex_->scale / 100 : length);
    }
    void bold(bool is_bold) {
        for (const char* name : {"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"}) {
            xml_.attribute(name, is_bold ? "bold" : "normal");
        }
    }
    void italic(bool is_italic) {
        for (const char* name : {"fo:font-style", "style:font-style-asian", "style:font-style-complex"}) {
            xml_.attribute(name, is_italic ? "italic" : "normal");
        }
    }

    void defaults() {
        const TextLook& body = theme_.look(Style::body);
        xml_.open("style:default-style").attribute("style:family", "paragraph");
        xml_.open("style:paragraph-properties").attribute("fo:widows", theme_.widows);
        xml_.attribute("fo:orphans", theme_.orphans).attribute("fo:hyphenation-ladder-count", "2");
        xml_.attribute("style:tab-stop-distance", Length::points(36))
            .attribute("style:writing-mode", "page")
            .close();
        xml_.open("style:text-properties");
        for (const char* name : {"style:font-name", "style:font-name-asian"})
            xml_.attribute(name, theme_.font.name);
        xml_.attribute("style:font-name-complex", complex_ ? complex_->family.name : theme_.font.name);
        size(body.size);
        xml_.attribute("fo:color", body.colour.hex());
        write_language(xml_, document_.language);
        xml_.attribute("fo:hyphenate", "false").attribute("fo:hyphenation-remain-char-count", "4");
        xml_.attribute("fo:hyphenation-push-char-count", "4").close().close();

        xml_.open("style:default-style").attribute("style:family", "table");
        xml_.open("style:table-properties").attribute("table:border-model", "separating").close().close();
        xml_.open("style:default-style").attribute("style:family", "table-row");
        xml_.open("style:table-row-properties").attribute("fo:keep-together", "auto").close().close();
    }

    void paragraph(Style style) {
        const StyleName& name = style_list[static_cast<std::size_t>(style)];
        const TextLook& look = theme_.look(style);
        const bool in_list = style == Style::list_item;
        open(name.name, name.display, "Standard", kind(style));
        xml_.attribute("style:next-style-name", name.next);
        if (const int level = outline_level(style)) xml_.attribute("style:default-outline-level", level);
        xml_.open("style:paragraph-properties");
        // Between the items of a list; its first and last paragraph have the style's own space.
        xml_.attribute("fo:margin-top", in_list ? theme_.list.item_gap : look.space_before);
        xml_.attribute("fo:margin-bottom", in_list ? theme_.list.item_gap : look.space_after);
        xml_.attribute("fo:line-height", look.leading * leading_ / 100);
        if (style == Style::quotation || style == Style::source) {
            xml_.attribute("fo:margin-left", theme_.list.indent);
            xml_.attribute("fo:margin-right", theme_.list.indent);
        }
        if (look.keep_with_next) xml_.attribute("fo:keep-with-next", "always");
        if (style == Style::footnote) {
            xml_.attribute("fo:margin-left", theme_.footnote.indent);
            xml_.attribute("fo:text-indent", -theme_.footnote.indent);
        }
        if (style == Style::header || style == Style::footer) page_words();
        if (const int level = contents_level(style)) contents_entry(level);
        xml_.close();
        text_properties(look);
        xml_.close();
    }

    /// The page's number stands at the right margin.
    void page_words() {
        xml_.open("style:tab-stops").open("style:tab-stop").attribute("style:position", theme_.text_width());
        xml_.attribute("style:type", "right").close().close();
    }

    static int contents_level(Style style) {
        if (style == Style::contents1) return 1;
        if (style == Style::contents2) return 2;
        return style == Style::contents3 ? 3 : 0;
    }

    /// The number stands before the words, and the page's number at the right margin.
    void contents_entry(int level) {
        const document::NumberingLook& look = theme_.numbering;
        const Length column = document_.numbered ? look.column(level) : Length();
        const Length left = look.entry(level) + column;
        xml_.attribute("fo:margin-left", left).attribute("fo:text-indent", -column);
        xml_.open("style:tab-stops");
        if (document_.numbered) xml_.open("style:tab-stop").attribute("style:position", Length()).close();
        xml_.open("style:tab-stop").attribute("style:position", theme_.text_width() - left);
        xml_.attribute("style:type", "right").attribute("style:leader-style", "dotted");
        xml_.attribute("style:leader-text", ".").close().close();
    }

    void text_properties(const TextLook& look) {
        xml_.open("style:text-properties");
        size(look.size);
        bold(look.bold);
        italic(look.italic);
        xml_.attribute("fo:color", colour(look).hex());
        if (look.hyphenate) xml_.attribute("fo:hyphenate", "true");
        xml_.close();
    }

    static std::string_view kind(Style style) {
        switch (style) {
            case Style::title:
            case Style::subtitle:
            case Style::subject:
                return "chapter";
            case Style::list_item:
                return "list";
            case Style::header:
            case Style::footer:
            case Style::table_head:
            case Style::table_cell:
            case Style::dense_head:
            case Style::dense_cell:
            case Style::footnote:
            case Style::caption:
            case Style::address:
            case Style::stamp:
                return "extra";
            default:
                return "text";
        }
    }

    /// The title is level 1, so that it is found in a program's outline, and headings stand below it.
    static int outline_level(Style style) {
        switch (style) {
            case Style::title:
            case Style::subject:
                return 1;
            case Style::heading1:
                return 2;
            case Style::heading2:
                return 3;
            case Style::heading3:
                return 4;
            default:
                return 0;
        }
    }

    void special_paragraphs() {
        const Length room = theme_.signature.room - theme_.look(Style::value).leading;
        open(signature_line, "Underskriftslinje", odf_name(Style::value), "text");
        xml_.attribute("style:next-style-name", odf_name(Style::signature));
        line_to_write_on(std::max(room, Length()), theme_.look(Style::signature));

        const TextLook& stamp = theme_.look(Style::stamp);
        open(stamp_line, "Stämpelrad", odf_name(Style::stamp), "extra");
        line_to_write_on(document::stamp_line(theme_) - stamp.leading, stamp);

        // A picture is as high as it is, whatever the lines of text are.
        const Length around = theme_.look(Style::body).space_after;
        open(picture_paragraph, "Bild", "Standard", "extra");
        xml_.open("style:paragraph-properties").attribute("fo:margin-top", around);
        xml_.attribute("fo:margin-bottom", around).attribute("fo:line-height", "100%").close().close();

        open(after_table, "Efter tabell", "Standard", "extra");
        xml_.open("style:paragraph-properties").attribute("fo:line-height", Length::points(1));
        xml_.attribute("fo:margin-top", Length()).attribute("fo:margin-bottom", Length()).close();
        xml_.open("style:text-properties");
        size(Length::points(2));
        xml_.close().close();
    }

    /// A paragraph with a rule below it, and so much room above.
    void line_to_write_on(Length room, const TextLook& look) {
        xml_.open("style:paragraph-properties").attribute("fo:margin-top", room);
        xml_.attribute("fo:margin-bottom", Length()).attribute("fo:keep-with-next", "always");
        xml_.attribute("fo:padding", Length());
        for (const char* side : {"fo:border-left", "fo:border-right", "fo:border-top"})
            xml_.attribute(side, "none");
        xml_.attribute("fo:border-bottom", points(theme_.signature.rule) + " solid " + colour(look).hex());
        xml_.attribute("style:join-border", "false").close().close();
    }

    void open_text(std::string_view name, std::string_view display) {
        xml_.open("style:style").attribute("style:name", name).attribute("style:display-name", display);
        xml_.attribute("style:family", "text").open("style:text-properties");
    }

    void characters() {
        open_text(strong, "Strong Emphasis");
        bold(true);
        xml_.close().close();
        open_text(step_number_text, "Stegnummer");
        bold(true);
        xml_.attribute("fo:color", "#ffffff").close().close();
        open_text(emphasis, "Emphasis");
        italic(true);
        xml_.close().close();
        open_text(index_link, "Index Link");
        xml_.close().close();
        open_text(footnote_anchor, "Footnote anchor");
        xml_.attribute("style:text-position", "super 62%").close().close();
        open_text(footnote_symbol, "Footnote Symbol");
        xml_.close().close();
        open_text(internet_link, "Internet link");
        xml_.attribute("fo:color", document_.accent.value_or(theme_.accent).hex());
        xml_.attribute("style:text-underline-style", "solid").attribute("style:text-underline-width", "auto");
        xml_.attribute("style:text-underline-color", "font-color").close().close();
    }

    void footnotes() {
        xml_.open("text:notes-configuration").attribute("text:note-class", "footnote");
        xml_.attribute("text:citation-style-name", footnote_symbol);
        xml_.attribute("text:citation-body-style-name", footnote_anchor);
        xml_.attribute("text:default-style-name", odf_name(Style::footnote));
        xml_.attribute("text:start-value", "0").attribute("style:num-format", "1");
        xml_.attribute("text:footnotes-position", "page").attribute("text:start-numbering-at", "document");
        xml_.close();
    }

    void outline() {
        xml_.open("text:outline-style").attribute("style:name", "Outline");
        for (int level = 1; level <= list_levels; ++level) {
            xml_.open("text:outline-level-style").attribute("text:level", level);
            // The title is level 1, and has no number.
            const bool has_number = document_.numbered && level > 1 && level < 5;
            xml_.attribute("style:num-format", has_number ? "1" : "");
            if (has_number) outline_number(level);
            xml_.close();
        }
        xml_.close();
    }

    void outline_number(int level) {
        if (level > 2) xml_.attribute("text:display-levels", level - 1);
        const Length indent = theme_.numbering.indent;
        xml_.open("style:list-level-properties");
        xml_.attribute("text:list-level-position-and-space-mode", "label-alignment");
        xml_.open("style:list-level-label-alignment").attribute("text:label-followed-by", "listtab");
        xml_.attribute("text:list-tab-stop-position", indent).attribute("fo:text-indent", -indent);
        xml_.attribute("fo:margin-left", indent).close().close();
    }

    /// The numbers of steps, white on their boxes.
    void steps() {
        xml_.open("text:list-style")
            .attribute("style:name", step_list)
            .attribute("style:display-name", "Stegnummer");
        xml_.open("text:list-level-style-number").attribute("text:level", 1);
        xml_.attribute("text:style-name", step_number_text).attribute("style:num-format", "1");
        xml_.open("style:list-level-properties");
        xml_.attribute("text:list-level-position-and-space-mode", "label-alignment");
        xml_.open("style:list-level-label-alignment").attribute("text:label-followed-by", "nothing");
        xml_.attribute("fo:text-indent", Length())
            .attribute("fo:margin-left", Length())
            .close()
            .close()
            .close();
        xml_.close();
    }

    Xml& xml_;
    const document::Document& document_;
    const document::Theme& theme_;
    const document::FallbackFont* complex_ = nullptr;  ///< for scripts that ODF calls complex
    int leading_ = 100;                                ///< in hundredths of the theme's
};

}  // namespace

void write_fonts(Xml& xml, const document::Theme& theme) {
    std::set<std::string_view> told;
    const auto face = [&](const std::string& name) {
        if (!told.insert(name).second) return;
        xml.open("style:font-face").attribute("style:name", name);
        xml.attribute("svg:font-family", "'" + name + "'").attribute("style:font-family-generic", "swiss");
        xml.attribute("style:font-pitch", "variable").close();
    };
    xml.open("office:font-face-decls");
    face(theme.font.name);
    for (const document::FallbackFont& font : theme.fallbacks) face(font.family.name);
    xml.close();
}

void write_named_styles(Xml& xml, const document::Document& document, const document::Theme& theme) {
    NamedStyles(xml, document, theme).write();
}

std::string styles_file(const document::Document& document, const document::Theme& theme,
                        Pictures& pictures) {
    const Masters masters = write_masters(document, theme, pictures);
    Xml xml;
    open_root(xml, "office:document-styles");
    write_fonts(xml, theme);
    xml.open("office:styles");
    write_named_styles(xml, document, theme);
    xml.close();
    xml.open("office:automatic-styles").raw(masters.automatic_styles).close();
    xml.open("office:master-styles").raw(masters.master_styles).close();
    return xml.close().take();
}

}  // namespace overens::odt
