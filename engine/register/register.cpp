#include "register/register.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "data/pointer.h"
#include "register/messages.h"
#include "register/order.h"

namespace overens::registry {

namespace {

constexpr std::string_view schema_ending = ".schema.json";

}  // namespace

std::string called(std::string_view kind, std::string_view key) {
    return std::string(kind) + (key.empty() ? "" : " ") + std::string(key);
}

std::string in_short(std::string_view moment) {
    std::string result(moment.substr(0, moment.find_first_of("+-Z", 11)));
    result.resize(std::min<std::size_t>(result.size(), 16));
    if (result.size() > 10) result[10] = ' ';
    return result;
}

Register::Register(std::unique_ptr<Store> store, const World& world)
    : store_(std::move(store)), world_(world), schemas_(world) {}

std::vector<Entry> Register::list(std::string_view kind, std::string_view words) {
    const Search search(words);
    const SwedishOrder order;
    std::vector<std::pair<std::string, Entry>> found;
    for (Entry& entry : store_->entries(kind)) {
        const Known& known = entry.known;
        if (!search.finds(known.key + " " + known.name + " " + known.finds)) continue;
        // A byte that no sort key has keeps the parts apart.
        std::string key = order.key(known.kind) + '\0' + order.key(known.name) + '\0' + order.key(known.key);
        found.emplace_back(std::move(key), std::move(entry));
    }
    std::ranges::sort(found, {}, [](const auto& one) -> const std::string& { return one.first; });
    std::vector<Entry> result;
    result.reserve(found.size());
    for (auto& [key, entry] : found) result.push_back(std::move(entry));
    return result;
}

std::vector<Entry> Register::with_key(std::string_view kind, std::string_view key) {
    if (!kind.empty()) {
        if (auto exact = store_->find(kind, key)) return {std::move(*exact)};
    }
    std::vector<Entry> found;
    const Search search(key);
    for (Entry& entry : list(kind, "")) {
        if (entry.known.key == key || (!key.empty() && search.is(entry.known.key)))
            found.push_back(std::move(entry));
    }
    return found;
}

std::optional<Version> Register::version(const Entry& entry, int number) {
    return store_->version(entry.id, number);
}

std::vector<Version> Register::history(const Entry& entry) {
    return store_->history(entry.id);
}

const Kind* Register::kind(const data::CaseData& data, Diagnostics& diagnostics) {
    const std::string name = data.schema_name();
    const Place place = data.place(name.empty() ? "" : "/$schema");
    if (name.empty()) {
        diagnostics.add({.message = Message(messages::unnamed),
                         .place = place,
                         .hint = Message(messages::unnamed_hint, kinds_in_words())});
        return nullptr;
    }
    auto known = kinds_.find(name);
    if (known == kinds_.end()) {
        const std::size_t errors = diagnostics.errors();
        std::optional<Kind> kind;
        if (world_.find(Asset::schema_file, name + std::string(schema_ending))) {
            const auto schema = schemas_.find(name, diagnostics);
            if (schema) kind = kind_of(*schema, name, diagnostics);
        }
        if (diagnostics.errors() > errors) return nullptr;
        known = kinds_.emplace(name, std::move(kind)).first;
    }
    if (known->second) return &*known->second;
    diagnostics.add({.message = Message(messages::kind_not_kept, name),
                     .place = place,
                     .hint = Message(messages::kinds_kept, kinds_in_words()),
                     .pointer = "/$schema"});
    return nullptr;
}

std::string Register::title(const std::string& kind) {
    Diagnostics unheard;
    const auto schema = schemas_.find(kind, unheard);
    return schema ? schema->title() : kind;
}

std::string Register::kinds_in_words() const {
    std::string words;
    for (const std::string& file : world_.names(Asset::schema_file)) {
        if (!file.ends_with(schema_ending)) continue;
        Diagnostics unheard;
        const auto schema = data::read_json(world_.read_asset(Asset::schema_file, file), unheard);
        if (!schema || !data::child(schema->value(), "x-register")) continue;
        (words += words.empty() ? "" : ", ") += file.substr(0, file.size() - schema_ending.size());
    }
    return words;
}

}  // namespace overens::registry
