// Sections, whose pages differ, and columns.
#include <algorithm>
#include <utility>

#include "odt/body.h"
#include "odt/style_names.h"

namespace overens::odt {

void BodyWriter::next_stretch(std::optional<int> number) {
    end_stretch();
    ++stretch_;
    begins_ = {stretches_[stretch_].first, number};
}

void BodyWriter::end_stretch() {
    const Stretch& stretch = stretches_[stretch_];
    if (!stretch.ends_numbering || first_page_) return;
    out_.xml.open("text:p").attribute("text:style-name", after_table);
    out_.xml.open("text:bookmark").attribute("text:name", stretch.last_page).close().close();
}

void BodyWriter::begin_page_alone() {
    if (begins_.master.empty() && !break_page_) return;
    first_page_ = false;
    write_paragraph(out_, after_table, difference({}), {});
}

void BodyWriter::section(const document::Section& section, const Area& area) {
    end_with_paragraph();
    next_stretch(section.numbers_from);
    if (section.paper) {
        language_ = section.paper->language;
        has_sender_ = section.begins_paper && section.paper->letterhead;
    }
    Area own = area;
    const Sides sides = paper_sides(theme_, &section);
    own.width = paper_size(theme_.page.size, &section).width - sides.left - sides.right;
    own.speech = speech({});
    blocks(section.blocks, own);
    language_ = {};
    const std::size_t next = stretch_ + 1;
    if (next < stretches_.size() && !stretches_[next].section) {
        end_with_paragraph();
        next_stretch(std::nullopt);
    }
}

void BodyWriter::columns(const document::Columns& columns, const Area& area) {
    const int count = std::clamp(columns.count, 1, 4);
    const Length gap = columns.folded ? theme_.columns.fold_margin * 2 : theme_.columns.gap;
    begin_page_alone();
    out_.xml.open("text:section");
    out_.xml.attribute("text:style-name", out_.styles.section(count, gap, !columns.folded));
    out_.xml.attribute("text:name", "Spalter" + std::to_string(++out_.sections));
    Area own = area;
    own.width = (area.width - gap * (count - 1)) / count;
    // What must stay with the next cannot end a column: all would stand in the first.
    own.keep_inside = own.keep_next = false;
    const bool in_leaves = std::exchange(in_leaves_, columns.folded);
    blocks(columns.blocks, own);
    in_leaves_ = in_leaves;
    end_with_paragraph();
    out_.xml.close();
    needs_paragraph_ = true;
}

}  // namespace overens::odt
