// A register in one file of SQLite, in its mode of a write-ahead log: readers and one writer work at once.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <utility>

#include "base/messages.h"
#include "base/reason.h"
#include "register/messages.h"
#include "register/migrations.h"
#include "register/sqlite.h"
#include "register/store.h"

namespace overens::registry {

namespace fs = std::filesystem;

namespace {

/// A file of ours under a passing name, for its owner only; removed unless it got its final one.
class Draft {
 public:
    explicit Draft(const fs::path& final) : final_(final) {
        std::string pattern = (final.parent_path() / ".overens-XXXXXX").string();
        const int number = ::mkostemp(pattern.data(), O_CLOEXEC);
        if (number < 0) fail(errno);
        ::close(number);
        file_ = pattern;
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() { ::unlink(file_.c_str()); }

    const fs::path& file() const { return file_; }
    void replace() {
        if (::rename(file_.c_str(), final_.c_str()) != 0) fail(errno);
    }
    /// Leaves a file that has appeared there in the meantime.
    void place() {
        if (::renameat2(AT_FDCWD, file_.c_str(), AT_FDCWD, final_.c_str(), RENAME_NOREPLACE) == 0 ||
            errno == EEXIST)
            return;
        replace();
    }

 private:
    [[noreturn]] void fail(int error) const {
        throw Failure(FailureKind::machine, {.message = Message(overens::messages::file_unwritable,
                                                                final_.string(), reason(error))});
    }

    fs::path final_;
    fs::path file_;
};

void sync(const fs::path& file) {
    const int number = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (number < 0) return;
    ::fsync(number);
    ::close(number);
}

constexpr std::string_view entries_sql =
    "SELECT id, kind, key, name, finds, bears, version, made, maker, text FROM document JOIN version ON "
    "version.document = document.id AND version.number = document.version ";

Entry entry_of(const Statement& row) {
    return {.id = row.number(0),
            .known = {.kind = row.text(1),
                      .key = row.text(2),
                      .name = row.text(3),
                      .finds = row.text(4),
                      .bears = row.text(5)},
            .version = static_cast<int>(row.number(6)),
            .made = row.text(7),
            .maker = row.text(8)};
}

Version version_of(const Statement& row) {
    return {.number = static_cast<int>(row.number(0)),
            .text = row.text(1),
            .made = row.text(2),
            .maker = row.text(3)};
}

class SqliteStore final : public Store {
 public:
    SqliteStore(const fs::path& file, std::chrono::milliseconds patience)
        : database_(file, patience), patience_(patience) {
        // What is removed is overwritten, not only forgotten.
        database_.run("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL");
        migrate(database_, migrations());
    }

    void begin(Access access) override {
        database_.run(access == Access::writing ? "BEGIN IMMEDIATE" : "BEGIN");
    }
    void commit() override { database_.run("COMMIT"); }
    void roll_back() noexcept override {
        try {
            database_.run("ROLLBACK");
        } catch (const std::exception&) {
            return;  // SQLite has done so itself
        }
    }

    std::string identity() override {
        Statement ask(database_, "SELECT identity FROM register");
        return ask.next() ? ask.text(0) : std::string();
    }

    std::optional<Entry> find(std::string_view kind, std::string_view key) override {
        Statement ask(database_, std::string(entries_sql) + "WHERE kind = ? AND key = ?");
        if (!ask.bind(kind).bind(key).next()) return std::nullopt;
        return entry_of(ask);
    }

    std::vector<Entry> entries(std::string_view kind) override {
        Statement ask(database_, std::string(entries_sql) + (kind.empty() ? "" : "WHERE kind = ?"));
        if (!kind.empty()) ask.bind(kind);
        std::vector<Entry> found;
        while (ask.next()) found.push_back(entry_of(ask));
        return found;
    }

    std::optional<Version> version(std::int64_t document, int number) override {
        Statement ask(database_,
                      "SELECT number, text, made, maker FROM version WHERE document = ? AND number = ?");
        if (!ask.bind(document).bind(static_cast<std::int64_t>(number)).next()) return std::nullopt;
        return version_of(ask);
    }

    std::vector<Version> history(std::int64_t document) override {
        Statement ask(
            database_,
            "SELECT number, text, made, maker FROM version WHERE document = ? ORDER BY number DESC");
        ask.bind(document);
        std::vector<Version> found;
        while (ask.next()) found.push_back(version_of(ask));
        return found;
    }

