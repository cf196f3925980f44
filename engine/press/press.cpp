#include "press/press.h"

#include <utility>

#include "answers/answers.h"
#include "form/form.h"
#include "press/drafts.h"
#include "press/messages.h"
#include "press/parts.h"
#include "press/printing.h"

namespace overens::press {

Press::Press(const World& world) : parts_(std::make_unique<Parts>(world)) {}
Press::~Press() = default;

std::vector<Paper> Press::generate(const std::string& template_name,
                                   const std::vector<SourcePointer>& sources, const Options& options,
                                   Diagnostics& diagnostics) const {
    const std::size_t before = diagnostics.errors();
    const auto form = parts_->form(template_name, diagnostics);
    if (!form || !parts_->looks(diagnostics)) {
        for (const SourcePointer& source : sources) validate(source, diagnostics);
        return {};
    }
    const std::vector<Draft> drafts = make_drafts(*parts_, *form, sources, options, diagnostics);
    if (diagnostics.errors() > before) return {};
    return print(*parts_, drafts, options, diagnostics);
}

bool Press::validate(const SourcePointer& source, Diagnostics& diagnostics) const {
    const auto data = data::read_json(source, diagnostics);
    if (!data) return false;
    const std::string kind = data->schema_name();
    if (kind.empty()) {
        diagnostics.add({.message = Message(messages::input_unnamed),
                         .place = data->place(""),
                         .hint = Message(messages::input_unnamed_hint, "arende")});
        return false;
    }
    if (!need_kind(parts_->world, *data, diagnostics)) return false;
    const auto schema = parts_->schema(kind, diagnostics);
    return schema && schema->validate(*data, diagnostics);
}

std::optional<Answers> Press::read(const SourcePointer& paper, Diagnostics& diagnostics) const {
    const auto filled = answers::read_filled(paper, diagnostics);
    if (!filled || !need_form(parts_->world, *filled, diagnostics)) return std::nullopt;
    const auto schema = parts_->schema(filled->name, diagnostics);
    if (!schema) return std::nullopt;
    const auto form = form::read_form(*schema, filled->name, diagnostics);
    if (!form) return std::nullopt;
    const auto answers = answers::answers_in(*filled, *form, *schema, diagnostics);
    if (!answers) return std::nullopt;
    return Answers{filled->name, answers->source()->text()};
}

bool Press::check(const std::string& template_name, Diagnostics& diagnostics) const {
    return parts_->form(template_name, diagnostics).has_value();
}

std::vector<std::string> Press::templates() const {
    return template_names(parts_->world);
}

std::optional<Description> Press::describe(const std::string& template_name, Diagnostics& diagnostics) const {
    const auto form = parts_->form(template_name, diagnostics);
    if (!form) return std::nullopt;
    Description description{form->name(), form->title(),        form->description(),
                            {},           form->may_be_blank(), form->translations()};
    for (const templates::Input& input : form->inputs()) description.inputs.push_back(input.schema);
    return description;
}

}  // namespace overens::press
