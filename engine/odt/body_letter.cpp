// What begins a letter, in a table whose rows are as high as its places on the page are far apart: so the
// address stands in the window of the envelope, and is ordinary text that can be changed.
#include <algorithm>

#include "document/fixed_words.h"
#include "document/words.h"
#include "odt/body.h"
#include "odt/style_names.h"

namespace overens::odt {

using document::Style;

namespace {

constexpr Length above_stamp = Length::millimetres(3);

/// The rectangles as one path, in hundredths of a millimetre from its corner.
class OutlinePath {
 public:
    void add(const document::Rectangle& place) {
        const auto [x, y] = place.corner;
        parts_.push_back(
            {hundredths(x), hundredths(y), hundredths(place.right()), hundredths(place.bottom())});
    }

    bool empty() const { return parts_.empty(); }

    void write(Xml& xml) const {
        Part all = parts_.front();
        for (const Part& part : parts_) {
            all = {std::min(all.left, part.left), std::min(all.top, part.top),
                   std::max(all.right, part.right), std::max(all.bottom, part.bottom)};
        }
        std::string path;
        for (const Part& part : parts_) {
            path += "M" + std::to_string(part.left - all.left) + " " + std::to_string(part.top - all.top);
            path += "H" + std::to_string(part.right - all.left) + "V" + std::to_string(part.bottom - all.top);
            path += "H" + std::to_string(part.left - all.left) + "Z";
        }
        const std::int64_t width = all.right - all.left;
        const std::int64_t height = all.bottom - all.top;
        xml.attribute("svg:x", length(all.left)).attribute("svg:y", length(all.top));
        xml.attribute("svg:width", length(width)).attribute("svg:height", length(height));
        xml.attribute("svg:viewBox", "0 0 " + std::to_string(width) + " " + std::to_string(height));
        xml.attribute("svg:d", path);
    }

 private:
    struct Part {
        std::int64_t left;
        std::int64_t top;
        std::int64_t right;
        std::int64_t bottom;
    };

    // Hairs must not vanish.
    static std::int64_t hundredths(Length length) { return length.scaled(2540, 72).millipoints() / 1000; }
    static Length length(std::int64_t hundredths) {
        return Length::millipoints(hundredths * 1000).scaled(72, 2540);
    }

    std::vector<Part> parts_;
};

}  // namespace

void BodyWriter::letter(const document::Letter& letter, const Area& area) {
    const document::LetterPlaces places = document::letter_places(letter, theme_);
    const document::PageLook& page = theme_.page;
    const Length top = has_sender_ ? page.first_top : page.top;
    const bool on_left = letter.side == document::Letter::Side::left;
    const Length split = on_left ? places.beside.corner.x : places.address.corner.x;
    Area own = area;
    own.before = Length();
    open_table({}, theme_.letter.space_below, own, {split - page.left, page.size.width - page.right - split});
    if (const Length above = places.address.corner.y - top; above > Length()) {
        tables_.open_row(above);
        for (int column = 0; column < 2; ++column) {
            tables_.open_cell({});
            write_paragraph(out_, after_table, {}, {});
            tables_.close_cell();
        }
        tables_.close_row();
    }
    tables_.open_row({}, places.end - places.address.corner.y);
    letter_row(letter, places, split);
    tables_.close_row();
    close_table();
    letter_marks(letter);
}

void BodyWriter::letter_row(const document::Letter& letter, const document::LetterPlaces& places,
                            Length split) {
    const document::Rectangle& address = places.address;
    const auto write_address = [&](Length left, Length right) {
        tables_.open_cell({.left = std::max(left, Length()), .right = std::max(right, Length())});
        paragraph(Style::address, document::address_of(letter), inside(address.size.width));
        tables_.close_cell();
    };
    const auto write_beside = [&](Length right) {
        tables_.open_cell({.right = std::max(right, Length())});
        needs_paragraph_ = true;
        beside_address(letter, places.beside.size.width);
        end_with_paragraph();
        tables_.close_cell();
    };
    const Length left_edge = theme_.page.left;
    const Length right_edge = theme_.page.size.width - theme_.page.right;
    if (letter.side == document::Letter::Side::left) {
        write_address(address.corner.x - left_edge, split - address.right());
        write_beside(right_edge - places.beside.right());
    } else {
        write_beside(split - places.beside.right());
        write_address(address.corner.x - split, right_edge - address.right());
    }
}

void BodyWriter::beside_address(const document::Letter& letter, Length width) {
    if (!letter.references.facts.empty()) facts(letter.references, inside(width));
    if (letter.stamp) stamp(width);
}

void BodyWriter::stamp(Length width) {
    const document::LetterWords words = document::letter_words(paper_language());
    const document::BoxLook& box = theme_.box;
    const Length own = std::min(theme_.letter.stamp.width, width);
    Area area = inside(own);
    area.before = above_stamp;
    open_table(above_stamp, {}, area, {own});
    tables_.open_row({}, theme_.letter.stamp.height);
    tables_.open_cell({.left = box.padding,
                       .right = box.padding,
                       .top = box.padding,
                       .bottom = box.padding,
                       .rule_above = box.rule,
                       .rule_below = box.rule,
                       .rule_beside = box.rule,
                       .rule_colour = box.rule_colour});
    Area heading = inside(own);
    heading.bold = true;
    paragraph(Style::stamp, {document::Text{std::string(words.stamp)}}, heading);
    for (const std::string_view line : {words.stamp_date, words.stamp_number})
        write_paragraph(out_, stamp_line, {}, {document::Text{std::string(line)}});
    tables_.close_cell();
    tables_.close_row();
    close_table();
}

void BodyWriter::letter_marks(const document::Letter& letter) {
    OutlinePath plain;
    OutlinePath accented;
    for (const document::LetterMark& mark : document::letter_marks(letter, theme_))
        (mark.accent ? accented : plain).add(mark.place);
    if (plain.empty() && accented.empty()) return;
    Xml& xml = out_.xml;
    xml.open("text:p").attribute("text:style-name", after_table);
    const auto draw = [&](const OutlinePath& path, Colour colour) {
        if (path.empty()) return;
        xml.open("draw:path").attribute("text:anchor-type", "paragraph");
        xml.attribute("draw:style-name", out_.styles.drawing(colour));
        path.write(xml);
        xml.close();
    };
    draw(plain, theme_.look(Style::stamp).colour);
    draw(accented, job_.document.accent.value_or(theme_.accent));
    xml.close();
    needs_paragraph_ = false;
}

void BodyWriter::quotation(const document::Quotation& quotation, const Area& area) {
    Area words = area;
    words.width -= theme_.list.indent * 2;
    if (quotation.source.empty()) return blocks(quotation.blocks, words);
    words.after.reset();
    words.keep_next = true;
    blocks(quotation.blocks, words);
    Area source = area;
    source.before.reset();
    paragraph(Style::source, quotation.source, source);
}

}  // namespace overens::odt
