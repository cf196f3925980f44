// Key figures in boxes, and the steps of a process: a box with its number, joined to the next by a line.
#include <algorithm>

#include "odt/body.h"
#include "odt/style_names.h"

namespace overens::odt {

using document::Style;

void BodyWriter::tiles(const document::Tiles& tiles, const Area& area) {
    if (tiles.tiles.empty()) return;
    const document::BoxLook& box = theme_.box;
    const CellLook look{.left = box.padding,
                        .right = box.padding,
                        .top = box.padding,
                        .bottom = box.padding,
                        .rule_above = box.rule,
                        .rule_below = box.rule,
                        .rule_beside = box.rule,
                        .rule_colour = box.rule_colour,
                        .fill = box.fill};
    const std::size_t beside = document::Tiles::in_row(tiles.tiles.size());
    const auto gaps = static_cast<std::int64_t>(beside) - 1;
    const Length width = (area.width - box.gap * gaps) / (gaps + 1);
    std::vector<Length> widths = {width};
    for (std::int64_t gap = 0; gap < gaps; ++gap) widths.insert(widths.end(), {box.gap, width});
    open_table(box.space_before, box.space_after, area, widths);
    for (std::size_t first = 0; first < tiles.tiles.size(); first += beside) {
        if (first > 0) {
            const CellLook between{.bottom =
                                       std::max(box.gap - theme_.look(Style::table_cell).leading, Length())};
            tables_.open_row();
            tables_.empty_cell(between, static_cast<int>(widths.size()));
            tables_.close_row();
        }
        tables_.open_row();
        for (std::size_t at = first; at < first + beside; ++at) {
            if (at > first) tables_.empty_cell({});
            if (at >= tiles.tiles.size()) {
                tables_.empty_cell({});
                continue;
            }
            const document::Tiles::Tile& tile = tiles.tiles[at];
            tables_.open_cell(look);
            Area own = inside(width - box.padding * 2);
            paragraph(Style::tile_figure, tile.figure, own);
            paragraph(Style::tile_label, tile.label, own);
            blocks(tile.words, own);
            needs_paragraph_ = false;
            tables_.close_cell();
        }
        tables_.close_row();
    }
    close_table();
}

void BodyWriter::steps(const document::Steps& steps, const Area& area) {
    const document::StepsLook& look = theme_.steps;
    const Length left = look.mark / 2;
    const std::vector<Length> widths = {left, look.mark - left, std::max(area.width - look.mark, look.mark)};
    for (std::size_t at = 0; at < steps.steps.size(); ++at) {
        const document::Steps::Step& step = steps.steps[at];
        const bool is_last = at + 1 == steps.steps.size();
        // A table each, for a table can be kept whole and a row that follows another cannot be held to it.
        Area own = area;
        own.keep_inside = true;
        if (at > 0) own.before = Length();
        if (!is_last) own.after = Length();
        if (!is_last) own.keep_next = false;
        open_table(look.space_before, look.space_after, own, widths);
        tables_.open_row();
        tables_.open_cell({.fill = job_.document.accent.value_or(theme_.accent), .in_middle = true}, 2);
        step_number(at + 1);
        tables_.close_cell(2);
        const Length words = widths[2] - look.gap;
        tables_.open_cell({.left = look.gap, .in_middle = true});
        Area heading = inside(words);
        paragraph(Style::step_heading, step.heading, heading);
        tables_.close_cell();
        tables_.close_row();
        if (!is_last || !step.blocks.empty()) {
            tables_.open_row();
            CellLook line;
            if (!is_last) line.rule_right = look.rule;
            line.rule_colour = job_.document.accent.value_or(theme_.accent);
            tables_.empty_cell(line);
            tables_.empty_cell({});
            tables_.open_cell({.left = look.gap, .bottom = is_last ? Length() : look.step_gap});
            fill_cell(step.blocks, inside(words));
            tables_.close_cell();
            tables_.close_row();
        }
        close_table();
    }
}

/// A list of its own, whose only item has the number and no words.
void BodyWriter::step_number(std::size_t number) {
    out_.xml.open("text:list").attribute("text:style-name", step_list).open("text:list-item");
    out_.xml.attribute("text:start-value", static_cast<int>(number));
    Area area = inside(theme_.steps.mark);
    area.alignment = document::Alignment::centre;
    area.keep_next = true;
    paragraph(Style::step_heading, {}, area);
    out_.xml.close().close();
}

}  // namespace overens::odt