    void each(std::string_view kind,
              const std::function<void(const Entry&, const std::string&)>& take) override {
        Statement ask(database_, std::string(entries_sql) + "WHERE kind = ? ORDER BY key");
        ask.bind(kind);
        while (ask.next()) take(entry_of(ask), ask.text(9));
    }

    std::optional<Owner> owner(std::string_view counted) override {
        Statement ask(database_,
                      "SELECT kind, key, written, part FROM reference JOIN document ON document.id = "
                      "reference.document WHERE counted = ?");
        if (!ask.bind(counted).next()) return std::nullopt;
        return Owner{ask.text(0), ask.text(1), {ask.text(2), ask.text(3)}};
    }

    void add(const Known& known, const Version& first) override {
        Statement put(
            database_,
            "INSERT INTO document (kind, key, version, name, finds, bears) VALUES (?, ?, ?, ?, ?, ?) "
            "RETURNING id");
        put.bind(known.kind).bind(known.key).bind(static_cast<std::int64_t>(first.number));
        put.bind(known.name).bind(known.finds);
        known.bears.empty() ? put.bind_nothing() : put.bind(known.bears);
        put.next();
        const std::int64_t document = put.number(0);
        put.run();
        add_version(document, first);
        add_references(document, known);
    }

    void change(std::int64_t document, const Known& known, const Version& next) override {
        Statement put(database_,
                      "UPDATE document SET version = ?, name = ?, finds = ?, bears = ? WHERE id = ?");
        put.bind(static_cast<std::int64_t>(next.number)).bind(known.name).bind(known.finds);
        known.bears.empty() ? put.bind_nothing() : put.bind(known.bears);
        put.bind(document).run();
        add_version(document, next);
        Statement(database_, "DELETE FROM reference WHERE document = ?").bind(document).run();
        add_references(document, known);
    }

    void back_up(const fs::path& file) override {
        Draft draft(file);
        {
            Database copy(draft.file(), patience_);
            database_.copy_to(copy);
            // One file, with nothing beside it.
            copy.run("PRAGMA journal_mode = DELETE");
        }
        sync(draft.file());
        draft.replace();
    }

 private:
    void add_version(std::int64_t document, const Version& version) {
        Statement(database_,
                  "INSERT INTO version (document, number, text, made, maker) VALUES (?, ?, ?, ?, ?)")
            .bind(document)
            .bind(static_cast<std::int64_t>(version.number))
            .bind(version.text)
            .bind(version.made)
            .bind(version.maker)
            .run();
    }

    void add_references(std::int64_t document, const Known& known) {
        for (const Issued& one : known.issues) {
            const std::string counts = counted(one.reference);
            Statement(database_,
                      "INSERT INTO reference (counted, written, document, part) VALUES (?, ?, ?, ?)")
                .bind(counts)
                .bind(one.reference)
                .bind(document)
                .bind(one.part)
                .run();
        }
    }

    Database database_;
    std::chrono::milliseconds patience_;
};

/// Made ready under a passing name, so that nobody finds half a register.
void make_sqlite(const fs::path& file, std::chrono::milliseconds patience) {
    Draft draft(file);
    {
        Database database(draft.file(), patience);
        database.run("PRAGMA journal_mode = WAL");
        migrate(database, migrations());
    }
    sync(draft.file());
    draft.place();
}

}  // namespace

std::string counted(std::string_view reference) {
    std::string result(reference);
    std::erase(result, '-');
    return result;
}

// The file format of SQLite, 1.3: the header string, and at offset 68 the application's number.
bool is_register(const fs::path& file) {
    std::array<char, 72> header{};
    std::ifstream(file, std::ios::binary).read(header.data(), header.size());
    const std::string_view bytes(header.data(), header.size());
    return bytes.starts_with("SQLite format 3") && bytes.substr(68) == "Over";
}

std::unique_ptr<Store> open_sqlite(const fs::path& file, bool make, std::chrono::milliseconds patience) {
    std::error_code error;
    if (fs::is_directory(file, error)) {
        throw Failure(FailureKind::input,
                      {.message = Message(overens::messages::file_is_folder, file.string())});
    }
    if (!fs::exists(file, error)) {
        if (!make) {
            throw Failure(FailureKind::input, {.message = Message(messages::store_missing, file.string()),
                                               .hint = Message(messages::store_missing_hint)});
        }
        make_sqlite(file, patience);
    }
    return std::make_unique<SqliteStore>(file, patience);
}

}  // namespace overens::registry
