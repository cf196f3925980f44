// What holds for every document, tried on many that a fixed seed makes.
#include <doctest/doctest.h>

#include <map>
#include <random>
#include <sstream>

#include "document/words.h"
#include "setting.h"

using namespace overens;
using namespace overens::document;
using namespace overens::layout;
using namespace overens::layout::tests;

namespace {

class Maker {
 public:
    explicit Maker(std::uint32_t seed) : random_(seed) {}

    Document document() {
        Document made;
        made.title = "Prov";
        made.furniture.footer = words("Fot");
        made.furniture.header = words("Huvud");
        if (chance(2)) {
            made.furniture.letterhead = Letterhead{};
            made.furniture.letterhead->lines = {words("kontakt"), words("mer")};
        }
        if (chance(2)) made.blocks.emplace_back(Title{text(3), text(2)});
        for (std::size_t count = 5 + pick(15); count-- > 0;) made.blocks.push_back(block(0));
        made.blocks.emplace_back(
            Signatures{{{"a", text(2), text(2)}, {"b", text(2), {}}, {"c", text(1), text(2)}}});
        return made;
    }

 private:
    std::size_t pick(std::size_t below) { return random_() % below; }
    bool chance(std::size_t of) { return pick(of) == 0; }

    std::string word() {
        static const char* const all[] = {
            "praktik",
            "i",
            "samordningsförbundet",
            "och",
            "Åsa",
            "50\u00A0%",
            "e-post",
            "flera",
            "arbetsmarknadsenheten",
            "2026-11-22",
            "(kl.",
            "08.00)",
            "handledaren",
            "på",
            "https://www.lindesbro.example/en/lang/adress/till/sidan",
            "anna.ostrom.med.ett.langt.namn@arbetsmarknad.lindesbro.example",
            "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft"};
        return all[pick(std::size(all))];
    }
    Inlines text(std::size_t most) {
        Inlines made;
        for (std::size_t count = 1 + pick(most); count-- > 0;) {
            Text piece{word() + (count > 0 ? " " : ""), chance(6), chance(8)};
            if (chance(9)) piece.language = "so";
            if (chance(9))
                made.emplace_back(Link{"https://l.example", {piece}});
            else
                made.emplace_back(piece);
            if (chance(20)) made.emplace_back(LineBreak{});
            if (chance(20)) made.emplace_back(field());
            if (most >= 60 && chance(40)) {
                made.emplace_back(
                    Footnote{++footnotes_, {Paragraph{text(chance(30) ? 500 : 12), Style::footnote}}});
            }
        }
        return made;
    }
    Field field() {
        Field made;
        made.kind = static_cast<Field::Kind>(pick(3));
        made.description = "Vad?";
        made.name = "f" + std::to_string(++fields_);
        made.lines = static_cast<int>(1 + pick(3));
        made.width = Length::points(static_cast<double>(pick(3)) * 90);
        if (chance(2)) made.value = word() + " " + word();
        return made;
    }
    Blocks blocks(int depth, std::size_t most) {
        Blocks made;
        for (std::size_t count = 1 + pick(most); count-- > 0;) made.push_back(block(depth));
        return made;
    }
    Block block(int depth) {
        // Inside rows and boxes: what a paper may have there, as wide as a letter at least.
        switch (pick(depth > 1 ? 2 : depth > 0 ? 4 : 10)) {
            case 0:
                return Paragraph{text(60), chance(3) ? Style::table_cell : Style::body};
            case 1:
                return Heading{static_cast<int>(1 + pick(3)), text(5)};
            case 2: {
                List list;
                list.ordered = chance(2);
                for (std::size_t count = 1 + pick(5); count-- > 0;)
                    list.items.push_back(blocks(depth + 1, 2));
                return list;
            }
            case 3:
                return Note{blocks(depth + 1, 3)};
            case 4:
            case 5:
                return table();
            case 6:
                return Keep{blocks(depth + 1, 3)};
            case 7: {
                Facts facts;
                facts.columns = static_cast<int>(1 + pick(2));
                for (std::size_t count = 1 + pick(7); count-- > 0;)
                    facts.facts.push_back({text(3), blocks(depth + 1, 1)});
                return facts;
            }
            case 8: {
                Panels panels;
                for (std::size_t count = 1 + pick(3); count-- > 0;)
                    panels.panels.push_back({text(2), blocks(depth + 1, 2)});
                return panels;
            }
            default:
                return PageBreak{};
        }
    }
    /// Lets the first cell of some rows go down, over those below.
    void span_rows(Table& table) {
        for (std::size_t at = 0; at < table.body.size();) {
            const std::size_t down = std::min(1 + pick(6), table.body.size() - at);
            Cell& first = table.body[at].cells.front();
            first.rows = static_cast<int>(down);
            for (std::size_t below = at + 1; below < at + down; ++below) {
                Row& row = table.body[below];
                if (row.cells.front().columns != first.columns) {
                    first.rows = static_cast<int>(below - at);
                    break;
                }
                row.cells.erase(row.cells.begin());
                if (row.cells.empty()) row.cells.push_back({blocks(2, 1)});
            }
            at += static_cast<std::size_t>(first.rows);
        }
    }
    Block table() {
        Table table;
        table.columns.resize(1 + pick(4));
        for (Column& column : table.columns) {
            column.weight = static_cast<int>(pick(3));
            column.alignment = static_cast<Alignment>(pick(3));
        }
        const auto row = [&] {
            Row made;
            for (std::size_t left = table.columns.size(); left > 0;) {
                const std::size_t span = 1 + (chance(5) ? pick(left) : 0);
                made.cells.push_back({blocks(chance(9) ? 1 : 2, 1), static_cast<int>(span), chance(6)});
                left -= span;
            }
            made.total = chance(10);
            return made;
        };
        if (chance(3)) table.caption = text(4);
        if (!chance(4)) table.head.push_back(row());
        for (std::size_t count = 1 + pick(20); count-- > 0;) table.body.push_back(row());
        table.dense = chance(4);
        if (chance(3)) table.columns.front().width = Length::points(20.0 + static_cast<double>(pick(200)));
        if (chance(2)) span_rows(table);
        return table;
    }

