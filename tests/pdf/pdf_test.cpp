// The whole writer: what readers get out of a file, and what it does with pages that are strange.
#include "pdf/pdf.h"

#include <doctest/doctest.h>

#include "base/diagnostic.h"
#include "judge/judge.h"
#include "judge/pdf_file.h"
#include "page_maker.h"
#include "pdf/unicode.h"
#include "support/files.h"
#include "support/memory_world.h"

using namespace overens;
using namespace overens::testing;
using layout::Role;

namespace {

const pdf::Resources& resources() {
    static const pdf::Resources prepared = pdf::prepare(*project_world());
    return prepared;
}

std::string write(const layout::Pages& pages) {
    return pdf::write(pages, resources());
}

/// A page with one paragraph.
PageMaker one_line(const std::string& words = "Hej") {
    PageMaker maker(open_sans());
    maker.begin_page();
    maker.at(56, 80);
    maker.text(maker.add(Role::paragraph), words);
    return maker;
}

/// What a program says of a file; `FILE` in its command line is the file's path.
std::string ask(std::string command, const std::string& bytes) {
    const ScratchFolder scratch;
    testing::write(scratch.path() / "a.pdf", bytes);
    command.replace(command.find("FILE"), 4, "'" + (scratch.path() / "a.pdf").string() + "'");
    return run(command).output;
}

std::string failure_of(const layout::Pages& pages) {
    try {
        write(pages);
    } catch (const Failure& failure) {
        CHECK(failure.kind() == FailureKind::machine);
        return failure.diagnostic().message.in(Language::swedish);
    }
    return "none";
}

}  // namespace

TEST_CASE("the sample breaks no rule") {
    CHECK(told(judge(write(sample_pages()))) == "");
}

TEST_CASE("the same pages give the same bytes") {
    const std::string bytes = write(sample_pages());
    CHECK(bytes == write(sample_pages()));
    // Nothing is left from document to document that would tell.
    CHECK(bytes == pdf::write(sample_pages(), pdf::prepare(*project_world())));
    layout::Pages other = sample_pages();
    other.metadata.title += "!";
    const auto identifier = [](const std::string& file) { return file.substr(file.rfind("/ID")); };
    CHECK(identifier(write(other)) != identifier(bytes));
}

TEST_CASE("papers that use many usual characters share a subset; which one a paper has depends on it alone") {
    const std::string most = "ABCDEFGHIJKLMNOPRSTUVÅÄÖ abcdefghijklmnopqrstuvxyzåäö 0123456789 ";
    const auto name = [](const std::string& words) {
        const layout::Pages pages = one_line(words).pages;
        const std::string bytes = write(pages);
        CHECK(told(judge(bytes)) == "");
        CHECK(bytes == pdf::write(pages, pdf::prepare(*project_world())));
        const std::size_t at = bytes.find("/FontName /");
        return bytes.substr(at + 11, bytes.find('+', at) - at - 11);
    };
    const std::string usual = name(most);
    CHECK(name(most + "affisch, fi-fl: é §") == usual);
    const std::string with_names = name(most + "Š");
    CHECK(with_names != usual);
    CHECK(name(most + "Łó Özgür") == with_names);
    CHECK(name(most + "Ω") != usual);
    CHECK(name("Hej") != usual);
    CHECK(name("Hej") == name("Heje"));
}

TEST_CASE("a file says what it is") {
    const std::string bytes = write(sample_pages());
    CHECK(bytes.starts_with("%PDF-1.7\n"));
    CHECK(bytes.find("Haru") == std::string::npos);
    CHECK(ask("pdfinfo -isodates FILE", bytes)
              .starts_with("Title:           Överenskommelse – 2026-0042\n"
                           "Subject:         Praktik i förskola\n"
                           "Author:          Arbetsmarknad & vuxenutbildning\n"
                           "Producer:        Överens\n"
                           "CreationDate:    2026-11-22T00:00:00Z\n"
                           "ModDate:         2026-11-22T00:00:00Z\n"));
}

TEST_CASE("a paper without date has none in its file") {
    layout::Pages pages = sample_pages();
    pages.metadata.date.reset();
    const std::string bytes = write(pages);
    CHECK(told(judge(bytes)) == "");
    CHECK(ask("pdfinfo FILE", bytes).find("Date:") == std::string::npos);
}

TEST_CASE("all fonts are embedded and know their Unicode") {
    const std::string table = ask("pdffonts FILE", write(sample_pages()));
    std::istringstream lines(table);
    std::string line;
    std::getline(lines, line);
    std::getline(lines, line);
    int fonts = 0;
    for (; std::getline(lines, line); ++fonts) {
        CHECK_MESSAGE(line.find("CID TrueType      Identity-H       yes yes yes") != std::string::npos, line);
        CHECK_MESSAGE(line.substr(6, 9) == "+OpenSans", line);
    }
    CHECK(fonts == 3);
}

