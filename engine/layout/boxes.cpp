#include <algorithm>

#include "layout/blocks.h"

namespace overens::layout {

namespace {

constexpr std::size_t most_beside = 4;

std::shared_ptr<const Box> box_at(const document::BoxLook& look, Length x, Length width) {
    return std::make_shared<const Box>(Box{.x = x,
                                           .width = width,
                                           .padding = look.padding,
                                           .rule = look.rule,
                                           .fill = look.fill,
                                           .rule_colour = look.rule_colour,
                                           .before = look.space_before,
                                           .after = look.space_after});
}

/// A row of panels as slabs: one, or several where a page cannot hold it.
Flow frame_panels(std::vector<Flow>&& panels, const std::vector<Length>& edges, Length width, Job& job) {
    const document::BoxLook& look = job.theme.box;
    Flow flow;
    for (std::vector<Slab>& part : beside(std::move(panels), job.page_height - look.padding * 2)) {
        Slab slab;
        for (std::size_t at = 0; at < part.size(); ++at) {
            slab.height = part[at].height + look.padding * 2;
            for (Item& item : draw(*box_at(look, edges[at], width), Length(), slab.height)) {
                slab.items.push_back(std::move(item));
            }
            pour(std::move(part[at]), look.padding, slab);
        }
        slab.before = slab.after = look.gap;
        flow.push_back(std::move(slab));
    }
    return flow;
}

}  // namespace

Flow set_note(Job& job, const document::Note& note, const Area& area) {
    const document::BoxLook& look = job.theme.box;
    Area inner = area;
    inner.x += look.padding;
    inner.width = std::max(area.width - look.padding * 2, look.padding);
    inner.parent = job.structure.add(Role::division, area.parent);
    inner.boxed = true;
    Flow flow;
    {
        const Inside inside(job, job.page_height - look.padding * 2);
        flow = set_blocks(job, note.blocks, inner);
    }
    remove_page_breaks(flow);
    if (flow.empty()) return flow;
    const auto box = box_at(look, area.x, area.width);
    for (Slab& slab : flow) slab.box = box;
    if (!area.boxed) return flow;
    // In a row it is drawn whole, unless that makes it too high: then the words count more than the box.
    if (height_of(flow) > job.page_height) {
        for (Slab& slab : flow) slab.box.reset();
        return flow;
    }
    Flow whole;
    whole.push_back(stack(std::move(flow)));
    return whole;
}

Flow set_quotation(Job& job, const document::Quotation& quotation, const Area& area) {
    Area inner = area;
    const Length indent = std::min(job.theme.list.indent, area.width / 8);
    inner.x += indent;
    inner.width -= indent * 2;
    inner.parent = job.structure.add(Role::block_quote, area.parent);
    Flow flow = set_blocks(job, quotation.blocks, inner);
    remove_page_breaks(flow);
    if (!quotation.source.empty() && !flow.empty()) flow.back().bond = Bond::strong;
    append(flow, set_text(job, quotation.source, document::Style::source, Role::paragraph, inner));
    return flow;
}

Flow set_tiles(Job& job, const document::Tiles& tiles, const Area& area) {
    Flow flow;
    if (tiles.tiles.empty()) return flow;
    const document::BoxLook& look = job.theme.box;
    const std::size_t beside = document::Tiles::in_row(tiles.tiles.size());
    const auto columns = static_cast<std::int64_t>(beside);
    const Length width = (area.width - look.gap * (columns - 1)) / columns;
    for (std::size_t first = 0; first < tiles.tiles.size(); first += beside) {
        std::vector<Flow> row;
        std::vector<Length> edges;
        for (std::size_t at = first; at < std::min(first + beside, tiles.tiles.size()); ++at) {
            const auto& tile = tiles.tiles[at];
            edges.push_back(area.x + (width + look.gap) * static_cast<std::int64_t>(at - first));
            Area inner = area;
            inner.x = edges.back() + look.padding;
            inner.width = std::max(width - look.padding * 2, look.padding);
            inner.parent = job.structure.add(Role::division, area.parent);
            inner.narrow = inner.boxed = true;
            Flow content = set_text(job, tile.figure, document::Style::tile_figure, Role::paragraph, inner);
            append(content, set_text(job, tile.label, document::Style::tile_label, Role::paragraph, inner));
            const Inside inside(job, job.page_height - look.padding * 2);
            append(content, set_blocks(job, tile.words, inner));
            row.push_back(std::move(content));
        }
        append(flow, frame_panels(std::move(row), edges, width, job));
    }
    flow.front().before = look.space_before;
    flow.back().after = look.space_after;
    return flow;
}

Flow set_panels(Job& job, const document::Panels& panels, const Area& area) {
    Flow flow;
    if (panels.panels.empty()) return flow;
    const document::BoxLook& look = job.theme.box;
    const std::size_t beside = std::min(panels.panels.size(), most_beside);
    const auto columns = static_cast<std::int64_t>(beside);
    const Length width = (area.width - look.gap * (columns - 1)) / columns;
    const int level = job.structure.enter(panels.heading_level);
    for (std::size_t first = 0; first < panels.panels.size(); first += beside) {
        std::vector<Flow> row;
        std::vector<Length> edges;
        for (std::size_t at = first; at < std::min(first + beside, panels.panels.size()); ++at) {
            const auto& panel = panels.panels[at];
            const Length from = area.x + (width + look.gap) * static_cast<std::int64_t>(at - first);
            edges.push_back(area.mirrored(from, width));
            Area inner = area;
            inner.x = edges.back() + look.padding;
            inner.width = std::max(width - look.padding * 2, look.padding);
            inner.parent = job.structure.add(Role::division, area.parent);
            inner.narrow = inner.boxed = true;
            Flow content = set_text(job, panel.heading, document::Style::panel_heading,
                                    Structure::heading(level), inner);
            const Inside inside(job, job.page_height - look.padding * 2);
            append(content, set_blocks(job, panel.blocks, inner));
            row.push_back(std::move(content));
        }
        append(flow, frame_panels(std::move(row), edges, width, job));
    }
    flow.front().before = look.space_before;
    flow.back().after = look.space_after;
    return flow;
}

}  // namespace overens::layout
