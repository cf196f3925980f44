// Pages: the first has the letterhead as its head, and above its foot the lines by which the sender is
// reached; the others have the document's header. Both end with the footer and the page's number.
#include <algorithm>

#include "document/fixed_words.h"
#include "odt/body.h"
#include "odt/style_names.h"
#include "odt/styles.h"

namespace overens::odt {

namespace {

using document::Style;

constexpr std::size_t contact_columns = 4;
constexpr Length distance = Length::millimetres(4);

class MasterWriter {
 public:
    MasterWriter(const document::Document& document, const document::Theme& theme, Pictures& pictures)
        : document_(document), theme_(theme), page_(theme.page), pictures_(pictures) {}

    Masters write() {
        Xml& xml = masters_.xml;
        const auto& letterhead = document_.furniture.letterhead;
        xml.open("style:master-page").attribute("style:name", first_page);
        xml.attribute("style:display-name", "First Page").attribute("style:page-layout-name", "First");
        xml.attribute("style:next-style-name", "Standard");
        if (letterhead) {
            xml.open("style:header");
            write_letterhead(*letterhead);
            xml.close();
        }
        xml.open("style:footer");
        if (has_contact()) write_contact(letterhead->lines);
        write_footer();
        xml.close().close();

        xml.open("style:master-page").attribute("style:name", "Standard");
        xml.attribute("style:page-layout-name", "Others");
        if (!document_.furniture.header.empty()) {
            xml.open("style:header");
            write_paragraph(masters_, odf_name(Style::header), {.after = distance},
                            document_.furniture.header);
            xml.close();
        }
        xml.open("style:footer");
        write_footer();
        xml.close().close();

        Xml layouts;
        const Length contact = contact_height();
        if (letterhead)
            layout(layouts, "First", page_.letterhead_top, page_.first_top, contact);
        else
            layout(layouts, "First", page_.top, page_.top, contact);
        const Length leading = theme_.look(Style::header).leading;
        if (document_.furniture.header.empty())
            layout(layouts, "Others", page_.top, page_.top, {});
        else
            layout(layouts, "Others", std::max(page_.header - ascent(leading), Length()), page_.top, {});
        return {layouts.take() + masters_.styles.xml(), xml.take()};
    }

 private:
    /// Of a line's height, what stands above its baseline, about.
    static Length ascent(Length leading) { return leading * 4 / 5; }

    bool has_contact() const {
        return document_.furniture.letterhead && !document_.furniture.letterhead->lines.empty();
    }

    Length contact_height() const {
        if (!has_contact()) return {};
        const auto lines = document_.furniture.letterhead->lines.size();
        const auto rows = static_cast<std::int64_t>((lines + contact_columns - 1) / contact_columns);
        return theme_.table.rule + distance / 2 + theme_.look(Style::footer).leading * rows + distance / 2;
    }

    void write_letterhead(const document::Letterhead& letterhead) {
        Xml& xml = masters_.xml;
        const bool has_logo = letterhead.logo && letterhead.logo->image;
        TableWriter tables(masters_);
        if (has_logo) {
            const document::Image& image = *letterhead.logo->image;
            Size size{page_.logo_height.scaled(image.width, std::max(1, image.height)), page_.logo_height};
            if (size.width > page_.logo_width) {
                size = {page_.logo_width, page_.logo_width.scaled(image.height, std::max(1, image.width))};
            }
            tables.open({.width = theme_.text_width()},
                        {size.width + distance, theme_.text_width() - size.width - distance});
            tables.open_row();
            tables.open_cell({.in_middle = true});
            xml.open("text:p").attribute(
                "text:style-name",
                masters_.styles.paragraph(picture_paragraph, {.before = Length(), .after = Length()}));
            write_picture(masters_, pictures_, *letterhead.logo, size);
            xml.close();
            tables.close_cell();
            tables.open_cell({.in_middle = true});
        }
        if (!letterhead.organisation.empty() || letterhead.unit.empty()) {
            write_paragraph(masters_, odf_name(Style::organisation), {}, letterhead.organisation);
        }
        if (!letterhead.unit.empty()) write_paragraph(masters_, odf_name(Style::unit), {}, letterhead.unit);
        if (has_logo) {
            tables.close_cell();
            tables.close_row();
            tables.close();
        }
        write_paragraph(masters_, after_table, {.after = distance}, {});
    }