TEST_CASE("words come out as they were written") {
    const std::string words = ask("pdftotext -enc UTF-8 FILE -", write(sample_pages()));
    for (const char* expected :
         {"Mellan Żółć Ğanț Ășköld och kommunen, AVTAL To.", "fi-ligaturer: affisch", "kr, upp\u00AD",
          "Obs! (parenteser) \\ och <tecken>", "x\u0301 och q\u0309."}) {
        CHECK_MESSAGE(words.find(expected) != std::string::npos, expected, "\n", words);
    }
}

TEST_CASE("a glyph is shown whatever its code's bytes mean in a string") {
    std::string letters;  // more than 92, the code of a backslash
    for (char32_t letter = 0xC0; letter < 0x17F; ++letter) pdf::append_utf8(letters, letter);
    PageMaker maker(open_sans());
    maker.begin_page();
    maker.at(56, 80);
    maker.text(maker.add(Role::paragraph), letters, 0, 3);
    const std::string bytes = write(maker.pages);
    CHECK(told(judge(bytes)) == "");
    CHECK(ask("pdftotext -enc UTF-8 FILE -", bytes).find(letters) != std::string::npos);
}

TEST_CASE("one glyph says what it stood for in each place") {
    PageMaker maker = one_line("a b\u00A0c-d");
    layout::TextRun run = std::get<layout::TextRun>(maker.page().items[0]);
    // A hyphen that hyphenation put in: drawn as the hyphen, read as a soft hyphen.
    run.text = "upp\u00AD";
    run.origin.y += Length::points(20);
    const auto glyph_of = [&](std::uint32_t at) { return run.glyphs[at]; };
    const layout::Glyph hyphen = glyph_of(5);
    run.glyphs = {glyph_of(0), glyph_of(2), glyph_of(4), hyphen};
    for (std::uint32_t at = 0; at < 4; ++at) {
        run.glyphs[at].text_begin = at;
        run.glyphs[at].text_end = at < 3 ? at + 1 : 5;
    }
    maker.page().items.emplace_back(run);
    const std::string bytes = write(maker.pages);
    CHECK(told(judge(bytes)) == "");
    const std::string words = ask("pdfinfo -struct-text FILE", bytes);
    CHECK_MESSAGE(words.find("\"a b\u00A0c-dupp\"") != std::string::npos, words);
    CHECK(ask("pdftotext -enc UTF-8 FILE -", bytes).find("upp\u00AD") != std::string::npos);
}

TEST_CASE("a cluster that a font's map cannot tell says its text itself") {
    for (const bool artifact : {false, true}) {
        PageMaker maker = one_line("abc");
        auto& run = std::get<layout::TextRun>(maker.page().items[0]);
        if (artifact) run.owner = footer;
        // One letter of three glyphs, and a letter of the private use area.
        run.text = "Å\uE000.";
        run.glyphs[0].text_begin = 0;
        run.glyphs[0].text_end = 2;
        run.glyphs[1].text_begin = run.glyphs[1].text_end = 2;
        run.glyphs[2].text_begin = 2;
        run.glyphs[2].text_end = 5;
        const std::string bytes = write(maker.pages);
        CHECK(told(judge(bytes)) == "");
        const PdfFile file = read_pdf(bytes);
        std::string content;
        for (const auto& [number, object] : file.objects) {
            if (object.data && object.data->find(" Tf") != std::string::npos) content = *object.data;
        }
        const std::string letter =
            artifact ? "/Span <</ActualText <FEFF00C5>>> BDC" : "/Span <</MCID 0/ActualText <FEFF00C5>>> BDC";
        CHECK_MESSAGE(content.find(letter) != std::string::npos, content);
        CHECK_MESSAGE(content.find("/ActualText <FEFFE000>>> BDC") != std::string::npos, content);
    }
}

TEST_CASE("a screen reader meets the paper in its order") {
    CHECK(ask("pdfinfo -struct-text FILE", write(sample_pages())) ==
          read(project_folder() / "tests/pdf/sample-structure.txt"));
}

TEST_CASE("bookmarks are nested, a level that is left out or not") {
    const std::string outline = ask("mutool show FILE outline", write(sample_pages()));
    CHECK_MESSAGE(outline.find("\t\"Överenskommelse om praktik\"") != std::string::npos, outline);
    CHECK_MESSAGE(outline.find("\t\t\"Parter\"") != std::string::npos, outline);
    CHECK_MESSAGE(outline.find("\t\t\t\"Ett stycke\"") != std::string::npos, outline);
    CHECK_MESSAGE(outline.find("|\t\"Sida två\"") != std::string::npos, outline);
}

