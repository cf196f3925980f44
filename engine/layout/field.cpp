#include "layout/field.h"

#include <algorithm>

#include "layout/paragraph.h"
#include "layout/sketch.h"

namespace overens::layout {

namespace {

using Kind = document::Field::Kind;

constexpr auto answer_style = document::Style::answer;
/// Programs that fill in forms keep this far from a widget's edge.
constexpr Length inset = Length::points(2);

/// The lines of a value as inlines.
document::Inlines inlines(std::string_view value) {
    document::Inlines result;
    for (std::size_t begin = 0;;) {
        const std::size_t end = std::min(value.find('\n', begin), value.size());
        std::string line(value.substr(begin, end - begin));
        std::erase(line, '\r');
        if (!line.empty()) result.emplace_back(document::Text{.text = std::move(line)});
        if (end == value.size()) return result;
        result.emplace_back(document::LineBreak{});
        begin = end + 1;
    }
}

/// Makes text smaller: `part` hundredths of what it was, seen from the origin.
void scale(TextRun& run, int part) {
    const auto scaled = [&](Length length) { return length.scaled(part, 100); };
    run.size = scaled(run.size);
    run.origin = {scaled(run.origin.x), scaled(run.origin.y)};
    for (Glyph& glyph : run.glyphs) glyph.advance = scaled(glyph.advance);
    for (GlyphOffset& offset : run.offsets.made())
        offset = {offset.glyph, scaled(offset.dx), scaled(offset.dy)};
}

/// Sets what a field holds already, as large as it fits, from the upper left corner of its area.
class ValueSetter {
 public:
    ValueSetter(Job& job, const document::Field& field, Size size, const Speech& speech)
        : job_(job), field_(field), size_(size), look_(job.theme.look(answer_style)), speech_(speech) {}

    /// Sets the size of what will be written, too.
    void set(FieldShown& shown) {
        if (field_.value.empty()) return;
        constexpr int least = 60;
        constexpr int step = 5;
        for (int part = 100;; part -= step) {
            if (part > least && !fits(part)) continue;
            const Length down = lower(part);
            for (Slab& line : lines_) {
                for (Item& item : line.items) {
                    auto* run = std::get_if<TextRun>(&item);
                    if (!run) continue;
                    scale(*run, part);
                    run->origin.x += inset;
                    run->origin.y += down;
                    shown.value.push_back(std::move(*run));
                }
            }
            shown.size = look_.size.scaled(part, 100);
            return;
        }
    }

 private:
    /// Sets the lines so that they have their width once they are `part` hundredths large.
    bool fits(int part) {
        const Length width = std::max(size_.width - inset * 2, look_.size);
        const bool one_line = field_.lines == 1;
        Area area{.x = {}, .width = width.scaled(100, part), .artifact = decoration, .speech = speech_};
        lines_ = set_text(job_, inlines(field_.value), answer_style, Role::paragraph, area);
        Length y;
        for (Slab& line : lines_) {
            for (Item& item : line.items) move(item, Length(), y);
            y += line.height;
        }
        return one_line ? lines_.size() <= 1 : y.scaled(part, 100) <= size_.height - inset * 2;
    }

    /// One line stands in the middle of its field, several below its upper edge.
    Length lower(int part) const {
        if (field_.lines > 1) return inset;
        Length height;
        for (const Slab& line : lines_) height += line.height;
        return std::max((size_.height - height.scaled(part, 100)) / 2, Length());
    }

    Job& job_;
    const document::Field& field_;
    Size size_;
    const document::TextLook& look_;
    Speech speech_;
    Flow lines_;
};

void draw_box(Job& job, bool round, Point corner, Size size, Slab& slab) {
    const document::FieldLook& look = job.theme.fields;
    if (!round) {
        slab.items.emplace_back(Fill{decoration, corner, size, look.fill});
        slab.items.emplace_back(Frame{decoration, corner, size, look.rule, look.rule_colour});
        return;
    }
    const Length radius = size.width / 2;
    document::Path ring = disc_path({radius, radius}, radius - look.rule / 2, look.fill);
    ring.stroke = look.rule_colour;
    ring.width = look.rule;
    slab.items.emplace_back(Shape{decoration, corner, std::make_shared<const document::Path>(ring)});
}

}  // namespace

void place_field(Job& job, const document::Field& field, const Owner& owner, Point corner, Size size,
                 const Speech& speech, Slab& slab) {
    draw_box(job, field.kind == Kind::choice, corner, size, slab);
    if (!std::holds_alternative<ElementIndex>(owner)) return;
    const document::FieldLook& look = job.theme.fields;
    const document::TextLook& letters = job.theme.look(answer_style);
    if (field.kind == Kind::text) {
        const Length aside = std::min(look.padding, size.width / 4);
        corner = {corner.x + aside, corner.y + look.rule};
        size = {size.width - aside * 2, size.height - look.rule * 2};
    }
    FieldShown shown{.what = field,
                     .font = job.shaper.font_index(
                         job.shaper.look(FontSet::index(false, false), letters.size, job.language)),
                     .size = letters.size,
                     .colour = job.colour(answer_style),
                     .backward = speech.backward};
    if (field.kind == Kind::text) ValueSetter(job, field, size, speech).set(shown);
    slab.items.emplace_back(FieldArea{owner, corner, size, static_cast<std::uint32_t>(job.fields.size())});
    job.fields.push_back(std::move(shown));
}

void place_signature(Job& job, SignatureField signature, ElementIndex parent, Point corner, Size size,
                     Slab& slab) {
    const ElementIndex element = job.structure.add(Role::form, parent);
    slab.items.emplace_back(FieldArea{element, corner, size, static_cast<std::uint32_t>(job.fields.size())});
    job.fields.push_back({.what = std::move(signature)});
}

}  // namespace overens::layout
