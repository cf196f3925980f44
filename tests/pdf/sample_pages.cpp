#include "page_maker.h"

namespace overens::testing {

using layout::ElementIndex;
using layout::Role;

namespace {

constexpr Colour blue{0, 74, 128};
constexpr Colour grey{200, 204, 210};

void letterhead(PageMaker& maker) {
    const ElementIndex logo = maker.add(Role::figure);
    maker.element(logo).alternative = "Linköpings kommuns logotyp";
    maker.page().items.emplace_back(layout::PlacedPicture{logo,
                                                          make_png(60, 30, 4),
                                                          {Length::points(56), Length::points(40)},
                                                          {Length::points(80), Length::points(40)}});
    const ElementIndex photograph = maker.add(Role::figure);
    maker.element(photograph).alternative = "Ett foto";
    maker.page().items.emplace_back(layout::PlacedPicture{photograph,
                                                          make_jpeg(40, 40, 3),
                                                          {Length::points(480), Length::points(40)},
                                                          {Length::points(40), Length::points(40)}});
}

void table(PageMaker& maker, double down) {
    const ElementIndex table = maker.add(Role::table);
    const ElementIndex caption = maker.add(Role::caption, table);
    maker.at(56, down);
    maker.text(caption, "Planerade uppföljningar", 2, 9);
    const auto row = [&](ElementIndex group, bool head, std::initializer_list<const char*> cells, double y) {
        const ElementIndex index = maker.add(Role::table_row, group);
        double x = 56;
        for (const char* words : cells) {
            const bool naming = head || x == 56;
            const ElementIndex cell = maker.add(naming ? Role::header_cell : Role::data_cell, index);
            maker.element(cell).scope = head     ? layout::Scope::column
                                        : naming ? layout::Scope::row
                                                 : layout::Scope::none;
            maker.at(x, y);
            if (*words) maker.text(maker.add(Role::paragraph, cell), words, naming ? 1 : 0, 10);
            x += 150;
        }
        return index;
    };
    const ElementIndex head = maker.add(Role::table_head, table);
    maker.page().items.emplace_back(layout::Fill{ornament,
                                                 {Length::points(52), Length::points(down + 6)},
                                                 {Length::points(460), Length::points(18)},
                                                 grey});
    row(head, true, {"Datum", "Form", "Anmärkning"}, down + 18);
    const ElementIndex body = maker.add(Role::table_body, table);
    row(body, false, {"2026-11-22", "Möte", ""}, down + 36);
    row(body, false, {"2026-12-22", "Telefon", "efter lunch"}, down + 54);
    const ElementIndex last = row(body, false, {"Summa", "två tillfällen"}, down + 72);
    for (ElementIndex index = last; index < maker.pages.elements.size(); ++index) {
        if (maker.element(index).role == Role::data_cell) maker.element(index).column_span = 2;
    }
}

void lists(PageMaker& maker, double down) {
    for (const bool ordered : {false, true}) {
        const ElementIndex list = maker.add(Role::list);
        maker.element(list).ordered = ordered;
        for (const char* words : {"Läsa för barnen", "Duka och städa"}) {
            const ElementIndex item = maker.add(Role::list_item, list);
            maker.at(60, down);
            maker.text(maker.add(Role::list_label, item), ordered ? "1." : "•");
            maker.at(76, down);
            maker.text(maker.add(Role::paragraph, maker.add(Role::list_body, item)), words);
            down += 16;
        }
    }
}

}  // namespace

layout::Pages sample_pages() {
    PageMaker maker(open_sans());
    maker.pages.metadata = {.title = "Överenskommelse – 2026-0042",
                            .language = "sv-SE",
                            .author = "Arbetsmarknad & vuxenutbildning",
                            .subject = "Praktik i förskola",
                            .reference = "2026-0042",
                            .date = Date::make(2026, 11, 22)};
    maker.begin_page();
    letterhead(maker);

    const ElementIndex title = maker.add(Role::title);
    maker.at(56, 120);
    maker.text(title, "Överenskommelse om praktik", 1, 20, blue);
    const ElementIndex first = maker.add(Role::section);
    const ElementIndex heading = maker.add(Role::heading1, first);
    maker.at(56, 160);
    maker.text(heading, "Parter och fi-ligaturer: affisch", 1, 14, blue);

    const ElementIndex paragraph = maker.add(Role::paragraph, first);
    maker.at(56, 184);
    maker.text(paragraph, "Mellan Żółć Ğanț Ășköld och ");
    maker.text(maker.add(Role::strong, paragraph), "kommunen", 1);
    maker.text(paragraph, ", AVTAL To. ");
    maker.at(56, 200);
    const ElementIndex emphasis = maker.add(Role::emphasis, paragraph);
    maker.element(emphasis).language = "so";
    maker.text(emphasis, "Mahadsanid ", 2);
    maker.text(paragraph, "för 39\u00A0500\u00A0kr, upp\u00AD");
    maker.at(56, 216);
    maker.text(paragraph, "följning. Läs mer på ");
    const ElementIndex link = maker.add(Role::link, paragraph);
    Point from = maker.pen;
    maker.text(link, "kommunens ", 0, 11, blue);
    maker.link(link, from, "https://example.se/åtgärder?a=1&b=2", "Kommunens sida om praktik");
    maker.at(56, 232);
    from = maker.pen;
    maker.text(link, "webbplats", 0, 11, blue);
    maker.link(link, from, "https://example.se/åtgärder?a=1&b=2", "Kommunens sida om praktik");
    maker.text(paragraph, ".");

    table(maker, 260);
    lists(maker, 370);

    const ElementIndex note = maker.add(Role::note);
    maker.page().items.emplace_back(layout::Frame{ornament,
                                                  {Length::points(52), Length::points(450)},
                                                  {Length::points(300), Length::points(30)},
                                                  Length::points(1),
                                                  blue});
    maker.at(60, 468);
    maker.text(maker.add(Role::paragraph, note), "Obs! (parenteser) \\ och <tecken>");

    const ElementIndex second = maker.add(Role::section);
    const ElementIndex heading_two = maker.add(Role::heading2, second);
    maker.at(56, 510);
    maker.text(heading_two, "Ett stycke över två sidor", 1, 12);
    const ElementIndex broken = maker.add(Role::paragraph, second);
    maker.at(56, 530);
    maker.text(broken, "Det börjar på den första sidan ");
    maker.at(56, 800);
    maker.text(footer, "Sida 1 av 2", 0, 8);

    maker.begin_page();
    maker.at(56, 40);
    maker.text(header, "Överenskommelse", 0, 8);
    maker.at(56, 100);
    maker.text(broken, "och slutar på den andra.");
    // A letter with a mark that the font has only as a glyph of its own.
    maker.at(56, 120);
    maker.text(maker.add(Role::paragraph, second), "x\u0301 och q\u0309.");
    maker.at(56, 800);
    maker.text(footer, "Sida 2 av 2", 0, 8);

    maker.pages.bookmarks = {{"Överenskommelse om praktik", 1, 0, Length::points(100), title},
                             {"Parter", 2, 0, Length::points(146), heading},
                             {"Ett stycke", 3, 0, Length::points(498), heading_two},
                             {"Sida två", 1, 1, Length::points(40), broken}};
    return std::move(maker.pages);
}

}  // namespace overens::testing
