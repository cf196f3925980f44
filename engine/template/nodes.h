// What the elements of a template have become: a closed tree. Names are slots, tests and placeholders are
// expressions whose types have been proved; nothing is looked up by name any more.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "document/document.h"
#include "expression/expression.h"
#include "expression/formats.h"
#include "template/bound_paper.h"
#include "template/words.h"

namespace overens::templates {

struct Node;
using Nodes = std::vector<Node>;

/// Small letters a–z, digits and hyphens.
bool is_id(std::string_view text);

/// The file of a picture: a name that data give, and the data file beside which it lies.
struct PictureFile {
    Expression name;
    std::size_t input = 0;
    std::optional<Expression> owner;  ///< the object whose member the name is, to show where it stands
    std::string member;
    Words alternative;
    Place place;
};

// --- control
// ---------------------------------------------------------------------------------------------------------

struct Choose {
    struct Branch;
    std::vector<Branch> branches;
};

struct Repeat {
    Expression list;
    std::size_t slot = 0;
    std::optional<std::size_t> index_slot;
    Nodes content;
};

/// What data must fulfil for the paper to be made at all.
struct Require {
    Expression test;
    Words message;
    Place place;
};

struct Let {
    Expression value;
    std::size_t slot = 0;
};

// --- in a line
// -------------------------------------------------------------------------------------------------------

struct Literal {
    std::string text;
};

struct Placeholder {
    Expression value;
};

struct Break {};

/// Marks its content: strong, emphasised, in a language, an abbreviation.
struct Marked {
    bool strong = false;
    bool emphasised = false;
    std::optional<Words> language;
    std::optional<Words> expansion;
    Nodes content;
};

struct LinkTo {
    Words target;
    Nodes content;
};

struct Footnote {
    Nodes content;
};

struct PageNumber {};
struct PageCount {};

struct RefTo {
    document::Reference::Show show = document::Reference::Show::number;
    std::string id;
    Place place;
    std::size_t loops = 0;  ///< around the heading; the reference stands in them, too
    std::optional<Words> data_id =
        {};  ///< instead of the id: whether there is such a heading is for data to say
};

// --- blocks
// ----------------------------------------------------------------------------------------------------------

/// What an item, a fact, a cell or a box holds: words, which become one paragraph, or blocks.
struct Content {
    Nodes nodes;
    bool is_words = true;
    document::Style style = document::Style::body;  ///< of the words
};

struct Paragraph {
    Nodes content;
    document::Style style = document::Style::body;
};

struct Title {
    Nodes content;
    Place place;
};

struct Subtitle {
    Nodes content;
    Place place;
};

struct Heading {
    int level = 1;
    Nodes content;
    Place place;
    std::string id = {};
    std::optional<Words> data_id = {};  ///< an id that data make, instead
    Place id_place = {};
    bool numbered = true;
    bool may_lack_number = false;  ///< on some way through the paper
};

struct Contents {
    Words heading;
    int levels = 3;
};

struct List {
    bool ordered = false;
    Nodes items;
};

struct Item {
    Content content;
};

struct Facts {
    int columns = 1;
    Nodes facts;
};

/// A question of the form, and those that follow it, with what is filled in already.
struct Question {
    /// The value of a question, of a row of its grid …
    struct Prefill {
        std::string name;
        Expression value;
    };
    std::string name;
    std::vector<Prefill> prefilled;
    Place place;
    std::optional<Expression> test = {};  ///< only if it holds is anything filled in
};

/// All questions of the form from one to another that have no place of their own.
struct Questions {
    std::vector<std::string> names;
};

struct Fact {
    Words label;
    Content content;
    std::optional<Question> question = {};  ///< instead of both
};

inline constexpr int most_columns = 50;

/// A column, or as many of a kind as data say.
struct TableColumn {
    document::Column column;
    int count = 1;
    std::optional<Expression> counted;
    Place place;
};

struct Table {
    std::optional<Words> caption;
    bool dense = false;
    std::vector<TableColumn> columns;
    Nodes head;
    Nodes body;
};

struct Row {
    bool total = false;
    Nodes cells;
    Place place;
};

/// So many rows a cell may span.
inline constexpr int most_cell_rows = 1000;

struct Cell {
    int columns = 1;
    int rows = 1;
    std::optional<Expression> counted_rows;  ///< instead of `rows`: data say it
    bool head = false;
    Content content;
    Place place;
};

struct Signatures {
    Nodes parties;
};

struct Signature {
    Words id;
    Words role;
    std::optional<Words> name;
};

struct Picture {
    PictureFile file;
    Length width;
};

struct Keep {
    Nodes blocks;
};

struct Note {
    Content content;
};

struct Panels {
    Nodes panels;
};

struct Panel {
    Words heading;
    Content content;
};

struct Chart {
    document::Chart::Kind kind = document::Chart::Kind::bars;
    Words caption;
    std::optional<Words> categories;  ///< what they are: the head of the table's first column
    const expression::Format* format = nullptr;
    std::optional<int> decimals;
    bool table = false;
    Nodes content;
    Place place;
};

struct Series {
    Words label;
};

struct Category {
    Words label;
    Nodes values;
    Place place;
};

struct ChartValue {
    Expression number;
};

struct Tiles {
    Nodes tiles;
};

struct Tile {
    Words figure;
    Words label;
    Content content;
};

struct Steps {
    Nodes steps;
};

struct Step {
    Words heading;
    Content content;
};

struct PageBreak {};

struct Section {
    bool landscape = false;
    bool folded = false;
    std::optional<int> numbers_from;
    bool header_on_first = true;
    Nodes content;
};

struct Columns {
    int count = 2;
    Nodes blocks;
};

struct Quotation {
    Content content;
    std::optional<Words> source;
};

/// What begins a letter; its nodes are `Addressee`s, `Reference`s and `Fact`s.
struct Letter {
    document::Letter::Envelope envelope = document::Letter::Envelope::c5;
    document::Letter::Side side = document::Letter::Side::right;
    bool stamp = false;
    bool outline = false;
    Nodes content;
    Place place;
};

struct Addressee {
    Nodes lines;
};

/// A reference that has its label from the paper's language.
struct Reference {
    enum class Kind { date, ours, yours } kind = Kind::date;
    Nodes content;
};

struct Enclosures {
    Nodes items;
};

// --- what belongs to every page
// --------------------------------------------------------------------------------------

struct Letterhead {
    Nodes content;
};

struct Header {
    Nodes content;
};

struct Footer {
    Nodes content;
};

struct Logo {
    PictureFile file;
};

struct Organisation {
    Nodes content;
};

struct Unit {
    Nodes content;
};

struct Line {
    Nodes content;
};

struct Node
    : std::variant<Choose, Repeat, Let, Require, Literal, Placeholder, Break, Marked, LinkTo, Footnote, RefTo,
                   PageNumber, PageCount, Paragraph, Title, Subtitle, Heading, List, Item, Facts, Fact, Table,
                   Row, Cell, Signatures, Signature, Picture, Keep, Note, Panels, Panel, Chart, Series,
                   Category, ChartValue, Tiles, Tile, Steps, Step, PageBreak, Contents, Section, BoundPaper,
                   Columns, Question, Questions, Quotation, Letter, Addressee, Reference, Enclosures,
                   Letterhead, Header, Footer, Logo, Organisation, Unit, Line> {
    using variant::variant;
    const variant& what() const { return *this; }
    template <class Kind>
    const Kind* as() const {
        return std::get_if<Kind>(&what());
    }

    /// What it holds is in this language, if it says so.
    std::shared_ptr<const Words> language = {};
};

struct Choose::Branch {
    std::optional<Expression> test;  ///< nothing: the last branch, if no other was taken
    Nodes content;
};

}  // namespace overens::templates
