#include <doctest/doctest.h>

#include "dogs.h"

using namespace overens;
using testing::Dogs;

TEST_CASE("files are taken in any order, by what they say that they are") {
    Dogs dogs;
    const auto karo = Dogs::file("a.json", "hund", "Karo");
    const auto lady = Dogs::file("b.json", "hund", "Lady");
    const auto owner = Dogs::file("c.json", "agare", "Åsa");
    CHECK(dogs.make({karo, lady, owner}) == "Karo-kort.odt\nLady-kort.odt\n");
    CHECK(dogs.make({lady, owner, karo}) == "Lady-kort.odt\nKaro-kort.odt\n");
}

TEST_CASE("a file that does not fit the template is told, with what would") {
    Dogs dogs;
    const auto karo = Dogs::file("a.json", "hund", "Karo");
    const auto owner = Dogs::file("c.json", "agare", "Åsa");

    SUBCASE("it does not say what it is") {
        const auto unnamed = std::make_shared<const Source>("x.json", R"({"namn": "Karo"})");
        CHECK(dogs.make({unnamed, owner}) ==
              R"(x.json:1:1: fel: filen säger inte vad den innehåller: ”$schema” saknas
    1 | {"namn": "Karo"}
      | ^~~~~~~~~~~~~~~~
  tips: skriv först i filen till exempel "$schema": "schemas/hund.schema.json"
)");
    }
    SUBCASE("the template has no use for it") {
        CHECK(dogs.make({karo, owner, Dogs::file("k.json", "katt", "Måns")}) ==
              R"(k.json:1:13: fel: mallen ”hundkort” använder inga uppgifter av slaget ”katt”
    1 | {"$schema": "schemas/katt.schema.json", "namn": "Måns"}
      |             ^~~~~~~~~~~~~~~~~~~~~~~~~~
  tips: mallen behöver: hund, agare
)");
    }
    SUBCASE("a kind is missing") {
        CHECK(dogs.make({karo}) == R"(fel: mallen ”hundkort” behöver en fil av slaget ”agare”
  tips: dessa filer gavs: a.json (hund)
)");
        CHECK(dogs.make({}) == R"(fel: mallen ”hundkort” behöver en fil av slaget ”hund”
  tips: inga filer gavs
fel: mallen ”hundkort” behöver en fil av slaget ”agare”
  tips: inga filer gavs
)");
    }
    SUBCASE("a shared kind is there twice") {
        CHECK(dogs.make({karo, owner, Dogs::file("d.json", "agare", "Bo")}) ==
              R"(d.json:1:13: fel: mallen tar bara en fil av slaget ”agare”, och c.json är redan en sådan
    1 | {"$schema": "schemas/agare.schema.json", "namn": "Bo"}
      |             ^~~~~~~~~~~~~~~~~~~~~~~~~~~
  tips: bara filer av slaget ”hund” får vara flera
)");
    }
    SUBCASE("two would make papers of one name") {
        CHECK(dogs.make({karo, owner, Dogs::file("e.json", "hund", "Karo")}) ==
              R"(e.json:1:1: fel: handlingen skulle få samma filnamn, Karo-kort, som den ur a.json
    1 | {"$schema": "schemas/hund.schema.json", "namn": "Karo"}
      | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  tips: ge ärendena olika nummer, eller gör handlingarna i var sin mapp
)");
    }
    SUBCASE("one file is there twice") {
        CHECK(dogs.make({karo, owner, karo}) == R"(a.json:1:1: fel: filen är given två gånger
    1 | {"$schema": "schemas/hund.schema.json", "namn": "Karo"}
      | ^
  tips: ta bort den ena
)");
    }
}

TEST_CASE("every error of every file is told, and a file that cannot be read is not also called missing") {
    Dogs dogs;
    const auto broken = std::make_shared<const Source>("c.json", "{");
    dogs.make({Dogs::file("a.json", "hund", ""), Dogs::file("b.json", "hund", ""), broken});
    std::vector<std::string> files;
    for (const Diagnostic& diagnostic : dogs.diagnostics.all()) {
        REQUIRE(diagnostic.place.source);
        files.push_back(diagnostic.place.source->name());
    }
    CHECK(files == std::vector<std::string>{"a.json", "b.json", "c.json"});
}
