#include "document/words.h"

#include "document/direction.h"
#include "document/fixed_words.h"

namespace overens::document {

namespace {

/// Gathers the words of blocks, in reading order, one block a line.
class Gatherer {
 public:
    explicit Gatherer(std::string_view language)
        : signature_(signature_words(language)), letter_(letter_words(language)) {}

    void blocks(const Blocks& blocks) {
        for (const Block& block : blocks)
            std::visit([this](const auto& node) { gather(node); }, block.node());
    }

    std::string result;

 private:
    void line(std::string_view text) {
        if (text.empty()) return;
        result += text;
        result += '\n';
    }

    void gather(const Paragraph& paragraph) {
        line(plain(paragraph.content));
        for (const Inline& piece : paragraph.content) {
            if (const auto* note = std::get_if<Footnote>(&piece)) blocks(note->content);
        }
    }
    void gather(const Heading& heading) { line(plain(heading.content)); }
    void gather(const Title& title) {
        line(plain(title.content));
        line(plain(title.subtitle));
    }
    void gather(const List& list) {
        for (const Blocks& item : list.items) blocks(item);
    }
    void gather(const Facts& facts) {
        for (const Facts::Fact& fact : facts.facts) {
            line(plain(fact.label));
            blocks(fact.value);
        }
    }
    void gather(const Table& table) {
        line(plain(table.caption));
        rows(table.head);
        rows(table.body);
    }
    void rows(const std::vector<Row>& rows) {
        for (const Row& row : rows) {
            for (const Cell& cell : row.cells) blocks(cell.content);
        }
    }
    void gather(const Signatures& signatures) {
        for (const Signature& party : signatures.parties) {
            line(plain(party.role));
            line(signature_.date_and_place);
            line(signature_.signature);
            line(plain(party.name));
            line(signature_.name_in_print);
        }
    }
    void gather(const Picture&) {}
    // Its words are a part of the drawing, which is described.
    void gather(const Chart&) {}
    void gather(const Keep& keep) { blocks(keep.blocks); }
    void gather(const Note& note) { blocks(note.blocks); }
    void gather(const Quotation& quotation) {
        blocks(quotation.blocks);
        line(plain(quotation.source));
    }
    void gather(const Letter& letter) {
        const bool address_first = letter.side == Letter::Side::left;
        if (address_first) line(plain(address_of(letter)));
        gather(letter.references);
        if (letter.stamp) {
            line(letter_.stamp);
            line(letter_.stamp_date);
            line(letter_.stamp_number);
        }
        if (!address_first) line(plain(address_of(letter)));
    }
    void gather(const Panels& panels) {
        for (const Panels::Panel& panel : panels.panels) {
            line(plain(panel.heading));
            blocks(panel.blocks);
        }
    }
    void gather(const Tiles& tiles) {
        for (const Tiles::Tile& tile : tiles.tiles) {
            line(plain(tile.figure));
            line(plain(tile.label));
            blocks(tile.words);
        }
    }
    void gather(const Steps& steps) {
        for (const Steps::Step& step : steps.steps) {
            line(plain(step.heading));
            blocks(step.blocks);
        }
    }
    void gather(const PageBreak&) {}
    void gather(const Contents& contents) {
        if (contents.entries.empty()) return;
        line(plain(contents.heading));
        for (const Contents::Entry& entry : contents.entries) {
            line(titled(entry.number, entry.title));
        }
    }
    void gather(const Section& section) { blocks(section.blocks); }
    void gather(const Columns& columns) { blocks(columns.blocks); }

    SignatureWords signature_;
    LetterWords letter_;
};

struct Plain {
    std::string& result;

    void operator()(const Text& text) const { result += text.text; }
    void operator()(const LineBreak&) const { result += ' '; }
    void operator()(const Link& link) const {
        for (const Text& text : link.text) result += text.text;
    }
    // Their values are known only where pages are.
    void operator()(const PageNumber&) const {}
    void operator()(const PageCount&) const {}
    void operator()(const Reference& reference) const { result += reference.text.text; }
    // A note is read after its paragraph.
    void operator()(const Footnote&) const {}
    // What is filled in is an answer; the words are the form's.
    void operator()(const Field&) const {}
};

}  // namespace

std::string titled(const std::string& number, const std::string& title) {
    return number.empty() ? title : number + ' ' + title;
}

std::string plain(const Inlines& content) {
    std::string result;
    for (const Inline& piece : content) std::visit(Plain{result}, piece);
    return may_turn(result) ? without_direction_marks(result) : result;
}

Inlines address_of(const Letter& letter) {
    Inlines result;
    for (const Inlines& line : letter.addressee) {
        if (!result.empty()) result.emplace_back(LineBreak{});
        result.insert(result.end(), line.begin(), line.end());
    }
    return result;
}

std::string words(const Document& document) {
    Gatherer gatherer(document.language);
    gatherer.blocks(document.blocks);
    return std::move(gatherer.result);
}

}  // namespace overens::document
