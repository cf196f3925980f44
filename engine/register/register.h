#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/world.h"
#include "data/case_data.h"
#include "register/kind.h"
#include "register/store.h"
#include "schema/schema.h"

namespace overens::registry {

/// `arende 2026-0031`, as commands and messages name a document.
std::string called(std::string_view kind, std::string_view key);
/// `2026-11-22 09:30`, of a moment as versions have it.
std::string in_short(std::string_view moment);

/// The register: documents by what identifies them, each version whole as it came in. Everything that goes in
/// has been proved by its schema. For one thread.
class Register {
 public:
    Register(std::unique_ptr<Store> store, const World& world);

    /// Documents of a kind, or of every kind if it is empty, in which all words are found; by kind, then in
    /// Swedish order of their names and keys.
    std::vector<Entry> list(std::string_view kind, std::string_view words);
    /// The documents with this key, however it is written; of every kind if that is empty.
    std::vector<Entry> with_key(std::string_view kind, std::string_view key);
    std::optional<Version> version(const Entry& entry, int number);
    /// The newest first.
    std::vector<Version> history(const Entry& entry);

    /// How the register knows files of this schema. That it does not is told at the file.
    const Kind* kind(const data::CaseData& data, Diagnostics& diagnostics);
    /// What people call a kind: the title of its schema.
    std::string title(const std::string& kind);

    Store& store() { return *store_; }
    const World& world() const { return world_; }
    schema::SchemaLibrary& schemas() { return schemas_; }

 private:
    std::string kinds_in_words() const;

    std::unique_ptr<Store> store_;
    const World& world_;
    schema::SchemaLibrary schemas_;
    std::map<std::string, std::optional<Kind>, std::less<>> kinds_;
};

}  // namespace overens::registry
