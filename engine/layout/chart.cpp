// A chart on a page: its drawing as one figure, whose description says all that it shows.
#include "layout/chart.h"

#include <hb.h>

#include <utility>

#include "layout/blocks.h"
#include "layout/sketch.h"

namespace overens::layout {

namespace {

// --- outlines of letters -------------------------------------------------------------------------

/// Turns a glyph's outline, in font units with y upwards, into steps on paper.
struct Outliner {
    std::vector<document::Path::Step>& steps;
    Point origin;
    Length size;
    int units;
    Point pen = {};

    Point point(float x, float y) const {
        return {origin.x + size.scaled(static_cast<std::int64_t>(x), units),
                origin.y - size.scaled(static_cast<std::int64_t>(y), units)};
    }

    using Move = document::Path::Move;
    static void move_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
        auto* self = static_cast<Outliner*>(data);
        self->steps.push_back({Move::to, self->pen = self->point(x, y), {}, {}});
    }
    static void line_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
        auto* self = static_cast<Outliner*>(data);
        self->steps.push_back({Move::line, self->pen = self->point(x, y), {}, {}});
    }
    static void curve_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x1, float y1, float x2,
                         float y2, float x3, float y3, void*) {
        auto* self = static_cast<Outliner*>(data);
        self->steps.push_back(
            {Move::curve, self->point(x1, y1), self->point(x2, y2), self->pen = self->point(x3, y3)});
    }
    /// A curve of one control point as one of two.
    static void bend_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x1, float y1, float x2,
                        float y2, void*) {
        auto* self = static_cast<Outliner*>(data);
        const Point from = self->pen;
        const Point control = self->point(x1, y1);
        const Point to = self->point(x2, y2);
        const auto third = [](Point end, Point middle) {
            return Point{(end.x + middle.x * 2) / 3, (end.y + middle.y * 2) / 3};
        };
        self->steps.push_back({Move::curve, third(from, control), third(to, control), self->pen = to});
    }
    static void close(hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) {
        static_cast<Outliner*>(data)->steps.push_back({Move::close, {}, {}, {}});
    }
};

struct DrawFunctions {
    hb_draw_funcs_t* functions = hb_draw_funcs_create();
    DrawFunctions() {
        hb_draw_funcs_set_move_to_func(functions, Outliner::move_to, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(functions, Outliner::line_to, nullptr, nullptr);
        hb_draw_funcs_set_quadratic_to_func(functions, Outliner::bend_to, nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(functions, Outliner::curve_to, nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(functions, Outliner::close, nullptr, nullptr);
    }
    ~DrawFunctions() { hb_draw_funcs_destroy(functions); }
    DrawFunctions(const DrawFunctions&) = delete;
    DrawFunctions& operator=(const DrawFunctions&) = delete;
};

document::Lettering lettering(const Sketch::Piece& piece,
                              const std::vector<std::shared_ptr<const Font>>& fonts,
                              const DrawFunctions& draw) {
    const auto& run = std::get<TextRun>(piece.what);
    document::Lettering result{.text = run.text,
                               .anchor = piece.anchor,
                               .origin = run.origin,
                               .size = run.size,
                               .width = {},
                               .bold = piece.bold,
                               .colour = run.colour,
                               .outline = {}};
    // A line's closing space, and the hyphen that parts a word.
    while (result.text.ends_with(' ')) result.text.pop_back();
    for (std::size_t at = 0; (at = result.text.find("\u00AD", at)) != std::string::npos;)
        result.text.replace(at, 2, "-");
    const Font& font = *fonts[run.font];
    Length pen;
    Length ink;
    OffsetReader offsets(*run.offsets);
    for (std::size_t at = 0; at < run.glyphs.size(); ++at) {
        const Glyph& glyph = run.glyphs[at];
        const GlyphOffset offset = offsets.at(at);
        Outliner outliner{.steps = result.outline,
                          .origin = {run.origin.x + pen + offset.dx, run.origin.y - offset.dy},
                          .size = run.size,
                          .units = font.units_per_em()};
        hb_font_get_glyph_shape(font.shaper(), glyph.id, draw.functions, &outliner);
        pen += glyph.advance;
        const bool is_space = run.text.compare(glyph.text_begin, glyph.text_end - glyph.text_begin, " ") == 0;
        if (!is_space) ink = pen;
    }
    result.width = ink;
    if (piece.anchor == Sketch::Anchor::middle) result.origin.x += ink / 2;
    if (piece.anchor == Sketch::Anchor::end) result.origin.x += ink;
    return result;
}

/// Left free above a chart, so that its caption is not alone on the page before.
Length caption_room(const document::Theme& theme) {
    const document::TextLook& caption = theme.look(document::Style::caption);
    return caption.leading * 2 + caption.space_after + theme.chart.space_before;
}

}  // namespace

Flow set_chart(Job& job, const document::Chart& chart, const Area& area) {
    Sketch sketch(job);
    const document::ChartLook& look = job.theme.chart;
    sketch_chart(sketch, chart, area.width, job.page_height - caption_room(job.theme));
    const ElementIndex figure = job.structure.add(
        Element{.role = Role::figure, .parent = area.parent, .alternative = chart.alternative});
    Slab slab{.height = sketch.height, .before = look.space_before, .after = look.space_after};
    slab.items.emplace_back(FigureBox{figure, {area.x, Length()}, {area.width, sketch.height}});
    for (Sketch::Piece& piece : sketch.pieces) {
        if (auto* run = std::get_if<TextRun>(&piece.what)) {
            run->owner = figure;
            run->origin.x += area.x;
            slab.items.emplace_back(std::move(*run));
        } else {
            auto path =
                std::make_shared<const document::Path>(std::move(std::get<document::Path>(piece.what)));
            slab.items.emplace_back(Shape{figure, {area.x, Length()}, std::move(path)});
        }
    }
    Flow flow;
    flow.push_back(std::move(slab));
    return flow;
}

document::Drawing draw_chart(const document::Chart& chart, Length width, const document::Document& document,
                             const Typesetting& typesetting) {
    // A character that no font has is told where pages are made.
    Diagnostics unheard;
    Job job{.document = document,
            .theme = typesetting.theme,
            .hyphenator = *typesetting.hyphenator,
            .fallbacks = *typesetting.fallbacks,
            .diagnostics = unheard,
            .shaper = Shaper(typesetting.fonts, *typesetting.fallbacks),
            .breaks = typesetting.break_rules->finder()};
    const document::PageLook& page = job.theme.page;
    Sketch sketch(job);
    sketch_chart(sketch, chart, width, page.size.height - page.top - page.bottom - caption_room(job.theme));
    document::Drawing drawing{.size = {width, sketch.height}, .parts = {}};
    const DrawFunctions functions;
    const auto fonts = job.shaper.used();
    for (Sketch::Piece& piece : sketch.pieces) {
        if (auto* path = std::get_if<document::Path>(&piece.what))
            drawing.parts.emplace_back(std::move(*path));
        else
            drawing.parts.emplace_back(lettering(piece, fonts, functions));
    }
    return drawing;
}

}  // namespace overens::layout
