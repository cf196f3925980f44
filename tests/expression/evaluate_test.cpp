#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "expression/expression.h"
#include "sample.h"
#include "support/files.h"

using namespace overens;
using namespace overens::expression;

namespace {

const testing::Sample& sample() {
    static const testing::Sample sample;
    return sample;
}

// The value on the whole case or the bare one, or what is told.
std::string evaluated(std::string_view text, bool full,
                      std::optional<Expression> (*compile_as)(std::string_view, const Place&, const Scope&,
                                                              Diagnostics&) = compile) {
    Diagnostics found;
    const auto expression = compile_as(text, testing::placed(text), sample().scope(), found);
    if (!expression) return testing::told(found);
    Frame frame = sample().frame(full);
    const Value value = expression->evaluate(frame, found);
    return found.empty() ? testing::dumped(value, expression->type()) : testing::told(found);
}

}  // namespace

TEST_CASE("expressions are evaluated on the case where it is") {
    struct Case {
        std::string text, full, bare;
    };
    const Case cases[] = {
        // paths
        {"nummer", "'2026-17'", "'2026-18'"},
        {"arende.praktikant.namn", "'Åsa Öberg'", "'Åsa Öberg'"},
        {"handledare.adress.ort", "'LINDESBERG'", "absent"},
        {"start", "2026-01-31", "2026-01-31"},
        {"slut", "2026-04-30", "absent"},
        {"timmar", "37.5", "0"},
        {"sprak", "['svenska', 'somali', 'polska']", "[]"},
        {"(handledare).namn", "'Bo Ek'", "absent"},
        {"tid", "'09:00:00+01:00'", "'09:00:00+01:00'"},
        // what stands for what is absent
        {"slut ?? today", "2026-04-30", "2026-11-22"},
        {"handledare.adress.ort ?? nummer", "'LINDESBERG'", "'2026-18'"},
        {"(slut | date) ?? 'tills vidare'", "'2026-04-30'", "'tills vidare'"},
        {"(status | label) ?? '–'", "'Studier'", "'–'"},
        {"samtycke ?? true", "false", "true"},
        {"first(mal).text ?? 'inget'", "'komma i tid'", "'inget'"},
        {"lon ?? lon ?? 0", "22000", "0"},
        // tests
        {"klar and not (samtycke ?? false)", "true", "false"},
        {"slut and slut > start", "true", "false"},
        {"not slut or slut > start", "true", "true"},
        {"not mal", "false", "true"},
        {"handledare.telefon and klar", "true", "false"},
        // comparisons
        {"typ = 'forskola'", "true", "false"},
        {"typ != 'forskola'", "false", "true"},
        {"'skola' = typ", "false", "false"},
        {"timmar > 37", "true", "false"},
        {"timmar >= 37.5", "true", "false"},
        {"timmar < 37.51", "true", "true"},
        {"timmar <= 37.4999", "false", "true"},
        {"start = addmonths(start, 0)", "true", "true"},
        {"klar = true", "true", "false"},
        {"tid < (lunch ?? tid)", "true", "false"},
        {"praktikant.namn = 'Åsa Öberg'", "true", "true"},
        {"nummer = 'it''s'", "false", "false"},
        {"'somali' in sprak", "true", "false"},
        {"'ons' in veckodagar", "true", "false"},
        {"22000.0 in belopp", "true", "false"},
        {"typ in ['skola', 'kok']", "false", "true"},
        {"dagar in [1 + 1, dagar]", "true", "true"},
        {"today in moten", "false", "false"},
        // exact numbers
        {"0.1 + 0.2 = 0.3", "true", "true"},
        {"sum(belopp)", "22000.3", "0"},
        {"timmar * dagar - 0.5", "187", "-0.5"},
        {"-timmar + 1", "-36.5", "1"},
        {"1 - 2 - 3", "-4", "-4"},
        {"2 + 3 * 4", "14", "14"},
        {"(2 + 3) * 4 / 8", "2.5", "2.5"},
        {"2 / 3", "0.666666666667", "0.666666666667"},
        {"round((22000 * 9 * 1.012) * 1.428, 0)", "286137", "286137"},
        {"round(-2.5, 0)", "-3", "-3"},
        {"round(1449, -2)", "1400", "1400"},
        {"abs(-timmar)", "37.5", "0"},
        // lists
        {"count(mal)", "2", "0"},
        {"count(x in mal: x.nadd)", "1", "0"},
        {"count(x in mal: not x.datum)", "1", "0"},
        {"count(uppfoljningar ?? [])", "2", "0"},
        {"sum(x in mal: x.timmar * 2)", "24.5", "0"},
        {"min(belopp)", "0.1", "absent"},
        {"max(x in mal: x.timmar)", "10", "absent"},
        {"max(moten)", "2026-02-01", "2026-02-01"},
        {"min(x in mal: x.datum ?? start)", "2026-01-31", "absent"},
        {"any(x in mal: x.nadd)", "true", "false"},
        {"all(x in mal: x.nadd)", "false", "true"},
        {"any(x in mal: any(y in mal: x.text != y.text and x.nadd))", "true", "false"},
        {"sum(x in mal: sum(y in mal: x.timmar * y.timmar))", "150.0625", "0"},
        {"count(x in mal: count(x in sprak: x = 'somali') = 1)", "2", "0"},
        {"first(sprak)", "'svenska'", "absent"},
        {"last(veckodagar)", "'ons'", "'man'"},
        {"last(delmal).text", "'ringa'", "'ringa'"},
        {"filter(x in sprak: contains(x, 'sk'))", "['svenska', 'polska']", "[]"},
        {"count(filter(x in mal: x.timmar > 3))", "1", "0"},
        {"first(filter(x in mal: not x.nadd)).text ?? 'alla'", "'leda en grupp'", "'alla'"},
        {"[dagar, 2]", "[5, 2]", "[0, 2]"},
        {"[]", "[]", "[]"},
        // functions
        {"age(praktikant.personnummer, today)", "23", "23"},
        {"age(praktikant.personnummer, adddays(addmonths(born(praktikant.personnummer), 216), -1))", "17",
         "17"},
        {"age(praktikant.personnummer, addmonths(born(praktikant.personnummer), 216))", "18", "18"},
        {"born(praktikant.personnummer)", "2003-02-28", "2003-02-28"},
        {"days(start, today)", "295", "295"},
        {"days(today, start)", "-295", "-295"},
        {"months(start, today)", "9", "9"},
        {"addmonths(start, 1)", "2026-02-28", "2026-02-28"},
        {"addmonths(start, -2)", "2025-11-30", "2025-11-30"},
        {"adddays(start, 365)", "2027-01-31", "2027-01-31"},
        {"year(start)", "2026", "2026"},
        {"length(praktikant.namn)", "9", "9"},
        {"contains(praktikant.namn, 'Ö')", "true", "true"},
        {"contains(praktikant.namn, 'ö')", "false", "false"},
    };
    for (const auto& [text, full, bare] : cases) {
        CAPTURE(text);
        CHECK(evaluated(text, true) == full);
        CHECK(evaluated(text, false) == bare);
    }
}

