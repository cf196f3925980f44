#include "pdf/font_writer.h"

#include <algorithm>
#include <utility>

#include "base/diagnostic.h"
#include "pdf/messages.h"

namespace overens::pdf {

namespace {

constexpr std::size_t most_codes = 65535;

/// A document that uses so many of the usual codes gets a subset that is ready.
constexpr std::ptrdiff_t many = 24;

}  // namespace

std::string font_descriptor(const layout::Font& font, const std::string& base_font, Reference file,
                            bool symbolic) {
    constexpr int symbolic_flag = 4;
    constexpr int latin_flag = 32;
    constexpr int italic = 64;
    const auto units = [&](std::int64_t value) {
        return ' ' + number(scaled(value, 1000, font.units_per_em()));
    };
    const double angle = font.italic_angle();
    std::string text = "/Type /FontDescriptor /FontName " + base_font;
    text += " /Flags " + number((symbolic ? symbolic_flag : latin_flag) + (angle != 0 ? italic : 0)) +
            " /FontBBox [";
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

FontWriter::FontWriter(std::shared_ptr<const ReadyFont> ready)
    : ready_(std::move(ready)),
      font_(ready_->font()),
      glyphs_(hb_face_get_glyph_count(font_.face())),
      codes_(ready_->codes()) {}

bool FontWriter::used() const {
    return std::ranges::any_of(codes_, &FontCode::used);
}

void FontWriter::note(std::uint32_t glyph, std::string_view text, std::uint16_t code) {
    if (text.size() > 4) return;
    if (notes_.empty()) notes_.resize(glyphs_);
    notes_[glyph] = {packed(text), code};
}

std::uint16_t FontWriter::code(std::uint32_t glyph, std::string_view text) {
    const std::pair<std::uint32_t, std::string_view> wanted(glyph, text);
    for (const FontCodes* known : {&ready_->known(), &std::as_const(known_)}) {
        const auto found = known->find(wanted);
        if (found == known->end()) continue;
        codes_[found->second - 1U].used = true;
        return found->second;
    }
    if (glyph == 0 || glyph >= glyphs_) {
        throw Failure(FailureKind::machine,
                      {.message = Message(messages::pdf_font_glyph, font_.file_name(), glyph)});
    }
    if (codes_.size() == most_codes) {
        throw Failure(FailureKind::machine, {.message = Message(messages::pdf_font_full, font_.file_name())});
    }
    codes_.push_back(make_code(font_, glyph, std::string(text)));
    codes_.back().used = true;
    const auto code = static_cast<std::uint16_t>(codes_.size());
    known_.emplace(wanted, code);
    return code;
}

Reference FontWriter::write(ObjectStore& store) const {
    const bool usual =
        codes_.size() == ready_->codes().size() && std::ranges::count_if(codes_, &FontCode::used) >= many;
    const FontProgram own = usual ? FontProgram() : make_program(font_, codes_);
    const FontProgram& program = usual ? ready_->program(codes_) : own;
    const Reference file = store.add_stream(
        "/Length1 " + number(static_cast<std::int64_t>(program.size)) + " /Filter /FlateDecode",
        program.file);
    const Reference described = store.add(font_descriptor(font_, program.name, file, true));
    const Reference map = store.add_stream("/Filter /FlateDecode", program.to_glyph);
    const Reference unicode = store.add_stream("/Filter /FlateDecode", program.unicode);
    const Reference descendant = store.add(
        "/Type /Font /Subtype /CIDFontType2 /BaseFont " + program.name +
        " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor " +
        reference(described) + " /CIDToGIDMap " + reference(map) + " /W [" + program.widths + "]");
    return store.add("/Type /Font /Subtype /Type0 /BaseFont " + program.name +
                     " /Encoding /Identity-H /DescendantFonts [" + reference(descendant) + "] /ToUnicode " +
                     reference(unicode));
}

}  // namespace overens::pdf
