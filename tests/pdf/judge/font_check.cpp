// Fonts: ISO 19005-2, 6.2.11; ISO 14289-1, 7.21.
#include <algorithm>
#include <cmath>
#include <set>

#include "judge/content.h"
#include "judge/findings.h"
#include "judge/font_file.h"

namespace overens::testing {

namespace {

bool valid_utf8(const std::string& text) {
    return !Json::parse("\"" + text + "\"", nullptr, false).is_discarded();
}

std::string label(const Json& font) {
    const Json& base = PdfFile::raw(font, "/BaseFont");
    return base.is_string() ? base.get<std::string>() : "a font without name";
}

/// What of a font can be judged without looking at what is shown with it.
void check_dictionary(const PdfFile& file, const Json& font, Findings& findings) {
    static const std::set<std::string> subtypes = {"/Type1", "/MMType1",      "/TrueType",    "/Type3",
                                                   "/Type0", "/CIDFontType0", "/CIDFontType2"};
    const Json& subtype = PdfFile::raw(font, "/Subtype");
    findings.need(subtype.is_string() && subtypes.contains(subtype.get<std::string>()), {"A 6.2.11.2-2"},
                  label(font) + " has no known subtype");
    if (is_name(subtype, "/Type3")) return;
    const Json& base = PdfFile::raw(font, "/BaseFont");
    findings.need(base.is_string() && base.get_ref<const std::string&>().size() > 1, {"A 6.2.11.2-3"},
                  "a font without /BaseFont");
    if (base.is_string()) findings.need(valid_utf8(base), {"A 6.1.8-1"}, "a font's name is not UTF-8");

    const bool simple =
        is_name(subtype, "/Type1") || is_name(subtype, "/TrueType") || is_name(subtype, "/MMType1");
    const Json& descriptor = file.get(font, "/FontDescriptor");
    if (simple) {
        const Json& first = file.get(font, "/FirstChar");
        const Json& last = file.get(font, "/LastChar");
        const Json& widths = file.get(font, "/Widths");
        findings.need(first.is_number(), {"A 6.2.11.2-4"}, label(font) + " has no /FirstChar");
        findings.need(last.is_number(), {"A 6.2.11.2-5"}, label(font) + " has no /LastChar");
        const bool sound = widths.is_array() && first.is_number() && last.is_number() &&
                           static_cast<int>(widths.size()) == last.get<int>() - first.get<int>() + 1;
        findings.need(sound, {"A 6.2.11.2-6"}, label(font) + " has not a width for each character");
    }
    if (is_name(subtype, "/TrueType") && descriptor.is_object()) {
        const bool symbolic = (file.get(descriptor, "/Flags").get<unsigned>() & 4U) != 0;
        const Json& encoding = file.get(font, "/Encoding");
        const Json& named = encoding.is_object() ? file.get(encoding, "/BaseEncoding") : encoding;
        if (symbolic)
            findings.need(encoding.is_null(), {"A 6.2.11.6-3", "UA 7.21.6-3"},
                          label(font) + " is symbolic and has an encoding");
        else
            findings.need(is_name(named, "/WinAnsiEncoding") || is_name(named, "/MacRomanEncoding"),
                          {"A 6.2.11.6-2", "UA 7.21.6-2"}, label(font) + " has no standard encoding");
    }
    if (descriptor.is_object()) {
        const PdfObject* program = file.object(PdfFile::raw(descriptor, "/FontFile3"));
        static const std::set<std::string> kinds = {"/Type1C", "/CIDFontType0C", "/OpenType"};
        if (program) {
            const Json& kind = PdfFile::raw(program->value, "/Subtype");
            findings.need(kind.is_string() && kinds.contains(kind.get<std::string>()), {"A 6.2.11.2-7"},
                          label(font) + ": the font file's subtype");
        }
    }
    if (is_name(subtype, "/CIDFontType2") && descriptor.is_object() && descriptor.contains("/FontFile2")) {
        const Json& map = PdfFile::raw(font, "/CIDToGIDMap");
        const PdfObject* stream = file.object(map);
        findings.need(is_name(map, "/Identity") || (stream && stream->data),
                      {"A 6.2.11.3.2-1", "UA 7.21.3.2-1"}, label(font) + " has no /CIDToGIDMap");
    }
}

bool embedded(const PdfFile& file, const Json& font) {
    const Json& descriptor = file.get(font, "/FontDescriptor");
    for (const char* key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        const PdfObject* program = file.object(PdfFile::raw(descriptor, key));
        if (program && program->data && !program->data->empty()) return true;
    }
    return is_name(PdfFile::raw(font, "/Subtype"), "/Type3");
}

/// A composite font's parts, read once, to judge each code that is shown with it.
class CompositeFont {
 public:
    CompositeFont(const PdfFile& file, const Json& font, Findings& findings)
        : findings_(findings), label_(label(font)) {
        static const Json none;
        const Json& descendants = file.get(font, "/DescendantFonts");
        const Json& cid_font =
            descendants.is_array() && !descendants.empty() ? file.resolve(descendants[0]) : none;
        check_encoding(file, font, cid_font);
        embedded_ = embedded(file, cid_font);
        findings.need(embedded_, {"A 6.2.11.4.1-1", "UA 7.21.4.1-1"}, label_ + " is not embedded");
        const Json& descriptor = file.get(cid_font, "/FontDescriptor");
        if (const PdfObject* program = file.object(PdfFile::raw(descriptor, "/FontFile2"));
            program && program->decoded) {
            program_ = TrueTypeFile::read(*program->data);
            findings.need(program_.has_value(), {"A 6.2.11.4.1-2", "UA 7.21.4.1-2"},
                          label_ + " has a font file without its tables");
        }
        if (const PdfObject* map = file.object(PdfFile::raw(cid_font, "/CIDToGIDMap"));
            map && map->decoded && map->data)
            to_glyph_ = *map->data;
        if (const PdfObject* map = file.object(PdfFile::raw(font, "/ToUnicode"));
            map && map->decoded && map->data)
            unicode_ = read_to_unicode(*map->data);
        if (const PdfObject* set = file.object(PdfFile::raw(descriptor, "/CIDSet")); set && set->decoded)
            cid_set_ = set->data;
        widths_ = CidWidths::read(file, cid_font);
    }

