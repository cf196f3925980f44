// What a form of a case is filled in with, and what stays in the case.
#include <doctest/doctest.h>

#include "document/theme.h"
#include "document/words.h"
#include "layout/layout.h"
#include "merged.h"

namespace overens {

namespace {

/// The words, then each field that is filled in as `name = value`, a line each.
std::string form_of(const std::string& name, const std::string& example, Date today) {
    const auto world = testing::project_world(today);
    Diagnostics diagnostics;
    const auto made = testing::merged(*world, name, example, today, diagnostics);
    REQUIRE_MESSAGE(made, testing::told(diagnostics));
    const auto theme =
        document::read_theme(world->read_asset(Asset::template_file, "theme.xml"), diagnostics);
    REQUIRE(theme);
    const auto pages = layout::typeset(made->document, layout::prepare(*world, *theme), diagnostics);
    REQUIRE_MESSAGE(pages, testing::told(diagnostics));
    std::string result = document::words(made->document);
    for (const layout::FieldShown& shown : pages->fields) {
        const auto* field = std::get_if<document::Field>(&shown.what);
        if (!field) continue;
        const bool is_text = field->kind == document::Field::Kind::text;
        if (is_text ? !field->value.empty() : field->chosen)
            result += field->name + " = " + field->value + "\n";
    }
    return result;
}

const Date ordinary_day = *Date::make(2026, 11, 22);

}  // namespace

TEST_CASE("of a person with protected identity a form says only what the person is called") {
    for (const char* form :
         {"samtycke", "fullmakt", "kartlaggning", "handlingsplan", "uppfoljning", "checklista"}) {
        CAPTURE(form);
        const std::string said = form_of(form, "2026-0042-kontor-skyddade-uppgifter", ordinary_day);
        CHECK(said.find("Praktikant i ärende 2026-0042") != std::string::npos);
        for (const char* never : {"Sara", "Nyström", "2389", "20010709", "Aktivitetsersättning"}) {
            CAPTURE(never);
            CHECK(said.find(never) == std::string::npos);
        }
    }
}

TEST_CASE("what has been told in confidence is filled in only as long as the consent holds") {
    struct Told {
        const char* form;
        const char* example;
        const char* words;
    };
    for (const Told& one : {
             Told{"kartlaggning", "2026-0034-kok", "Fem år i restaurangkök i Izmir."},
             Told{"kartlaggning", "2026-0034-kok", "Frisk."},
             Told{"handlingsplan", "2026-0034-kok", "Få en anställning i ett kök under 2027."},
             Told{"handlingsplan", "2026-0034-kok", "Klar med sfi kurs D"},
             Told{"samtycke", "2026-0034-kok", "2027-10-20"},
         }) {
        CAPTURE(one.form);
        CAPTURE(one.words);
        CHECK(form_of(one.form, one.example, *Date::make(2026, 10, 19)).find(one.words) == std::string::npos);
        CHECK(form_of(one.form, one.example, ordinary_day).find(one.words) != std::string::npos);
        CHECK(form_of(one.form, one.example, *Date::make(2027, 10, 21)).find(one.words) == std::string::npos);
    }
}

TEST_CASE("what remains before the start stands in the checklist by its name, with who does it") {
    const char* example = "2026-0037-lager-med-tolk";
    const std::string said = form_of("checklista", example, ordinary_day);
    for (const char* each :
         {"\naterstar.2.typ = Arbetskläder och skyddsutrustning\n",
          "\naterstar.2.beskrivning = Skyddsskor och varselväst lånas ut.\n",
          "\naterstar.2.ansvarig = Arbetsgivaren\n", "\naterstar.2.senast = 2027-01-25\n"}) {
        CAPTURE(each);
        CHECK(said.find(each) != std::string::npos);
    }
    CHECK(said.find("= arbetsklader") == std::string::npos);
    for (const char* filled : {"\nkrav.beslut_af = klart\n", "\nkrav.arbetsklader = aterstar\n",
                               "\nkrav.riskbedomning = behovs_inte\n"}) {
        CAPTURE(filled);
        CHECK(said.find(filled) != std::string::npos);
    }
}

TEST_CASE("a follow-up is filled in with the meeting at hand and the one after it") {
    const char* example = "2026-0037-lager-med-tolk";
    const std::string said = form_of("uppfoljning", example, *Date::make(2027, 2, 15));
    for (const char* filled :
         {"\ndatum = 2027-02-19\n", "\nform = pa_plats\n", "\nnasta_datum = 2027-03-12\n"}) {
        CAPTURE(filled);
        CHECK(said.find(filled) != std::string::npos);
    }
}

}  // namespace overens
