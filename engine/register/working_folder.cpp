#include "register/working_folder.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "data/case_data.h"
#include "data/pointer.h"

namespace overens::registry {

using data::Json;

namespace {

constexpr std::string_view file_name = ".overens.json";

std::string text(const Json& of, std::string_view name) {
    const Json* found = data::child(of, name);
    return found && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<Mark> mark_of(const Json& said) {
    const Json* version = data::child(said, "version");
    if (!version || !version->is_number_integer()) return std::nullopt;
    const auto number = version->get<std::int64_t>();
    if (number < 1 || number > 1'000'000'000) return std::nullopt;
    return Mark{text(said, "kind"), text(said, "key"), {static_cast<int>(number), text(said, "made")}};
}

}  // namespace

WorkingFolder::WorkingFolder(const World& world, std::filesystem::path folder, std::string identity)
    : folder_(std::move(folder)), identity_(std::move(identity)) {
    const auto file = folder_ / file_name;
    if (!world.exists(file)) return;
    marked_ = true;
    Diagnostics unheard;
    const auto data = data::read_json(world.read_source(file), unheard);
    if (!data || text(data->value(), "register") != identity_) return;
    const Json* files = data::child(data->value(), "files");
    if (!files || !files->is_object()) return;
    for (const auto& [name, said] : files->items()) {
        if (auto mark = mark_of(said)) marks_.emplace(name, std::move(*mark));
    }
}

std::optional<Mark> WorkingFolder::mark(const std::string& file) const {
    const auto found = marks_.find(file);
    if (found == marks_.end()) return std::nullopt;
    return found->second;
}

void WorkingFolder::set(const std::string& file, Mark mark) {
    marks_.insert_or_assign(file, std::move(mark));
    marked_ = changed_ = true;
}

void WorkingFolder::save(World& world) {
    if (!changed_) return;
    Json files = Json::object();
    for (const auto& [name, mark] : marks_) {
        files[name] = {
            {"kind", mark.kind}, {"key", mark.key}, {"version", mark.base.version}, {"made", mark.base.made}};
    }
    const Json all = {{"register", identity_}, {"files", std::move(files)}};
    world.write(folder_ / file_name, all.dump(2) + "\n");
    changed_ = false;
}

}  // namespace overens::registry
