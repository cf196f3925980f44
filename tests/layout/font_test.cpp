#include "layout/font.h"

#include <doctest/doctest.h>

#include "base/diagnostic.h"
#include "layout/shaper.h"
#include "setting.h"
#include "support/files.h"
#include "support/memory_world.h"

using namespace overens;
using namespace overens::layout;

namespace {

std::string failure(const World& world) {
    try {
        load_fonts(world, layout::tests::small_theme().font);
    } catch (const Failure& failure) {
        Diagnostics diagnostics;
        diagnostics.add(failure.diagnostic());
        CHECK(failure.kind() == FailureKind::machine);
        return overens::testing::told(diagnostics);
    }
    return "no failure";
}

/// `text:advance` of every glyph; `text` is what it stands for.
std::string shaped(const std::string& text, std::size_t face = 0, int size = 1000) {
    const layout::Typesetting& setting = layout::tests::small_setting();
    Shaper shaper(setting.fonts, *setting.fallbacks);
    const Shaped& result = shaper.shape(shaper.look(face, Length::millipoints(size), "sv"), text);
    std::string told;
    Length width;
    for (const Glyph& glyph : result.glyphs) {
        if (!told.empty()) told += ' ';
        told += text.substr(glyph.text_begin, glyph.text_end - glyph.text_begin) + ":" +
                std::to_string(glyph.advance.millipoints());
        width += glyph.advance;
    }
    CHECK(width == result.width);
    return told + (result.incomplete ? " incomplete" : "");
}

}  // namespace

TEST_CASE("a font tells its measures") {
    const FontSet& fonts = layout::tests::small_setting().fonts;
    const Font& regular = *fonts.faces[FontSet::index(false, false)];
    CHECK(regular.file_name() == "OpenSans-Regular.ttf");
    CHECK(regular.postscript_name() == "OpenSans");
    CHECK(regular.units_per_em() == 2048);
    CHECK(regular.ascender() == 2189);
    CHECK(regular.descender() == -600);
    CHECK(regular.cap_height() == 1462);
    CHECK(regular.weight() == 400);
    CHECK(regular.italic_angle() == 0);
    CHECK(regular.has(U'å'));
    CHECK_FALSE(regular.has(U'字'));
    const Font& bold_italic = *fonts.faces[FontSet::index(true, true)];
    CHECK(bold_italic.postscript_name() == "OpenSans-BoldItalic");
    CHECK(bold_italic.weight() == 700);
    CHECK(bold_italic.italic_angle() == -12);
    CHECK(regular.bounds()[0] < 0);
    CHECK(regular.bounds()[3] > regular.ascender() / 2);
}

TEST_CASE("a font that is missing or broken is the machine's fault") {
    overens::testing::MemoryWorld world;
    CHECK(
        failure(world) ==
        "fel: hittar inte typsnittet OpenSans-Regular.ttf\n"
        "  tips: sökt i: memory; det finns i Debianpaketet fonts-open-sans (apt install fonts-open-sans)\n");
    world.assets[{Asset::font, "OpenSans-Regular.ttf"}] = "no font at all";
    CHECK(failure(world) == "fel: OpenSans-Regular.ttf är inget typsnitt som går att läsa\n");
}

TEST_CASE("text becomes glyphs with kerning and ligatures") {
    CHECK(shaped("n") == "n:614");
    CHECK(shaped("nn") == "n:614 n:614");
    CHECK(shaped("Te") == "T:518 e:526");  // alone they are 553 and 561 wide
    CHECK(shaped("e\u0301") == "e\u0301:561");
    CHECK(shaped("\u5B57").ends_with(" incomplete"));
}

TEST_CASE("glyphs of a ligature stand for all their letters") {
    const std::string told = shaped("ffi");
    CHECK(told.starts_with("ffi:"));
}

TEST_CASE("what was shaped for one document serves the next, and no two at once") {
    const auto memories = std::make_shared<ShapeMemories>();
    const layout::Typesetting& setting = layout::tests::small_setting();
    const auto shape = [&](const std::string& text) {
        Shaper shaper(setting.fonts, *setting.fallbacks, memories->lend());
        const Shaper::Look look = shaper.look(0, Length::points(10), "sv");
        return &shaper.shape(look, text);
    };
    const Shaped* first = shape("praktik");
    CHECK(shape("praktik") == first);
    CHECK(first->glyphs.size() == 7);
    CHECK(shape("praktiken")->glyphs.size() == 9);

    const BreakRules rules;
    layout::BreakFinder finder = rules.finder();
    ShapeMemory memory;
    const auto ends = [&](std::string_view text) {
        std::string told;
        for (const LineEnd& end : memory.ends(text, finder))
            told += std::to_string(end.at) + (end.tied ? "~ " : " ");
        return told;
    };
    CHECK(ends("fem år, 5 år") == "4 9 11~ 14 ");
    CHECK(ends("fem") == "3 ");
    CHECK(ends("fem år, 5 år") == "4 9 11~ 14 ");
    CHECK(&memory.ends("fem", finder) == &memory.ends("fem", finder));

    const auto one = memories->lend();
    const auto other = memories->lend();
    CHECK(one != other);
    CHECK(one->size() == 2);
    CHECK(other->size() == 0);
}
