#include "pdf/to_unicode.h"

#include <algorithm>

#include "pdf/syntax.h"
#include "pdf/unicode.h"

namespace overens::pdf {

namespace {

/// The map's strings may have 512 bytes (Adobe Technical Note 5014); clusters of a text are far shorter.
constexpr std::size_t most_units = 64;

/// One block of a CMap holds at most so many entries.
constexpr std::size_t block = 100;

}  // namespace

bool to_unicode_tells(std::string_view text) {
    if (text.empty() || utf16_units(text) > most_units) return false;
    while (!text.empty()) {
        if (is_private_use(take_character(text))) return false;
    }
    return true;
}

std::string mappable_text(std::string_view text) {
    std::string result;
    for (std::size_t units = 0; !text.empty();) {
        char32_t character = take_character(text);
        units += character >= 0x10000 ? 2 : 1;
        if (units > most_units) break;
        if (character == 0xFEFF)
            character = 0x2060;
        else if (character == 0 || (character & 0xFFFEU) == 0xFFFEU)
            character = 0xFFFD;
        append_utf8(result, character);
    }
    // A glyph that adds no text of its own: the invisible word joiner parts nothing.
    if (result.empty()) append_utf8(result, 0x2060);
    return result;
}

std::string to_unicode_map(const std::vector<CodedText>& texts) {
    std::string map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t begin = 0; begin < texts.size(); begin += block) {
        const std::size_t end = std::min(texts.size(), begin + block);
        append_number(map, static_cast<std::int64_t>(end - begin));
        map += " beginbfchar\n";
        for (std::size_t at = begin; at < end; ++at) {
            map += '<';
            append_hex16(map, texts[at].code);
            map += "> <";
            append_utf16_hex(map, texts[at].text);
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace overens::pdf