TEST_CASE("a title is the first heading only if it stands first") {
    PageMaker maker(open_sans());
    maker.begin_page();
    maker.at(56, 80);
    maker.text(maker.add(Role::heading1), "Först", 1);
    maker.at(56, 120);
    maker.text(maker.add(Role::title), "Titel", 1);
    const std::string bytes = write(maker.pages);
    CHECK(told(judge(bytes)) == "");
    CHECK(ask("pdfinfo -struct-text FILE", bytes) ==
          "Document\n  H1 (block)\n    \"Först\"\n  P (block)\n    \"Titel\"\n");
}

TEST_CASE("strange words about the file are kept whole, and legal") {
    PageMaker maker = one_line();
    const std::string title = "<a&b> \"]]>\" ''\x01\t\uFFFE\xFF )(\\ 😀";
    maker.pages.metadata = {.title = title,
                            .language = "inte ett språk",
                            .author = "</rdf:li>",
                            .subject = "&#0;",
                            .reference = "--> <!--",
                            .date = Date::make(1, 1, 1)};
    const std::string bytes = write(maker.pages);
    CHECK(told(judge(bytes)) == "");
    CHECK(ask("pdfinfo FILE", bytes).find("<a&b> \"]]>\" ''  \uFFFD\uFFFD )(\\ 😀") != std::string::npos);
}

TEST_CASE("words longer than PDF/A allows are cut where they must be") {
    std::string flood;
    for (int i = 0; i < 40000; ++i) flood += "ö";
    PageMaker maker = one_line();
    maker.pages.metadata = {.title = flood,
                            .language = "sv",
                            .author = flood,
                            .subject = std::string(40000, 'x'),
                            .reference = flood,
                            .date = {}};
    const auto figure = maker.add(Role::figure);
    maker.element(figure).alternative = flood;
    maker.page().items.emplace_back(
        layout::PlacedPicture{figure, make_png(2, 2, 3), {}, {Length::points(9), Length::points(9)}});
    const auto link = maker.add(Role::link, maker.add(Role::paragraph));
    Point from = maker.pen;
    maker.text(link, "länk");
    maker.link(link, from, "https://example.se/" + std::string(30000, 'x'), flood);
    const auto dead = maker.add(Role::link, maker.add(Role::paragraph));
    maker.text(dead, "för lång");
    maker.link(dead, from, "https://example.se/" + std::string(40000, 'x'), "");
    maker.pages.bookmarks = {{flood, 1, 0, Length::points(10), 0}};
    const std::string bytes = write(maker.pages);
    CHECK(told(judge(bytes)) == "");
    const PdfFile file = read_pdf(bytes);
    int links = 0;
    for (const auto& [number, object] : file.objects)
        links += is_name(PdfFile::raw(object.value, "/Subtype"), "/Link") ? 1 : 0;
    CHECK(links == 1);
}

TEST_CASE("pictures of every kind") {
    struct Case {
        const char* what;
        std::shared_ptr<const document::Image> image;
        const char* space;
        const char* filter;
        bool mask;
    };
    const Case cases[] = {
        {"a grey PNG", make_png(9, 5, 1), "/DeviceGray", "/FlateDecode", false},
        {"a grey PNG with alpha", make_png(9, 5, 2), "/DeviceGray", "/FlateDecode", true},
        {"a PNG", make_png(9, 5, 3), "/DeviceRGB", "/FlateDecode", false},
        {"a PNG with alpha", make_png(9, 5, 4), "/DeviceRGB", "/FlateDecode", true},
        {"a PNG with alpha that is opaque", make_png(9, 5, 4, true), "/DeviceRGB", "/FlateDecode", false},
        {"a grey JPEG", make_jpeg(9, 5, 1), "/DeviceGray", "/DCTDecode", false},
        {"a JPEG", make_jpeg(9, 5, 3), "/DeviceRGB", "/DCTDecode", false},
        {"a CMYK JPEG", make_jpeg(9, 5, 4), "/DeviceRGB", "/FlateDecode", false}};
    for (const Case& each : cases) {
        CAPTURE(each.what);
        PageMaker maker = one_line();
        for (int twice = 0; twice < 2; ++twice) {
            maker.page().items.emplace_back(
                layout::PlacedPicture{ornament, each.image, {}, {Length::points(90), Length::points(50)}});
        }
        const std::string bytes = write(maker.pages);
        CHECK(told(judge(bytes)) == "");
        const PdfFile file = read_pdf(bytes);
        int pictures = 0;
        for (const auto& [number, object] : file.objects) {
            if (!is_name(PdfFile::raw(object.value, "/Subtype"), "/Image")) continue;
            ++pictures;
            CHECK(object.value["/Width"] == 9);
            CHECK(object.value["/Height"] == 5);
            if (each.mask && !object.value.contains("/SMask")) continue;
            CHECK(object.value["/ColorSpace"] == each.space);
            CHECK(object.value["/Filter"] == each.filter);
            CHECK(object.value.contains("/SMask") == each.mask);
            if (object.decoded)
                CHECK(object.data->size() == (std::string(each.space) == "/DeviceRGB" ? 135 : 45));
        }
        CHECK(pictures == (each.mask ? 2 : 1));
    }
}

