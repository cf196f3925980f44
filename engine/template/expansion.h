#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/bind.h"
#include "template/compiled.h"
#include "template/inline_text.h"
#include "template/question_blocks.h"

namespace overens::templates {

/// One merge of a template with data: walks the compiled tree and builds the document. Where data do wrong,
/// it goes on as far as it can, so that everything is told at once.
struct Expansion {
    Expansion(const World& world, const Template& form, const Merge& merge)
        : world(world), compiled(*form.compiled_), merge(merge) {}

    std::optional<Expanded> run(Diagnostics& diagnostics);

    // The whole (expand.cpp)
    /// An error of an expression or of ours, as it is told: at its true place, and whose data it was.
    Diagnostic told(Diagnostic diagnostic) const;
    const std::string& first_file() const;
    bool prelude();
    bool select(const Select& choice);
    bool select_newest(const Select& choice, const expression::Value& list);
    bool select_named(const Select& choice, const expression::Value& list);
    std::string words(const Words& words);
    std::string needed_words(const Words& words);
    expression::Value value(const Expression& expression);
    std::string text(const Expression& expression);
    bool holds(const Expression& test);
    void error(Message message, Place place, std::optional<Message> hint = std::nullopt,
               std::string pointer = {});
    void count_part();

    // Languages (expand_language.cpp)
    /// The language of this place, where it is not the document's.
    std::string own_language() const { return language == document.language ? std::string() : language; }
    std::string language_of(const Words& words);
    /// Text that a placeholder gave, kept apart from the words around it where directions meet.
    void value(const std::string& text, const Look& look, InlineText& out) const;

    // Walking (walk.h)
    void require(const Require& need);
    template <class Visit>
    void each(const Nodes& nodes, const Visit& visit);

    // In a line (expand_inline.cpp)
    void inlines(const Nodes& nodes, const Look& look, InlineText& out);
    void marked(const Marked& mark, const Look& look, InlineText& out);
    document::Inlines line(const Nodes& nodes);
    /// A line in a block of another language, perhaps, than that of this place.
    document::Inlines line_in(const Nodes& nodes, const std::string& block_language);
    document::Inlines needed_line(const Nodes& nodes, std::string_view element, const Place& place);
    /// Words of an attribute, in a block of this language.
    document::Inlines as_inlines(const std::string& text, std::string_view block_language = {});
    /// Words that papers have by themselves.
    document::Inlines as_fixed(std::string_view text) const;

    // Blocks (expand_blocks.cpp)
    void blocks(const Nodes& nodes, document::Blocks& out);
    void paragraphs(const Nodes& nodes, document::Style style, document::Blocks& out);
    document::Blocks content(const Content& content);
    void block(const Node& node, document::Blocks& out);
    void title(const Title& node, document::Blocks& out);
    void heading(const Heading& node, document::Blocks& out);
    void list(const List& node, document::Blocks& out);
    void facts(const Facts& node, document::Blocks& out);
    void panels(const Panels& node, document::Blocks& out);
    void signatures(const Signatures& node, document::Blocks& out);
    void picture(const Picture& node, document::Blocks& out);
    void letterhead(const Letterhead& node);
    void section(const Section& node, document::Blocks& out);
    void bound_paper(const BoundPaper& node);
    /// An id, with the rounds of the loops around it: each has its own.
    std::string id_in(const std::string& id, std::size_t loops) const;
    std::string id_by_data(const Words& id);
    /// That those headings are there that data have referred to.
    void check_references();

    // Letters (expand_letter.cpp)
    void quotation(const Quotation& node, document::Blocks& out);
    void letter(const Letter& node, document::Blocks& out);
    void enclosures(const Enclosures& node, document::Blocks& out);

    // Tables (expand_table.cpp)
    void table(const Table& node, document::Blocks& out);
    /// A number that data give; 1 if it is none of those allowed, which is told.
    int counted(const Expression& expression, int least, int most, std::string_view attribute,
                const Place& place, Message hint);
    int cell_rows(const Cell& cell);
    std::size_t column_count(const TableColumn& column);
    std::vector<document::Row> rows(const Nodes& nodes, std::size_t columns);

    // Charts, key figures and steps (expand_chart.cpp)
    void chart(const Chart& node, document::Blocks& out);
    document::Figure figure(const data::Decimal& number, const Chart& chart) const;
    bool within_bounds(const document::Chart& chart, const Place& place);
    bool count_together(document::Chart& chart, const Chart& node);
    void tiles(const Tiles& node, document::Blocks& out);
    void steps(const Steps& node, document::Blocks& out);

    // Forms (expand_form.cpp)
    void form_identity();
    void form_footer();
    QuestionBlocks filled_in(const Question& node, const document::FormWords& words);
    void question(const Question& node, document::Blocks& out);
    void questions(const Questions& node, document::Blocks& out);
    document::Facts::Fact question_fact(const Question& node);

    // Pictures (picture_file.cpp)
    std::optional<document::Picture> read_picture(const PictureFile& file);

    const World& world;
    const Compiled& compiled;
    const Merge& merge;
    Diagnostics found;
    expression::Frame frame;
    document::Document document;
    const form::Form* questionnaire = nullptr;  ///< in the language asked for; none: the paper is no form
    int question_number = 0;
    std::set<std::string, std::less<>> signature_ids;
    std::string language;                     ///< of this place
    bool backward = false;                    ///< which is read from right to left
    std::string line_language;                ///< of the block whose line is made
    document::Section* in_section = nullptr;  ///< whose head and foot come next
    bool in_letter = false;
    std::vector<std::size_t> rounds;  ///< of the loops around, from 1
    std::map<std::string, Place> heading_ids;
    std::vector<std::pair<std::string, Place>> asked_headings;  ///< those that data say
    int heading_level = 0;                                      ///< of the heading before; 0 is the title
    int footnotes = 0;                                          ///< so far
    std::vector<document::Leaf> papers;                         ///< bound with this one, so far
    std::size_t parts = 0;
    std::size_t text_bytes = 0;
    bool stopped = false;
};

/// As long as it lives, what is expanded is in another language.
class Speaking {
 public:
    Speaking(Expansion& expansion, const Words& words);
    ~Speaking();
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

 private:
    Expansion& expansion_;
    std::string language_;
    bool backward_;
};

}  // namespace overens::templates
