// Pages: the first of all has the letterhead as its head, and above its foot the lines by which the sender is
// reached; the others have the document's header. Both end with the footer and the page's number.
#include <algorithm>
#include <set>

#include "document/estimate.h"
#include "document/fixed_words.h"
#include "document/qr_code.h"
#include "odt/body.h"
#include "odt/stretches.h"
#include "odt/style_names.h"
#include "odt/styles.h"

namespace overens::odt {

namespace {

using document::Style;

constexpr Length distance = Length::millimetres(4);

class MasterWriter {
 public:
    MasterWriter(const document::Document& document, const document::Theme& theme, Pictures& pictures)
        : document_(document), theme_(theme), page_(theme.page), pictures_(pictures) {}

    Masters write() {
        const std::vector<Stretch> all = stretches(document_);
        Xml layouts;
        std::set<std::string> made;
        for (std::size_t at = 0; at < all.size(); ++at) {
            const Stretch& stretch = all[at];
            take_paper(stretch.section);
            const bool opens = at == 0 || (at == 1 && is_section(document_.blocks.front())) ||
                               (stretch.section && stretch.section->begins_paper);
            if (stretch.first != stretch.later && made.insert(stretch.first).second) {
                master(stretch, true, opens, layouts);
            }
            if (made.insert(stretch.later).second) master(stretch, false, false, layouts);
        }
        return {layouts.take() + masters_.styles.xml(), masters_.xml.take()};
    }

 private:
    /// Whose pages come: of several papers that are bound each has its own sender and language.
    void take_paper(const document::Section* section) {
        const document::BoundPaper* paper = section ? section->paper.get() : nullptr;
        letterhead_ = paper ? &paper->letterhead : &document_.furniture.letterhead;
        form_ = paper ? &paper->form : &document_.form;
        language_ = paper && !paper->language.empty() ? paper->language : document_.language;
        own_ = speech(document_, theme_, language_);
    }

    /// The sender's name and address stand where they stand in all its papers.
    Difference sender() const { return {.speech = {.turned = own_.backward}}; }

    static bool is_section(const document::Block& block) {
        return std::holds_alternative<document::Section>(block.node());
    }

    static std::string display(const std::string& name) {
        std::string result = name;
        for (std::size_t at = 0; (at = result.find("_20_")) != std::string::npos;) result.replace(at, 4, " ");
        return result;
    }

    /// The first pages of a stretch or the others; those that open the document have the letterhead.
    void master(const Stretch& stretch, bool first, bool opens, Xml& layouts) {
        Xml& xml = masters_.xml;
        const std::string& name = first ? stretch.first : stretch.later;
        const auto& letterhead = *letterhead_;
        const document::Section* section = stretch.section;
        masters_.last_page = stretch.last_page;
        paper_ = paper_size(page_.size, section);
        sides_ = paper_sides(theme_, section);
        width_ = paper_.width - sides_.left - sides_.right;
        const bool folded = section && section->folded;

        const bool own_header = section && section->header;
        const bool own_footer = section && section->footer;
        const document::Inlines& header = own_header ? *section->header : document_.furniture.header;
        const bool has_header = !folded && !opens && !header.empty() && (!first || section->header_on_first);
        const Length contact = opens ? contact_height() : Length();
        std::string layout_name = first ? "First" : "Others";
        if (name != first_page && name != other_pages) layout_name = name + "_20_Page";

        xml.open("style:master-page").attribute("style:name", name);
        if (const std::string shown = display(name); shown != name) {
            xml.attribute("style:display-name", shown);
        }
        xml.attribute("style:page-layout-name", layout_name);
        if (first) xml.attribute("style:next-style-name", stretch.later);
        if (opens && letterhead) {
            xml.open("style:header");
            write_letterhead(*letterhead);
            xml.close();
        } else if (has_header) {
            xml.open("style:header");
            write_paragraph(masters_, odf_name(Style::header), {.after = distance, .speech = own_}, header);
            xml.close();
        }
        if (folded) {
            xml.close();
            folded_layout(layouts, layout_name);
            return;
        }
        xml.open("style:footer");
        if (contact > Length()) write_contact(letterhead->lines);
        write_footer(own_footer ? *section->footer : document_.furniture.footer);
        xml.close().close();

        const Length above = std::max(page_.header - ascent(theme_.look(Style::header).leading), Length());
        if (opens && letterhead)
            layout(layouts, layout_name, page_.letterhead_top, page_.first_top, contact);
        else
            layout(layouts, layout_name, has_header ? above : page_.top, page_.top, contact);
    }

    /// Of a line's height, what stands above its baseline, about.
    static Length ascent(Length leading) { return leading * 4 / 5; }

    bool has_contact() const { return *letterhead_ && !(*letterhead_)->lines.empty(); }

    Length contact_height() const {
        if (!has_contact()) return {};
        const auto& lines = (*letterhead_)->lines;
        const std::size_t columns = document::contact_columns(lines, theme_);
        const auto rows = static_cast<std::int64_t>((lines.size() + columns - 1) / columns);
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
            tables.open({.width = width_}, {size.width + distance, width_ - size.width - distance});
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
            write_paragraph(masters_, odf_name(Style::organisation), sender(), letterhead.organisation);
        }
        if (!letterhead.unit.empty())
            write_paragraph(masters_, odf_name(Style::unit), sender(), letterhead.unit);
        if (has_logo) {
            tables.close_cell();
            tables.close_row();
            tables.close();
        }
        write_paragraph(masters_, after_table, {.after = distance}, {});
    }

