#include "register/store.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

#include "register/import.h"
#include "register/office.h"

using namespace overens;
using namespace overens::testing;
using registry::Store;

namespace {

/// Another process, which does this and is gone.
class Process {
 public:
    explicit Process(const std::function<void()>& act) : number_(::fork()) {
        if (number_ != 0) return;
        act();
        ::_exit(0);
    }
    int end() const {
        int status = -1;
        ::waitpid(number_, &status, 0);
        return status;
    }

 private:
    pid_t number_;
};

/// One process waits here until another has come somewhere.
class Gate {
 public:
    Gate() { REQUIRE(::pipe(ends_) == 0); }
    ~Gate() {
        ::close(ends_[0]);
        ::close(ends_[1]);
    }
    void open() const { CHECK(::write(ends_[1], "x", 1) == 1); }
    void wait() const {
        char byte = 0;
        CHECK(::read(ends_[0], &byte, 1) == 1);
    }

 private:
    int ends_[2] = {-1, -1};
};

}  // namespace

TEST_CASE("a writer waits for another process, and then sees what that one did") {
    Office office;
    office.bring_in({{"f.json", employer(bakery, "Bagarboden")}});
    const Gate begun;
    const Gate go;
    const Process other([&] {
        auto to = office.open();
        Diagnostics diagnostics;
        registry::Import import(to, "marek", diagnostics);
        begun.open();
        go.wait();
        import.take(std::make_shared<const Source>("f.json", employer(bakery, "Bagaren")), made_from(1));
        import.finish();
    });
    begun.wait();
    std::string said;
    std::thread here([&] {
        said = office.bring_in({{"f.json", employer(bakery, "Bageriet")}}, made_from(1));
    });
    go.open();
    here.join();
    CHECK(other.end() == 0);
    CHECK(said.find(
              "har ändrats: filen är gjord av version 1, men registret har version 2, från 2026-11-22 09:30, "
              "av marek") != std::string::npos);
    auto from = office.open();
    const auto versions = from.history(from.list("", "").at(0));
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].text == employer(bakery, "Bagaren"));
}

TEST_CASE("a register that another does not let go of is told, and readers do not wait") {
    Office office;
    office.bring_in({{"f.json", employer(bakery, "Bagarboden")}});
    auto one = registry::open_sqlite(office.file(), false);
    const registry::Transaction writing(*one, Store::Access::writing);
    auto other = registry::open_sqlite(office.file(), false, std::chrono::milliseconds(1));
    CHECK(other->entries("").size() == 1);
    try {
        other->begin(Store::Access::writing);
        FAIL("it was not locked");
    } catch (const Failure& failure) {
        Diagnostics diagnostics;
        diagnostics.add(failure.diagnostic());
        CHECK(told(diagnostics) == "fel: registret " + office.file().string() +
                                       " används av ett annat program\n"
                                       "  tips: vänta en stund och försök igen\n");
        CHECK(failure.kind() == FailureKind::machine);
    }
}

TEST_CASE("a process that is killed in the middle leaves nothing half done") {
    Office office;
    office.bring_in({{"f.json", employer(bakery, "Bagarboden")}});
    const Process other([&] {
        auto to = office.open();
        Diagnostics diagnostics;
        registry::Import import(to, "marek", diagnostics);
        import.take(std::make_shared<const Source>("f.json", employer(bakery, "Bagaren")), made_from(1));
        ::kill(::getpid(), SIGKILL);
    });
    CHECK(WIFSIGNALED(other.end()));
    CHECK(office.bring_in({{"f.json", employer(bakery, "Bageriet")}}, made_from(1)) ==
          "arbetsgivare 556000-0167 2 changed\n");
}

TEST_CASE("several processes that make the register at once make one") {
    Office office;
    std::vector<Process> processes;
    for (const std::string number : {"556000-0100", "556000-0118", "556000-0126", "556000-0134"}) {
        processes.emplace_back([&] {
            office.bring_in({{"f.json", employer(number, "Namn")}, {"v.json", example("verksamhet.json")}});
        });
    }
    for (const Process& process : processes) CHECK(process.end() == 0);
    auto from = office.open();
    CHECK(from.list("verksamhet", "").size() == 1);
    CHECK(from.list("arbetsgivare", "").size() == 4);
}

TEST_CASE("a backup is whole, while somebody writes, and is its owner's alone") {
    Office office;
    office.bring_in({{"f.json", employer(bakery, "Bagarboden")}});
    auto one = office.open();
    const auto copy = office.file().parent_path() / "kopia.db";
    write(copy, "something older");
    {
        auto two = office.open();
        const registry::Transaction writing(two.store(), Store::Access::writing);
        two.store().add({.kind = "arende", .key = "1"}, {.number = 1, .text = "{}"});
        one.store().back_up(copy);
    }
    struct stat status {};
    REQUIRE(::stat(copy.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK_FALSE(std::filesystem::exists(copy.string() + "-wal"));
    const auto kept = registry::open_sqlite(copy, false);
    REQUIRE(kept->entries("").size() == 1);
    CHECK(kept->version(1, 1)->text == employer(bakery, "Bagarboden"));
    CHECK(kept->identity() == one.store().identity());
}
