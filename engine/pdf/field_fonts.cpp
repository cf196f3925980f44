#include "pdf/field_fonts.h"

#include <array>
#include <set>

#include "base/deflate.h"
#include "pdf/font_program.h"
#include "pdf/font_subset.h"
#include "pdf/font_writer.h"

namespace overens::pdf {

namespace {

constexpr int first_code = 32;
constexpr int last_code = 255;

/// What the codes from 128 on stand for in WinAnsiEncoding (ISO 32000-1, annex D) where it is not the same
/// as in Latin-1; 0 is nothing.
constexpr std::array<char32_t, 32> windows_letters = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

char32_t character(int code) {
    constexpr int begin = 128;
    if (code == 127) return 0;
    const bool own = code >= begin && code < begin + static_cast<int>(windows_letters.size());
    return own ? windows_letters[static_cast<std::size_t>(code - begin)] : static_cast<char32_t>(code);
}

}  // namespace

FieldFonts::Ready FieldFonts::make(const layout::Font& font) {
    std::set<char32_t> characters;
    std::string widths;
    for (int code = first_code; code <= last_code; ++code) {
        const char32_t letter = character(code);
        const std::uint32_t glyph = letter == 0 ? 0 : font.glyph(letter);
        if (glyph != 0) characters.insert(letter);
        if (!widths.empty()) widths += ' ';
        const int width = glyph == 0 ? 0 : font.advance(glyph);
        append_decimal(widths, scaled(width, 100000, font.units_per_em()), 2);
    }
    const std::string part = subset_of_characters(font, characters);
    auto file = std::make_shared<const SharedBytes>(Deflater().zlib(part));
    return {.base_font = name(subset_tag(file->digest) + '+' + font.postscript_name()),
            .entries = "/Length1 " + number(static_cast<std::int64_t>(part.size())) + " /Filter /FlateDecode",
            .file = std::move(file),
            .widths = std::move(widths)};
}

std::shared_ptr<const FieldFonts::Ready> FieldFonts::ready(const std::shared_ptr<const layout::Font>& font) {
    const std::scoped_lock lock(mutex_);
    std::shared_ptr<const Ready>& found = known_[font];
    if (!found) found = std::make_shared<const Ready>(make(*font));
    return found;
}

Reference FieldFonts::write(const std::shared_ptr<const layout::Font>& font, ObjectStore& store) {
    const std::shared_ptr<const Ready> made = ready(font);
    const Reference file = store.add_stream(made->entries, made->file);
    const Reference described = store.add(font_descriptor(*font, made->base_font, file, false));
    return store.add("/Type /Font /Subtype /TrueType /BaseFont " + made->base_font +
                     " /Encoding /WinAnsiEncoding /FirstChar " + number(first_code) + " /LastChar " +
                     number(last_code) + " /FontDescriptor " + reference(described) + " /Widths [" +
                     made->widths + "]");
}

}  // namespace overens::pdf
