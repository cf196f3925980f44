// Fields, signatures and the code at a form's foot: as objects, as readers' programs see them, filled in and
// signed.
#include <doctest/doctest.h>

#include <sstream>

#include "base/diagnostic.h"
#include "form_maker.h"
#include "judge/judge.h"
#include "judge/pdf_file.h"
#include "pdf/pdf.h"
#include "support/files.h"

namespace fs = std::filesystem;
using namespace overens;
using namespace overens::testing;

namespace {

std::string form_bytes(const layout::Pages& pages) {
    static const pdf::Resources prepared = pdf::prepare(*project_world());
    return pdf::write(pages, prepared);
}

const std::string& form() {
    static const std::string bytes = form_bytes(set(sample_form()));
    return bytes;
}

std::string said(const PdfFile& file, const Json& dictionary, const char* key) {
    const Json& value = file.get(dictionary, key);
    if (const auto text = text_of(value)) return *text;
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// A field and what is below it, one a line: kind, name, flags, value, description. Every text has the flag
/// 8388608: no more can be written than is seen.
void append_field(const PdfFile& file, const Json& field, const std::string& indent, std::string& out) {
    out += indent;
    if (field.contains("/FT")) out += said(file, field, "/FT") + ' ';
    if (field.contains("/T")) out += said(file, field, "/T");
    for (const char* key : {"/Ff", "/MaxLen", "/V", "/TU", "/AS", "/Contents"}) {
        if (field.contains(key)) out += std::string(" ") + key + '=' + said(file, field, key);
    }
    out += '\n';
    for (const Json& kid : as_list(file.get(field, "/Kids"))) {
        append_field(file, file.resolve(kid), indent + "  ", out);
    }
}

std::string fields_of(const PdfFile& file) {
    std::string out;
    for (const Json& field : as_list(file.get(file.get(file.catalog(), "/AcroForm"), "/Fields"))) {
        append_field(file, file.resolve(field), "", out);
    }
    return out;
}

/// A folder with a PDF in it, and what programs say of it there.
struct Desk {
    explicit Desk(const std::string& bytes) { testing::write(scratch.path() / "a.pdf", bytes); }
    std::string run(const std::string& command) const {
        const Ran ran = testing::run("cd '" + scratch.path().string() + "' && " + command);
        CHECK_MESSAGE(ran.exit == 0, command, '\n', ran.errors);
        return ran.output;
    }
    ScratchFolder scratch;
};

std::string failure_of(const document::Document& document) {
    try {
        form_bytes(set(document));
    } catch (const Failure& failure) {
        return failure.diagnostic().message.in(Language::swedish);
    }
    return "none";
}

document::Document with_fields(const std::vector<std::string>& names) {
    document::Document made;
    document::Paragraph line;
    for (const std::string& name : names) {
        document::Field field;
        field.name = name;
        field.description = "Vad?";
        line.content.emplace_back(field);
    }
    made.blocks.emplace_back(line);
    return made;
}

}  // namespace

TEST_CASE("a form keeps the rules of PDF/A-2a and PDF/UA-1") {
    CHECK(told(judge(form())) == "");
    CHECK(told(judge(form_bytes(set(sample_agreement())))) == "");
    CHECK(form() == form_bytes(set(sample_form())));
}

TEST_CASE("fields stand below the form's name by the members of their own") {
    const PdfFile file = read_pdf(form());
    CHECK(
        fields_of(file) ==
        "prov-formular 2026-1\n"
        "  person\n"
        "    /Tx namn /Ff=8388610 /V=Żółć Ğanț Ångström /TU=Deltagarens namn\n"
        "    /Tx personnummer /Ff=8388609 /V=20000101-2384 /TU=Personnummer\n"
        "  /Btn arbete /Ff=32768 /V=/ja /TU=Har du arbete nu?\n"
        "     /AS=/ja /Contents=Har du arbete nu? Ja\n"
        "     /AS=/Off /Contents=Har du arbete nu? Nej\n"
        "     /AS=/Off /Contents=Har du arbete nu? Vet ej\n"
        "  /Tx arbete-sedan /Ff=8388608 /MaxLen=10 /V=2026-09-01 /TU=Om ja, sedan vilket datum?\n"
        "  /Tx arbetsgivare /Ff=8388608 /V= /TU=Hos vilken arbetsgivare?\n"
        "  hur\n"
        "    /Btn telefon /V=/Off /TU=Hur har du sökt arbete? Telefon /AS=/Off\n"
        "    /Btn besok /V=/Yes /TU=Hur har du sökt arbete? Besök på arbetsplatsen /AS=/Yes\n"
        "    /Btn annons /V=/Off /TU=Hur har du sökt arbete? Annons i dagspress eller på webben /AS=/Off\n"
        "    /Btn kontakter /V=/Off /TU=Hur har du sökt arbete? Egna kontakter /AS=/Off\n"
        "    /Btn annat /V=/Off /TU=Hur har du sökt arbete? På något annat sätt, som inte står här /AS=/Off\n"
        "  sedan\n"
        "    /Btn praktik /V=/Yes /TU=Vad har du gjort sedan dess? Praktik /AS=/Yes\n"
        "    /Btn studier /V=/Yes /TU=Vad har du gjort sedan dess? Studier /AS=/Yes\n"
        "  forsorjning\n"
        "    /Btn af /Ff=32768 /V=/Off /TU=Försörjning vid start, AF\n"
        "       /AS=/Off /Contents=Försörjning vid start, AF: 100 %\n"
        "       /AS=/Off /Contents=Försörjning vid start, AF: 75 %\n"
        "       /AS=/Off /Contents=Försörjning vid start, AF: 50 %\n"
        "       /AS=/Off /Contents=Försörjning vid start, AF: 25 %\n"
        "    /Btn fk /Ff=32768 /V=/50 /TU=Försörjning vid start, FK\n"
        "       /AS=/Off /Contents=Försörjning vid start, FK: 100 %\n"
        "       /AS=/Off /Contents=Försörjning vid start, FK: 75 %\n"
        "       /AS=/50 /Contents=Försörjning vid start, FK: 50 %\n"
        "       /AS=/Off /Contents=Försörjning vid start, FK: 25 %\n"
        "    /Btn kom /Ff=32768 /V=/Off /TU=Försörjning vid start, Kommunen\n"
        "       /AS=/Off /Contents=Försörjning vid start, Kommunen: 100 %\n"
        "       /AS=/Off /Contents=Försörjning vid start, Kommunen: 75 %\n"
        "       /AS=/Off /Contents=Försörjning vid start, Kommunen: 50 %\n"
        "       /AS=/Off /Contents=Försörjning vid start, Kommunen: 25 %\n"
        "  /Tx saknade /Ff=8392704 /V=Mer tid.\nOch en handledare som var på plats. /TU=Vad saknade du?\n"
        "  praktikant\n"
        "    /Tx ort /Ff=8388608 /V= /TU=Ort\n"
        "  arbetsgivaren\n"
        "    /Tx ort /Ff=8388608 /V= /TU=Ort\n"
        "  /Tx ovrigt /Ff=8392704 /V= /TU=Övrigt\n"
        "  /Tx sist /Ff=8388608 /V= /TU=Skriv\n");
    CHECK(fields_of(read_pdf(form_bytes(set(sample_agreement())))) ==
          "underskrift\n"
          "  /Sig praktikant /TU=Underskrift: Praktikant, Åsa Öberg\n"
          "  /Sig arbetsgivare /TU=Underskrift: Arbetsgivare\n");
}

TEST_CASE("links and fields of a page come in the order in which they are read") {
    const PdfFile file = read_pdf(form());
    const auto [number, page] = file.pages()[1];
    std::string order;
    for (const Json& reference : as_list(file.get(*page, "/Annots"))) {
        const Json& annotation = file.resolve(reference);
        order += said(file, annotation, annotation.contains("/TU") ? "/TU" : "/Contents") + ", ";
    }
    CHECK(order == "Övrigt, Kommunens webbplats, Skriv, ");
}

TEST_CASE("nothing is left to the reader's program, and nothing runs") {
    const std::string objects = Desk(form()).run("qpdf --qdf --object-streams=disable a.pdf - | strings");
    for (const char* key : {"/NeedAppearances", "/XFA", "/AA", "/JavaScript", "/JS"}) {
        CHECK_MESSAGE(objects.find(key) == std::string::npos, key);
    }
}

TEST_CASE("names that make no tree, or are two fields', are refused") {
    CHECK(failure_of(with_fields({"a", "b.c", "b.d"})) == "none");
    for (const auto& names : std::vector<std::vector<std::string>>{{"a", "a"}, {"a", "a.b"}, {"a.b", "a"}}) {
        CHECK(failure_of(with_fields(names)) == "sidorna hänger inte ihop: field " + names[1]);
    }
}

TEST_CASE("a page's code says which form it is, whose, and which page") {
    REQUIRE(have("zbarimg"));
    const Desk desk(form());
    desk.run("pdftoppm -r 150 -gray a.pdf page");
    CHECK(desk.run("zbarimg -q --raw page-1.pgm page-2.pgm 2>/dev/null") ==
          "OVERENS:prov-formular:2026-1:2026-0042-K7:1\n"
          "OVERENS:prov-formular:2026-1:2026-0042-K7:2\n");
}

TEST_CASE("what pdftk fills in is kept and seen") {
    REQUIRE(have("pdftk"));
    const Desk desk(form());
    // ”Åsa Öberg” as UTF-16.
    testing::write(desk.scratch.path() / "a.fdf",
                   "%FDF-1.2\n1 0 obj\n<</FDF <</Fields ["
                   "<</T (prov-formular 2026-1.arbetsgivare) "
                   "/V <FEFF00C500730061002000D60062006500720067>>>"
                   "<</T (prov-formular 2026-1.arbete) /V /nej>>"
                   "<</T (prov-formular 2026-1.hur.telefon) /V /Yes>>"
                   "]>>>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n");
    desk.run("pdftk a.pdf fill_form a.fdf output b.pdf");
    const std::string fields = fields_of(read_pdf(read(desk.scratch.path() / "b.pdf")));
    CHECK(fields.find("arbetsgivare /Ff=8388608 /V=Åsa Öberg") != std::string::npos);
    CHECK(fields.find("/V=/nej") != std::string::npos);
    CHECK(fields.find("telefon /V=/Yes") != std::string::npos);
    CHECK(desk.run("pdftotext b.pdf -").find("Åsa Öberg") != std::string::npos);
}

TEST_CASE("what MuPDF fills in is kept and seen") {
    REQUIRE(have("mutool"));
    const Desk desk(form());
    testing::write(desk.scratch.path() / "fill.js",
                   "var doc = new PDFDocument('a.pdf');\n"
                   "for (var at = 0; at < doc.countPages(); ++at) {\n"
                   "  var page = doc.loadPage(at);\n"
                   "  page.getWidgets().forEach(function (widget) {\n"
                   "    if (widget.getFieldType() == 'text' && !widget.isReadOnly())\n"
                   "      widget.setTextValue('Åsa Öberg');\n"
                   "    else if (widget.getFieldType() == 'checkbox')\n"
                   "      widget.toggle();\n"
                   "    widget.update();\n"
                   "  });\n"
                   "  page.update();\n"
                   "}\n"
                   "doc.save('b.pdf', 'incremental');\n");
    desk.run("mutool run fill.js");
    const std::string fields = fields_of(read_pdf(read(desk.scratch.path() / "b.pdf")));
    CHECK(fields.find("arbetsgivare /Ff=8388608 /V=Åsa Öberg") != std::string::npos);
    CHECK(fields.find("personnummer /Ff=8388609 /V=20000101-2384") != std::string::npos);
    CHECK(fields.find("telefon /V=/Yes") != std::string::npos);
    CHECK(fields.find("besok /V=/Off") != std::string::npos);
    CHECK(desk.run("pdftotext b.pdf -").find("Åsa Öberg") != std::string::npos);
}

TEST_CASE("parties sign one after the other, and no signature breaks an earlier one") {
    REQUIRE(have("pdfsig"));
    REQUIRE(have("certutil"));
    const Desk desk(form_bytes(set(sample_agreement())));
    desk.run("mkdir keys && certutil -N -d sql:keys --empty-password && head -c 64 /dev/urandom > noise");
    const std::vector<std::string> parties = {"praktikant", "arbetsgivare"};
    std::string file = "a.pdf";
    for (const std::string& party : parties) {
        const std::string number = std::to_string(file.size());
        desk.run("certutil -S -d sql:keys -n " + party + " -s CN=" + party + " -x -t CTu,Cu,Cu -m " + number +
                 " -v 12 -z noise -k rsa -g 2048");
        const std::string signed_file = party + ".pdf";
        testing::run("cd '" + desk.scratch.path().string() + "' && pdfsig -nssdir sql:keys " + file + ' ' +
                     signed_file + " -sign underskrift." + party + " -nick " + party);
        file = signed_file;
    }
    std::istringstream lines(desk.run("pdfsig -nssdir sql:keys " + file));
    std::string told;
    for (std::string line; std::getline(lines, line);) {
        for (const char* what : {"Field Name: ", "Common Name: ", "Validation: "}) {
            const std::size_t at = line.find(what);
            if (at != std::string::npos) told += line.substr(at + std::string(what).size()) + "; ";
        }
        if (line.find("otal document signed") != std::string::npos) told += line.substr(4) + "; ";
    }
    CHECK(told ==
          "underskrift.praktikant; praktikant; Not total document signed; Signature is Valid.; "
          "Certificate is Trusted.; "
          "underskrift.arbetsgivare; arbetsgivare; Total document signed; Signature is Valid.; "
          "Certificate is Trusted.; ");
}
