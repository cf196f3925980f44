// The questions of a form: the template only places them, and says what is filled in already.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/nearest.h"
#include "template/compiler.h"
#include "template/form_messages.h"
#include "template/messages.h"

namespace overens::templates {

namespace {

using expression::Kind;
using expression::Type;
using form::AnswerKind;

constexpr std::string_view schema_ending = ".schema.json";

std::string codes(const form::Question& question) {
    std::string result;
    for (const form::Choice& choice : question.choices) result += (result.empty() ? "" : ", ") + choice.code;
    return result;
}

/// Can a value of this type be what is filled in?
bool can_fill(const Type& type, const form::Question& question) {
    switch (question.kind) {
        case AnswerKind::text:
            return type.kind == Kind::text || type.kind == Kind::date || type.kind == Kind::time ||
                   type.kind == Kind::number;
        case AnswerKind::number:
            return type.kind == Kind::number;
        case AnswerKind::date:
            return type.kind == Kind::date;
        case AnswerKind::one_of:
            if (question.boolean) return type.kind == Kind::boolean;
            return type.kind == (question.number ? Kind::number : Kind::text);
        case AnswerKind::several_of:
            return type.kind == Kind::list && type.element && type.element->kind == Kind::text;
        case AnswerKind::records:
            return type.kind == Kind::list && type.element && type.element->kind == Kind::object &&
                   std::ranges::all_of(question.parts, [&](const form::Question& part) {
                       const std::string_view name =
                           std::string_view(part.name).substr(question.name.size() + 1);
                       const expression::Field* field = type.element->field(name);
                       return !field || can_fill(field->type, part);
                   });
        case AnswerKind::grid:
            return false;
    }
    return false;
}

/// A choice of the data that is no choice of the question's.
const expression::Choice* strange_choice(const Type& type, const form::Question& question) {
    const Type& each = question.kind == AnswerKind::several_of && type.element ? *type.element : type;
    if (question.choices.empty() || !each.choices) return nullptr;
    const auto strange = std::ranges::find_if(
        *each.choices, [&](const expression::Choice& choice) { return !question.choice(choice.value); });
    return strange == each.choices->end() ? nullptr : &*strange;
}

}  // namespace

void Compiler::take_form(const XmlElement& root, Scope& scope) {
    const Written& written = root.attribute("form")->value;
    const std::string name(trim(written.text));
    compiled_.numbered_questions = choice(root, "questions", {"plain", "numbered"}) == 1;
    const auto names = world_.names(Asset::schema_file);
    if (std::ranges::find(names, name + std::string(schema_ending)) == names.end()) {
        std::vector<std::string> bare;
        for (const std::string& one : names) {
            if (one.ends_with(schema_ending))
                bare.push_back(one.substr(0, one.size() - schema_ending.size()));
        }
        const std::vector<std::string_view> known(bare.begin(), bare.end());
        const auto meant = nearest(name, known);
        error(Message(messages::form_unknown, name), written.place(),
              meant ? std::optional(Message(messages::perhaps, *meant)) : std::nullopt);
        return;
    }
    const auto schema = schemas_.find(name, found_);
    auto form = schema ? form::read_form(*schema, name, found_) : std::nullopt;
    if (!form) return;
    compiled_.form_slot = scope.add("form", form->type());
    compiled_.forms.push_back(std::move(*form));
    translations();
    for (const form::Form& one : compiled_.forms) {
        compiled_.form_values.push_back(std::make_shared<const data::Json>(one.value()));
    }
}

/// Files beside the schema: `NAME.en.json`.
void Compiler::translations() {
    const form::Form original = compiled_.forms.front();
    const std::string begin = original.name + ".";
    for (const std::string& file : world_.names(Asset::schema_file)) {
        if (!file.starts_with(begin) || !file.ends_with(".json") || file.ends_with(schema_ending)) continue;
        const std::string name = file.substr(begin.size(), file.size() - begin.size() - 5);
        const auto text = data::read_json(world_.read_asset(Asset::schema_file, file), found_);
        const auto schema = schemas_.find("oversattning", found_);
        if (!text || !schema || !schema->validate(*text, found_)) continue;
        if (auto made = form::translate(original, *text, name, found_))
            compiled_.forms.push_back(std::move(*made));
    }
}

const form::Question* Compiler::asked(const XmlAttribute& attribute) {
    const Written name = attribute.value.trimmed();
    if (compiled_.forms.empty()) {
        // If the form itself is wrong, that has been told.
        if (!found_.has_errors())
            error(Message(messages::question_no_form), name.place(),
                  Message(messages::question_no_form_hint));
        return nullptr;
    }
    const form::Form& form = compiled_.forms.front();
    const form::Question* question = form.find(name.text);
    const bool is_part = question && question != &form.reference && name.text.find('.') != std::string::npos;
    if (!question || is_part) {
        std::vector<std::string_view> known;
        for (const form::Question& one : form.questions) known.push_back(one.name);
        const auto meant = nearest(name.text, known);
        error(Message(messages::question_unknown, name.text), name.place(),
              meant ? std::optional(Message(messages::perhaps, *meant)) : std::nullopt);
        return nullptr;
    }
    if (!question->follows.empty()) {
        error(Message(messages::question_follows, question->name, question->follows), name.place());
        return nullptr;
    }
    if (loops_ > 0) error(messages::question_loop, name.place(), Message(messages::question_loop_hint));
    return question;
}

void Compiler::place_question(const form::Question& question, const Place& place) {
    const auto [known, fresh] = placed_.emplace(question.name, place);
    if (fresh) return;
    error(Message(messages::question_twice, question.name,
                  known->second.source->position(known->second.offset).line),
          place);
}

void Compiler::prefill(const XmlAttribute& written, const form::Question& question, const Scope& scope,
                       Question& made) {
    const Written text = written.value.trimmed();
    auto value = expression(text, Wanted::value, scope);
    if (!value) return;
    if (question.kind == AnswerKind::grid) {
        error(Message(messages::prefill_parts, question.name), text.place(),
              Message(messages::prefill_parts_hint, question.parts.front().name));
    } else if (!can_fill(value->type(), question)) {
        error(Message(messages::prefill_wrong, question.name, expression::in_words(value->type())),
              text.place());
    } else if (const expression::Choice* strange = strange_choice(value->type(), question)) {
        error(Message(messages::prefill_choice, strange->value, question.name), text.place(),
              Message(messages::prefill_choices_hint, codes(question)));
    } else {
        made.prefilled.push_back({question.name, std::move(*value)});
    }
}

/// `if`: when something is filled in.
void Compiler::condition(const XmlElement& element, const Scope& scope, Question& made) {
    const XmlAttribute* written = element.attribute("if");
    if (!written) return;
    made.test = expression(written->value.trimmed(), Wanted::test, scope);
    if (made.prefilled.empty()) error(messages::prefill_if, written->place);
}

Node Compiler::question(const XmlElement& element, Scope& scope) {
    Question made{.name = {}, .prefilled = {}, .place = element.place};
    const XmlAttribute* name = element.attribute("name");
    const form::Question* question = name ? asked(*name) : nullptr;
    if (question) {
        made.name = question->name;
        place_question(*question, element.place);
        const XmlAttribute* value = element.attribute("value");
        if (value && question == &compiled_.forms.front().reference) {
            error(messages::prefill_reference, value->place);
        } else if (value) {
            prefill(*value, *question, scope, made);
        }
    }
    for (const XmlNode& node : element.content) {
        if (const Written* text = node.text()) {
            stray_text(*text, Context::question, element);
            continue;
        }
        const XmlElement& child = *node.element();
        const Rule* known = admit(child, Context::question, element);
        if (!known || known->element != Element::prefill || !question) continue;
        const XmlAttribute* part_name = child.attribute("name");
        const XmlAttribute* value = child.attribute("value");
        if (!part_name || !value) continue;
        const std::string wanted(trim(part_name->value.text));
        const form::Question* part = nullptr;
        const auto& all = compiled_.forms.front().questions;
        const auto own = std::ranges::find(all, question->name, &form::Question::name);
        if (wanted.starts_with(question->name + ".")) {
            part = compiled_.forms.front().find(wanted);
        } else if (own != all.end()) {
            const std::size_t at = static_cast<std::size_t>(own - all.begin());
            for (std::size_t next = at + 1; next <= at + compiled_.forms.front().following(at); ++next) {
                if (all[next].name == wanted) part = &all[next];
            }
        }
        if (part) {
            prefill(*value, *part, scope, made);
        } else {
            error(Message(messages::prefill_unknown, wanted, question->name), part_name->value.place());
        }
    }
    if (question) condition(element, scope, made);
    return made;
}

Node Compiler::question_fact(const XmlElement& element, const Scope& scope) {
    Fact made{{{}, element.place, "label"}, {{}, true, document::Style::value}};
    made.question = Question{.name = {}, .prefilled = {}, .place = element.place};
    if (has_content(element)) error(messages::fact_value, element.place);
    const XmlAttribute& name = *element.attribute("question");
    const form::Question* question = asked(name);
    if (!question) return made;
    made.question->name = question->name;
    place_question(*question, element.place);
    const form::Form& form = compiled_.forms.front();
    const auto own = std::ranges::find(form.questions, question->name, &form::Question::name);
    const bool is_followed = own != form.questions.end() &&
                             form.following(static_cast<std::size_t>(own - form.questions.begin())) > 0;
    if (is_followed || !question->parts.empty()) {
        error(Message(messages::question_in_fact, question->name), name.value.place(),
              Message(messages::question_in_fact_hint, question->name));
        return made;
    }
    const XmlAttribute* value = element.attribute("value");
    if (value && question == &form.reference) {
        error(messages::prefill_reference, value->place);
    } else if (value) {
        prefill(*value, *question, scope, *made.question);
    }
    condition(element, scope, *made.question);
    return made;
}

Node Compiler::questions(const XmlElement& element) {
    Questions made;
    if (compiled_.forms.empty()) {
        if (!found_.has_errors())
            error(messages::question_no_form, element.place, Message(messages::question_no_form_hint));
        return made;
    }
    if (loops_ > 0) error(messages::question_loop, element.place, Message(messages::question_loop_hint));
    const auto& all = compiled_.forms.front().questions;
    const auto end_of = [&](std::string_view attribute, std::size_t otherwise) {
        const XmlAttribute* written = element.attribute(attribute);
        const form::Question* question = written ? asked(*written) : nullptr;
        const auto found =
            question ? std::ranges::find(all, question->name, &form::Question::name) : all.end();
        return found == all.end() ? otherwise : static_cast<std::size_t>(found - all.begin());
    };
    const std::size_t first = end_of("from", 0);
    const std::size_t last = end_of("to", all.size() - 1);
    if (first > last) {
        error(Message(messages::questions_order, all[first].name, all[last].name), element.place);
    }
    for (std::size_t at = first; at <= last; ++at) {
        if (!all[at].follows.empty() || placed_.contains(all[at].name)) continue;
        place_question(all[at], element.place);
        made.names.push_back(all[at].name);
    }
    return made;
}

/// No question of the schema is forgotten.
void Compiler::check_questions(const Place& root) {
    const form::Form& form = compiled_.forms.front();
    const auto need = [&](const form::Question& question) {
        if (!question.follows.empty() || placed_.contains(question.name)) return;
        error(Message(messages::question_unplaced, question.name), root,
              Message(messages::question_unplaced_hint, question.name));
    };
    for (const form::Question& question : form.questions) need(question);
    need(form.reference);
}

}  // namespace overens::templates
