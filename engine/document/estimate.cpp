#include "document/estimate.h"

#include <algorithm>
#include <string_view>

#include "document/words.h"

namespace overens::document {

std::int64_t letter_width(char c) {
    constexpr std::string_view narrow = "ijl.,:;!|'()[]- ft/";
    constexpr std::string_view wide = "mwMWQOG%@&";
    if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80) return 0;  // the letter's first byte was counted
    if (narrow.find(c) != std::string_view::npos) return 330;
    if (wide.find(c) != std::string_view::npos) return 880;
    if (c >= 'A' && c <= 'Z') return 660;
    return 575;
}

Length estimate(const Inlines& content, const TextLook& look) {
    std::int64_t thousandths = 0;
    for (const char c : plain(content)) thousandths += letter_width(c);
    return look.size.scaled(thousandths * (look.bold ? 118 : 110), 100'000);
}

std::size_t contact_columns(const std::vector<Inlines>& lines, const Theme& theme) {
    constexpr std::size_t most = 4;
    const std::size_t columns = std::clamp<std::size_t>(lines.size(), 1, most);
    const auto count = static_cast<std::int64_t>(columns);
    const Length width = (theme.text_width() - contact_gap * (count - 1)) / count;
    const bool fit = std::ranges::all_of(
        lines, [&](const Inlines& line) { return estimate(line, theme.look(Style::footer)) <= width; });
    return fit ? columns : 1;
}

}  // namespace overens::document
