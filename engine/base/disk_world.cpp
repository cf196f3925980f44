// The disk. A file is written under another name in the same folder, synced and renamed, so that whoever
// looks, or pulls the plug, finds the old file or the new one and never half of either.

#include <fcntl.h>
#include <fmt/format.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <set>
#include <system_error>
#include <utility>

#include "base/diagnostic.h"
#include "base/messages.h"
#include "base/reason.h"
#include "base/world.h"

namespace overens {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(FailureKind kind, const MessageText& text, const fs::path& path, int error) {
    throw Failure(kind, {.message = Message(text, path.string(), reason(error))});
}

class Descriptor {
 public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    int number() const { return number_; }
    bool open() const { return number_ >= 0; }
    /// Some file systems report a failed write first at close.
    int close() { return ::close(std::exchange(number_, -1)); }

 private:
    int number_;
};

// A file under a passing name that is removed unless it got its final one.
class Draft {
 public:
    explicit Draft(const fs::path& final) : pattern_((final.parent_path() / ".overens-XXXXXX").string()) {
        number_ = ::mkostemp(pattern_.data(), O_CLOEXEC);  // made with mode 0600
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        if (number_ >= 0 && !kept_) ::unlink(pattern_.c_str());
    }
    int number() const { return number_; }
    bool rename_to(const fs::path& final) {
        kept_ = ::rename(pattern_.c_str(), final.c_str()) == 0;
        return kept_;
    }

 private:
    std::string pattern_;
    int number_ = -1;
    bool kept_ = false;
};

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

class DiskWorld final : public World {
 public:
    DiskWorld(AssetFolders folders, std::optional<Date> today)
        : folders_(std::move(folders)), today_(today) {}

    std::string read(const fs::path& file, std::size_t most) const override {
        const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
        if (!descriptor.open()) {
            const int error = errno;
            if (error == ENOENT || error == ENOTDIR) {
                throw Failure(FailureKind::input,
                              {.message = Message(messages::file_missing, file.string())});
            }
            fail(FailureKind::machine, messages::file_unreadable, file, error);
        }
        struct stat status {};
        if (::fstat(descriptor.number(), &status) != 0) {
            fail(FailureKind::machine, messages::file_unreadable, file, errno);
        }
        if (S_ISDIR(status.st_mode)) {
            throw Failure(FailureKind::input, {.message = Message(messages::file_is_folder, file.string())});
        }
        // A pipe says size 0 and a file with holes more than there is, so the size is a guess that reading
        // corrects.
        std::string text;
        text.resize(std::min(static_cast<std::size_t>(std::max<off_t>(status.st_size, 0)), most) + 1);
        std::size_t length = 0;
        for (;;) {
            if (length > most) {
                throw Failure(FailureKind::input,
                              {.message = Message(messages::file_too_large, file.string(), most)});
            }
            if (length == text.size()) text.resize(text.size() * 2);
            const ssize_t count = ::read(descriptor.number(), text.data() + length, text.size() - length);
            if (count < 0 && errno == EINTR) continue;
            if (count < 0) fail(FailureKind::machine, messages::file_unreadable, file, errno);
            if (count == 0) break;
            length += static_cast<std::size_t>(count);
        }
        text.resize(length);
        return text;
    }

    bool exists(const fs::path& path) const override {
        std::error_code error;
        return fs::exists(path, error);
    }

    bool is_folder(const fs::path& path) const override {
        std::error_code error;
        return fs::is_directory(path, error);
    }

    std::vector<fs::path> list(const fs::path& folder) const override {
        std::vector<fs::path> found;
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
            found.push_back(at->path());
        }
        if (error) fail(FailureKind::machine, messages::file_unreadable, folder, error.value());
        std::sort(found.begin(), found.end());
        return found;
    }

