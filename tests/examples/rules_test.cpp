// Every rule across fields of the case and the activity: an example that is right, with one thing changed,
// breaks just that rule, and its owner is told so in these words.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "schema/schema.h"
#include "support/files.h"

namespace overens {
namespace {

struct Broken {
    std::string example;
    std::string change;  ///< JSON Patch (RFC 6902)
    std::string told;    ///< JSON Pointer, and the message
};

std::string told_of(const std::string& example, const std::string& change) {
    const auto world = testing::project_world();
    const auto file = testing::project_folder() / "examples" / (example + ".json");
    const auto right = nlohmann::ordered_json::parse(testing::read(file));
    const auto changed = right.patch(nlohmann::ordered_json::parse(change));

    Diagnostics diagnostics;
    schema::SchemaLibrary schemas(*world);
    const auto data = data::read_json(std::make_shared<Source>(example, changed.dump(2)), diagnostics);
    REQUIRE(data);
    const auto schema = schemas.find(data->schema_name(), diagnostics);
    REQUIRE_MESSAGE(schema, testing::told(diagnostics));
    schema->validate(*data, diagnostics);
    std::string result;
    for (const Diagnostic& one : diagnostics.all()) {
        if (!result.empty()) result += '\n';
        result += one.pointer + ": " + one.message.in(Language::swedish);
    }
    return result;
}

const Broken rules[] = {
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "replace", "path": "/placeringar/0/period/slut", "value": "2026-11-29"}])",
     "/placeringar/0/period/slut: Slutdatum ligger före startdatum."},
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "remove", "path": "/placeringar/0/handledare/telefon"}])",
     "/placeringar/0/handledare/namn: Kontaktpersonen har varken telefon eller e-post. Ange minst ett av "
     "dem."},
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "replace", "path": "/placeringar/0/forsorjning/delar/1/omfattning", "value": 25}])",
     "/placeringar/0/forsorjning/delar: Försörjningens delar blir inte 100 % tillsammans."},
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "replace", "path": "/placeringar/0/forsorjning/delar/1/kalla", "value": "vet_ej"}])",
     "/placeringar/0/forsorjning/delar: Samma försörjningskälla står flera gånger. Slå ihop dem till en."},
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "remove", "path": "/placeringar/0/arbetsgivare/personnummer"}])",
     "/placeringar/0/arbetsgivare/namn: Arbetsgivaren saknar nummer. Ange organisationsnummer, eller "
     "personnummer för en enskild näringsidkare."},
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "add", "path": "/placeringar/0/arbetsgivare/organisationsnummer", "value": "559997-1016"}])",
     "/placeringar/0/arbetsgivare/personnummer: Arbetsgivaren har både organisationsnummer och personnummer. "
     "Behåll det som arbetsgivaren är registrerad med."},
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "replace", "path": "/placeringar/0/arbetsgivare/sektor", "value": "kommun"}])",
     "/placeringar/0/arbetsgivare/sektor: En arbetsgivare med personnummer är en enskild näringsidkare: "
     "sektorn ska vara ”privat”."},
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "replace", "path": "/placeringar/0/arbetstid/tider/0/slut", "value": "06:30"}])",
     "/placeringar/0/arbetstid/tider/0/slut: Arbetstiden slutar före den börjar."},
    {"arenden/2026-0034-kok",
     R"([{"op": "replace", "path": "/placeringar/0/arbetstid/timmar_per_vecka", "value": 37.4}])",
     "/placeringar/0/arbetstid/timmar_per_vecka: Dagarna och tiderna, utan raster, blir inte så många timmar "
     "per vecka som det står."},
    {"arenden/2026-0034-kok", R"([{"op": "remove", "path": "/placeringar/0/arbetstid/tider/0/rast"}])",
     "/placeringar/0/arbetstid/timmar_per_vecka: Dagarna och tiderna, utan raster, blir inte så många timmar "
     "per vecka som det står."},
    {"arenden/2026-0029-utemiljo-aterkallat-samtycke",
     R"([{"op": "replace", "path": "/samtycke/aterkallat", "value": "2026-09-21"}])",
     "/samtycke/aterkallat: Samtycket är återkallat före den dag då det lämnades."},
    {"arenden/2026-0034-kok",
     R"([{"op": "replace", "path": "/samtycke/galler_till", "value": "2026-10-19"}])",
     "/samtycke/galler_till: Samtycket slutar gälla före den dag då det lämnades."},
    {"arenden/2026-0037-lager-med-tolk",
     R"([{"op": "add", "path": "/fullmakt/aterkallad", "value": "2026-10-19"}])",
     "/fullmakt/aterkallad: Fullmakten är återkallad före den dag då den lämnades."},
    {"arenden/2026-0031-forskola",
     R"([{"op": "replace", "path": "/handlingsplan/mal/0/delmal/0/senast", "value": "2026-10-26"}])",
     "/handlingsplan/mal: Ett delmål ska vara klart före den dag då handlingsplanen upprättades."},
    {"arenden/2026-0007-butik-andra-placeringen",
     R"([{"op": "replace", "path": "/placeringar/1/id", "value": "p1"}])",
     "/placeringar: Två placeringar har samma beteckning. Ge dem var sin."},
    {"arenden/2026-0039-butik-17-ar",
     R"([{"op": "replace", "path": "/praktikant/personnummer", "value": "201309712386"}])",
     "/placeringar: Praktikanten har inte fyllt 16 år när placeringen börjar. Kontrollera personnummer och "
     "startdatum."},
    {"arenden/2026-0039-butik-17-ar", R"([{"op": "remove", "path": "/praktikant/vardnadshavare"}])",
     "/praktikant: Praktikanten är under 18 år när en placering börjar. Ange vårdnadshavare, som också "
     "skriver under."},
    {"arenden/2026-0039-butik-17-ar", R"([{"op": "remove", "path": "/placeringar/0/krav/0"}])",
     "/placeringar: Praktikanten är under 18 år när en placering börjar. Ta med kravet ”riskbedomning”: "
     "arbetsgivaren bedömer riskerna för den som är minderårig."},
    {"arenden/2026-0031-forskola",
     R"([{"op": "add", "path": "/praktikant/tolk", "value": {"sprak": "tigrinska"}}])",
     "/placeringar: Praktikanten behöver tolk. Ta med kravet ”sakerhetsgenomgang” i varje placering, så att "
     "säkerheten gås igenom på ett språk som praktikanten förstår."},
    {"arenden/2026-0018-skola-forlangd",
     R"([{"op": "replace", "path": "/aktualiserat", "value": "2026-08-25"}])",
     "/start: Insatsen börjar före den dag då ärendet aktualiserades."},
    {"arenden/2025-0118-region-avslutat", R"([{"op": "remove", "path": "/start"}])",
     "/avslut: Ärendet har ett avslut men ingen start. Fyll i uppgifterna om start."},
    {"arenden/2025-0118-region-avslutat",
     R"([{"op": "replace", "path": "/start/datum", "value": "2026-06-02"}])",
     "/avslut: Ärendet avslutas före den dag då insatsen började."},
    {"arenden/2025-0118-region-avslutat", R"([{"op": "remove", "path": "/placeringar/0/avslut"}])",
     "/placeringar: Ärendet är avslutat, men en placering saknar uppgift om faktiskt slut."},
    {"arenden/2026-0042-kontor-skyddade-uppgifter",
     R"([{"op": "add", "path": "/praktikant/adress", "value": {"gata": "Storgatan 1", "postnummer": "988 11", "ort": "EKVALLA"}}])",
     "/praktikant/adress: Personen har skyddade personuppgifter. Adressen får inte stå i ärendefilen."},
    {"arenden/2026-0042-kontor-skyddade-uppgifter",
     R"([{"op": "add", "path": "/praktikant/epost", "value": "sara@example.se"}])",
     "/praktikant/skyddade_uppgifter: Personen har skyddade personuppgifter. Telefon och e-post får inte stå "
     "i ärendefilen; kontakten går genom samordnaren."},
    {"arenden/2026-0042-kontor-skyddade-uppgifter",
     R"([{"op": "add", "path": "/praktikant/boendeort", "value": "Ekvalla"}])",
     "/praktikant/skyddade_uppgifter: Personen har skyddade personuppgifter. Boendeort och anhörig får inte "
     "stå i ärendefilen."},
    {"arenden/2026-0018-skola-forlangd",
     R"([{"op": "replace", "path": "/placeringar/0/forlangningar/0/slut", "value": "2026-11-16"}])",
     "/placeringar/0/forlangningar/0/slut: Det nya slutdatumet ligger inte efter den dag då förlängningen "
     "beslutades."},
    {"arenden/2026-0007-butik-andra-placeringen",
     R"([{"op": "replace", "path": "/placeringar/0/avslut/orsak", "value": "enligt_plan"}])",
     "/placeringar/0/avslut/orsak: Placeringen är inte fullföljd, men orsaken är ”enligt_plan”. Ange varför "
     "den slutade i förtid."},
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "add", "path": "/placeringar/0/forlangningar", "value": [{"beslutad": "2026-12-01", "slut": "2026-12-23"}]}])",
     "/placeringar/0/forlangningar: En förlängning slutar inte efter den första periodens slut."},
    {"arenden/2025-0118-region-avslutat",
     R"([{"op": "add", "path": "/placeringar/0/forlangningar/-", "value": {"beslutad": "2026-05-04", "slut": "2026-05-15"}}])",
     "/placeringar/0/forlangningar: En senare förlängning slutar före en tidigare. Kontrollera datumen."},
    {"arenden/2026-0007-butik-andra-placeringen",
     R"([{"op": "replace", "path": "/placeringar/0/avslut/datum", "value": "2026-04-10"}])",
     "/placeringar/0/avslut: Placeringens sista dag ligger före startdatum."},
    {"arenden/2025-0118-region-avslutat",
     R"([{"op": "replace", "path": "/placeringar/0/avslut/datum", "value": "2026-06-01"}])",
     "/placeringar/0/avslut: Placeringens sista dag ligger efter periodens slut. Lägg till förlängningen, "
     "eller rätta dagen."},
    {"arenden/2026-0031-forskola",
     R"([{"op": "replace", "path": "/placeringar/0/mal/0/delmal/0/senast", "value": "2027-04-10"}])",
     "/placeringar/0/mal: Ett delmål ska vara klart en dag som ligger utanför perioden."},
    {"arenden/2026-0031-forskola",
     R"([{"op": "replace", "path": "/placeringar/0/uppfoljningar/0/datum", "value": "2027-01-08"}])",
     "/placeringar/0/uppfoljningar: En uppföljning är planerad utanför perioden."},
    {"arenden/2026-0031-forskola", R"([{"op": "remove", "path": "/placeringar/0/uppfoljningar/2"}])",
     "/placeringar/0/uppfoljningar: Det går mer än en månad utan planerad uppföljning. Planera minst en i "
     "månaden, till och med periodens slut."},
    {"arenden/2026-0031-forskola", R"([{"op": "remove", "path": "/placeringar/0/krav/0"}])",
     "/placeringar/0/krav: Arbetsplatsen är en förskola eller skola. Ta med kravet ”registerutdrag”: "
     "praktikanten visar utdrag ur belastningsregistret före start."},
    {"arenden/2026-0034-kok", R"([{"op": "remove", "path": "/placeringar/0/krav/0"}])",
     "/placeringar/0/krav: Arbetsplatsen är en förskola eller skola. Ta med kravet ”registerutdrag”: "
     "praktikanten visar utdrag ur belastningsregistret före start."},
    {"arenden/2026-0031-forskola",
     R"([{"op": "replace", "path": "/placeringar/0/krav/0/utfardat", "value": "2026-01-10"}])",
     "/placeringar/0/krav: Registerutdraget är äldre än ett år när placeringen börjar. Praktikanten behöver "
     "begära ett nytt."},
    {"arenden/2026-0043-verkstad-enskild-firma", R"([{"op": "remove", "path": "/placeringar/0/krav/0"}])",
     "/placeringar/0/krav: På en sådan arbetsplats gås säkerheten igenom före start. Ta med kravet "
     "”sakerhetsgenomgang”."},
    {"arenden/2026-0034-kok", R"([{"op": "remove", "path": "/placeringar/0/krav/2"}])",
     "/placeringar/0/krav: Praktikanten har ersättning för ett program hos Arbetsförmedlingen. Ta med kravet "
     "”beslut_af”: Arbetsförmedlingens beslut om placeringen."},
    {"arenden/2026-0044-lokalvard-langt-namn", R"([{"op": "remove", "path": "/placeringar/0/krav/0"}])",
     "/placeringar/0/krav: Praktikanten har ersättning från Försäkringskassan. Ta med kravet ”besked_fk”: "
     "Försäkringskassans besked om hur placeringen påverkar ersättningen."},
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "remove", "path": "/placeringar/0/krav/1/klart"}])",
     "/placeringar/0/krav/1/status: Kravet är klart. Ange också vilken dag det blev klart."},
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "add", "path": "/placeringar/0/krav/0/klart", "value": "2026-11-20"}])",
     "/placeringar/0/krav/0/klart: Kravet återstår men har en dag då det blev klart. Ändra status, eller ta "
     "bort dagen."},
    {"arenden/2026-0043-verkstad-enskild-firma",
     R"([{"op": "add", "path": "/placeringar/0/krav/0/utfardat", "value": "2026-11-20"}])",
     "/placeringar/0/krav/0/utfardat: Bara ett registerutdrag har en dag då det är utfärdat."},
    {"arenden/2026-0031-forskola", R"([{"op": "remove", "path": "/placeringar/0/krav/0/utfardat"}])",
     "/placeringar/0/krav/0/typ: Registerutdraget är visat. Ange också vilken dag det utfärdades."},
    {"arenden/2026-0039-butik-17-ar", R"([{"op": "remove", "path": "/placeringar/0/krav/1/beskrivning"}])",
     "/placeringar/0/krav/1/typ: Kravet är ”annat”. Skriv i en beskrivning vad som ska göras."},
    {"verksamhet", R"([{"op": "replace", "path": "/samordnare/1/id", "value": "annika"}])",
     "/samordnare: Två praktiksamordnare har samma beteckning. Ge dem var sin."},
};

