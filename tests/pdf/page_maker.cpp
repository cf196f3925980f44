#include "page_maker.h"

#include <hb.h>

#include "support/files.h"

namespace overens::testing {

using layout::ElementIndex;

PageMaker::PageMaker(const layout::FontSet& fonts) {
    pages.fonts.assign(fonts.faces.begin(), fonts.faces.end());
    pages.elements.push_back({.role = layout::Role::document});
    pages.metadata.title = "Prov";
    pages.metadata.language = "sv-SE";
}

ElementIndex PageMaker::add(layout::Role role, ElementIndex parent) {
    pages.elements.push_back({.role = role, .parent = parent});
    return static_cast<ElementIndex>(pages.elements.size() - 1);
}

void PageMaker::begin_page() {
    pages.pages.push_back(
        {.size = {Length::millimetres(210), Length::millimetres(297)}, .items = {}, .links = {}});
}

void PageMaker::at(double x, double down) {
    pen = {Length::points(x), Length::points(down)};
}

void PageMaker::text(layout::Owner owner, std::string words, std::uint32_t face, double size, Colour colour) {
    const layout::Font& font = *pages.fonts[face];
    layout::TextRun run{owner, face, Length::points(size), colour, pen, std::move(words), {}};
    hb_buffer_t* buffer = hb_buffer_create();
    hb_buffer_add_utf8(buffer, run.text.data(), static_cast<int>(run.text.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(font.shaper(), buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    const auto scaled = [&](int units) { return run.size.scaled(units, font.units_per_em()); };
    for (unsigned at = 0; at < count; ++at) {
        unsigned next = at + 1;
        while (next < count && infos[next].cluster == infos[at].cluster) ++next;
        const bool first = at == 0 || infos[at - 1].cluster != infos[at].cluster;
        const auto end = static_cast<std::uint32_t>(next < count ? infos[next].cluster : run.text.size());
        run.offsets.made().push_back({at, scaled(positions[at].x_offset), scaled(positions[at].y_offset)});
        run.glyphs.push_back(
            {infos[at].codepoint, scaled(positions[at].x_advance), first ? infos[at].cluster : end, end});
        pen.x += scaled(positions[at].x_advance);
    }
    hb_buffer_destroy(buffer);
    page().items.emplace_back(std::move(run));
}

void PageMaker::link(ElementIndex element, Point from, std::string target, std::string description) {
    page().links.push_back({element,
                            {from.x, from.y - Length::points(10)},
                            {pen.x - from.x, Length::points(13)},
                            std::move(target),
                            std::move(description)});
}

layout::FontSet open_sans() {
    static const layout::FontSet fonts =
        layout::load_fonts(*project_world(), {.name = "Open Sans",
                                              .package = "fonts-open-sans",
                                              .regular = "OpenSans-Regular.ttf",
                                              .bold = "OpenSans-Bold.ttf",
                                              .italic = "OpenSans-Italic.ttf",
                                              .bold_italic = "OpenSans-BoldItalic.ttf"});
    return fonts;
}

}  // namespace overens::testing
