#include <doctest/doctest.h>

#include <random>

#include "data/unicode.h"
#include "fixture.h"
#include "support/files.h"

using namespace overens;
using namespace overens::testing;

namespace {

constexpr const char* form = R"(<template title="Prov" description="Allt möjligt">
<input name="arende" schema="arende"/><input name="kontor" schema="kontor"/>
<select name="p" from="arende.placeringar" id="id" newest="start"/>
<let name="summa" value="arende.belopp * 2"/>
<document title="Prov {arende.nummer}" file="{arende.nummer}-{p.id}" accent="{kontor.farg}" language="sv-SE">
<letterhead><logo file="{kontor.logotyp.fil}" alt="{kontor.logotyp.visar}"/><line>{kontor.namn}</line></letterhead>
<footer>Sida <page-number/></footer>
<letter envelope="e65" stamp="yes"><addressee><line>{arende.person.namn}</line></addressee><date>x</date></letter>
<title>Prov &amp; <em>annat</em></title><subtitle>{today | longdate}</subtitle>
<if test="arende.person.telefon"><p>{arende.person.telefon | telefon}</p></if><else-if test="summa &gt; 3"><p style="small">{summa | kronor}</p></else-if><else><p>{{}} nej</p></else>
<heading level="1">Mål</heading>
<list ordered="yes"><for each="m" in="arende.mal" index="n"><item>{n}. <strong>{m.text}</strong><br/>{m.klart ?? p.start | date}</item></for></list>
<table caption="x"><column weight="2"/><column align="right"/><head><row><cell>a</cell><cell>b</cell></row></head>
<row><cell head="yes">x</cell><cell><p>y</p></cell></row></table>
<facts columns="2"><fact value="p.plats | label"/><fact label="x">y</fact></facts>
<panels><panel heading="x"><p>y <a href="https://example.se">z</a></p></panel></panels>
<keep><note>x <span lang="so">y</span></note><picture file="{kontor.logotyp.fil}" alt="x" width="40mm"/></keep>
<signatures><signature id="a" role="b" name="{arende.person.namn}"/></signatures>
</document></template>
)";

/// Damages `text` at one to three places: bytes and pieces of template taken out, put in, doubled.
std::string mutated(std::string text, std::mt19937& random) {
    static const std::vector<std::string> pieces = {"<",
                                                    ">",
                                                    "/>",
                                                    "\"",
                                                    "'",
                                                    "{",
                                                    "}",
                                                    "&",
                                                    "&lt;",
                                                    "</p>",
                                                    "<if test=\"",
                                                    "<for each=\"x\" in=\"arende.mal\">",
                                                    "</for>",
                                                    "<else>",
                                                    "arende",
                                                    ".",
                                                    "|",
                                                    "??",
                                                    "<!--",
                                                    "-->",
                                                    "\xC3",
                                                    "\xA5",
                                                    std::string(1, '\0'),
                                                    "<![CDATA[",
                                                    "<?x",
                                                    "\n",
                                                    "<include file=\"a\"/>",
                                                    "99999999999999999999",
                                                    "(((((("};
    const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    for (std::size_t times = 1 + below(3) * below(2); times > 0; --times) {
        const std::size_t at = below(text.size());
        const std::size_t length = below(std::min<std::size_t>(text.size() - at, below(2) == 0 ? 4 : 40));
        switch (below(4)) {
            case 0:
                text.erase(at, length);
                break;
            case 1:
                text.insert(at, pieces[below(pieces.size())]);
                break;
            case 2:
                text.insert(at, text.substr(below(text.size()), length));
                break;
            default:
                text[at] = static_cast<char>(random());
        }
    }
    return text;
}

}  // namespace

TEST_CASE("no damage to a template does more than give messages with places") {
    std::mt19937 random(20261122);
    const MemoryWorld world = template_world();
    schema::SchemaLibrary schemas(world);
    Diagnostics none;
    templates::Merge merge{{}, *Date::make(2026, 11, 22), std::nullopt};
    for (const auto& [name, text] :
         {std::pair<std::string, std::string>{"arende", standard_case()}, {"kontor", standard_office()}}) {
        merge.inputs.push_back(
            *data::read_json(std::make_shared<const Source>("data/" + name + ".json", text), none));
    }
    int sound = 0;
    for (int round = 0; round < 3000; ++round) {
        const std::string text = round == 0 ? form : mutated(form, random);
        CAPTURE(text);
        Diagnostics diagnostics;
        const auto source = std::make_shared<const Source>("m.xml", text);
        const auto compiled = templates::compile(world, schemas, source, diagnostics);
        CHECK(compiled.has_value() != diagnostics.has_errors());
        for (const Diagnostic& one : diagnostics.all()) {
            CHECK(one.place.source == source);
            CHECK(one.place.offset <= text.size());
            CHECK(!one.message.in(Language::swedish).empty());
        }
        if (round == 0) CHECK_MESSAGE(diagnostics.empty(), told(diagnostics));
        if (!compiled || compiled->inputs().size() != 2) continue;
        Diagnostics while_merging;
        const auto expanded = templates::expand(world, *compiled, merge, while_merging);
        CHECK(expanded.has_value() != while_merging.has_errors());
        if (!expanded) continue;
        ++sound;
        CHECK(!data::first_ill_formed(dump(expanded->document)));
        CHECK(!expanded->file_name.empty());
    }
    CHECK(sound > 100);  // else nothing was merged
}
