#include "form/form.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace overens::form {

using expression::Field;
using expression::Kind;
using expression::Type;

const Choice* Question::choice(std::string_view code) const {
    const auto found = std::ranges::find(choices, code, &Choice::code);
    return found == choices.end() ? nullptr : &*found;
}

const Question* Form::find(std::string_view wanted) const {
    for (const Question& question : questions) {
        if (question.name == wanted) return &question;
        if (!wanted.starts_with(question.name + ".")) continue;
        const auto part = std::ranges::find(question.parts, wanted, &Question::name);
        if (part != question.parts.end()) return &*part;
    }
    return wanted == reference.name ? &reference : nullptr;
}

std::size_t Form::following(std::size_t question) const {
    std::size_t count = 0;
    while (question + count + 1 < questions.size() && !questions[question + count + 1].follows.empty())
        ++count;
    return count;
}

Type Form::type() const {
    const Type text = Type::of(Kind::text);
    std::vector<Field> words;
    for (const auto& [word, _] : texts) words.push_back({word, text, {}, {}});
    return Type::object_of({{"title", text, {}, {}},
                            {"version", text, {}, {}},
                            {"texts", Type::object_of(std::move(words)), {}, {}}});
}

data::Json Form::value() const {
    data::Json words = data::Json::object();
    for (const auto& [word, text] : texts) words[word] = text;
    return {{"title", title}, {"version", version}, {"texts", std::move(words)}};
}

}  // namespace overens::form
