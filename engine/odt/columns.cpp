#include "odt/columns.h"

#include <algorithm>
#include <optional>

#include "document/estimate.h"
#include "document/table_grid.h"
#include "document/words.h"

namespace overens::odt {

namespace {

constexpr std::int64_t footnote_mark_width = 420;

struct Need {
    Length least;  ///< its longest word
    Length most;   ///< its longest line
    int weight = 0;
    std::optional<Length> fixed = {};
};

struct Measure {
    const document::Theme& theme;
    bool bold;
    Need& need;

    void operator()(const document::Paragraph& paragraph) const { words(paragraph.content, paragraph.style); }
    void operator()(const document::Heading& heading) const {
        words(heading.content, document::Style::heading3);
    }
    void operator()(const document::List& list) const {
        for (const document::Blocks& item : list.items) {
            Need inner;
            for (const document::Block& block : item) std::visit(Measure{theme, bold, inner}, block.node());
            need.least = std::max(need.least, inner.least + theme.list.indent);
            need.most = std::max(need.most, inner.most + theme.list.indent);
        }
    }
    void operator()(const document::Keep& keep) const {
        for (const document::Block& block : keep.blocks) std::visit(*this, block.node());
    }
    void operator()(const document::Quotation& quotation) const {
        for (const document::Block& block : quotation.blocks) std::visit(*this, block.node());
        words(quotation.source, document::Style::source);
    }
    void operator()(const document::Picture& picture) const {
        need.least = std::max(need.least, picture.width);
        need.most = std::max(need.most, picture.width);
    }
    // What is itself set in columns takes the room that it gets.
    template <class Other>
    void operator()(const Other&) const {}

 private:
    void words(const document::Inlines& content, document::Style style) const {
        const document::TextLook& look = theme.look(style);
        std::int64_t word = 0;
        std::int64_t line = 0;
        for (const document::Inline& piece : content) {
            if (std::holds_alternative<document::LineBreak>(piece)) {
                end_line(look, word, line);
                continue;
            }
            if (std::holds_alternative<document::Footnote>(piece)) {
                word += footnote_mark_width;
                line += footnote_mark_width;
                continue;
            }
            for (const char c : document::plain({piece})) {
                if (c == ' ')
                    end_word(look, word);
                else
                    word += document::letter_width(c);
                line += document::letter_width(c);
            }
        }
        end_line(look, word, line);
    }

    Length scaled(const document::TextLook& look, std::int64_t thousandths) const {
        return look.size.scaled(thousandths * (bold || look.bold ? 118 : 110), 100'000);
    }
    void end_word(const document::TextLook& look, std::int64_t& word) const {
        need.least = std::max(need.least, scaled(look, word));
        word = 0;
    }
    void end_line(const document::TextLook& look, std::int64_t& word, std::int64_t& line) const {
        end_word(look, word);
        need.most = std::max(need.most, scaled(look, line));
        line = 0;
    }
};

std::vector<Need> needs(const document::Table& table, const document::Theme& theme) {
    std::vector<Need> result(document::grid_width(table));
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        result[column].weight = table.columns[column].weight;
        result[column].fixed = table.columns[column].width;
    }
    for (const auto* rows : {&table.head, &table.body}) {
        const std::vector<document::GridRow> grid = document::grid(*rows, result.size());
        for (std::size_t row = 0; row < grid.size(); ++row) {
            for (const document::GridCell& place : grid[row].cells) {
                if (!place.cell || place.columns > 1) continue;
                for (const document::Block& block : place.cell->content) {
                    std::visit(Measure{theme, (*rows)[row].total, result[place.column]}, block.node());
                }
            }
        }
    }
    for (Need& need : result) {
        need.least += theme.table.padding_across(table.dense) * 2;
        need.most += theme.table.padding_across(table.dense) * 2;
    }
    return result;
}

/// The widths of columns of which none is fixed; they add up to `width`.
std::vector<Length> share(const std::vector<Need>& all, Length width) {
    Length least;
    Length most;
    Length least_weighted;
    std::int64_t weights = 0;
    for (const Need& need : all) {
        if (need.weight > 0) {
            weights += need.weight;
            least_weighted += need.least;
        } else {
            least += need.least;
            most += need.most;
        }
    }
    // The columns without weight: what they want if there is room, else between that and their words, else
    // shrunk.
    const Length room = std::max(width - least_weighted, width / 4);
    std::vector<Length> result;
    Length taken;
    for (const Need& need : all) {
        Length own;
        if (need.weight == 0) {
            if (most <= room)
                own = weights > 0 ? need.most
                                  : need.most.scaled(width.millipoints(),
                                                     std::max<std::int64_t>(most.millipoints(), 1));
            else if (least >= room)
                own = need.least.scaled(room.millipoints(), least.millipoints());
            else
                own = need.least + (need.most - need.least)
                                       .scaled((room - least).millipoints(), (most - least).millipoints());
        }
        taken += own;
        result.push_back(own);
    }
    const Length rest = std::max(width - taken, Length());
    Length* last = nullptr;
    Length given = taken;
    for (std::size_t column = 0; column < all.size(); ++column) {
        if (all[column].weight > 0) {
            result[column] = rest.scaled(all[column].weight, weights);
            given += result[column];
        }
        last = &result[column];
    }
    // What rounding left over.
    if (last != nullptr) *last += width - given;
    return result;
}

}  // namespace

std::vector<Length> column_widths(const document::Table& table, const document::Theme& theme, Length width) {
    const std::vector<Need> all = needs(table, theme);
    std::vector<Need> others;
    Length fixed;
    Length least;
    for (const Need& need : all) {
        if (need.fixed) {
            fixed += *need.fixed;
        } else {
            others.push_back(need);
            least += need.least;
        }
    }
    const Length room = others.empty() ? width : std::max(width - least, width / 2);
    const Length taken = std::min(fixed, room);
    const std::vector<Length> shared = share(others, width - taken);
    auto next = shared.begin();
    std::vector<Length> result;
    for (const Need& need : all) {
        if (need.fixed)
            result.push_back(taken.scaled(need.fixed->millipoints(), fixed.millipoints()));
        else
            result.push_back(*next++);
    }
    return result;
}

}  // namespace overens::odt
