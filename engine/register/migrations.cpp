// The file of a register says that it is one by its `application_id`, and by its `user_version` how many of
// the steps below it has taken. A document is known by its kind and key; its versions are kept whole, as they
// came in. `reference` holds the references that a case or a group issues, `document.bears` the one that
// answers and letters bear.
#include "register/migrations.h"

#include <array>

#include "register/messages.h"

namespace overens::registry {

namespace {

constexpr std::int64_t application = 0x4F766572;  // "Over"

constexpr std::array<const char*, 1> steps_so_far = {
    R"(CREATE TABLE register (identity TEXT NOT NULL) STRICT;
       INSERT INTO register VALUES (lower(hex(randomblob(16))));
       CREATE TABLE document (
           id INTEGER PRIMARY KEY,
           kind TEXT NOT NULL,
           key TEXT NOT NULL,
           version INTEGER NOT NULL,
           name TEXT NOT NULL,
           finds TEXT NOT NULL,
           bears TEXT,
           UNIQUE (kind, key)) STRICT;
       CREATE INDEX document_bears ON document (bears);
       CREATE TABLE version (
           document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
           number INTEGER NOT NULL,
           text TEXT NOT NULL,
           made TEXT NOT NULL,
           maker TEXT NOT NULL,
           PRIMARY KEY (document, number)) STRICT;
       CREATE TABLE reference (
           counted TEXT PRIMARY KEY,
           written TEXT NOT NULL,
           document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
           part TEXT NOT NULL) STRICT;
       CREATE INDEX reference_document ON reference (document);)",
};

std::int64_t pragma(Database& database, std::string_view name) {
    Statement ask(database, "PRAGMA " + std::string(name));
    return ask.next() ? ask.number(0) : 0;
}

bool is_empty(Database& database) {
    Statement ask(database, "SELECT count(*) FROM sqlite_schema");
    return ask.next() && ask.number(0) == 0;
}

/// Takes the file alone, so that two programs that find it old do not both bring it forward.
class Exclusive {
 public:
    explicit Exclusive(Database& database) : database_(database) { database.run("BEGIN IMMEDIATE"); }
    Exclusive(const Exclusive&) = delete;
    Exclusive& operator=(const Exclusive&) = delete;
    ~Exclusive() {
        if (open_) Statement(database_, "ROLLBACK").next();
    }
    void commit() {
        database_.run("COMMIT");
        open_ = false;
    }

 private:
    Database& database_;
    bool open_ = true;
};

}  // namespace

std::span<const char* const> migrations() {
    return steps_so_far;
}

void migrate(Database& database, std::span<const char* const> steps) {
    const auto newest = static_cast<std::int64_t>(steps.size());
    const std::string name = database.file().string();
    const auto prove = [&] {
        const std::int64_t version = pragma(database, "user_version");
        if (pragma(database, "application_id") != application && !is_empty(database)) {
            throw Failure(FailureKind::input, {.message = Message(messages::store_foreign, name),
                                               .hint = Message(messages::store_foreign_hint)});
        }
        if (version > newest) {
            throw Failure(FailureKind::machine, {.message = Message(messages::store_newer, name),
                                                 .hint = Message(messages::store_newer_hint)});
        }
        return version;
    };
    if (prove() == newest) return;
    Exclusive exclusive(database);
    for (auto version = prove(); version < newest; ++version)
        database.run(steps[static_cast<std::size_t>(version)]);
    database.run(("PRAGMA application_id = " + std::to_string(application)).c_str());
    database.run(("PRAGMA user_version = " + std::to_string(newest)).c_str());
    exclusive.commit();
}

}  // namespace overens::registry
