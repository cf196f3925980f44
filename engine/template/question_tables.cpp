// Questions that are answered in a table: choices in groups, a grid, rows to write in.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "template/question_blocks.h"

namespace overens::templates {

/// Each group of choices is a row, which what they begin with names.
void QuestionBlocks::groups(const form::Question& question, const std::string& description,
                            document::Blocks& out) const {
    document::Table table;
    table.columns.push_back({.alignment = document::Alignment::left, .weight = 2});
    table.columns.push_back({.alignment = document::Alignment::left, .weight = 5});
    std::string before;
    for (const form::Choice& choice : question.choices) {
        const auto at = choice.label.find(parts_of_choice);
        const bool is_alone = at == std::string::npos;
        const std::string group = is_alone ? "" : choice.label.substr(0, at);
        if (table.body.empty() || is_alone || group != before) {
            document::Row row;
            if (!is_alone)
                row.cells.push_back(
                    {.content = {document::Paragraph{{document::Text{group}}, document::Style::table_cell}},
                     .head = true});
            row.cells.push_back({.content = {document::Paragraph{{}, document::Style::table_cell}}});
            if (is_alone) row.cells.back().columns = 2;
            table.body.push_back(std::move(row));
        }
        before = group;
        const std::string label = is_alone ? choice.label : choice.label.substr(at + parts_of_choice.size());
        auto& line = std::get<document::Paragraph>(table.body.back().cells.back().content.front()).content;
        if (!line.empty()) line.emplace_back(document::Text{"  "});
        line.emplace_back(box(question, choice, description));
        line.emplace_back(beside_box(label));
    }
    out.emplace_back(std::move(table));
}

void QuestionBlocks::grid(const form::Question& question, const std::string& description,
                          document::Blocks& out) const {
    document::Table table;
    table.columns.push_back({.alignment = document::Alignment::left, .weight = 1});
    document::Row head;
    head.cells.push_back({.content = {}, .head = true});
    for (const form::Choice& choice : question.choices) {
        table.columns.push_back({.alignment = document::Alignment::centre, .weight = 0});
        head.cells.push_back(
            {.content = {document::Paragraph{{document::Text{choice.label}}, document::Style::table_head}},
             .head = true});
    }
    table.head.push_back(std::move(head));
    for (const form::Question& part : question.parts) {
        document::Row row;
        document::Blocks name{document::Paragraph{{document::Text{part.text}}, document::Style::table_cell}};
        if (!part.hint.empty())
            name.emplace_back(document::Paragraph{{document::Text{part.hint}}, document::Style::hint});
        row.cells.push_back({.content = std::move(name), .head = true});
        for (const form::Choice& choice : part.choices) {
            document::Field field = box(part, choice, description + ": " + part.text);
            row.cells.push_back(
                {.content = {document::Paragraph{{std::move(field)}, document::Style::table_cell}}});
        }
        table.body.push_back(std::move(row));
    }
    out.emplace_back(std::move(table));
}

void QuestionBlocks::records(const form::Question& question, const std::string& description,
                             document::Blocks& out) {
    document::Table table;
    document::Row head;
    for (const form::Question& part : question.parts) {
        const Length width = usual_width(part);
        document::Column column{.alignment = document::Alignment::left, .weight = 1};
        if (width != Length()) {
            column.weight = 0;
            column.width = width + Length::millimetres(4);
        }
        table.columns.push_back(column);
        document::Inlines label{document::Text{part.text}};
        how_to_write(part, label);
        head.cells.push_back(
            {.content = {document::Paragraph{std::move(label), document::Style::table_head}}, .head = true});
    }
    table.head.push_back(std::move(head));
    const Filled list = filled(question.name);
    const expression::Type* each = list.type && list.type->element ? &*list.type->element : nullptr;
    const std::size_t given = each ? expression::size_of(list.value) : 0;
    for (std::size_t at = 0; at < std::max(question.records, given); ++at) {
        const expression::Value element =
            at < given ? expression::element_of(list.value, at, *each) : expression::Value();
        table.body.push_back(record(question, at + 1, element, each, description));
    }
    out.emplace_back(std::move(table));
}

document::Row QuestionBlocks::record(const form::Question& question, std::size_t number,
                                     const expression::Value& element, const expression::Type* type,
                                     const std::string& description) {
    const auto* object = std::get_if<const data::Json*>(&element);
    document::Row row;
    std::size_t taken = 0;  // of a line's letters, by columns of a width of their own
    std::size_t open = 0;
    for (const form::Question& part : question.parts) {
        const Length width = usual_width(part);
        if (width == Length()) ++open;
        taken += static_cast<std::size_t>(width.millipoints() / Length::millimetres(2).millipoints());
    }
    const std::size_t in_a_cell =
        (letters_in_a_line - std::min(taken, letters_in_a_line / 2)) / std::max<std::size_t>(open, 1);
    for (form::Question part : question.parts) {
        const bool is_open = usual_width(part) == Length();
        const std::string member = part.name.substr(question.name.size() + 1);
        const expression::Field* field_type = object && type ? type->field(member) : nullptr;
        const auto found = field_type ? (*object)->find(member) : data::Json::const_iterator();
        part.name = question.name + "." + std::to_string(number) + "." + member;
        part.width = {};
        part.needed = false;  // in a row that is used, which nobody knows yet
        const std::string asked =
            description + ", " + std::string(words_.row) + " " + std::to_string(number) + ": " + part.text;
        document::Inlines line;
        if (field_type && found != (*object)->end())
            fill(part.name, expression::value_of(*found, field_type->type), &field_type->type);
        if (part.kind == form::AnswerKind::one_of || part.kind == form::AnswerKind::several_of) {
            fields(part, asked, line);
        } else {
            document::Field field = text_field(part, asked);
            field.width = {};
            if (is_open) field.lines = std::max(part.lines, lines_for(field.value, in_a_cell));
            line.emplace_back(std::move(field));
        }
        row.cells.push_back({.content = {document::Paragraph{std::move(line), document::Style::table_cell}}});
    }
    return row;
}

}  // namespace overens::templates
