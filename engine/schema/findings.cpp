#include "schema/findings.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "data/pointer.h"
#include "schema/messages.h"
#include "schema/types.h"

namespace overens::schema {

std::string Path::pointer() const {
    if (!above) return {};
    if (is_key) return data::pointer_to(above->pointer(), name);
    return in_list ? data::pointer_to(above->pointer(), index) : data::pointer_to(above->pointer(), name);
}

void Findings::add(const Path& path, Message message, std::optional<Message> hint) {
    if (!full()) found_.push_back({path.pointer(), path.is_key, std::move(message), std::move(hint)});
}

void Findings::add_at_key(const Path& object, std::string_view name, Message message,
                          std::optional<Message> hint) {
    if (!full())
        found_.push_back(
            {data::pointer_to(object.pointer(), name), true, std::move(message), std::move(hint)});
}

void Findings::add_at_member(const Path& object, std::string_view name, Message message) {
    if (full()) return;
    std::string pointer = object.pointer();
    // Of a member that is not there, the object is the place.
    if (!name.empty() && data::at(data_.value(), data::pointer_to(pointer, name)))
        pointer = data::pointer_to(pointer, name);
    found_.push_back({std::move(pointer), false, std::move(message), std::nullopt});
}

void Findings::take(Findings&& others) {
    found_.insert(found_.end(), std::make_move_iterator(others.found_.begin()),
                  std::make_move_iterator(others.found_.end()));
}

void Findings::tell(Diagnostics& diagnostics) const {
    Diagnostics placed;
    std::set<std::tuple<std::string, bool, std::string>> told;
    for (const Finding& finding : found_) {
        if (!told.emplace(finding.pointer, finding.at_key, finding.message.in(Language::swedish)).second)
            continue;
        placed.add({.message = finding.message,
                    .place = finding.at_key ? data_.key_place(finding.pointer) : data_.place(finding.pointer),
                    .hint = finding.hint,
                    .pointer = finding.pointer});
    }
    placed.sort();
    diagnostics.add(placed);
}

const std::vector<expression::Field>& Findings::fields_of(const Subschema& schema) {
    const auto [known, fresh] = fields_.try_emplace(&schema);
    if (fresh) known->second = derive_fields(schema);
    return known->second;
}

const expression::Type* Findings::type_at(const Path& path) const {
    if (!path.above) return &compiled_.type;
    const expression::Type* above = type_at(*path.above);
    if (!above) return nullptr;
    if (path.in_list) return above->element.get();
    const expression::Field* field = above->field(path.name);
    return field ? &field->type : nullptr;
}

Argument Findings::label(const Path& path) const {
    if (path.is_key) return std::string(path.name);
    if (path.schema && !title_of(*path.schema).empty()) return title_of(*path.schema);
    if (!path.above) return messages::the_file;
    if (path.in_list) return label(*path.above);
    return label_of_member(*path.above, nullptr, path.name);
}

std::string Findings::label_of_member(const Path& object, const Subschema* schema,
                                      std::string_view name) const {
    for (const Subschema* speaker : {schema, object.schema}) {
        if (!speaker || !speaker->object) continue;
        const auto& known = speaker->object->by_name;
        const auto found = known.find(name);
        if (found != known.end() && !title_of(*found->second).empty()) return title_of(*found->second);
    }
    if (const expression::Type* type = type_at(object)) {
        if (const expression::Field* field = type->field(name)) return field->title;
    }
    return std::string(name);
}

}  // namespace overens::schema
