#pragma once

#include <map>
#include <string>

#include "base/world.h"

namespace overens::testing {

/// A world that is all in memory; what it does not have it asks of another world, if it was given one.
class MemoryWorld final : public World {
 public:
    explicit MemoryWorld(const World* behind = nullptr) : behind_(behind) {}

    std::map<std::string, std::string> files;                     ///< path → bytes
    std::map<std::pair<Asset, std::string>, std::string> assets;  ///< kind and name → bytes
    Date day = *Date::make(2026, 11, 22);
    std::string moment = "2026-11-22T09:30:00+01:00";
    std::string who = "annika";

    std::string read(const std::filesystem::path& file, std::size_t most = 256UL << 20U) const override;
    bool exists(const std::filesystem::path& path) const override;
    bool is_folder(const std::filesystem::path& path) const override;
    std::vector<std::filesystem::path> list(const std::filesystem::path& folder) const override;
    void write(const std::filesystem::path& file, std::string_view bytes) override;
    void make_folder(const std::filesystem::path& folder) override;
    std::optional<std::filesystem::path> find(Asset kind, std::string_view name) const override;
    std::vector<std::string> names(Asset kind) const override;
    std::string places(Asset kind) const override;
    Date today() const override { return day; }
    std::string now() const override { return moment; }
    std::string user() const override { return who; }

 private:
    const World* behind_;
};

}  // namespace overens::testing