    void check_code(unsigned code, const Step& step) {
        const auto text = unicode_.find(code);
        const bool known = text != unicode_.end() && !text->second.empty();
        const std::string name = label_ + ", code " + std::to_string(code);
        findings_.need(known, {"A 6.2.11.7.2-1", "UA 7.21.7-1"}, name + " has no Unicode");
        if (known) check_text(text->second, step, name);

        unsigned glyph = code;
        if (to_glyph_) {
            glyph = 0;
            if (code * 2 + 1 < to_glyph_->size()) {
                glyph = static_cast<unsigned>(static_cast<unsigned char>((*to_glyph_)[code * 2]) << 8U |
                                              static_cast<unsigned char>((*to_glyph_)[code * 2 + 1]));
            }
        }
        findings_.need(glyph != 0, {"A 6.2.11.8-1", "UA 7.21.8-1"}, name + " is .notdef");
        if (cid_set_) {
            const bool named =
                code / 8 < cid_set_->size() &&
                (static_cast<unsigned char>((*cid_set_)[code / 8]) >> (7 - code % 8) & 1U) != 0;
            findings_.need(named, {"A 6.2.11.4.2-2", "UA 7.21.4.2-2"}, name + " is not in /CIDSet");
        }
        if (!program_ || step.rendering == 3) return;
        if (glyph >= static_cast<unsigned>(program_->glyphs)) {
            findings_.broken({"A 6.2.11.4.1-2", "UA 7.21.4.1-2"},
                             name + " is a glyph that the font file has not");
            return;
        }
        const double own = program_->advances[glyph] * 1000.0 / program_->units_per_em;
        findings_.need(std::abs(own - widths_.of(code)) <= 1, {"A 6.2.11.5-1", "UA 7.21.5-1"},
                       name + " is " + std::to_string(own) + " wide in its file and " +
                           std::to_string(widths_.of(code)) + " in the PDF");
    }

 private:
    void check_encoding(const PdfFile& file, const Json& font, const Json& cid_font) {
        const Json& encoding = PdfFile::raw(font, "/Encoding");
        const PdfObject* stream = file.object(encoding);
        findings_.need(
            is_name(encoding, "/Identity-H") || is_name(encoding, "/Identity-V") || (stream && stream->data),
            {"A 6.2.11.3.3-1", "UA 7.21.3.3-1"}, label_ + " has an encoding that is not embedded");
        if (!stream) return;
        const Json& of_map = file.get(stream->value, "/CIDSystemInfo");
        const Json& of_font = file.get(cid_font, "/CIDSystemInfo");
        const bool same = PdfFile::raw(of_map, "/Registry") == PdfFile::raw(of_font, "/Registry") &&
                          PdfFile::raw(of_map, "/Ordering") == PdfFile::raw(of_font, "/Ordering");
        findings_.need(same, {"A 6.2.11.3.1-1", "UA 7.21.3.1-1"},
                       label_ + ": /CIDSystemInfo of font and encoding differ");
    }

