#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "document/theme.h"
#include "odt/xml.h"

namespace overens::odt {

/// How a paragraph's language differs from the document's.
struct Speech {
    std::string_view language = {};  ///< BCP 47
    bool backward = false;           ///< it is read from right to left
    bool turned = false;             ///< and the document is not, or the other way round
    std::string_view font = {};      ///< that has its letters, if the theme's own has not
    int scale = 100;                 ///< of their size, in hundredths
    int leading = 100;

    bool operator==(const Speech&) const = default;
};

/// Of a document in this language, in the looks of the theme.
Speech speech(const document::Document& document, const document::Theme& theme, std::string_view language);

/// How a paragraph differs from its named style, because of where it stands.
struct Difference {
    document::Alignment alignment = document::Alignment::left;
    bool bold = false;
    bool keep_with_next = false;
    bool keep_whole = false;
    bool break_before = false;
    bool in_leaves = false;   ///< where a page ends is the end of a leaf of a folded sheet
    bool unnumbered = false;  ///< a heading without number among others that have one: at the left edge
    std::string master = {};  ///< begins pages of this master
    std::optional<int> page_number = {};          ///< the first of them
    std::optional<Length> before = std::nullopt;  ///< instead of the style's space
    std::optional<Length> after = std::nullopt;
    Speech speech = {};
    Length size = {};  ///< of the style, where its language's letters are larger
    Length leading = {};
    Length least_leading = {};  ///< where what stands in a line may be higher than it

    bool operator==(const Difference&) const = default;
};

/// A table as a whole.
struct TableShape {
    Length width = {};
    Length indent = {};
    Length before = {};
    Length after = {};
    bool keep_with_next = false;
    bool keep_whole = false;
    bool break_before = false;
    bool in_leaves = false;  ///< where a page ends is the end of a leaf of a folded sheet
    std::string master = {};
    std::optional<int> page_number = {};
    bool backward = false;  ///< its first column stands at the right
};

/// The paddings, rules and background of a table's cell.
struct CellLook {
    Length left = {};
    Length right = {};
    Length top = {};
    Length bottom = {};
    Length rule_above = {};
    Length rule_below = {};
    Length rule_beside = {};
    Length rule_right = {};  ///< at its right edge alone
    Colour rule_colour = {};
    std::optional<Colour> fill = std::nullopt;
    bool in_middle = false;  ///< where its content stands, if not at its upper edge
    bool at_bottom = false;
};

/// The automatic styles of one file of the package: each look gets one name, in the order of first use.
class AutomaticStyles {
 public:
    /// The named style itself where there is no difference.
    std::string paragraph(std::string_view style, const Difference& difference);
    std::string table(const TableShape& shape);
    std::string column(Length width);
    /// A row that no page parts, of exactly or at least this height if one is said.
    std::string row(Length exact = {}, Length least = {});
    std::string cell(const CellLook& look);
    /// Words in this language (BCP 47).
    std::string language(std::string_view tag);
    std::string picture();
    /// A control in its line: one to write in, or a box.
    std::string control(const document::FieldLook& look, bool text);
    /// What is written in one: programs take its font from here.
    std::string control_words(std::string_view font, Length size);
    /// A part of the text in columns.
    std::string section(int columns, Length gap, bool balanced);
    /// As `style`, with the page's number at the right edge of text so wide.
    /// A line of `free` height is as high as what stands in it.
    std::string page_words(std::string_view style, Length width, bool free = false);
    /// A drawing behind the text, filled with this colour, with its place on the page.
    std::string drawing(Colour colour);
    /// A list that is read from right to left in a document that is not.
    std::string_view list(const document::Theme& theme, bool numbered);

    /// All of them, for `office:automatic-styles`.
    const std::string& xml() const { return result_; }

 private:
    struct Family {
        std::string_view name;
        std::string_view prefix;
        int count = 0;
    };
    std::string name(Family& family, Xml style);

    Family paragraphs_{"paragraph", "P"};
    Family tables_{"table", "T"};
    Family columns_{"table-column", "C"};
    Family rows_{"table-row", "R"};
    Family cells_{"table-cell", "B"};
    Family texts_{"text", "L"};
    Family graphics_{"graphic", "G"};
    Family sections_{"section", "S"};
    std::map<std::string, std::string> names_;  ///< of looks, by what stands in their style
    std::string result_;
    bool made_numbered_ = false;
    bool made_bulleted_ = false;
};

/// What stands in a list's style.
void write_list_levels(Xml& xml, const document::Theme& theme, bool numbered, bool backward);

/// Has this the form of a language's name (BCP 47)?
bool is_language(std::string_view tag);

/// Sets `fo:language` and its kin for this language (BCP 47), in all kinds of script.
void write_language(Xml& xml, std::string_view tag);

}  // namespace overens::odt
