#include "register/import.h"

#include <doctest/doctest.h>

#include "register/export.h"
#include "register/office.h"

using namespace overens;
using namespace overens::testing;
using overens::registry::Base;

namespace {

const std::string garden = "556000-0175";

std::string replaced(std::string text, const std::string& words, const std::string& instead) {
    const auto at = text.find(words);
    REQUIRE(at != std::string::npos);
    return text.replace(at, words.size(), instead);
}

}  // namespace

TEST_CASE("what comes in goes out byte for byte, and the same again changes nothing") {
    Office office;
    // A byte order mark, line ends of another system, an order of its own.
    std::string odd = "\xEF\xBB\xBF" + employer(bakery, "Bagarboden");
    for (auto at = odd.find('\n'); at != std::string::npos; at = odd.find('\n', at + 2)) odd.insert(at, "\r");
    CHECK(office.bring_in({{"b.json", odd}}) == "arbetsgivare 556000-0167 1 added\n");
    CHECK(office.bring_in({{"b.json", odd}}) == "arbetsgivare 556000-0167 1 unchanged\n");
    CHECK(office.bring_in({{"b.json", employer("5560000167", "Bagarboden")}}) ==
          "b.json:1:1: fel: arbetsgivare 556000-0167 är annorlunda i registret, version 1, från 2026-11-22 "
          "09:30, av annika, och det framgår inte vilken version filen är gjord av\n"
          "    1 | {\n"
          "      | ^\n"
          "  tips: skillnaderna visas nedan. Är filen gjord av version 1: ange --based-on 1\n"
          "b.json:5:28: fel: registret har \"556000-0167\", filen har \"5560000167\"\n"
          "    5 |     \"organisationsnummer\": \"5560000167\",\n"
          "      |                            ^~~~~~~~~~~~\n");
    CHECK(office.bring_in({{"c.json", employer(bakery, "Bagarboden")}}) ==
          "arbetsgivare 556000-0167 1 unchanged\n");
    auto from = office.open();
    const auto entry = from.list("", "").at(0);
    CHECK(from.version(entry, 1)->text == odd);
    CHECK(from.history(entry).size() == 1);
}

TEST_CASE("all examples go in together, in any order, and again without a change") {
    Office office;
    const auto project = project_world();
    std::vector<std::pair<std::string, std::string>> files;
    for (const std::string folder : {"svar", "arenden", "grupper"}) {
        for (const auto& path : project->list(project_folder() / "examples" / folder)) {
            const std::string text = read(path);
            const bool belongs = folder != "svar" || text.find("\"referens\"") != std::string::npos;
            if (belongs) files.emplace_back(path.filename().string(), text);
        }
    }
    files.emplace_back("verksamhet.json", example("verksamhet.json"));
    files.emplace_back("bageri.json", example("brev/arbetsgivare-bageri.json"));
    const std::string first = office.bring_in(files);
    CAPTURE(first);
    CHECK(first.find("fel:") == std::string::npos);
    CHECK(std::ranges::count(first, '\n') == static_cast<long>(files.size()));
    const std::string second = office.bring_in(files);
    CHECK(second.find("added") == std::string::npos);
    CHECK(second.find("changed\n") != std::string::npos);
    CHECK(second.find(" changed\n") == std::string::npos);

    auto from = office.open();
    std::string numbers;
    for (const auto& entry : from.list("arende", "")) numbers += entry.known.key.substr(5) + " ";
    CHECK(numbers == "0037 0034 0029 0042 0007 0044 0043 0040 0031 0039 0018 0118 ");
    // Who has a protected identity is shown by what they chose to be called.
    CHECK(from.list("arende", "0042").at(0).known.name == "Praktikant i ärende 2026-0042");
    CHECK(from.list("", "akerstrom elin").size() == 1);
    CHECK(from.with_key("", "20260031").size() == 1);
}

