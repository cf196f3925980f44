#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "data/case_data.h"
#include "support/files.h"

using namespace overens;

namespace {

SourcePointer source(std::string text) {
    return std::make_shared<const Source>("f.json", std::move(text));
}

/// Each error as `line:column message (hint)`.
std::string faults(const std::string& text, Language language = Language::swedish) {
    Diagnostics diagnostics;
    const auto read = data::read_json(source(text), diagnostics);
    CHECK(read.has_value() == diagnostics.empty());
    std::string result;
    for (const Diagnostic& fault : diagnostics.all()) {
        const Position position = fault.place.source->position(fault.place.offset);
        result += std::to_string(position.line) + ":" + std::to_string(position.column) + " " +
                  fault.message.in(language);
        if (fault.hint) result += " (" + fault.hint->in(language) + ")";
        result += "\n";
    }
    return result;
}

/// The value that was read, as compact JSON; the errors if there were any.
std::string value(const std::string& text) {
    Diagnostics diagnostics;
    const auto read = data::read_json(source(text), diagnostics);
    return read ? read->value().dump() : testing::told(diagnostics);
}

std::string nested(int depth) {
    const auto levels = static_cast<std::size_t>(depth);
    return std::string(levels, '[') + std::string(levels, ']');
}

}  // namespace

TEST_CASE("what is JSON is read, in its order, and normalised to NFC") {
    CHECK(value("{\"b\": 1, \"a\": [true, null, -2, 0.5, \"Å\"]}") ==
          "{\"b\":1,\"a\":[true,null,-2,0.5,\"Å\"]}");
    CHECK(value("\xEF\xBB\xBF {}\r\n") == "{}");

    CHECK(value("{\"A\u030A\": \"\\u0041\\u030a\"}") == "{\"Å\":\"Å\"}");
    CHECK(value("[18446744073709551615, -9223372036854775808, 1e-999]") ==
          "[18446744073709551615,-9223372036854775808,0.0]");
    CHECK(value("\"\\u0000\\ud83d\\ude00\"") == "\"\\u0000😀\"");
    CHECK(value(nested(64)) == nested(64));
}

