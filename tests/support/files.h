#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "base/diagnostic.h"
#include "base/world.h"

namespace overens::testing {

/// The project's own folder: its schemas, templates and examples are test material.
std::filesystem::path project_folder();

/// The folder of referees (`odf`, `pdf-rules`, `json-schema-suite` …): `$OVERENS_REFEREES`, else `../shared`
/// beside the project. Nothing, and a loud line on standard error, where it is not there.
std::optional<std::filesystem::path> referee(const std::string& name);

/// A world that finds the project's own templates and schemas and the system's fonts.
std::unique_ptr<World> project_world(std::optional<Date> today = Date::make(2026, 11, 22));

/// A fresh folder that is removed with what it holds.
class ScratchFolder {
 public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

 private:
    std::filesystem::path path_;
};

/// What a program did: its exit code and all that it printed.
struct Ran {
    int exit = -1;
    std::string output;  ///< standard output
    std::string errors;  ///< standard error
};

/// Runs a command line through the shell. True words only: quote what may hold blanks.
Ran run(const std::string& command);
/// Is there such a program on the path? Says so loudly if not.
bool have(const std::string& program);

std::string read(const std::filesystem::path& file);
void write(const std::filesystem::path& file, std::string_view bytes);

/// Diagnostics as a user would read them, in Swedish: what tests compare.
std::string told(const Diagnostics& diagnostics, Language language = Language::swedish);

}  // namespace overens::testing
