// The tree that both writers read: what a paper says and how its parts belong together, and nothing of where
// it stands on a page. One closed vocabulary: a writer visits every kind of node, and one that is added does
// not build until both writers know it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/date.h"
#include "base/held.h"
#include "base/length.h"
#include "document/chart.h"
#include "document/form_field.h"
#include "document/style.h"

namespace overens::document {

// --- in a line -----------------------------------------------------------------------------------

/// Words with one look. NFC; no line breaks; U+00A0 and U+00AD keep their meaning. Marks of direction (see
/// direction.h) are no words.
struct Text {
    std::string text;
    bool strong = false;
    bool emphasised = false;
    std::string language = {};   ///< BCP 47, where it differs from its block's
    std::string expansion = {};  ///< what an abbreviation stands for
};

struct LineBreak {};

/// A link out of the document (`https:`, `mailto:`, `tel:`).
struct Link {
    std::string target;
    std::vector<Text> text;
    std::string description = {};  ///< where it leads, if its text does not say it
};

/// The page's own number, and the last of its numbering; in page furniture only.
struct PageNumber {};
struct PageCount {};

/// A link to a heading of the document, which says where that is. The number and the title are filled in by
/// `number_headings`; the page is known only where pages are.
struct Reference {
    enum class Show { number, title, page } show = Show::number;
    std::string target;  ///< the heading's id
    Text text = {};
    std::string description = {};  ///< the heading with its number
};

struct Block;
using Blocks = std::vector<Block>;

/// A note at the foot of the page on which its mark stands; the mark is here. Neither page furniture nor a
/// table's head, which are repeated, has notes, nor has a note itself.
struct Footnote {
    Footnote(int in_order, Blocks paragraphs);
    // Defined where blocks are known, for blocks hold footnotes.
    Footnote(const Footnote&);
    Footnote(Footnote&&) noexcept;
    Footnote& operator=(const Footnote&);
    Footnote& operator=(Footnote&&) noexcept;
    ~Footnote();

    int number;      ///< in the document, counted in reading order
    Blocks content;  ///< paragraphs
};

using Inline =
    std::variant<Text, LineBreak, Link, PageNumber, PageCount, Held<Reference>, Footnote, Held<Field>>;
using Inlines = std::vector<Inline>;

// --- blocks --------------------------------------------------------------------------------------

// A block's `language` (BCP 47) is said where it differs from the document's, whatever stands around it. Its
// direction follows from it: where it is read from right to left it stands at the right, and lists, facts and
// tables begin there.

struct Paragraph {
    Inlines content;
    Style style = Style::body;
    std::string language = {};
};

/// Level 1 is the highest below the document's title (which is a `Title`).
struct Heading {
    int level = 1;
    Inlines content;
    std::string id = {};      ///< where references lead; unique in the document
    bool numbered = false;    ///< asks for a number
    std::string number = {};  ///< `11.4`, by `number_headings`; none below a heading without
    std::string language = {};
    bool counts_anew = false;  ///< the first that has a number in a bound paper
};

struct Title {
    Inlines content;
    Inlines subtitle = {};
    Style style = Style::title;  ///< or `subject`, in a letter
    std::string language = {};
    std::string id = {};    ///< of a bound paper: where its entry in the contents leads
    std::string name = {};  ///< what it is called there
};

struct List {
    bool ordered = false;
    std::vector<Blocks> items;
    std::string language = {};
};

/// Labels with their values, two by two (name, address, period …). Set in `columns` columns of pairs, read
/// row by row.
struct Facts {
    struct Fact {
        Inlines label;
        Blocks value;
    };
    std::vector<Fact> facts;
    int columns = 1;
    std::string language = {};
};

/// `left` is where a line begins: at the right, where it is read from right to left.
enum class Alignment { left, right, centre };

struct Cell {
    Blocks content;
    int columns = 1;    ///< columns spanned
    bool head = false;  ///< names its row, or its rows
    int rows = 1;       ///< rows spanned
};

struct Row {
    std::vector<Cell> cells;
    bool total = false;
};

struct Column {
    Alignment alignment = Alignment::left;
    /// Share of the width; 0 takes what its content needs.
    int weight = 0;
    /// As the template says, if it does; then there is no weight.
    std::optional<Length> width = {};
};

/// Rows stay whole, and so do those that a cell spans; the head is repeated on every page.
struct Table {
    Inlines caption = {};
    std::vector<Column> columns = {};
    std::vector<Row> head = {};
    std::vector<Row> body = {};
    bool dense = false;  ///< set smaller and closer, for many columns of figures
    std::string language = {};
};

/// One party that signs: the role in words, the name if it is known. There is a line for the date and place,
/// a line for the signature and one for the name in print.
struct Signature {
    std::string id;  ///< a name for the field, unique in the document: ASCII letters, digits, `-`
    Inlines role;
    Inlines name = {};
};

/// Where a paper is signed. Stays whole, and stays with the block before it: never alone on a page.
struct Signatures {
    std::vector<Signature> parties;
};

enum class ImageFormat { png, jpeg };

/// Row by row, with 1 (grey) or 3 (red, green, blue) channels and perhaps one more, how opaque they are: a
/// byte each.
struct Pixels {
    int channels = 0;
    std::shared_ptr<const unsigned char> bytes = nullptr;
};

/// A picture's file, checked to be sound; the size is in pixels.
struct Image {
    ImageFormat format = ImageFormat::png;
    std::string bytes;
    int width = 0;
    int height = 0;
    Pixels pixels = {};  ///< of a small PNG, found when it was checked
};

struct Picture {
    std::shared_ptr<const Image> image;
    std::string alternative;  ///< what it shows, in words; never empty
    Length width;
    Length height;
};

/// Blocks that stay on one page, if a page can hold them.
struct Keep {
    Blocks blocks;
};

/// A boxed note.
struct Note {
    Blocks blocks;
};

/// The words of somebody else.
struct Quotation {
    Blocks blocks;
    Inlines source = {};  ///< who said it, or where it stands
};

/// What begins a letter, on a page of its own: whom it is for, in the window of an envelope, when it was
/// written and by which references. The theme says where the windows of envelopes are.
struct Letter {
    enum class Envelope { c5, e65 };
    enum class Side { left, right };

