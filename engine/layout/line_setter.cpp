#include "layout/line_setter.h"

#include <algorithm>
#include <string>

#include "document/fixed_words.h"

namespace overens::layout {

LineSetter::LineSetter(Job& job, const InlineText& text, const Units& units, document::Style style, Role role,
                       const Area& area)
    : job_(job),
      text_(text),
      units_(units),
      look_(job.theme.look(style)),
      colour_(job.colour(style)),
      area_(area) {
    if (!area.artifact) element_ = area.made ? *area.made : job.structure.add(role, area.parent);
}

Slab LineSetter::set(std::size_t begin, std::size_t end) {
    slab_ = Slab{.height = look_.leading};
    run_ = nullptr;
    pen_ = ink_end_ = Length();
    underlined_.clear();
    const Font& font = job_.shaper.font(text_.spans.front().look);
    const Length ascent = look_.size.scaled(font.ascender(), font.units_per_em());
    const Length descent = look_.size.scaled(-font.descender(), font.units_per_em());
    slab_.baseline = (look_.leading - ascent - descent) / 2 + ascent;

    const TextUnit& first = units_.text[begin];
    const TextUnit& last = units_.text[end - 1];
    const bool hyphenated = end < units_.text.size() && last.hyphenated;
    for (std::uint32_t piece = first.piece; piece <= last.piece; ++piece) {
        set_piece(text_.pieces[piece], first.begin, last.end, hyphenated);
    }
    if (area_.alignment == document::Alignment::right && run_ && text_.spans[run_span_].footnote &&
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
        const Shaper::Look look = text_.spans[part.span].look;
        if (hyphenated && end == to) {
            add(job_.shaper.shape(look, std::string(stretch) + "-"), stretch, begin, part.span, true);
        } else if (begin == part.begin && end == part.end) {
            add(*part.shaped, stretch, begin, part.span, false);
        } else {
            add(job_.shaper.shape(look, stretch), stretch, begin, part.span, false);
        }
    }
}

void LineSetter::add(const Shaped& shaped, std::string_view stretch, std::uint32_t begin, std::uint32_t span,
                     bool hyphen) {
    if (!run_ || span != run_span_) enter(span);
    const auto offset = static_cast<std::uint32_t>(run_->text.size());
    run_->text += stretch;
    if (hyphen) run_->text += "\u00AD";
    const bool linked = (text_.spans[span].link || text_.spans[span].footnote) && !area_.artifact;
    for (Glyph glyph : shaped.glyphs) {
        const bool is_space = begin + glyph.text_begin >= core_end_ && glyph.text_begin < stretch.size();
        // The hyphen is shaped as `-`, one byte; in the text it is U+00AD, two.
        if (hyphen && glyph.text_end > stretch.size()) ++glyph.text_end;
        glyph.text_begin += offset;
        glyph.text_end += offset;
        run_->glyphs.push_back(glyph);
        pen_ += glyph.advance;
        if (!is_space) {
            ink_end_ = pen_;
            if (linked) underlined_.back().end = pen_;
        }
    }
}

void LineSetter::enter(std::uint32_t span) {
    const Span& look = text_.spans[span];
    const Owner owner = owner_of(span);
    const bool linked = look.link && !area_.artifact;
    slab_.items.emplace_back(TextRun{owner,
                                     job_.shaper.font_index(look.look),
                                     look_.size,
                                     linked ? job_.accent() : colour_,
                                     {pen_, slab_.baseline},
                                     {},
                                     {}});
    run_ = &std::get<TextRun>(slab_.items.back());
    run_span_ = span;
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
    if (span.footnote) {
        link_element_ = job_.structure.add(Role::link, job_.structure.add(Role::reference, owner));
        owner = job_.structure.add(Role::list_label, link_element_);
    }
    if (span.strong) owner = job_.structure.add(Role::strong, owner);
    if (span.emphasised) owner = job_.structure.add(Role::emphasis, owner);
    if (!span.language.empty()) {
        owner = job_.structure.add(
            Element{.role = Role::span, .parent = owner, .language = std::string(span.language)});
    }
    owners_.push_back(owner);
    return owner;
}

void LineSetter::finish(Length ascent, Length descent) {
    Length shift = area_.x;
    if (area_.alignment == document::Alignment::right) shift += area_.width - ink_end_;
    if (area_.alignment == document::Alignment::centre) shift += (area_.width - ink_end_) / 2;
    for (Item& item : slab_.items) {
        move(item, shift, Length());
        // Of all that a long paper keeps, glyphs take the most room.
        if (auto* run = std::get_if<TextRun>(&item)) run->glyphs.shrink_to_fit();
    }
    for (const Underlined& link : underlined_) {
        const Length x = link.begin + shift;
        const Length width = link.end - link.begin;
        if (link.footnote) {
            slab_.links.push_back(
                {link.element,
                 {x, slab_.baseline - ascent},
                 {width, ascent + descent},
                 {},
                 document::footnote_words(job_.document.language, link.footnote->number).to_note,
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