TEST_CASE("what only data can do wrong is told with the place of the part that did it") {
    CHECK(evaluated("1 + 100 / timmar", false) ==
          "mall.xml:1:5: fel: division med noll\n    1 | 1 + 100 / timmar\n      |     ^~~~~~~~~~~~\n");
    CHECK(evaluated("timmar * 10000000000000000000000000000000000", true) ==
          "mall.xml:1:1: fel: talet blir för stort att räkna med\n"
          "    1 | timmar * 10000000000000000000000000000000000\n"
          "      | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n");
    for (const std::string text :
         {"adddays(start, 99999999 * dagar)", "adddays(start, -800000 * dagar)",
          "addmonths(start, 95000 + dagar * 1000)", "addmonths(start, -24312 * dagar)",
          "adddays(start, 99999999999999999999 * dagar)"}) {
        CAPTURE(text);
        CHECK(evaluated(text, true).find("fel: datumet hamnar utanför kalendern\n") != std::string::npos);
    }
    CHECK(evaluated("addmonths(start, dagar * 19136)", true) == "9999-05-31");
    CHECK(evaluated("100 / timmar > 2 or klar", false).find("division med noll") != std::string::npos);
}

TEST_CASE("numbers of lists that are too long to count with are told, not left out") {
    Scope scope;
    const std::size_t slot = scope.add("tal", Type::list_of(Type::of(Kind::number)));
    const data::Json numbers = data::Json::parse("[1, 1e300]");
    for (const std::string text : {"sum(tal)", "max(tal) ?? 0", "last(tal) ?? 0", "any(x in tal: x > 1)"}) {
        CAPTURE(text);
        Diagnostics found;
        const auto expression = compile(text, testing::placed(text), scope, found);
        REQUIRE(expression);
        Frame frame;
        frame.set(slot, &numbers);
        expression->evaluate(frame, found);
        CHECK(testing::told(found).find("fel: talet blir för stort att räkna med\n") != std::string::npos);
    }
}

