// Charts, key figures and steps, with the figures that data give.
#include <algorithm>
#include <iterator>
#include <utility>

#include "expression/formats.h"
#include "template/chart_messages.h"
#include "template/messages.h"
#include "template/walk.h"

namespace overens::templates {

using data::Decimal;

namespace {

document::Blocks one_paragraph(std::string text, document::Style style) {
    document::Blocks blocks;
    if (!text.empty())
        blocks.emplace_back(document::Paragraph{{document::Text{.text = std::move(text)}}, style});
    return blocks;
}

/// The table of the figures: a row for each category.
document::Table table_of(const document::Chart& chart, std::string categories, std::string_view language) {
    const bool totals = chart.kind == document::Chart::Kind::stacked && chart.series.size() > 1;
    document::Table table;
    document::Row head;
    const auto add = [&](document::Row& row, std::string text, bool is_head) {
        const auto style = is_head ? document::Style::table_head : document::Style::table_cell;
        document::Cell cell;
        cell.content = one_paragraph(std::move(text), style);
        cell.head = is_head && &row != &head;
        row.cells.push_back(std::move(cell));
    };
    table.columns.push_back({document::Alignment::left, 2});
    add(head, std::move(categories), true);
    const auto add_column = [&](std::string name) {
        table.columns.push_back({document::Alignment::right, 1});
        add(head, std::move(name), true);
    };
    for (const std::string& name : chart.series) add_column(name);
    if (totals) add_column(std::string(document::total_word(language)));
    if (!chart.shares.empty()) add_column(std::string(document::share_word(language)));
    table.head.push_back(std::move(head));
    for (std::size_t at = 0; at < chart.categories.size(); ++at) {
        const document::Chart::Category& category = chart.categories[at];
        document::Row row;
        add(row, category.label, true);
        for (const document::Figure& figure : category.figures) add(row, figure.text, false);
        if (totals) add(row, category.total.text, false);
        if (!chart.shares.empty()) add(row, chart.shares[at], false);
        table.body.push_back(std::move(row));
    }
    return table;
}

}  // namespace

document::Figure Expansion::figure(const Decimal& number, const Chart& chart) const {
    static const expression::Type type = expression::Type::of(expression::Kind::number);
    const expression::Value text = chart.format->apply(number, type, chart.decimals);
    const auto* printed = std::get_if<std::string>(&text);
    return {number, printed != nullptr ? *printed : number.text()};
}

void Expansion::chart(const Chart& node, document::Blocks& out) {
    document::Chart made;
    made.kind = node.kind;
    const std::size_t before = found.errors();
    std::vector<Place> places;
    each(node.content, [&](const Node& one) {
        count_part();
        if (const auto* series = one.as<Series>()) {
            made.series.push_back(needed_words(series->label));
        } else if (const auto* category = one.as<Category>()) {
            document::Chart::Category row{needed_words(category->label), {}, {}};
            each(category->values, [&](const Node& value_node) {
                count_part();
                const expression::Value number = value(value_node.as<ChartValue>()->number);
                if (const auto* decimal = std::get_if<Decimal>(&number))
                    row.figures.push_back(figure(*decimal, node));
            });
            made.categories.push_back(std::move(row));
            places.push_back(category->place);
        }
    });
    if (found.errors() > before || stopped || made.categories.empty()) return;
    if (made.series.empty()) made.series.emplace_back();
    for (std::size_t at = 0; at < made.categories.size(); ++at) {
        const std::size_t values = made.categories[at].figures.size();
        if (values == made.series.size()) continue;
        error(Message(messages::chart_values, values, made.series.size()), places[at]);
        return;
    }
    if (!within_bounds(made, node.place) || !count_together(made, node)) return;

    std::string caption = needed_words(node.caption);
    made.alternative = document::describe(made, caption, document.language);
    std::optional<document::Table> table;
    if (node.table) table = table_of(made, node.categories ? words(*node.categories) : "", document.language);
    std::ranges::move(one_paragraph(std::move(caption), document::Style::caption), std::back_inserter(out));
    out.emplace_back(std::move(made));
    if (table) out.emplace_back(std::move(*table));
}

bool Expansion::within_bounds(const document::Chart& chart, const Place& place) {
    const bool pie = document::is_round(chart.kind);
    const std::size_t before = found.errors();
    if (chart.series.size() > document::most_series)
        error(Message(messages::chart_series, chart.series.size(), document::most_series), place);
    if (chart.categories.size() > document::most_categories)
        error(Message(messages::chart_categories, chart.categories.size(), document::most_categories), place);
    if (!pie) return found.errors() == before;
    if (chart.series.size() > 1) error(Message(messages::pie_series, chart.series.size()), place);
    if (chart.categories.size() > document::most_slices)
        error(Message(messages::pie_slices, chart.categories.size(), document::most_slices), place);
    for (const document::Chart::Category& category : chart.categories) {
        const document::Figure& figure = category.figures.front();
        if (figure.number.is_negative())
            error(Message(messages::pie_negative, category.label, figure.text), place);
    }
    return found.errors() == before;
}

/// Sums, shares and the axis; false if numbers are beyond counting.
bool Expansion::count_together(document::Chart& chart, const Chart& node) {
    const bool stacked = chart.kind == document::Chart::Kind::stacked;
    Decimal sum;
    Decimal least;
    Decimal most;
    bool whole = true;
    bool countable = true;
    const auto add = [&](Decimal& to, const Decimal& number) {
        const auto more = to.plus(number);
        countable = countable && more;
        if (more) to = *more;
    };
    for (document::Chart::Category& category : chart.categories) {
        Decimal total;
        Decimal up;
        Decimal down;
        for (const document::Figure& figure : category.figures) {
            add(total, figure.number);
            add(figure.number.is_negative() ? down : up, figure.number);
            whole = whole && figure.number.is_integer();
            least = std::min(least, stacked ? down : figure.number);
            most = std::max(most, stacked ? up : figure.number);
        }
        category.total = figure(total, node);
        add(sum, total);
    }
    if (document::is_round(chart.kind)) {
        chart.sum = figure(sum, node);
        static const expression::Type type = expression::Type::of(expression::Kind::number);
        for (const document::Chart::Category& category : chart.categories) {
            Decimal share;
            if (!sum.is_zero()) {
                const auto part = category.total.number.divided_by(sum);
                share = part ? part->times(100).value_or(Decimal()).rounded(0) : Decimal();
            }
            const expression::Value text = expression::find_format("percent")->apply(share, type, 0);
            chart.shares.push_back(std::get<std::string>(text));
        }
    } else {
        // The finest axis whose steps differ in print.
        for (const auto& steps : document::axes(least, most, whole)) {
            std::vector<document::Figure> axis;
            for (const Decimal& step : steps) axis.push_back(figure(step, node));
            const auto same = std::ranges::adjacent_find(axis, {}, &document::Figure::text);
            const bool distinct = same == axis.end();
            chart.axis = std::move(axis);
            if (distinct) break;
        }
        countable = countable && !chart.axis.empty();
    }
    if (!countable) error(Message(messages::chart_large), node.place);
    return countable;
}

void Expansion::tiles(const Tiles& node, document::Blocks& out) {
    document::Tiles made;
    each(node.tiles, [&](const Node& one) {
        count_part();
        const Tile& tile = *one.as<Tile>();
        made.tiles.push_back({as_inlines(needed_words(tile.figure)), as_inlines(needed_words(tile.label)),
                              content(tile.content)});
    });
    if (!made.tiles.empty()) out.emplace_back(std::move(made));
}

void Expansion::steps(const Steps& node, document::Blocks& out) {
    document::Steps made;
    each(node.steps, [&](const Node& one) {
        count_part();
        const Step& step = *one.as<Step>();
        made.steps.push_back({as_inlines(needed_words(step.heading)), content(step.content)});
    });
    if (!made.steps.empty()) out.emplace_back(std::move(made));
}

}  // namespace overens::templates
