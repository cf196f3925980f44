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

Shaped shape_text(const Font& font, Length size, hb_language_t language, std::string_view text) {
    const Buffer owned;
    hb_buffer_t* buffer = owned.buffer;
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_set_language(buffer, language);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(font.shaper(), buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    const auto units = [&](int value) { return size.scaled(value, font.units_per_em()); };

    Shaped shaped;
    shaped.glyphs.reserve(count);
    const bool backward = HB_DIRECTION_IS_BACKWARD(hb_buffer_get_direction(buffer));
    for (unsigned index = 0; index < count; ++index) {
        const std::uint32_t begin = infos[index].cluster;
        // A cluster ends where the next one in the order of the text begins; its later glyphs stand for no
        // text.
        std::uint32_t end = begin;
        if (index == 0 || infos[index - 1].cluster != begin) {
            end = static_cast<std::uint32_t>(text.size());
            if (backward) {
                if (index > 0) end = infos[index - 1].cluster;
            } else {
                for (unsigned later = index + 1; later < count; ++later) {
                    if (infos[later].cluster != begin) {
                        end = infos[later].cluster;
                        break;
                    }
                }
            }
        }
        const Length advance = units(positions[index].x_advance);
        shaped.glyphs.push_back({infos[index].codepoint, advance, units(positions[index].x_offset),
                                 units(positions[index].y_offset), begin, end});
        shaped.width += advance;
        shaped.incomplete = shaped.incomplete || infos[index].codepoint == 0;
    }
    return shaped;
}

}  // namespace

Shaper::Look Shaper::look(std::size_t face, Length size, std::string_view language) {
    const auto [found, added] = numbers_.try_emplace({face, size.millipoints(), std::string(language)},
                                                     static_cast<Look>(looks_.size()));
    if (added) {
        const auto& font = fonts_.faces[face];
        auto place = std::find(used_.begin(), used_.end(), font);
        if (place == used_.end()) place = used_.insert(used_.end(), font);
        const hb_language_t tongue =
            hb_language_from_string(language.data(), static_cast<int>(language.size()));
        looks_.push_back({font.get(), size, tongue, static_cast<std::uint32_t>(place - used_.begin()),
                          &memory_->words({font.get(), size.millipoints(), tongue})});
    }
    return found->second;
}

const Shaped& Shaper::shape(Look look, std::string_view text) {
    Entry& entry = looks_[look];
    const auto found = entry.shaped->find(text);
    if (found != entry.shaped->end()) return found->second;
    return entry.shaped->emplace(text, shape_text(*entry.font, entry.size, entry.language, text))
        .first->second;
}

}  // namespace overens::layout
