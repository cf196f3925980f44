#include "register/migrations.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "register/store.h"
#include "support/files.h"

using namespace overens;
using namespace overens::registry;

namespace {

constexpr std::chrono::milliseconds patience{1000};

std::filesystem::path empty_file(const testing::ScratchFolder& folder, const std::string& name) {
    testing::write(folder.path() / name, "");
    return folder.path() / name;
}

/// The tables and indexes, as SQLite keeps their text.
std::string tables(Database& database) {
    Statement ask(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    std::string result;
    while (ask.next()) result += ask.text(0) + "\n";
    return result;
}

std::string failure(const std::function<void()>& act) {
    try {
        act();
    } catch (const Failure& failure) {
        Diagnostics diagnostics;
        diagnostics.add(failure.diagnostic());
        return testing::told(diagnostics);
    }
    return "no failure";
}

}  // namespace

TEST_CASE("a register of every older version comes forward with what it holds") {
    const testing::ScratchFolder folder;
    const auto steps = migrations();
    Database fresh(empty_file(folder, "fresh"), patience);
    migrate(fresh, steps);
    for (std::size_t version = 1; version <= steps.size(); ++version) {
        CAPTURE(version);
        const auto file = empty_file(folder, std::to_string(version));
        {
            Database old(file, patience);
            migrate(old, steps.first(version));
            old.run(
                "INSERT INTO document (kind, key, version, name, finds) VALUES ('arende', '1', 1, 'Å', '');"
                "INSERT INTO version VALUES (1, 1, '{}', '2026-11-22T09:30:00+01:00', 'annika')");
        }
        std::string identity;
        {
            Database forward(file, patience);
            Statement ask(forward, "SELECT identity FROM register");
            REQUIRE(ask.next());
            identity = ask.text(0);
        }
        const auto store = open_sqlite(file, false);
        CHECK(store->identity() == identity);
        CHECK(identity.size() == 32);
        const auto entry = store->find("arende", "1");
        REQUIRE(entry);
        CHECK(entry->known.name == "Å");
        CHECK(store->version(entry->id, 1)->text == "{}");
        Database forward(file, patience);
        CHECK(tables(forward) == tables(fresh));
    }
}

TEST_CASE("a step that fails leaves the register as it was") {
    const testing::ScratchFolder folder;
    const auto steps = migrations();
    std::vector<const char*> broken(steps.begin(), steps.end());
    broken.push_back("CREATE TABLE passing (a TEXT)");
    broken.push_back("CREATE TABLE document (a TEXT)");  // there is one
    const auto file = empty_file(folder, "r");
    Database database(file, patience);
    migrate(database, steps);
    const std::string before = tables(database);
    CHECK_THROWS_AS(migrate(database, broken), Failure);
    CHECK(tables(database) == before);
    migrate(database, steps);
}

TEST_CASE("a file that is no register, or of a newer program, is left alone") {
    const testing::ScratchFolder folder;
    const auto steps = migrations();
    const auto file = [&](const std::string& name) { return (folder.path() / name).string(); };
    const auto open = [](const std::string& name) { return failure([&] { open_sqlite(name, true); }); };

    testing::write(file("text"),
                   "What is this? A text of some length, which SQLite cannot take for its own.");
    CHECK(open(file("text")) ==
          "fel: " + file("text") + " är inget register\n  tips: kontrollera filens namn\n");
    CHECK_FALSE(is_register(file("text")));
    {
        Database other(empty_file(folder, "other"), patience);
        other.run("CREATE TABLE bird (name TEXT)");
    }
    CHECK(open(file("other")) ==
          "fel: " + file("other") + " är inget register\n  tips: kontrollera filens namn\n");
    CHECK_FALSE(is_register(file("other")));
    {
        Database newer(empty_file(folder, "newer"), patience);
        std::vector<const char*> more(steps.begin(), steps.end());
        more.push_back("CREATE TABLE later (a TEXT)");
        migrate(newer, more);
    }
    CHECK(open(file("newer")) ==
          "fel: registret " + file("newer") + " är gjort av en nyare version\n  tips: uppdatera Överens\n");
    CHECK(failure([&] { open_sqlite(file("none"), false); }) ==
          "fel: registret " + file("none") +
              " finns inte\n  tips: ange det med --register; ”overens register import” gör ett nytt\n");
    CHECK(failure([&] { open_sqlite(folder.path(), true); }) ==
          "fel: " + folder.path().string() + " är en mapp, inte en fil\n");
}

TEST_CASE("a new register is its owner's alone, whole or not there") {
    const testing::ScratchFolder folder;
    const auto file = folder.path() / ":memory:";  // a name that SQLite takes for another thing
    const auto store = open_sqlite(file, true);
    for (const std::string ending : {"", "-wal", "-shm"}) {
        struct stat status {};
        CAPTURE(ending);
        store->begin(Store::Access::writing);
        store->add({.kind = "k", .key = "1" + ending}, {.number = 1});
        store->commit();
        REQUIRE(::stat((file.string() + ending).c_str(), &status) == 0);
        CHECK((status.st_mode & 0777) == 0600);
    }
    CHECK(is_register(file));
    std::size_t files = 0;
    for (const auto& each : std::filesystem::directory_iterator(folder.path()))
        files += each.is_regular_file() ? 1 : 0;
    CHECK(files == 3);
}
