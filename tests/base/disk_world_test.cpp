#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/diagnostic.h"
#include "base/world.h"
#include "support/files.h"

using namespace overens;
namespace fs = std::filesystem;

namespace {

int mode(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return static_cast<int>(status.st_mode & 0777U);
}

std::string failure_of(const auto& action) {
    try {
        action();
    } catch (const Failure& failure) {
        return failure.diagnostic().message.in(Language::swedish);
    }
    return "nothing failed";
}

}  // namespace

TEST_CASE("a file is written whole, for its owner only, and leaves nothing else behind") {
    const testing::ScratchFolder scratch;
    const auto world = disk_world({});
    const fs::path folder = scratch.path() / "a" / "b";
    world->make_folder(folder);
    world->write(folder / "x.pdf", "first");
    world->write(folder / "x.pdf", "second");
    CHECK(world->read(folder / "x.pdf") == "second");
    CHECK(mode(folder / "x.pdf") == 0600);
    CHECK(mode(folder) == 0700);
    CHECK(world->list(folder) == std::vector<fs::path>{folder / "x.pdf"});
}

TEST_CASE("what cannot be read or written says which and why") {
    const testing::ScratchFolder scratch;
    const auto world = disk_world({});
    const std::string folder = scratch.path().string();
    testing::write(scratch.path() / "file", "1234567890");
    CHECK(failure_of([&] { world->read(scratch.path() / "none"); }) ==
          "filen finns inte: " + folder + "/none");
    CHECK(failure_of([&] { world->read(scratch.path()); }) == folder + " är en mapp, inte en fil");
    CHECK(failure_of([&] { world->read(scratch.path() / "file", 9); }) ==
          folder + "/file är för stor (högst 9 byte får läsas)");
    // A file with holes says a size that no memory has.
    fs::resize_file(scratch.path() / "file", std::uintmax_t{1} << 42U);
    CHECK(failure_of([&] { world->read(scratch.path() / "file", 9); }) ==
          folder + "/file är för stor (högst 9 byte får läsas)");
    CHECK(failure_of([&] { world->write(scratch.path() / "none" / "x", ""); }) ==
          "kan inte skriva " + folder + "/none/x: mappen finns inte");
    CHECK(failure_of([&] { world->make_folder(scratch.path() / "file" / "x"); }) ==
          "kan inte skapa mappen " + folder + "/file: det finns en fil där en mapp skulle vara");
    CHECK(failure_of([&] { world->need(Asset::font, "Nowhere.ttf"); }) == "hittar inte Nowhere.ttf");
}

TEST_CASE("an asset is found by its bare name only, a font also one folder down") {
    const testing::ScratchFolder scratch;
    testing::write(scratch.path() / "schemas" / "a.schema.json", "{}");
    testing::write(scratch.path() / "fonts" / "family" / "F.ttf", "");
    AssetFolders folders;
    folders.schemas = {scratch.path() / "none", scratch.path() / "schemas"};
    folders.fonts = {scratch.path() / "fonts"};
    const auto world = disk_world(folders);
    CHECK(world->find(Asset::schema_file, "a.schema.json") == scratch.path() / "schemas" / "a.schema.json");
    CHECK(world->find(Asset::font, "F.ttf") == scratch.path() / "fonts" / "family" / "F.ttf");
    CHECK_FALSE(world->find(Asset::schema_file, "../schemas/a.schema.json"));
    CHECK_FALSE(world->find(Asset::schema_file, ""));
    CHECK(world->names(Asset::schema_file) == std::vector<std::string>{"a.schema.json"});
}