/// The same of the papers that are made of other files: `paper_rules.json`.
const std::vector<Broken>& paper_rules() {
    static const std::vector<Broken> rules = [] {
        std::vector<Broken> read;
        const auto file = testing::project_folder() / "tests/examples/paper_rules.json";
        for (const auto& one : nlohmann::ordered_json::parse(testing::read(file))) {
            read.push_back({one["example"], one["change"].dump(), one["told"]});
        }
        return read;
    }();
    return rules;
}

}  // namespace

TEST_CASE("each rule across fields tells what is wrong") {
    for (const Broken& broken : rules) {
        CAPTURE(broken.example);
        CAPTURE(broken.change);
        CHECK(told_of(broken.example, broken.change) == broken.told);
    }
}

/// Messages of all rules in a schema, wherever they stand in it.
void collect(const nlohmann::ordered_json& part, std::vector<std::string>& messages) {
    if (part.is_object() && part.contains("x-rules")) {
        for (const auto& rule : part["x-rules"]) messages.push_back(rule["message"]);
    }
    for (const auto& child : part) {
        if (child.is_structured()) collect(child, messages);
    }
}

TEST_CASE("each rule across fields of other papers tells what is wrong") {
    for (const Broken& broken : paper_rules()) {
        CAPTURE(broken.example);
        CAPTURE(broken.change);
        CHECK(told_of(broken.example, broken.change) == broken.told);
    }
}

