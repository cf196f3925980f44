#include "expression/type.h"

#include <algorithm>

#include "expression/messages.h"

namespace overens::expression {

Type Type::of(Kind kind) {
    Type type;
    type.kind = kind;
    return type;
}

Type Type::list_of(Type element) {
    Type type = of(Kind::list);
    type.element = std::make_shared<const Type>(std::move(element));
    return type;
}

Type Type::object_of(std::vector<Field> fields) {
    Type type = of(Kind::object);
    type.fields = std::make_shared<const std::vector<Field>>(std::move(fields));
    return type;
}

const Field* Type::field(std::string_view name) const {
    if (!fields) return nullptr;
    const auto found =
        std::find_if(fields->begin(), fields->end(), [&](const Field& field) { return field.name == name; });
    return found == fields->end() ? nullptr : &*found;
}

const Choice* Type::choice(std::string_view value) const {
    if (!choices) return nullptr;
    const auto found = std::find_if(choices->begin(), choices->end(),
                                    [&](const Choice& choice) { return choice.value == value; });
    return found == choices->end() ? nullptr : &*found;
}

Type Type::required() const {
    Type type = *this;
    type.optional = false;
    return type;
}

Type Type::made_optional() const {
    Type type = *this;
    type.optional = true;
    return type;
}

const MessageText& in_words(const Type& type) {
    switch (type.kind) {
        case Kind::boolean:
            return messages::a_boolean;
        case Kind::number:
            return messages::a_number;
        case Kind::text:
            if (type.choices) return messages::a_choice;
            if (type.format == "personnummer") return messages::a_personnummer;
            if (type.format == "organisationsnummer") return messages::an_organisationsnummer;
            if (type.format == "postnummer") return messages::a_postnummer;
            if (type.format == "telefon") return messages::a_telefon;
            return messages::a_text;
        case Kind::date:
            return messages::a_date;
        case Kind::time:
            return messages::a_time;
        case Kind::object:
            return messages::an_object;
        case Kind::list:
            return messages::a_list;
        case Kind::unknown:
            break;
    }
    return messages::something_unknown;
}

namespace {

std::shared_ptr<const std::vector<Choice>> joined(const Type& left, const Type& right) {
    if (!left.choices || !right.choices) return nullptr;
    if (left.choices == right.choices) return left.choices;
    auto all = *left.choices;
    for (const Choice& choice : *right.choices) {
        if (left.choice(choice.value) == nullptr) all.push_back(choice);
    }
    return std::make_shared<const std::vector<Choice>>(std::move(all));
}

// Two schemas may describe one object, each by itself: then the fields decide.
bool same_fields(const Type& left, const Type& right) {
    if (left.fields == right.fields) return true;
    if (!left.fields || !right.fields || left.fields->size() != right.fields->size()) return false;
    return std::equal(left.fields->begin(), left.fields->end(), right.fields->begin(),
                      [](const Field& one, const Field& other) {
                          return one.name == other.name && one.type.optional == other.type.optional &&
                                 common(one.type, other.type).has_value();
                      });
}

}  // namespace

std::optional<Type> common(const Type& left, const Type& right) {
    if (left.kind != right.kind || left.kind == Kind::unknown) return std::nullopt;
    // A code beside a plain text could no longer be told from it, and would be printed.
    if ((left.choices == nullptr) != (right.choices == nullptr)) return std::nullopt;
    Type type = left;
    type.optional = left.optional || right.optional;
    type.integer = left.integer && right.integer;
    type.filled = left.filled && right.filled;
    if (left.format != right.format) type.format.clear();
    type.choices = joined(left, right);
    if (left.kind == Kind::object && !same_fields(left, right)) return std::nullopt;
    if (left.kind == Kind::list) {
        if (!left.element) type.element = right.element;
        if (left.element && right.element && left.element != right.element) {
            auto element = common(*left.element, *right.element);
            if (!element) return std::nullopt;
            type.element = std::make_shared<const Type>(std::move(*element));
        }
    }
    return type;
}

}  // namespace overens::expression
