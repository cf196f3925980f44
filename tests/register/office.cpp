#include "register/office.h"

#include "register/store.h"

namespace overens::testing {

Office::Office() : world(nullptr), project_(project_world()) {
    for (const std::string& name : project_->names(Asset::schema_file)) {
        world.assets[{Asset::schema_file, name}] = project_->read(*project_->find(Asset::schema_file, name));
    }
}

registry::Register Office::open(bool make) const {
    return {registry::open_sqlite(file(), make), world};
}

std::string Office::bring_in(registry::Register& to,
                             const std::vector<std::pair<std::string, std::string>>& files,
                             const registry::FindBase& base) {
    Diagnostics diagnostics;
    registry::Import import(to, world.user(), diagnostics);
    for (const auto& [name, text] : files) import.take(std::make_shared<const Source>(name, text), base);
    const auto filed = import.finish();
    diagnostics.sort();
    if (!filed) return told(diagnostics);
    std::string result = told(diagnostics);
    for (const registry::Filed& one : *filed) {
        result += registry::called(one.kind, one.key) + " " + std::to_string(one.version) + " " +
                  (one.outcome == registry::Outcome::added     ? "added"
                   : one.outcome == registry::Outcome::changed ? "changed"
                                                               : "unchanged") +
                  "\n";
    }
    return result;
}

std::string Office::bring_in(const std::vector<std::pair<std::string, std::string>>& files,
                             const registry::FindBase& base) {
    registry::Register to = open();
    return bring_in(to, files, base);
}

registry::FindBase made_from(int version) {
    return [version](const registry::Known&) { return registry::Base{.version = version}; };
}

std::string employer(const std::string& number, const std::string& name, const std::string& place) {
    return R"({
  "$schema": "schemas/arbetsgivare.schema.json",
  "arbetsgivare": {
    "namn": ")" +
           name + R"(",
    "organisationsnummer": ")" +
           number + R"(",
    "sektor": "privat",
    "adress": { "gata": "Storgatan 1", "postnummer": "988 21", "ort": ")" +
           place + R"(" }
  },
  "bransch": "handel"
}
)";
}

std::string example(const std::string& name) {
    return read(project_folder() / "examples" / name);
}

}  // namespace overens::testing