    /// Lines beside each other under a rule.
    void write_contact(const std::vector<document::Inlines>& lines) {
        const std::size_t columns = std::min(lines.size(), contact_columns);
        const auto count = static_cast<std::int64_t>(columns);
        TableWriter tables(masters_);
        tables.open({.width = theme_.text_width(), .after = distance / 2},
                    std::vector<Length>(columns, theme_.text_width() / count));
        for (std::size_t first = 0; first < lines.size(); first += columns) {
            tables.open_row();
            for (std::size_t at = first; at < first + columns; ++at) {
                const CellLook look{.right = at + 1 < first + columns ? distance : Length(),
                                    .top = first == 0 ? distance / 2 : Length(),
                                    .rule_above = first == 0 ? theme_.table.rule : Length(),
                                    .rule_colour = theme_.table.rule_colour};
                if (at >= lines.size()) {
                    tables.empty_cell(look);
                    continue;
                }
                tables.open_cell(look);
                write_paragraph(masters_, odf_name(Style::footer), {}, lines[at]);
                tables.close_cell();
            }
            tables.close_row();
        }
        tables.close();
    }

    void write_footer() {
        document::Inlines words = document_.furniture.footer;
        words.emplace_back(document::Text{"\t"});
        for (document::Inline& piece : document::page_of_pages(document_.language))
            words.push_back(std::move(piece));
        write_paragraph(masters_, odf_name(Style::footer), {}, words);
    }

    /// A page whose head begins at `head` and whose text begins at `text`, with `contact` above its footer.
    void layout(Xml& xml, std::string_view name, Length head, Length text, Length contact) {
        const Length leading = theme_.look(Style::footer).leading;
        const Length below = std::max(page_.footer - (leading - ascent(leading)), Length());
        const Length foot = contact + leading;
        xml.open("style:page-layout").attribute("style:name", name).open("style:page-layout-properties");
        xml.attribute("fo:page-width", page_.size.width).attribute("fo:page-height", page_.size.height);
        const bool landscape = page_.size.width > page_.size.height;
        xml.attribute("style:print-orientation", landscape ? "landscape" : "portrait");
        xml.attribute("fo:margin-left", page_.left).attribute("fo:margin-right", page_.right);
        xml.attribute("fo:margin-top", head).attribute("fo:margin-bottom", below);
        xml.attribute("style:writing-mode", "lr-tb").attribute("style:num-format", "1").close();
        xml.open("style:header-style");
        // No space of the area's own: programs do not agree if its height has it in it.
        if (text > head) area(xml, text - head, "fo:margin-bottom", Length());
        xml.close();
        xml.open("style:footer-style");
        area(xml, foot, "fo:margin-top", std::max(page_.bottom - below - foot, distance / 2));
        xml.close().close();
    }

    static void area(Xml& xml, Length height, std::string_view side, Length space) {
        xml.open("style:header-footer-properties").attribute("fo:min-height", height);
        xml.attribute("fo:margin-left", Length()).attribute("fo:margin-right", Length());
        xml.attribute(side, space).attribute("style:dynamic-spacing", "false").close();
    }

    const document::Document& document_;
    const document::Theme& theme_;
    const document::PageLook& page_;
    Pictures& pictures_;
    Text masters_;
};

}  // namespace

Masters write_masters(const document::Document& document, const document::Theme& theme, Pictures& pictures) {
    return MasterWriter(document, theme, pictures).write();
}

}  // namespace overens::odt