    Envelope envelope = Envelope::c5;
    Side side = Side::right;
    std::vector<Inlines> addressee;  ///< line by line
    Facts references;                ///< place and date, our reference …
    bool stamp = false;              ///< a box for the stamp of those who receive it
    bool outline = false;            ///< the window is drawn, with rulers
};

/// A row of boxes beside each other, of equal width: parties of an agreement, key figures.
struct Panels {
    struct Panel {
        Inlines heading;
        Blocks blocks;
    };
    int heading_level = 2;
    std::vector<Panel> panels;
    std::string language = {};
};

/// Key figures beside each other, each in a box with what it is.
struct Tiles {
    struct Tile {
        Inlines figure;
        Inlines label;
        Blocks words;
    };
    std::vector<Tile> tiles;

    /// How many of so many stand in a row: at most four, in rows as equal as can be.
    static constexpr std::size_t in_row(std::size_t tiles) {
        constexpr std::size_t most = 4;
        const std::size_t rows = (tiles + most - 1) / most;
        return rows == 0 ? 1 : (tiles + rows - 1) / rows;
    }
};

/// What is done one after the other: numbered, each step with its heading. A step stays whole.
struct Steps {
    struct Step {
        Inlines heading;
        Blocks blocks;
    };
    std::vector<Step> steps;
};

struct PageBreak {};

/// The headings of the highest levels, each with its page. `number_headings` fills in the entries; of papers
/// that are bound, `bind` does.
struct Contents {
    struct Entry {
        int level = 1;
        std::string id;
        std::string number;
        std::string title;
    };
    Inlines heading = {};
    int levels = 3;
    std::vector<Entry> entries = {};
    bool of_papers = false;  ///< level 1 are the papers that are bound, and their headings come below
};

/// Who sends the paper: at the head of the first page.
struct Letterhead {
    std::optional<Picture> logo;
    Inlines organisation;
    Inlines unit;
    std::vector<Inlines> lines;  ///< address, telephone, mail: at the foot of the first page
};

/// A paper among others that are bound as one document (see bind.h): what it has of its own.
struct BoundPaper {
    std::optional<Letterhead> letterhead = {};
    std::string language = {};              ///< BCP 47, where it differs from the document's
    std::optional<FormIdentity> form = {};  ///< if it is one
};

/// Pages of their own, on which the blocks stand; what comes after begins a new page, as pages were before.
/// What is not said is as in the document.
struct Section {
    Blocks blocks;
    bool landscape = false;
    bool folded = false;                   ///< sheets that are folded in three, without header and footer
    std::optional<int> numbers_from = {};  ///< its first page's number, else the next
    std::optional<Inlines> header = {};
    std::optional<Inlines> footer = {};
    bool header_on_first = true;
    std::shared_ptr<const BoundPaper> paper = {};  ///< whose section it is, among those bound
    bool begins_paper = false;
    int pages_after = 0;  ///< pages of another file that come after it: numbers go on after them
};

/// Blocks in columns of equal width, read down each column, as high as each other. On a folded sheet each
/// column is a leaf, and the end of a page in them that of a leaf.
struct Columns {
    int count = 2;
    Blocks blocks;
    bool folded = false;
};

struct Block
    : std::variant<Paragraph, Heading, Title, List, Facts, Table, Signatures, Picture, Chart, Keep, Note,
                   Panels, Tiles, Steps, PageBreak, Contents, Section, Columns, Quotation, Letter> {
    using variant::variant;
    const variant& node() const { return *this; }
};

inline Footnote::Footnote(int in_order, Blocks paragraphs)
    : number(in_order), content(std::move(paragraphs)) {}
inline Footnote::Footnote(const Footnote&) = default;
inline Footnote::Footnote(Footnote&&) noexcept = default;
inline Footnote& Footnote::operator=(const Footnote&) = default;
inline Footnote& Footnote::operator=(Footnote&&) noexcept = default;
inline Footnote::~Footnote() = default;

// --- the document --------------------------------------------------------------------------------

/// What is repeated on pages. The head of the first page is the letterhead.
struct Furniture {
    std::optional<Letterhead> letterhead;
    Inlines header;  ///< from the second page on
    Inlines footer;  ///< on every page, after it `Sida x av y`
};

struct Document {
    std::string title;               ///< of the file, in a window's title bar
    std::string language = "sv-SE";  ///< BCP 47
    std::string author = {};         ///< the organisation; never a person
    std::string subject = {};
    std::string reference = {};         ///< case number
    std::optional<Date> date = {};      ///< the paper's date, also the file's date of creation
    std::optional<Colour> accent = {};  ///< instead of the theme's
    bool numbered = false;              ///< its headings have numbers
    Furniture furniture = {};
    std::optional<FormIdentity> form = {};  ///< if it is one
    Blocks blocks;
};

}  // namespace overens::document
