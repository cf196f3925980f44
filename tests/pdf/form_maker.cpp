#include "form_maker.h"

#include <stdexcept>

#include "document/theme.h"
#include "layout/layout.h"
#include "support/files.h"

namespace overens::testing {

using namespace document;
using Kind = Field::Kind;

namespace {

Field made(Kind kind, const std::string& name, const std::string& description) {
    Field field;
    field.kind = kind;
    field.name = name;
    field.description = description;
    return field;
}

Field text(const std::string& name, const std::string& description, const std::string& value = {}) {
    Field field = made(Kind::text, name, description);
    field.value = value;
    return field;
}

Field box(Kind kind, const std::string& name, const std::string& description, const std::string& value,
          const std::string& label, bool chosen = false) {
    Field field = made(kind, name, description);
    field.value = value;
    field.label = label;
    field.chosen = chosen;
    return field;
}

Paragraph question(const std::string& words) {
    return {{Text{words}}, Style::question};
}

Paragraph answer(Inlines content) {
    return {std::move(content), Style::answer};
}

/// Boxes with their words, one after the other.
Paragraph boxes(Kind kind, const std::string& name, const std::string& description,
                const std::vector<std::pair<std::string, std::string>>& choices, std::size_t chosen) {
    Inlines line;
    for (std::size_t at = 0; at < choices.size(); ++at) {
        const auto& [code, label] = choices[at];
        const std::string own = kind == Kind::tick ? name + "." + code : name;
        line.emplace_back(box(kind, own, description, code, label, at == chosen));
        line.emplace_back(Text{" " + label + (at + 1 < choices.size() ? " " : "")});
    }
    return answer(std::move(line));
}

Blocks support_grid() {
    const std::vector<std::string> extents = {"100", "75", "50", "25"};
    Table table;
    table.caption = {Text{"Försörjning vid start"}};
    table.columns.resize(extents.size() + 1);
    table.columns.front().weight = 2;
    Row head;
    head.cells.push_back({.content = {Paragraph{{Text{"Källa"}}, Style::table_head}}});
    for (const std::string& extent : extents) {
        table.columns[head.cells.size()] = {.alignment = Alignment::centre, .weight = 1};
        head.cells.push_back({.content = {Paragraph{{Text{extent + "\u00A0%"}}, Style::table_head}}});
    }
    table.head.push_back(head);
    for (const auto& [code, source] : {std::pair{"af", "AF"}, {"fk", "FK"}, {"kom", "Kommunen"}}) {
        Row row;
        row.cells.push_back({.content = {Paragraph{{Text{source}}, Style::table_cell}}, .head = true});
        for (const std::string& extent : extents) {
            const std::string description = "Försörjning vid start, " + std::string(source);
            row.cells.push_back({.content = {Paragraph{{box(Kind::choice, std::string("forsorjning.") + code,
                                                            description, extent, extent + " %",
                                                            code == std::string("fk") && extent == "50")},
                                                       Style::table_cell}}});
        }
        table.body.push_back(row);
    }
    return {table};
}

}  // namespace

Document sample_form() {
    Document form;
    form.title = "Vad hände sen?";
    form.author = "Lindebergs kommun";
    form.date = Date::make(2026, 11, 22);
    form.form = FormIdentity{"prov-formular", "2026-1", "Vad hände sen?", "2026-0042-K7"};
    form.furniture.footer = {Text{"Vad hände sen?, version 2026-1, ärende 2026-0042-K7"}};
    Blocks& blocks = form.blocks;
    blocks.emplace_back(Title{{Text{"Vad hände sen?"}}});

    Facts facts;
    facts.columns = 2;
    Field name = text("person.namn", "Deltagarens namn", "Żółć Ğanț Ångström");
    name.needed = true;
    Field born = text("person.personnummer", "Personnummer", "20000101-2384");
    born.fixed = true;
    facts.facts.push_back({{Text{"Namn (måste fyllas i)"}}, {answer({name})}});
    facts.facts.push_back({{Text{"Personnummer"}}, {answer({born})}});
    blocks.emplace_back(std::move(facts));

    blocks.emplace_back(question("Har du arbete nu?"));
    blocks.emplace_back(boxes(Kind::choice, "arbete", "Har du arbete nu?",
                              {{"ja", "Ja"}, {"nej", "Nej"}, {"vet-ej", "Vet ej"}}, 0));
    Field since = text("arbete-sedan", "Om ja, sedan vilket datum?", "2026-09-01");
    since.width = Length::millimetres(40);
    since.longest = 10;
    blocks.emplace_back(
        answer({Text{"Om ja, sedan vilket datum? "}, since, Text{" Hos vilken arbetsgivare? "},
                text("arbetsgivare", "Hos vilken arbetsgivare?")}));

    blocks.emplace_back(question("Hur har du sökt arbete?"));
    blocks.emplace_back(boxes(Kind::tick, "hur", "Hur har du sökt arbete?",
                              {{"telefon", "Telefon"},
                               {"besok", "Besök på arbetsplatsen"},
                               {"annons", "Annons i dagspress eller på webben"},
                               {"kontakter", "Egna kontakter"},
                               {"annat", "På något annat sätt, som inte står här"}},
                              1));

    List list;
    for (const auto& [code, label] : {std::pair{"praktik", "Praktik"}, {"studier", "Studier"}}) {
        list.items.push_back({answer(
            {box(Kind::tick, std::string("sedan.") + code, "Vad har du gjort sedan dess?", code, label, true),
             Text{std::string("\u00A0") + label}})});
    }
    blocks.emplace_back(list);
    for (Block& block : support_grid()) blocks.push_back(std::move(block));

    blocks.emplace_back(question("Vad saknade du?"));
    Field missed = text("saknade", "Vad saknade du?", "Mer tid.\nOch en handledare som var på plats.");
    missed.lines = 4;
    blocks.emplace_back(answer({missed}));
    Panels panels;
    panels.panels.push_back({{Text{"Praktikant"}}, {answer({text("praktikant.ort", "Ort")})}});
    panels.panels.push_back({{Text{"Arbetsgivare"}}, {answer({text("arbetsgivaren.ort", "Ort")})}});
    blocks.emplace_back(std::move(panels));

    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(question("Övrigt"));
    Field other = text("ovrigt", "Övrigt");
    other.lines = 6;
    blocks.emplace_back(answer({other}));
    blocks.emplace_back(Paragraph{{Text{"Läs mer på "},
                                   Link{"https://example.se", {Text{"webbplatsen"}}, "Kommunens webbplats"},
                                   Text{" eller skriv: "}, text("sist", "Skriv")}});
    return form;
}

Document sample_agreement() {
    Document agreement;
    agreement.title = "Överenskommelse";
    agreement.date = Date::make(2026, 11, 22);
    agreement.blocks = {Title{{Text{"Överenskommelse"}}}, Paragraph{{Text{"Parterna är överens."}}},
                        Signatures{{{"praktikant", {Text{"Praktikant"}}, {Text{"Åsa Öberg"}}},
                                    {"arbetsgivare", {Text{"Arbetsgivare"}}, {}}}}};
    return agreement;
}

layout::Pages set(const Document& document) {
    static const std::unique_ptr<World> world = project_world();
    static const layout::Typesetting typesetting = [] {
        const auto file = project_folder() / "templates" / "theme.xml";
        Diagnostics diagnostics;
        auto theme = read_theme(std::make_shared<const Source>("theme.xml", read(file)), diagnostics);
        if (!theme) throw std::runtime_error(told(diagnostics));
        return layout::prepare(*world, std::move(*theme));
    }();
    Diagnostics diagnostics;
    auto pages = layout::typeset(document, typesetting, diagnostics);
    if (!pages) throw std::runtime_error(told(diagnostics));
    return std::move(*pages);
}

}  // namespace overens::testing