TEST_CASE("everything that is wrong is told at once, and then nothing goes in") {
    Office office;
    const std::string wrong = employer("556000-0168", "Fel");
    const std::string told = office.bring_in({{"a.json", employer(bakery, "Bagarboden")},
                                              {"b.json", wrong},
                                              {"c.json", "{"},
                                              {"d.json", R"({"$schema": "schemas/mote.schema.json"})"},
                                              {"e.json", R"({"a": 1})"},
                                              {"f.json", employer(bakery, "Bagaren")}});
    for (const std::string wrong_thing :
         {"b.json:5:28: fel: ”Organisationsnummer” har fel kontrollsiffra\n",
          "c.json:1:1: fel: filen slutar innan ”{” på rad 1 är stängd\n",
          "d.json:1:13: fel: ”mote” förs inte in i registret\n",
          "tips: det som förs in är: arbetsgivare, arende, checklista, ",
          "e.json:1:1: fel: filen säger inte vad den innehåller\n",
          "f.json:1:1: fel: arbetsgivare 556000-0167 finns också i a.json, med annat innehåll\n"}) {
        CAPTURE(told);
        CHECK(told.find(wrong_thing) != std::string::npos);
    }
    CHECK(office.open().list("", "").empty());
}

TEST_CASE("a change of what was made from an older version is refused, both are shown, and nothing is lost") {
    Office office;
    const std::string first = employer(bakery, "Bagarboden");
    const std::string annika = employer(bakery, "Bagarboden i Stensmo");
    const std::string marek = employer(bakery, "Bagarboden", "EKVALLA");
    CHECK(office.bring_in({{"f.json", first}}) == "arbetsgivare 556000-0167 1 added\n");
    CHECK(office.bring_in({{"f.json", annika}}, made_from(1)) == "arbetsgivare 556000-0167 2 changed\n");
    office.world.who = "marek";
    const std::string refused =
        "f.json:1:1: fel: arbetsgivare 556000-0167 har ändrats: filen är gjord av version 1, men registret "
        "har "
        "version 2, från 2026-11-22 09:30, av annika\n"
        "    1 | {\n"
        "      | ^\n"
        "  tips: skillnaderna visas nedan. För in dem i filen, och ange sedan --based-on 2\n"
        "f.json:4:13: fel: registret har \"Bagarboden i Stensmo\", filen har \"Bagarboden\"\n"
        "    4 |     \"namn\": \"Bagarboden\",\n"
        "      |             ^~~~~~~~~~~~\n"
        "f.json:7:71: fel: registret har \"STENSMO\", filen har \"EKVALLA\"\n"
        "    7 |     \"adress\": { \"gata\": \"Storgatan 1\", \"postnummer\": \"988 21\", \"ort\": "
        "\"EKVALLA\" "
        "}\n"
        "      |                                                                       ^~~~~~~~~\n";
    CHECK(office.bring_in({{"f.json", marek}}, made_from(1)) == refused);
    // Nor is an older version that comes back a change that anybody made.
    CHECK(office.bring_in({{"f.json", first}}, made_from(1)).find("har ändrats") != std::string::npos);
    CHECK(office.bring_in({{"f.json", annika}}, made_from(1)) == "arbetsgivare 556000-0167 2 unchanged\n");
    const std::string both = employer(bakery, "Bagarboden i Stensmo", "EKVALLA");
    CHECK(office.bring_in({{"f.json", both}}, made_from(2)) == "arbetsgivare 556000-0167 3 changed\n");
    CHECK(office.bring_in({{"f.json", first}}, made_from(Base::newest)) ==
          "arbetsgivare 556000-0167 4 changed\n");

    auto from = office.open();
    const auto versions = from.history(from.list("", "").at(0));
    REQUIRE(versions.size() == 4);
    CHECK(versions[1].text == both);
    CHECK(versions[1].maker == "marek");
    CHECK(versions[2].text == annika);
    CHECK(versions[2].maker == "annika");
    // The number may be that of another copy of the register.
    CHECK(office
              .bring_in({{"f.json", marek}},
                        [](const registry::Known&) {
                            return Base{.version = 4, .made = "2026-11-21T09:30:00+01:00"};
                        })
              .find("har ändrats") != std::string::npos);
}

TEST_CASE("a file of what is gone does not bring it back") {
    Office office;
    CHECK(office.bring_in({{"f.json", employer(bakery, "Bagarboden")}}, made_from(1)) ==
          "f.json:1:1: fel: arbetsgivare 556000-0167 har tagits bort ur registret\n"
          "    1 | {\n"
          "      | ^\n"
          "  tips: ta bort filen; om den ska in igen: --based-on newest\n");
    CHECK(office.bring_in({{"f.json", employer(bakery, "Bagarboden")}}, made_from(Base::newest)) ==
          "arbetsgivare 556000-0167 1 added\n");
}

