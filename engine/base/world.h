#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/source.h"

namespace overens {

/// What the engine reads beside the user's files. Found by bare name, never by a path out of data.
enum class Asset {
    template_file,   ///< `overenskommelse.xml`, `theme.xml`
    schema_file,     ///< `arende.schema.json`
    font,            ///< `OpenSans-Regular.ttf`
    colour_profile,  ///< `sRGB.icc`
    hyphenation,     ///< `hyph_sv_SE.dic`
};

/// The world outside: files, fonts, the calendar. Stages get it as a parameter, so a test can give them
/// another. Paths are the user's own. Every function that fails throws `Failure` (machine; input where a
/// named file is missing).
class World {
 public:
    virtual ~World() = default;

    /// The whole file, at most `most` bytes.
    virtual std::string read(const std::filesystem::path& file, std::size_t most = 256UL << 20U) const = 0;
    virtual bool exists(const std::filesystem::path& path) const = 0;
    virtual bool is_folder(const std::filesystem::path& path) const = 0;
    /// What a folder holds, sorted by name.
    virtual std::vector<std::filesystem::path> list(const std::filesystem::path& folder) const = 0;

    /// Writes the whole file or nothing: under another name first, then renamed. Readable by its owner only
    /// (0600).
    virtual void write(const std::filesystem::path& file, std::string_view bytes) = 0;
    /// Makes the folder and those above it, for the owner only (0700); one that is there is left as it is.
    virtual void make_folder(const std::filesystem::path& folder) = 0;

    /// The file of this name among the assets of this kind, if it is there.
    virtual std::optional<std::filesystem::path> find(Asset kind, std::string_view name) const = 0;
    /// Names of all assets of a kind, sorted.
    virtual std::vector<std::string> names(Asset kind) const = 0;
    /// Where assets of this kind are looked for, for messages.
    virtual std::string places(Asset kind) const = 0;

    virtual Date today() const = 0;
    /// The moment, as a date and time of RFC 3339 with its distance from UTC: `2026-11-22T18:25:02+01:00`.
    virtual std::string now() const = 0;
    /// Who works at the machine: the name by which they logged in.
    virtual std::string user() const = 0;

    /// `read` as a source under the name that the user gave.
    SourcePointer read_source(const std::filesystem::path& file) const;
    /// `find` and `read_source`; throws `Failure` (machine) with where it looked.
    SourcePointer read_asset(Asset kind, std::string_view name) const;
    /// `find`, or a `Failure` (machine) that says where it looked.
    std::filesystem::path need(Asset kind, std::string_view name) const;
};

/// Folders in which assets are looked for, first match first.
struct AssetFolders {
    std::vector<std::filesystem::path> templates;
    std::vector<std::filesystem::path> schemas;
    std::vector<std::filesystem::path> fonts = {"/usr/share/fonts/truetype", "/usr/local/share/fonts"};
    std::vector<std::filesystem::path> colour_profiles = {"/usr/share/color/icc"};
    std::vector<std::filesystem::path> hyphenation = {"/usr/share/hyphen"};
};

/// The real disk and the real calendar (`today` if the user gave a date).
std::unique_ptr<World> disk_world(AssetFolders folders, std::optional<Date> today = std::nullopt);

}  // namespace overens
