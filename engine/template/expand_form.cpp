// A form's questions as they stand on the paper: the words, and the fields to answer in.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "data/case_reference.h"
#include "document/fixed_words.h"
#include "template/expansion.h"
#include "template/form_messages.h"

namespace overens::templates {

namespace {

using document::Blocks;
using document::Field;
using document::Inlines;
using document::Paragraph;
using document::Style;
using document::Text;
using expression::Type;
using expression::Value;
using form::AnswerKind;

constexpr std::string_view no_break = "\u00A0";

/// What is written in a field for a value: of a text with choices, what the choice is called.
std::string filled_in(const Value& value, const Type* type) {
    if (const auto* text = std::get_if<std::string>(&value)) {
        const expression::Choice* choice = type && type->choices ? type->choice(*text) : nullptr;
        return choice ? choice->title : *text;
    }
    if (const auto* number = std::get_if<data::Decimal>(&value)) {
        std::string text = number->text();
        std::ranges::replace(text, '.', ',');
        return text;
    }
    if (const auto* date = std::get_if<Date>(&value)) return date->iso();
    return {};
}

/// The code of the choice that a value is.
std::string code_of(const Value& value) {
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "ja" : "nej";
    if (const auto* number = std::get_if<data::Decimal>(&value)) return number->text();
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return {};
}

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string unbroken(const std::string& text) {
    std::string result;
    for (const char byte : text) {
        if (byte == ' ')
            result += no_break;
        else
            result += byte;
    }
    return result;
}

/// Where nothing is said: as wide as what is written is long.
Length usual_width(const form::Question& question) {
    if (question.width != Length()) return question.width;
    if (question.kind == AnswerKind::date) return Length::millimetres(34);
    if (question.kind == AnswerKind::number) return Length::millimetres(22);
    if (question.format == "personnummer" || question.format == "telefon") return Length::millimetres(46);
    if (question.format == "postnummer") return Length::millimetres(22);
    return {};
}

// Choices such as `Arbete – visstid` and `Arbete – prov` belong together under what they begin with.
constexpr std::string_view parts_of_choice = " – ";

bool in_groups(const form::Question& question) {
    return std::ranges::any_of(question.choices, [](const form::Choice& choice) {
        return choice.label.find(parts_of_choice) != std::string::npos;
    });
}

/// Are the words of choices short enough to stand beside each other?
bool fit_in_a_row(const form::Question& question) {
    constexpr std::size_t most = 92;  // letters in a line of the paper
    constexpr std::size_t box = 5;
    std::size_t sum = letters(question.least) + letters(question.most);
    for (const form::Choice& choice : question.choices) sum += letters(choice.label) + box;
    return sum <= most;
}

class Asking {
 public:
    Asking(const form::Form& form, const document::FormWords& words) : form_(form), words_(words) {}

    /// The type must outlive this.
    void fill(const std::string& name, Value value, const Type* type = nullptr) {
        filled_[name] = {std::move(value), type};
    }

    /// The question and those that follow it; `number` is nothing where they have none.
    void blocks(const form::Question& question, std::size_t following, int number, Blocks& out) {
        Blocks inside;
        std::string begin = number > 0 ? std::to_string(number) + "." + std::string(no_break) : "";
        ask(question, begin, Style::question, inside);
        answer(question, question.text, inside);
        const form::Question* first = &question;
        for (std::size_t at = 1; at <= following; ++at) follow(*(first + at), question.text, inside);
        out.emplace_back(document::Keep{std::move(inside)});
    }

    document::Facts::Fact fact(const form::Question& question) {
        Inlines label{Text{question.text}};
        if (question.needed) needed(label);
        Blocks value;
        Inlines line;
        fields(question, question.text, line);
        value.emplace_back(Paragraph{std::move(line), Style::value});
        return {std::move(label), std::move(value)};
    }

 private:
    void needed(Inlines& line) const {
        line.emplace_back(Text{" (" + unbroken(std::string(words_.needed)) + ")"});
    }

