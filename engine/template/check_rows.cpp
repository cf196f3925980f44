// Rows have to fill their table's columns. Cells that span rows make that a matter of the rows above: what is
// known of them is carried from row to row, and lost where data decide which rows there are.
#include "template/check_rows.h"

#include <algorithm>
#include <set>
#include <utility>

#include "template/messages.h"

namespace overens::templates {

namespace {

/// The fewest and the most columns that some cells can fill; `most` is nothing where a loop makes them.
struct Filled {
    int fewest = 0;
    std::optional<int> most = 0;

    Filled& operator+=(const Filled& other) {
        fewest += other.fewest;
        most = most && other.most ? std::optional(*most + *other.most) : std::nullopt;
        return *this;
    }
};

Filled filled(const Nodes& cells);

Filled filled(const Choose& choice) {
    const bool complete = !choice.branches.back().test;
    std::optional<Filled> result;
    if (!complete) result = Filled{};
    for (const Choose::Branch& branch : choice.branches) {
        const Filled one = filled(branch.content);
        if (!result) {
            result = one;
            continue;
        }
        result->fewest = std::min(result->fewest, one.fewest);
        result->most =
            result->most && one.most ? std::optional(std::max(*result->most, *one.most)) : std::nullopt;
    }
    return *result;
}

Filled filled(const Nodes& cells) {
    Filled sum;
    for (const Node& node : cells) {
        if (const auto* cell = node.as<Cell>()) sum += {cell->columns, cell->columns};
        if (const auto* choice = node.as<Choose>()) sum += filled(*choice);
        if (node.as<Repeat>()) sum += {0, std::nullopt};
    }
    return sum;
}

bool may_span_rows(const Nodes& cells) {
    return std::ranges::any_of(cells, [](const Node& node) {
        if (const auto* cell = node.as<Cell>()) return cell->rows > 1 || cell->counted_rows;
        if (const auto* loop = node.as<Repeat>()) return may_span_rows(loop->content);
        const auto* choice = node.as<Choose>();
        return choice && std::ranges::any_of(choice->branches, [](const auto& branch) {
                   return may_span_rows(branch.content);
               });
    });
}

bool is_plain(const Nodes& cells) {
    return std::ranges::all_of(cells, [](const Node& node) {
        const auto* cell = node.as<Cell>();
        return node.as<Let>() || (cell && !cell->counted_rows);
    });
}

/// For each column, the cell above and how many rows it still reaches down.
struct Reach {
    struct Above {
        const Cell* cell = nullptr;
        int rows = 0;
        bool operator==(const Above&) const = default;
    };
    std::vector<Above> columns;

    bool operator==(const Reach&) const = default;
    int covered() const {
        return static_cast<int>(
            std::ranges::count_if(columns, [](const Above& above) { return above.rows > 0; }));
    }
    void next_row() {
        for (Above& above : columns) above.rows -= above.rows > 0 ? 1 : 0;
    }
};
using Known = std::optional<Reach>;

class RowCheck {
 public:
    RowCheck(int columns, Diagnostics& diagnostics) : columns_(columns), diagnostics_(diagnostics) {}

    void section(const Nodes& rows) {
        const Reach none{std::vector<Reach::Above>(static_cast<std::size_t>(columns_))};
        const Known end = through(rows, none);
        if (!end) return;
        std::set<const Cell*> told;
        for (const Reach::Above& above : end->columns) {
            if (above.rows > 0 && told.insert(above.cell).second) {
                tell(Message(messages::cell_rows_end), above.cell->place,
                     Message(messages::cell_rows_end_hint));
            }
        }
    }

 private:
    Known through(const Nodes& nodes, Known reach) {
        for (const Node& node : nodes) {
            if (const auto* row = node.as<Row>()) reach = past(*row, std::move(reach));
            if (const auto* choice = node.as<Choose>()) reach = through(*choice, reach);
            if (const auto* loop = node.as<Repeat>()) {
                // Every round begins as the one before ended.
                const bool clear = reach && reach->covered() == 0;
                const Known after = through(loop->content, clear ? reach : std::nullopt);
                if (!after || after->covered() > 0) reach.reset();
            }
        }
        return reach;
    }

    Known through(const Choose& choice, const Known& reach) {
        std::optional<Known> after;
        if (choice.branches.back().test) after = reach;
        for (const Choose::Branch& branch : choice.branches) {
            const Known one = through(branch.content, reach);
            if (!after)
                after = one;
            else if (*after != one)
                after->reset();
        }
        return *after;
    }

    Known past(const Row& row, Known reach) {
        const Filled cells = filled(row.cells);
        const int covered = reach ? reach->covered() : 0;
        const int room = columns_ - covered;
        if (cells.fewest > room || (reach && cells.most && *cells.most < room)) {
            const int shown = cells.fewest > room ? cells.fewest : *cells.most;
            tell(Message(messages::row_columns, shown + covered, columns_), row.place,
                 Message(messages::row_columns_hint));
            if (!reach || may_span_rows(row.cells)) return std::nullopt;
            reach->next_row();
            return reach;
        }
        if (!reach) return reach;
        if (!is_plain(row.cells)) {
            if (may_span_rows(row.cells)) return std::nullopt;
        } else if (!put(row, *reach)) {
            return std::nullopt;
        }
        reach->next_row();
        return reach;
    }

    /// Puts the cells of a row below those above; false if one has no room.
    bool put(const Row& row, Reach& reach) {
        const auto columns = static_cast<std::size_t>(columns_);
        std::size_t column = 0;
        for (const Node& node : row.cells) {
            const auto* cell = node.as<Cell>();
            if (!cell) continue;
            while (column < columns && reach.columns[column].rows > 0) ++column;
            for (int beside = 0; beside < cell->columns; ++beside, ++column) {
                if (column >= columns || reach.columns[column].rows > 0) {
                    tell(Message(messages::cell_room, column + 1), cell->place,
                         Message(messages::cell_room_hint));
                    return false;
                }
                reach.columns[column] = {cell, cell->rows};
            }
        }
        return true;
    }

    void tell(Message message, const Place& place, Message hint) {
        diagnostics_.add({.message = std::move(message), .place = place, .hint = std::move(hint)});
    }

    int columns_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_rows(const Nodes& rows, int columns, Diagnostics& diagnostics) {
    if (columns > 0) RowCheck(columns, diagnostics).section(rows);
}

}  // namespace overens::templates
