// OpenType keeps its measures in small tables. HarfBuzz reads most of them; the few that it does not give are
// read here at their fixed offsets (OpenType 1.9): head 36 xMin yMin xMax yMax; OS/2 4 usWeightClass; post 4
// italicAngle (16.16).
#include "layout/font.h"

#include <hb-ot.h>

#include <utility>

#include "base/diagnostic.h"
#include "layout/messages.h"

namespace overens::layout {

namespace {

/// One table of a font file, as bytes; what lies outside it reads as 0.
class Table {
 public:
    Table(hb_face_t* face, hb_tag_t tag) : blob_(hb_face_reference_table(face, tag)) {
        unsigned size = 0;
        const char* data = hb_blob_get_data(blob_, &size);
        bytes_ = std::string_view(data ? data : "", size);
    }
    ~Table() { hb_blob_destroy(blob_); }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    bool empty() const { return bytes_.empty(); }
    int unsigned16(std::size_t at) const {
        if (at + 2 > bytes_.size()) return 0;
        return static_cast<unsigned char>(bytes_[at]) * 256 + static_cast<unsigned char>(bytes_[at + 1]);
    }
    int signed16(std::size_t at) const { return static_cast<std::int16_t>(unsigned16(at)); }

 private:
    hb_blob_t* blob_;
    std::string_view bytes_;
};

int metric(hb_font_t* font, hb_ot_metrics_tag_t tag) {
    hb_position_t value = 0;
    hb_ot_metrics_get_position_with_fallback(font, tag, &value);
    return value;
}

std::string name(hb_face_t* face, hb_ot_name_id_t id) {
    unsigned length = hb_ot_name_get_utf8(face, id, HB_LANGUAGE_INVALID, nullptr, nullptr);
    std::string result(length + 1, '\0');
    unsigned size = length + 1;
    hb_ot_name_get_utf8(face, id, HB_LANGUAGE_INVALID, &size, result.data());
    result.resize(size);
    return result;
}

}  // namespace

struct Font::Parts {
    std::string file_name;
    std::string bytes;
    std::string postscript_name;
    hb_face_t* face = nullptr;
    hb_font_t* shaper = nullptr;
    int units_per_em = 0;
    int ascender = 0;
    int descender = 0;
    int cap_height = 0;
    double italic_angle = 0;
    int weight = 0;
    std::array<int, 4> bounds = {};

    Parts() = default;
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts() {
        hb_font_destroy(shaper);
        hb_face_destroy(face);
    }
};

Font::Font(std::string file_name, std::string bytes) : parts_(std::make_unique<Parts>()) {
    Parts& parts = *parts_;
    parts.file_name = std::move(file_name);
    parts.bytes = std::move(bytes);
    hb_blob_t* blob = hb_blob_create(parts.bytes.data(), static_cast<unsigned>(parts.bytes.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    parts.face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    const Table head(parts.face, HB_TAG('h', 'e', 'a', 'd'));
    const Table os2(parts.face, HB_TAG('O', 'S', '/', '2'));
    const Table post(parts.face, HB_TAG('p', 'o', 's', 't'));
    if (hb_face_get_glyph_count(parts.face) == 0 || head.empty()) {
        throw Failure(FailureKind::machine, {.message = {messages::font_broken, parts.file_name}});
    }

    parts.units_per_em = static_cast<int>(hb_face_get_upem(parts.face));
    parts.shaper = hb_font_create(parts.face);
    hb_font_set_scale(parts.shaper, parts.units_per_em, parts.units_per_em);
    hb_font_make_immutable(parts.shaper);
    hb_face_make_immutable(parts.face);

    parts.postscript_name = name(parts.face, HB_OT_NAME_ID_POSTSCRIPT_NAME);
    parts.ascender = metric(parts.shaper, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
    parts.descender = metric(parts.shaper, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
    parts.cap_height = metric(parts.shaper, HB_OT_METRICS_TAG_CAP_HEIGHT);
    parts.weight = os2.unsigned16(4);
    parts.italic_angle = post.signed16(4) + post.unsigned16(6) / 65536.0;
    parts.bounds = {head.signed16(36), head.signed16(38), head.signed16(40), head.signed16(42)};
}

Font::~Font() = default;

const std::string& Font::file_name() const {
    return parts_->file_name;
}
const std::string& Font::postscript_name() const {
    return parts_->postscript_name;
}
std::string_view Font::bytes() const {
    return parts_->bytes;
}
hb_face_t* Font::face() const {
    return parts_->face;
}
hb_font_t* Font::shaper() const {
    return parts_->shaper;
}
int Font::units_per_em() const {
    return parts_->units_per_em;
}
int Font::ascender() const {
    return parts_->ascender;
}
int Font::descender() const {
    return parts_->descender;
}
int Font::cap_height() const {
    return parts_->cap_height;
}
double Font::italic_angle() const {
    return parts_->italic_angle;
}
int Font::weight() const {
    return parts_->weight;
}
std::array<int, 4> Font::bounds() const {
    return parts_->bounds;
}
int Font::advance(unsigned glyph) const {
    return hb_font_get_glyph_h_advance(parts_->shaper, glyph);
}
std::uint32_t Font::glyph(char32_t character) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(parts_->shaper, character, &glyph) != 0 ? glyph : 0;
}

std::shared_ptr<const Font> load_font(const World& world, const std::string& file,
                                      const document::FontFamily& family) {
    const auto path = world.find(Asset::font, file);
    if (!path) {
        throw Failure(FailureKind::machine,
                      {.message = {messages::font_missing, file},
                       .hint = Message(messages::font_hint, world.places(Asset::font), family.package)});
    }
    return std::make_shared<const Font>(file, world.read(*path));
}

FontSet load_fonts(const World& world, const document::FontFamily& family) {
    FontSet set;
    const std::array<const std::string*, 4> files = {&family.regular, &family.bold, &family.italic,
                                                     &family.bold_italic};
    for (std::size_t index = 0; index < files.size(); ++index) {
        set.faces[index] = load_font(world, *files[index], family);
    }
    return set;
}

}  // namespace overens::layout