TEST_CASE("empty cells stay in their places, other empty parts go") {
    PageMaker maker(open_sans());
    maker.begin_page();
    const auto row = maker.add(Role::table_row, maker.add(Role::table_body, maker.add(Role::table)));
    maker.add(Role::data_cell, row);
    const auto second = maker.add(Role::data_cell, row);
    const auto third = maker.add(Role::data_cell, row);
    maker.add(Role::data_cell, row);
    maker.add(Role::paragraph);
    maker.at(200, 80);
    maker.text(third, "tre");
    maker.at(100, 80);
    maker.text(second, "två");
    const std::string bytes = write(maker.pages);
    CHECK(told(judge(bytes)) == "");
    CHECK(ask("pdfinfo -struct-text FILE", bytes) ==
          "Document\n  Table (block)\n    TBody\n      TR\n        TD\n        TD\n          \"två\"\n       "
          " TD\n          \"tre\"\n        TD\n");
}

TEST_CASE("a paper of two pages is small") {
    CHECK(write(sample_pages()).size() < 40000);
}

TEST_CASE("many pages and parts") {
    PageMaker maker(open_sans());
    const auto paragraph = maker.add(Role::paragraph);
    for (int number = 0; number < 300; ++number) {
        maker.begin_page();
        maker.at(56, 80);
        maker.text(paragraph, "sida " + std::to_string(number));
        maker.at(56, 100);
        maker.text(maker.add(Role::paragraph), "stycke");
    }
    CHECK(told(judge(write(maker.pages))) == "");
}

TEST_CASE("pages that do not hold together are refused") {
    const auto broken = [](auto change) {
        PageMaker maker = one_line();
        change(maker);
        return failure_of(maker.pages);
    };
    CHECK(broken([](PageMaker& maker) { maker.pages.elements.clear(); }) == "sidorna hänger inte ihop: root");
    CHECK(broken([](PageMaker& maker) { maker.element(1).parent = 1; }) ==
          "sidorna hänger inte ihop: parent");
    CHECK(broken([](PageMaker& maker) {
              maker.page().items.emplace_back(layout::Fill{layout::ElementIndex{7}, {}, {}, {}});
          }) == "sidorna hänger inte ihop: element");
    CHECK(broken([](PageMaker& maker) { std::get<layout::TextRun>(maker.page().items[0]).font = 9; }) ==
          "sidorna hänger inte ihop: font");
    CHECK(broken([](PageMaker& maker) {
              maker.pages.bookmarks = {{"x", 1, 1, {}, 0}};
          }) == "sidorna hänger inte ihop: bookmark");
    CHECK(broken([](PageMaker& maker) {
              std::get<layout::TextRun>(maker.page().items[0]).glyphs[0].id = 0;
          }) == "teckensnittet OpenSans-Regular.ttf saknar glyf 0");
    CHECK(broken([](PageMaker& maker) {
              std::get<layout::TextRun>(maker.page().items[0]).glyphs[0].id = 60000;
          }) == "teckensnittet OpenSans-Regular.ttf saknar glyf 60000");
    CHECK(broken([](PageMaker& maker) { maker.page().size.width = Length::points(2); }) ==
          "en sida är 1 × 297 mm; en PDF-sida är 2–5080 mm åt vardera hållet");
    CHECK(broken([](PageMaker& maker) { maker.page().size.height = Length::points(14401); }) ==
          "en sida är 210 × 5080 mm; en PDF-sida är 2–5080 mm åt vardera hållet");
}

TEST_CASE("a picture that is no picture is refused") {
    for (const auto format : {document::ImageFormat::png, document::ImageFormat::jpeg}) {
        PageMaker maker = one_line();
        const auto whole = format == document::ImageFormat::png ? make_png(9, 9, 4) : make_jpeg(9, 9, 3);
        auto image = std::make_shared<document::Image>(*whole);
        image->bytes.resize(15);
        maker.page().items.emplace_back(
            layout::PlacedPicture{ornament, image, {}, {Length::points(9), Length::points(9)}});
        CHECK(failure_of(maker.pages).starts_with("en bild går inte att läsa: "));
    }
}

TEST_CASE("a machine without colour profile is told what it lacks") {
    const MemoryWorld world;
    CHECK_THROWS_WITH_AS(pdf::prepare(world), "cannot find sRGB.icc", Failure);
}
