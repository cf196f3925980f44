// The whole template: its inputs, what is chosen out of them, and the document.
#include <algorithm>
#include <filesystem>
#include <set>
#include <tuple>
#include <utility>

#include "base/nearest.h"
#include "data/pointer.h"
#include "template/compiler.h"
#include "template/letter_check.h"
#include "template/messages.h"
#include "template/outline.h"
#include "template/path.h"
#include "template/references.h"

namespace overens::templates {

namespace {

/// A fragment that is taken in twice has its errors once.
void add_once(const Diagnostics& found, Diagnostics& diagnostics) {
    std::set<std::tuple<const Source*, std::size_t, std::string>> told;
    for (const Diagnostic& one : found.all()) {
        if (told.emplace(one.place.source.get(), one.place.offset, one.message.in(Language::swedish))
                .second) {
            diagnostics.add(one);
        }
    }
}

std::string name_of(const XmlElement& element) {
    return std::string(trim(element.attribute("name")->value.text));
}

/// Whether headings are numbered may be for the data to say: `{ansokan.form = 'rapport'}`.
bool in_braces(const Written& written) {
    const auto text = trim(written.text);
    return text.size() > 2 && text.starts_with('{') && text.ends_with('}');
}

}  // namespace

std::optional<Template> Compiler::compile(const SourcePointer& source, std::string name,
                                          Diagnostics& diagnostics) {
    compiled_.name = std::move(name);
    const auto root = read_xml(source, found_);
    if (root && root->name == "template") {
        head(*root);
    } else if (root && root->name == "fragment") {
        error(messages::root_fragment, root->place, Message(messages::root_fragment_hint, compiled_.name));
    } else if (root) {
        error(Message(messages::root, root->name), root->place);
    }
    const bool failed = found_.has_errors();
    found_.sort();
    add_once(found_, diagnostics);
    if (failed) return std::nullopt;
    Template result;
    result.compiled_ = std::make_shared<const Compiled>(std::move(compiled_));
    return result;
}

void Compiler::head(const XmlElement& root) {
    const Rule template_rule{Element::document, "template",       {},
                             Context::head,     Context::nothing, template_attributes};
    check_attributes(root, template_rule);
    if (const XmlAttribute* title = root.attribute("title")) compiled_.title = title->value.trimmed().text;
    if (const XmlAttribute* text = root.attribute("description"))
        compiled_.description = text->value.trimmed().text;

    Scope scope;
    compiled_.today_slot = scope.add("today", expression::Type::of(expression::Kind::date));
    if (root.attribute("form")) take_form(root, scope);
    compiled_.may_be_blank = !compiled_.forms.empty() || yes(root, "blank");
    std::optional<Place> selected;
    std::optional<Place> document;
    for (const XmlNode& node : root.content) {
        if (const Written* written = node.text()) {
            stray_text(*written, Context::head, root);
            continue;
        }
        const XmlElement& element = *node.element();
        const Rule* known = admit(element, Context::head, root);
        if (!known) {
            // It has been told what is wrong with it; that nothing else is there would be no news.
            if (element.name == "document") document = element.place;
            continue;
        }
        switch (known->element) {
            case Element::input:
                input(element, scope);
                break;
            case Element::select:
                if (!element.attribute("is")) once(element, selected);
                select(element, scope);
                break;
            case Element::let:
                if (auto made = let(element, scope)) compiled_.prelude.emplace_back(std::move(*made));
                break;
            default:
                once(element, document);
                paper(element, scope);
        }
    }
    if (compiled_.inputs.empty() && !found_.has_errors())
        error(Message(messages::element_missing, "input", root.name), root.place);
    if (!document) error(Message(messages::element_missing, "document", root.name), root.place);
    // What an error hides may be what uses a name.
    if (!found_.has_errors()) warn_of_unused();
}

void Compiler::input(const XmlElement& element, Scope& scope) {
    nodes(element, Context::nothing, scope);
    const XmlAttribute& written = *element.attribute("schema");
    const std::string name(trim(written.value.text));
    expression::Type type;
    if (std::ranges::count(compiled_.inputs, name, &Input::schema) > 0) {
        error(Message(messages::schema_twice, name), written.value.place());
    } else if (!world_.find(Asset::schema_file, name + ".schema.json")) {
        std::vector<std::string> names = world_.names(Asset::schema_file);
        for (std::string& one : names) one.resize(std::min(one.rfind(".schema.json"), one.size()));
        const std::vector<std::string_view> known(names.begin(), names.end());
        const auto meant = nearest(name, known);
        error(Message(messages::schema_unknown, name), written.value.place(),
              meant ? Message(messages::perhaps, *meant) : Message(messages::schema_unknown_hint, name));
    } else if (const auto schema = schemas_.find(name, found_)) {
        type = schema->type();
        // An empty form is made without them.
        if (compiled_.may_be_blank) type.optional = true;
    }
    if (const auto slot = declare(element.attribute("name")->value, std::move(type), scope, true,
                                  compiled_.inputs.size())) {
        compiled_.input_slots.push_back(*slot);
    }
    compiled_.inputs.push_back({std::string(trim(element.attribute("name")->value.text)), name});
}

/// A path inside the element that is chosen, which has to be there in each.
std::optional<Expression> Compiler::member(const XmlElement& element, std::string_view attribute,
                                           const Scope& scope, expression::Kind kind) {
    const Written path = element.attribute(attribute)->value.trimmed();
    const std::string whole = name_of(element) + "." + path.text;
    if (const Path inner = leading_path(whole); inner.steps.size() > 1 && inner.rest.empty()) {
        Diagnostics all_the_same_error;
        auto result = expression::compile(whole, path.place(), scope, all_the_same_error);
        if (result && result->type().kind == kind && !result->type().optional) return result;
    }
    error(Message(messages::select_field, path.text,
                  kind == expression::Kind::date ? messages::word_date : messages::word_text),
          path.place());
    return std::nullopt;
}

/// Where a path that begins with an input leads; nothing if the expression is anything else.
std::optional<InData> Compiler::in_data(std::string_view expression) const {
    const Path path = leading_path(expression);
    if (path.steps.size() < 2 || !path.rest.empty()) return std::nullopt;
    const auto input = std::ranges::find(compiled_.inputs, path.steps[0], &Input::name);
    if (input == compiled_.inputs.end()) return std::nullopt;
    InData result{static_cast<std::size_t>(input - compiled_.inputs.begin()), {}};
    for (std::size_t step = 1; step < path.steps.size(); ++step)
        result.pointer = data::pointer_to(result.pointer, path.steps[step]);
    return result;
}

/// The value that names the element to choose.
std::optional<Expression> Compiler::named(const XmlElement& element, const Scope& scope, InData& place) {
    const Written is = element.attribute("is")->value.trimmed();
    auto value = expression(is, Wanted::value, scope);
    if (!value) return std::nullopt;
    const auto found = in_data(is.text);
    if (!found || value->type().kind != expression::Kind::text) {
        error(Message(messages::select_is, is.text), is.place(), Message(messages::select_is_hint));
        return std::nullopt;
    }
    place = *found;
    return value;
}

void Compiler::select(const XmlElement& element, Scope& scope) {
    nodes(element, Context::nothing, scope);
    const Written from = element.attribute("from")->value.trimmed();
    const auto place = in_data(from.text);
    const XmlAttribute* newest_written = element.attribute("newest");
    const XmlAttribute* is_written = element.attribute("is");
    if ((newest_written != nullptr) == (is_written != nullptr))
        error(messages::select_how, element.place, Message(messages::select_how_hint));
    // Without its input, nothing is chosen.
    Scope there(&scope);
    if (place && compiled_.may_be_blank) there.assume_present(compiled_.inputs[place->input].name);
    auto list = expression(from, Wanted::value, there);
    const expression::Type* each = list ? list->type().element.get() : nullptr;
    expression::Type type;
    if (list && each && each->kind == expression::Kind::object && place) {
        type = *each;
    } else if (list) {
        error(Message(messages::select_from, from.text), from.place(), Message(messages::select_from_hint));
    }
    InData named_place;
    auto named_value = is_written ? this->named(element, scope, named_place) : std::nullopt;
    const bool known = type.kind != expression::Kind::unknown;
    // The members are looked at in an element that is there, whether or not there always is one.
    Scope chosen(&scope);
    if (known) chosen.add(name_of(element), type);
    if (compiled_.may_be_blank) type.optional = true;
    if (named_value && named_value->type().optional) type.optional = true;
    const auto slot = declare(element.attribute("name")->value, std::move(type), scope, true,
                              place ? std::optional(place->input) : std::nullopt);
    if (!slot || !known) return;
    auto id = member(element, "id", chosen, expression::Kind::text);
    auto newest = newest_written ? member(element, "newest", chosen, expression::Kind::date) : std::nullopt;
    if (newest) chosen_id_ = name_of(element) + "." + element.attribute("id")->value.trimmed().text;
    if (!id || (newest_written && !newest) || (is_written && !named_value)) return;
    compiled_.prelude.emplace_back(Select{std::move(*list), *slot, std::move(*id), std::move(newest), *place,
                                          std::move(named_value), std::move(named_place)});
}

/// The papers of one file, each of another of its elements, have names of their own.
void Compiler::check_file_name(const XmlElement& element) {
    const XmlAttribute* file = element.attribute("file");
    if (chosen_id_.empty() || !file) return;
    const std::string& text = file->value.text;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
        if (const std::size_t end = text.find('}', at);
            condensed(text.substr(at + 1, end - at - 1)).starts_with(chosen_id_)) {
            return;
        }
    }
    error(Message(messages::select_file, chosen_id_.substr(0, chosen_id_.find('.'))), file->value.place(),
          Message(messages::select_file_hint, "{" + chosen_id_ + "}"));
}

