// Papers of other templates that are bound with this one: each gets its inputs from those of this template,
// by the name of the schema.
#include <algorithm>

#include "base/nearest.h"
#include "template/compiler.h"
#include "template/messages.h"

namespace overens::templates {

std::optional<Node> Compiler::bound_paper(const XmlElement& element, const Scope& scope) {
    auto name = optional_words(element, "heading", scope);
    auto placement = optional_words(element, "placement", scope);
    const Written written = element.attribute("template")->value.trimmed();
    const Template* other = other_template(written);
    if (!other) return std::nullopt;
    if (compiled_.may_be_blank && !other->may_be_blank())
        error(Message(messages::paper_not_blank, other->name()), written.place(),
              Message(messages::paper_not_blank_hint));
    BoundPaper made{*other, {}, std::move(name), std::move(placement), element.place};
    for (const Input& wanted : other->inputs()) {
        if (const auto input = input_for(*other, wanted, written.place())) made.inputs.push_back(*input);
    }
    return made;
}

const Template* Compiler::other_template(const Written& written) {
    const std::string& name = written.text;
    if (const auto known = others_.find(name); known != others_.end())
        return known->second ? &*known->second : nullptr;
    std::optional<Template>& found = others_[name];
    std::vector<std::string> above = above_;
    above.push_back(compiled_.name);
    if (std::ranges::count(above, name) > 0) {
        std::string circle;
        for (const std::string& one : above) circle += one + " → ";
        error(Message(messages::paper_circle, circle + name), written.place());
        return nullptr;
    }
    if (!world_.find(Asset::template_file, name + ".xml")) {
        std::vector<std::string> names = world_.names(Asset::template_file);
        for (std::string& one : names) one.resize(std::min(one.rfind(".xml"), one.size()));
        const std::vector<std::string_view> known(names.begin(), names.end());
        const auto meant = nearest(name, known);
        error(Message(messages::paper_unknown, name), written.place(),
              meant ? std::optional(Message(messages::perhaps, *meant)) : std::nullopt);
        return nullptr;
    }
    Compiler other(world_, schemas_, std::move(above));
    found = other.compile(world_.read_asset(Asset::template_file, name + ".xml"), name, found_);
    return found ? &*found : nullptr;
}

std::optional<std::size_t> Compiler::input_for(const Template& other, const Input& wanted,
                                               const Place& place) {
    const auto input = std::ranges::find(compiled_.inputs, wanted.schema, &Input::schema);
    if (input == compiled_.inputs.end()) {
        error(Message(messages::paper_input, other.name(), wanted.schema), place,
              Message(messages::paper_input_hint, wanted.name, wanted.schema));
        return std::nullopt;
    }
    for (Declared& declared : declared_) declared.used = declared.used || declared.name == input->name;
    return static_cast<std::size_t>(input - compiled_.inputs.begin());
}

}  // namespace overens::templates
