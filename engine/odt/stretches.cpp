#include "odt/stretches.h"

#include <algorithm>
#include <utility>

#include "odt/style_names.h"

namespace overens::odt {

std::vector<Stretch> stretches(const document::Document& document) {
    const document::Blocks& blocks = document.blocks;
    const auto begins_anew = [](const document::Block& block) {
        const auto* const section = std::get_if<document::Section>(&block.node());
        return section && section->numbers_from;
    };
    const bool anew = std::ranges::any_of(blocks, begins_anew);
    int run = 1;
    int sections = 0;
    std::vector<Stretch> result;
    const auto add = [&](const document::Section* section, std::string first, std::string later) {
        result.push_back({section, std::move(first), std::move(later)});
        if (anew) result.back().last_page = "sidor." + std::to_string(run);
    };
    add(nullptr, std::string(first_page), std::string(other_pages));
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        const auto* const section = std::get_if<document::Section>(&blocks[at].node());
        if (!section) continue;
        if (section->numbers_from) {
            result.back().ends_numbering = true;
            ++run;
        }
        const std::string name = "Section_20_" + std::to_string(++sections);
        // What is on the first page, the letterhead or no header, asks for a master of its own.
        const bool opens = at == 0;
        add(section, opens || !section->header_on_first ? name + "_20_First" : name, name);
        if (at + 1 == blocks.size() || std::holds_alternative<document::Section>(blocks[at + 1].node()))
            continue;
        const std::string others =
            run > 1 ? std::string(other_pages) + "_20_" + std::to_string(run) : std::string(other_pages);
        add(nullptr, others, others);
    }
    result.back().ends_numbering = anew;
    return result;
}

Sides paper_sides(const document::Theme& theme, const document::Section* section) {
    if (section && section->folded) return {theme.columns.fold_margin, theme.columns.fold_margin};
    return {theme.page.left, theme.page.right};
}

Size paper_size(Size size, const document::Section* section) {
    if (section && section->landscape) std::swap(size.width, size.height);
    return size;
}

}  // namespace overens::odt
