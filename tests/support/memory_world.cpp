#include "support/memory_world.h"

#include <set>

#include "base/diagnostic.h"
#include "base/messages.h"

namespace overens::testing {

namespace fs = std::filesystem;

namespace {

// An asset's path in this world; its name alone is what messages show.
fs::path asset_path(Asset, std::string_view name) {
    return fs::path(name);
}

}  // namespace

std::string MemoryWorld::read(const fs::path& file, std::size_t most) const {
    if (const auto found = files.find(file.string()); found != files.end()) return found->second;
    for (const auto& [key, bytes] : assets) {
        if (asset_path(key.first, key.second) == file) return bytes;
    }
    if (behind_) return behind_->read(file, most);
    throw Failure(FailureKind::input, {.message = Message(messages::file_missing, file.string())});
}

bool MemoryWorld::exists(const fs::path& path) const {
    return files.contains(path.string()) || is_folder(path) || (behind_ && behind_->exists(path));
}

bool MemoryWorld::is_folder(const fs::path& path) const {
    const std::string prefix = path.string() + "/";
    const auto after = files.lower_bound(prefix);
    return (after != files.end() && after->first.starts_with(prefix)) ||
           (behind_ && behind_->is_folder(path));
}

std::vector<fs::path> MemoryWorld::list(const fs::path& folder) const {
    std::set<fs::path> found;
    const std::string prefix = folder.string() + "/";
    for (const auto& [name, bytes] : files) {
        if (name.starts_with(prefix))
            found.insert(folder / name.substr(prefix.size(), name.find('/', prefix.size()) - prefix.size()));
    }
    return {found.begin(), found.end()};
}

void MemoryWorld::write(const fs::path& file, std::string_view bytes) {
    files[file.string()] = bytes;
}

void MemoryWorld::make_folder(const fs::path&) {}

std::optional<fs::path> MemoryWorld::find(Asset kind, std::string_view name) const {
    if (assets.contains({kind, std::string(name)})) return asset_path(kind, name);
    return behind_ ? behind_->find(kind, name) : std::nullopt;
}

std::vector<std::string> MemoryWorld::names(Asset kind) const {
    std::set<std::string> found;
    for (const auto& [key, bytes] : assets) {
        if (key.first == kind) found.insert(key.second);
    }
    if (behind_) {
        for (const std::string& name : behind_->names(kind)) found.insert(name);
    }
    return {found.begin(), found.end()};
}

std::string MemoryWorld::places(Asset kind) const {
    return behind_ ? behind_->places(kind) : "memory";
}

}  // namespace overens::testing
