#include "register/export.h"

#include "data/file_name.h"

namespace overens::registry {

namespace fs = std::filesystem;

fs::path export_name(const Known& known) {
    return fs::path(known.kind) / (data::safe_file_name(known.key, known.kind) + ".json");
}

Export::Export(Register& from, World& world)
    : register_(from), world_(world), identity_(from.store().identity()) {}

WorkingFolder& Export::folder_of(const fs::path& file) {
    const fs::path folder = file.parent_path();
    return folders_.try_emplace(folder, world_, folder, identity_).first->second;
}

bool Export::may_write(const fs::path& file, const Entry& entry) {
    if (!world_.exists(file)) return true;
    const std::string there = world_.read(file);
    const auto fresh = register_.version(entry, entry.version);
    if (fresh && fresh->text == there) return true;
    const auto mark = folder_of(file).mark(file.filename().string());
    if (!mark || mark->kind != entry.known.kind || mark->key != entry.known.key) return false;
    const auto made_from = register_.version(entry, mark->base.version);
    return made_from && made_from->text == there;
}

void Export::write(const fs::path& file, const Entry& entry) {
    const auto version = register_.version(entry, entry.version);
    if (!version) return;
    world_.make_folder(file.parent_path());
    world_.write(file, version->text);
    folder_of(file).set(file.filename().string(),
                        {entry.known.kind, entry.known.key, {version->number, version->made}});
}

void Export::finish() {
    for (auto& [path, folder] : folders_) folder.save(world_);
}

}  // namespace overens::registry
