#include "odt/inlines.h"

#include "odt/drawings.h"
#include "odt/style_names.h"

namespace overens::odt {

namespace {

class InlineWriter {
 public:
    explicit InlineWriter(Text& out) : out_(out), xml_(out.xml) {}

    void operator()(const document::Text& text) {
        if (text.text.empty()) return;
        int spans = 0;
        const auto span = [&](std::string_view style) {
            xml_.open("text:span").attribute("text:style-name", style);
            ++spans;
        };
        if (text.strong) span(strong);
        if (text.emphasised) span(emphasis);
        if (!text.language.empty()) span(out_.styles.language(text.language));
        if (!text.expansion.empty()) abbreviation(text.expansion), ++spans;
        characters(text.text);
        for (; spans > 0; --spans) xml_.close();
    }

    void operator()(const document::LineBreak&) {
        xml_.open("text:line-break").close();
        after_space_ = true;
    }

    void operator()(const document::Link& link) {
        xml_.open("text:a").attribute("xlink:type", "simple").attribute("xlink:href", link.target);
        xml_.attribute("text:style-name", internet_link).attribute("text:visited-style-name", internet_link);
        for (const document::Text& text : link.text) (*this)(text);
        xml_.close();
    }

    void operator()(const document::Reference& reference) {
        using Show = document::Reference::Show;
        if (reference.show == Show::page) return write_page_of(out_, reference.target);
        const bool number = reference.show == Show::number;
        xml_.open("text:bookmark-ref");
        xml_.attribute("text:reference-format", number ? "number-all-superior" : "text");
        xml_.attribute("text:ref-name", reference.target);
        (*this)(reference.text);
        xml_.close();
    }

    void operator()(const document::Footnote& footnote) {
        const std::string number = std::to_string(footnote.number);
        xml_.open("text:note").attribute("text:id", "ftn" + number).attribute("text:note-class", "footnote");
        xml_.element("text:note-citation", number).open("text:note-body");
        bool is_empty = true;
        for (const document::Block& block : footnote.content) {
            const auto* paragraph = std::get_if<document::Paragraph>(&block.node());
            if (!paragraph) continue;
            write_paragraph(out_, odf_name(paragraph->style), {}, paragraph->content);
            is_empty = false;
        }
        if (is_empty) write_paragraph(out_, odf_name(document::Style::footnote), {}, {});
        xml_.close().close();
        after_space_ = false;
    }

    void operator()(const document::Field& field) {
        if (!out_.controls) return (*this)(document::Text{.text = field.value});
        const Size size = natural_size(out_.theme->fields, field);
        const std::string description = document::spoken_name(field);
        xml_.open("draw:control").attribute("draw:control", out_.controls->add(field));
        xml_.attribute("draw:style-name",
                       out_.styles.control(out_.theme->fields, field.kind == document::Field::Kind::text));
        xml_.attribute(
            "draw:text-style-name",
            out_.styles.control_words(out_.theme->font.name, out_.theme->look(document::Style::answer).size));
        xml_.attribute("text:anchor-type", "as-char");
        xml_.attribute("svg:width", size.width).attribute("svg:height", size.height);
        xml_.element("svg:title", description).element("svg:desc", description).close();
        after_space_ = false;
    }

    void operator()(const document::PageNumber&) {
        xml_.open("text:page-number").attribute("text:select-page", "current").text("1").close();
        after_space_ = false;
    }

    void operator()(const document::PageCount&) {
        if (out_.last_page.empty()) {
            xml_.element("text:page-count", "1");
        } else {
            xml_.open("text:bookmark-ref").attribute("text:reference-format", "page");
            xml_.attribute("text:ref-name", out_.last_page).text("1").close();
        }
        after_space_ = false;
    }

 private:
    /// ODF has no abbreviations. What one stands for is said of it as its full name in the terms of Dublin
    /// Core, which programs keep.
    void abbreviation(std::string_view expansion) {
        const std::string id = "abbreviation" + std::to_string(++out_.abbreviations);
        xml_.open("text:meta").attribute("xml:id", id).attribute("xhtml:about", "#" + id);
        xml_.attribute("xhtml:property", "dc:title");
        xml_.attribute("xhtml:content", expansion);
    }

