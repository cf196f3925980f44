// A translation stands in a file beside the schema, `schemas/NAME.LANGUAGE.json`. Choices that many questions
// share are translated once, by their words: `"words": {"Ja": "Yes"}`.
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "data/pointer.h"
#include "form/form.h"
#include "form/messages.h"

namespace overens::form {

namespace {

using data::Json;

class Translator {
 public:
    Translator(const Form& form, const data::CaseData& file, Diagnostics& diagnostics)
        : form_(form), file_(file), diagnostics_(diagnostics), result_(form) {
        if (const Json* words = data::child(file.value(), "words")) words_ = words;
    }

    Form translate(std::string_view name) {
        const Json& all = file_.value();
        if (all.at("formular") != form_.name) {
            error(Message(messages::other_form, text_of(all.at("formular")), form_.name), "/formular");
        }
        if (all.at("version") != form_.version) {
            error(Message(messages::other_version, text_of(all.at("version")), form_.version), "/version");
        }
        result_.translation = name;
        result_.language = all.at("language").get<std::string>();
        translate(result_.title, "/title");
        for (auto& [word, text] : result_.texts) {
            translate(text, data::pointer_to("/texts", word));
        }
        for (Question& question : result_.questions) translate(question);
        translate(result_.reference);
        left_over();
        return std::move(result_);
    }

 private:
    static std::string text_of(const Json& value) {
        return value.is_string() ? value.get<std::string>() : "";
    }

    void translate(Question& question) {
        const std::string at = data::pointer_to("/questions", question.name);
        translate(question.text, at + "/title");
        translate(question.hint, at + "/description");
        translate(question.unit, at + "/unit");
        translate(question.least, at + "/ends/0");
        translate(question.most, at + "/ends/1");
        for (Choice& choice : question.choices) {
            if (choice.code != choice.label)
                translate(choice.label, data::pointer_to(at + "/choices", choice.code));
        }
        for (Question& part : question.parts) {
            // The rows of a grid have the choices of the whole, which are translated once.
            std::vector<Choice> choices;
            if (question.kind == AnswerKind::grid) choices.swap(part.choices);
            translate(part);
            if (question.kind == AnswerKind::grid) part.choices = question.choices;
        }
    }

    void translate(std::string& text, const std::string& pointer) {
        if (text.empty()) return;
        if (const Json* own = data::at(file_.value(), pointer); own && own->is_string()) {
            used_.insert(pointer);
            text = own->get<std::string>();
            return;
        }
        const Json* shared = words_ ? data::child(*words_, text) : nullptr;
        if (shared && shared->is_string()) {
            used_.insert(data::pointer_to("/words", text));
            text = shared->get<std::string>();
            return;
        }
        diagnostics_.add({.message = Message(messages::untranslated, text),
                          .place = file_.place(pointer),
                          .hint = Message(messages::untranslated_hint, pointer)});
    }

    /// What is translated, but stands nowhere in the form.
    void left_over() {
        for (const char* part : {"texts", "questions", "words"}) {
            if (const Json* found = data::child(file_.value(), part))
                left_over(*found, std::string("/") + part);
        }
    }

    void left_over(const Json& value, const std::string& pointer) {
        if (value.is_string()) {
            if (!used_.contains(pointer)) {
                const std::string name = data::steps(pointer)->back();
                error(Message(messages::translated_nothing, name), pointer);
            }
        } else if (value.is_object()) {
            for (const auto& [name, inner] : value.items()) left_over(inner, data::pointer_to(pointer, name));
        } else if (value.is_array()) {
            for (std::size_t at = 0; at < value.size(); ++at)
                left_over(value[at], data::pointer_to(pointer, at));
        }
    }

    void error(Message message, const std::string& pointer) {
        diagnostics_.add({.message = std::move(message), .place = file_.place(pointer), .pointer = pointer});
    }

    const Form& form_;
    const data::CaseData& file_;
    Diagnostics& diagnostics_;
    Form result_;
    const Json* words_ = nullptr;
    std::set<std::string> used_;
};

}  // namespace

std::optional<Form> translate(const Form& form, const data::CaseData& translation, std::string_view name,
                              Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.errors();
    Form result = Translator(form, translation, diagnostics).translate(name);
    if (diagnostics.errors() > before) return std::nullopt;
    return result;
}

}  // namespace overens::form
