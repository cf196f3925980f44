#include "odt/odt.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

#include "document/words.h"
#include "package_reader.h"
#include "sample.h"
#include "support/files.h"

using namespace overens;
using namespace overens::document;
using testing::sample;
using testing::theme;

namespace fs = std::filesystem;

namespace {

/// The words of text in ODF, a paragraph a line, white space as a program shows it.
class WordReader : public pugi::xml_tree_walker {
 public:
    std::string words;

    bool for_each(pugi::xml_node& node) override {
        const std::string_view name = node.name();
        const pugi::xml_node parent = node.parent();
        // The heading of contents stands there once more, for a program; the numbers of pages are a
        // program's.
        const auto is_page = [](const pugi::xml_node& field) {
            return field.attribute("text:reference-format").value() == std::string_view("page");
        };
        if (parent.name() == std::string_view("text:index-title-template") || is_page(parent) ||
            (name == "text:tab" && is_page(node.next_sibling())))
            return true;
        if (name == "text:p" || name == "text:h")
            words += '\n';
        else if (name == "text:s")
            words.append(node.attribute("text:c").as_uint(1), ' ');
        else if (name == "text:line-break" || name == "text:tab")
            words += ' ';
        else if (node.type() == pugi::node_pcdata &&
                 std::string_view(node.parent().name()) != "text:note-citation" &&
                 std::string_view(node.parent().name()).substr(0, 4) != "svg:")
            words += node.value();
        return true;
    }
};

std::string words_of(const std::string& content) {
    pugi::xml_document xml;
    REQUIRE(xml.load_string(content.c_str(), pugi::parse_default | pugi::parse_ws_pcdata));
    WordReader reader;
    xml.child("office:document-content").child("office:body").traverse(reader);
    std::string result;
    for (std::size_t at = 0; at < reader.words.size();) {
        const std::size_t end = std::min(reader.words.find('\n', at), reader.words.size());
        if (end > at) result += reader.words.substr(at, end - at) + "\n";
        at = end + 1;
    }
    return result;
}

Document with(Blocks blocks) {
    Document document;
    document.title = "Prov";
    document.blocks = std::move(blocks);
    return document;
}

Paragraph p(std::string words) {
    return {{Text{std::move(words)}}};
}

std::string content_of(const Document& document) {
    return testing::Package(odt::write(document, theme())).file("content.xml");
}

/// What stands in the document's text, without styles.
std::string body_of(const Document& document) {
    const std::string content = content_of(document);
    const std::size_t begin = content.find("<office:text>") + 13;
    return content.substr(begin, content.find("</office:text>") - begin);
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a package begins with its stored mimetype and lists its files") {
    const std::string bytes = odt::write(sample(), theme());
    // A local file header (APPNOTE 4.3.7): method at 8, lengths of name and extra field at 26 and 28.
    CHECK(bytes.substr(0, 4) == "PK\3\4");
    CHECK(bytes.substr(6, 2) == std::string(2, '\0'));
    CHECK(bytes.substr(8, 2) == std::string(2, '\0'));
    CHECK(bytes.substr(26, 4) == std::string("\x08\0\0\0", 4));
    CHECK(bytes.substr(30, 8) == "mimetype");
    CHECK(bytes.substr(38, 39) == "application/vnd.oasis.opendocument.text");
    CHECK(bytes.substr(77, 4) == "PK\3\4");

    const testing::Package package(bytes);
    std::string names;
    for (const std::string& name : package.names()) names += name + "\n";
    CHECK(names ==
          "mimetype\ncontent.xml\nstyles.xml\nmeta.xml\nsettings.xml\nPictures/1.jpg\nPictures/2.png\n"
          "META-INF/manifest.xml\n");
    pugi::xml_document manifest;
    REQUIRE(manifest.load_string(package.file("META-INF/manifest.xml").c_str()));
    std::string listed;
    for (const auto entry : manifest.document_element().children()) {
        listed += std::string(entry.attribute("manifest:full-path").value()) + " " +
                  entry.attribute("manifest:media-type").value() + "\n";
    }
    CHECK(listed ==
          "/ application/vnd.oasis.opendocument.text\ncontent.xml text/xml\nstyles.xml text/xml\nmeta.xml "
          "text/xml\n"
          "settings.xml text/xml\nPictures/1.jpg image/jpeg\nPictures/2.png image/png\n");
}

TEST_CASE("the same document gives the same bytes, whatever the time zone and the locale") {
    const std::string bytes = odt::write(sample(), theme());
    ::setenv("TZ", "Pacific/Kiritimati", 1);
    ::tzset();
    const char* const locale = std::setlocale(LC_ALL, "");
    CHECK(locale != nullptr);
    CHECK(odt::write(sample(), theme()) == bytes);
    std::setlocale(LC_ALL, "C");
    ::unsetenv("TZ");
    ::tzset();
}

TEST_CASE("the words are the document's, in its order") {
    CHECK(words_of(content_of(sample())) == words(sample()));
}

TEST_CASE("the file says of itself what the document does") {
    const std::string meta = testing::Package(odt::write(sample(), theme())).file("meta.xml");
    for (const char* part : {"<dc:title>Överenskommelse om praktik – 2026-0117</dc:title>",
                             "<dc:subject>Praktik &lt;vid&gt; Café &amp; Bageri</dc:subject>",
                             "<dc:creator>Norrbro kommun</dc:creator>",
                             "<meta:creation-date>2026-11-22T00:00:00</meta:creation-date>",
                             "<dc:language>sv-SE</dc:language>", "<meta:generator>Överens</meta:generator>",
                             "<meta:user-defined meta:name=\"Diarienummer\">2026-0117</meta:user-defined>"}) {
        CAPTURE(part);
        CHECK(contains(meta, part));
    }
    CHECK_FALSE(contains(testing::Package(odt::write(with({}), theme())).file("meta.xml"), "date"));
}

TEST_CASE("hostile words become text and nothing else") {
    struct Case {
        std::string words;
        std::string written;
    };
    for (const auto& [words, written] : {
             Case{"<text:p/>&amp;\"'", "&lt;text:p/&gt;&amp;amp;\"'"},
             Case{"a]]>b", "a]]&gt;b"},
             Case{std::string("a\0b\x01\x1f\x7f", 6), "a\uFFFDb\uFFFD\uFFFD\x7f"},
             Case{"\uFFFE\uFFFF\U0001FFFE", "\uFFFD\uFFFD\uFFFD"},
             Case{"\xED\xA0\x80 \xC3", "\uFFFD\uFFFD\uFFFD \uFFFD"},
             Case{"\U0001F600\u00A0\u00ADå", "\U0001F600\u00A0\u00ADå"},
             Case{"a  b   c", "a <text:s/>b <text:s text:c=\"2\"/>c"},
             Case{" a", "<text:s/>a"},
             Case{"a\tb\r\nc", "a<text:tab/>b<text:line-break/><text:line-break/>c"},
         }) {
        CAPTURE(words);
        CHECK(body_of(with({p(words)})).find(">" + written + "</text:p>") != std::string::npos);
    }
    Document document = with({Paragraph{{Link{"https://x.example/\"><script>", {Text{"x"}}}}}});
    document.title = document.author = "\"<&\x01>";
    CHECK(contains(body_of(document), "xlink:href=\"https://x.example/&quot;&gt;&lt;script&gt;\""));
    CHECK(contains(testing::Package(odt::write(document, theme())).file("meta.xml"),
                   "<dc:title>\"&lt;&amp;\uFFFD&gt;</dc:title>"));
}

TEST_CASE("white space at the joints of words keeps its width") {
    CHECK(contains(
        body_of(with({Paragraph{{Text{"a "}, Text{" b", true}, LineBreak{}, Text{" c"}}}})),
        ">a <text:span "
        "text:style-name=\"Strong_20_Emphasis\"><text:s/>b</text:span><text:line-break/><text:s/>c<"));
}

TEST_CASE("headings have levels without a gap, below the title") {
    const auto level = [](const std::string& body, const char* words) {
        const std::size_t at = body.find(std::string(">") + words + "<");
        REQUIRE(at != std::string::npos);
        return body.substr(at - 2, 1);
    };
    const auto heading = [](int level, const char* words) { return Heading{level, {Text{words}}}; };
    const std::string body = body_of(
        with({Title{{Text{"T"}}}, heading(1, "a"), heading(3, "b"), heading(2, "c"), heading(1, "d")}));
    CHECK(level(body, "T") == "1");
    CHECK(level(body, "a") == "2");
    CHECK(level(body, "b") == "3");
    CHECK(level(body, "c") == "3");
    CHECK(level(body, "d") == "2");
    CHECK(level(body_of(with({heading(2, "a")})), "a") == "1");
}

TEST_CASE("a list is parted around a table, and its numbers go on") {
    const List list{true, {{p("a"), Note{{p("n")}}, p("b")}, {p("c")}}};
    std::string body = body_of(with({list}));
    for (const char* attribute :
         {" text:style-name=\"", " table:style-name=\"", " office:value-type=\"", " table:name=\""}) {
        for (std::size_t at = 0; (at = body.find(attribute)) != std::string::npos;) {
            body.erase(at, body.find('"', at + std::string(attribute).size()) + 1 - at);
        }
    }
    CHECK(
        body ==
        "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"
        "<table:table><table:table-column/><table:table-row><table:table-cell><text:p>n</text:p></"
        "table:table-cell></table:table-row></table:table>"
        "<text:list text:continue-numbering=\"true\"><text:list-header><text:p>b</text:p></text:list-header>"
        "<text:list-item><text:p>c</text:p></text:list-item></text:list>");
}

TEST_CASE("what stays together is said on every paragraph but the last") {
    const auto keeps = [](const Document& document) {
        pugi::xml_document xml;
        REQUIRE(xml.load_string(content_of(document).c_str()));
        const auto root = xml.document_element();
        std::string result;
        for (const auto block : root.child("office:body").child("office:text").children()) {
            std::string_view name = block.attribute("text:style-name").value();
            if (name.empty()) name = block.attribute("table:style-name").value();
            const auto style = root.child("office:automatic-styles")
                                   .find_child_by_attribute("style:name", std::string(name).c_str());
            const bool kept = style.select_node(".//@fo:keep-with-next");
            result += kept ? '+' : '-';
        }
        return result;
    };
    const Signatures signatures{{{"a", {Text{"A"}}}}};
    const Table table{.columns = {{}}, .body = {{{{{p("x")}}}}}};
    CHECK(keeps(with({p("a"), p("b"), p("c")})) == "---");
    CHECK(keeps(with({Keep{{p("a"), table, p("b")}}, p("c")})) == "++--");
    CHECK(keeps(with({p("a"), p("b"), signatures})) ==
          "-+--");  // at the end of a document a paragraph is put in
    CHECK(keeps(with({p("a"), Heading{1, {Text{"h"}}}, signatures, p("c")})) ==
          "+---");  // a heading's own style keeps
    CHECK(keeps(with({p("a"), Keep{{Heading{1, {Text{"h"}}}, signatures}}, p("c")})) == "+---");
    CHECK(keeps(with({table, signatures, p("c")})) == "+--");
}

TEST_CASE("the first page has its own master, whatever the document begins with") {
    const Table table{.columns = {{}}, .body = {{{{{p("x")}}}}}};
    for (const Blocks& blocks :
         {Blocks{}, Blocks{PageBreak{}, p("a")}, Blocks{table, p("a")},
          Blocks{List{false, {{p("a")}}}, p("b")}, Blocks{Keep{{Keep{{p("a")}}}}}, Blocks{Note{{p("a")}}}}) {
        const std::string content = content_of(with(blocks));
        std::size_t count = 0;
        for (std::size_t at = 0;
             (at = content.find("style:master-page-name=\"First_20_Page\"", at)) != std::string::npos; ++at)
            ++count;
        CHECK(count == 1);
        CHECK_FALSE(contains(content, "fo:break-before"));
    }
    CHECK(contains(content_of(with({p("a"), PageBreak{}, p("b")})), "fo:break-before=\"page\""));
}

TEST_CASE("what is kept together does not keep columns from filling") {
    const Columns columns{.count = 2, .blocks = {p("a"), p("b"), p("c")}};
    const auto in_section = [&](const Blocks& blocks) {
        pugi::xml_document xml;
        REQUIRE(xml.load_string(content_of(with(blocks)).c_str()));
        int count = 0;
        for (const auto found : xml.select_nodes("//text:section/text:p")) {
            const std::string style = found.node().attribute("text:style-name").value();
            const auto own = xml.select_node(("//style:style[@style:name='" + style + "']").c_str()).node();
            count += own.select_node(".//@fo:keep-with-next") ? 1 : 0;
        }
        return count;
    };
    CHECK(in_section({Keep{{p("before"), columns, p("after")}}}) == 0);
    CHECK(in_section({Keep{{p("before"), Columns{.count = 2, .blocks = {Keep{{p("a"), p("b")}}}}}}}) == 1);
}

TEST_CASE("columns share the width by weight and by content, and together have all of it") {
    const auto widths = [](std::vector<Column> columns, const std::vector<std::string>& words) {
        Table table{.columns = std::move(columns)};
        Row row;
        for (const std::string& word : words)
            row.cells.push_back({{Paragraph{{Text{word}}, Style::table_cell}}});
        table.body = {row};
        pugi::xml_document xml;
        REQUIRE(xml.load_string(content_of(with({table})).c_str()));
        const auto root = xml.document_element();
        std::string result;
        double sum = 0;
        for (const auto column : root.child("office:body")
                                     .child("office:text")
                                     .child("table:table")
                                     .children("table:table-column")) {
            const auto style =
                root.child("office:automatic-styles")
                    .find_child_by_attribute("style:name", column.attribute("table:style-name").value());
            const double width = style.first_child().attribute("style:column-width").as_double();
            sum += width;
            result += std::to_string(static_cast<int>(width)) + " ";
        }
        CHECK(sum == doctest::Approx(theme().text_width().points()));
        return result;
    };
    CHECK(widths({{Alignment::left, 2}, {Alignment::left, 1}}, {"a", "b"}) == "311 155 ");
    CHECK(widths({{}, {}}, {"ab", "ab"}) == "233 233 ");
    CHECK(widths({{}, {Alignment::left, 1}}, {"2026-11-22", "b"}) == "63 404 ");
    CHECK(widths({}, {"a", "b", "c", "d"}) == "116 116 116 116 ");
    const std::string words(300, 'x');
    CHECK(widths({{}, {}}, {words, words}) == "233 233 ");
    CHECK(widths({{}, {Alignment::left, 1}}, {words, words}) == "116 350 ");
}

TEST_CASE("the accent and the language are the document's") {
    Document document = with({p("a")});
    document.accent = Colour::parse("#7a1f3d");
    document.language = "en-GB";
    const std::string styles = testing::Package(odt::write(document, theme())).file("styles.xml");
    CHECK(contains(styles, "fo:color=\"#7a1f3d\""));
    CHECK_FALSE(contains(styles, theme().accent.hex()));
    CHECK(contains(styles, "fo:language=\"en\" fo:country=\"GB\""));
    CHECK(contains(styles, "Page\u00A0<text:page-number"));
    CHECK(contains(content_of(with({Paragraph{{Text{"a", false, false, "so"}}}})),
                   "fo:language=\"so\" fo:country=\"none\""));
    CHECK(contains(content_of(with({Paragraph{{Text{"a", false, false, "uz-Cyrl-UZ"}}}})),
                   "fo:script=\"Cyrl\" style:rfc-language-tag=\"uz-Cyrl-UZ\""));
}
