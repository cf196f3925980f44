#include "cli/data_folder.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "base/diagnostic.h"
#include "cli/messages.h"

namespace overens::cli {

namespace fs = std::filesystem;

AssetFolders find_data() {
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
    return folders;
}

}  // namespace overens::cli
