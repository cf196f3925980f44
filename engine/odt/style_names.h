#pragma once

#include <array>
#include <string_view>

#include "document/style.h"

namespace overens::odt {

/// A named paragraph style of the file. Where office programs have a style of their own for the purpose, its
/// ODF name is taken: they show such a name in the user's language (“Rubrik 1”, “Brödtext”), and a Swedish
/// name given here would clash with theirs. The others are shown as named here.
struct StyleName {
    std::string_view name;     ///< in the file
    std::string_view display;  ///< to the user
    std::string_view next;     ///< of the paragraph that the user begins after one of these
};

/// In the order of `document::Style`.
inline constexpr std::array<StyleName, document::styles> style_list = {{
    {"Text_20_body", "Text body", "Text_20_body"},
    {"Lead", "Ingress", "Text_20_body"},
    {"Small", "Finstilt", "Small"},
    {"Title", "Title", "Subtitle"},
    {"Subtitle", "Subtitle", "Text_20_body"},
    {"Heading_20_1", "Heading 1", "Text_20_body"},
    {"Heading_20_2", "Heading 2", "Text_20_body"},
    {"Heading_20_3", "Heading 3", "Text_20_body"},
    {"Label", "Etikett", "Label"},
    {"Value", "Uppgift", "Value"},
    {"List_Item", "Listpunkt", "List_Item"},
    {"Table_20_Heading", "Table Heading", "Table_20_Heading"},
    {"Table_20_Contents", "Table Contents", "Table_20_Contents"},
    {"Dense_Heading", "Tabellrubrik, tät", "Dense_Heading"},
    {"Dense_Contents", "Tabellinnehåll, tätt", "Dense_Contents"},
    {"Caption", "Caption", "Text_20_body"},
    {"Chart", "Diagramtext", "Chart"},
    {"Tile_Figure", "Nyckeltal", "Tile_Label"},
    {"Tile_Label", "Nyckeltalsetikett", "Small"},
    {"Step_Heading", "Stegrubrik", "Text_20_body"},
    {"Note", "Notering", "Note"},
    {"Panel_Heading", "Rutrubrik", "Value"},
    {"Footnote", "Footnote", "Footnote"},
    {"Signature", "Signature", "Signature"},
    {"Organisation", "Brevhuvud, organisation", "Unit"},
    {"Unit", "Brevhuvud, enhet", "Unit"},
    {"Contents_20_Heading", "Contents Heading", "Text_20_body"},
    {"Contents_20_1", "Contents 1", "Contents_20_1"},
    {"Contents_20_2", "Contents 2", "Contents_20_2"},
    {"Contents_20_3", "Contents 3", "Contents_20_3"},
    {"Header", "Header", "Header"},
    {"Footer", "Footer", "Footer"},
    {"Subject", "Ärenderad", "Text_20_body"},
    {"Addressee", "Addressee", "Addressee"},
    {"Stamp", "Stämpel", "Stamp"},
    {"Quotations", "Quotations", "Text_20_body"},
    {"Quotation_Source", "Citatets källa", "Text_20_body"},
    {"Question", "Fråga", "Answer"},
    {"Question_Hint", "Hjälp till en fråga", "Answer"},
    {"Answer", "Svar", "Answer"},
}};

constexpr std::string_view odf_name(document::Style style) {
    return style_list[static_cast<std::size_t>(style)].name;
}

// What the writer needs beside the theme's styles.
inline constexpr std::string_view signature_line = "Signature_Line";
inline constexpr std::string_view stamp_line = "Stamp_Line";
inline constexpr std::string_view picture_paragraph = "Picture";
inline constexpr std::string_view after_table = "After_Table";
inline constexpr std::string_view strong = "Strong_20_Emphasis";
inline constexpr std::string_view emphasis = "Emphasis";
inline constexpr std::string_view internet_link = "Internet_20_link";
inline constexpr std::string_view index_link = "Index_20_Link";
inline constexpr std::string_view footnote_anchor = "Footnote_20_anchor";
inline constexpr std::string_view footnote_symbol = "Footnote_20_Symbol";
inline constexpr std::string_view bulleted_list = "Bulleted_List";
inline constexpr std::string_view numbered_list = "Numbered_List";
inline constexpr std::string_view step_list = "Step_List";
inline constexpr std::string_view step_number_text = "Step_Number";
inline constexpr int list_levels = 10;
inline constexpr std::string_view first_page = "First_20_Page";
inline constexpr std::string_view other_pages = "Standard";

}  // namespace overens::odt
