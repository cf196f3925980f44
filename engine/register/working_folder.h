// A folder that documents were exported to, and are imported from again, has a file `.overens.json` that says
// of which version each of its files is; the files themselves stay as they are:
//
//     { "register": "5d2c…", "files": { "2026-0031.json": { "kind": "arende", "key": "2026-0031",
//       "version": 3, "made": "2026-11-22T09:30:00+01:00" } } }
//
// A file that cannot be understood, or of another register, says nothing: then nobody knows of which version
// the files are.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "base/world.h"
#include "register/import.h"

namespace overens::registry {

/// Of which version a file of a working folder is.
struct Mark {
    std::string kind;
    std::string key;
    Base base;
};

/// The marks of one folder.
class WorkingFolder {
 public:
    /// Reads the marks that are there. `identity` is that of the register.
    WorkingFolder(const World& world, std::filesystem::path folder, std::string identity);

    /// Has it marks, or got some?
    bool is_marked() const { return marked_; }
    std::optional<Mark> mark(const std::string& file) const;
    void set(const std::string& file, Mark mark);
    /// Writes what was set, if anything.
    void save(World& world);

 private:
    std::filesystem::path folder_;
    std::string identity_;
    std::map<std::string, Mark> marks_;
    bool marked_ = false;
    bool changed_ = false;
};

}  // namespace overens::registry
