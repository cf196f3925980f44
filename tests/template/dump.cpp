#include <fmt/format.h>

#include "document/direction.h"
#include "fixture.h"

namespace overens::testing {

using namespace overens::document;

namespace {

/// Marks of direction as they can be seen: `⟦>` left to right, `⟦<` right to left, `⟦` as the content goes.
std::string visible(std::string text) {
    for (const auto& [from, to] : {std::pair{isolate_forward, "⟦>"},
                                   {isolate_backward, "⟦<"},
                                   {isolate_by_content, "⟦"},
                                   {isolate_end, "⟧"}}) {
        for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos;)
            text.replace(at, from.size(), to);
    }
    return text;
}

std::string spoken(const std::string& language) {
    return language.empty() ? "" : " " + language + ":";
}

std::string marked(const Text& text) {
    std::string result = visible(text.text);
    if (!text.expansion.empty()) result += "{" + text.expansion + "}";
    if (text.emphasised) result = "_" + result + "_";
    if (text.strong) result = "*" + result + "*";
    return text.language.empty() ? result : "<" + text.language + ":" + result + ">";
}

struct InLine {
    std::string operator()(const Text& text) const { return marked(text); }
    std::string operator()(const LineBreak&) const { return "⏎"; }
    std::string operator()(const Link& link) const {
        std::string text;
        for (const Text& one : link.text) text += marked(one);
        return "[" + text + "](" + link.target + ")";
    }
    std::string operator()(const PageNumber&) const { return "#"; }
    std::string operator()(const PageCount&) const { return "##"; }
    std::string operator()(const Reference& reference) const {
        constexpr const char* shows[] = {"number", "title", "page"};
        return "[" + marked(reference.text) + "](#" + reference.target + " " +
               shows[static_cast<int>(reference.show)] + ")";
    }
    std::string operator()(const Footnote& footnote) const;
    std::string operator()(const Field& field) const {
        constexpr const char* kinds[] = {"text", "tick", "choice"};
        std::string result =
            fmt::format("<{} {} “{}”", kinds[static_cast<int>(field.kind)], field.name, field.description);
        if (!field.value.empty()) result += " = " + field.value;
        if (!field.label.empty()) result += " (" + field.label + ")";
        if (field.chosen) result += " chosen";
        if (field.needed) result += " needed";
        if (field.fixed) result += " fixed";
        if (field.lines != 1) result += fmt::format(" {} lines", field.lines);
        if (field.width != Length()) result += fmt::format(" {} pt", field.width.points());
        if (field.longest != 0) result += fmt::format(" {} long", field.longest);
        return result + ">";
    }
};

std::string in_line(const Inlines& content) {
    std::string result;
    for (const Inline& one : content) result += std::visit(InLine{}, one);
    return "“" + result + "”";
}

std::string InLine::operator()(const Footnote& footnote) const {
    std::string text;
    for (const Block& block : footnote.content) {
        text += in_line(std::get<Paragraph>(block.node()).content);
    }
    return fmt::format("({}: {})", footnote.number, text);
}

class Dump {
 public:
    std::string result;

    void line(const std::string& text) { result += std::string(depth_ * 2, ' ') + text + "\n"; }

    void blocks(const Blocks& blocks) {
        ++depth_;
        for (const Block& block : blocks) std::visit(*this, block.node());
        --depth_;
    }

