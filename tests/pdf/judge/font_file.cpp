#include "judge/font_file.h"

#include <algorithm>

#include "judge/content.h"

namespace overens::testing {

namespace {

/// Big-endian numbers out of a table; 0 past its end.
class Table {
 public:
    explicit Table(std::string_view bytes) : bytes_(bytes) {}
    unsigned u16(std::size_t at) const { return byte(at) << 8U | byte(at + 1); }
    unsigned u32(std::size_t at) const { return u16(at) << 16U | u16(at + 2); }
    std::size_t size() const { return bytes_.size(); }

 private:
    unsigned byte(std::size_t at) const {
        return at < bytes_.size() ? static_cast<unsigned char>(bytes_[at]) : 0U;
    }
    std::string_view bytes_;
};

std::map<std::string, Table, std::less<>> tables(const std::string& bytes) {
    std::map<std::string, Table, std::less<>> result;
    const Table all(bytes);
    for (unsigned index = 0, count = all.u16(4); index < count && 12 + index * 16 + 16 <= bytes.size();
         ++index) {
        const std::size_t record = 12 + index * 16;
        const std::size_t offset = all.u32(record + 8);
        if (offset > bytes.size()) continue;
        result.emplace(bytes.substr(record, 4),
                       Table(std::string_view(bytes).substr(offset, all.u32(record + 12))));
    }
    return result;
}

unsigned number_of(const Json& text) {
    unsigned value = 0;
    for (const char byte : text_of(text).value_or("")) value = value << 8U | static_cast<unsigned char>(byte);
    return value;
}

std::u16string utf16_of(const Json& text) {
    const std::string bytes = text_of(text).value_or("");
    std::u16string result;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        result += static_cast<char16_t>(static_cast<unsigned char>(bytes[at]) << 8U |
                                        static_cast<unsigned char>(bytes[at + 1]));
    }
    return result;
}

}  // namespace

std::optional<TrueTypeFile> TrueTypeFile::read(const std::string& bytes) {
    const auto found = tables(bytes);
    for (const char* needed : {"head", "hhea", "hmtx", "maxp", "glyf", "loca"}) {
        if (!found.contains(needed)) return std::nullopt;
    }
    TrueTypeFile file;
    file.units_per_em = static_cast<int>(found.at("head").u16(18));
    file.glyphs = static_cast<int>(found.at("maxp").u16(4));
    const std::size_t long_metrics = found.at("hhea").u16(34);
    if (file.units_per_em == 0 || long_metrics == 0) return std::nullopt;
    const bool long_offsets = found.at("head").u16(50) == 1;
    const Table& loca = found.at("loca");
    const auto offset = [&](std::size_t glyph) -> std::size_t {
        return long_offsets ? loca.u32(glyph * 4) : loca.u16(glyph * 2) * 2U;
    };
    for (std::size_t glyph = 0; glyph < static_cast<std::size_t>(file.glyphs); ++glyph) {
        file.advances.push_back(
            static_cast<int>(found.at("hmtx").u16(std::min(glyph, long_metrics - 1) * 4)));
        file.outline_sizes.push_back(offset(glyph + 1) - offset(glyph));
    }
    return file;
}

std::map<unsigned, std::u16string> read_to_unicode(const std::string& map) {
    std::map<unsigned, std::u16string> result;
    for (const Operation& operation : parse_content(map)) {
        const std::vector<Json>& operands = operation.operands;
        if (operation.name == "endbfchar") {
            for (std::size_t at = 0; at + 1 < operands.size(); at += 2)
                result[number_of(operands[at])] = utf16_of(operands[at + 1]);
        } else if (operation.name == "endbfrange") {
            for (std::size_t at = 0; at + 2 < operands.size(); at += 3) {
                const unsigned first = number_of(operands[at]);
                for (unsigned code = first; code <= std::min(number_of(operands[at + 1]), first + 0xFFFFU);
                     ++code) {
                    std::u16string text = operands[at + 2].is_array()
                                              ? utf16_of(operands[at + 2].at(code - first))
                                              : utf16_of(operands[at + 2]);
                    if (!operands[at + 2].is_array() && !text.empty())
                        text.back() = static_cast<char16_t>(text.back() + (code - first));
                    result[code] = std::move(text);
                }
            }
        }
    }
    return result;
}

CidWidths CidWidths::read(const PdfFile& file, const Json& font) {
    CidWidths result;
    if (const Json& standard = file.get(font, "/DW"); standard.is_number())
        result.standard = standard.get<double>();
    const Json& all = file.get(font, "/W");
    for (std::size_t at = 0; all.is_array() && at + 1 < all.size();) {
        const auto first = all[at].get<unsigned>();
        const Json& next = file.resolve(all[at + 1]);
        if (next.is_array()) {
            for (std::size_t index = 0; index < next.size(); ++index)
                result.widths[first + static_cast<unsigned>(index)] = next[index].get<double>();
            at += 2;
        } else {
            if (at + 2 >= all.size()) break;
            for (unsigned cid = first; cid <= next.get<unsigned>(); ++cid)
                result.widths[cid] = all[at + 2].get<double>();
            at += 3;
        }
    }
    return result;
}

double CidWidths::of(unsigned cid) const {
    const auto found = widths.find(cid);
    return found == widths.end() ? standard : found->second;
}

}  // namespace overens::testing