    void ask(const form::Question& question, const std::string& begin, Style style, Blocks& out) const {
        Inlines line{Text{begin + question.text}};
        if (question.needed) needed(line);
        out.emplace_back(Paragraph{std::move(line), style});
        if (!question.hint.empty()) out.emplace_back(Paragraph{{Text{question.hint}}, Style::hint});
    }

    /// A short answer stands on the line of its question.
    void follow(const form::Question& question, const std::string& before, Blocks& out) {
        const std::string description = before + " " + question.text;
        const bool in_line = question.lines == 1 && question.hint.empty() &&
                             (question.kind == AnswerKind::text || question.kind == AnswerKind::number ||
                              question.kind == AnswerKind::date);
        if (!in_line) {
            ask(question, "", Style::hint, out);
            answer(question, description, out);
            return;
        }
        Inlines line{Text{question.text + " "}};
        if (question.needed) line.emplace_back(Text{"(" + unbroken(std::string(words_.needed)) + ") "});
        fields(question, description, line);
        out.emplace_back(Paragraph{std::move(line), Style::answer});
    }

    void answer(const form::Question& question, const std::string& description, Blocks& out) {
        switch (question.kind) {
            case AnswerKind::grid:
                return grid(question, description, out);
            case AnswerKind::records:
                return records(question, description, out);
            case AnswerKind::one_of:
            case AnswerKind::several_of:
                if (in_groups(question)) return groups(question, description, out);
                if (!fit_in_a_row(question)) return choices(question, description, out);
                break;
            default:
                break;
        }
        Inlines line;
        fields(question, description, line);
        out.emplace_back(Paragraph{std::move(line), Style::answer});
    }

    /// Everything to answer in, in one line.
    void fields(const form::Question& question, const std::string& description, Inlines& line) {
        if (question.kind != AnswerKind::one_of && question.kind != AnswerKind::several_of) {
            line.emplace_back(text_field(question, question.name, description));
            if (question.kind == AnswerKind::date)
                line.emplace_back(Text{" (" + std::string(words_.date) + ")"});
            if (!question.unit.empty())
                line.emplace_back(Text{std::string(no_break) + unbroken(question.unit)});
            return;
        }
        const auto apart = [&] {
            if (!line.empty()) line.emplace_back(Text{"  "});
        };
        if (!question.least.empty()) line.emplace_back(Text{question.least});
        for (const form::Choice& choice : question.choices) {
            apart();
            line.emplace_back(box(question, choice, question.name, description));
            line.emplace_back(Text{std::string(no_break) + unbroken(choice.label)});
        }
        if (!question.most.empty()) {
            apart();
            line.emplace_back(Text{question.most});
        }
    }

    /// Choices below each other; many stand in two columns.
    void choices(const form::Question& question, const std::string& description, Blocks& out) const {
        Blocks lines;
        std::size_t longest = 0;
        for (const form::Choice& choice : question.choices) {
            longest = std::max(longest, letters(choice.label));
            lines.emplace_back(Paragraph{{box(question, choice, question.name, description),
                                          Text{std::string(no_break) + choice.label}},
                                         Style::answer});
        }
        constexpr std::size_t half_a_line = 46;
        constexpr std::size_t many = 5;
        if (lines.size() >= many && longest <= half_a_line) {
            out.emplace_back(document::Columns{2, std::move(lines)});
        } else {
            std::ranges::move(lines, std::back_inserter(out));
        }
    }

