#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostic.h"

struct sqlite3;
struct sqlite3_stmt;

namespace overens::registry {

/// An open SQLite file. What SQLite refuses is a `Failure`, which never tells what was in the data. For one
/// thread.
class Database {
 public:
    /// The file must be there. A writer waits for another as long as `patience`.
    Database(const std::filesystem::path& file, std::chrono::milliseconds patience);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Statements of ours, without data; several, with semicolons between.
    void run(const char* statements);
    /// Copies all of it as it is at one moment, while others read and write.
    void copy_to(Database& other);
    /// How many rows the last statement changed.
    int changed() const;

    const std::filesystem::path& file() const { return file_; }
    sqlite3* handle() const { return handle_; }
    [[noreturn]] void fail(int code) const;

 private:
    std::filesystem::path file_;
    sqlite3* handle_ = nullptr;
};

/// One statement, with `?` for what is bound to it: the only way by which data come into SQL.
class Statement {
 public:
    Statement(Database& database, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds the next `?`; the text must outlive the statement's run.
    Statement& bind(std::string_view text);
    Statement& bind(std::int64_t number);
    Statement& bind_nothing();

    /// The next row; false after the last one.
    bool next();
    /// Runs a statement that has no rows.
    void run();

    std::string text(int column) const;
    std::int64_t number(int column) const;
    bool is_null(int column) const;

 private:
    void proved(int code) const;

    Database& database_;
    sqlite3_stmt* handle_ = nullptr;
    int bound_ = 0;
};

}  // namespace overens::registry
