// The form that a paper is, and its questions where the template places them.
#include <algorithm>
#include <utility>

#include "data/case_reference.h"
#include "document/fixed_words.h"
#include "template/expansion.h"
#include "template/form_messages.h"

namespace overens::templates {

using document::Text;

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
        identity.title + ", " + std::string(fixed.version) + std::string("\u00A0") + identity.version;
    if (!identity.reference.empty())
        text += " · " + std::string(fixed.reference) + std::string("\u00A0") + identity.reference;
    document::Inlines& footer = document.furniture.footer;
    if (!footer.empty()) footer.emplace_back(Text{" · "});
    footer.emplace_back(Text{std::move(text)});
}

QuestionBlocks Expansion::filled_in(const Question& node, const document::FormWords& words) {
    QuestionBlocks blocks(*questionnaire, words);
    if (!node.test || holds(*node.test)) {
        for (const Question::Prefill& one : node.prefilled)
            blocks.fill(one.name, value(one.value), &one.value.type());
    }
    if (node.name == questionnaire->reference.name) blocks.fill(node.name, document.form->reference);
    return blocks;
}

void Expansion::question(const Question& node, document::Blocks& out) {
    count_part();
    const document::FormWords fixed = document::form_words(language);
    QuestionBlocks blocks = filled_in(node, fixed);
    if (node.name == questionnaire->reference.name) return blocks.set(questionnaire->reference, 0, 0, out);
    const auto& all = questionnaire->questions;
    const auto at =
        static_cast<std::size_t>(std::ranges::find(all, node.name, &form::Question::name) - all.begin());
    const int number = compiled.numbered_questions ? ++question_number : 0;
    blocks.set(all[at], questionnaire->following(at), number, out);
}

void Expansion::questions(const Questions& node, document::Blocks& out) {
    for (const std::string& name : node.names) question({.name = name, .prefilled = {}, .place = {}}, out);
}

document::Facts::Fact Expansion::question_fact(const Question& node) {
    const document::FormWords fixed = document::form_words(language);
    return filled_in(node, fixed).fact(*questionnaire->find(node.name));
}

}  // namespace overens::templates
