#include "layout/hyphenator.h"

#include <doctest/doctest.h>

#include <string>

#include "base/diagnostic.h"
#include "support/files.h"
#include "support/memory_world.h"

using namespace overens;
using namespace overens::layout;

namespace {

std::string parted(const Hyphenator& hyphenator, const std::string& word) {
    std::string result;
    std::size_t begin = 0;
    for (const std::uint32_t point : hyphenator.points(word)) {
        result += word.substr(begin, point - begin) + "-";
        begin = point;
    }
    return result + word.substr(begin);
}

std::string loading_failure(const World& world) {
    try {
        load_hyphenator(world);
    } catch (const Failure& failure) {
        Diagnostics diagnostics;
        diagnostics.add(failure.diagnostic());
        CHECK(failure.kind() == FailureKind::machine);
        return testing::told(diagnostics);
    }
    return "no failure";
}

}  // namespace

TEST_CASE("Swedish words are parted with three letters at least on each side") {
    const auto hyphenator = load_hyphenator(*testing::project_world());
    const std::pair<const char*, const char*> cases[] = {
        {"", ""},
        {"bil", "bil"},
        {"måste", "måste"},
        {"praktiksamordnaren", "prak-tik-sam-ord-na-ren"},
        {"arbetsmarknadsenheten", "arbets-mark-nads-en-he-ten"},
        {"Försörjningsstöd", "För-sörj-nings-stöd"},
        {"ÖVERENSKOMMELSE", "ÖVER-ENS-KOM-MELSE"},
        {"uppföljning", "upp-följ-ning"},
        {"Dvořákgatan", "Dvořákgatan"},  // letters that the patterns do not know
    };
    for (const auto& [word, expected] : cases) CHECK(parted(*hyphenator, word) == expected);
}

TEST_CASE("patterns may be written in UTF-8") {
    const Hyphenator hyphenator("m.dic", "UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\nå1b\n");
    CHECK(parted(hyphenator, "blåbären") == "blå-bären");
}

TEST_CASE("a word longer than any is left whole") {
    const auto hyphenator = load_hyphenator(*testing::project_world());
    CHECK(hyphenator->points(std::string(100'000, 'a')).empty());
}

TEST_CASE("patterns that are missing or broken are the machine's fault") {
    testing::MemoryWorld world;
    CHECK(loading_failure(world) ==
          "fel: hittar inte avstavningsmönstren hyph_sv_SE.dic\n"
          "  tips: sökt i: memory; det finns i Debianpaketet hyphen-sv (apt install hyphen-sv)\n");
    world.assets[{Asset::hyphenation, "hyph_sv_SE.dic"}] = "not patterns\n";
    CHECK(loading_failure(world) == "fel: avstavningsmönstren hyph_sv_SE.dic går inte att läsa\n");
}
