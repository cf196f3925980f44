// The small parts: how values are spelt, texts cut and codes told.
#include "pdf/syntax.h"

#include <doctest/doctest.h>

#include "pdf/metadata.h"
#include "pdf/to_unicode.h"
#include "pdf/unicode.h"

using namespace overens;

TEST_CASE("numbers are written from integers, as short as can be") {
    const auto decimal = [](std::int64_t value, int decimals) {
        std::string text;
        pdf::append_decimal(text, value, decimals);
        return text;
    };
    CHECK(decimal(0, 3) == "0");
    CHECK(decimal(12000, 3) == "12");
    CHECK(decimal(12340, 3) == "12.34");
    CHECK(decimal(5, 3) == "0.005");
    CHECK(decimal(-5, 3) == "-0.005");
    CHECK(decimal(-1500, 3) == "-1.5");
    std::string colour;
    pdf::append_colour(colour, {255, 0, 51});
    CHECK(colour == "1 0 0.2");
}

TEST_CASE("names and strings") {
    CHECK(pdf::name("Open Sans#1") == "/Open#20Sans#231");
    CHECK(pdf::literal_string("a(b)c\\\r") == "(a\\(b\\)c\\\\\\r)");
    CHECK(pdf::text_string("Hej (du)") == "(Hej \\(du\\))");
    CHECK(pdf::text_string("Å😀") == "<FEFF00C5D83DDE00>");
    CHECK(pdf::text_string(std::string(32767, 'x')).size() == 32769);
    // Too long: cut to an ellipsis, as UTF-16 with its mark still within the limit.
    const std::string cut = pdf::text_string(std::string(32768, 'x'));
    CHECK(cut.ends_with("00782026>"));
    CHECK((cut.size() - 2) / 2 <= pdf::longest_string);
}

TEST_CASE("texts are made such that PDF and XML can hold them") {
    CHECK(pdf::plain_text("a\x01\nb\u0085c") == "a  b c");
    CHECK(pdf::plain_text("\uFEFFa\uFFFE\U0001FFFF") == "\uFFFDa\uFFFD\uFFFD");
    CHECK(pdf::plain_text("\xC3(\xE2\x82\xED\xA0\x80\xF8") == "\uFFFD(\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    CHECK(pdf::shortened("åäö", 3) == "åäö");
    CHECK(pdf::shortened("åäöx", 3) == "åä…");
    CHECK(pdf::shortened("😀😀", 3) == "😀…");
    for (const char* tag : {"sv", "sv-SE", "zh-Hans-CN", "de-1996"})
        CHECK_MESSAGE(pdf::is_language_tag(tag), tag);
    for (const char* tag : {"", "-", "sv-", "sv SE", "s1", "sv_SE", "abcdefghi", "å"})
        CHECK_MESSAGE(!pdf::is_language_tag(tag), tag);
}

TEST_CASE("what a map from codes to Unicode can tell") {
    CHECK(pdf::to_unicode_tells("ffi"));
    CHECK(pdf::to_unicode_tells("\u00AD"));
    CHECK_FALSE(pdf::to_unicode_tells(""));
    CHECK_FALSE(pdf::to_unicode_tells("\uE000"));
    CHECK_FALSE(pdf::to_unicode_tells("\U000F0000"));
    CHECK_FALSE(pdf::to_unicode_tells(std::string(65, 'x')));
    CHECK(pdf::mappable_text("") == "\u2060");
    CHECK(pdf::mappable_text("\uFEFF") == "\u2060");
    CHECK(pdf::mappable_text(std::string_view("\0", 1)) == "\uFFFD");
    CHECK(pdf::mappable_text(std::string(100, 'x')) == std::string(64, 'x'));
    std::vector<pdf::CodedText> texts;
    for (std::uint16_t code = 1; code <= 101; ++code) texts.push_back({code, "å"});
    const std::string map = pdf::to_unicode_map(texts);
    CHECK(map.find("100 beginbfchar\n<0001> <00E5>\n") != std::string::npos);
    CHECK(map.find("1 beginbfchar\n<0065> <00E5>\nendbfchar\n") != std::string::npos);
}

TEST_CASE("a paper without title is known by its number") {
    CHECK(pdf::information({.title = "",
                            .language = "sv",
                            .author = "",
                            .subject = "",
                            .reference = "2026-1",
                            .date = {}}) == "/Title (2026-1) /Producer <FEFF00D60076006500720065006E0073>");
    CHECK(pdf::language(
              {.title = "", .language = "sv_SE", .author = "", .subject = "", .reference = "", .date = {}}) ==
          "und");
}