TEST_CASE("lists within lists of hostile data are bounded, and that is told once") {
    Scope scope;
    const std::size_t slot = scope.add("tal", Type::list_of(Type::of(Kind::number)));
    const data::Json numbers(std::vector<int>(3000, 1));
    for (const std::string text : {"all(x in tal: count(y in tal: y = x) > 1)", "count(x in tal: 2 in tal)",
                                   "sum(x in tal: sum(y in tal: sum(z in tal: x * y * z)))"}) {
        CAPTURE(text);
        Diagnostics found;
        const auto expression = compile(text, testing::placed(text), scope, found);
        REQUIRE(expression);
        for (int time = 1; time <= 2; ++time) {
            Frame frame;
            frame.set(slot, &numbers);
            expression->evaluate(frame, found);
            CHECK(found.errors() == static_cast<std::size_t>(time));
        }
        CHECK(testing::told(found).find("går igenom mer än 2000000 värden") != std::string::npos);
    }
}

TEST_CASE("a personnummer of ten digits has no century, but an age on a day") {
    Type type = Type::of(Kind::text);
    type.format = "personnummer";
    Scope scope;
    const std::size_t slot = scope.add("p", type);
    const std::size_t today = scope.add("today", Type::of(Kind::date));
    const auto value = [&](std::string_view text, std::string_view number) {
        Diagnostics found;
        const auto expression = compile(text, testing::placed(text), scope, found);
        REQUIRE(expression);
        Frame frame;
        frame.set(slot, std::string(number));
        frame.set(today, *Date::make(2026, 11, 22));
        const Value result = expression->evaluate(frame, found);
        return found.empty() ? testing::dumped(result, expression->type()) : testing::told(found);
    };
    CHECK(value("age(p, today)", "030228-2397") == "23");
    CHECK(value("p | personnummer", "0302282397") == "'030228-2397'");
    CHECK(value("p | personnummer", "030228+2397") == "'030228+2397'");
    CHECK(value("p | masked", "030228-2397") == "'030228-XXXX'");
    CHECK(value("born(p)", "030228-2397")
              .find("personnumret är skrivet med tio siffror, så århundradet är okänt") != std::string::npos);
}

TEST_CASE("numbers of the data keep the digits that were written") {
    const auto number = [](const char* text) {
        return testing::dumped(value_of(data::Json::parse(text), Type::of(Kind::number)),
                               Type::of(Kind::number));
    };
    CHECK(number("0.1") == "0.1");
    CHECK(number("1e3") == "1000");
    CHECK(number("18446744073709551615") == "18446744073709551615");
    CHECK(number("-9223372036854775808") == "-9223372036854775808");
    CHECK(number("123456.789") == "123456.789");
    CHECK(number("1e300") == "absent");
    CHECK(number("\"1\"") == "absent");
    CHECK(number("null") == "absent");
}

