#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overens::registry {

/// One version of a document: its text as it came in, when, and by whom.
struct Version {
    int number = 0;
    std::string text = {};
    std::string made = {};   ///< date and time, RFC 3339
    std::string maker = {};  ///< who brought it in
};

/// A reference that a document issues: for itself, or for a part of it (a placement, a participant).
struct Issued {
    std::string reference;  ///< as it is written; only its letters and digits tell it from others
    std::string part;       ///< the part's id; empty: the document
};

/// What a document is known by.
struct Known {
    std::string kind;
    std::string key;
    std::string name = {};   ///< as people are shown it
    std::string finds = {};  ///< what it can be found by, beside key and name
    std::string bears = {};  ///< the reference that it bears, of answers: letters and digits
    std::vector<Issued> issues = {};
};

/// What counts of a reference: its letters and digits.
std::string counted(std::string_view reference);

/// A document in the register, and of its newest version all but the text. `issues` is not filled in.
struct Entry {
    std::int64_t id = 0;
    Known known;
    int version = 0;
    std::string made;
    std::string maker;
};

/// Whose a reference is.
struct Owner {
    std::string kind;
    std::string key;
    Issued issued;
};

/// Where a register keeps its rows: all that it asks of a database. Works on one transaction at a time, by
/// `Transaction`. What a database refuses is a `Failure`.
class Store {
 public:
    virtual ~Store() = default;

    enum class Access { reading, writing };
    /// A writer waits for another here, and sees what that one did.
    virtual void begin(Access access) = 0;
    virtual void commit() = 0;
    virtual void roll_back() noexcept = 0;

    /// Which register this is; never changes, and no two are alike.
    virtual std::string identity() = 0;

    virtual std::optional<Entry> find(std::string_view kind, std::string_view key) = 0;
    /// All documents of a kind, or of every kind if it is empty; in no order.
    virtual std::vector<Entry> entries(std::string_view kind) = 0;
    virtual std::optional<Version> version(std::int64_t document, int number) = 0;
    /// All versions, the newest first.
    virtual std::vector<Version> history(std::int64_t document) = 0;
    /// The newest version of every document of a kind, in the order of their keys, one at a time.
    virtual void each(std::string_view kind,
                      const std::function<void(const Entry& entry, const std::string& text)>& take) = 0;
    /// Of the letters and digits of a reference.
    virtual std::optional<Owner> owner(std::string_view counted) = 0;

    /// Puts in a document's first version, or its next one.
    virtual void add(const Known& known, const Version& first) = 0;
    virtual void change(std::int64_t document, const Known& known, const Version& next) = 0;

    /// Writes all of it, as it is at one moment, to a file of its own; in no transaction.
    virtual void back_up(const std::filesystem::path& file) = 0;
};

/// A transaction: undone unless it is committed.
class Transaction {
 public:
    Transaction(Store& store, Store::Access access) : store_(store) { store.begin(access); }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction() {
        if (open_) store_.roll_back();
    }
    void commit() {
        store_.commit();
        open_ = false;
    }

 private:
    Store& store_;
    bool open_ = true;
};

/// How long a program waits for another that writes.
constexpr std::chrono::seconds usual_patience{10};

/// Do the first bytes of this file say that it is a register?
bool is_register(const std::filesystem::path& file);

/// Opens the register in this SQLite file; makes it, for its owner only, if it is not there and that is
/// wanted. Its folder must be there.
std::unique_ptr<Store> open_sqlite(const std::filesystem::path& file, bool make,
                                   std::chrono::milliseconds patience = usual_patience);

}  // namespace overens::registry
