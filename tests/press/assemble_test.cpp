#include <doctest/doctest.h>

#include "dogs.h"
#include "judge/judge.h"
#include "press/press.h"

using namespace overens;
using testing::Dogs;

namespace {

/// Dogs whose age their card and their owner's file both give.
struct Kennel : Dogs {
    Kennel() {
        world.assets[{Asset::schema_file, "hund.schema.json"}] = with_age("hund", "(namn | lower) ?? ''");
        world.assets[{Asset::schema_file, "agare.schema.json"}] = with_age("agare", "(hund | lower) ?? ''");
        options.formats = {press::Format::pdf};
    }

    /// A schema with a figure: how old the dog is.
    static std::string with_age(const std::string& name, const std::string& of) {
        return R"x({"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "https://overens.example/schemas/)x" +
               name + R"x(.schema.json", "title": "Till prov", "description": "Till prov.", "type": "object",
"additionalProperties": false, "required": ["namn"], "properties": {"$schema": {"type": "string"},
"namn": {"type": "string"}, "hund": {"type": "string"}, "alder": {"type": "integer"}},
"x-figures": [{"name": "Ålder", "of": [")x" +
               (of.starts_with("(namn") ? "namn | lower" : of) +
               R"x("], "value": "(alder | number) ?? ''", "at": "alder"}]})x";
    }

    void file(const std::string& name, const std::string& kind, const std::string& members) {
        world.files[name] = R"({"$schema": "schemas/)" + kind + R"(.schema.json", )" + members + "}";
    }

    std::vector<press::Paper> assemble(const std::string& members) {
        file("b/bunt.json", "bunt", members);
        diagnostics = {};
        return press.assemble(world.read_source("b/bunt.json"), options, diagnostics);
    }

    std::string names(const std::string& members) {
        std::string result;
        for (const press::Paper& paper : assemble(members)) result += paper.file_name + "\n";
        return result + testing::told(diagnostics);
    }
};

}  // namespace

TEST_CASE("a paper whose files differ about a figure is not made, alone or in a bundle") {
    struct Example {
        const char* dog;
        const char* owner;
        std::string told;
    };
    const Example examples[] = {
        {R"("namn": "Karo", "alder": 7)", R"("namn": "Åsa", "hund": "karo", "alder": 7)", ""},
        {R"("namn": "Karo", "alder": 7)", R"("namn": "Åsa", "hund": "Fido", "alder": 8)", ""},
        {R"("namn": "Karo", "alder": 7)", R"("namn": "Åsa", "hund": "Karo")", ""},
        {R"("namn": "Karo", "alder": 7)", R"("namn": "Åsa", "hund": "Karo", "alder": 8)",
         "b/karo.json:1:66: fel: Ålder, karo: 7 här, men 8 i b/agare.json:1:82\n"
         R"(    1 | {"$schema": "schemas/hund.schema.json", "namn": "Karo", "alder": 7})"
         "\n      |                                                                  ^\n"
         "  tips: det är samma siffra, så den måste vara lika överallt: rätta den som är fel\n"},
    };
    for (const Example& one : examples) {
        CAPTURE(one.owner);
        Kennel kennel;
        kennel.file("b/karo.json", "hund", one.dog);
        kennel.file("b/agare.json", "agare", one.owner);
        const bool alike = one.told.empty();
        const auto sources =
            std::vector{kennel.world.read_source("b/karo.json"), kennel.world.read_source("b/agare.json")};
        CHECK(kennel.press.generate("hundkort", sources, kennel.options, kennel.diagnostics).size() ==
              (alike ? 1 : 0));
        CHECK(testing::told(kennel.diagnostics) == one.told);
        CHECK(kennel.diagnostics.has_errors() == !alike);

        const std::string bundle = R"("titel": "Kort", "som": "flera", "filer": ["agare.json"],
            "handlingar": [{"mall": "hundkort", "filer": ["karo.json"]}])";
        CHECK(kennel.assemble(bundle).size() == (alike ? 1 : 0));
        CHECK(kennel.diagnostics.errors() == (alike ? 0 : 1));
    }
}

