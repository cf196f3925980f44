#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/letter_places.h"
#include "document/outline.h"
#include "document/table_grid.h"
#include "document/theme.h"
#include "odt/inlines.h"
#include "odt/stretches.h"

namespace overens::odt {

/// What bodies are written by, and what grows as they are.
struct Job {
    const document::Document& document;
    const document::Theme& theme;
    Pictures& pictures;
    const document::DrawChart& draw_chart;
};

/// Where blocks stand, and what holds there.
struct Area {
    Length width = {};
    document::Alignment alignment = document::Alignment::left;
    Speech speech = {};
    bool bold = false;
    bool keep_inside = false;  ///< its blocks stay together
    bool keep_next = false;    ///< and its end stays with what follows
    std::optional<Length> before =
        std::nullopt;  ///< the space above its first block, instead of that one's own
    std::optional<Length> after = std::nullopt;  ///< and below its last
};

/// The tables that a body is full of: real ones, and those that only set things beside each other.
class TableWriter {
 public:
    explicit TableWriter(Text& out) : out_(out), xml_(out.xml) {}

    void open(const TableShape& shape, const std::vector<Length>& widths);
    void open_head() { xml_.open("table:table-header-rows"); }
    void close_head() { xml_.close(); }
    /// A row that no page parts, of exactly or at least this height if one is said.
    void open_row(Length exact = {}, Length least = {});
    void close_row() { xml_.close(); }
    void open_cell(const CellLook& look, int columns = 1, int rows = 1);
    void close_cell(int columns = 1);
    void empty_cell(const CellLook& look, int columns = 1);
    /// What a cell of a row above fills.
    void covered_cell();
    void close() { xml_.close(); }

 private:
    Text& out_;
    Xml& xml_;
};

/// Writes the document's blocks, what stands in `office:text`.
class BodyWriter {
 public:
    BodyWriter(const Job& job, Text& out) : job_(job), theme_(job.theme), out_(out), tables_(out) {}

    void write();

 private:
    struct Visitor;

    void blocks(const document::Blocks& blocks, const Area& area);
    void paragraph(document::Style style, const document::Inlines& content, const Area& area,
                   const HeadingMarks& heading = {});
    void contents(const document::Contents& contents);
    void title(const document::Title& title, const Area& area);
    void heading(const document::Heading& heading, const Area& area);
    void list(const document::List& list, const Area& area);
    void picture(const document::Picture& picture, const Area& area);

    void section(const document::Section& section, const Area& area);
    void columns(const document::Columns& columns, const Area& area);
    /// Goes on to pages of another kind.
    void next_stretch(std::optional<int> number);
    /// The bookmark where a numbering of pages ends.
    void end_stretch();
    /// A paragraph that begins a page, before what cannot do so itself.
    void begin_page_alone();

    void chart(const document::Chart& chart, const Area& area);

    void tiles(const document::Tiles& tiles, const Area& area);
    void steps(const document::Steps& steps, const Area& area);
    void step_number(std::size_t number);
    void facts(const document::Facts& facts, const Area& area);
    void fact_row(const document::Facts& facts, std::size_t first, std::size_t columns, Length value_width);
    void table(const document::Table& table, const Area& area);
    void table_row(const document::Row& row, const document::GridRow& places, const document::Table& table,
                   const std::vector<Length>& widths, bool is_head);
    void signatures(const document::Signatures& signatures, const Area& area);
    void party(const document::Signature& party, Length width);
    void note(const document::Note& note, const Area& area);
    void quotation(const document::Quotation& quotation, const Area& area);
    void letter(const document::Letter& letter, const Area& area);
    void letter_row(const document::Letter& letter, const document::LetterPlaces& places, Length split);
    void beside_address(const document::Letter& letter, Length width);
    void stamp(Length width);
    void letter_marks(const document::Letter& letter);
    void panels(const document::Panels& panels, const Area& area);

    /// A paragraph's difference from its style, and what waits for the next paragraph or table.
    Difference difference(const Area& area);
    void open_table(Length before, Length after, const Area& area, const std::vector<Length>& widths);
    void close_table();
    void fill_cell(const document::Blocks& content, const Area& area);
    /// A cell, and the document, ends with a paragraph: where there is none, programs put in a high one of
    /// their own.
    void end_with_paragraph();
    static Area inside(Length width);
    Speech speech(std::string_view language) const {
        return odt::speech(job_.document, theme_, language.empty() ? paper_language() : language);
    }
    /// That of the document, or of the paper in it that is being written.
    std::string_view paper_language() const {
        return language_.empty() ? std::string_view(job_.document.language) : language_;
    }
    Area in(const Area& area, std::string_view language) const;

    /// ODF allows no table in a list: around one the open lists are closed, and opened again in a header,
    /// which has no number.
    void open_list(std::string_view style, bool goes_on);

    Job job_;
    const document::Theme& theme_;
    Text& out_;
    TableWriter tables_;
    document::Outline outline_;
    std::vector<std::string_view> lists_ = {};                      ///< the styles of those that are open
    std::vector<std::vector<std::string_view>> closed_lists_ = {};  ///< for each open table, those around it
    bool first_page_ = true;                                        ///< nothing is written yet
    /// What begins with the next paragraph or table.
    struct Begins {
        std::string master;
        std::optional<int> number;
    };
    Begins begins_ = {};
    std::vector<Stretch> stretches_ = {};
    std::size_t stretch_ = 0;
    std::string_view language_ = {};  ///< of a bound paper, if it has its own
    bool has_sender_ = false;         ///< the page that begins has a letterhead
    bool in_leaves_ = false;          ///< of a folded sheet: columns
    bool break_page_ = false;         ///< before what is written next
    bool needs_paragraph_ = false;    ///< nothing was written since the cell began, or a table
};

}  // namespace overens::odt
