#include <algorithm>

#include "layout/blocks.h"

namespace overens::layout {

namespace {

constexpr Length signature_width = Length::millimetres(30);
constexpr Length tile_width = Length::millimetres(25);
constexpr Length chart_width = Length::millimetres(60);

Extent wider(Extent left, Extent right) {
    return {std::max(left.least, right.least), std::max(left.most, right.most)};
}

Extent plus(Extent extent, Length width) {
    return {extent.least + width, extent.most + width};
}

/// Asks every kind of block.
struct Asker {
    Job& job;
    bool bold;
    bool parted;

    Extent text(const document::Inlines& content, document::Style style,
                std::string_view language = {}) const {
        return extent(job, content, style, bold, parted, language);
    }
    Extent operator()(const document::Paragraph& paragraph) const {
        return text(paragraph.content, paragraph.style, paragraph.language);
    }
    Extent operator()(const document::Heading& heading) const {
        return text(heading.content, document::Style::heading1, heading.language);
    }
    Extent operator()(const document::Title& title) const {
        return wider(text(title.content, document::Style::title),
                     text(title.subtitle, document::Style::subtitle));
    }
    Extent operator()(const document::List& list) const {
        Extent result;
        for (const auto& item : list.items) result = wider(result, extent(job, item, bold, parted));
        return plus(result, list_indent(job, list));
    }
    Extent operator()(const document::Facts& facts) const {
        Extent labels;
        Extent values;
        for (const auto& fact : facts.facts) {
            labels = wider(labels, text(fact.label, document::Style::label, facts.language));
            values = wider(values, extent(job, fact.value, bold, parted));
        }
        const std::int64_t columns = std::clamp(facts.columns, 1, 4);
        const Length gap = job.theme.facts.gap;
        return {(labels.least + values.least + gap * 2) * columns,
                (labels.most + values.most + gap * 2) * columns};
    }
    Extent operator()(const document::Table& table) const {
        Extent result;
        for (const Extent& column : column_extents(job, table, parted)) {
            result.least += column.least;
            result.most += column.most;
        }
        return result;
    }
    Extent operator()(const document::Signatures&) const {
        return {signature_width * job.theme.signature.beside, job.theme.text_width()};
    }
    Extent operator()(const document::Picture& picture) const { return {picture.width, picture.width}; }
    Extent operator()(const document::Chart&) const { return {chart_width, job.theme.text_width()}; }
    Extent operator()(const document::Keep& keep) const { return extent(job, keep.blocks, bold, parted); }
    Extent operator()(const document::Note& note) const {
        return plus(extent(job, note.blocks, bold, parted), job.theme.box.padding * 2);
    }
    Extent operator()(const document::Quotation& quotation) const {
        return plus(wider(extent(job, quotation.blocks, bold, parted),
                          text(quotation.source, document::Style::source)),
                    job.theme.list.indent * 2);
    }
    Extent operator()(const document::Letter&) const {
        return {job.theme.text_width(), job.theme.text_width()};
    }
    Extent operator()(const document::Panels& panels) const {
        Extent result;
        for (const auto& panel : panels.panels) {
            result = wider(result, text(panel.heading, document::Style::panel_heading));
            result = wider(result, extent(job, panel.blocks, bold, parted));
        }
        const auto count = static_cast<std::int64_t>(panels.panels.size());
        const Length around = job.theme.box.padding * 2 + job.theme.box.gap;
        return {(result.least + around) * count, (result.most + around) * count};
    }
    Extent operator()(const document::Tiles& tiles) const {
        const auto beside = static_cast<std::int64_t>(document::Tiles::in_row(tiles.tiles.size()));
        return {tile_width * beside, job.theme.text_width()};
    }
    Extent operator()(const document::Steps& steps) const {
        Extent result;
        for (const auto& step : steps.steps) {
            result = wider(result, text(step.heading, document::Style::step_heading));
            result = wider(result, extent(job, step.blocks, bold, parted));
        }
        return plus(result, job.theme.steps.mark + job.theme.steps.gap);
    }
    Extent operator()(const document::PageBreak&) const { return {}; }
    Extent operator()(const document::Contents&) const { return {}; }
    Extent operator()(const document::Section& section) const {
        return extent(job, section.blocks, bold, parted);
    }
    Extent operator()(const document::Columns& columns) const {
        return extent(job, columns.blocks, bold, parted);
    }
};

}  // namespace

Extent extent(Job& job, const document::Blocks& blocks, bool bold, bool parted) {
    Extent result;
    for (const document::Block& block : blocks) {
        result = wider(result, std::visit(Asker{job, bold, parted}, block.node()));
    }
    return result;
}

}  // namespace overens::layout
