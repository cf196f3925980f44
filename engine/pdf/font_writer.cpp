#include "pdf/font_writer.h"

#include <algorithm>
#include <set>

#include "base/diagnostic.h"
#include "pdf/font_subset.h"
#include "pdf/messages.h"
#include "pdf/to_unicode.h"

namespace overens::pdf {

namespace {

constexpr std::size_t most_codes = 65535;

std::int64_t scaled(std::int64_t value, std::int64_t numerator, std::int64_t denominator) {
    const std::int64_t product = value * numerator * 2;
    return (product + (product < 0 ? -denominator : denominator)) / (denominator * 2);
}

/// `ABCDEF`, out of what the subset is, so that two documents with different subsets do not share a name.
std::string tag(std::string_view subset) {
    std::string letters;
    const auto bytes = digest(subset);
    for (std::size_t at = 0; at < 6; ++at) letters += static_cast<char>('A' + bytes[at] % 26);
    return letters;
}

std::string descriptor(const layout::Font& font, const std::string& base_font, Reference file) {
    constexpr int symbolic = 4;
    constexpr int italic = 64;
    const auto units = [&](std::int64_t value) {
        return ' ' + number(scaled(value, 1000, font.units_per_em()));
    };
    const double angle = font.italic_angle();
    std::string text = "/Type /FontDescriptor /FontName " + base_font;
    text += " /Flags " + number(symbolic + (angle != 0 ? italic : 0)) + " /FontBBox [";
    for (const int bound : font.bounds()) text += units(bound);
    text += " ] /ItalicAngle ";
    append_decimal(text, static_cast<std::int64_t>(angle * 10 + (angle < 0 ? -0.5 : 0.5)), 1);
    text += " /Ascent" + units(font.ascender()) + " /Descent" + units(font.descender());
    text += " /CapHeight" + units(font.cap_height());
    // No font file says how thick its stems are; this follows the weight closely enough for a substitute.
    const int weight = font.weight();
    text += " /StemV " + number(50 + weight * weight / 4225);
    return text + " /FontFile2 " + reference(file);
}

}  // namespace

FontWriter::FontWriter(std::shared_ptr<const layout::Font> font)
    : font_(std::move(font)), glyphs_(hb_face_get_glyph_count(font_->face())), notes_(glyphs_) {}

std::uint16_t FontWriter::noted(std::uint32_t glyph, std::string_view text) const {
    if (glyph >= glyphs_) return 0;
    const Note& note = notes_[glyph];
    return std::string_view(note.text.data(), note.size) == text ? note.code : std::uint16_t{0};
}

void FontWriter::note(std::uint32_t glyph, std::string_view text, std::uint16_t code) {
    Note& note = notes_[glyph];
    if (text.size() > note.text.size()) return;
    std::copy(text.begin(), text.end(), note.text.begin());
    note.size = static_cast<std::uint8_t>(text.size());
    note.code = code;
}

std::uint16_t FontWriter::code(std::uint32_t glyph, std::string_view text) {
    const std::pair<std::uint32_t, std::string_view> wanted(glyph, text);
    if (const auto found = known_.find(wanted); found != known_.end()) return found->second;
    if (glyph == 0 || glyph >= glyphs_) {
        throw Failure(FailureKind::machine,
                      {.message = Message(messages::pdf_font_glyph, font_->file_name(), glyph)});
    }
    if (codes_.size() == most_codes) {
        throw Failure(FailureKind::machine,
                      {.message = Message(messages::pdf_font_full, font_->file_name())});
    }
    codes_.push_back({glyph, scaled(font_->advance(glyph), 100000, font_->units_per_em())});
    texts_.emplace_back(text);
    const auto code = static_cast<std::uint16_t>(codes_.size());
    known_.emplace(wanted, code);
    return code;
}

Reference FontWriter::write(ObjectStore& store) const {
    std::set<std::uint32_t> glyphs;
    for (const Code& code : codes_) glyphs.insert(code.glyph);
    const FontSubset part = subset(*font_, glyphs);
    const std::string base_font = name(tag(part.bytes) + '+' + font_->postscript_name());

    std::string to_glyph(2, '\0');
    std::string widths;
    for (const Code& code : codes_) {
        const std::uint32_t glyph = part.glyphs.at(code.glyph);
        to_glyph += static_cast<char>(glyph >> 8U);
        to_glyph += static_cast<char>(glyph & 0xFFU);
        widths += widths.empty() ? "" : " ";
        append_decimal(widths, code.width, 2);
    }
    const Reference file =
        store.add_deflated("/Length1 " + number(static_cast<std::int64_t>(part.bytes.size())), part.bytes);
    const Reference described = store.add(descriptor(*font_, base_font, file));
    const Reference map = store.add_deflated({}, to_glyph);
    const Reference unicode = store.add_deflated({}, to_unicode_map(texts_));
    const Reference descendant = store.add(
        "/Type /Font /Subtype /CIDFontType2 /BaseFont " + base_font +
        " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor " +
        reference(described) + " /CIDToGIDMap " + reference(map) + " /W [1 [" + widths + "]]");
    return store.add("/Type /Font /Subtype /Type0 /BaseFont " + base_font +
                     " /Encoding /Identity-H /DescendantFonts [" + reference(descendant) + "] /ToUnicode " +
                     reference(unicode));
}

}  // namespace overens::pdf