void Compiler::paper(const XmlElement& element, Scope& scope) {
    Paper paper{words(element, "title", scope),
                words(element, "file", scope),
                optional_words(element, "subject", scope),
                optional_words(element, "author", scope),
                optional_words(element, "reference", scope),
                optional_words(element, "part", scope),
                optional_words(element, "accent", scope),
                language(element, "language", scope),
                false,
                std::nullopt,
                {}};
    if (const XmlAttribute* numbering = element.attribute("numbering");
        numbering && in_braces(numbering->value)) {
        const Written written = numbering->value.trimmed();
        paper.numbering_if =
            expression(written.part(1, written.text.size() - 2).trimmed(), Wanted::test, scope);
    } else {
        paper.numbering = yes(element, "numbering");
    }
    if (const auto accent = paper.accent ? paper.accent->literal() : std::nullopt;
        accent && !Colour::parse(trim(*accent))) {
        wrong_value(*element.attribute("accent"), Message(messages::value_colour_hint));
    }
    check_file_name(element);
    Scope inner(&scope);
    paper.body = nodes(element, Context::paper, inner);
    if (!compiled_.forms.empty()) check_questions(element.place);
    check_outline(paper.body, element.place, found_);
    check_signatures(paper.body, found_);
    check_letters(paper.body, found_);
    check_references(paper.body, paper.numbering, found_);
    compiled_.paper = std::move(paper);
}

}  // namespace overens::templates
