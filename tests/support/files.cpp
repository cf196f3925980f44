#include "support/files.h"

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>

#include "base/report.h"

namespace overens::testing {

namespace fs = std::filesystem;

fs::path project_folder() {
    return OVERENS_SOURCE_FOLDER;
}

std::optional<fs::path> referee(const std::string& name) {
    const char* given = std::getenv("OVERENS_REFEREES");
    const fs::path folder = given ? fs::path(given) : project_folder().parent_path() / "shared";
    if (fs::path found = folder / name; fs::exists(found)) return found;
    std::cerr << "*** NOT CHECKED: the referee " << name << " is not in " << folder
              << " (set OVERENS_REFEREES to the folder that has it)\n";
    return std::nullopt;
}

std::unique_ptr<World> project_world(std::optional<Date> today) {
    AssetFolders folders;
    folders.templates = {project_folder() / "templates"};
    folders.schemas = {project_folder() / "schemas"};
    return disk_world(folders, today);
}

ScratchFolder::ScratchFolder() {
    std::string pattern = (fs::temp_directory_path() / "overens-test-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) throw std::runtime_error("no scratch folder");
    path_ = pattern;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

void write(const fs::path& file, std::string_view bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out) throw std::runtime_error("cannot write " + file.string());
}

Ran run(const std::string& command) {
    const ScratchFolder scratch;
    const std::string out = (scratch.path() / "out").string();
    const std::string err = (scratch.path() / "err").string();
    const int status = std::system(("( " + command + " ) >'" + out + "' 2>'" + err + "' </dev/null").c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), read(out), read(err)};
}

bool have(const std::string& program) {
    if (run("command -v " + program).exit == 0) return true;
    std::cerr << "*** NOT CHECKED: the program " << program << " is not installed\n";
    return false;
}

std::string told(const Diagnostics& diagnostics, Language language) {
    return report(diagnostics, language);
}

}  // namespace overens::testing
