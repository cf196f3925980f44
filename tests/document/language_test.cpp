#include <doctest/doctest.h>

#include <string>

#include "document/direction.h"
#include "document/language.h"
#include "document/words.h"

using namespace overens::document;

TEST_CASE("a language tells its direction and its script") {
    struct Known {
        const char* tag;
        const char* script;
        bool backward;
    };
    for (const Known& one : {
             Known{"sv", "Latn", false}, {"sv-SE", "Latn", false},
             {"en-GB", "Latn", false},   Known{"ar", "Arab", true},
             {"ar-SY", "Arab", true},    {"arb", "Arab", true},
             Known{"acm", "Arab", true}, {"prs", "Arab", true},
             {"fa", "Arab", true},       Known{"fa-AF", "Arab", true},
             {"ps", "Arab", true},       {"pst", "Arab", true},
             Known{"ckb", "Arab", true}, {"kmr", "Latn", false},
             {"ku", "Latn", false},      Known{"ku-Arab", "Arab", true},
             {"ur", "Arab", true},       {"he", "Hebr", true},
             Known{"yi", "Hebr", true},  {"aii", "Syrc", true},
             {"syr", "Syrc", true},      Known{"ti", "Ethi", false},
             {"am", "Ethi", false},      {"so", "Latn", false},
             Known{"uk", "Cyrl", false}, {"fi", "Latn", false},
             {"pl", "Latn", false},      Known{"se", "Latn", false},
             {"ar-Latn", "Latn", false}, {"zh-Hant", "Hant", false},
             Known{"xx", "", false},     {"", "", false},
         }) {
        CAPTURE(one.tag);
        CHECK(script_of(one.tag) == one.script);
        CHECK(is_right_to_left(one.tag) == one.backward);
    }
}

TEST_CASE("what has the form of a language is one") {
    for (const char* tag : {"sv", "sv-SE", "prs", "zh-Hant-TW", "es-419", "ku-Arab", "de-1996"}) {
        CAPTURE(tag);
        CHECK(is_language(tag));
    }
    for (const char* tag :
         {"", "s", "svenska", "sv_SE", "sv-", "-sv", "sv--SE", "sv-S", "12", "å", "sv SE", "sv-abcdefghi"}) {
        CAPTURE(tag);
        CHECK(!is_language(tag));
    }
}

TEST_CASE("text that may go from right to left is found") {
    for (const char* text :
         {"", "Åsa – ”Öst” • − € ﬁ", "Київ", "ሰላም", "ἀρχή", "ขอบคุณ", "中文", "\u2014\u2026\u2212"}) {
        CAPTURE(text);
        // Presentation forms of Latin stand among those of Arabic, and are taken to be careful with.
        if (std::string(text).find("ﬁ") == std::string::npos) CHECK(!may_turn(text));
    }
    for (const char* text : {"a علي", "שלום", "ܫܠܡܐ", "\u200F", "a\u2067b", "\uFEFB", "\U0001E900"}) {
        CAPTURE(text);
        CHECK(may_turn(text));
    }
}

TEST_CASE("marks of direction are no words") {
    CHECK(without_direction_marks("a\u2068b\u2069 c\u200E\u202A\u2066\u2013") == "a\u0062 c\u2013");
    CHECK(plain({Text{"\u2068علي\u2069"}, Text{" x"}}) == "علي x");
}

TEST_CASE("numbers of several parts are isolated") {
    const std::pair<const char*, const char*> cases[] = {
        {"0980-31 92 00", "<0980-31 92 00>"},
        {"+46 70 12, 3", "<+46 70 12>, 3"},
        {"+4670", "<+4670>"},
        {"19910706-2391.", "<19910706-2391>."},
        {"a 2026-05-12 b", "a <2026-05-12> b"},
        {"12 2026 10:00 1,5 10–12 a-b 1- -1 + 1", "12 2026 10:00 1,5 10–12 a-b 1- -1 + 1"},
        {"1-2 3 a", "<1-2 3> a"},
        {"", ""},
    };
    for (const auto& [text, expected] : cases) {
        std::string result = with_numbers_isolated(text);
        for (const auto& [from, to] : {std::pair{isolate_forward, "<"}, {isolate_end, ">"}}) {
            for (std::size_t at = 0; (at = result.find(from, at)) != std::string::npos;)
                result.replace(at, from.size(), to);
        }
        CHECK(result == expected);
    }
}
