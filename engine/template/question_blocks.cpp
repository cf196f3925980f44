#include "template/question_blocks.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace overens::templates {

namespace {

constexpr std::string_view no_break = "\u00A0";

/// What is written in a field for a value: of a text with choices, what the choice is called.
std::string filled_in(const expression::Value& value, const expression::Type* type) {
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
std::string code_of(const expression::Value& value) {
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

bool in_groups(const form::Question& question) {
    return std::ranges::any_of(question.choices, [](const form::Choice& choice) {
        return choice.label.find(parts_of_choice) != std::string::npos;
    });
}

/// Are the words of choices short enough to stand beside each other?
bool fit_in_a_row(const form::Question& question) {
    constexpr std::size_t most = letters_in_a_line;
    constexpr std::size_t box = 5;
    std::size_t sum = letters(question.least) + letters(question.most);
    for (const form::Choice& choice : question.choices) sum += letters(choice.label) + box;
    return sum <= most;
}

}  // namespace

int lines_for(std::string_view text, std::size_t in_a_line) {
    // A line for the pen is higher than one that is set.
    constexpr std::size_t set_height = 5;
    constexpr std::size_t pen_height = 7;
    std::size_t lines = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines += letters(text.substr(begin, end - begin)) / std::max<std::size_t>(in_a_line, 1) + 1;
        begin = end + 1;
    }
    return 1 + static_cast<int>(((lines - 1) * set_height + pen_height - 1) / pen_height);
}

Length usual_width(const form::Question& question) {
    if (question.width != Length()) return question.width;
    if (question.kind == form::AnswerKind::date) return Length::millimetres(34);
    if (question.kind == form::AnswerKind::number) return Length::millimetres(22);
    if (question.format == "personnummer" || question.format == "telefon") return Length::millimetres(46);
    if (question.format == "postnummer") return Length::millimetres(22);
    return {};
}

document::Text beside_box(const std::string& words) {
    return {std::string(no_break) + unbroken(words)};
}

void QuestionBlocks::fill(const std::string& name, expression::Value value, const expression::Type* type) {
    filled_[name] = {std::move(value), type};
}

void QuestionBlocks::set(const form::Question& question, std::size_t following, int number,
                         document::Blocks& out) {
    document::Blocks inside;
    std::string begin = number > 0 ? std::to_string(number) + "." + std::string(no_break) : "";
    ask(question, begin, document::Style::question, inside);
    answer(question, question.text, inside);
    const form::Question* first = &question;
    for (std::size_t at = 1; at <= following; ++at) follow(*(first + at), question.text, inside);
    out.emplace_back(document::Keep{std::move(inside)});
}

document::Facts::Fact QuestionBlocks::fact(const form::Question& question) {
    document::Inlines label{document::Text{question.text}};
    how_to_write(question, label);
    if (question.needed) needed(label);
    document::Blocks value;
    document::Inlines line;
    fields(question, question.text, line);
    value.emplace_back(document::Paragraph{std::move(line), document::Style::value});
    return {std::move(label), std::move(value)};
}

void QuestionBlocks::needed(document::Inlines& line) const {
    line.emplace_back(document::Text{" (" + unbroken(std::string(words_.needed)) + ")"});
}

void QuestionBlocks::how_to_write(const form::Question& question, document::Inlines& line) const {
    if (question.kind == form::AnswerKind::date)
        line.emplace_back(document::Text{" (" + std::string(words_.date) + ")"});
}

void QuestionBlocks::ask(const form::Question& question, const std::string& begin, document::Style style,
                         document::Blocks& out) const {
    document::Inlines line{document::Text{begin + question.text}};
    if (question.needed) needed(line);
    out.emplace_back(document::Paragraph{std::move(line), style});
    if (!question.hint.empty())
        out.emplace_back(document::Paragraph{{document::Text{question.hint}}, document::Style::hint});
}

/// A short answer stands on the line of its question.
void QuestionBlocks::follow(const form::Question& question, const std::string& before,
                            document::Blocks& out) {
    const std::string description = before + " " + question.text;
    const bool in_line =
        question.lines == 1 && question.hint.empty() &&
        (question.kind == form::AnswerKind::text || question.kind == form::AnswerKind::number ||
         question.kind == form::AnswerKind::date);
    if (!in_line) {
        ask(question, "", document::Style::hint, out);
        answer(question, description, out);
        return;
    }
    document::Inlines line{document::Text{question.text + " "}};
    if (question.needed) line.emplace_back(document::Text{"(" + unbroken(std::string(words_.needed)) + ") "});
    fields(question, description, line);
    how_to_write(question, line);
    out.emplace_back(document::Paragraph{std::move(line), document::Style::answer});
}

void QuestionBlocks::answer(const form::Question& question, const std::string& description,
                            document::Blocks& out) {
    switch (question.kind) {
        case form::AnswerKind::grid:
            return grid(question, description, out);
        case form::AnswerKind::records:
            return records(question, description, out);
        case form::AnswerKind::one_of:
        case form::AnswerKind::several_of:
            if (in_groups(question)) return groups(question, description, out);
            if (!fit_in_a_row(question)) return choices(question, description, out);
            break;
        default:
            break;
    }
    document::Inlines line;
    fields(question, description, line);
    how_to_write(question, line);
    out.emplace_back(document::Paragraph{std::move(line), document::Style::answer});
}

/// Everything to answer in, in one line.
void QuestionBlocks::fields(const form::Question& question, const std::string& description,
                            document::Inlines& line) const {
    if (question.kind != form::AnswerKind::one_of && question.kind != form::AnswerKind::several_of) {
        line.emplace_back(text_field(question, description));
        if (!question.unit.empty()) line.emplace_back(beside_box(question.unit));
        return;
    }
    const auto apart = [&] {
        if (!line.empty()) line.emplace_back(document::Text{"  "});
    };
    if (!question.least.empty()) line.emplace_back(document::Text{question.least});
    for (const form::Choice& choice : question.choices) {
        apart();
        line.emplace_back(box(question, choice, description));
        line.emplace_back(beside_box(choice.label));
    }
    if (!question.most.empty()) {
        apart();
        line.emplace_back(document::Text{question.most});
    }
}

/// Choices below each other; many stand in two columns.
void QuestionBlocks::choices(const form::Question& question, const std::string& description,
                             document::Blocks& out) const {
    document::Blocks lines;
    std::size_t longest = 0;
    for (const form::Choice& choice : question.choices) {
        longest = std::max(longest, letters(choice.label));
        lines.emplace_back(document::Paragraph{
            {box(question, choice, description), document::Text{std::string(no_break) + choice.label}},
            document::Style::answer});
    }
    constexpr std::size_t half_a_line = 46;
    constexpr std::size_t many = 5;
    if (lines.size() >= many && longest <= half_a_line) {
        out.emplace_back(document::Columns{2, std::move(lines)});
    } else {
        std::ranges::move(lines, std::back_inserter(out));
    }
}

document::Field QuestionBlocks::text_field(const form::Question& question,
                                           const std::string& description) const {
    const bool is_reference = question.name == form_.reference.name;
    const Filled given = filled(question.name);
    std::string text = filled_in(given.value, given.type);
    // What is filled in already is seen whole.
    const int lines = question.lines == 1 ? 1 : std::max(question.lines, lines_for(text, letters_in_a_line));
    return {.kind = document::Field::Kind::text,
            .name = question.name,
            .description = description,
            .value = text,
            .needed = question.needed,
            .fixed = is_reference && !text.empty(),
            .lines = lines,
            .width = usual_width(question),
            .longest = question.longest};
}

document::Field QuestionBlocks::box(const form::Question& question, const form::Choice& choice,
                                    const std::string& description) const {
    const bool several = question.kind == form::AnswerKind::several_of;
    return {.kind = several ? document::Field::Kind::tick : document::Field::Kind::choice,
            .name = several ? question.name + "." + choice.code : question.name,
            .description = description,
            .value = choice.code,
            .label = choice.label,
            .chosen = is_chosen(question, choice.code),
            .needed = question.needed};
}

bool QuestionBlocks::is_chosen(const form::Question& question, const std::string& code) const {
    const expression::Value given = filled(question.name).value;
    if (question.kind != form::AnswerKind::several_of) return code_of(given) == code;
    const expression::Type text = expression::Type::of(expression::Kind::text);
    for (std::size_t at = 0; at < expression::size_of(given); ++at) {
        if (code_of(expression::element_of(given, at, text)) == code) return true;
    }
    return false;
}

QuestionBlocks::Filled QuestionBlocks::filled(const std::string& name) const {
    const auto found = filled_.find(name);
    return found == filled_.end() ? Filled{} : found->second;
}

}  // namespace overens::templates
