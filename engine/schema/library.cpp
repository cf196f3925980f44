#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/nearest.h"
#include "data/pointer.h"
#include "schema/compiler.h"
#include "schema/messages.h"
#include "schema/schema.h"
#include "schema/uri.h"
#include "schema/validator.h"

namespace overens::schema {

namespace {

constexpr std::string_view ending = ".schema.json";

bool is_bare_name(std::string_view name) {
    return !name.empty() && name.find_first_of("/\\") == std::string_view::npos && name.front() != '.';
}

/// `arende` of `https://overens.example/schemas/arende.schema.json`; empty if it is no such URI.
std::string_view asset_name(std::string_view uri) {
    if (!uri.ends_with(ending)) return {};
    uri.remove_suffix(ending.size());
    return uri.substr(uri.rfind('/') + 1);
}

std::string said_id(const data::CaseData& text) {
    const data::Json* id = data::child(text.value(), "$id");
    return id && id->is_string() ? id->get<std::string>() : std::string();
}

}  // namespace

Schema::Schema(std::shared_ptr<const Compiled> compiled) : compiled_(std::move(compiled)) {}

const expression::Type& Schema::type() const {
    return compiled_->type;
}

const std::string& Schema::title() const {
    return title_of(*compiled_->root);
}

bool Schema::validate(const data::CaseData& data, Diagnostics& diagnostics) const {
    const std::size_t size = data.source() ? data.source()->text().size() : 0;
    if (Validator(size).check(*compiled_->root, data.value(), nullptr)) return true;
    Findings findings(*compiled_, data);
    Validator(size).check(*compiled_->root, data.value(), &findings);
    findings.tell(diagnostics);
    return false;
}

struct SchemaLibrary::Store {
    Store(const World& given, Options how) : world(given), options(how) {}

    const World& world;
    Options options;
    std::map<std::string, data::CaseData, std::less<>> documents;  // by URI
    std::map<std::string, data::CaseData, std::less<>> assets;     // by name
    std::map<std::string, Schema, std::less<>> compiled;           // by name

    std::optional<data::CaseData> asset(const std::string& name, Diagnostics& diagnostics) {
        if (const auto known = assets.find(name); known != assets.end()) return known->second;
        const std::string file = name + std::string(ending);
        if (!is_bare_name(name) || !world.find(Asset::schema_file, file)) return std::nullopt;
        auto text = data::read_json(world.read_asset(Asset::schema_file, file), diagnostics);
        if (text) assets.emplace(name, *text);
        return text;
    }

    std::optional<data::CaseData> document(const std::string& uri, Diagnostics& diagnostics) {
        if (const auto known = documents.find(uri); known != documents.end()) return known->second;
        const std::string name(asset_name(uri));
        auto text = asset(name, diagnostics);
        if (!text) return std::nullopt;
        const std::string id = said_id(*text);
        if (!id.empty() && id != uri) {
            diagnostics.add({.message = Message(messages::other_id, name + std::string(ending), id, uri),
                             .place = text->place("/$id")});
        }
        return text;
    }

    std::shared_ptr<const Compiled> compile(const data::CaseData& text, const std::string& uri,
                                            Diagnostics& diagnostics) {
        return schema::compile(
            text, uri, options,
            [this](const std::string& wanted, Diagnostics& found) { return document(wanted, found); },
            diagnostics);
    }
};

SchemaLibrary::SchemaLibrary(const World& world, Options options)
    : store_(std::make_unique<Store>(world, options)) {}

SchemaLibrary::~SchemaLibrary() = default;

std::optional<Schema> SchemaLibrary::find(std::string_view name, Diagnostics& diagnostics) {
    if (const auto known = store_->compiled.find(name); known != store_->compiled.end()) return known->second;
    const std::size_t errors = diagnostics.errors();
    const auto text = store_->asset(std::string(name), diagnostics);
    if (!text) {
        if (diagnostics.errors() == errors) {
            const std::string file = std::string(name) + std::string(ending);
            const auto names = store_->world.names(Asset::schema_file);
            std::vector<std::string_view> bare;
            for (const std::string& one : names) {
                if (!asset_name(one).empty()) bare.push_back(asset_name(one));
            }
            const auto meant = nearest(name, bare);
            diagnostics.add(
                {.message = Message(messages::no_such_schema, file),
                 .hint = meant ? Message(messages::did_you_mean, *meant)
                               : Message(messages::looked_in, store_->world.places(Asset::schema_file))});
        }
        return std::nullopt;
    }
    const std::string id = said_id(*text);
    const auto compiled =
        store_->compile(*text, id.empty() ? std::string(name) + std::string(ending) : id, diagnostics);
    if (!compiled) return std::nullopt;
    return store_->compiled.emplace(name, Schema(compiled)).first->second;
}

std::optional<Schema> SchemaLibrary::compile(const data::CaseData& text, std::string_view uri,
                                             Diagnostics& diagnostics) {
    const auto compiled = store_->compile(text, std::string(uri), diagnostics);
    if (!compiled) return std::nullopt;
    return Schema(compiled);
}

void SchemaLibrary::add(std::string uri, data::CaseData text) {
    store_->documents.insert_or_assign(std::move(uri), std::move(text));
}

}  // namespace overens::schema