    /// Each group of choices is a row, which what they begin with names.
    void groups(const form::Question& question, const std::string& description, Blocks& out) const {
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
                        {.content = {Paragraph{{Text{group}}, Style::table_cell}}, .head = true});
                row.cells.push_back({.content = {Paragraph{{}, Style::table_cell}}});
                if (is_alone) row.cells.back().columns = 2;
                table.body.push_back(std::move(row));
            }
            before = group;
            const std::string label =
                is_alone ? choice.label : choice.label.substr(at + parts_of_choice.size());
            auto& line = std::get<Paragraph>(table.body.back().cells.back().content.front()).content;
            if (!line.empty()) line.emplace_back(Text{"  "});
            line.emplace_back(box(question, choice, question.name, description));
            line.emplace_back(Text{std::string(no_break) + unbroken(label)});
        }
        out.emplace_back(std::move(table));
    }

    void grid(const form::Question& question, const std::string& description, Blocks& out) const {
        document::Table table;
        table.columns.push_back({.alignment = document::Alignment::left, .weight = 1});
        document::Row head;
        head.cells.push_back({.content = {}, .head = true});
        for (const form::Choice& choice : question.choices) {
            table.columns.push_back({.alignment = document::Alignment::centre, .weight = 0});
            head.cells.push_back(
                {.content = {Paragraph{{Text{choice.label}}, Style::table_head}}, .head = true});
        }
        table.head.push_back(std::move(head));
        for (const form::Question& part : question.parts) {
            document::Row row;
            Blocks name{Paragraph{{Text{part.text}}, Style::table_cell}};
            if (!part.hint.empty()) name.emplace_back(Paragraph{{Text{part.hint}}, Style::hint});
            row.cells.push_back({.content = std::move(name), .head = true});
            for (const form::Choice& choice : part.choices) {
                Field field = box(part, choice, part.name, description + ": " + part.text);
                row.cells.push_back({.content = {Paragraph{{std::move(field)}, Style::table_cell}}});
            }
            table.body.push_back(std::move(row));
        }
        out.emplace_back(std::move(table));
    }

    void records(const form::Question& question, const std::string& description, Blocks& out) {
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
            Inlines label{Text{part.text}};
            head.cells.push_back({.content = {Paragraph{std::move(label), Style::table_head}}, .head = true});
        }
        table.head.push_back(std::move(head));
        const Filled list = filled(question.name);
        const Type* each = list.type && list.type->element ? &*list.type->element : nullptr;
        const std::size_t given = each ? expression::size_of(list.value) : 0;
        for (std::size_t at = 0; at < std::max(question.records, given); ++at) {
            const Value element = at < given ? expression::element_of(list.value, at, *each) : Value();
            table.body.push_back(record(question, at + 1, element, each, description));
        }
        out.emplace_back(std::move(table));
    }

    document::Row record(const form::Question& question, std::size_t number, const Value& element,
                         const Type* type, const std::string& description) {
        const auto* object = std::get_if<const data::Json*>(&element);
        document::Row row;
        for (form::Question part : question.parts) {
            const std::string member = part.name.substr(question.name.size() + 1);
            const expression::Field* field_type = object && type ? type->field(member) : nullptr;
            const auto found = field_type ? (*object)->find(member) : data::Json::const_iterator();
            part.name = question.name + "." + std::to_string(number) + "." + member;
            part.width = {};
            part.needed = false;  // in a row that is used, which nobody knows yet
            const std::string asked = description + ", " + std::string(words_.row) + " " +
                                      std::to_string(number) + ": " + part.text;
            Inlines line;
            if (field_type && found != (*object)->end())
                fill(part.name, expression::value_of(*found, field_type->type), &field_type->type);
            if (part.kind == AnswerKind::one_of || part.kind == AnswerKind::several_of) {
                fields(part, asked, line);
            } else {
                Field field = text_field(part, part.name, asked);
                field.width = {};
                line.emplace_back(std::move(field));
            }
            row.cells.push_back({.content = {Paragraph{std::move(line), Style::table_cell}}});
        }
        return row;
    }

    Field text_field(const form::Question& question, const std::string& name,
                     const std::string& description) const {
        const bool is_reference = name == form_.reference.name;
        const Filled given = filled(name);
        std::string text = filled_in(given.value, given.type);
        return {.kind = Field::Kind::text,
                .name = name,
                .description = description,
                .value = text,
                .needed = question.needed,
                .fixed = is_reference && !text.empty(),
                .lines = question.lines,
                .width = usual_width(question),
                .longest = question.longest};
    }

    Field box(const form::Question& question, const form::Choice& choice, const std::string& name,
              const std::string& description) const {
        const bool several = question.kind == AnswerKind::several_of;
        return {.kind = several ? Field::Kind::tick : Field::Kind::choice,
                .name = several ? name + "." + choice.code : name,
                .description = description,
                .value = choice.code,
                .label = choice.label,
                .chosen = is_chosen(question, choice.code),
                .needed = question.needed};
    }

    bool is_chosen(const form::Question& question, const std::string& code) const {
        const Value given = filled(question.name).value;
        if (question.kind != AnswerKind::several_of) return code_of(given) == code;
        const Type text = Type::of(expression::Kind::text);
        for (std::size_t at = 0; at < expression::size_of(given); ++at) {
            if (code_of(expression::element_of(given, at, text)) == code) return true;
        }
        return false;
    }

    struct Filled {
        Value value;
        const Type* type = nullptr;
    };

    Filled filled(const std::string& name) const {
        const auto found = filled_.find(name);
        return found == filled_.end() ? Filled{} : found->second;
    }

    const form::Form& form_;
    const document::FormWords& words_;
    std::map<std::string, Filled, std::less<>> filled_;
};

}  // namespace

