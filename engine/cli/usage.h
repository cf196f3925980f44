// The texts of --help. The manual page says the same at more length.
#pragma once

#include "base/message.h"

namespace overens::usage {

inline constexpr MessageText overview{
    "usage",
    R"(Överens gör handlingar av ett ärende: PDF att skriva under och arkivera, ODT att ändra i.

Användning: overens KOMMANDO [FLAGGOR] …

  generate MALL FIL…   gör handlingar
  assemble BUNT        gör flera handlingar på en gång, även bundna till en
  read FIL…            läser svaren ur ifyllda formulär
  validate FIL…        visar alla fel i filer med uppgifter
  check [MALL…]        prövar mallar mot sina scheman, utan uppgifter
  list                 visar mallarna och vad var och en behöver

För alla kommandon:
  --language sv|en     språk i meddelanden; svenska om inget sägs
  --diagnostics json   fel som JSON, för program
  --help               hjälp, även för ett kommando
  --version            versionen

Avslutar med 0 när allt gick bra, 1 vid fel i filerna, 2 vid fel på kommandoraden
och 3 när datorn hindrar (skivan, rättigheter, ett typsnitt som saknas).
)",
    R"(Överens makes the papers of a case: PDF to sign and archive, ODT to edit.

Usage: overens COMMAND [OPTIONS] …

  generate TEMPLATE FILE…   makes papers
  assemble BUNDLE           makes several papers at once, also bound as one
  read FILE…                reads the answers of filled forms
  validate FILE…            shows every error of data files
  check [TEMPLATE…]         proves templates against their schemas, without data
  list                      shows the templates and what each needs

For all commands:
  --language sv|en     language of messages; Swedish if not said
  --diagnostics json   errors as JSON, for programs
  --help               help, also on one command
  --version            the version

Exits with 0 when all went well, 1 for errors in the files, 2 for errors on the command line
and 3 when the machine fails (disk, permission, a font that is missing).
)"};

inline constexpr MessageText generate{"usage-generate",
                                      R"(Användning: overens generate MALL FIL… [FLAGGOR]

Gör handlingar av mallen och filerna. Filerna får stå i vilken ordning som helst: var och en
säger i "$schema" vad den innehåller. Flera ärenden ger en handling var. Skrivna filer visas,
en på varje rad. Är något fel skrivs ingenting.

  --output MAPP|FIL    var handlingarna hamnar; annars i mappen där du står
  --format pdf,odt     ett format eller båda; båda om inget sägs
  --date ÅÅÅÅ-MM-DD    handlingens dag; i dag om inget sägs
  --placement ID       vilken placering som menas; den nyaste om inget sägs
  --blank              ett tomt formulär, att fylla i för hand eller på skärm
  --translation SPRÅK  ett formulär på ett annat språk eller på lättare svenska: en, lattlast

  overens generate overenskommelse verksamhet.json arenden/*.json --output ut/
)",
                                      R"(Usage: overens generate TEMPLATE FILE… [OPTIONS]

Makes papers from the template and the files. The files may come in any order: each says in
"$schema" what it holds. Several cases make one paper each. Written files are listed, one a
line. If anything is wrong, nothing is written.

  --output DIR|FILE    where the papers go; else the folder you are in
  --format pdf,odt     one format or both; both if not said
  --date YYYY-MM-DD    the paper's date; today if not said
  --placement ID       which placement is meant; the newest if not said
  --blank              an empty form, to fill in by hand or on a screen
  --translation LANG   a form in another language or in easier Swedish: en, lattlast

  overens generate overenskommelse verksamhet.json arenden/*.json --output out/
)"};

inline constexpr MessageText assemble{"usage-assemble",
                                      R"(Användning: overens assemble BUNT [FLAGGOR]

Gör flera handlingar på en gång. Bunten är en fil som säger vilka: mall och filer för var och en,
räknade från buntens mapp. De blir egna filer, eller binds till en handling med omslag, innehåll
och genomgående sidnummer. PDF-filer som finns redan kan läggas sist. Är något fel, eller säger
två handlingar olika om samma siffra, skrivs ingenting.

  --output MAPP|FIL    var handlingarna hamnar; annars i mappen där du står
  --format pdf,odt     ett format eller båda; båda om inget sägs
  --date ÅÅÅÅ-MM-DD    handlingarnas dag; i dag om inget sägs

  overens assemble arsbunt.json --output ut/
)",
                                      R"(Usage: overens assemble BUNDLE [OPTIONS]

Makes several papers at once. The bundle is a file that says which: the template and the files of
each, as seen from the bundle's folder. They become files of their own, or are bound as one paper
with cover, contents and page numbers that go on. PDF files that exist may come last. If anything
is wrong, or two papers say different things of the same figure, nothing is written.

  --output DIR|FILE    where the papers go; else the folder you are in
  --format pdf,odt     one format or both; both if not said
  --date YYYY-MM-DD    the papers' date; today if not said

  overens assemble arsbunt.json --output out/
)"};

inline constexpr MessageText read{"usage-read",
                                  R"(Användning: overens read FIL… [--output MAPP|FIL]

Läser svaren ur ifyllda formulär: en PDF som den sparades av programmet som den fylldes i med,
eller en ODT. Svaren prövas mot formulärets schema, och visas som JSON. Det som inte stämmer
visas med fil, sida och fråga.

  --output MAPP|FIL    var svaren hamnar: svar.pdf ger svar.json; behövs för flera filer.
                       De filer som är riktiga skrivs, också om andra har fel

  overens read svar/*.pdf --output in/
)",
                                  R"(Usage: overens read FILE… [--output DIR|FILE]

Reads the answers of filled forms: a PDF as it was saved by the program it was filled in with,
or an ODT. The answers are proved against the form's schema, and shown as JSON. What does not
fit is told by file, page and question.

  --output DIR|FILE    where the answers go: svar.pdf gives svar.json; needed for several files.
                       The files that are right are written, even if others have errors

  overens read answers/*.pdf --output in/
)"};

inline constexpr MessageText validate{"usage-validate",
                                      R"(Användning: overens validate FIL…

Visar alla fel i filerna, med rad och kolumn. Varje fil prövas mot det schema som den själv
anger i "$schema".
)",
                                      R"(Usage: overens validate FILE…

Shows every error of the files, with line and column. Each file is proved against the schema
that it names in "$schema".
)"};

inline constexpr MessageText check{"usage-check",
                                   R"(Användning: overens check [MALL…]

Prövar mallar mot sina scheman, utan uppgifter: okända namn, fel slag av värden, värden som kan
saknas. En mall är ett namn ur ”overens list” eller en fil som slutar på .xml. Alla mallar prövas
om ingen nämns.
)",
                                   R"(Usage: overens check [TEMPLATE…]

Proves templates against their schemas, without data: unknown names, wrong kinds of values,
values that may be missing. A template is a name out of “overens list” or a file that ends in
.xml. All templates are proved if none is named.
)"};

inline constexpr MessageText list{"usage-list",
                                  R"(Användning: overens list [--names]

Visar mallarna, vad var och en gör och vilka slag av filer den behöver.

  --names              bara namnen, ett på varje rad
)",
                                  R"(Usage: overens list [--names]

Shows the templates, what each makes and which kinds of files it needs.

  --names              only the names, one a line
)"};

}  // namespace overens::usage
