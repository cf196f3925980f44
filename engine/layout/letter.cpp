// What begins a letter stands at fixed places of its page; the text goes on below.
#include "layout/letter.h"

#include <algorithm>
#include <iterator>

#include "document/fixed_words.h"
#include "document/letter_places.h"
#include "document/words.h"
#include "layout/blocks.h"
#include "layout/messages.h"

namespace overens::layout {

namespace {

using document::Style;

constexpr Length above_stamp = Length::millimetres(3);

/// Sets one letter's beginning: its items have their places on the page.
class LetterSetter {
 public:
    LetterSetter(Job& job, const document::Letter& letter, const Area& area)
        : job_(job),
          letter_(letter),
          places_(document::letter_places(letter, job.theme)),
          words_(document::letter_words(job.language)),
          parent_(job.structure.add(Role::division, area.parent)) {}

    Slab set() {
        draw_marks();
        slab_.until = places_.end;
        if (letter_.side == document::Letter::Side::left) {
            set_address();
            set_beside();
        } else {
            set_beside();
            set_address();
        }
        slab_.after = job_.theme.letter.space_below;
        return std::move(slab_);
    }

    /// An address that is not seen whole in the window reaches nobody: an error, with the line to be made
    /// shorter.
    Flow set_address_lines() {
        const document::Rectangle& room = places_.address;
        const Area area{.x = room.corner.x, .width = room.size.width, .parent = parent_};
        for (const document::Inlines& line : letter_.addressee) {
            if (extent(job_, line, Style::address, false, false).least <= room.size.width) continue;
            tell(Message(messages::address_wide, document::plain(line)));
            return {};
        }
        Flow lines = set_text(job_, document::address_of(letter_), Style::address, Role::paragraph, area);
        if (height_of(lines) <= room.size.height) return lines;
        const Length leading = job_.theme.look(Style::address).leading;
        const auto most = static_cast<std::size_t>(
            std::max<std::int64_t>(room.size.height.millipoints() / leading.millipoints(), 1));
        const document::Inlines* long_line = &letter_.addressee[std::min(most, letter_.addressee.size() - 1)];
        for (const document::Inlines& line : letter_.addressee) {
            if (extent(job_, line, Style::address, false, false).most <= room.size.width) continue;
            long_line = &line;
            break;
        }
        tell(Message(messages::address_high, lines.size(), most, document::plain(*long_line)));
        return lines;
    }

 private:
    void tell(Message message) {
        job_.diagnostics.add({.message = std::move(message), .hint = Message(messages::address_hint)});
    }

    void fix(Slab&& part, Length y) {
        pour(std::move(part), y, slab_.fixed.made(), slab_.fixed_links.made());
    }

    void set_address() { fix(stack(set_address_lines()), places_.address.corner.y); }

    void set_beside() {
        Length y = places_.beside.corner.y;
        const Area area{.x = places_.beside.corner.x, .width = places_.beside.size.width, .parent = parent_};
        if (!letter_.references.facts.empty()) {
            Slab references = stack(set_facts(job_, letter_.references, area));
            const Length height = references.height;
            fix(std::move(references), y);
            y += height;
        }
        if (letter_.stamp) {
            if (!letter_.references.facts.empty()) y += above_stamp;
            y = set_stamp(area, y);
        }
        slab_.until = std::max(slab_.until, y);
    }

    /// The box, its heading, and the two lines that are filled in by hand.
    Length set_stamp(const Area& area, Length top) {
        const document::BoxLook& box = job_.theme.box;
        const Size size{std::min(job_.theme.letter.stamp.width, area.width), job_.theme.letter.stamp.height};
        slab_.fixed.made().emplace_back(Frame{decoration, {area.x, top}, size, box.rule, box.rule_colour});
        Area inner{.x = area.x + box.padding,
                   .width = std::max(size.width - box.padding * 2, box.padding),
                   .parent = parent_,
                   .bold = true};
        const auto text = [&](std::string_view words) {
            return stack(
                set_text(job_, {document::Text{std::string(words)}}, Style::stamp, Role::paragraph, inner));
        };
        Slab heading = text(words_.stamp);
        const Length each = document::stamp_line(job_.theme);
        Length y = top + box.padding + heading.height;
        fix(std::move(heading), top + box.padding);
        inner.bold = false;
        for (const std::string_view words : {words_.stamp_date, words_.stamp_number}) {
            Slab line = text(words);
            y += each;
            fix(std::move(line), y - line.height);
            slab_.fixed.made().emplace_back(Fill{decoration,
                                                 {inner.x, y},
                                                 {inner.width, job_.theme.signature.rule},
                                                 job_.theme.look(Style::stamp).colour});
        }
        return top + size.height;
    }

    void draw_marks() {
        const Colour grey = job_.theme.look(Style::stamp).colour;
        for (const document::LetterMark& mark : document::letter_marks(letter_, job_.theme)) {
            slab_.fixed.made().emplace_back(
                Fill{decoration, mark.place.corner, mark.place.size, mark.accent ? job_.accent() : grey});
        }
    }

    Job& job_;
    const document::Letter& letter_;
    document::LetterPlaces places_;
    document::LetterWords words_;
    ElementIndex parent_;
    Slab slab_;
};

void check_addresses(const document::Document& document, const document::Blocks& blocks,
                     const Typesetting& typesetting, Diagnostics& diagnostics) {
    for (const document::Block& block : blocks) {
        if (const auto* section = std::get_if<document::Section>(&block.node())) {
            check_addresses(document, section->blocks, typesetting, diagnostics);
        } else if (const auto* letter = std::get_if<document::Letter>(&block.node())) {
            Job job{.document = document,
                    .theme = typesetting.theme,
                    .hyphenator = *typesetting.hyphenator,
                    .fallbacks = *typesetting.fallbacks,
                    .diagnostics = diagnostics,
                    .shaper = Shaper(typesetting.fonts, *typesetting.fallbacks),
                    .breaks = typesetting.break_rules->finder()};
            job.speak(document.language);
            LetterSetter(job, *letter, {}).set_address_lines();
        }
    }
}

}  // namespace

Flow set_letter(Job& job, const document::Letter& letter, const Area& area) {
    Flow flow;
    flow.push_back(LetterSetter(job, letter, area).set());
    return flow;
}

void check_addresses(const document::Document& document, const Typesetting& typesetting,
                     Diagnostics& diagnostics) {
    check_addresses(document, document.blocks, typesetting, diagnostics);
}

}  // namespace overens::layout
