#include "pdf/font_store.h"

#include <string_view>
#include <utility>

#include "pdf/unicode.h"

namespace overens::pdf {

namespace {

/// Those of Swedish texts, and of names that are common beside the Swedish ones.
constexpr std::string_view usual_characters =
    " !\"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz"
    "ÅÄÖåäöÉÜáàçèéëíñóôüğıŁłčćŠšŞşŽž§°·½–—‘’“”•…−";

/// Many fonts have a glyph of its own for each.
constexpr std::string_view usual_ligatures[] = {"ff", "fi", "fl", "ffi", "ffl"};

/// Drawn as another: a no-break space, and the hyphen of a word that goes on in the next line.
constexpr std::pair<char32_t, std::string_view> drawn_alike[] = {{' ', "\u00A0"}, {'-', "\u00AD"}};

/// 0 if the font draws the letters one by one.
std::uint32_t ligature(const layout::Font& font, const std::string& letters) {
    const std::unique_ptr<hb_buffer_t, void (*)(hb_buffer_t*)> buffer(hb_buffer_create(), hb_buffer_destroy);
    const auto size = static_cast<int>(letters.size());
    hb_buffer_add_utf8(buffer.get(), letters.data(), size, 0, size);
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), HB_SCRIPT_LATIN);
    hb_buffer_set_language(buffer.get(), hb_language_from_string("sv", -1));
    hb_shape(font.shaper(), buffer.get(), nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    return count == 1 ? glyphs->codepoint : 0;
}

}  // namespace

ReadyFont::ReadyFont(std::shared_ptr<const layout::Font> font) : font_(std::move(font)) {
    const auto add = [&](std::uint32_t glyph, std::string_view text) {
        if (glyph == 0) return;
        codes_.push_back(make_code(*font_, glyph, std::string(text)));
        known_.emplace(std::pair(glyph, text), static_cast<std::uint16_t>(codes_.size()));
    };
    for (std::string_view rest = usual_characters; !rest.empty();) {
        const std::string_view from = rest;
        const char32_t character = take_character(rest);
        add(font_->glyph(character), from.substr(0, from.size() - rest.size()));
    }
    for (const auto& [drawn, text] : drawn_alike) add(font_->glyph(drawn), text);
    for (const std::string_view text : usual_ligatures) add(ligature(*font_, std::string(text)), text);
}

const FontProgram& ReadyFont::program() const {
    std::call_once(made_, [&] {
        std::vector<FontCode> all = codes_;
        for (FontCode& code : all) code.used = true;
        program_ = make_program(*font_, all);
    });
    return program_;
}

std::shared_ptr<const ReadyFont> FontStore::ready(const std::shared_ptr<const layout::Font>& font) {
    const std::scoped_lock lock(mutex_);
    std::shared_ptr<const ReadyFont>& known = known_[font];
    if (!known) known = std::make_shared<const ReadyFont>(font);
    return known;
}

}  // namespace overens::pdf