    std::mt19937 random_;
    int footnotes_ = 0;
    int fields_ = 0;
};

std::string squeezed(std::string text) {
    for (std::size_t place = 0; (place = text.find("\u00AD", place)) != std::string::npos;)
        text.erase(place, 2);
    std::string result;
    for (const char character : text) {
        if (character == ' ' || character == '\n') continue;
        result += character;
    }
    return result;
}

/// The text of the elements in the tree's order, labels of lists apart.
std::string text_of_elements(const Pages& pages) {
    // A span stands between words of its parent, so text belongs to the nearest block, in the order of the
    // pages.
    std::vector<std::string> own(pages.elements.size());
    for (const Page& page : pages.pages) {
        for (const Item& item : page.items) {
            const auto* run = std::get_if<TextRun>(&item);
            if (!run || !std::holds_alternative<ElementIndex>(run->owner)) continue;
            ElementIndex index = std::get<ElementIndex>(run->owner);
            const auto inside = [&] {
                const Role role = pages.elements[index].role;
                return role == Role::span || role == Role::strong || role == Role::emphasis ||
                       role == Role::link;
            };
            while (inside()) index = pages.elements[index].parent;
            own[index] += run->text;
        }
    }
    std::string result;
    for (std::size_t index = 0; index < own.size(); ++index) {
        if (pages.elements[index].role != Role::list_label) result += own[index];
    }
    return result;
}

Length width_of(const TextRun& run) {
    Length width;
    for (const Glyph& glyph : run.glyphs) width += glyph.advance;
    // The space at a line's end may hang over the margin: nobody sees it.
    std::size_t last = run.glyphs.size();
    for (std::size_t at = run.text.size(); at-- > 0 && run.text[at] == ' ' && last > 0;)
        width -= run.glyphs[--last].advance;
    return width;
}

struct Rectangle {
    Length left, top, right, bottom;
};

Rectangle area_of(const Item& item) {
    struct Measure {
        Rectangle operator()(const TextRun& run) const {
            return {run.origin.x, run.origin.y - run.size, run.origin.x + width_of(run), run.origin.y};
        }
        Rectangle operator()(const Fill& fill) const { return of(fill.corner, fill.size); }
        Rectangle operator()(const Frame& frame) const { return of(frame.corner, frame.size); }
        Rectangle operator()(const PlacedPicture& picture) const { return of(picture.corner, picture.size); }
        Rectangle operator()(const FigureBox& box) const { return of(box.corner, box.size); }
        Rectangle operator()(const FieldArea& area) const { return of(area.corner, area.size); }
        // Inside the box of its figure: see the tests of charts.
        Rectangle operator()(const Shape& shape) const { return of(shape.corner, {}); }
        static Rectangle of(Point corner, overens::Size size) {
            return {corner.x, corner.y, corner.x + size.width, corner.y + size.height};
        }
    };
    return std::visit(Measure{}, item);
}

/// What stands where it must not, in words: outside the margins, or over other text.
std::string misplaced(const Pages& pages) {
    std::string told;
    for (const Page& page : pages.pages) {
        std::map<Length, std::vector<Rectangle>> by_baseline;
        for (const Item& item : page.items) {
            const Rectangle area = area_of(item);
            if (area.left < Length::points(30) || area.right > Length::points(270))
                told += "outside the margins\n";
            const auto* run = std::get_if<TextRun>(&item);
            if (!run) continue;
            by_baseline[run->origin.y].push_back(area);
            if (!std::holds_alternative<ElementIndex>(run->owner)) continue;
            if (area.bottom < Length::points(30) || area.bottom > Length::points(270))
                told += run->text + " off the page\n";
        }
        std::vector<Rectangle> before;
        for (const auto& [baseline, areas] : by_baseline) {
            std::erase_if(before,
                          [&](const Rectangle& area) { return area.bottom + Length::points(20) < baseline; });
            for (const Rectangle& area : areas) {
                for (const Rectangle& other : before) {
                    const bool apart = area.right <= other.left || other.right <= area.left ||
                                       area.top + Length::points(2) >= other.bottom;
                    if (!apart) told += "over other text\n";
                }
                before.push_back(area);
            }
        }
    }
    return told;
}

/// Every byte of a run's text belongs to one glyph.
bool are_glyphs_whole(const Pages& pages) {
    for (const Page& page : pages.pages) {
        for (const Item& item : page.items) {
            const auto* run = std::get_if<TextRun>(&item);
            if (!run) continue;
            std::uint32_t end = 0;
            for (const Glyph& glyph : run->glyphs) {
                if (glyph.text_begin == glyph.text_end) continue;
                if (glyph.text_begin != end) return false;
                end = glyph.text_end;
            }
            if (end != run->text.size()) return false;
        }
    }
    return true;
}

}  // namespace

TEST_CASE("whatever a document holds: nothing outside the margins, nothing over anything, no word lost") {
    for (std::uint32_t seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        const Document document = Maker(seed).document();
        const Pages pages = set(document);
        CHECK(squeezed(text_of_elements(pages)) == squeezed(document::words(document)));
        CHECK(misplaced(pages) == "");
        CHECK(are_glyphs_whole(pages));
        CHECK(dump(pages, true) == dump(set(document), true));
    }
}
