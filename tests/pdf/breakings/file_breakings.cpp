#include "breakings/breaking.h"

namespace overens::testing {

std::vector<Breaking> file_breakings() {
    return {
        {"what qpdf complains of", [](PdfFile& file) { file.complaints = "damaged"; }, "PDF syntax"},
        {"PDF 2.0", [](PdfFile& file) { replace(file.bytes, "%PDF-1.7", "%PDF-2.0"); },
         "A 6.1.2-1, UA 6.1-1"},
        {"no binary comment", [](PdfFile& file) { file.bytes.replace(9, 5, "%text"); }, "A 6.1.2-2"},
        {"data after the end", [](PdfFile& file) { file.bytes += "\nmore"; }, "A 6.1.3-3"},
        {"a blank after xref",
         [](PdfFile& file) { file.bytes.replace(file.bytes.rfind("\nxref\n"), 6, "\nxref \n"); },
         "A 6.1.4-2"},
        {"no identifier", [](PdfFile& file) { file.trailer.erase("/ID"); }, "A 6.1.3-1"},
        {"an odd digit", [](PdfFile& file) { file.bytes.insert(file.bytes.rfind("/ID [<") + 6, "0"); },
         "A 6.1.6-1"},
        {"no digit", [](PdfFile& file) { file.bytes.replace(file.bytes.rfind("/ID [<") + 6, 1, "x"); },
         "A 6.1.6-2"},
        {"encryption that forbids reading",
         [](PdfFile& file) {
             file.trailer["/Encrypt"] = Json{{"/P", 0}};
         },
         "A 6.1.3-2, UA 7.16-1"},
        {"an object without line end", [](PdfFile& file) { replace(file.bytes, " 0 obj\n", " 0 obj "); },
         "A 6.1.9-1"},
        {"a stream without line end",
         [](PdfFile& file) { replace(file.bytes, "\nstream\r\n", "\nstream\r\r"); }, "A 6.1.7.1-2"},
        {"a wrong length",
         [](PdfFile& file) {
             // The length of the first content stream is an object of its own, right after it.
             const int stream = reference_number(page(file)["/Contents"]);
             Json& length = file.objects.at(stream + 1).value;
             length = length.get<unsigned>() - 5U;
         },
         "A 6.1.7.1-1"},
        {"a stream in another file",
         [](PdfFile& file) { dictionary(file, "/Subtype", "/Image")["/F"] = "u:x"; }, "A 6.1.7.1-3"},
        {"LZW", [](PdfFile& file) { dictionary(file, "/Subtype", "/Image")["/Filter"] = Json{"/LZWDecode"}; },
         "A 6.1.7.2-1"},
        {"a great integer", [](PdfFile& file) { catalog(file)["/X"] = 2147483648LL; }, "A 6.1.13-1"},
        {"a great real number", [](PdfFile& file) { catalog(file)["/X"] = 1e39; }, "A 6.1.13-2"},
        {"a tiny real number", [](PdfFile& file) { catalog(file)["/X"] = 1e-39; }, "A 6.1.13-5"},
        {"a long string", [](PdfFile& file) { catalog(file)["/X"] = "u:" + std::string(32768, 'x'); },
         "A 6.1.13-3"},
        {"a long string in UTF-16",
         [](PdfFile& file) { catalog(file)["/X"] = "u:ö" + std::string(16383, 'x'); }, "A 6.1.13-3"},
        {"a long name", [](PdfFile& file) { catalog(file)["/X"] = "/" + std::string(128, 'x'); },
         "A 6.1.13-4"},
        {"a long key", [](PdfFile& file) { catalog(file)["/" + std::string(128, 'x')] = 1; }, "A 6.1.13-4"},
        {"q too deep",
         [](PdfFile& file) {
             for (int i = 0; i < 29; ++i) content(file).insert(0, "q "), content(file) += " Q";
         },
         "A 6.1.13-8"},
        {"a page too narrow",
         [](PdfFile& file) {
             page(file)["/MediaBox"] = {0, 0, 2, 800};
         },
         "A 6.1.13-11"},
        {"a page too high",
         [](PdfFile& file) {
             page(file)["/CropBox"] = {0, 0, 600, 14401};
         },
         "A 6.1.13-11"},
    };
}

}  // namespace overens::testing