TEST_CASE("answers belong to somebody") {
    Office office;
    const std::string answers = example("svar/vad-hande-sen-arbete.json");
    const std::string belongs = example("arenden/2025-0118-region-avslutat.json");
    CHECK(office.bring_in({{"s.json", answers}}) ==
          "s.json:5:17: fel: referensen 2025-0118-P1-9Z finns inte i registret\n"
          "    5 |     \"referens\": \"2025-0118-P1-9Z\"\n"
          "      |                 ^~~~~~~~~~~~~~~~~\n"
          "  tips: för in ärendet eller gruppaktiviteten först\n");
    CHECK(office.bring_in({{"s.json", answers}, {"a.json", belongs}}) ==
          "vad-hande-sen 2025-0118-P1-9Z 6 1 added\narende 2025-0118 1 added\n");
    CHECK(office.bring_in({{"s.json", replaced(answers, "2025-0118-P1-9Z", "20250118P1-9Z")}}) ==
          "s.json:5:17: fel: referensen 20250118P1-9Z finns inte i registret\n"
          "    5 |     \"referens\": \"20250118P1-9Z\"\n"
          "      |                 ^~~~~~~~~~~~~~~\n"
          "  tips: menade du ”2025-0118-P1-9Z”?\n");
    const std::string anonymous = example("svar/vad-hande-sen-soker.json");
    CHECK(office.bring_in({{"s.json", anonymous}}).find("kan inte föras in utan ”Referens”") !=
          std::string::npos);
}

TEST_CASE("two numbers that would give one reference do not both go in") {
    Office office;
    const std::string group = example("grupper/G-2026-1-jobbspar.json");
    const std::string belongs = example("arenden/2025-0118-region-avslutat.json");
    CHECK(office.bring_in({{"a.json", belongs}, {"g.json", group}}) ==
          "arende 2025-0118 1 added\ngruppaktivitet G-2026-1 1 added\n");
    const std::string alike = replaced(group, "\"G-2026-1\"", "\"G 20261\"");
    CHECK(office.bring_in({{"g.json", alike}}).find("är redan den som gruppaktivitet G-2026-1 har") !=
          std::string::npos);
}

TEST_CASE("files of a folder that was exported to say of which version they are") {
    Office office;
    const ScratchFolder scratch;
    const auto disk = project_world();
    office.bring_in({{"f.json", employer(bakery, "Bagarboden")}, {"g.json", employer(garden, "Gröna rum")}});
    auto from = office.open();
    const auto folder = scratch.path() / "ut";
    const auto write_all = [&] {
        registry::Export writing(from, *disk);
        std::string kept;
        for (const auto& entry : from.list("", "")) {
            const auto file = folder / registry::export_name(entry.known);
            if (writing.may_write(file, entry))
                writing.write(file, entry);
            else
                kept += file.filename().string();
        }
        writing.finish();
        return kept;
    };
    CHECK(write_all() == "");
    const auto file = folder / "arbetsgivare" / "556000-0167.json";
    CHECK(read(file) == employer(bakery, "Bagarboden"));
    const auto identity = from.store().identity();
    const registry::WorkingFolder marks(*disk, file.parent_path(), identity);
    const auto mark = marks.mark("556000-0167.json");
    REQUIRE(mark);
    CHECK(mark->key == bakery);
    CHECK(mark->base.version == 1);
    CHECK_FALSE(registry::WorkingFolder(*disk, file.parent_path(), "another").mark("556000-0167.json"));

    // The register goes on: a file that nobody touched follows, one that somebody changed stays.
    office.bring_in(from, {{"f.json", employer(bakery, "Bagaren")}}, made_from(1));
    CHECK(write_all() == "");
    CHECK(read(file) == employer(bakery, "Bagaren"));
    write(file, employer(bakery, "Bagarstugan"));
    CHECK(write_all() == "556000-0167.json");
    CHECK(read(file) == employer(bakery, "Bagarstugan"));
}
