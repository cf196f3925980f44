#include "report.h"

#include <cstdint>
#include <string>

namespace overens::benchmark {

namespace {

constexpr const char* words[] = {"praktiken",
                                 "kommunen",
                                 "deltagare",
                                 "under",
                                 "perioden",
                                 "har",
                                 "arbetsplatsen",
                                 "handledare",
                                 "och",
                                 "mål",
                                 "uppföljning",
                                 "som",
                                 "insatser",
                                 "samverkan",
                                 "resultat",
                                 "budget",
                                 "utfall",
                                 "till",
                                 "från",
                                 "med",
                                 "Arbetsförmedlingen",
                                 "försörjning",
                                 "språkstöd",
                                 "anställda",
                                 "kostnader",
                                 "per",
                                 "månad",
                                 "enligt",
                                 "planen",
                                 "vuxenutbildningen",
                                 "i",
                                 "år",
                                 "kvinnor",
                                 "män",
                                 "andelen",
                                 "ökade",
                                 "minskade",
                                 "oförändrat",
                                 "tillfällen",
                                 "den",
                                 "som",
                                 "gäller",
                                 "erfarenheter",
                                 "projektet",
                                 "styrgruppen",
                                 "beslutade",
                                 "om",
                                 "fortsatt",
                                 "arbete"};

/// The same words on every machine and in every run.
class Writer {
 public:
    std::string text(int count) {
        std::string result;
        for (int word = 0; word < count; ++word) {
            result += word == 0 ? "" : " ";
            result += next() % 9 == 0 ? figure() : words[next() % std::size(words)];
        }
        return result + '.';
    }
    std::string figure() { return std::to_string(next() % 100'000); }

 private:
    std::uint32_t next() { return (state_ = state_ * 1'664'525 + 1'013'904'223) >> 8U; }
    std::uint32_t state_ = 1;
};

document::Inlines line(std::string text) {
    return {document::Text{.text = std::move(text)}};
}

document::Blocks paragraph(std::string text, document::Style style = document::Style::body) {
    return {document::Paragraph{.content = line(std::move(text)), .style = style}};
}

document::Table table(Writer& writer, int rows) {
    document::Table table{.caption = line(writer.text(4))};
    document::Row head;
    for (int column = 0; column < 5; ++column) {
        table.columns.push_back(
            {.alignment = column == 0 ? document::Alignment::left : document::Alignment::right});
        head.cells.push_back({.content = paragraph("Kolumn " + std::to_string(column + 1)), .head = true});
    }
    table.head.push_back(std::move(head));
    for (int at = 0; at < rows; ++at) {
        document::Row row;
        row.cells.push_back({.content = paragraph(writer.text(2)), .head = true});
        for (int column = 1; column < 5; ++column) {
            row.cells.push_back({.content = paragraph(writer.figure())});
        }
        table.body.push_back(std::move(row));
    }
    return table;
}

document::Document begin(const char* title) {
    document::Document report;
    report.title = title;
    report.author = "Ekvalla kommun";
    report.furniture.header = line(title);
    report.furniture.footer = line("Ekvalla kommun");
    report.blocks.emplace_back(document::Title{.content = line(title)});
    return report;
}

}  // namespace

document::Document report_of_pages(int pages) {
    Writer writer;
    document::Document report = begin("Slutrapport");
    for (int page = 0; page < pages; ++page) {
        document::Blocks& blocks = report.blocks;
        if (page > 0) blocks.emplace_back(document::PageBreak{});
        blocks.emplace_back(document::Heading{.level = 1, .content = line(writer.text(4))});
        for (int count = 0; count < 2; ++count) blocks.push_back(paragraph(writer.text(70)).front());
        blocks.emplace_back(document::Heading{.level = 2, .content = line(writer.text(3))});
        document::List list;
        for (int item = 0; item < 4; ++item) list.items.push_back(paragraph(writer.text(14)));
        blocks.emplace_back(std::move(list));
        blocks.push_back(paragraph(writer.text(40)).front());
        blocks.emplace_back(table(writer, 8));
    }
    return report;
}

document::Document report_of_rows(int rows) {
    Writer writer;
    document::Document report = begin("Bilaga");
    report.blocks.emplace_back(table(writer, rows));
    return report;
}

}  // namespace overens::benchmark
