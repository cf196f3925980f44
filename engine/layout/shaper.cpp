#include "layout/shaper.h"

#include <hb.h>

#include <algorithm>

namespace overens::layout {

namespace {

struct Buffer {
    hb_buffer_t* buffer = hb_buffer_create();
    Buffer() = default;
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    ~Buffer() { hb_buffer_destroy(buffer); }
};

/// HarfBuzz gives what goes from right to left as it stands, from the left on. Turned to the order of the
/// text, each glyph keeps its place.
void turn(std::vector<Glyph>& glyphs, GlyphOffsets& offsets) {
    GlyphOffsets all;
    OffsetReader reader(offsets);
    Length x;
    for (std::size_t at = 0; at < glyphs.size(); ++at) {
        GlyphOffset offset = reader.at(at);
        offset.glyph = static_cast<std::uint32_t>(glyphs.size() - 1 - at);
        offset.dx += x;
        all.push_back(offset);
        x += glyphs[at].advance;
    }
    std::reverse(glyphs.begin(), glyphs.end());
    std::reverse(all.begin(), all.end());
    Length pen;
    for (std::size_t at = 0; at < glyphs.size(); ++at) {
        all[at].dx -= pen;
        pen += glyphs[at].advance;
    }
    offsets = std::move(all);
}

Shaped shape_text(const Font& font, Length size, hb_language_t language, bool backward,
                  std::string_view text) {
    const Buffer owned;
    hb_buffer_t* buffer = owned.buffer;
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_set_language(buffer, language);
    hb_buffer_set_direction(buffer, backward ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(font.shaper(), buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    const auto units = [&](int value) { return size.scaled(value, font.units_per_em()); };

    Shaped shaped;
    shaped.glyphs.reserve(count);
    for (unsigned index = 0; index < count; ++index) {
        const Length advance = units(positions[index].x_advance);
        shaped.glyphs.push_back({infos[index].codepoint, advance, infos[index].cluster, 0});
        if (positions[index].x_offset != 0 || positions[index].y_offset != 0) {
            shaped.offsets.push_back(
                {index, units(positions[index].x_offset), units(positions[index].y_offset)});
        }
        shaped.width += advance;
        shaped.incomplete = shaped.incomplete || infos[index].codepoint == 0;
    }
    if (backward) turn(shaped.glyphs, shaped.offsets);
    // A cluster ends where the next one begins; its later glyphs stand for no text.
    auto end = static_cast<std::uint32_t>(text.size());
    for (std::size_t index = count; index-- > 0;) {
        Glyph& glyph = shaped.glyphs[index];
        if (index > 0 && shaped.glyphs[index - 1].text_begin == glyph.text_begin) {
            glyph.text_end = glyph.text_begin;
        } else {
            glyph.text_end = end;
            end = glyph.text_begin;
        }
    }
    return shaped;
}

}  // namespace

Shaper::Look Shaper::find(Face face, Length size, std::string_view language, bool backward) {
    const auto [found, added] = numbers_.try_emplace(
        Key{face, size.millipoints(), std::string(language), backward}, static_cast<Look>(looks_.size()));
    if (added) {
        const bool own = face.family == 0;
        const std::shared_ptr<const Font> font = own ? fonts_.faces[face.index] : fallbacks_.font(face);
        auto place = std::find(used_.begin(), used_.end(), font);
        if (place == used_.end()) place = used_.insert(used_.end(), font);
        const Length shown = own ? size : size * fallbacks_.look(face.family).scale / 100;
        const hb_language_t tongue =
            hb_language_from_string(language.data(), static_cast<int>(language.size()));
        looks_.push_back({font.get(), shown, tongue, static_cast<std::uint32_t>(place - used_.begin()), face,
                          size, std::get<std::string>(found->first), backward,
                          &memory_->words({font.get(), shown.millipoints(), tongue, backward})});
    }
    return found->second;
}

Shaper::Look Shaper::variant(Look look, std::size_t family, bool backward) {
    const Entry& entry = looks_[look];
    return find({family, entry.face.index}, entry.own_size, entry.tag, backward);
}

Shaper::Look Shaper::look(std::size_t face, Length size, std::string_view language) {
    return find({0, face}, size, language, false);
}

int Shaper::leading(Look look) const {
    const std::size_t family = looks_[look].face.family;
    return family == 0 ? 100 : fallbacks_.look(family).leading;
}

const Shaped& Shaper::shape(Look look, std::string_view text) {
    Entry& entry = looks_[look];
    const auto found = entry.shaped->find(text);
    if (found != entry.shaped->end()) return found->second;
    return entry.shaped
        ->emplace(text, shape_text(*entry.font, entry.size, entry.language, entry.backward, text))
        .first->second;
}

}  // namespace overens::layout
