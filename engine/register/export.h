#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "register/register.h"
#include "register/working_folder.h"

namespace overens::registry {

/// The file of a document in a folder of exports: `arende/2026-0031.json`.
std::filesystem::path export_name(const Known& known);

/// Writes documents to files, byte for byte as they came in, and notes beside them of which version they are.
class Export {
 public:
    Export(Register& from, World& world);

    /// False if there is a file that would be lost: one that is neither as the version to be written nor as
    /// the one that it was made from.
    bool may_write(const std::filesystem::path& file, const Entry& entry);
    /// Makes the folder, too.
    void write(const std::filesystem::path& file, const Entry& entry);
    /// Writes the notes.
    void finish();

 private:
    WorkingFolder& folder_of(const std::filesystem::path& file);

    Register& register_;
    World& world_;
    std::string identity_;
    std::map<std::filesystem::path, WorkingFolder> folders_;
};

}  // namespace overens::registry
