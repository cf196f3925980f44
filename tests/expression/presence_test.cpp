// What an expression may use, by what was asked before it.
#include <doctest/doctest.h>

#include "expression/expression.h"
#include "sample.h"
#include "support/files.h"

using namespace overens;
using namespace overens::expression;

namespace {

const testing::Sample& presence_sample() {
    static const testing::Sample sample;
    return sample;
}

std::string joined(const std::vector<std::string>& paths) {
    std::string result;
    for (const std::string& path : paths) result += (result.empty() ? "" : " ") + path;
    return result;
}

std::optional<Expression> tested(std::string_view text, const Scope& scope, Diagnostics& found) {
    return compile_test(text, testing::placed(text), scope, found);
}

}  // namespace

TEST_CASE("what may be absent is used only where it is known to be there") {
    struct Case {
        bool accepted;
        std::string test;
    };
    const Case cases[] = {
        // asked alone, and what follows from it
        {true, "slut"},
        {true, "not slut"},
        {true, "slut and slut >= start"},
        {true, "start <= today and slut and slut >= start"},
        {true, "slut and (klar or slut > start)"},
        {true, "(slut and klar) and slut > start"},
        {true, "slut and slut > start and slut < today"},
        {false, "slut > start"},
        {false, "slut >= start and slut"},
        {false, "slut or slut > start"},
        {false, "klar and slut > start"},
        {false, "(slut and klar) or slut > start"},
        {false, "(slut or klar) and slut > start"},
        {false, "not slut and slut > start"},
        {false, "lon and slut > start"},
        // the other way round
        {true, "not slut or slut >= start"},
        {true, "not slut or klar or slut >= start"},
        {true, "not (slut and klar) or slut > start"},
        {true, "not (not slut) and slut > start"},
        {true, "not (not slut or klar) and slut > start"},
        {true, "not (not slut or not lon) and slut > start and lon > 1"},
        {true, "(slut and klar or slut and not klar) and slut > start"},
        {true, "(not slut or slut > start) and klar"},
        {false, "not (slut or klar) or slut > start"},
        {false, "not (slut or klar) and slut > start"},
        {false, "(not slut or klar) and slut > start"},
        {false, "not (slut and klar) and slut > start"},
        {false, "slut and klar or lon > 1"},
        // paths: what it is part of is there with it, but not the other way
        {true, "handledare and handledare.namn = 'x'"},
        {true, "handledare.namn and handledare.namn = 'x'"},
        {true, "handledare.adress and handledare.adress.ort = handledare.namn"},
        {true, "handledare.adress.ort and handledare.adress.postnummer = 'x'"},
        {true, "handledare and handledare.telefon and handledare.telefon = handledare.namn"},
        {true, "arende.handledare and arende.handledare.namn = 'x'"},
        {true, "(handledare.telefon and klar or handledare.adress) and handledare.namn = 'x'"},
        {false, "handledare.namn = 'x'"},
        {false, "handledare and handledare.telefon = 'x'"},
        {false, "handledare and handledare.adress.ort = 'x'"},
        {false, "handledare.telefon and handledare.adress.ort = 'x'"},
        {false, "(handledare.telefon or handledare.adress) and handledare.adress.ort = 'x'"},
        {false, "handledare and arende.handledare.namn = 'x'"},
        {false, "arende.slut and slut > start"},
        // `??` guards all of its left side, and nothing else
        {true, "(slut ?? today) > start"},
        {true, "(handledare.adress.ort ?? 'x') = 'x'"},
        {true, "(first(mal).text ?? 'x') = 'x'"},
        {true, "((slut | date) ?? 'öppet') = 'x'"},
        {true, "((handledare.adress.ort | lower | capital) ?? nummer) = 'x'"},
        {true, "(slut ?? first(uppfoljningar ?? []) ?? today) > start"},
        {true, "(status ?? 'arbete') = 'studier'"},
        {true, "samtycke ?? false"},
        {true, "not (samtycke ?? true)"},
        {true, "(samtycke ?? false) and samtycke = klar"},
        {true, "(samtycke ?? true) or samtycke = klar"},
        {false, "(samtycke ?? true) and samtycke = klar"},
        {false, "(slut ?? lon) = slut"},
        {false, "(slut ?? slut) > start"},
        {false, "(days(start, slut) ?? 1) = 1"},
        {false, "(lon + 1 ?? 1) = 1"},
        {false, "start ?? today = today"},
        {false, "samtycke"},
        // lists: asked, they have elements
        {true, "mal"},
        {true, "not mal"},
        {true, "mal and first(mal).nadd"},
        {true, "belopp and max(belopp) > 1"},
        {true, "uppfoljningar and count(uppfoljningar) > 1"},
        {true, "uppfoljningar and max(uppfoljningar) > start"},
        {true, "any(x in mal: x.nadd) and first(mal).nadd"},
        {true, "all(x in mal: x.nadd) or first(mal).nadd"},
        {true, "first(delmal).nadd"},
        {true, "min(moten) < today"},
        {true, "first(mal)"},
        {true, "count(uppfoljningar ?? []) > 1"},
        {false, "first(mal).nadd"},
        {false, "max(belopp) > 1"},
        {false, "count(uppfoljningar) > 1"},
        {false, "all(x in mal: x.nadd) and first(mal).nadd"},
        {false, "any(x in mal: x.nadd) or first(mal).nadd"},
        {false, "first(mal) and first(mal).nadd"},
        {false, "max(uppfoljningar ?? []) > start"},
        // within a list
        {true, "any(x in mal: x.datum and x.datum > today)"},
        {true, "all(x in mal: not x.datum or x.datum > today)"},
        {true, "slut and any(x in mal: (x.datum ?? slut) > slut)"},
        {true, "any(x in mal: slut and slut > start)"},
        {true, "any(slut in moten: slut > start)"},
        {true, "any(x in mal: any(y in mal: x.datum and y.datum and x.datum = y.datum))"},
        {false, "any(x in mal: x.datum > today)"},
        {false, "any(x in mal: x.datum) and slut > start"},
        {false, "any(x in mal: any(x in mal: x.nadd) and x.datum > today)"},
        {false, "any(x in mal: x.datum and any(x in mal: x.datum > today))"},
        {false, "any(x in mal: slut) and slut > start"},
        {false, "slut and any(slut in mal: slut.datum > today)"},
    };
    for (const auto& [accepted, test] : cases) {
        CAPTURE(test);
        Diagnostics found;
        const auto compiled = tested(test, presence_sample().scope(), found);
        CAPTURE(testing::told(found));
        CHECK(compiled.has_value() == accepted);
        CHECK(found.empty() == accepted);
    }
}