    void write(const fs::path& file, std::string_view bytes) override {
        Draft draft(file);
        if (draft.number() < 0) fail(FailureKind::machine, messages::file_unwritable, file, errno);
        Descriptor descriptor(draft.number());
        if (!write_all(descriptor.number(), bytes) || ::fsync(descriptor.number()) != 0 ||
            descriptor.close() != 0 || !draft.rename_to(file)) {
            fail(FailureKind::machine, messages::file_unwritable, file, errno);
        }
    }

    void make_folder(const fs::path& folder) override {
        if (folder.empty() || is_folder(folder)) return;
        make_folder(folder.parent_path());
        if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
            fail(FailureKind::machine, messages::folder_unwritable, folder, errno);
        }
        if (!is_folder(folder)) fail(FailureKind::machine, messages::folder_unwritable, folder, ENOTDIR);
    }

    std::optional<fs::path> find(Asset kind, std::string_view name) const override {
        if (name.empty() || name.find('/') != std::string_view::npos || name.front() == '.')
            return std::nullopt;
        for (const fs::path& folder : folders_of(kind)) {
            if (fs::path direct = folder / name; exists(direct)) return direct;
        }
        if (kind != Asset::font) return std::nullopt;
        // Debian keeps each family in a folder of its own.
        for (const fs::path& folder : folders_of(kind)) {
            if (!is_folder(folder)) continue;
            for (const fs::path& family : list(folder)) {
                if (fs::path inside = family / name; exists(inside)) return inside;
            }
        }
        return std::nullopt;
    }

    std::vector<std::string> names(Asset kind) const override {
        std::set<std::string> found;
        for (const fs::path& folder : folders_of(kind)) {
            if (!is_folder(folder)) continue;
            for (const fs::path& file : list(folder)) {
                if (!is_folder(file)) found.insert(file.filename().string());
            }
        }
        return {found.begin(), found.end()};
    }

    std::string places(Asset kind) const override {
        std::string result;
        for (const fs::path& folder : folders_of(kind)) {
            if (!result.empty()) result += ", ";
            result += folder.string();
        }
        return result;
    }

    Date today() const override {
        if (today_) return *today_;
        const std::time_t now = std::time(nullptr);
        std::tm local{};
        ::localtime_r(&now, &local);
        return *Date::make(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                           static_cast<unsigned>(local.tm_mday));
    }

    std::string now() const override {
        const std::time_t now = std::time(nullptr);
        std::tm local{};
        ::localtime_r(&now, &local);
        const long minutes = std::labs(local.tm_gmtoff) / 60;
        return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{:02}:{:02}", local.tm_year + 1900,
                           local.tm_mon + 1, local.tm_mday, local.tm_hour, local.tm_min, local.tm_sec,
                           local.tm_gmtoff < 0 ? '-' : '+', minutes / 60, minutes % 60);
    }

    std::string user() const override {
        for (const char* name : {"LOGNAME", "USER"}) {
            if (const char* said = std::getenv(name); said && *said) return said;
        }
        std::array<char, 4096> room{};
        struct passwd entry {};
        struct passwd* found = nullptr;
        if (::getpwuid_r(::geteuid(), &entry, room.data(), room.size(), &found) == 0 && found)
            return found->pw_name;
        return std::to_string(::geteuid());
    }

 private:
    const std::vector<fs::path>& folders_of(Asset kind) const {
        switch (kind) {
            case Asset::template_file:
                return folders_.templates;
            case Asset::schema_file:
                return folders_.schemas;
            case Asset::font:
                return folders_.fonts;
            case Asset::colour_profile:
                return folders_.colour_profiles;
            case Asset::hyphenation:
                return folders_.hyphenation;
        }
        std::abort();
    }

    AssetFolders folders_;
    std::optional<Date> today_;
};

}  // namespace

std::unique_ptr<World> disk_world(AssetFolders folders, std::optional<Date> today) {
    return std::make_unique<DiskWorld>(std::move(folders), today);
}

}  // namespace overens
