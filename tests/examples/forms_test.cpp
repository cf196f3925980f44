// The forms: their example answers are proved, and no form is made of whom must not leave the case.
#include <doctest/doctest.h>

#include <map>

#include "merged.h"

namespace overens {

namespace fs = std::filesystem;

TEST_CASE("every form has at least two example answers, and each is proved") {
    const auto world = testing::project_world();
    schema::SchemaLibrary schemas(*world);
    Diagnostics diagnostics;
    std::map<std::string, int> answers;
    for (const auto& entry : fs::directory_iterator(testing::project_folder() / "examples" / "svar")) {
        CAPTURE(entry.path());
        const auto data = data::read_json(world->read_source(entry.path()), diagnostics);
        REQUIRE(data);
        const auto schema = schemas.find(data->schema_name(), diagnostics);
        REQUIRE(schema);
        CHECK(schema->validate(*data, diagnostics));
        CHECK(entry.path().filename().string().starts_with(data->schema_name() + "-"));
        ++answers[data->schema_name()];
    }
    CHECK_MESSAGE(diagnostics.empty(), testing::told(diagnostics));
    for (const auto& [form, count] : answers) {
        CAPTURE(form);
        CHECK(count >= 2);
        CHECK(world->find(Asset::template_file, form + ".xml"));
    }
}

TEST_CASE("a form of whom must not leave the case is refused") {
    const auto world = testing::project_world();
    struct Refusal {
        const char* form;
        const char* example;
        Date today;
        const char* message;
    };
    const char* no_consent =
        "Ärende 2026-0029 saknar samtycke som gäller 2026-11-16. DIS kan inte göras ur ärendet; ett tomt "
        "formulär görs med --blank.";
    const char* guarded =
        "Ärende 2026-0042: personen har skyddade personuppgifter. DIS kan inte göras ur ärendet; i "
        "statistiken räknas bara kön och startår.";
    const char* going_on =
        "Placeringen p1 i ärende 2026-0031 har inget faktiskt slut. Välj en avslutad med --placement, eller "
        "gör ett tomt formulär med --blank.";
    for (const Refusal& one : {
             Refusal{"dis-start", "2026-0029-utemiljo-aterkallat-samtycke", *Date::make(2026, 11, 15), ""},
             Refusal{"dis-start", "2026-0029-utemiljo-aterkallat-samtycke", *Date::make(2026, 11, 16),
                     no_consent},
             Refusal{"dis-avslut", "2026-0029-utemiljo-aterkallat-samtycke", *Date::make(2026, 11, 16),
                     no_consent},
             Refusal{"dis-start-2011", "2026-0029-utemiljo-aterkallat-samtycke", *Date::make(2026, 11, 16),
                     no_consent},
             Refusal{"dis-avslut-2011", "2026-0029-utemiljo-aterkallat-samtycke", *Date::make(2026, 11, 16),
                     no_consent},
             Refusal{"dis-start", "2026-0042-kontor-skyddade-uppgifter", *Date::make(2026, 11, 22), guarded},
             Refusal{"dis-avslut", "2026-0042-kontor-skyddade-uppgifter", *Date::make(2026, 11, 22), guarded},
             Refusal{"dis-start-2011", "2026-0042-kontor-skyddade-uppgifter", *Date::make(2026, 11, 22),
                     guarded},
             Refusal{"dis-avslut-2011", "2026-0042-kontor-skyddade-uppgifter", *Date::make(2026, 11, 22),
                     guarded},
             Refusal{"vad-hande-sen", "2026-0031-forskola", *Date::make(2026, 11, 22), going_on},
             Refusal{"vad-hande-sen", "2025-0118-region-avslutat", *Date::make(2026, 11, 22), ""},
         }) {
        CAPTURE(one.form);
        CAPTURE(one.example);
        Diagnostics diagnostics;
        const auto made = testing::merged(*world, one.form, one.example, one.today, diagnostics);
        const std::string message = one.message;
        CHECK(made.has_value() == message.empty());
        REQUIRE(diagnostics.all().size() == (message.empty() ? 0 : 1));
        if (!message.empty()) CHECK(diagnostics.all().front().message.in(Language::swedish) == message);
    }
}

}  // namespace overens
