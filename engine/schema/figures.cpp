// `x-figures`: [{"name": "Deltagare", "of": ["ar | digits"], "value": "kvinnor + man", "at": "deltagare"}].
// The outermost object of a schema says which of its figures other kinds of files have, too. `of` and `value`
// are what stands in braces in a template.

#include <algorithm>
#include <nlohmann/json.hpp>

#include "data/pointer.h"
#include "schema/compiler.h"
#include "schema/messages.h"
#include "schema/types.h"

namespace overens::schema {

using data::Json;

namespace {

constexpr std::string_view keyword = "x-figures";

/// `/deltagare/kvinnor` of `deltagare.kvinnor`.
std::string pointer_of(std::string_view path) {
    std::string pointer;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('.'), path.size());
        pointer = data::pointer_to(pointer, path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return pointer;
}

Place in_quotes(Place place) {
    if (place.length >= 2) {
        place.offset += 1;
        place.length -= 2;
    }
    return place;
}

}  // namespace

void Compiler::compile_figures() {
    for (const Subschema& schema : compiled_->schemas) {
        if (!schema.written->is_object()) continue;
        const Json* written = data::child(*schema.written, keyword);
        const Location& location = references_.at(schema.written);
        if (!written || (references_.vocabularies(location.document) & house) == 0) continue;
        const std::string pointer = data::pointer_to(location.pointer, keyword);
        const std::vector<expression::Field> fields = derive_fields(schema);
        if (!location.pointer.empty() || fields.empty()) {
            report(location, pointer, Message(messages::figures_outermost), std::nullopt, true);
            continue;
        }
        FigureSet set;
        expression::Scope scope;
        for (const expression::Field& field : fields)
            set.variables.push_back({field.name, scope.add(field.name, field.type), field.type});
        const auto text = [&](const Json& said, const std::string& at) {
            const Place place = in_quotes(references_.documents()[location.document].place(at));
            return expression::compile_text(said.get_ref<const std::string&>(), place, scope, found_);
        };
        for (std::size_t index = 0; index < written->size(); ++index) {
            const Json& figure = (*written)[index];
            const std::string here = data::pointer_to(pointer, index);
            const std::string at = figure.value("at", std::string());
            const std::string first = at.substr(0, at.find('.'));
            const bool known = std::any_of(fields.begin(), fields.end(),
                                           [&](const auto& field) { return field.name == first; });
            if (!at.empty() && !known)
                report(location, data::pointer_to(here, "at"), Message(messages::rule_at_unknown, first));
            std::vector<expression::Expression> of;
            if (figure.contains("of")) {
                for (std::size_t part = 0; part < figure.at("of").size(); ++part) {
                    if (auto made = text(figure.at("of")[part], data::pointer_to(here + "/of", part)))
                        of.push_back(std::move(*made));
                }
            }
            if (auto value = text(figure.at("value"), here + "/value")) {
                set.figures.push_back(
                    {figure.at("name").get<std::string>(), pointer_of(at), std::move(of), std::move(*value)});
            }
        }
        if (&schema == compiled_->root) compiled_->figures = std::move(set);
    }
}

std::vector<Figure> Schema::figures(const data::CaseData& data) const {
    const FigureSet& set = compiled_->figures;
    if (set.figures.empty() || !data.value().is_object()) return {};
    expression::Frame frame;
    for (const RuleSet::Variable& variable : set.variables) {
        const auto member = data.value().find(variable.name);
        if (member != data.value().end())
            frame.set(variable.slot, expression::value_of(*member, variable.type));
    }
    std::vector<Figure> result;
    for (const FigureRule& figure : set.figures) {
        // What cannot be computed is no figure.
        Diagnostics faults;
        Figure made{figure.name, {}, figure.value.text(frame, faults), data, figure.at};
        for (const expression::Expression& part : figure.of)
            made.of += (made.of.empty() ? "" : "–") + part.text(frame, faults);
        if (!faults.has_errors() && !made.value.empty()) result.push_back(std::move(made));
    }
    return result;
}

}  // namespace overens::schema
