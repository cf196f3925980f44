#include "pdf/font_program.h"

#include <set>

#include "base/deflate.h"
#include "pdf/font_subset.h"
#include "pdf/to_unicode.h"

namespace overens::pdf {

namespace {

/// Each run of used codes begins with the first one's number.
std::string widths_of(const std::vector<FontCode>& codes) {
    std::string widths;
    bool open = false;
    for (std::size_t at = 0; at < codes.size(); ++at) {
        if (codes[at].used) {
            if (!open) append_number(widths, static_cast<std::int64_t>(at + 1));
            widths += open ? " " : " [";
            append_decimal(widths, codes[at].width, 2);
        } else if (open) {
            widths += "] ";
        }
        open = codes[at].used;
    }
    return open ? widths + ']' : widths;
}

}  // namespace

std::string subset_tag(const Digest& subset) {
    std::string letters;
    for (std::size_t at = 0; at < 6; ++at) letters += static_cast<char>('A' + subset[at] % 26);
    return letters;
}

FontCode make_code(const layout::Font& font, std::uint32_t glyph, std::string text) {
    return {.glyph = glyph,
            .width = scaled(font.advance(glyph), 100000, font.units_per_em()),
            .text = std::move(text)};
}

FontProgram make_program(const layout::Font& font, const std::vector<FontCode>& codes) {
    std::set<std::uint32_t> glyphs;
    std::vector<CodedText> texts;
    for (std::size_t at = 0; at < codes.size(); ++at) {
        if (!codes[at].used) continue;
        glyphs.insert(codes[at].glyph);
        texts.push_back({static_cast<std::uint16_t>(at + 1), codes[at].text});
    }
    const FontSubset part = subset(font, glyphs);
    std::string to_glyph(2, '\0');
    for (const FontCode& code : codes) {
        const std::uint32_t glyph = code.used ? part.glyphs.at(code.glyph) : 0;
        to_glyph += static_cast<char>(glyph >> 8U);
        to_glyph += static_cast<char>(glyph & 0xFFU);
    }
    Deflater deflater(deflate_level_of_kept);
    const auto deflated = [&](std::string_view bytes) {
        return std::make_shared<const SharedBytes>(deflater.zlib(bytes));
    };
    FontProgram program;
    program.file = deflated(part.bytes);
    program.size = part.bytes.size();
    program.name = name(subset_tag(program.file->digest) + '+' + font.postscript_name());
    program.to_glyph = deflated(to_glyph);
    program.unicode = deflated(to_unicode_map(texts));
    program.widths = widths_of(codes);
    return program;
}

}  // namespace overens::pdf
