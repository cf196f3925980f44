#include "pdf_maker.h"

#include <fmt/format.h>

namespace overens::testing {

std::string pdf(const std::vector<std::string>& objects, const std::string& more_of_trailer) {
    std::string result = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
    int number = 0;
    for (const std::string& object : objects) {
        table += fmt::format("{:010} 00000 n \n", result.size());
        result += fmt::format("{} 0 obj\n{}\nendobj\n", ++number, object);
    }
    const std::size_t start = result.size();
    return result + table +
           fmt::format("trailer\n<< /Size {} /Root 1 0 R {} >>\nstartxref\n{}\n%%EOF\n", objects.size() + 1,
                       more_of_trailer, start);
}

std::string changed(std::string pdf, int objects, const std::vector<Change>& changes) {
    const std::size_t word = pdf.rfind("startxref\n") + 10;
    const std::string previous = pdf.substr(word, pdf.find('\n', word) - word);
    std::string table = "xref\n";
    for (const Change& change : changes) {
        table += fmt::format("{} 1\n{:010} 00000 n \n", change.number, pdf.size());
        pdf += fmt::format("{} 0 obj\n{}\nendobj\n", change.number, change.object);
    }
    const std::size_t start = pdf.size();
    return pdf + table +
           fmt::format("trailer\n<< /Size {} /Root 1 0 R /Prev {} >>\nstartxref\n{}\n%%EOF\n", objects + 1,
                       previous, start);
}

std::string stream(const std::string& dictionary, const std::string& data) {
    return fmt::format("<< {} /Length {} >>\nstream\n{}\nendstream", dictionary, data.size(), data);
}

std::vector<std::string> form_objects() {
    const auto widget = [](const char* page, const std::string& more) {
        return fmt::format("<< /Type /Annot /Subtype /Widget /Rect [10 10 90 30] /P {} 0 R {} >>", page,
                           more);
    };
    return {
        "<< /Type /Catalog /Pages 2 0 R /AcroForm 5 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [7 0 R 8 0 R 9 0 R 11 0 R 12 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [14 0 R 16 0 R 17 0 R 19 0 R] >>",
        "<< /Fields [6 0 R] >>",
        "<< /T (prov 2026-1) /Kids [7 0 R 8 0 R 9 0 R 10 0 R 13 0 R 15 0 R 18 0 R 20 0 R] >>",
        // UTF-16BE: Åsa Łuș
        widget("3", "/Parent 6 0 R /FT /Tx /T (namn) /V <FEFF00C5007300610020014100750219>"),
        // UTF-8 with its mark: ö عربي
        widget("3", "/Parent 6 0 R /FT /Tx /T (utf8) /V <EFBBBFC3B620D8B9D8B1D8A8D98A>"),
        // PDFDocEncoding: Å, a bullet and ł; the lines end as old programs write them
        widget("3", "/Parent 6 0 R /FT /Tx /Ff 4096 /T (rader) /V (\\305\\200\\233\\rtv\\345\\r\\ntre)"),
        "<< /Parent 6 0 R /FT /Btn /Ff 49152 /T (nu) /V /studier /Kids [11 0 R 12 0 R] >>",
        widget("3", "/Parent 10 0 R /AS /Off /AP << /N << /arbete null /Off null >> >>"),
        widget("3", "/Parent 10 0 R /AS /studier"),
        "<< /Parent 6 0 R /T (hur) /Kids [14 0 R 16 0 R] >>",
        widget("4", "/Parent 13 0 R /FT /Btn /T (telefon) /V /ja /AS /ja"),
        "<< /Parent 6 0 R /FT /Btn /Ff 49152 /T (bara_lage) /V /Off /Kids [17 0 R] >>",
        widget("4", "/Parent 13 0 R /FT /Btn /T (besok) /V /Off /AS /Off"),
        widget("4", "/Parent 15 0 R /AS /50"),
        "<< /Parent 6 0 R /FT /Tx /T (forsorjning) /V (\\344rvt) /Kids [19 0 R] >>",
        widget("4", "/Parent 18 0 R /T (af)"),
        "<< /Parent 6 0 R /FT /Tx /T (lang) /V 21 0 R >>",
        stream("", "en str\xF6m"),
    };
}

}  // namespace overens::testing
