// The whole document: what is chosen first, its properties, its bounds.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/nearest.h"
#include "data/file_name.h"
#include "data/pointer.h"
#include "document/language.h"
#include "document/numbering.h"
#include "template/expansion.h"
#include "template/messages.h"

namespace overens::templates {

namespace {

// Far beyond any paper, and small enough for any machine.
constexpr std::size_t most_expanded_parts = 500'000;
constexpr std::size_t most_text = 16UL << 20U;
constexpr std::size_t most_errors = 50;

std::string last_step(const std::string& pointer) {
    return pointer.substr(pointer.rfind('/') + 1);
}

}  // namespace

std::optional<Expanded> Expansion::run(Diagnostics& diagnostics) {
    const Paper& paper = *compiled.paper;
    Expanded result;
    if (prelude()) {
        document.title = needed_words(paper.title);
        language = document.language;
        if (paper.language) document.language = language = language_of(*paper.language);
        if (questionnaire && !questionnaire->translation.empty())
            document.language = language = questionnaire->language;
        backward = document::is_right_to_left(language);
        document.numbered = paper.numbering_if ? holds(*paper.numbering_if) : paper.numbering;
        document.date = merge.today;
        if (paper.author) document.author = words(*paper.author);
        if (paper.subject) document.subject = words(*paper.subject);
        if (paper.reference) document.reference = words(*paper.reference);
        if (questionnaire) form_identity();
        if (const std::string colour = paper.accent ? words(*paper.accent) : ""; !colour.empty()) {
            document.accent = Colour::parse(colour);
            if (!document.accent) {
                error(Message(messages::value_wrong, colour, paper.accent->name), paper.accent->place);
            }
        }
        std::string file = words(paper.file);
        if (questionnaire && !questionnaire->translation.empty()) file += "-" + questionnaire->translation;
        result.file_name = data::safe_file_name(file, compiled.name);
        blocks(paper.body, document.blocks);
        if (questionnaire) form_footer();
        check_references();
        if (!stopped) document::number_headings(document);
    }
    for (const Diagnostic& diagnostic : found.all()) diagnostics.add(told(diagnostic));
    if (found.has_errors()) return std::nullopt;
    if (!papers.empty()) document = document::bind(std::move(document), std::move(papers));
    result.document = std::move(document);
    return result;
}

Diagnostic Expansion::told(Diagnostic diagnostic) const {
    for (const Written& text : compiled.with_entities) {
        const Place& place = diagnostic.place;
        const bool inside = place.source == text.source && place.offset >= text.offset &&
                            place.offset < text.offset + text.text.size();
        if (inside && diagnostic.message.code().starts_with("expression-")) {
            diagnostic = at_true_place(std::move(diagnostic), text);
            break;
        }
    }
    const bool in_data = std::ranges::any_of(
        merge.inputs, [&](const data::CaseData& input) { return input.source() == diagnostic.place.source; });
    if (!in_data && !diagnostic.hint) diagnostic.hint = Message(messages::with_data, first_file());
    return diagnostic;
}

const std::string& Expansion::first_file() const {
    return merge.inputs.front().source()->name();
}

bool Expansion::prelude() {
    frame.set(compiled.today_slot, merge.today);
    if (!compiled.forms.empty()) {
        const auto wanted =
            std::ranges::find(compiled.forms, merge.translation.value_or(""), &form::Form::translation);
        const auto which = wanted == compiled.forms.end() ? 0 : wanted - compiled.forms.begin();
        questionnaire = &compiled.forms[static_cast<std::size_t>(which)];
        frame.set(compiled.form_slot, compiled.form_values[static_cast<std::size_t>(which)].get());
    }
    for (std::size_t input = 0; input < compiled.inputs.size(); ++input) {
        const data::Json& data = merge.inputs[input].value();
        if (!data.is_null()) frame.set(compiled.input_slots[input], &data);
    }
    for (const auto& step : compiled.prelude) {
        if (const auto* let = std::get_if<Let>(&step)) {
            frame.set(let->slot, value(let->value));
        } else if (!select(std::get<Select>(step))) {
            return false;
        }
    }
    return true;
}

bool Expansion::select(const Select& choice) {
    if (merge.inputs[choice.place.input].value().is_null()) return true;
    const expression::Value list = value(choice.list);
    return choice.named ? select_named(choice, list) : select_newest(choice, list);
}

bool Expansion::select_newest(const Select& choice, const expression::Value& list) {
    const data::CaseData& owner = merge.inputs[choice.place.input];
    const std::string& file = owner.source()->name();
    const std::string& pointer = choice.place.pointer;
    const std::size_t size = expression::size_of(list);
    const expression::Type& type = *choice.list.type().element;
    const auto told_at = [&](Message message, Message hint) {
        error(std::move(message), owner.place(pointer), std::move(hint), pointer);
        return false;
    };
    if (size == 0) {
        return told_at(Message(messages::placement_none, file),
                       Message(messages::placement_none_hint, last_step(pointer)));
    }
    std::optional<std::size_t> chosen;
    std::optional<Date> newest;
    std::string ids;
    for (std::size_t index = 0; index < size; ++index) {
        frame.set(choice.slot, expression::element_of(list, index, type));
        if (merge.placement) {
            const expression::Value id = value(choice.id);
            const auto* text = std::get_if<std::string>(&id);
            if (text && *text == *merge.placement && !chosen) chosen = index;
            if (text) ids += (ids.empty() ? "" : ", ") + *text;
        } else {
            const expression::Value day = value(*choice.newest);
            const auto* date = std::get_if<Date>(&day);
            if (date && (!newest || *date >= *newest)) {
                newest = *date;
                chosen = index;
            }
        }
    }
    if (!chosen) {
        return told_at(Message(messages::placement_unknown, file, merge.placement.value_or("")),
                       Message(messages::placement_ids, ids));
    }
    frame.set(choice.slot, expression::element_of(list, *chosen, type));
    return true;
}

/// The element that a value names, which may stand in another file than the list: no schema can prove it.
bool Expansion::select_named(const Select& choice, const expression::Value& list) {
    const expression::Value wanted = value(*choice.named);
    const auto* name = std::get_if<std::string>(&wanted);
    frame.set(choice.slot, expression::Absent{});
    if (!name) return true;
    const expression::Type& type = *choice.list.type().element;
    std::vector<std::string> ids;
    for (std::size_t index = 0; index < expression::size_of(list); ++index) {
        frame.set(choice.slot, expression::element_of(list, index, type));
        const expression::Value id = value(choice.id);
        const auto* text = std::get_if<std::string>(&id);
        if (text && *text == *name) return true;
        if (text) ids.push_back(*text);
    }
    frame.set(choice.slot, expression::Absent{});
    const std::vector<std::string_view> known(ids.begin(), ids.end());
    const auto meant = nearest(*name, known);
    std::string all;
    for (const std::string& id : ids) all += (all.empty() ? "" : ", ") + id;
    const std::string& pointer = choice.named_place.pointer;
    const std::string field = last_step(choice.place.pointer);
    error(Message(messages::named_unknown, *name, field, merge.inputs[choice.place.input].source()->name()),
          merge.inputs[choice.named_place.input].place(pointer),
          meant         ? Message(messages::named_perhaps, *meant)
          : all.empty() ? Message(messages::named_none, field)
                        : Message(messages::placement_ids, all),
          pointer);
    return false;
}

expression::Value Expansion::value(const Expression& expression) {
    expression::Value result = expression.evaluate(frame, found);
    if (found.all().size() > most_errors) stopped = true;
    return result;
}

std::string Expansion::text(const Expression& expression) {
    std::string result = expression.text(frame, found);
    text_bytes += result.size();
    if (text_bytes > most_text) count_part();
    if (found.all().size() > most_errors) stopped = true;
    return result;
}

bool Expansion::holds(const Expression& test) {
    const bool result = test.holds(frame, found);
    if (found.all().size() > most_errors) stopped = true;
    return result;
}

std::string Expansion::words(const Words& words) {
    InlineText line;
    for (const Words::Piece& piece : words.pieces) {
        if (const auto* literal = std::get_if<std::string>(&piece)) {
            line.text(*literal);
        } else {
            line.text(text(std::get<Expression>(piece)));
        }
    }
    return line.finish_plain();
}

std::string Expansion::needed_words(const Words& words) {
    std::string result = this->words(words);
    if (result.empty()) {
        error(Message(messages::blank_attribute, words.name, first_file()), words.place,
              Message(messages::blank_hint));
    }
    return result;
}

void Expansion::error(Message message, Place place, std::optional<Message> hint, std::string pointer) {
    if (found.all().size() > most_errors) stopped = true;
    if (stopped) return;
    found.add({.message = std::move(message),
               .place = std::move(place),
               .hint = std::move(hint),
               .pointer = std::move(pointer)});
}

void Expansion::require(const Require& need) {
    if (holds(need.test)) return;
    error(Message(messages::required, words(need.message)), merge.inputs.front().place(""),
          Message(messages::required_hint, compiled.name));
}

void Expansion::count_part() {
    if (++parts > most_expanded_parts || text_bytes > most_text) {
        error(Message(messages::document_large), merge.inputs.front().place(""),
              Message(messages::document_large_hint, most_expanded_parts, most_text >> 20U));
        stopped = true;
    }
}

}  // namespace overens::templates