TEST_CASE("bound papers keep the rules of PDF/A-2a and PDF/UA-1; with a foreign PDF they claim nothing") {
    Kennel kennel;
    kennel.file("b/karo.json", "hund", R"("namn": "Karo")");
    kennel.file("b/fido.json", "hund", R"("namn": "Fido")");
    kennel.file("b/agare.json", "agare", R"("namn": "Åsa")");
    const std::string own = R"("titel": "Två hundar", "som": "en", "filer": ["agare.json"],
        "handlingar": [{"mall": "hundkort", "filer": ["karo.json", "fido.json"]}])";
    const auto papers = kennel.assemble(own);
    REQUIRE_MESSAGE(papers.size() == 1, testing::told(kennel.diagnostics));
    CHECK(papers[0].file_name == "Två-hundar.pdf");
    CHECK(testing::told(testing::judge(papers[0].bytes)) == "");

    kennel.world.files["b/kort.pdf"] = papers[0].bytes;
    const auto with = kennel.assemble(own + R"(, "bilagor": [{"fil": "kort.pdf", "rubrik": "Korten"}])");
    REQUIRE_MESSAGE(with.size() == 1, testing::told(kennel.diagnostics));
    CHECK(kennel.diagnostics.errors() == 0);
    REQUIRE(kennel.diagnostics.all().size() == 1);
    CHECK(kennel.diagnostics.all()[0].message.code() == "claims-none");
    CHECK(papers[0].bytes.find("<pdfaid:part>2</pdfaid:part>") != std::string::npos);
    CHECK(papers[0].bytes.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos);
    CHECK(with[0].bytes.find("pdfaid:part>") == std::string::npos);
    CHECK(with[0].bytes.find("pdfuaid:part>") == std::string::npos);
    // The same again: the same bytes.
    const auto again = kennel.assemble(own + R"(, "bilagor": [{"fil": "kort.pdf", "rubrik": "Korten"}])");
    CHECK(again.at(0).bytes == with[0].bytes);
}

TEST_CASE("what a bundle names is told where it names it") {
    Kennel kennel;
    kennel.file("b/karo.json", "hund", R"("namn": "Karo")");
    kennel.file("b/agare.json", "agare", R"("namn": "Åsa")");
    kennel.world.files["b/brev.txt"] = "hej";
    const auto codes = [&](const std::string& members) {
        std::string result;
        CHECK(kennel.assemble(members).empty());
        for (const Diagnostic& one : kennel.diagnostics.all()) {
            CHECK(one.place.source);
            result += std::string(one.message.code()) + ' ';
        }
        return result;
    };
    CHECK(
        codes(
            R"("titel": "x", "som": "flera", "handlingar": [{"mall": "hundkrot", "filer": ["karo.json"]}])") ==
        "template-unknown ");
    CHECK(
        codes(
            R"("titel": "x", "som": "flera", "handlingar": [{"mall": "hundkort", "filer": ["karo.json"]}])") ==
        "input-missing ");
    CHECK(codes(R"("titel": "x", "som": "flera", "filer": ["agare.json"], "handlingar":
        [{"mall": "hundkort", "filer": ["fido.json"]}])") == "file-missing ");
    CHECK(codes(R"("titel": "x", "som": "en", "filer": ["agare.json"], "handlingar":
        [{"mall": "hundkort", "filer": ["karo.json"]}], "bilagor": [{"fil": "brev.txt", "rubrik": "Brev"}])") ==
          "enclosure-no-pdf ");
    CHECK(codes(R"("titel": "x", "som": "flera", "filer": ["agare.json", "karo.json"], "handlingar":
        [{"mall": "hundkort"}, {"mall": "hundkort"}])") == "bundle-same-name ");
}
