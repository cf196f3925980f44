#include "answers/answers.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>

#include "answers/messages.h"
#include "answers/values.h"
#include "data/case_reference.h"
#include "data/pointer.h"
#include "data/unicode.h"

namespace overens::answers {

namespace {

using data::Json;
using form::AnswerKind;
using form::Question;

constexpr std::string_view schemas = "https://overens.example/schemas/";

/// More than anybody writes; numbers that are higher are no rows.
constexpr std::size_t most_rows = 1000;

std::string shortened(const std::string& text) {
    constexpr std::size_t longest = 60;
    if (data::code_points(text) <= longest) return text;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

/// The name of a field in a PDF has no full stops.
std::string in_a_field_name(std::string version) {
    std::ranges::replace(version, '.', '-');
    return version;
}

/// `telefon` of `hur.telefon`.
std::string last(const std::string& name) {
    return name.substr(name.rfind('.') + 1);
}

std::string listed(const std::vector<form::Choice>& choices) {
    std::string result;
    for (const form::Choice& choice : choices) (result += result.empty() ? "" : ", ") += choice.label;
    return result;
}

/// Hints about how to write JSON, which nobody who fills in a form does.
bool is_about_json(const Message& hint) {
    const std::set<std::string_view> codes = {"unquote-hint",  "quote-hint",     "list-hint",
                                              "required-hint", "minLength-hint", "uniqueItems-hint",
                                              "known-keys",    "pattern-hint"};
    return codes.contains(hint.code());
}

class Answering {
 public:
    Answering(const FilledForm& filled, const form::Form& form, Diagnostics& diagnostics)
        : filled_(filled), form_(form), diagnostics_(diagnostics) {
        for (const FilledField& field : filled.fields) fields_.emplace(field.name, &field);
    }

    /// The answers in the schema's order, as far as they can be understood.
    Json gather() {
        Json result = Json::object();
        result["$schema"] = std::string(schemas) + form_.name + ".schema.json";
        result["formular"]["version"] = form_.version;
        if (auto reference = this->reference(); !reference.empty())
            result["formular"]["referens"] = std::move(reference);
        for (const Question& question : form_.questions) {
            if (Json answer = this->answer(question); !answer.is_null())
                result[question.name] = std::move(answer);
        }
        for (const FilledField& field : filled_.fields) {
            if (used_.contains(field.name)) continue;
            tell(field.page, Message(messages::field_unknown, shortened(field.name)));
        }
        return result;
    }

    /// What the schema found wrong, in the words of who filled in the form.
    void tell_findings(const Diagnostics& found) {
        for (const Diagnostic& one : found.all()) {
            std::string name = dotted(one.pointer);
            const bool is_missing = one.message.code() == "required";
            if (is_missing && one.hint && !one.hint->arguments().empty()) {
                name += name.empty() ? "" : ".";
                name += one.hint->arguments().front().in(Language::swedish);
            }
            // What was not understood is told already, and what follows from it is not sure.
            if (failed_.contains(name) || (!failed_.empty() && one.message.code() == "rule")) continue;
            Message message = one.message;
            if (const Question* question = is_missing ? find(name) : nullptr)
                message = Message(messages::unanswered, question->text);
            std::optional<Message> hint = one.hint;
            if (hint && is_about_json(*hint)) hint.reset();
            diagnostics_.add({.message = std::move(message),
                              .place = place(page_of(name)),
                              .hint = std::move(hint),
                              .severity = one.severity,
                              .pointer = one.pointer});
        }
    }

 private:
    Place place(int page) const { return {.source = filled_.source, .offset = 0, .length = 0, .page = page}; }

    void tell(int page, Message message, std::optional<Message> hint = std::nullopt) {
        diagnostics_.add({.message = std::move(message), .place = place(page), .hint = std::move(hint)});
    }

    void fail(const Question& question, int page, Message message, Message hint) {
        failed_.insert(question.name);
        tell(page, std::move(message), std::move(hint));
    }

    const FilledField* field(const std::string& name) {
        const auto found = fields_.find(name);
        if (found == fields_.end()) return nullptr;
        used_.insert(name);
        return found->second;
    }

    std::string reference() {
        const FilledField* field = this->field(form_.reference.name);
        if (!field) return {};
        std::string written = trimmed(field->value);
        if (written.empty()) return {};
        if (data::is_case_reference(written)) return data::tidy_reference(written).value_or(written);
        fail(form_.reference, field->page, Message(messages::reference_mistyped, shortened(written)),
             Message(messages::reference_hint));
        return {};
    }

    /// Null where there is none.
    Json answer(const Question& question) {
        switch (question.kind) {
            case AnswerKind::several_of:
                return several(question);
            case AnswerKind::grid:
                return grid(question);
            case AnswerKind::records:
                return records(question);
            default:
                return single(question, true);
        }
    }

    Json single(const Question& question, bool must_be_there) {
        const FilledField* field = this->field(question.name);
        if (!field) {
            if (must_be_there) tell(page_of(question.name), Message(messages::field_missing, question.text));
            return {};
        }
        std::string written = trimmed(field->value);
        if (written.empty()) return {};
        switch (question.kind) {
            case AnswerKind::number:
                return number(question, *field, written);
            case AnswerKind::date:
                if (const auto date = date_in(written)) return date->iso();
                fail(question, field->page, Message(messages::no_date, question.text, shortened(written)),
                     Message(messages::date_hint));
                return {};
            case AnswerKind::one_of:
                return chosen(question, *field, written);
            default:
                return written;
        }
    }

    Json number(const Question& question, const FilledField& field, const std::string& written) {
        const auto number = number_in(written, question.unit);
        if (!number) {
            fail(question, field.page, Message(messages::no_number, question.text, shortened(written)),
                 Message(messages::number_hint));
            return {};
        }
        if (const auto integer = number->integer()) return *integer;
        return Json::parse(number->text(), nullptr, false);
    }

    Json chosen(const Question& question, const FilledField& field, const std::string& written) {
        if (!question.choice(written)) {
            fail(question, field.page, Message(messages::no_choice, question.text, shortened(written)),
                 Message(messages::choices, listed(question.choices)));
            return {};
        }
        if (question.boolean) return written == "ja";
        if (!question.number) return written;
        const auto number = data::Decimal::parse(written);
        return number && number->integer() ? Json(*number->integer()) : Json(written);
    }

    Json several(const Question& question) {
        Json result = Json::array();
        for (const form::Choice& choice : question.choices) {
            const FilledField* box = field(question.name + "." + choice.code);
            if (!box)
                tell(page_of(question.name), Message(messages::box_missing, choice.label, question.text));
            else if (!box->value.empty())
                result.push_back(choice.code);
        }
        // Nothing ticked is no answer.
        return result.empty() ? Json() : result;
    }

    Json grid(const Question& question) {
        Json result = Json::object();
        for (const Question& part : question.parts) {
            if (Json answer = single(part, true); !answer.is_null())
                result[last(part.name)] = std::move(answer);
        }
        return result.empty() ? Json() : result;
    }

    /// Rows that nobody wrote in are left out.
    Json records(const Question& question) {
        Json result = Json::array();
        for (std::size_t row = 1; row <= most_rows; ++row) {
            const std::string begin = question.name + "." + std::to_string(row) + ".";
            Json record = Json::object();
            bool any = false;
            for (Question part : question.parts) {
                const std::string member = last(part.name);
                part.name = begin + member;
                const bool several_boxes = part.kind == AnswerKind::several_of;
                any = any || several_boxes || fields_.contains(part.name);
                Json answer = several_boxes ? several(part) : single(part, false);
                if (!answer.is_null()) record[member] = std::move(answer);
            }
            if (!any) break;
            if (record.empty()) continue;
            rows_[question.name].push_back(row);
            result.push_back(std::move(record));
        }
        return result.empty() ? Json() : result;
    }

    /// The name of the field that a JSON Pointer means: `mal.2.text` of `/mal/0/text`, if that was the second
    /// row of the form.
    std::string dotted(const std::string& pointer) const {
        std::string result;
        for (const std::string& step : data::steps(pointer).value_or(std::vector<std::string>())) {
            const auto rows = rows_.find(result);
            const auto index = data::index(step);
            if (!result.empty()) result += '.';
            if (rows != rows_.end() && index && *index < rows->second.size())
                result += std::to_string(rows->second[*index]);
            else
                result += step;
        }
        return result;
    }

    /// Of the first field of this name or below it, else of what it is a part of.
    int page_of(std::string name) const {
        for (;;) {
            if (name.empty()) return 0;
            for (const FilledField& field : filled_.fields) {
                if (field.name == name || field.name.starts_with(name + ".")) return field.page;
            }
            const std::size_t dot = name.rfind('.');
            name.resize(dot == std::string::npos ? 0 : dot);
        }
    }

    const Question* find(const std::string& name) const {
        const std::string top = name.substr(0, name.find('.'));
        const Question* question = form_.find(top);
        if (!question || top == name) return question;
        for (const Question& part : question->parts) {
            if (last(part.name) == last(name)) return &part;
        }
        return question;
    }

    const FilledForm& filled_;
    const form::Form& form_;
    Diagnostics& diagnostics_;
    std::map<std::string, const FilledField*, std::less<>> fields_;
    std::set<std::string, std::less<>> used_;
    std::set<std::string, std::less<>> failed_;  ///< questions whose answer was not understood
    std::map<std::string, std::vector<std::size_t>, std::less<>> rows_;  ///< of records: those written in
};

}  // namespace

std::optional<data::CaseData> answers_in(const FilledForm& filled, const form::Form& form,
                                         const schema::Schema& schema, Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.errors();
    if (filled.version != form.version && filled.version != in_a_field_name(form.version)) {
        diagnostics.add(
            {.message = Message(messages::other_version, form.title, shortened(filled.version), form.version),
             .place = {.source = filled.source, .offset = 0, .length = 0, .page = 0},
             .hint = Message(messages::other_version_hint)});
        return std::nullopt;
    }
    Answering answering(filled, form, diagnostics);
    Json value = answering.gather();
    auto source = std::make_shared<const Source>(filled.source->name(), value.dump(2) + "\n");
    data::CaseData result(std::move(source), std::move(value));
    Diagnostics found;
    schema.validate(result, found);
    answering.tell_findings(found);
    if (diagnostics.errors() > before) return std::nullopt;
    return result;
}

}  // namespace overens::answers
