#include "cli/data_folder.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "base/diagnostic.h"
#include "cli/messages.h"

namespace overens::cli {

namespace fs = std::filesystem;

namespace {

bool holds_schemas(const fs::path& folder) {
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (at->path().filename().string().ends_with(".schema.json")) return true;
    }
    return false;
}

void add(std::vector<fs::path>& folders, const fs::path& folder) {
    if (std::find(folders.begin(), folders.end(), folder) == folders.end()) folders.push_back(folder);
}

}  // namespace

AssetFolders find_data(const std::vector<std::string>& line) {
    std::error_code error;
    const char* given = std::getenv("OVERENS_DATA");
    const fs::path data =
        given && *given
            ? fs::path(given)
            : fs::read_symlink("/proc/self/exe", error).parent_path().parent_path() / "share/overens";
    AssetFolders folders;
    folders.templates = {data / "templates"};
    folders.schemas = {data / "schemas"};
    if (!fs::is_directory(folders.templates.front(), error) ||
        !fs::is_directory(folders.schemas.front(), error)) {
        throw Failure(FailureKind::machine, {.message = Message(messages::data_missing),
                                             .hint = Message(messages::data_missing_hint, data.string())});
    }
    for (const std::string& word : line) {
        const bool own_template = word.ends_with(".xml");
        if (word.starts_with('-') || !(own_template || word.ends_with(".json"))) continue;
        fs::path folder = fs::path(word).parent_path();
        if (folder.empty()) folder = ".";
        if (own_template) add(folders.templates, folder);
        if (own_template || holds_schemas(folder)) add(folders.schemas, folder);
    }
    return folders;
}

}  // namespace overens::cli
