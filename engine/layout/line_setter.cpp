#include "layout/line_setter.h"

#include <algorithm>
#include <string>

#include "document/fixed_words.h"
#include "layout/field.h"

namespace overens::layout {

LineSetter::LineSetter(Job& job, const InlineText& text, const Units& units, document::Style style, Role role,
                       const Area& area)
    : job_(job),
      text_(text),
      units_(units),
      look_(job.theme.look(style)),
      colour_(job.colour(style)),
      area_(area) {
    if (area.made) {
        if (!area.artifact) element_ = *area.made;
    } else if (!area.artifact) {
        Element element{.role = role, .parent = area.parent};
        element.language = area.speech.language;
        element_ = job.structure.add(std::move(element));
    }
}

Slab LineSetter::set(std::size_t begin, std::size_t end) {
    slab_ = Slab{.height = look_.leading};
    run_ = nullptr;
    pen_ = ink_begin_ = ink_end_ = Length();
    underlined_.clear();
    stretches_.clear();
    const TextUnit& first = units_.text[begin];
    const TextUnit& last = units_.text[end - 1];
    if (text_.mixed) {
        int leading = 100;
        for (std::uint32_t part = text_.pieces[first.piece].first_part;
             part < text_.pieces[last.piece].end_part; ++part) {
            leading = std::max(leading, job_.shaper.leading(text_.parts[part].look));
        }
        slab_.height = look_.leading * leading / 100;
    }
    const Font& font = job_.shaper.font(text_.spans.front().look);
    const Length ascent = look_.size.scaled(font.ascender(), font.units_per_em());
    const Length descent = look_.size.scaled(-font.descender(), font.units_per_em());
    slab_.baseline = (slab_.height - ascent - descent) / 2 + ascent;
    if (!text_.fields.empty()) make_room_for_fields(begin, end);

    const bool hyphenated = end < units_.text.size() && last.hyphenated;
    for (std::uint32_t piece = first.piece; piece <= last.piece; ++piece) {
        set_piece(text_.pieces[piece], first.begin, last.end, hyphenated);
    }
    if (!stretches_.empty()) {
        order_stretches();
    } else if (area_.alignment == document::Alignment::right && run_ && text_.spans[run_span_].footnote &&
               ink_end_ == pen_) {
        const Length mark = pen_ - (run_->origin.x);
        if (mark <= area_.hang) ink_end_ -= mark;
    }
    finish(ascent, descent);
    ++lines_;
    return std::move(slab_);
}

void LineSetter::set_piece(const Piece& piece, std::uint32_t from, std::uint32_t to, bool hyphenated) {
    core_end_ = piece.core_end;
    for (std::uint32_t index = piece.first_part; index < piece.end_part; ++index) {
        const Part& part = text_.parts[index];
        const std::uint32_t begin = std::max(part.begin, from);
        const std::uint32_t end = std::min(part.end, to);
        if (begin >= end) continue;
        const std::string_view stretch = std::string_view(text_.text).substr(begin, end - begin);
        if (hyphenated && end == to) {
            add(job_.shaper.shape(part.look, std::string(stretch) + "-"), stretch, begin, part, true);
        } else if (begin == part.begin && end == part.end) {
            add(*part.shaped, stretch, begin, part, false);
        } else {
            add(job_.shaper.shape(part.look, stretch), stretch, begin, part, false);
        }
    }
}

void LineSetter::add(const Shaped& shaped, std::string_view stretch, std::uint32_t begin, const Part& part,
                     bool hyphen) {
    if (!text_.levels.empty()) {
        stretches_.push_back({&shaped, stretch, begin, part.span, part.look, hyphen, text_.levels[begin],
                              begin >= core_end_, width_of(shaped, text_.spans[part.span])});
        return;
    }
    if (text_.spans[part.span].field) {
        const Length width = width_of(shaped, text_.spans[part.span]);
        set_field(part.span, pen_, width, false);
        pen_ += width;
        ink_end_ = pen_;
        return;
    }
    if (!run_ || part.span != run_span_ || part.look != run_look_) enter(part.span, part.look);
    const std::uint32_t first = append(shaped, stretch, hyphen);
    const bool linked = (text_.spans[part.span].link || text_.spans[part.span].footnote) && !area_.artifact;
    for (std::size_t at = first; at < run_->glyphs.size(); ++at) {
        pen_ += run_->glyphs[at].advance;
        const std::uint32_t text_begin = shaped.glyphs[at - first].text_begin;
        if (begin + text_begin >= core_end_ && text_begin < stretch.size()) continue;
        ink_end_ = pen_;
        if (linked) underlined_.back().end = pen_;
    }
}

/// Adds glyphs to the run with their text; gives the index of the first.
std::uint32_t LineSetter::append(const Shaped& shaped, std::string_view stretch, bool hyphen) {
    const auto first = static_cast<std::uint32_t>(run_->glyphs.size());
    const auto offset = static_cast<std::uint32_t>(run_->text.size());
    run_->text += stretch;
    if (hyphen) run_->text += "\u00AD";
    run_->glyphs.insert(run_->glyphs.end(), shaped.glyphs.begin(), shaped.glyphs.end());
    for (const GlyphOffset& offset : shaped.offsets)
        run_->offsets.made().push_back({first + offset.glyph, offset.dx, offset.dy});
    for (std::size_t at = first; at < run_->glyphs.size(); ++at) {
        Glyph& glyph = run_->glyphs[at];
        // The hyphen is shaped as `-`, one byte; in the text it is U+00AD, two.
        if (hyphen && glyph.text_end > stretch.size()) ++glyph.text_end;
        glyph.text_begin += offset;
        glyph.text_end += offset;
    }
    return first;
}

/// Finds the places of the stretches of a line, and sets them in the order in which they are read.
void LineSetter::order_stretches() {
    // The space at the line's end goes as the paragraph does (rule L1).
    std::size_t closing = stretches_.size();
    while (closing > 0 && stretches_[closing - 1].closing) {
        stretches_[--closing].level = text_.backward ? 1 : 0;
    }
    std::vector<std::uint8_t> levels;
    levels.reserve(stretches_.size());
    for (const Stretch& stretch : stretches_) levels.push_back(stretch.level);
    bool inked = false;
    Length x;
    for (const std::size_t at : visual_order(levels)) {
        Stretch& stretch = stretches_[at];
        stretch.x = x;
        x += stretch.width;
        if (at >= closing) continue;
        if (!inked) ink_begin_ = stretch.x;
        inked = true;
        ink_end_ = x;
    }
    for (const Stretch& stretch : stretches_) place(stretch);
}

/// Draws all glyphs from this one on further to the right.
void LineSetter::shift(GlyphOffsets& offsets, std::uint32_t first, Length away) const {
    const GlyphOffsets before = offsets;
    std::erase_if(offsets, [&](const GlyphOffset& offset) { return offset.glyph >= first; });
    OffsetReader reader(before);
    for (std::uint32_t glyph = first; glyph < run_->glyphs.size(); ++glyph) {
        const GlyphOffset offset = reader.at(glyph);
        offsets.push_back({glyph, offset.dx + away, offset.dy});
    }
}

void LineSetter::place(const Stretch& stretch) {
    pen_ = stretch.x;
    if (text_.spans[stretch.span].field) {
        return set_field(stretch.span, stretch.x, stretch.width, stretch.level % 2 != 0);
    }
    if (!run_ || stretch.span != run_span_ || stretch.look != run_look_) enter(stretch.span, stretch.look);
    // One run goes on where the line does not: its glyphs find their places by their offsets.
    const std::uint32_t first = append(*stretch.shaped, stretch.text, stretch.hyphen);
    if (const Length away = stretch.x - run_pen_; away != Length()) shift(run_->offsets.made(), first, away);
    run_pen_ += stretch.shaped->width;
    const Span& look = text_.spans[stretch.span];
    if ((!look.link && !look.footnote) || area_.artifact || stretch.closing) return;
    Underlined& link = underlined_.back();
    const Length end = stretch.x + stretch.shaped->width;
    if (link.begin == link.end || (stretch.x <= link.end && end >= link.begin)) {
        link.begin = std::min(link.begin, stretch.x);
        link.end = std::max(link.end, end);
    } else {
        underlined_.push_back({link.link, link.element, stretch.x, end, link.footnote});
    }
}

void LineSetter::enter(std::uint32_t span, Shaper::Look shown) {
    const Span& look = text_.spans[span];
    const Owner owner = owner_of(span);
    const bool linked = look.link && !area_.artifact;
    slab_.items.emplace_back(TextRun{owner,
                                     job_.shaper.font_index(shown),
                                     job_.shaper.size(shown),
                                     linked ? job_.accent() : colour_,
                                     {pen_, slab_.baseline},
                                     {},
                                     {}});
    run_ = &std::get<TextRun>(slab_.items.back());
    run_span_ = span;
    run_look_ = shown;
    run_pen_ = pen_;
    if (linked && (underlined_.empty() || underlined_.back().link != look.link)) {
        underlined_.push_back({look.link, link_element_, pen_, pen_});
    }
    if (look.footnote && !area_.artifact) {
        // In a very narrow place a line may end within a mark.
        if (footnotes_.empty() || footnotes_.back().footnote != look.footnote) {
            footnotes_.push_back({look.footnote, std::get<ElementIndex>(owner), link_element_, lines_});
        }
        underlined_.push_back({nullptr, link_element_, pen_, pen_, look.footnote});
    }
}

/// A line is as high as its fields, and the fields that take the rest of it share what is left.
void LineSetter::make_room_for_fields(std::size_t begin, std::size_t end) {
    const document::FieldLook& look = job_.theme.fields;
    const Length middle = half_capital();
    Length above = slab_.baseline;
    Length below = slab_.height - slab_.baseline;
    std::int64_t takers = 0;
    too_wide_ = Length();
    Length taken;
    for (std::size_t at = begin; at < end; ++at) {
        const LineUnit& unit = units_.lines[at];
        too_wide_ = std::max(too_wide_, units_.text[at].excess);
        taken += unit.width + (at + 1 < end ? unit.space : unit.hyphen);
        const Piece& piece = text_.pieces[units_.text[at].piece];
        for (std::uint32_t index = piece.first_part; index < piece.end_part; ++index) {
            const document::Field* field = text_.spans[text_.parts[index].span].field;
            if (!field) continue;
            const bool is_text = field->kind == document::Field::Kind::text;
            if (is_text && field->width == Length()) ++takers;
            const Length gap = is_text ? look.gap : Length();
            const Length first = is_text ? look.line : look.box;
            const Length up = first / 2 + middle;
            above = std::max(above, up + gap);
            below = std::max(below, natural_size(look, *field).height - up + gap);
        }
    }
    slab_.baseline = above;
    slab_.height = above + below;
    // Letters may kern otherwise where a word is parted.
    const Length left = area_.width - taken - look_.size / 100;
    share_ = takers > 0 ? std::max(left, Length()) / takers : Length();
}

Length LineSetter::half_capital() const {
    const Font& font = job_.shaper.font(text_.spans.front().look);
    return look_.size.scaled(font.cap_height(), font.units_per_em()) / 2;
}

Length LineSetter::width_of(const Shaped& shaped, const Span& span) const {
    if (!span.field || span.field->kind != document::Field::Kind::text) return shaped.width;
    if (too_wide_ > Length()) return std::max(shaped.width - too_wide_, look_.size);
    return span.field->width == Length() ? shaped.width + share_ : shaped.width;
}

void LineSetter::set_field(std::uint32_t span, Length x, Length width, bool backward) {
    const document::Field& field = *text_.spans[span].field;
    const document::FieldLook& look = job_.theme.fields;
    const bool is_text = field.kind == document::Field::Kind::text;
    const Length first = is_text ? look.line : look.box;
    if (!is_text) {
        // Between a box and its words is a little more than a space.
        if (backward) x += width - look.box;
        width = look.box;
    }
    const Point corner{x, slab_.baseline - half_capital() - first / 2};
    place_field(job_, field, owner_of(span), corner, {width, natural_size(look, field).height}, area_.speech,
                slab_);
    run_ = nullptr;
}

Owner LineSetter::owner_of(std::uint32_t index) {
    if (area_.artifact) return *area_.artifact;
    if (index < owners_.size()) return owners_[index];
    const Span& span = text_.spans[index];
    ElementIndex owner = element_;
    if (span.link) {
        if (span.link != link_) link_element_ = job_.structure.add(Role::link, owner);
        owner = link_element_;
    }
    link_ = span.link;
    if (span.field) owner = job_.structure.add(Role::form, owner);
    if (span.footnote) {
        link_element_ = job_.structure.add(Role::link, job_.structure.add(Role::reference, owner));
        owner = job_.structure.add(Role::list_label, link_element_);
    }
    if (span.strong) owner = job_.structure.add(Role::strong, owner);
    if (span.emphasised) owner = job_.structure.add(Role::emphasis, owner);
    if (!span.language.empty() || !span.expansion.empty()) {
        owner = job_.structure.add(Element{.role = Role::span,
                                           .parent = owner,
                                           .language = std::string(span.language),
                                           .expansion = std::string(span.expansion)});
    }
    owners_.push_back(owner);
    return owner;
}

void LineSetter::finish(Length ascent, Length descent) {
    Length shift = area_.x;
    const bool to_right = area_.alignment == document::Alignment::right ||
                          (area_.alignment == document::Alignment::left && text_.backward);
    if (to_right)
        shift += area_.width - ink_end_;
    else if (area_.alignment == document::Alignment::centre)
        shift += (area_.width - ink_end_ - ink_begin_) / 2;
    else
        shift -= ink_begin_;
    for (Item& item : slab_.items) {
        move(item, shift, Length());
        // Of all that a long paper keeps, glyphs take the most room.
        if (auto* run = std::get_if<TextRun>(&item)) run->glyphs.shrink_to_fit();
    }
    for (const Underlined& link : underlined_) {
        const Length x = link.begin + shift;
        const Length width = link.end - link.begin;
        if (link.footnote) {
            slab_.links.push_back({link.element,
                                   {x, slab_.baseline - ascent},
                                   {width, ascent + descent},
                                   {},
                                   document::footnote_words(job_.language, link.footnote->number).to_note,
                                   0});
            continue;
        }
        slab_.items.emplace_back(Fill{Artifact{Artifact::Kind::layout},
                                      {x, slab_.baseline + look_.size / 9},
                                      {width, look_.size / 18},
                                      job_.accent()});
        std::string description = link.link->description;
        if (description.empty()) {
            for (const document::Text& text : link.link->text) description += text.text;
        }
        slab_.links.push_back({link.element,
                               {x, slab_.baseline - ascent},
                               {width, ascent + descent},
                               link.link->target,
                               std::move(description)});
    }
}

}  // namespace overens::layout
