#include "document/letter_places.h"

#include <algorithm>

namespace overens::document {

namespace {

constexpr Length hair = Length::points(0.4);
constexpr Length line = Length::points(0.8);
constexpr Length distance = Length::millimetres(2);

const EnvelopeLook& envelope_of(const Letter& letter, const Theme& theme) {
    return theme.letter.envelopes[static_cast<std::size_t>(letter.envelope)];
}

void add_outline(std::vector<LetterMark>& marks, const Rectangle& around, Length width, bool accent) {
    const auto& [corner, size] = around;
    marks.push_back({{corner, {size.width, width}}, accent});
    marks.push_back({{{corner.x, around.bottom() - width}, {size.width, width}}, accent});
    marks.push_back({{corner, {width, size.height}}, accent});
    marks.push_back({{{around.right() - width, corner.y}, {width, size.height}}, accent});
}

/// How long a ruler's line is that stands `millimetres` from the paper's edge.
Length tick(int millimetres) {
    if (millimetres % 10 == 0) return Length::millimetres(4);
    return millimetres % 5 == 0 ? Length::millimetres(2.8) : Length::millimetres(1.6);
}

int whole_millimetres(Length length, bool up) {
    return static_cast<int>(length.millimetres() + (up ? 0.999 : 0.001));
}

/// Beside the window: one ruler above it, one at its left.
void add_rulers(std::vector<LetterMark>& marks, const Rectangle& window, Size page) {
    constexpr Length beyond = Length::millimetres(12);
    constexpr Length least = Length::millimetres(6);
    const auto range = [&](Length from, Length to, Length most) {
        return std::pair{whole_millimetres(std::max(from - beyond, least), true),
                         whole_millimetres(std::min(to + beyond, most - least), false)};
    };
    const auto [first_x, last_x] = range(window.corner.x, window.right(), page.width);
    const Length y = window.corner.y - distance;
    for (int at = first_x; at <= last_x; ++at) {
        const Length long_ = tick(at);
        marks.push_back({{{Length::millimetres(at) - hair / 2, y - long_}, {hair, long_}}});
    }
    const auto [first_y, last_y] = range(window.corner.y, window.bottom(), page.height);
    const Length x = window.corner.x - distance;
    for (int at = first_y; at <= last_y; ++at) {
        const Length long_ = tick(at);
        marks.push_back({{{x - long_, Length::millimetres(at) - hair / 2}, {long_, hair}}});
    }
}

}  // namespace

LetterPlaces letter_places(const Letter& letter, const Theme& theme) {
    const EnvelopeLook& envelope = envelope_of(letter, theme);
    const PageLook& page = theme.page;
    const LetterLook& look = theme.letter;
    const bool on_left = letter.side == Letter::Side::left;
    // How far the paper can slide: it may lie at the envelope's upper left corner, or this much from it.
    const Size play{std::max(envelope.size.width - page.size.width, Length()),
                    std::max(envelope.size.height - envelope.panel, Length())};
    const Length x =
        on_left ? envelope.window_side : envelope.size.width - envelope.window_side - envelope.window.width;
    const Length y = envelope.window_top;
    LetterPlaces places;
    places.window = {{x - play.width / 2, y - play.height / 2}, envelope.window};
    places.always = {{x, y}, {envelope.window.width - play.width, envelope.window.height - play.height}};
    places.ever = {{x - play.width, y - play.height},
                   {envelope.window.width + play.width, envelope.window.height + play.height}};

    const Length left = std::max(places.always.corner.x + look.inset.width, page.left);
    const Length right = std::min(places.always.right() - look.inset.width, page.size.width - page.right);
    places.address = {{left, places.always.corner.y + look.inset.height},
                      {right - left, places.always.size.height - look.inset.height}};
    const Length from = on_left ? places.ever.right() + distance : page.left;
    const Length to = on_left ? page.size.width - page.right : places.ever.corner.x - distance;
    places.beside = {{from, places.address.corner.y}, {to - from, places.address.size.height}};
    places.end = places.ever.bottom();
    return places;
}

Length stamp_line(const Theme& theme) {
    const Length leading = theme.look(Style::stamp).leading;
    const Length rest = theme.letter.stamp.height - theme.box.padding * 2 - leading;
    return std::max(rest / 2, leading);
}

std::vector<LetterMark> letter_marks(const Letter& letter, const Theme& theme) {
    std::vector<LetterMark> marks;
    const EnvelopeLook& envelope = envelope_of(letter, theme);
    if (theme.letter.fold_marks) {
        // Most printers leave the outermost millimetres white.
        constexpr Length edge = Length::millimetres(5);
        constexpr Length length = Length::millimetres(4);
        for (Length y = envelope.panel; y < theme.page.size.height - edge; y += envelope.panel)
            marks.push_back({{{edge, y}, {length, hair}}});
    }
    if (letter.outline) {
        const LetterPlaces places = letter_places(letter, theme);
        add_outline(marks, places.window, hair, false);
        add_outline(marks, places.always, line, true);
        add_rulers(marks, places.window, theme.page.size);
    }
    return marks;
}

}  // namespace overens::document
