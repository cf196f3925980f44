#include <doctest/doctest.h>

#include <random>

#include "answers/filled_form.h"
#include "odt/package.h"
#include "support/files.h"

using namespace overens;

namespace {

std::string odt_reading(const std::string& bytes) {
    Diagnostics diagnostics;
    const auto form = answers::read_filled(std::make_shared<const Source>("svar.odt", bytes), diagnostics);
    CHECK(form.has_value() == diagnostics.empty());
    if (!form) return testing::told(diagnostics);
    std::string result = form->name + " " + form->version + "\n";
    for (const answers::FilledField& field : form->fields) result += field.name + "=" + field.value + "\n";
    return result;
}

std::string content(const std::string& forms, const std::string& before = {}) {
    return "<?xml version=\"1.0\"?>" + before +
           "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\" "
           "xmlns:f=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
           "<office:body><office:text><office:forms>" +
           forms + "</office:forms><text:p>x</text:p></office:text></office:body></office:document-content>";
}

std::string package(const std::string& text) {
    return odt::package({{"content.xml", text, "text/xml"}});
}

std::string form_with(const std::string& controls) {
    return package(content("<form:form form:name=\"prov 2026-1\">" + controls + "</form:form>"));
}

}  // namespace

TEST_CASE("an ODT's controls are read as programs save them") {
    CHECK(odt_reading(
              form_with("<form:text form:name=\"namn\" form:current-value=\"A&#x30A;sa &amp; Łuș\"/>"
                        "<form:text form:name=\"tom\" form:value=\"\"/>"
                        "<form:text form:name=\"forst\" form:value=\"från början\"/>"
                        "<form:textarea form:name=\"rader\" form:current-value=\"ett&#10;två\"/>"
                        "<form:textarea form:name=\"stycken\"><text:p>ett<text:s/><text:span>två</text:span>"
                        "<text:line-break/>tre</text:p><text:p>fyra</text:p></form:textarea>"
                        "<form:radio form:name=\"nu\" form:value=\"arbete\"/>"
                        "<form:radio form:name=\"nu\" form:value=\"studier\" form:current-selected=\"true\"/>"
                        "<form:radio form:name=\"nu\" form:value=\"annat\" form:current-selected=\"false\"/>"
                        "<form:radio form:name=\"inget\" form:value=\"a\"/>"
                        "<form:checkbox form:name=\"hur.telefon\" form:current-state=\"checked\"/>"
                        "<form:checkbox form:name=\"hur.besok\" form:current-state=\"unchecked\" "
                        "form:state=\"checked\"/>"
                        "<form:button form:name=\"skicka\"/>")) ==
          "prov 2026-1\nnamn=Åsa & Łuș\ntom=\nforst=från början\nrader=ett\ntvå\n"
          "stycken=ett två\ntre\nfyra\nnu=studier\ninget=\nhur.telefon=x\nhur.besok=\n");
}

TEST_CASE("each way in which an ODT is no filled form is told") {
    const std::string damaged =
        "svar.odt: fel: filen är skadad och går inte att läsa\n"
        "  tips: öppna den i ett annat program och spara den igen, eller be om en ny\n";
    CHECK(odt_reading(package("<a><b></a>")) == damaged);
    CHECK(odt_reading(odt::package({})) == damaged);
    CHECK(odt_reading(form_with("").substr(0, 150)) ==
          "svar.odt: fel: filen är varken en PDF eller en ODT\n"
          "  tips: ge formuläret som det sparades av programmet som det fylldes i med\n");
    CHECK(
        odt_reading(package(content(""))) ==
        "svar.odt: fel: filen har inga fält att läsa svar ur\n"
        "  tips: be om filen som den sparades innan den skrevs ut; annars får svaren skrivas in för hand\n");
    CHECK(odt_reading(package(content("<form:form form:name=\"Form\"><form:text/></form:form>"))) ==
          "svar.odt: fel: filen har fält, men är inget formulär från Överens\n"
          "  tips: ge formuläret som det sparades av programmet som det fylldes i med\n");
    CHECK(odt_reading(package(content("", "<!DOCTYPE a [<!ENTITY b \"c\">]>"))) ==
          "svar.odt: fel: filen är byggd så att den inte kan läsas säkert\n"
          "  tips: öppna den i ett annat program och spara den igen, eller be om en ny\n");
    CHECK(odt_reading(package(content(std::string(40U << 20U, ' ')))) == damaged);
    std::string many;
    for (int field = 0; field < 6000; ++field)
        many += "<form:text form:name=\"a" + std::to_string(field) + "\"/>";
    CHECK(odt_reading(form_with(many)) == "svar.odt: fel: filen har för många fält\n");
    std::string deep;
    for (int level = 0; level < 200000; ++level) deep += "<form:textarea>";
    CHECK(odt_reading(form_with(deep)) == damaged);
    for (int level = 0; level < 200000; ++level) deep += "</form:textarea>";
    CHECK(odt_reading(form_with(deep)) == "prov 2026-1\n");
}

TEST_CASE("ODTs broken at random are read or refused, and never crash") {
    const std::string good = form_with("<form:text form:name=\"namn\" form:current-value=\"Åsa\"/>");
    std::mt19937 random(20261122);
    for (int round = 0; round < 3000; ++round) {
        std::string bytes = good;
        for (unsigned change = 0; change <= random() % 4; ++change) {
            const std::size_t at = random() % bytes.size();
            bytes[at] = static_cast<char>(random() % 256);
            if (random() % 16 == 0) bytes.resize(at + 1);
        }
        Diagnostics diagnostics;
        const auto read = answers::read_filled(std::make_shared<const Source>("f.odt", bytes), diagnostics);
        REQUIRE(read.has_value() == diagnostics.empty());
    }
}