    void characters(std::string_view text) {
        while (!text.empty()) {
            const std::size_t plain = std::min(text.find_first_of(" \t\n\r"), text.size());
            if (plain > 0) {
                xml_.text(text.substr(0, plain));
                after_space_ = false;
                text.remove_prefix(plain);
                continue;
            }
            const char first = text.front();
            std::size_t count = 1;
            while (count < text.size() && text[count] == first) ++count;
            text.remove_prefix(count);
            if (first == ' ')
                spaces(count);
            else if (first == '\t')
                others("text:tab", count);
            else
                others("text:line-break", count);
        }
    }

    /// The first of several is plain, if anything stands before it that is no space.
    void spaces(std::size_t count) {
        if (!after_space_) xml_.text(" "), --count;
        after_space_ = true;
        if (count == 0) return;
        xml_.open("text:s");
        if (count > 1) xml_.attribute("text:c", static_cast<int>(count));
        xml_.close();
    }

    void others(std::string_view tag, std::size_t count) {
        for (; count > 0; --count) xml_.open(tag).close();
        after_space_ = true;
    }

    Text& out_;
    Xml& xml_;
    bool after_space_ = true;  ///< a space here would be lost
};

}  // namespace

namespace {

void open_frame(Text& out, Size size) {
    Xml& xml = out.xml;
    xml.open("draw:frame").attribute("draw:style-name", out.styles.picture());
    xml.attribute("draw:name", "Bild " + std::to_string(++out.frames))
        .attribute("text:anchor-type", "as-char");
    xml.attribute("svg:width", size.width).attribute("svg:height", size.height);
}

void write_image(Xml& xml, const Pictures::File& file) {
    xml.open("draw:image").attribute("xlink:href", file.name).attribute("xlink:type", "simple");
    xml.attribute("xlink:show", "embed").attribute("xlink:actuate", "onLoad");
    xml.attribute("draw:mime-type", file.media_type).close();
}

void close_frame(Xml& xml, const std::string& alternative) {
    // Some programs read the one to a blind user, others the other.
    xml.element("svg:title", alternative).element("svg:desc", alternative).close();
}

}  // namespace

void write_inlines(Text& out, const document::Inlines& content) {
    InlineWriter writer(out);
    for (const document::Inline& piece : content) std::visit(writer, piece);
}

void write_page_of(Text& out, const std::string& id) {
    const auto* const labels = out.labels;
    const auto found = labels ? labels->find(id) : document::PageLabels::const_iterator();
    out.xml.open("text:bookmark-ref").attribute("text:reference-format", "page");
    out.xml.attribute("text:ref-name", id);
    out.xml.text(labels && found != labels->end() ? found->second : "1").close();
}

void write_picture(Text& out, Pictures& pictures, const document::Picture& picture, Size size) {
    Xml& xml = out.xml;
    open_frame(out, size);
    write_image(xml, pictures.file(picture.image));
    close_frame(xml, picture.alternative);
}

void write_drawing(Text& out, Pictures& pictures, const document::Drawing& drawing,
                   const std::string& alternative, const document::Theme& theme) {
    open_frame(out, drawing.size);
    // Programs take the first that they can show.
    write_image(out.xml, pictures.add(svg(drawing, theme.font.name), "image/svg+xml", ".svg", true));
    write_image(out.xml, pictures.add(png(drawing), "image/png", ".png", false));
    close_frame(out.xml, alternative);
}

void write_paragraph(Text& out, std::string_view style, const Difference& difference,
                     const document::Inlines& content, const HeadingMarks& heading) {
    Difference own = difference;
    own.unnumbered = heading.unnumbered;
    out.xml.open(heading.level > 0 ? "text:h" : "text:p");
    out.xml.attribute("text:style-name", out.styles.paragraph(style, own));
    if (heading.level > 0) out.xml.attribute("text:outline-level", std::min(heading.level, 10));
    if (heading.unnumbered) out.xml.attribute("text:is-list-header", "true");
    if (heading.counts_anew)
        out.xml.attribute("text:restart-numbering", "true").attribute("text:start-value", 1);
    const auto bookmark = [&](std::string_view tag) {
        if (!heading.id.empty()) out.xml.open(tag).attribute("text:name", heading.id).close();
    };
    bookmark("text:bookmark-start");
    if (!heading.name.empty()) {
        out.xml.open("text:toc-mark").attribute("text:string-value", heading.name);
        out.xml.attribute("text:outline-level", 1).close();
    }
    write_inlines(out, content);
    bookmark("text:bookmark-end");
    out.xml.close();
}

}  // namespace overens::odt