    void check_text(const std::u16string& text, const Step& step, const std::string& name) {
        const bool sound = std::none_of(text.begin(), text.end(), [](char16_t unit) {
            return unit == 0 || unit == 0xFEFF || unit == 0xFFFE;
        });
        findings_.need(sound, {"A 6.2.11.7.2-2", "UA 7.21.7-2"}, name + " is U+0000, U+FEFF or U+FFFE");
        const bool private_use = std::any_of(text.begin(), text.end(), [](char16_t unit) {
            return (unit >= 0xE000 && unit <= 0xF8FF) || (unit >= 0xDB80 && unit <= 0xDBFF);
        });
        const bool explained = std::any_of(step.marks.begin(), step.marks.end(), [](const Mark& mark) {
            return mark.properties.is_object() && mark.properties.contains("/ActualText");
        });
        findings_.need(!private_use || explained, {"A 6.2.11.7.3-1"},
                       name + " is private use without /ActualText");
    }

    Findings& findings_;
    std::string label_;
    bool embedded_ = false;
    std::optional<TrueTypeFile> program_;
    std::optional<std::string> to_glyph_;
    std::optional<std::string> cid_set_;
    std::map<unsigned, std::u16string> unicode_;
    CidWidths widths_;
};

void check_shown(const PdfFile& file, Findings& findings) {
    std::map<const Json*, CompositeFont> composite;
    for (const auto& [number, page] : file.pages()) {
        for (const Step& step : steps_of(file, *page)) {
            if (!shows_text(step.operation.name) || !step.font || !step.font->is_object()) continue;
            if (!is_name(PdfFile::raw(*step.font, "/Subtype"), "/Type0")) {
                const bool needed = step.rendering != 3;
                findings.need(!needed || embedded(file, *step.font), {"A 6.2.11.4.1-1", "UA 7.21.4.1-1"},
                              label(*step.font) + " is not embedded");
                const bool told =
                    step.font->contains("/ToUnicode") || file.get(*step.font, "/Encoding").is_string();
                findings.need(told, {"A 6.2.11.7.2-1", "UA 7.21.7-1"}, label(*step.font) + " has no Unicode");
                continue;
            }
            CompositeFont& font = composite.try_emplace(step.font, file, *step.font, findings).first->second;
            const std::string bytes = shown_bytes(step.operation);
            for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
                font.check_code(static_cast<unsigned>(static_cast<unsigned char>(bytes[at]) << 8U |
                                                      static_cast<unsigned char>(bytes[at + 1])),
                                step);
            }
        }
    }
}

void run(const PdfFile& file, Findings& findings) {
    // A font is what stands in a /Font resource, or below one that does.
    std::set<const Json*> fonts;
    for (const auto& [number, object] : file.objects) {
        for_each_value(object.value, [&](const Json& value) {
            const Json& resources = is_dictionary(value) ? file.get(value, "/Font") : value;
            if (!is_dictionary(value) || !resources.is_object() || value.contains("/Type")) return;
            for (const Json& reference : resources) fonts.insert(&file.resolve(reference));
        });
        if (is_name(PdfFile::raw(object.value, "/Type"), "/Font")) fonts.insert(&object.value);
    }
    for (const Json* font : fonts) {
        findings.need(is_name(PdfFile::raw(*font, "/Type"), "/Font"), {"A 6.2.11.2-1"},
                      label(*font) + " is not of type Font");
        check_dictionary(file, *font, findings);
    }
    check_shown(file, findings);
}

}  // namespace

const Check font_check = {
    {"A 6.1.8-1",      "A 6.2.11.2-1",   "A 6.2.11.2-2",   "A 6.2.11.2-3",   "A 6.2.11.2-4",
     "A 6.2.11.2-5",   "A 6.2.11.2-6",   "A 6.2.11.2-7",   "A 6.2.11.3.1-1", "A 6.2.11.3.2-1",
     "A 6.2.11.3.3-1", "A 6.2.11.4.1-1", "A 6.2.11.4.1-2", "A 6.2.11.4.2-2", "A 6.2.11.5-1",
     "A 6.2.11.6-2",   "A 6.2.11.6-3",   "A 6.2.11.7.2-1", "A 6.2.11.7.2-2", "A 6.2.11.7.3-1",
     "A 6.2.11.8-1",   "UA 7.21.3.1-1",  "UA 7.21.3.2-1",  "UA 7.21.3.3-1",  "UA 7.21.4.1-1",
     "UA 7.21.4.1-2",  "UA 7.21.4.2-2",  "UA 7.21.5-1",    "UA 7.21.6-2",    "UA 7.21.6-3",
     "UA 7.21.7-1",    "UA 7.21.7-2",    "UA 7.21.8-1"},
    run};

}  // namespace overens::testing
