#include "pdf/font_store.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "pdf/unicode.h"

namespace overens::pdf {

namespace {

constexpr std::string_view swedish_characters =
    " !%&()+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    "ÅÄÖåäöé§·–”•−\u00A0";

/// Of names that are common in Sweden, and of what is seldom written.
constexpr std::string_view other_characters = "\"#'*<>[]_ÉÜáàçèëíñóôüğıŁłčćŠšŞşŽž°½—‘’“…";

/// Many fonts have a glyph of its own for each.
constexpr std::string_view swedish_ligatures[] = {"ff", "fi", "fl", "ffi", "ffl"};

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
    notes_.resize(hb_face_get_glyph_count(font_->face()));
    const auto add = [&](std::uint32_t glyph, std::string_view text) {
        if (glyph == 0 || glyph >= notes_.size() || known_.contains(std::pair(glyph, text))) return;
        codes_.push_back(make_code(*font_, glyph, std::string(text)));
        const auto code = static_cast<std::uint16_t>(codes_.size());
        known_.emplace(std::pair(glyph, text), code);
        if (notes_[glyph].code == 0) notes_[glyph] = {packed(text), code};
    };
    const auto add_all = [&](std::string_view characters) {
        for (std::string_view rest = characters; !rest.empty();) {
            const std::string_view from = rest;
            const char32_t character = take_character(rest);
            add(font_->glyph(character), from.substr(0, from.size() - rest.size()));
        }
    };
    add_all(swedish_characters);
    for (const auto& [drawn, text] : drawn_alike) add(font_->glyph(drawn), text);
    for (const std::string_view text : swedish_ligatures) add(ligature(*font_, std::string(text)), text);
    swedish_.codes = codes_.size();
    add_all(other_characters);
    all_.codes = codes_.size();
}

const FontProgram& ReadyFont::program(const std::vector<FontCode>& used) const {
    const bool only_swedish =
        std::none_of(used.begin() + static_cast<std::ptrdiff_t>(std::min(swedish_.codes, used.size())),
                     used.end(), [](const FontCode& code) { return code.used; });
    const Ready& ready = only_swedish ? swedish_ : all_;
    std::call_once(ready.made, [&] {
        const auto end = codes_.begin() + static_cast<std::ptrdiff_t>(ready.codes);
        std::vector<FontCode> codes(codes_.begin(), end);
        for (FontCode& code : codes) code.used = true;
        ready.program = make_program(*font_, codes);
    });
    return ready.program;
}

std::shared_ptr<const ReadyFont> FontStore::ready(const std::shared_ptr<const layout::Font>& font) {
    const std::scoped_lock lock(mutex_);
    std::shared_ptr<const ReadyFont>& known = known_[font];
    if (!known) known = std::make_shared<const ReadyFont>(font);
    return known;
}

}  // namespace overens::pdf