/// Which form this is, and whose: in the file, and at the foot of every page.
void Expansion::form_identity() {
    const Paper& paper = *compiled.paper;
    document::FormIdentity identity{questionnaire->name, questionnaire->version, questionnaire->title, {}};
    const std::string part = paper.part ? words(*paper.part) : "";
    if (!document.reference.empty()) {
        const auto reference = data::case_reference(document.reference, part);
        if (reference)
            identity.reference = *reference;
        else
            error(Message(messages::form_reference, document.reference), paper.reference->place,
                  Message(messages::form_reference_hint));
    }
    document.form = std::move(identity);
}

void Expansion::form_footer() {
    const document::FormWords fixed = document::form_words(language);
    const document::FormIdentity& identity = *document.form;
    std::string text =
        identity.title + ", " + std::string(fixed.version) + std::string(no_break) + identity.version;
    if (!identity.reference.empty())
        text += " · " + std::string(fixed.reference) + std::string(no_break) + identity.reference;
    document::Inlines& footer = document.furniture.footer;
    if (!footer.empty()) footer.emplace_back(Text{" · "});
    footer.emplace_back(Text{std::move(text)});
}

void Expansion::question(const Question& node, document::Blocks& out) {
    count_part();
    const document::FormWords fixed = document::form_words(language);
    Asking asking(*questionnaire, fixed);
    if (!node.test || holds(*node.test)) {
        for (const Question::Prefill& one : node.prefilled)
            asking.fill(one.name, value(one.value), &one.value.type());
    }
    if (node.name == questionnaire->reference.name) {
        asking.fill(node.name, document.form->reference);
        asking.blocks(questionnaire->reference, 0, 0, out);
        return;
    }
    const auto& all = questionnaire->questions;
    const auto at =
        static_cast<std::size_t>(std::ranges::find(all, node.name, &form::Question::name) - all.begin());
    const int number = compiled.numbered_questions ? ++question_number : 0;
    asking.blocks(all[at], questionnaire->following(at), number, out);
}

void Expansion::questions(const Questions& node, document::Blocks& out) {
    for (const std::string& name : node.names) question({.name = name, .prefilled = {}, .place = {}}, out);
}

document::Facts::Fact Expansion::question_fact(const Question& node) {
    const document::FormWords fixed = document::form_words(language);
    Asking asking(*questionnaire, fixed);
    if (!node.test || holds(*node.test)) {
        for (const Question::Prefill& one : node.prefilled)
            asking.fill(one.name, value(one.value), &one.value.type());
    }
    if (node.name == questionnaire->reference.name) asking.fill(node.name, document.form->reference);
    return asking.fact(*questionnaire->find(node.name));
}

}  // namespace overens::templates
