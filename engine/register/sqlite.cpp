#include "register/sqlite.h"

#include <sqlite3.h>

#include "base/reason.h"
#include "register/messages.h"

#include <cerrno>

namespace overens::registry {

namespace {

/// Names that SQLite takes for something else than files begin with a colon.
std::string plain_name(const std::filesystem::path& file) {
    const std::string name = file.string();
    return name.starts_with(':') ? "./" + name : name;
}

constexpr int pages_at_a_time = 256;

}  // namespace

Database::Database(const std::filesystem::path& file, std::chrono::milliseconds patience) : file_(file) {
    const int code = ::sqlite3_open_v2(plain_name(file).c_str(), &handle_, SQLITE_OPEN_READWRITE, nullptr);
    if (code != SQLITE_OK) {
        ::sqlite3_close(handle_);
        handle_ = nullptr;
        fail(code);
    }
    ::sqlite3_extended_result_codes(handle_, 1);
    ::sqlite3_busy_timeout(handle_, static_cast<int>(patience.count()));
}

Database::~Database() {
    ::sqlite3_close(handle_);
}

void Database::run(const char* statements) {
    if (const int code = ::sqlite3_exec(handle_, statements, nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

void Database::copy_to(Database& other) {
    sqlite3_backup* backup = ::sqlite3_backup_init(other.handle_, "main", handle_, "main");
    if (!backup) other.fail(::sqlite3_errcode(other.handle_));
    int code = SQLITE_OK;
    // Held as one reader all the time, so that a writer cannot make it begin anew without end.
    run("BEGIN; SELECT count(*) FROM sqlite_schema");
    do {
        code = ::sqlite3_backup_step(backup, pages_at_a_time);
    } while (code == SQLITE_OK);
    ::sqlite3_backup_finish(backup);
    run("COMMIT");
    if (code != SQLITE_DONE) other.fail(code);
}

int Database::changed() const {
    return ::sqlite3_changes(handle_);
}

void Database::fail(int code) const {
    const std::string name = file_.string();
    const auto machine = [&](Argument why) {
        return Failure(FailureKind::machine,
                       {.message = Message(messages::store_failed, name, std::move(why))});
    };
    switch (code & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw Failure(FailureKind::machine, {.message = Message(messages::store_busy, name),
                                                 .hint = Message(messages::store_busy_hint)});
        case SQLITE_NOTADB:
            throw Failure(FailureKind::input, {.message = Message(messages::store_foreign, name),
                                               .hint = Message(messages::store_foreign_hint)});
        case SQLITE_CORRUPT:
            throw Failure(FailureKind::machine, {.message = Message(messages::store_damaged, name),
                                                 .hint = Message(messages::store_damaged_hint)});
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
        case SQLITE_CANTOPEN:
            throw machine(reason(EACCES));
        case SQLITE_FULL:
            throw machine(reason(ENOSPC));
        case SQLITE_IOERR:
            throw machine(reason(EIO));
        case SQLITE_NOMEM:
            throw std::bad_alloc();
        default:
            // The words that go with the number; those that go with the statement may quote data.
            throw machine(Argument(::sqlite3_errstr(code)));
    }
}

Statement::Statement(Database& database, std::string_view sql) : database_(database) {
    proved(
        ::sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &handle_, nullptr));
}

Statement::~Statement() {
    ::sqlite3_finalize(handle_);
}

Statement& Statement::bind(std::string_view text) {
    proved(::sqlite3_bind_text64(handle_, ++bound_, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(std::int64_t number) {
    proved(::sqlite3_bind_int64(handle_, ++bound_, number));
    return *this;
}

Statement& Statement::bind_nothing() {
    proved(::sqlite3_bind_null(handle_, ++bound_));
    return *this;
}

bool Statement::next() {
    const int code = ::sqlite3_step(handle_);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) database_.fail(code);
    return false;
}

void Statement::run() {
    while (next()) continue;
}

std::string Statement::text(int column) const {
    const auto* bytes = ::sqlite3_column_text(handle_, column);
    const auto size = static_cast<std::size_t>(::sqlite3_column_bytes(handle_, column));
    return bytes ? std::string(reinterpret_cast<const char*>(bytes), size) : std::string();
}

std::int64_t Statement::number(int column) const {
    return ::sqlite3_column_int64(handle_, column);
}

bool Statement::is_null(int column) const {
    return ::sqlite3_column_type(handle_, column) == SQLITE_NULL;
}

void Statement::proved(int code) const {
    if (code != SQLITE_OK) database_.fail(code);
}

}  // namespace overens::registry
