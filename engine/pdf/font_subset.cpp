#include "pdf/font_subset.h"

#include <hb-subset.h>

#include <memory>

#include "base/diagnostic.h"
#include "pdf/messages.h"

namespace overens::pdf {

namespace {

template <auto destroy>
struct Destroy {
    template <class Type>
    void operator()(Type* pointer) const {
        destroy(pointer);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using Input = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, Destroy<hb_subset_plan_destroy>>;

/// All that drawing by glyph number needs.
constexpr hb_tag_t needed[] = {
    HB_TAG('g', 'l', 'y', 'f'), HB_TAG('l', 'o', 'c', 'a'), HB_TAG('h', 'e', 'a', 'd'),
    HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'), HB_TAG('m', 'a', 'x', 'p'),
};

std::string bytes_of(hb_blob_t* blob) {
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    return {data, length};
}

[[noreturn]] void fail(const layout::Font& font) {
    throw Failure(FailureKind::machine, {.message = Message(messages::pdf_font_subset, font.file_name())});
}

/// The font with those tables alone: what the subsetter does not see costs it no time.
Face only_needed(hb_face_t* font, bool with_characters) {
    Face face(hb_face_builder_create());
    const auto add = [&](hb_tag_t tag) {
        const Blob table(hb_face_reference_table(font, tag));
        hb_face_builder_add_table(face.get(), tag, table.get());
    };
    for (const hb_tag_t tag : needed) add(tag);
    if (with_characters) add(HB_TAG('c', 'm', 'a', 'p'));
    return face;
}

Input begin(const layout::Font& font) {
    const Blob outlines(hb_face_reference_table(font.face(), HB_TAG('g', 'l', 'y', 'f')));
    if (hb_blob_get_length(outlines.get()) == 0) {
        throw Failure(FailureKind::machine,
                      {.message = Message(messages::pdf_font_outlines, font.file_name()),
                       .hint = Message(messages::pdf_font_outlines_hint)});
    }
    Input input(hb_subset_input_create_or_fail());
    if (!input) fail(font);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    return input;
}

}  // namespace

FontSubset subset(const layout::Font& font, const std::set<std::uint32_t>& glyphs) {
    const Input input = begin(font);
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const std::uint32_t glyph : glyphs) hb_set_add(wanted, glyph);

    const Face lean = only_needed(font.face(), false);
    const Plan plan(hb_subset_plan_create_or_fail(lean.get(), input.get()));
    if (!plan) fail(font);
    const Face face(hb_subset_plan_execute_or_fail(plan.get()));
    if (!face) fail(font);

    FontSubset result;
    result.bytes = bytes_of(Blob(hb_face_reference_blob(face.get())).get());
    const hb_map_t* mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint32_t glyph : glyphs) {
        const hb_codepoint_t found = hb_map_get(mapping, glyph);
        if (found == HB_MAP_VALUE_INVALID || found > 0xFFFF) fail(font);
        result.glyphs.emplace(glyph, found);
    }
    return result;
}

std::string subset_of_characters(const layout::Font& font, const std::set<char32_t>& characters) {
    const Input input = begin(font);
    hb_set_t* wanted = hb_subset_input_unicode_set(input.get());
    for (const char32_t character : characters) hb_set_add(wanted, character);
    const Face lean = only_needed(font.face(), true);
    const Face face(hb_subset_or_fail(lean.get(), input.get()));
    if (!face) fail(font);
    return bytes_of(Blob(hb_face_reference_blob(face.get())).get());
}

}  // namespace overens::pdf