TEST_CASE("data that do not fit the types give absent values, not undefined behaviour") {
    const data::Json wrong =
        data::Json::parse(R"({"nummer": 1, "praktikant": [], "start": "2026-02-30", "mal": [1, null],
        "timmar": "x", "dagar": 1e300, "klar": null, "veckodagar": {}, "belopp": ["x", 1], "moten": 3, "typ": "okänd"})");
    Frame frame;
    const Scope& scope = sample().scope();
    for (const Field& field : *scope.find("arende")->type.fields) {
        const auto found = wrong.find(field.name);
        if (found != wrong.end()) frame.set(scope.find(field.name)->slot, value_of(*found, field.type));
    }
    for (const std::string text :
         {"nummer", "praktikant.namn", "start | date", "first(mal).text", "timmar + dagar", "not klar",
          "count(veckodagar)", "sum(belopp)", "max(moten)", "max(belopp)", "days(start, today)",
          "any(x in mal: x.nadd)", "nummer | lower", "age(praktikant.personnummer, today)",
          "veckodagar | label | list", "[nummer] | list", "nummer in sprak", "last(moten)"}) {
        CAPTURE(text);
        Diagnostics found;
        const auto expression = compile(text, testing::placed(text), scope, found);
        REQUIRE(expression);
        expression->evaluate(frame, found);
    }
    CHECK(sample().scope().find("typ")->type.choice("okänd") == nullptr);
}

TEST_CASE("an expression knows its type, its constant and the title of what it shows") {
    const auto compiled = [](std::string_view text) {
        Diagnostics found;
        const auto expression = compile(text, testing::placed(text), sample().scope(), found);
        REQUIRE_MESSAGE(expression, testing::told(found));
        return *expression;
    };
    CHECK(compiled("'a'").constant() == Value("a"));
    CHECK(compiled("1 + 2 * 3").constant() == Value(data::Decimal(7)));
    CHECK(compiled("'a' | capital").constant() == Value("A"));
    CHECK_FALSE(compiled("dagar + 1").constant());

    CHECK(compiled("slut").type().optional);
    CHECK_FALSE(compiled("slut ?? today").type().optional);
    CHECK(compiled("dagar * 2").type().integer);
    CHECK_FALSE(compiled("dagar / 2").type().integer);
    CHECK(compiled("round(timmar, 0)").type().integer);
    CHECK_FALSE(compiled("round(timmar, 1)").type().integer);
    CHECK(compiled("veckodagar | label").type().filled);
    CHECK_FALSE(compiled("filter(x in veckodagar: x = 'man')").type().filled);
    CHECK(compiled("first(veckodagar)").type().choices->size() == 3);
    CHECK(compiled("status ?? 'arbete'").type().choices->size() == 2);

    CHECK(compiled("slut").field_title().empty());
    CHECK(compiled("arende.slut").field_title() == "Slut");
    CHECK(compiled("(arende.slut | longdate) ?? '–'").field_title() == "Slut");
    CHECK(compiled("arende.handledare.adress.postnummer ?? 'x'").field_title() == "Postnummer");
    CHECK(compiled("arende.timmar + 1").field_title().empty());
}

TEST_CASE("a text and a test are had at once") {
    Diagnostics found;
    Frame frame = sample().frame();
    const auto text = compile_text("praktikant.namn", testing::placed(""), sample().scope(), found);
    const auto test = compile_test("handledare", testing::placed(""), sample().scope(), found);
    REQUIRE(text);
    REQUIRE(test);
    CHECK(text->text(frame, found) == "Åsa Öberg");
    CHECK(test->holds(frame, found));
    Frame bare = sample().frame(false);
    CHECK_FALSE(test->holds(bare, found));
    CHECK(test->text(frame, found).empty());
}
