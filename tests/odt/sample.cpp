#include "sample.h"

#include <stdexcept>

#include "document/numbering.h"
#include "document/pictures.h"
#include "support/files.h"

namespace overens::testing {

namespace {

using namespace document;

Inlines text(std::string words) {
    return {Text{std::move(words)}};
}
Paragraph p(std::string words, Style style = Style::body) {
    return {text(std::move(words)), style};
}
Blocks cell(std::string words, Style style = Style::table_cell) {
    return {p(std::move(words), style)};
}
Facts::Fact fact(std::string label, std::string value) {
    return {text(std::move(label)), {p(std::move(value), Style::value)}};
}
List items(bool ordered, const std::vector<std::string>& words) {
    List list{.ordered = ordered, .items = {}};
    for (const std::string& item : words) list.items.push_back({p(item, Style::list_item)});
    return list;
}

std::shared_ptr<const Image> picture(ImageFormat format) {
    const bool is_png = format == ImageFormat::png;
    return std::make_shared<const Image>(Image{format, is_png ? png(120, 40) : jpeg(120, 40), 120, 40});
}

Table table() {
    Table result;
    result.caption = text("Planerade uppföljningar");
    result.columns = {
        {Alignment::left, 0}, {Alignment::left, 2}, {Alignment::left, 1}, {Alignment::right, 0}};
    Row head;
    for (const char* words : {"Datum", "Vad", "Vem", "Kronor"}) {
        head.cells.push_back({cell(words, Style::table_head), 1, true});
    }
    result.head = {head};
    const auto row = [](const char* a, const char* b, const char* c, const char* d) {
        return Row{{{cell(a), 1, true}, {cell(b)}, {cell(c)}, {cell(d)}}};
    };
    result.body = {
        row("2026-12-14", "Besök på arbetsplatsen och samtal om hur de första veckorna har gått",
            "Praktiksamordnare", "1\u00A0200"),
        row("2027-01-11", "Uppföljning med handledaren", "Handledare", "0"),
        row("2027-02-22", "Avslutande möte: förlängning, anställning eller annat steg", "Alla",
            "12\u00A0400,50"),
    };
    Row total{{{cell("Summa"), 3}, {cell("13\u00A0600,50")}}, true};
    result.body.push_back(total);
    return result;
}

}  // namespace

Document sample() {
    Document document;
    document.title = "Överenskommelse om praktik – 2026-0117";
    document.author = "Norrbro kommun";
    document.subject = "Praktik <vid> Café & Bageri";
    document.reference = "2026-0117";
    document.date = Date::make(2026, 11, 22);
    Letterhead letterhead;
    letterhead.logo = Picture{picture(ImageFormat::png), "Norrbro kommuns vapen", Length::millimetres(45),
                              Length::millimetres(15)};
    letterhead.organisation = text("Norrbro kommun");
    letterhead.unit = text("Arbetsmarknadsenheten, praktiksamordningen");
    letterhead.lines = {text("Storgatan 12\u00A0B, 711\u00A080  NORRBRO"),
                        text("0581-555\u00A000"),
                        {Link{"mailto:praktik@norrbro.example", {Text{"praktik@norrbro.example"}}}}};
    document.furniture = {letterhead, text("Överenskommelse 2026-0117"), text("Norrbro kommun · 2026-0117")};

    document.blocks = {
        Title{text("Överenskommelse om praktik"), text("Ärende 2026-0117 · 22 november 2026")},
        p("Den här överenskommelsen gäller mellan praktikanten, arbetsgivaren och kommunen. Den undertecknas "
          "innan praktiken börjar.",
          Style::lead),
        Panels{1,
               {{text("Praktikant"),
                 {Facts{{fact("Namn", "Łukasz Örnsköld-Đorđević"), fact("Personnummer", "19900115-2384")}}}},
                {text("Arbetsgivare"),
                 {Facts{{fact("Namn", "Café & Bageri Åsen AB"), fact("Handledare", "Zoë Ćirić")}}}}}},
        Heading{1, text("Period och tider")},
        Facts{{fact("Period", "2026-11-30 – 2027-02-26"), fact("Omfattning", "75\u00A0%"),
               fact("Dagar", "måndag–fredag"), fact("Tid", "08.00–14.30"), fact("Måltider", "Lunch ingår")},
              2},
        Facts{{fact("Arbetsplats", "Bageriet, Storgatan 3, 711\u00A080 Norrbro"),
               fact("Arbetsuppgifter",
                    "Bakning, packning, försäljning och rengöring efter bageriets rutiner, med stöd av "
                    "handledaren")}},
        Heading{2, text("Mål och delmål")},
        Paragraph{{Text{"Målen är "}, Text{"gemensamma", true}, Text{" och "}, Text{"följs upp", false, true},
                   Text{" varje månad, "}, Text{"minst", true, true}, Text{" en gång. Läs mer på "},
                   Link{"https://norrbro.example/praktik?a=1&b=2", {Text{"kommunens "}, Text{"sida", true}}},
                   Text{"."}, LineBreak{}, Text{"Ny rad efter  två  mellanslag. "},
                   Text{"Waan ku salaamayaa", false, false, "so"}, Text{"."},
                   Footnote{1,
                            {Paragraph{{Text{"Somaliska: jag hälsar er. "}, Text{"Allihop.", true}},
                                       Style::footnote}}}}},
        items(false, {"klara en hel arbetsdag",
                      "kunna ta emot en beställning på svenska, först med stöd av handledaren och sedan på "
                      "egen hand, även när det är många som väntar",
                      "veta vad som gäller för hygien i köket"}),
        Heading{3, text("Före start")},
        List{true,
             {{p("Utdrag ur belastningsregistret visas.", Style::list_item)},
              {p("Säkerhetsgenomgång görs:", Style::list_item), items(false, {"maskiner", "utrymning"})},
              {p("Tider bokas:", Style::list_item), Facts{{fact("Tolk", "arabiska")}}},
              {p("Beslut finns.", Style::list_item)}}},
        Note{{p("Arbetsplatsen har arbetsmiljöansvaret.", Style::note),
              p("Praktikanten är försäkrad genom kommunen.", Style::note)}},
        table(),
        Keep{{Heading{1, text("Sekretess")},
              p("Den som deltar får inte föra vidare vad hon eller han får veta om enskilda."),
              p("Det gäller även efter praktiken.", Style::small)}},
        Picture{picture(ImageFormat::jpeg), "Diagram över närvaron", Length::millimetres(60),
                Length::millimetres(20)},
        p("Hur personuppgifter behandlas framgår av kommunens information."),
        Heading{1, text("Underskrifter")},
        Signatures{{{"praktikant", text("Praktikant"), text("Łukasz Örnsköld-Đorđević")},
                    {"arbetsgivare", text("Arbetsgivare, behörig företrädare för Café & Bageri Åsen AB"), {}},
                    {"samordnare", text("Praktiksamordnare"), text("Åsa Ek")}}},
        PageBreak{},
        Heading{1, text("Bilaga")},
        p("Sista sidan."),
        Section{.blocks = {Heading{1, text("Bred bilaga")}, table(),
                           Columns{2, {p("Spalt ett."), items(false, {"a", "b"}), p("Spalt två.")}}},
                .landscape = true,
                .numbers_from = 1,
                .header = text("Bilaga"),
                .header_on_first = false},
        Contents{.heading = text("Innehåll"), .levels = 2},
        Paragraph{{Text{"Se "}, Reference{.target = "mal"}, Text{" "},
                   Reference{.show = Reference::Show::title, .target = "mal"}, Text{" på sidan "},
                   Reference{.show = Reference::Show::page, .target = "mal"}, Text{"."}}},
        Heading{.level = 1, .content = text("Mål"), .id = "mal", .numbered = true},
        Heading{.level = 2, .content = text("Delmål"), .numbered = true},
        Heading{.level = 1, .content = text("Utan nummer")},
        Section{.blocks = {Columns{3, {p("Spalt ett."), p("Spalt två.")}}}, .footer = text("Egen fot")},
        Section{
            .blocks = {Columns{.count = 3,
                               .blocks = {p("Blad ett."), PageBreak{}, p("Blad två."), PageBreak{}, table()},
                               .folded = true}},
            .landscape = true,
            .folded = true},
    };
    document.numbered = true;
    number_headings(document);
    return document;
}

const Theme& theme() {
    static const Theme theme = [] {
        Diagnostics diagnostics;
        const auto world = project_world();
        auto read = read_theme(world->read_asset(Asset::template_file, "theme.xml"), diagnostics);
        if (!read) throw std::runtime_error(told(diagnostics));
        return *read;
    }();
    return theme;
}

}  // namespace overens::testing
