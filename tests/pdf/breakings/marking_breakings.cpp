#include "breakings/breaking.h"

namespace overens::testing {

std::vector<Breaking> marking_breakings() {
    return {
        {"text that is not marked", [](PdfFile& file) { content(file) += "BT (x) Tj ET\n"; }, "UA 7.1-3"},
        {"a line that is not marked", [](PdfFile& file) { content(file) += "0 0 m 9 9 l S\n"; }, "UA 7.1-3"},
        {"marked content that is in no element",
         [](PdfFile& file) { content(file) += "/P <</MCID 999>> BDC 0 0 1 1 re f EMC\n"; }, "UA 7.1-3"},
        {"an artifact in an element",
         [](PdfFile& file) { replace(content(file), "BT\n", "/Artifact BMC EMC BT\n"); }, "UA 7.1-1"},
        {"an element in an artifact",
         [](PdfFile& file) { content(file) += "/Artifact BMC /P <</MCID 998>> BDC EMC EMC\n"; }, "UA 7.1-2"},
        {"a mark that is never closed", [](PdfFile& file) { content(file) += "/Artifact BMC\n"; },
         "PDF 14.6"},
        {"a mark that closes nothing", [](PdfFile& file) { content(file) += "EMC\n"; }, "PDF 14.6"},
        {"a mark across a text object", [](PdfFile& file) { content(file) += "/Artifact BMC BT EMC ET\n"; },
         "PDF 14.6"},
        {"text outside a text object", [](PdfFile& file) { content(file) += "/Artifact BMC () Tj EMC\n"; },
         "PDF 14.6"},
        {"a number twice", [](PdfFile& file) { content(file) += "/P <</MCID 0>> BDC EMC\n"; }, "PDF 14.6"},
        {"other texts without language",
         [](PdfFile& file) {
             catalog(file).erase("/Lang");
             content(file) +=
                 "/Span <</ActualText (x)>> BDC EMC /Span <</Alt (x)>> BDC EMC /Span <</E (x)>> BDC EMC\n";
         },
         "UA 7.2-24, UA 7.2-33, UA 7.2-2, UA 7.2-22, UA 7.2-34, UA 7.2-30, UA 7.2-31, UA 7.2-32"},
    };
}

}  // namespace overens::testing
