// Tables, whose rows have to fill their columns.
#include <algorithm>
#include <utility>

#include "template/compiler.h"
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

template <class Visit>
void each_row(const Nodes& nodes, const Visit& visit) {
    for (const Node& node : nodes) {
        if (const auto* row = node.as<Row>()) visit(*row);
        if (const auto* loop = node.as<Repeat>()) each_row(loop->content, visit);
        if (const auto* choice = node.as<Choose>()) {
            for (const Choose::Branch& branch : choice->branches) each_row(branch.content, visit);
        }
    }
}

bool has_head_cell(const Nodes& cells) {
    return std::ranges::any_of(cells, [](const Node& node) {
        if (const auto* cell = node.as<Cell>()) return cell->head;
        if (const auto* loop = node.as<Repeat>()) return has_head_cell(loop->content);
        if (const auto* choice = node.as<Choose>()) {
            return std::ranges::any_of(choice->branches,
                                       [](const auto& branch) { return has_head_cell(branch.content); });
        }
        return false;
    });
}

}  // namespace

Node Compiler::table(const XmlElement& element, Scope& scope) {
    Table made;
    made.caption = optional_words(element, "caption", scope);
    XmlElement rows{element.name, element.place, {}, {}};
    std::optional<Place> head;
    bool body_begun = false;
    for (const XmlNode& node : element.content) {
        const XmlElement* child = node.element();
        const bool is_column = child && child->name == "column";
        if (!is_column && !(child && child->name == "head")) {
            body_begun = body_begun || (child && child->name != "let");
            rows.content.push_back(node);
            continue;
        }
        const Rule* known = admit(*child, Context::table, element);
        if (!known) continue;
        if (body_begun || (is_column && head)) {
            error(Message(messages::table_order, child->name), child->place);
        }
        if (is_column) {
            nodes(*child, Context::nothing, scope);
            using document::Alignment;
            constexpr Alignment alignments[] = {Alignment::left, Alignment::right, Alignment::centre};
            const Alignment alignment = alignments[choice(*child, "align", {"left", "right", "centre"})];
            made.columns.push_back({alignment, whole_number(*child, "weight", 0, 100, 0)});
        } else {
            once(*child, head);
            Scope inner(&scope);
            in_table_head_ = true;
            made.head = nodes(*child, Context::rows, inner);
            in_table_head_ = false;
        }
    }
    if (made.columns.empty()) {
        error(messages::table_columns, element.place, Message(messages::table_columns_hint));
    }
    made.body = nodes(rows, Context::table, scope);

    bool heads = !made.head.empty();
    const auto check_row = [&](const Row& row) {
        heads = heads || has_head_cell(row.cells);
        const Filled cells = filled(row.cells);
        const int columns = static_cast<int>(made.columns.size());
        if (columns == 0) return;
        if (cells.fewest > columns || (cells.most && *cells.most < columns)) {
            const int most = cells.most.value_or(cells.fewest);
            error(Message(messages::row_columns, cells.fewest > columns ? cells.fewest : most, columns),
                  row.place, Message(messages::row_columns_hint));
        }
    };
    each_row(made.head, check_row);
    each_row(made.body, check_row);
    if (!heads) error(messages::table_heads, element.place, Message(messages::table_heads_hint));
    return made;
}

Node Compiler::row(const XmlElement& element, const Rule& rule, Scope& scope) {
    const bool total = yes(element, "total");
    return Row{total, nodes(element, rule.inside, scope), element.place};
}

Node Compiler::cell(const XmlElement& element, const Rule& rule, Scope& scope) {
    const int columns = whole_number(element, "columns", 1, 50, 1);
    const bool head = yes(element, "head");
    const auto style = head || in_table_head_ ? document::Style::table_head : document::Style::table_cell;
    return Cell{columns, 1, std::nullopt, head, content(element, rule, scope, style), element.place};
}

}  // namespace overens::templates
