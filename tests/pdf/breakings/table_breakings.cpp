#include "breakings/breaking.h"

namespace overens::testing {

namespace {

void set_span(Json& cell, const char* key, int cells) {
    cell["/A"] = {{"/O", "/Table"}, {key, cells}};
}

}  // namespace

std::vector<Breaking> table_breakings() {
    return {
        {"a cell over its neighbour",
         [](PdfFile& file) {
             // The last cell of a row spans down; the row below has a cell of two columns that reaches under
             // it.
             set_span(element(file, "/TD", 3), "/RowSpan", 2);
         },
         "UA 7.2-15"},
        {"a cell past the end", [](PdfFile& file) { element(file, "/TD", 4)["/A"]["/RowSpan"] = 3; },
         "UA 7.2-41"},
        {"a row that is too long", [](PdfFile& file) { set_span(element(file, "/TD", 0), "/ColSpan", 2); },
         "UA 7.2-42, UA 7.2-43"},
        {"a row that is too short", [](PdfFile& file) { element(file, "/TD", 4).erase("/A"); },
         "UA 7.2-42, UA 7.2-43"},
        {"a head cell without scope", [](PdfFile& file) { element(file, "/TH").erase("/A"); },
         "UA 7.5-1, UA 7.5-2"},
        {"a head cell of an odd scope", [](PdfFile& file) { element(file, "/TH")["/A"]["/Scope"] = "/All"; },
         "UA 7.5-1, UA 7.5-2"},
        {"a head that is nowhere",
         [](PdfFile& file) {
             element(file, "/TD")["/A"] = {{"/O", "/Table"}, {"/Headers", Json::array({"u:nowhere"})}};
         },
         "PDF 14.8.5"},
        {"head cells that are referred to",
         [](PdfFile& file) {
             element(file, "/TH").erase("/A"),
                 element(file, "/TD")["/A"] = {{"/O", "/Table"}, {"/Headers", Json::array()}};
         },
         ""},
    };
}

}  // namespace overens::testing
