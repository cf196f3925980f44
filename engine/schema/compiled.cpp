#include "schema/compiled.h"

#include <nlohmann/json.hpp>

#include "schema/equality.h"

namespace overens::schema {

ValueKind kind_of(const data::Json& value) {
    using Type = data::Json::value_t;
    switch (value.type()) {
        case Type::boolean:
            return boolean_kind;
        case Type::number_integer:
        case Type::number_unsigned:
            return integer_kind;
        case Type::number_float:
            return is_integer(value) ? integer_kind : fraction_kind;
        case Type::string:
            return text_kind;
        case Type::array:
            return list_kind;
        case Type::object:
            return object_kind;
        default:
            return null_kind;
    }
}

namespace {

// Follows references until one says it; circles are no schemas, so it ends.
const std::string& said(const Subschema& schema, std::string Subschema::*words) {
    constexpr int most = 100;
    const Subschema* at = &schema;
    for (int step = 0; at && step < most; ++step) {
        if (!(at->*words).empty()) return at->*words;
        if (at->reference) {
            at = at->reference;
        } else if (at->dynamic_reference) {
            at = at->dynamic_reference;
        } else {
            at = at->branches && at->branches->all_of.size() == 1 ? at->branches->all_of.front() : nullptr;
        }
    }
    return schema.*words;
}

}  // namespace

const std::string& title_of(const Subschema& schema) {
    return said(schema, &Subschema::title);
}

const std::string& description_of(const Subschema& schema) {
    return said(schema, &Subschema::description);
}

}  // namespace overens::schema
