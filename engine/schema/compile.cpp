#include <nlohmann/json.hpp>
#include <utility>

#include "base/nearest.h"
#include "data/pointer.h"
#include "schema/compiler.h"
#include "schema/messages.h"
#include "schema/types.h"

namespace overens::schema {

using data::Json;

Compiler::Compiler(const Options& options, References::Loader loader, Diagnostics& diagnostics)
    : options_(options),
      diagnostics_(diagnostics),
      references_(options, std::move(loader), found_),
      compiled_(std::make_shared<Compiled>()) {}

std::shared_ptr<const Compiled> compile(const data::CaseData& text, const std::string& uri,
                                        const Options& options, References::Loader loader,
                                        Diagnostics& diagnostics) {
    return Compiler(options, std::move(loader), diagnostics).compile(text, uri);
}

std::shared_ptr<const Compiled> Compiler::compile(const data::CaseData& text, const std::string& uri) {
    const std::size_t document = references_.add(uri, text);
    compiled_->root = want(references_.root(document));
    // Nothing recurses: a schema that another needs waits for its turn. Whatever stands in a document is
    // compiled, used or not, so that no mistake hides.
    while (next_waiting_ < waiting_.size() || listed_documents_ < references_.documents().size()) {
        if (next_waiting_ < waiting_.size()) {
            const Waiting waiting = waiting_[next_waiting_++];
            compile_body(*waiting.schema, *waiting.location);
        } else {
            for (const Location* location : references_.all(listed_documents_++)) want(*location);
        }
    }
    compiled_->documents = references_.documents();
    if (!found_.has_errors()) refuse_circles();
    if (!found_.has_errors()) compile_rules();
    if (!found_.has_errors()) compile_figures();
    if (!found_.has_errors()) compiled_->type = derive_type(*compiled_->root);
    found_.sort();
    diagnostics_.add(found_);
    return found_.has_errors() ? nullptr : compiled_;
}

Next Compiler::want(const Location& location) {
    Subschema*& schema = known_[location.schema];
    if (!schema) {
        schema = &compiled_->schemas.emplace_back();
        schema->document = location.document;
        schema->pointer = location.pointer;
        schema->written = location.schema;
        schema->resource = resource_of(*location.resource);
        waiting_.push_back({schema, &location});
    }
    return schema;
}

Resource* Compiler::resource_of(const ResourceEntry& entry) {
    if (const auto known = resources_.find(&entry); known != resources_.end()) return known->second;
    Resource* resource = &compiled_->resources.emplace_back();
    resources_.emplace(&entry, resource);
    for (const auto& [name, schema] : entry.dynamic_anchors) {
        resource->dynamic_anchors[name] = want(references_.at(schema));
    }
    return resource;
}

void Compiler::report(const Location& location, const std::string& pointer, Message message,
                      std::optional<Message> hint, bool at_key) {
    const data::CaseData& text = references_.documents()[location.document];
    found_.add({.message = std::move(message),
                .place = at_key ? text.key_place(pointer) : text.place(pointer),
                .hint = std::move(hint),
                .pointer = pointer});
}

void Compiler::compile_body(Subschema& schema, const Location& location) {
    if (location.schema->is_boolean()) {
        schema.never = !location.schema->get<bool>();
        return;
    }
    if (!location.schema->is_object()) {
        report(location, location.pointer, Message(messages::no_schema));
        return;
    }
    const std::uint8_t vocabularies = references_.vocabularies(location.document);
    for (const auto& [name, value] : location.schema->get_ref<const Json::object_t&>()) {
        const KeywordInfo* info = find_keyword(name);
        if (!is_known(location, name, info) || (info->vocabulary & vocabularies) == 0) continue;
        const Written written{schema, location, *info, value, data::pointer_to(location.pointer, name)};
        if (fits(info->wants, value)) {
            compile_keyword(written);
        } else {
            report(location, written.pointer, Message(messages::keyword_value, name, in_words(info->wants)));
        }
    }
}

bool Compiler::is_known(const Location& location, const std::string& name, const KeywordInfo* info) {
    if (info) return true;
    if (options_.strict) {
        const auto names = keyword_names();
        const auto meant = nearest(name, names);
        report(location, data::pointer_to(location.pointer, name), Message(messages::unknown_keyword, name),
               meant ? std::optional(Message(messages::did_you_mean, *meant)) : std::nullopt, true);
    }
    return false;
}

Next Compiler::want_child(const Written& written) {
    return want(references_.at(&written.value));
}

std::vector<Next> Compiler::want_list(const Written& written) {
    std::vector<Next> result;
    for (std::size_t at = 0; at < written.value.size(); ++at) {
        const Json& element = written.value[at];
        if (fits(Wants::schema, element)) {
            result.push_back(want(references_.at(&element)));
        } else {
            report(written.location, data::pointer_to(written.pointer, at), Message(messages::no_schema));
        }
    }
    return result;
}

void Compiler::compile_reference(const Written& written) {
    const auto& text = written.value.get_ref<const std::string&>();
    const References::Target target = references_.find(written.location, text);
    if (!target.location) {
        report(written.location, written.pointer, Message(messages::dangling, text),
               Message(messages::dangling_hint, target.uri));
        return;
    }
    if (written.info.keyword == Keyword::reference) {
        written.schema.reference = want(*target.location);
    } else {
        written.schema.dynamic_reference = want(*target.location);
        if (target.dynamic) written.schema.dynamic_name = target.anchor;
    }
}

}  // namespace overens::schema
