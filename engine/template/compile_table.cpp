// Tables, whose rows have to fill their columns.
#include <algorithm>
#include <utility>

#include "template/check_rows.h"
#include "template/compiler.h"
#include "template/messages.h"

namespace overens::templates {

namespace {

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

/// The first column that a branch or a loop holds.
const XmlElement* column_in(const XmlElement& control) {
    for (const XmlNode& node : control.content) {
        if (node.element() && node.element()->name == "column") return node.element();
    }
    return nullptr;
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
    made.dense = in_dense_table_ = yes(element, "dense");
    XmlElement rows{element.name, element.place, {}, {}};
    std::optional<Place> head;
    bool body_begun = false;
    bool columns_known = true;
    for (const XmlNode& node : element.content) {
        const XmlElement* child = node.element();
        const bool is_column = child && child->name == "column";
        const Rule* control = child ? rule(child->name) : nullptr;
        if (const XmlElement* inner = control && control->is_control() ? column_in(*child) : nullptr) {
            error(Message(messages::columns_in_loop, child->name), inner->place,
                  Message(messages::columns_in_loop_hint));
            columns_known = false;
            continue;
        }
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
            TableColumn made_column{
                {alignment, whole_number(*child, "weight", 0, 100, 0), std::nullopt}, 1, {}, child->place};
            document::Column& column = made_column.column;
            if (const XmlAttribute* written = child->attribute("width")) {
                column.width = width(*child);
                if (column.weight > 0) {
                    error(messages::column_both, written->place, Message(messages::column_both_hint));
                }
            }
            column_count(*child, scope, made_column);
            made.columns.push_back(std::move(made_column));
        } else {
            once(*child, head);
            Scope inner(&scope);
            in_table_head_ = true;
            made.head = nodes(*child, Context::rows, inner);
            in_table_head_ = false;
        }
    }
    if (made.columns.empty() && columns_known) {
        error(messages::table_columns, element.place, Message(messages::table_columns_hint));
    }
    made.body = nodes(rows, Context::table, scope);

    int columns = 0;
    bool counted = !columns_known;  // how many there are is for the data to say, and so is what fills them
    for (const TableColumn& column : made.columns) {
        columns += column.count;
        counted = counted || column.counted;
    }
    check_rows(made.head, counted ? 0 : columns, found_);
    check_rows(made.body, counted ? 0 : columns, found_);
    bool heads = !made.head.empty();
    each_row(made.body, [&](const Row& row) { heads = heads || has_head_cell(row.cells); });
    if (!heads) error(messages::table_heads, element.place, Message(messages::table_heads_hint));
    return made;
}

Node Compiler::row(const XmlElement& element, const Rule& rule, Scope& scope) {
    const bool total = yes(element, "total");
    return Row{total, nodes(element, rule.inside, scope), element.place};
}

Node Compiler::cell(const XmlElement& element, const Rule& rule, Scope& scope) {
    using enum document::Style;
    Cell made;
    made.place = element.place;
    made.columns = whole_number(element, "columns", 1, 50, 1);
    made.head = yes(element, "head");
    cell_rows(element, scope, made);
    const bool named = made.head || in_table_head_;
    const auto style = in_dense_table_ ? (named ? dense_head : dense_cell) : named ? table_head : table_cell;
    made.content = content(element, rule, scope, style);
    return made;
}

std::optional<Expression> Compiler::counted(const XmlAttribute& written, const Message& hint,
                                            const Scope& scope) {
    const Written text = written.value.trimmed();
    if (text.text.ends_with('}') && text.text.size() > 2) {
        auto value = expression(text.part(1, text.text.size() - 2).trimmed(), Wanted::value, scope);
        if (!value) return std::nullopt;
        if (value->type().kind == expression::Kind::number && !value->type().optional) return value;
    }
    wrong_value(written, hint);
    return std::nullopt;
}

void Compiler::cell_rows(const XmlElement& element, const Scope& scope, Cell& made) {
    const XmlAttribute* written = element.attribute("rows");
    if (!written) return;
    if (written->value.trimmed().text.starts_with('{')) {
        made.counted_rows = counted(*written, Message(messages::cell_rows_hint, most_cell_rows), scope);
    } else {
        made.rows = whole_number(element, "rows", 1, most_cell_rows, 1);
    }
}

void Compiler::column_count(const XmlElement& element, const Scope& scope, TableColumn& made) {
    const XmlAttribute* written = element.attribute("count");
    if (!written) return;
    if (written->value.trimmed().text.starts_with('{')) {
        made.counted = counted(*written, Message(messages::column_count_hint, most_columns), scope);
    } else {
        made.count = whole_number(element, "count", 1, most_columns, 1);
    }
}

}  // namespace overens::templates
