// `x-rules`: [{"test": "not slut or slut >= start", "message": "Slutdatum ligger före startdatum.", "at":
// "slut"}]. The test is an expression over the members of the object beside whose `properties` it stands.

#include <algorithm>
#include <nlohmann/json.hpp>

#include "data/pointer.h"
#include "schema/compiler.h"
#include "schema/messages.h"
#include "schema/types.h"

namespace overens::schema {

using data::Json;

namespace {

bool is_part_of_name(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '_' || static_cast<unsigned char>(byte) >= 0x80;
}

bool mentions(std::string_view test, std::string_view name) {
    for (std::size_t at = test.find(name); at != std::string_view::npos; at = test.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || !is_part_of_name(test[at - 1])) &&
            (end == test.size() || !is_part_of_name(test[end])))
            return true;
    }
    return false;
}

/// Where the characters of a text begin, inside its quotation marks.
Place inside(Place place) {
    if (place.length >= 2) {
        place.offset += 1;
        place.length -= 2;
    }
    return place;
}

}  // namespace

void Compiler::compile_rules() {
    for (Subschema& schema : compiled_->schemas) {
        if (!schema.written->is_object()) continue;
        const Json* written = data::child(*schema.written, "x-rules");
        const Location& location = references_.at(schema.written);
        if (!written || (references_.vocabularies(location.document) & house) == 0) continue;
        const std::string pointer = data::pointer_to(location.pointer, "x-rules");
        const std::vector<expression::Field> fields = derive_fields(schema);
        if (fields.empty()) {
            report(location, pointer, Message(messages::rule_needs_object), std::nullopt, true);
            continue;
        }
        auto rules = std::make_unique<RuleSet>();
        expression::Scope scope;
        for (const expression::Field& field : fields) {
            const std::size_t slot = scope.add(field.name, field.type);
            const bool used = std::any_of(written->begin(), written->end(), [&](const Json& rule) {
                return mentions(rule.at("test").get_ref<const std::string&>(), field.name);
            });
            if (used) rules->variables.push_back({field.name, slot, field.type});
        }
        for (std::size_t at = 0; at < written->size(); ++at) {
            const Json& rule = (*written)[at];
            const std::string here = data::pointer_to(pointer, at);
            const std::string member = rule.value("at", std::string());
            const bool known = std::any_of(fields.begin(), fields.end(),
                                           [&](const auto& field) { return field.name == member; });
            if (!member.empty() && !known) {
                report(location, data::pointer_to(here, "at"), Message(messages::rule_at_unknown, member));
            }
            const Place place =
                inside(references_.documents()[location.document].place(data::pointer_to(here, "test")));
            auto test =
                expression::compile_test(rule.at("test").get_ref<const std::string&>(), place, scope, found_);
            if (test)
                rules->rules.push_back({rule.at("message").get<std::string>(), member, std::move(*test)});
        }
        schema.rules = std::move(rules);
    }
}

}  // namespace overens::schema