TEST_CASE("no rule is without its case") {
    std::vector<Broken> cases(std::begin(rules), std::end(rules));
    cases.insert(cases.end(), paper_rules().begin(), paper_rules().end());
    for (const auto& entry : std::filesystem::directory_iterator(testing::project_folder() / "schemas")) {
        CAPTURE(entry.path().filename());
        std::vector<std::string> messages;
        collect(nlohmann::ordered_json::parse(testing::read(entry.path())), messages);
        for (const std::string& message : messages) {
            CAPTURE(message);
            CHECK(std::ranges::any_of(cases, [&](const Broken& broken) {
                return broken.told.find(": " + message) != std::string::npos;
            }));
        }
    }
}

TEST_CASE("changes that the rules allow are not told") {
    for (
        const auto& [example, change] : std::initializer_list<std::pair<std::string, std::string>>{
            {"arenden/2026-0031-forskola",
             R"([{"op": "replace", "path": "/placeringar/0/krav/0/utfardat", "value": "2026-01-11"}])"},
            {"arenden/2026-0043-verkstad-enskild-firma",
             R"([{"op": "replace", "path": "/placeringar/0/period/slut", "value": "2026-12-23"}])"},
            {"arenden/2026-0031-forskola",
             R"([{"op": "replace", "path": "/placeringar/0/mal/0/delmal/0/senast", "value": "2027-04-09"}])"},
            {"arenden/2026-0039-butik-17-ar",
             R"([{"op": "replace", "path": "/praktikant/personnummer", "value": "200901292391"}, {"op": "remove", "path": "/praktikant/vardnadshavare"}, {"op": "remove", "path": "/placeringar/0/krav/0"}])"},
            {"arenden/2026-0043-verkstad-enskild-firma",
             R"([{"op": "add", "path": "/placeringar/0/forlangningar", "value": [{"beslutad": "2026-12-21", "slut": "2027-01-22"}]}, {"op": "add", "path": "/placeringar/0/uppfoljningar/-", "value": {"datum": "2027-01-18", "typ": "slutmote", "form": "telefon"}}])"},
            {"arenden/2026-0018-skola-forlangd",
             R"([{"op": "replace", "path": "/aktualiserat", "value": "2026-08-24"}])"},
        }) {
        CAPTURE(example);
        CAPTURE(change);
        CHECK(told_of(example, change) == "");
    }
}

}  // namespace overens
