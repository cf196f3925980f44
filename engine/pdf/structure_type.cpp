#include "pdf/structure_type.h"

#include <algorithm>
#include <array>

namespace overens::pdf {

std::string_view structure_type(layout::Role role, bool title_is_heading) {
    using enum layout::Role;
    const auto heading = [&](std::size_t level) {
        constexpr std::array<std::string_view, 7> types = {"", "H1", "H2", "H3", "H4", "H5", "H6"};
        return types[std::min<std::size_t>(level + (title_is_heading ? 1 : 0), 6)];
    };
    switch (role) {
        case document:
            return "Document";
        case part:
            return "Part";
        case section:
            return "Sect";
        case paragraph:
            return "P";
        case title:
            return title_is_heading ? "H1" : "Title";
        case heading1:
            return heading(1);
        case heading2:
            return heading(2);
        case heading3:
            return heading(3);
        case heading4:
            return heading(4);
        case heading5:
            return heading(5);
        case heading6:
            return heading(6);
        case list:
            return "L";
        case list_item:
            return "LI";
        case list_label:
            return "Lbl";
        case list_body:
            return "LBody";
        case table:
            return "Table";
        case table_head:
            return "THead";
        case table_body:
            return "TBody";
        case table_row:
            return "TR";
        case header_cell:
            return "TH";
        case data_cell:
            return "TD";
        case caption:
            return "Caption";
        case figure:
            return "Figure";
        case note:
            return "Note";
        case contents:
            return "TOC";
        case contents_entry:
            return "TOCI";
        case reference:
            return "Reference";
        case link:
            return "Link";
        case span:
            return "Span";
        case strong:
            return "Strong";
        case emphasis:
            return "Em";
        case form:
            return "Form";
        case division:
            return "Div";
        case block_quote:
            return "BlockQuote";
    }
    return "Div";
}

}  // namespace overens::pdf