TEST_CASE("a test says what must be there when it is true, and when it is false") {
    struct Case {
        std::string test, if_true, if_false;
    };
    const Case cases[] = {
        {"slut", "slut", ""},
        {"not slut", "", "slut"},
        {"slut and lon", "slut lon", ""},
        {"slut or lon", "", ""},
        {"not slut or not lon", "", "slut lon"},
        {"slut and handledare.telefon", "slut handledare.telefon", ""},
        {"handledare.telefon or handledare", "handledare", ""},
        {"slut and klar or slut", "slut", ""},
        {"not slut or slut > start", "", "slut"},
        {"mal", "mal", ""},
        {"any(x in mal: x.nadd)", "mal", ""},
        {"all(x in mal: x.nadd)", "", "mal"},
        {"samtycke ?? false", "samtycke", ""},
        {"samtycke ?? true", "", "samtycke"},
        {"any(x in mal: x.datum)", "mal", ""},
        {"klar", "", ""},
        {"first(mal)", "", ""},
    };
    for (const auto& [test, if_true, if_false] : cases) {
        CAPTURE(test);
        Diagnostics found;
        const auto compiled = tested(test, presence_sample().scope(), found);
        REQUIRE(compiled);
        CHECK(joined(compiled->present_if_true()) == if_true);
        CHECK(joined(compiled->present_if_false()) == if_false);
    }
}

TEST_CASE("scopes nest, hide names and count slots on") {
    Scope outer;
    CHECK(outer.add("a", Type::of(Kind::object)) == 0);
    CHECK(outer.add("b", Type::of(Kind::text)) == 1);
    outer.assume_present("a.x.y");
    Scope inner(&outer);
    inner.assume_present("b");
    CHECK(inner.add("c", Type::of(Kind::date)) == 2);
    CHECK(inner.is_present("a.x.y"));
    CHECK(inner.is_present("a.x"));
    CHECK(inner.is_present("a"));
    CHECK_FALSE(inner.is_present("a.x.y.z"));
    CHECK_FALSE(inner.is_present("a.xx"));
    CHECK(inner.is_present("b"));
    CHECK_FALSE(outer.is_present("b"));
    CHECK(inner.names() == std::vector<std::string>{"c", "b", "a"});

    CHECK(inner.add("a", Type::of(Kind::number)) == 3);
    CHECK(inner.find("a")->type.kind == Kind::number);
    CHECK(outer.find("a")->type.kind == Kind::object);
    CHECK_FALSE(inner.is_present("a.x"));
    CHECK(outer.is_present("a.x"));
    CHECK(inner.add("b", Type::of(Kind::text)) == 4);
    CHECK_FALSE(inner.is_present("b"));
    CHECK(inner.find("d") == nullptr);
}