    /// Lines beside each other, or below if they are long, under a rule.
    void write_contact(const std::vector<document::Inlines>& lines) {
        const std::size_t columns = document::contact_columns(lines, theme_);
        const auto count = static_cast<std::int64_t>(columns);
        TableWriter tables(masters_);
        tables.open({.width = width_, .after = distance / 2}, std::vector<Length>(columns, width_ / count));
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
                write_paragraph(masters_, odf_name(Style::footer), sender(), lines[at]);
                tables.close_cell();
            }
            tables.close_row();
        }
        tables.close();
    }

    void write_footer(document::Inlines words) {
        words.emplace_back(document::Text{"\t"});
        for (document::Inline& piece : document::page_of_pages(language_)) words.push_back(std::move(piece));
        if (*form_) return write_form_footer(words);
        if (width_ == theme_.text_width()) {
            write_paragraph(masters_, odf_name(Style::footer), {.speech = own_}, words);
            return;
        }
        masters_.xml.open("text:p").attribute("text:style-name",
                                              masters_.styles.page_words(odf_name(Style::footer), width_));
        write_inlines(masters_, words);
        masters_.xml.close();
    }

    /// With the code by which a scanned form is known again; which page it is on, only a program knows.
    void write_form_footer(const document::Inlines& words) {
        const Length side = theme_.fields.code;
        const document::QrCode code = document::qr_code(document::code_text(**form_, {}));
        const document::Drawing drawing{{side, side}, {document::path_of(code, side)}};
        masters_.xml.open("text:p").attribute(
            "text:style-name", masters_.styles.page_words(odf_name(Style::footer), width_, true));
        write_drawing(masters_, pictures_, drawing, document::code_text(**form_, {}), theme_);
        masters_.xml.open("text:s").attribute("text:c", 2).close();
        write_inlines(masters_, words);
        masters_.xml.close();
    }

    /// A page whose head begins at `head` and whose text begins at `text`, with `contact` above its footer.
    void layout(Xml& xml, std::string_view name, Length head, Length text, Length contact) {
        const Length leading = theme_.look(Style::footer).leading;
        const Length below = std::max(page_.footer - (leading - ascent(leading)), Length());
        const Length foot = contact + (*form_ ? std::max(leading, theme_.fields.code) : leading);
        xml.open("style:page-layout").attribute("style:name", name).open("style:page-layout-properties");
        xml.attribute("fo:page-width", paper_.width).attribute("fo:page-height", paper_.height);
        const bool landscape = paper_.width > paper_.height;
        xml.attribute("style:print-orientation", landscape ? "landscape" : "portrait");
        xml.attribute("fo:margin-left", sides_.left).attribute("fo:margin-right", sides_.right);
        xml.attribute("fo:margin-top", head).attribute("fo:margin-bottom", below);
        xml.attribute("style:writing-mode", "lr-tb").attribute("style:num-format", "1");
        note_rule(xml);
        xml.close();
        xml.open("style:header-style");
        // No space of the area's own: programs do not agree if its height has it in it.
        if (text > head) area(xml, text - head, "fo:margin-bottom", Length());
        xml.close();
        xml.open("style:footer-style");
        area(xml, foot, "fo:margin-top", std::max(page_.bottom - below - foot, distance / 2));
        xml.close().close();
    }

    /// A sheet that is folded: nothing but leaves.
    void folded_layout(Xml& xml, std::string_view name) const {
        xml.open("style:page-layout").attribute("style:name", name).open("style:page-layout-properties");
        xml.attribute("fo:page-width", paper_.width).attribute("fo:page-height", paper_.height);
        xml.attribute("style:print-orientation", "landscape");
        for (const char* side : {"fo:margin-left", "fo:margin-right", "fo:margin-top", "fo:margin-bottom"}) {
            xml.attribute(side, theme_.columns.fold_margin);
        }
        xml.attribute("style:writing-mode", "lr-tb").attribute("style:num-format", "1");
        note_rule(xml);
        xml.close().close();
    }

    /// What stands above the footnotes.
    void note_rule(Xml& xml) const {
        const document::FootnoteLook& look = theme_.footnote;
        const std::int64_t whole = std::max<std::int64_t>(theme_.text_width().millipoints(), 1);
        const auto share = std::clamp<std::int64_t>(look.rule_width.millipoints() * 100 / whole, 0, 100);
        xml.open("style:footnote-sep").attribute("style:width", look.rule);
        xml.attribute("style:distance-before-sep", look.space_before);
        xml.attribute("style:distance-after-sep", look.space_after);
        xml.attribute("style:line-style", "solid").attribute("style:adjustment", "left");
        xml.attribute("style:rel-width", std::to_string(share) + "%");
        xml.attribute("style:color", look.rule_colour.hex()).close();
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
    const std::optional<document::Letterhead>* letterhead_ = nullptr;  ///< of the paper at hand
    const std::optional<document::FormIdentity>* form_ = nullptr;
    std::string_view language_ = {};
    Speech own_ = {};
    Text masters_;
    Size paper_ = {};  ///< of the master in the making
    Sides sides_;
    Length width_ = {};  ///< of its text
};

}  // namespace

Masters write_masters(const document::Document& document, const document::Theme& theme, Pictures& pictures) {
    return MasterWriter(document, theme, pictures).write();
}

}  // namespace overens::odt