TEST_CASE("every fault of a text that is not JSON is told, with its place and what to do") {
    struct Case {
        std::string text;
        std::string faults;
    };
    const Case cases[] = {
        {"", "1:1 filen är tom\n"},
        {" \n ", "2:2 filen är tom\n"},
        {"{", "1:1 filen slutar innan ”{” på rad 1 är stängd (”}” saknas i slutet av filen)\n"},
        {"{\"a\": [1,\n2", "2:1 filen slutar innan ”[” på rad 1 är stängd (”]}” saknas i slutet av filen)\n"},
        {"{\"a\": 1\n \"b\": 2}", "1:8 ett kommatecken saknas före ”b” (skriv ett kommatecken här)\n"},
        {"[1 2]", "1:3 ett kommatecken saknas före ”2” (skriv ett kommatecken här)\n"},
        {"{\"a\": 1,}", "1:8 ett kommatecken för mycket före ”}” (ta bort kommatecknet)\n"},
        {"[1,2,]", "1:5 ett kommatecken för mycket före ”]” (ta bort kommatecknet)\n"},
        {"[1,,2]", "1:4 ett värde saknas före ”,”\n"},
        {"{,\"a\":1}", "1:2 ett kommatecken för mycket före ”,” (ta bort kommatecknet)\n"},
        {"{\"a\": }", "1:5 värdet för ”a” saknas\n"},
        {"{\"a\" 1}", "1:5 ett kolon saknas efter nyckeln ”a” (skriv \"nyckel\": värde)\n"},
        {"{\"a\"}", "1:5 ett kolon saknas efter nyckeln ”a” (skriv \"nyckel\": värde)\n"},
        {"{1:2}", "1:2 här ska en nyckel inom citattecken stå, inte ”1” (skriv \"nyckel\": värde)\n"},
        {"{\"a\":\n1]", "2:2 ”{” på rad 1 stängs med ”]”\n"},
        {"{\"a\":1}}", "1:8 ”}” stänger något som inte är öppet\n"},
        {"]", "1:1 ”]” stänger något som inte är öppet\n"},
        {"{\"a\":1} x",
         "1:9 filen fortsätter efter att JSON-värdet är slut (ta bort resten, eller kontrollera att rätt "
         "klammer är stängd)\n"},
        {"{a: 1}", "1:2 ”a” saknar citattecken (skriv \"a\")\n"},
        {"{'a': ”b”}",
         "1:2 texten står inom fel sorts citattecken (skriv \"a\")\n1:7 texten står inom fel sorts "
         "citattecken (skriv \"b\")\n"},
        {"[True, ja, hej]",
         "1:2 ”True” är stavat fel (skriv true)\n1:8 ”ja” är stavat fel (skriv true)\n1:12 ”hej” saknar "
         "citattecken (skriv \"hej\")\n"},
        {"{\"a\": 1,5}",
         "1:9 här ska en nyckel inom citattecken stå, inte ”5” (decimaltal skrivs med punkt: 1.5)\n"},
        {"[012, .5, 0x1F]",
         "1:2 ”012” är inte ett tal i JSON (skriv talet som 12, eller inom citattecken om det är en text)\n"
         "1:7 ”.5” är inte ett tal i JSON (skriv talet som 0.5, eller inom citattecken om det är en text)\n"
         "1:11 ”0x1F” är inte ett tal i JSON (tal skrivs som 12, -3 eller 0.5)\n"},
        {"[18446744073709551616, 1e999]",
         "1:2 heltalet 18446744073709551616 är för stort (64 bitar räcker inte) (skriv det inom citattecken "
         "om det är en beteckning)\n"
         "1:24 talet 1e999 är för stort (skriv det inom citattecken om det är en beteckning)\n"},
        {"[-9223372036854775809]",
         "1:2 heltalet -9223372036854775809 är för stort (64 bitar räcker inte) (skriv det inom citattecken "
         "om det är en beteckning)\n"},
        {"[\"x\ty\", \"C:\\dok\", \"\\ud800\", \"\\u12\"]",
         "1:4 en text får inte innehålla styrtecknet U+0009 (skriv \\t i stället)\n"
         "1:12 okänd kombination ”\\d” i en text (ett omvänt snedstreck skrivs dubbelt: \\\\)\n"
         "1:20 \\ud800 är ett halvt tecken\n"
         "1:30 okänd kombination ”\\u” i en text (ett omvänt snedstreck skrivs dubbelt: \\\\)\n"},
        {"{\"a\": \"abc,\r\n \"b\": 1}",
         "1:7 texten avslutas inte på raden (ett citattecken (\") saknas i slutet; en radbrytning i en text "
         "skrivs \\n)\n"},
        {"{\"a\":1, // hej\n \"b\": /* x */ 2} # slut",
         "1:9 kommentarer är inte tillåtna i JSON (ta bort kommentaren)\n"
         "2:7 kommentarer är inte tillåtna i JSON (ta bort kommentaren)\n"
         "2:18 kommentarer är inte tillåtna i JSON (ta bort kommentaren)\n"},
        {"{\"a\":1,\n\"b\":2,\n\"\\u0061\":3, \"a\": 4, \"c\": {\"å\":1,\n\"a\u030A\":2}}",
         "3:1 nyckeln ”a” finns redan (rad 1) (ta bort den ena)\n3:13 nyckeln ”a” finns redan (rad 1) (ta "
         "bort den ena)\n"
         "4:1 nyckeln ”å” finns redan (rad 3) (ta bort den ena)\n"},
        {"{\"a\":1, \"a\":",
         "1:9 nyckeln ”a” finns redan (rad 1) (ta bort den ena)\n"
         "1:12 filen slutar innan ”{” på rad 1 är stängd (”}” saknas i slutet av filen)\n"},
        {"{\"a\": \"\xE5\"}",
         "1:8 filen är inte sparad som UTF-8 (spara om filen med teckenkodningen UTF-8)\n"},
        {"[\"\xED\xA0\x80\"]",
         "1:3 filen är inte sparad som UTF-8 (spara om filen med teckenkodningen UTF-8)\n"},
        {std::string("{}\0rest", 7), "1:3 filen innehåller ett nolltecken (U+0000)\n"},
        {nested(65), "1:65 för många nivåer i varandra (högst 64)\n"},
        {nested(200000), "1:65 för många nivåer i varandra (högst 64)\n"},
        {"{\"a\": 1; \"b\": 2}", "1:8 tecknet ”;” hör inte hemma här\n"},
        {"[:1]", "1:2 tecknet ”:” hör inte hemma här\n"},
    };
    for (const Case& test : cases) {
        CAPTURE(test.text.substr(0, 100));
        CHECK(faults(test.text) == test.faults);
    }
}

TEST_CASE("a fault is shown with its line, in both languages") {
    Diagnostics diagnostics;
    data::read_json(source("{\n  \"namn\": \"Åsa\"\n  \"ålder\": 30\n}\n"), diagnostics);
    CHECK(testing::told(diagnostics) ==
          "f.json:2:16: fel: ett kommatecken saknas före ”ålder”\n"
          "    2 |   \"namn\": \"Åsa\"\n"
          "      |                ^\n"
          "  tips: skriv ett kommatecken här\n");
    CHECK(testing::told(diagnostics, Language::english) ==
          "f.json:2:16: error: a comma is missing before “ålder”\n"
          "    2 |   \"namn\": \"Åsa\"\n"
          "      |                ^\n"
          "  hint: write a comma here\n");
}

TEST_CASE("an object of many members is read in time that grows with it, and its one duplicate is found") {
    std::string text = "{";
    for (int at = 0; at < 200000; ++at) text += "\"n" + std::to_string(at) + "\":1,";
    CHECK(faults(text + "\"n7\":\n2}") ==
          "1:" + std::to_string(text.size() + 1) + " nyckeln ”n7” finns redan (rad 1) (ta bort den ena)\n");
    Diagnostics diagnostics;
    CHECK(data::read_json(source(text + "\"x\":2}"), diagnostics)->value().size() == 200001);
}
