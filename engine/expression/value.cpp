#include "expression/value.h"

#include <nlohmann/json.hpp>

#include "data/number.h"

namespace overens::expression {

namespace {

const data::Json* seen_list(const Value& value) {
    const auto* json = std::get_if<const data::Json*>(&value);
    return json != nullptr && *json != nullptr && (*json)->is_array() ? *json : nullptr;
}

const List* made_list(const Value& value) {
    const auto* list = std::get_if<std::shared_ptr<const List>>(&value);
    return list != nullptr ? list->get() : nullptr;
}

}  // namespace

Value value_of(const data::Json& json, const Type& type) {
    switch (type.kind) {
        case Kind::boolean:
            if (json.is_boolean()) return json.get<bool>();
            break;
        case Kind::number:
            if (const auto number = data::decimal(json)) return *number;
            break;
        case Kind::text:
        case Kind::time:
            if (json.is_string()) return json.get_ref<const std::string&>();
            break;
        case Kind::date:
            if (json.is_string()) {
                if (const auto date = Date::parse(json.get_ref<const std::string&>())) return *date;
            }
            break;
        case Kind::object:
            if (json.is_object()) return &json;
            break;
        case Kind::list:
            if (json.is_array()) return &json;
            break;
        case Kind::unknown:
            break;
    }
    return Absent{};
}

std::size_t size_of(const Value& list) {
    if (const auto* json = seen_list(list)) return json->size();
    if (const auto* made = made_list(list)) return made->elements.size();
    return 0;
}

Value element_of(const Value& list, std::size_t index, const Type& element) {
    if (const auto* json = seen_list(list); json != nullptr && index < json->size()) {
        return value_of((*json)[index], element);
    }
    if (const auto* made = made_list(list); made != nullptr && index < made->elements.size()) {
        return made->elements[index];
    }
    return Absent{};
}

}  // namespace overens::expression
