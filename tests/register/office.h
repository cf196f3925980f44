#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "register/import.h"
#include "register/register.h"
#include "support/files.h"
#include "support/memory_world.h"

namespace overens::testing {

/// An office with a register in a fresh folder, and the project's schemas.
class Office {
 public:
    Office();

    std::filesystem::path file() const { return folder_.path() / "overens.db"; }
    registry::Register open(bool make = true) const;

    /// What an import says: its outcomes, one a line, or everything that was wrong.
    std::string bring_in(registry::Register& to,
                         const std::vector<std::pair<std::string, std::string>>& files,
                         const registry::FindBase& base = {});
    std::string bring_in(const std::vector<std::pair<std::string, std::string>>& files,
                         const registry::FindBase& base = {});

    MemoryWorld world;

 private:
    ScratchFolder folder_;
    std::unique_ptr<World> project_;
};

/// Says of every file that it was made from this version.
registry::FindBase made_from(int version);

/// The number of an employer.
inline const std::string bakery = "556000-0167";

/// An employer's file: short, and with all that the register needs.
std::string employer(const std::string& number, const std::string& name,
                     const std::string& place = "STENSMO");
/// A file of the project's examples.
std::string example(const std::string& name);

}  // namespace overens::testing
