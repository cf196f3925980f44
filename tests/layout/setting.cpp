#include "setting.h"

#include <doctest/doctest.h>

#include "support/files.h"

namespace overens::layout::tests {

using namespace document;

namespace {

constexpr Length pt(int points) {
    return Length::millipoints(points * 1000);
}

}  // namespace

Theme small_theme() {
    Theme theme;
    theme.font = {"Open Sans",         "fonts-open-sans",     "OpenSans-Regular.ttf",
                  "OpenSans-Bold.ttf", "OpenSans-Italic.ttf", "OpenSans-BoldItalic.ttf"};
    const auto noto = [](const std::string& name, const std::string& script) {
        const std::string file = "Noto" + name + "-";
        return FallbackFont{script,
                            {"Noto " + name, "fonts-noto-core", file + "Regular.ttf", file + "Bold.ttf",
                             file + "Regular.ttf", file + "Bold.ttf"}};
    };
    theme.fallbacks = {noto("SansArabic", "Arab"), noto("SansHebrew", "Hebr"), noto("SansEthiopic", "Ethi")};
    theme.accent = {0, 0, 128};
    theme.page = {.size = {pt(300), pt(300)},
                  .left = pt(30),
                  .right = pt(30),
                  .top = pt(30),
                  .bottom = pt(30),
                  .header = pt(15),
                  .footer = pt(10),
                  .letterhead_top = pt(10),
                  .first_top = pt(60),
                  .logo_height = pt(20),
                  .logo_width = pt(60)};
    theme.table.padding_x = pt(4);
    theme.table.padding_y = pt(2);
    theme.table.rule = pt(1);
    theme.table.head_rule = pt(2);
    theme.table.space_before = theme.table.space_after = pt(6);
    theme.facts = {.label_width = pt(80), .gap = pt(10), .row_gap = pt(2)};
    theme.list = {.indent = pt(15), .item_gap = pt(3), .bullet = "•"};
    theme.box.padding = pt(5);
    theme.box.gap = pt(10);
    theme.box.rule = pt(1);
    theme.box.space_before = theme.box.space_after = pt(8);
    theme.table.dense_padding_x = pt(2);
    theme.table.dense_padding_y = pt(1);
    theme.footnote = {.rule = pt(1),
                      .rule_width = pt(60),
                      .rule_colour = {},
                      .space_before = pt(6),
                      .space_after = pt(3),
                      .indent = pt(12)};
    theme.signature = {
        .room = pt(10), .rule = pt(1), .gap = pt(20), .row_gap = pt(10), .beside = 2, .space_before = pt(12)};
    theme.fields = {.box = pt(8),
                    .line = pt(20),
                    .more = pt(15),
                    .least = pt(60),
                    .padding = pt(2),
                    .gap = pt(3),
                    .rule = pt(1),
                    .rule_colour = {90, 90, 90},
                    .fill = {255, 255, 255},
                    .code = pt(40)};
    theme.chart = {
        .height = pt(100),
        .rule = pt(1),
        .rule_colour = {200, 200, 200},
        .space_before = pt(6),
        .space_after = pt(6),
        .colours = {{{1, 0, 0}, {2, 0, 0}, {3, 0, 0}, {4, 0, 0}, {5, 0, 0}, {6, 0, 0}, {7, 0, 0}}}};
    theme.steps = {.mark = pt(20),
                   .gap = pt(5),
                   .rule = pt(1),
                   .step_gap = pt(6),
                   .space_before = pt(6),
                   .space_after = pt(6)};
    const auto look = [&](Style style) -> TextLook& { return theme.looks[static_cast<std::size_t>(style)]; };
    const auto size = [&](Style style, int points, int leading) {
        look(style).size = pt(points);
        look(style).leading = pt(leading);
    };
    for (int style = 0; style < styles; ++style) size(static_cast<Style>(style), 10, 12);
    size(Style::title, 16, 20);
    look(Style::title).space_after = pt(4);
    look(Style::title).bold = look(Style::title).accent = look(Style::title).keep_with_next = true;
    for (const Style style : {Style::heading1, Style::heading2, Style::heading3}) {
        size(style, 12, 14);
        look(style).space_before = pt(10);
        look(style).space_after = pt(4);
        look(style).bold = look(style).keep_with_next = true;
    }
    look(Style::body).space_after = pt(6);
    look(Style::list_item).space_after = pt(6);
    look(Style::label).size = pt(8);
    look(Style::table_cell).hyphenate = true;
    look(Style::table_head).bold = true;
    size(Style::footnote, 8, 10);
    size(Style::dense_head, 7, 9);
    size(Style::dense_cell, 7, 9);
    size(Style::header, 8, 10);
    size(Style::footer, 8, 10);
    return theme;
}

Typesetting setting_of(Theme theme) {
    static const std::unique_ptr<World> world = overens::testing::project_world();
    return prepare(*world, std::move(theme));
}

const Typesetting& small_setting() {
    static const Typesetting setting = setting_of(small_theme());
    return setting;
}

Pages set(const Document& document, const Typesetting& typesetting) {
    Diagnostics diagnostics;
    std::optional<Pages> pages = typeset(document, typesetting, diagnostics);
    CHECK(overens::testing::told(diagnostics) == "");
    REQUIRE(pages.has_value());
    return std::move(*pages);
}

Pages set(Blocks blocks, const Typesetting& typesetting) {
    Document document;
    document.title = "Prov";
    document.blocks = std::move(blocks);
    return set(document, typesetting);
}

Inlines words(const std::string& text) {
    return {Text{text}};
}

Paragraph paragraph(const std::string& text, Style style) {
    return {words(text), style};
}

Heading heading(const std::string& text, int level) {
    return {level, words(text)};
}

Paragraph lines(const std::string& name, int count) {
    Paragraph result;
    for (int line = 1; line <= count; ++line) {
        if (line > 1) result.content.emplace_back(LineBreak{});
        result.content.emplace_back(Text{name + "\u00A0" + std::to_string(line)});
    }
    return result;
}

Table table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& body) {
    Table result;
    const auto row = [](const std::vector<std::string>& texts, Style style) {
        Row made;
        for (const std::string& text : texts) {
            Cell cell;
            cell.content.push_back(paragraph(text, style));
            made.cells.push_back(std::move(cell));
        }
        return made;
    };
    if (!head.empty()) result.head.push_back(row(head, Style::table_head));
    for (const auto& texts : body) result.body.push_back(row(texts, Style::table_cell));
    return result;
}

}  // namespace overens::layout::tests
