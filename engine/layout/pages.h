// What layout makes and a page writer reads: positioned things on pages that still know which part of the
// document they are. Coordinates have their origin at the paper's upper left corner, y growing downwards;
// text stands on a baseline.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/date.h"
#include "base/length.h"
#include "document/document.h"
#include "document/drawing.h"
#include "layout/font.h"
#include "layout/seldom.h"

namespace overens::layout {

/// The standard structure types of PDF (ISO 32000-1, 14.8.4) that documents need.
enum class Role : std::uint8_t {
    document,
    part,
    section,
    paragraph,
    title,
    heading1,
    heading2,
    heading3,
    heading4,
    heading5,
    heading6,
    list,
    list_item,
    list_label,
    list_body,
    table,
    table_head,
    table_body,
    table_row,
    header_cell,
    data_cell,
    caption,
    figure,
    note,
    contents,
    contents_entry,
    reference,
    link,
    span,
    strong,
    emphasis,
    form,
    division,
    block_quote,
};

enum class Scope : std::uint8_t { none, column, row };

using ElementIndex = std::uint32_t;

/// A part of the document, in reading order among its siblings. The root is element 0.
struct Element {
    Role role = Role::division;
    ElementIndex parent = 0;
    Seldom<std::string> language = {};     ///< BCP 47, where it differs from the parent's
    Seldom<std::string> alternative = {};  ///< /Alt
    Seldom<std::string> expansion = {};    ///< /E: what an abbreviation stands for
    Scope scope = Scope::none;
    bool ordered = false;  ///< of a list: numbered
    int column_span = 1;
    int row_span = 1;
    /// Of a cell: the head cells that say what it is, where scopes do not.
    Seldom<std::vector<ElementIndex>> headers = {};
};

/// What a thing on a page belongs to.
struct Artifact {
    enum class Kind { header, footer, layout } kind = Kind::layout;
};
/// Fills and rules that say nothing.
inline constexpr Artifact decoration{Artifact::Kind::layout};

using Owner = std::variant<ElementIndex, Artifact>;

struct Glyph {
    std::uint32_t id = 0;
    ShortLength advance;  ///< as laid out, kerning included
    std::uint32_t text_begin =
        0;                       ///< bytes of `TextRun::text` that it stands for, together with its cluster;
    std::uint32_t text_end = 0;  ///< empty for the later glyphs of one cluster
};

/// From the pen to where a glyph is drawn.
struct GlyphOffset {
    std::uint32_t glyph = 0;  ///< its index
    ShortLength dx = {};
    ShortLength dy = {};  ///< upwards
};

/// In the order of the glyphs. Most are drawn at the pen, and have none.
using GlyphOffsets = std::vector<GlyphOffset>;

/// Finds the offsets of glyphs that are gone through in their order.
class OffsetReader {
 public:
    /// These must outlive it.
    explicit OffsetReader(const GlyphOffsets& offsets) : next_(offsets.begin()), end_(offsets.end()) {}

    GlyphOffset at(std::size_t glyph) {
        while (next_ != end_ && next_->glyph < glyph) ++next_;
        return next_ != end_ && next_->glyph == glyph ? *next_ : GlyphOffset();
    }

 private:
    GlyphOffsets::const_iterator next_;
    GlyphOffsets::const_iterator end_;
};

/// Glyphs of one font on one baseline. `text` is what a reader extracts: a hyphen put in by hyphenation is
/// U+00AD, and a wrapped line ends with its space, so that words neither join nor part.
struct TextRun {
    Owner owner;
    std::uint32_t font = 0;  ///< index into `Pages::fonts`
    Length size;
    Colour colour;
    Point origin;
    std::string text;
    std::vector<Glyph> glyphs;
    Seldom<GlyphOffsets> offsets = {};
};

/// A filled rectangle: rules, backgrounds.
struct Fill {
    Owner owner;
    Point corner;
    Size size;
    Colour colour;
};

/// The outline of a rectangle, drawn inside its edge.
struct Frame {
    Owner owner;
    Point corner;
    Size size;
    Length width;
    Colour colour;
};

struct PlacedPicture {
    Owner owner;
    std::shared_ptr<const document::Image> image;
    Point corner;
    Size size;
};

/// A path of a drawing, whose points count from `corner`.
struct Shape {
    Owner owner;
    Point corner;
    std::shared_ptr<const document::Path> path;
};

/// The area that a figure of shapes and text takes.
struct FigureBox {
    Owner owner;
    Point corner;
    Size size;
};

/// Where something is filled in: of an element of role `form`, or of an artifact, which is only seen. The
/// outline is drawn by other things.
struct FieldArea {
    Owner owner;
    Point corner;
    Size size;
    std::uint32_t field = 0;  ///< index into `Pages::fields`
};

using Item = std::variant<TextRun, Fill, Frame, PlacedPicture, Shape, FigureBox, FieldArea>;

/// An area that leads somewhere; the text in it is drawn by text runs of the same element (role `link`), or
/// of one in it.
struct LinkArea {
    ElementIndex element = 0;
    Point corner;
    Size size;
    std::string target;  ///< URI, or `#` and the id of a bookmark
    std::string description;
    std::optional<ElementIndex> destination = {};  ///< instead of a target: a part of the document
};

struct Page {
    Size size;
    std::vector<Item> items;  ///< in drawing order, which is also reading order
    std::vector<LinkArea> links;
    std::size_t number = 0;       ///< that it shows
    std::size_t pages_after = 0;  ///< how many pages of another file come after it
};

/// Where a party signs.
struct SignatureField {
    std::string name;         ///< unique in the document: ASCII letters, digits, `-`
    std::string description;  ///< the role and the name of who signs
};

/// What is filled in or signed, and how what is written there looks.
struct FieldShown {
    std::variant<document::Field, SignatureField> what;
    std::uint32_t font = 0;  ///< index into `Pages::fonts`
    Length size = {};
    Colour colour = {};
    bool backward = false;            ///< written from right to left
    std::vector<TextRun> value = {};  ///< what is so already, from its area's upper left corner
};

/// A bookmark (outline entry).
struct Bookmark {
    std::string title;
    int level = 1;
    std::uint32_t page = 0;  ///< from 0
    Length y;
    ElementIndex element = 0;
    std::string id = {};  ///< by which links lead to it
};

/// What the file says of itself.
struct Metadata {
    std::string title;
    std::string language;
    std::string author;
    std::string subject;
    std::string reference;
    std::optional<Date> date;
    std::string keywords =
        {};  ///< of a form: which one it is, for those who read it when its fields are gone
};

struct Pages {
    Metadata metadata;
    std::vector<std::shared_ptr<const Font>> fonts;
    std::vector<Element> elements;  ///< a parent before its children, siblings in reading order
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
    std::vector<FieldShown> fields = {};
    std::optional<document::FormIdentity> form = {};  ///< that they belong to
};

}  // namespace overens::layout
