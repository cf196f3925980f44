#include "sample.h"

namespace overens::testing {

namespace {

using namespace document;

Paragraph line(Inlines content, Style style = Style::answer) {
    return {std::move(content), style};
}

Inlines words(std::string text) {
    return {Text{std::move(text)}};
}

/// A box with the words beside it.
void box(Inlines& to, Field::Kind kind, std::string name, std::string question, std::string code,
         std::string label, bool chosen = false) {
    to.emplace_back(Field{.kind = kind,
                          .name = std::move(name),
                          .description = std::move(question),
                          .value = std::move(code),
                          .label = label,
                          .chosen = chosen});
    to.emplace_back(Text{"\u00A0" + std::move(label) + "   "});
}

Table grid() {
    Table result{.caption = words("Försörjning vid start")};
    result.columns = {{Alignment::left, 2}, {}, {}, {}};
    Row head{{{{line({}, Style::table_head)}, 1, true}}};
    for (const char* extent : {"100 %", "50 %", "25 %"})
        head.cells.push_back({{line(words(extent), Style::table_head)}, 1, true});
    result.head = {head};
    for (const char* source : {"AF", "Kommunen"}) {
        const std::string name = source == std::string("AF") ? "forsorjning.af" : "forsorjning.kom";
        Row row{{{{line(words(source), Style::table_cell)}, 1, true}}};
        for (const char* code : {"100", "50", "25"}) {
            row.cells.push_back(
                {{line({Field{.kind = Field::Kind::choice,
                              .name = name,
                              .description = std::string("Försörjning: ") + source,
                              .value = code,
                              .label = std::string(code) + " %",
                              .chosen = source == std::string("AF") && code == std::string("50")}},
                       Style::table_cell)}});
        }
        result.body.push_back(std::move(row));
    }
    return result;
}

}  // namespace

Document form_sample() {
    Document result;
    result.title = "Vad hände sen?";
    result.form = FormIdentity{"vad-hande-sen", "2026-1", "Vad hände sen?", "2026-0031-P1-9R"};
    result.blocks = {Title{words("Vad hände sen?")}};
    result.blocks.emplace_back(
        Facts{{{words("Namn"),
                {line({Field{.name = "namn", .description = "Namn", .value = "Åsa <Öberg> & Łukasz"}},
                      Style::value)}},
               {words("Ärende"),
                {line({Field{.name = "formular.referens",
                             .description = "Ärende",
                             .value = "2026-0031-P1-9R",
                             .fixed = true}},
                      Style::value)}}}});
    result.blocks.emplace_back(line(words("Vad gör du nu?"), Style::question));
    Inlines choices;
    box(choices, Field::Kind::choice, "nu", "Vad gör du nu?", "arbete", "Arbetar", true);
    box(choices, Field::Kind::choice, "nu", "Vad gör du nu?", "studier", "Studerar");
    box(choices, Field::Kind::choice, "nu", "Vad gör du nu?", "annat", "Annat");
    choices.emplace_back(Field{.name = "nu_annat", .description = "Annat, vad?"});
    result.blocks.emplace_back(line(std::move(choices)));
    result.blocks.emplace_back(line(words("Hur sökte du arbete?"), Style::question));
    Inlines ticks;
    box(ticks, Field::Kind::tick, "hur.telefon", "Hur sökte du arbete?", "telefon", "Telefon", true);
    box(ticks, Field::Kind::tick, "hur.besok", "Hur sökte du arbete?", "besok", "Besök");
    result.blocks.emplace_back(line(std::move(ticks)));
    result.blocks.emplace_back(
        line({Text{"Sedan den "},
              Field{.name = "sedan",
                    .description = "Sedan vilken dag?",
                    .width = Length::millimetres(30),
                    .longest = 10},
              Text{" ungefär "},
              Field{.name = "timmar", .description = "Timmar i veckan", .width = Length::millimetres(15)},
              Text{" timmar i veckan"}}));
    result.blocks.emplace_back(line(words("Vad saknade du?"), Style::question));
    result.blocks.emplace_back(line({Field{
        .name = "saknade", .description = "Vad saknade du?", .value = "En rad\nEn till", .lines = 4}}));
    result.blocks.emplace_back(grid());
    return result;
}

}  // namespace overens::testing
