#include "schema/references.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "data/pointer.h"
#include "schema/keywords.h"
#include "schema/messages.h"
#include "schema/uri.h"

namespace overens::schema {

using data::Json;

namespace {

constexpr std::string_view draft_2020_12 = "https://json-schema.org/draft/2020-12/schema";

const std::string* text_of(const Json& schema, std::string_view keyword) {
    const Json* value = data::child(schema, keyword);
    return value && value->is_string() ? &value->get_ref<const std::string&>() : nullptr;
}

}  // namespace

References::References(Options options, Loader loader, Diagnostics& diagnostics)
    : options_(options), loader_(std::move(loader)), diagnostics_(diagnostics) {}

void References::report(std::size_t document, const std::string& pointer, Message message,
                        std::optional<Message> hint) {
    diagnostics_.add({.message = std::move(message),
                      .place = documents_[document].place(pointer),
                      .hint = std::move(hint)});
}

std::size_t References::add(const std::string& uri, const data::CaseData& text) {
    const std::size_t document = documents_.size();
    documents_.push_back(text);
    vocabularies_.push_back(all_vocabularies);
    roots_.push_back(nullptr);
    ResourceEntry& resource = resources_.emplace_back();
    resource.uri = split(uri).document;
    resource.document = document;
    resource.root = &text.value();
    by_uri_.emplace(resource.uri, &resource);
    learn_vocabularies(document);
    index({document, "", &text.value(), &resource});
    roots_[document] = &locations_.at(&text.value());
    return document;
}

void References::learn_vocabularies(std::size_t document) {
    const std::string* metaschema = text_of(documents_[document].value(), "$schema");
    if (!metaschema || split(*metaschema).document == draft_2020_12) return;
    if (options_.strict) {
        report(document, "/$schema", Message(messages::other_draft, *metaschema),
               Message(messages::other_draft_hint));
        return;
    }
    // Only the official suite gets here: a metaschema of its own says which keywords count.
    if (const auto text = loader_(split(*metaschema).document, diagnostics_)) {
        const Json* names = data::child(text->value(), "$vocabulary");
        if (names && names->is_object()) vocabularies_[document] = schema::vocabularies(*names);
    }
}

ResourceEntry* References::name(const Location& location, const std::string& uri) {
    ResourceEntry& resource = resources_.emplace_back();
    resource.uri = uri;
    resource.document = location.document;
    resource.pointer = location.pointer;
    resource.root = location.schema;
    const auto [known, is_new] = by_uri_.emplace(uri, &resource);
    if (!is_new && known->second->root != location.schema) {
        report(location.document, location.pointer + "/$id", Message(messages::known_already, uri));
    }
    return &resource;
}

void References::index(const Location& start) {
    std::vector<Location> waiting = {start};
    while (!waiting.empty()) {
        Location location = std::move(waiting.back());
        waiting.pop_back();
        const Json& schema = *location.schema;
        auto* resource =
            const_cast<ResourceEntry*>(location.resource);  // one of resources_, which this class owns
        if (schema.is_object()) {
            if (const std::string* id = text_of(schema, "$id")) {
                const SplitUri uri = split(resolve(resource->uri, *id));
                if (!uri.fragment.empty())
                    report(location.document, location.pointer + "/$id", Message(messages::id_fragment));
                if (uri.document != resource->uri || resource->root != location.schema) {
                    ResourceEntry* named = name(location, uri.document);
                    if (resource->root == location.schema)
                        by_uri_[resource->uri] = named;  // both are its names
                    resource = named;
                    location.resource = resource;
                }
            }
            for (const auto& [keyword, anchors] : {std::pair("$anchor", &resource->anchors),
                                                   std::pair("$dynamicAnchor", &resource->dynamic_anchors)}) {
                const std::string* anchor = text_of(schema, keyword);
                if (anchor && !anchors->emplace(*anchor, &schema).second) {
                    report(location.document, data::pointer_to(location.pointer, keyword),
                           Message(messages::known_already, *anchor));
                }
            }
        }
        if (!locations_.emplace(location.schema, location).second) continue;
        order_.push_back(location.schema);
        if (!schema.is_object()) continue;
        const std::size_t first = waiting.size();
        const auto wait = [&](const Json& child, std::string pointer) {
            if (child.is_object() || child.is_boolean()) {
                waiting.push_back({location.document, std::move(pointer), &child, resource});
            }
        };
        for (const auto& [name, value] : schema.get_ref<const Json::object_t&>()) {
            const KeywordInfo* info = find_keyword(name);
            if (!info) continue;
            const std::string pointer = data::pointer_to(location.pointer, name);
            if (info->wants == Wants::schema) {
                wait(value, pointer);
            } else if (info->wants == Wants::schemas && value.is_array()) {
                for (std::size_t at = 0; at < value.size(); ++at)
                    wait(value[at], data::pointer_to(pointer, at));
            } else if (info->wants == Wants::schema_map && value.is_object()) {
                for (const auto& [key, member] : value.get_ref<const Json::object_t&>()) {
                    wait(member, data::pointer_to(pointer, key));
                }
            }
        }
        std::reverse(waiting.begin() + static_cast<std::ptrdiff_t>(first), waiting.end());
    }
}

References::Target References::find(const Location& from, const std::string& reference) {
    Target target;
    target.uri = resolve(from.resource->uri, reference);
    const SplitUri uri = split(target.uri);
    auto found = by_uri_.find(uri.document);
    if (found == by_uri_.end()) {
        if (const auto text = loader_(uri.document, diagnostics_)) add(uri.document, *text);
        found = by_uri_.find(uri.document);
        if (found == by_uri_.end()) return target;
    }
    const ResourceEntry& resource = *found->second;
    const std::string fragment = percent_decoded(uri.fragment);
    const Json* schema = resource.root;
    if (!fragment.empty() && fragment.front() != '/') {
        const auto anchor = resource.anchors.find(fragment);
        const auto dynamic = resource.dynamic_anchors.find(fragment);
        target.dynamic = dynamic != resource.dynamic_anchors.end();
        target.anchor = fragment;
        if (!target.dynamic && anchor == resource.anchors.end()) return target;
        schema = target.dynamic ? dynamic->second : anchor->second;
        target.location = &locations_.at(schema);
        return target;
    }
    const auto path = data::steps(fragment);
    if (!path) return target;
    Location location{resource.document, resource.pointer, schema, &resource};
    for (const std::string& step : *path) {
        schema = data::child(*schema, step);
        if (!schema) return target;
        location.pointer = data::pointer_to(location.pointer, step);
        location.schema = schema;
        if (const auto known = locations_.find(schema); known != locations_.end()) location = known->second;
    }
    if (!schema->is_object() && !schema->is_boolean()) return target;
    if (!locations_.contains(schema)) index(location);
    target.location = &locations_.at(schema);
    return target;
}

std::vector<const Location*> References::all(std::size_t document) const {
    std::vector<const Location*> result;
    for (const Json* schema : order_) {
        const Location& location = locations_.at(schema);
        if (location.document == document) result.push_back(&location);
    }
    return result;
}

}  // namespace overens::schema
