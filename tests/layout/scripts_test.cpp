// Text in other scripts: which way it goes, where it stands, which fonts set it. In the tables of directions,
// capitals stand for letters that go from right to left, as in Unicode's own tables (UAX #9), and `<`, `>`,
// `?` and `=` for the isolating marks.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "layout/bidi.h"
#include "setting.h"
#include "support/files.h"
#include "support/memory_world.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout;
using namespace overens::layout::tests;

namespace {

std::string replaced(std::string text, const std::vector<std::pair<std::string, std::string>>& pairs) {
    std::string result;
    while (!text.empty()) {
        const auto found = std::find_if(pairs.begin(), pairs.end(),
                                        [&](const auto& pair) { return text.starts_with(pair.first); });
        if (found == pairs.end()) {
            result += text.front();
            text.erase(0, 1);
        } else {
            result += found->second;
            text.erase(0, found->first.size());
        }
    }
    return result;
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

const Pairs& letters(bool arabic) {
    static const Pairs hebrew = {{"A", "א"}, {"B", "ב"}, {"C", "ג"}, {"D", "ד"}, {"E", "ה"}, {"F", "ו"}};
    static const Pairs arab = {{"A", "ب"}, {"B", "ج"}, {"C", "س"}, {"D", "د"}, {"E", "ر"}, {"F", "و"}};
    return arabic ? arab : hebrew;
}

std::string written(const std::string& text, bool arabic) {
    Pairs pairs = letters(arabic);
    pairs.insert(pairs.end(), {{">", "\u2066"}, {"<", "\u2067"}, {"?", "\u2068"}, {"=", "\u2069"}});
    return replaced(text, pairs);
}

/// Where a glyph with text stands.
struct Stand {
    Length left;
    Length right;
    std::string text;
};

/// The text of each line, of a page without furniture, from the left on.
std::map<Length, std::vector<Stand>> lines_of(const Page& page) {
    std::map<Length, std::vector<Stand>> result;
    for (const Item& item : page.items) {
        const auto* run = std::get_if<TextRun>(&item);
        if (!run || std::holds_alternative<Artifact>(run->owner)) continue;
        Length pen = run->origin.x;
        OffsetReader offsets(*run->offsets);
        for (std::size_t at = 0; at < run->glyphs.size(); ++at) {
            const Glyph& glyph = run->glyphs[at];
            const Length left = pen + offsets.at(at).dx;
            pen += glyph.advance;
            const std::string text = run->text.substr(glyph.text_begin, glyph.text_end - glyph.text_begin);
            if (!text.empty()) result[run->origin.y].push_back({left, left + glyph.advance, text});
        }
    }
    for (auto& [y, line] : result)
        std::stable_sort(line.begin(), line.end(), [](auto& a, auto& b) { return a.left < b.left; });
    return result;
}

std::string seen(const Pages& pages, bool arabic = false) {
    Pairs back;
    for (const auto& [from, to] : letters(arabic)) back.emplace_back(to, from);
    std::string result;
    for (const auto& [y, line] : lines_of(pages.pages.at(0))) {
        if (!result.empty()) result += '|';
        for (const Stand& stand : line) result += replaced(stand.text, back);
    }
    return result;
}

/// Left and right edge of each line's ink, in points.
std::string edges(const Pages& pages) {
    std::string result;
    for (const auto& [y, line] : lines_of(pages.pages.at(0))) {
        Length left = Length::points(1000);
        Length right;
        for (const Stand& stand : line) {
            if (stand.text == " ") continue;
            left = std::min(left, stand.left);
            right = std::max(right, stand.right);
        }
        const auto rounded = [](Length length) {
            return std::to_string((length.millipoints() + 500) / 1000);
        };
        result += (result.empty() ? "" : " ") + rounded(left) + "–" + rounded(right);
    }
    return result;
}

Paragraph spoken(const std::string& text, const std::string& language, Style style = Style::body) {
    return {{Text{text}}, style, language};
}

std::string fonts_of(const Pages& pages) {
    std::string result;
    for (const auto& font : pages.fonts) result += (result.empty() ? "" : " ") + font->file_name();
    return result;
}

}  // namespace

TEST_CASE("a line stands in the order that its directions give") {
    struct Case {
        bool arabic;
        const char* language;
        const char* text;
        const char* seen;
    };
    for (const Case& one : {
             Case{false, "he", "ABC", "CBA"},
             Case{false, "he", "ABC DEF.", ".FED CBA"},
             Case{false, "", "ABC DEF.", "FED CBA."},
             Case{false, "", "ab CD EF gh", "ab FE DC gh"},
             Case{false, "he", "AB cd ef EF", "FE cd ef BA"},
             // Numbers go from left to right, whatever stands around them.
             Case{false, "he", "AB 12 CD", "DC 12 BA"},
             Case{true, "ar", "AB 10:30 CD 1,5", "1,5 DC 10:30 BA"},
             Case{true, "ar", "1. AB", "BA .1"},
             // Their parts change places in Arabic, unless they are kept apart.
             Case{true, "ar", "AB 19910706-2391", "2391-19910706 BA"},
             Case{true, "ar", "AB >19910706-2391=.", ".19910706-2391 BA"},
             Case{true, "ar", "AB >0980-31 92 00=, CD", "DC ,0980-31 92 00 BA"},
             Case{true, "ar", "AB 10–12 CD", "DC 12–10 BA"},
             // Brackets go with what they are around, as mirrored glyphs.
             Case{false, "he", "AB (cd) EF", "FE )cd( BA"},
             Case{false, "", "ab (CD) ef", "ab (DC) ef"},
             Case{true, "", "AB (12) cd", ")12( BA cd"},
             Case{true, "", "?AB= (12) cd", "BA (12) cd"},
             // A passage of the other direction, with marks at its edges.
             Case{false, "he", "AB >cd!= EF", "FE cd! BA"},
             Case{false, "", "ab <CD!= ef", "ab !DC ef"},
             Case{false, "", "ab 12", "ab 12"},
             Case{false, "he", "ab 12", "ab 12"},
         }) {
        CAPTURE(one.text);
        CHECK(seen(set({spoken(written(one.text, one.arabic), one.language)}), one.arabic) == one.seen);
    }
}

TEST_CASE("levels come only where something goes from right to left") {
    CHECK(embedding_levels("abc 12 (d)", {}, false).empty());
    CHECK(embedding_levels("aא1", {}, false) == std::vector<std::uint8_t>{0, 1, 1, 2});
    CHECK(embedding_levels("a", {}, true) == std::vector<std::uint8_t>{2});
    CHECK(embedding_levels("1", {{0, 0x202E}}, false) == std::vector<std::uint8_t>{1});
    CHECK(embedding_levels("", {}, true).empty());
    CHECK(visual_order({0, 1, 2, 2, 1, 0}) == std::vector<std::size_t>{0, 4, 2, 3, 1, 5});
}

TEST_CASE("text from right to left begins at the right, line by line") {
    const std::string word = written("ABCDEF", false);
    std::string text = word;
    for (int count = 1; count < 12; ++count) text += " " + word;
    const Pages pages = set({spoken(text, "he")});
    CHECK(extracted(pages) == text);
    // Every line ends at the right margin, however long it is, and its closing space stands left of it.
    const std::string found = edges(pages);
    CAPTURE(found);
    CHECK(std::count(found.begin(), found.end(), ' ') == 1);
    CHECK(found.find("–270 ") != std::string::npos);
    CHECK(found.ends_with("–270"));
    const std::string lines = seen(pages);
    CAPTURE(lines);
    CHECK(lines.starts_with(" FEDCBA FEDCBA"));
    CHECK(lines.ends_with("FEDCBA"));
    CHECK(lines.find("|FEDCBA") != std::string::npos);
    // The same words in a paragraph that goes from left to right begin at the left.
    CHECK(edges(set({spoken(text, "")})).starts_with("30–"));
}

TEST_CASE("what stands in columns begins at the right where it is read from there") {
    const std::string abc = written("ABC", false);
    const auto length = [&](const Blocks& blocks) { return edges(set(blocks)); };
    List list{true, {{spoken(abc, "he", Style::list_item)}, {spoken("abc", "", Style::list_item)}}, "he"};
    // One line holds the number and the text: from the text's left edge to the number's right one.
    const std::string listed = length({list});
    CAPTURE(listed);
    CHECK(listed.find("–270 30–270") != std::string::npos);

    Facts facts{{{{Text{abc}}, {spoken(abc, "he", Style::value)}}}, 1, "he"};
    const Pages fact = set({facts});
    const auto line = lines_of(fact.pages[0]).begin()->second;
    CHECK(line.back().right == Length::points(270));
    // The value stands left of its label.
    CHECK(line.front().left < Length::points(200));

    Table numbers = table({"x", "y"}, {{"a", "b"}});
    numbers.columns.assign(2, {.weight = 1});
    const std::string usual = seen(set({numbers}));
    numbers.language = "he";
    const std::string mirrored = seen(set({numbers}));
    CHECK(usual == "xy|ab");
    CHECK(mirrored == "yx|ba");

    Panels panels{2, {{{Text{"a"}}, {paragraph("1")}}, {{Text{"b"}}, {paragraph("2")}}}, "he"};
    CHECK(seen(set({panels})) == "ba|21");
}

TEST_CASE("a paper in a language from right to left has its page's number at the left") {
    Document document;
    document.title = "x";
    document.language = "he";
    document.furniture.footer = {Text{written("ABC", false)}};
    document.blocks.emplace_back(paragraph(written("ABC", false)));
    Signatures signatures;
    for (const char* role : {"a", "b"}) signatures.parties.push_back({role, {Text{role}}});
    document.blocks.emplace_back(std::move(signatures));
    const Pages pages = set(document);
    CHECK(edges(pages).find("–270") != std::string::npos);
    Length number;
    Length words;
    for (const Item& item : pages.pages[0].items) {
        const auto* run = std::get_if<TextRun>(&item);
        if (!run || !std::holds_alternative<Artifact>(run->owner)) continue;
        if (run->text.find("Sida") != std::string::npos) number = run->origin.x;
        if (run->text.find("א") != std::string::npos) words = run->origin.x;
    }
    CHECK(number == Length::points(30));
    CHECK(words > Length::points(200));
    CHECK(seen(pages).find("ba") != std::string::npos);
    // The words that it has by itself are Swedish, and say so.
    const auto swedish = std::count_if(pages.elements.begin(), pages.elements.end(),
                                       [](const Element& element) { return *element.language == "sv"; });
    CHECK(swedish == 6);
}

TEST_CASE("a text of any script is set whole, in fonts that have it, and its glyphs stand for all of it") {
    struct Case {
        const char* language;
        const char* text;
        const char* fonts;
    };
    const std::string own = "OpenSans-Regular.ttf";
    const std::string arabic = own + " NotoSansArabic-Regular.ttf";
    for (const auto& [language, text, fonts] : {
             std::tuple{"ar", "أهلاً وسهلاً بكم في الاجتماع يوم 12 مايو الساعة 10:00.", arabic},
             {"prs", "به جلسه روز ۱۲ می ساعت ۱۰:۰۰ خوش آمدید.", arabic},
             {"fa", "اگر نمی‌توانید بیایید، لطفاً به ما زنگ بزنید.",
              arabic},
             {"ckb", "بەخێربێن بۆ کۆبوونەوەکە لە ١٢ی ئایار کاتژمێر ١٠:٠٠.", arabic},
             {"he", "שָׁלוֹם", own + " NotoSansHebrew-Regular.ttf"},
             {"ti", "ናብቲ ኣኼባ ብ12 ግንቦት፡ ሰዓት 10:00 እንቋዕ ብደሓን መጻእኩም።", own + " NotoSansEthiopic-Regular.ttf"},
             {"so", "Ku soo dhowow kulanka 12-ka Maajo saacadda 10:00.", own},
             {"uk", "Ласкаво просимо на зустріч 12 травня о 10:00.", own},
             {"kmr", "Hûn bi xêr hatin civîna 12ê Gulanê saet 10:00.", own},
             {"pl", "Zażółć gęślą jaźń.", own},
             {"fi", "Tervetuloa kokoukseen.", own},
             {"se", "Bures boahtin čoahkkimii: áâđŋŧž.", own},
         }) {
        CAPTURE(text);
        const Pages pages = set({spoken(text, language)});
        CHECK(extracted(pages) == std::string(text));
        CHECK(fonts_of(pages) == fonts);
        for (const Item& item : pages.pages[0].items) {
            const auto* run = std::get_if<TextRun>(&item);
            if (!run || std::holds_alternative<Artifact>(run->owner)) continue;
            std::uint32_t end = 0;
            for (const Glyph& glyph : run->glyphs) {
                CHECK(glyph.id != 0);
                if (glyph.text_begin == glyph.text_end) continue;
                CHECK(glyph.text_begin == end);
                end = glyph.text_end;
            }
            CHECK(end == run->text.size());
        }
        const auto spoken_by = std::count_if(
            pages.elements.begin(), pages.elements.end(),
            [&](auto& element) { return element.role == Role::paragraph && *element.language == language; });
        CHECK(spoken_by == 1);
    }
}

TEST_CASE("letters join, and go with their points in their own font") {
    // Beh alone, and joined on both sides: other glyphs.
    const auto glyphs = [](const std::string& text) {
        std::vector<std::uint32_t> result;
        const Pages pages = set({spoken(text, "ar")});
        for (const Item& item : pages.pages[0].items) {
            const auto* run = std::get_if<TextRun>(&item);
            if (!run || std::holds_alternative<Artifact>(run->owner)) continue;
            for (const Glyph& glyph : run->glyphs) result.push_back(glyph.id);
        }
        return result;
    };
    CHECK(glyphs("ب").front() != glyphs("ببب").at(1));
    CHECK(glyphs("ببب").at(0) != glyphs("ببب").at(1));
    const auto runs = [](const std::string& text, const char* language) {
        std::string result;
        const Pages pages = set({spoken(text, language)});
        for (const Item& item : pages.pages[0].items) {
            const auto* run = std::get_if<TextRun>(&item);
            if (!run || std::holds_alternative<Artifact>(run->owner)) continue;
            result += "[" + run->text + "]";
        }
        return result;
    };
    // The Arabic comma and the space go with the word, Latin brackets and digits do not.
    CHECK(runs("سلام، علي (x) 12", "ar") == "[سلام، علي ][(][x][) ][12]");
    CHECK(runs("ab ሰላም። cd", "") == "[ab ][ሰላም። ][cd]");
}

TEST_CASE("lines with another script's letters are higher where the theme says so") {
    Theme theme = small_theme();
    theme.fallbacks[0].leading = 150;
    theme.fallbacks[0].scale = 120;
    const Typesetting setting = setting_of(theme);
    const Pages pages =
        set({Paragraph{{Text{"a"}, LineBreak{}, Text{"سلام"}, LineBreak{}, Text{"b"}}}}, setting);
    CHECK(dump(pages) ==
          "1 30 40 a \n"
          "1 30 55 سلام\n"
          "1 52 55  \n"
          "1 30 70 b\n"
          "1 230 290 Sida_1 av_1 [artifact]\n");
    for (const Item& item : pages.pages[0].items) {
        const auto* run = std::get_if<TextRun>(&item);
        if (run && run->text == "سلام") CHECK(run->size == Length::points(12));
    }
}

TEST_CASE("a font is sought only when a paper needs it, and missed by its name") {
    Theme theme = small_theme();
    theme.fallbacks[0].family.regular = "Saknas.ttf";
    const Typesetting setting = setting_of(theme);
    CHECK(fonts_of(set({paragraph("Åsa")}, setting)) == "OpenSans-Regular.ttf");
    Document document;
    document.blocks.emplace_back(spoken("سلام", "ar"));
    Diagnostics diagnostics;
    try {
        typeset(document, setting, diagnostics);
        FAIL("no failure");
    } catch (const Failure& failure) {
        CHECK(failure.kind() == FailureKind::machine);
        CHECK(failure.diagnostic().message.in(Language::swedish) == "hittar inte typsnittet Saknas.ttf");
        CHECK(failure.diagnostic().hint->in(Language::swedish).find("apt install fonts-noto-core") !=
              std::string::npos);
    }
}

TEST_CASE("a character that no font has is told of, also beside one that has a font") {
    Document document;
    document.blocks.emplace_back(paragraph("سلام 😀 中文 x"));
    Diagnostics diagnostics;
    CHECK(!typeset(document, small_setting(), diagnostics));
    const std::string told = overens::testing::told(diagnostics);
    CAPTURE(told);
    CHECK(told.find("U+1F600") != std::string::npos);
    CHECK(told.find("U+4E2D") != std::string::npos);
    CHECK(told.find("U+6587") != std::string::npos);
    CHECK(diagnostics.errors() == 3);
}

TEST_CASE("a passage in another language, and what an abbreviation stands for, are parts of their own") {
    const Pages pages = set({Paragraph{{Text{"a "}, Text{.text = "b", .language = "ar"},
                                        Text{.text = "AF", .expansion = "Arbetsförmedlingen"}},
                                       Style::body,
                                       "en"}});
    std::string found;
    for (const Element& element : pages.elements) {
        if (element.language.empty() && element.expansion.empty()) continue;
        found += "[" + *element.language + "|" + *element.expansion + "]";
    }
    CHECK(found == "[en|][ar|][|Arbetsförmedlingen]");
}