    void operator()(const Paragraph& p) {
        line(fmt::format("{}{} {}", name(p.style), spoken(p.language), in_line(p.content)));
    }
    void operator()(const Heading& h) {
        line(fmt::format("heading {}{} {}", h.level, spoken(h.language), in_line(h.content)));
    }
    void operator()(const Title& title) {
        line((title.style == Style::subject ? "subject" : "title") + spoken(title.language) + " " +
             in_line(title.content) + (title.subtitle.empty() ? "" : " / " + in_line(title.subtitle)));
    }
    void operator()(const List& list) {
        line((list.ordered ? "list ordered" : "list") + spoken(list.language));
        ++depth_;
        for (const Blocks& item : list.items) {
            line("item");
            blocks(item);
        }
        --depth_;
    }
    void operator()(const Facts& facts) {
        line(fmt::format("facts {}{}", facts.columns, spoken(facts.language)));
        ++depth_;
        for (const Facts::Fact& fact : facts.facts) {
            line("fact " + in_line(fact.label));
            blocks(fact.value);
        }
        --depth_;
    }
    void operator()(const Table& table) {
        std::string columns;
        for (const Column& column : table.columns) {
            columns += fmt::format(" {}{}", "lrc"[static_cast<int>(column.alignment)], column.weight);
            if (column.width) columns += fmt::format("={}mpt", column.width->millipoints());
        }
        line(std::string(table.dense ? "dense " : "") + "table" + columns + spoken(table.language) +
             (table.caption.empty() ? "" : " " + in_line(table.caption)));
        ++depth_;
        rows("head", table.head);
        rows("row", table.body);
        --depth_;
    }
    void operator()(const Signatures& signatures) {
        line("signatures");
        ++depth_;
        for (const Signature& one : signatures.parties) {
            line(fmt::format("{} {} {}", one.id, in_line(one.role), in_line(one.name)));
        }
        --depth_;
    }
    void operator()(const Picture& picture) { line(picture_line(picture)); }
    void operator()(const Keep& keep) { boxed("keep", keep.blocks); }
    void operator()(const Note& note) { boxed("note", note.blocks); }
    void operator()(const Panels& panels) {
        line(fmt::format("panels {}{}", panels.heading_level, spoken(panels.language)));
        ++depth_;
        for (const Panels::Panel& panel : panels.panels)
            boxed("panel " + in_line(panel.heading), panel.blocks);
        --depth_;
    }
    void operator()(const Chart& chart) {
        constexpr const char* kinds[] = {"bars", "stacked", "lines", "pie", "donut"};
        std::string head = fmt::format("chart {}", kinds[static_cast<int>(chart.kind)]);
        for (const std::string& series : chart.series) head += " “" + series + "”";
        line(head);
        ++depth_;
        for (const Chart::Category& category : chart.categories) {
            std::string row = "“" + category.label + "”";
            for (const Figure& figure : category.figures)
                row += " " + figure.number.text() + "=“" + figure.text + "”";
            line(row);
        }
        std::string axis = "axis";
        for (const Figure& step : chart.axis) axis += " “" + step.text + "”";
        line(axis);
        for (const std::string& share : chart.shares) line("share “" + share + "”");
        line("says “" + chart.alternative + "”");
        --depth_;
    }
    void operator()(const Tiles& tiles) {
        line("tiles");
        ++depth_;
        for (const Tiles::Tile& tile : tiles.tiles)
            boxed("tile " + in_line(tile.figure) + " " + in_line(tile.label), tile.words);
        --depth_;
    }
    void operator()(const Steps& steps) {
        line("steps");
        ++depth_;
        for (const Steps::Step& step : steps.steps) boxed("step " + in_line(step.heading), step.blocks);
        --depth_;
    }
    void operator()(const PageBreak&) { line("page-break"); }
    void operator()(const Contents& contents) {
        line(fmt::format("contents {} {}", contents.levels, in_line(contents.heading)));
        ++depth_;
        for (const Contents::Entry& entry : contents.entries) {
            line(fmt::format("{} {} {} “{}”", entry.level, entry.id,
                             entry.number.empty() ? "-" : entry.number, entry.title));
        }
        --depth_;
    }
    void operator()(const Section& section) {
        std::string line = section.landscape ? "section landscape" : "section";
        if (section.folded) line += " folded";
        if (section.numbers_from) line += fmt::format(" from {}", *section.numbers_from);
        if (!section.header_on_first) line += " no header first";
        if (section.header) line += " header " + in_line(*section.header);
        if (section.footer) line += " footer " + in_line(*section.footer);
        boxed(line, section.blocks);
    }
    void operator()(const Columns& columns) {
        boxed(fmt::format("columns {}", columns.count), columns.blocks);
    }
    void operator()(const Quotation& quotation) {
        boxed("quotation" + (quotation.source.empty() ? "" : " " + in_line(quotation.source)),
              quotation.blocks);
    }
    void operator()(const Letter& letter) {
        line(fmt::format("letter {} {}{}{}", letter.envelope == Letter::Envelope::c5 ? "c5" : "e65",
                         letter.side == Letter::Side::left ? "left" : "right", letter.stamp ? " stamp" : "",
                         letter.outline ? " outline" : ""));
        ++depth_;
        for (const Inlines& one : letter.addressee) line(in_line(one));
        (*this)(letter.references);
        --depth_;
    }

    static std::string picture_line(const Picture& picture) {
        return fmt::format("picture {}×{} at {}×{} mpt “{}”", picture.image->width, picture.image->height,
                           picture.width.millipoints(), picture.height.millipoints(), picture.alternative);
    }

 private:
    void boxed(const std::string& what, const Blocks& inside) {
        line(what);
        blocks(inside);
    }

    void rows(const std::string& what, const std::vector<Row>& rows) {
        for (const Row& row : rows) {
            line(what + (row.total ? " total" : ""));
            ++depth_;
            for (const Cell& cell : row.cells) {
                line(fmt::format("cell{}{}{}", cell.columns > 1 ? fmt::format(" {}", cell.columns) : "",
                                 cell.rows > 1 ? fmt::format(" ×{}", cell.rows) : "",
                                 cell.head ? " head" : ""));
                blocks(cell.content);
            }
            --depth_;
        }
    }

    std::size_t depth_ = 0;
};

}  // namespace

std::string dump(const Document& document) {
    Dump dump;
    dump.line(fmt::format("“{}” {} {}", document.title, document.language,
                          document.date ? document.date->iso() : "-"));
    if (!document.author.empty()) dump.line("author “" + document.author + "”");
    if (!document.subject.empty()) dump.line("subject “" + document.subject + "”");
    if (const auto& form = document.form) {
        dump.line(
            fmt::format("form {} {} “{}” “{}”", form->name, form->version, form->title, form->reference));
    }
    if (!document.reference.empty()) dump.line("reference “" + document.reference + "”");
    if (document.accent) dump.line("accent " + document.accent->hex());
    if (const auto& letterhead = document.furniture.letterhead) {
        dump.line("letterhead " + in_line(letterhead->organisation) + " " + in_line(letterhead->unit));
        if (letterhead->logo) dump.line("  " + Dump::picture_line(*letterhead->logo));
        for (const Inlines& one : letterhead->lines) dump.line("  " + in_line(one));
    }
    if (!document.furniture.header.empty()) dump.line("header " + in_line(document.furniture.header));
    if (!document.furniture.footer.empty()) dump.line("footer " + in_line(document.furniture.footer));
    for (const Block& block : document.blocks) std::visit(dump, block.node());
    return dump.result;
}

}  // namespace overens::testing
