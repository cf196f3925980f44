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
  register …           håller ärenden och svar i ett register, med sin historia
  due                  visar vem som ska få frågor i dag, och vem som inte ska det
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
  register …                keeps cases and answers in a register, with their history
  due                       shows who should get questions today, and who should not
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
                                  R"(Användning: overens read FIL… [--output MAPP|FIL] [--register FIL]

Läser svaren ur ifyllda formulär: en PDF som den sparades av programmet som den fylldes i med,
eller en ODT. Svaren prövas mot formulärets schema, och visas som JSON. Det som inte stämmer
visas med fil, sida och fråga.

  --output MAPP|FIL    var svaren hamnar: svar.pdf ger svar.json; behövs för flera filer.
                       De filer som är riktiga skrivs, också om andra har fel
  --register FIL       för in svaren i registret i stället för att visa dem. En referens som inte
                       finns där, eller som redan har andra svar, visas som fel
  --by NAMN            vem som för in; den inloggade om inget sägs

  overens read svar/*.pdf --output in/
)",
                                  R"(Usage: overens read FILE… [--output DIR|FILE] [--register FILE]

Reads the answers of filled forms: a PDF as it was saved by the program it was filled in with,
or an ODT. The answers are proved against the form's schema, and shown as JSON. What does not
fit is told by file, page and question.

  --output DIR|FILE    where the answers go: svar.pdf gives svar.json; needed for several files.
                       The files that are right are written, even if others have errors
  --register FILE      brings the answers into the register instead of showing them. A reference
                       that is not there, or has other answers already, is told as an error
  --by NAME            who brings them in; who is logged in if not said

  overens read answers/*.pdf --output in/
)"};

inline constexpr MessageText register_group{"usage-register",
                                            R"(Användning: overens register KOMMANDO [FLAGGOR] …

Registret är en fil som håller ärenden, arbetsgivare, verksamheten, gruppaktiviteter och svar,
var och en prövad mot sitt schema, med alla sina versioner.

  import FIL|MAPP…     för in filer, alla eller ingen
  export [SLAG] [ORD]  tar ut dem igen, precis som de fördes in
  show [SLAG] [ORD]    listar och söker
  history NUMMER       visar versionerna och vad som ändrades
  backup FIL           gör en säkerhetskopia, också medan registret används

  --register FIL       registret; annars det som står i OVERENS_REGISTER, annars overens.db
)",
                                            R"(Usage: overens register COMMAND [OPTIONS] …

The register is a file that keeps cases, employers, the activity, group activities and answers,
each proved by its schema, with all their versions.

  import FILE|DIR…     brings in files, all or none
  export [KIND] [WORD] takes them out again, just as they came in
  show [KIND] [WORD]   lists and finds
  history NUMBER       shows the versions and what changed
  backup FILE          makes a copy, even while the register is in use

  --register FILE      the register; else what OVERENS_REGISTER says, else overens.db
)"};

inline constexpr MessageText register_import{"usage-register-import",
                                             R"(Användning: overens register import FIL|MAPP… [FLAGGOR]

För in filer i registret, som görs om det inte finns; av en mapp alla filer som slutar på .json.
Varje fil prövas mot sitt schema. Är något fel i någon fil visas alla fel, och ingenting förs in.
En fil som redan är införd ändrar ingenting. En fil som är ändrad måste vara gjord av den senaste
versionen. Det syns i mappar som filerna togs ut till med export; annars säger --based-on det.
Har någon annan hunnit ändra visas båda, och ingenting går förlorat.

  --register FIL       registret; annars det som står i OVERENS_REGISTER, annars overens.db
  --by NAMN            vem som för in; den inloggade om inget sägs
  --based-on NUMMER    vilken version filen är gjord av; newest: filerna gäller före registret

  overens register import verksamhet.json arenden/
)",
                                             R"(Usage: overens register import FILE|DIR… [OPTIONS]

Brings files into the register, which is made if it is not there; of a folder all files that end
in .json. Each file is proved by its schema. If anything is wrong in any file, all of it is told
and nothing goes in. A file that is there already changes nothing. A file that was changed must
have been made from the newest version. Folders that export wrote to show that; otherwise
--based-on says it. If somebody else has changed it meanwhile, both are shown and nothing is lost.

  --register FILE      the register; else what OVERENS_REGISTER says, else overens.db
  --by NAME            who brings it in; who is logged in if not said
  --based-on NUMBER    the version that the file was made from; newest: the files prevail

  overens register import verksamhet.json arenden/
)"};

inline constexpr MessageText register_export{"usage-register-export",
                                             R"(Användning: overens register export [SLAG] [ORD…] [FLAGGOR]

Tar ut handlingar ur registret, byte för byte som de fördes in: en visas, flera skrivs till en
mapp, med en mapp för varje slag. SLAG är arende, arbetsgivare, verksamhet, gruppaktivitet eller
ett formulärs namn; ORD är ett ärendenummer eller vad som söks. En fil som du har ändrat men inte
fört in skrivs inte över.

  --output MAPP|FIL    var de hamnar
  --revision NUMMER    en tidigare version
  --register FIL       registret; annars det som står i OVERENS_REGISTER, annars overens.db

  overens register export --output arbete/
  overens register export 2026-0031
)",
                                             R"(Usage: overens register export [KIND] [WORD…] [OPTIONS]

Takes documents out of the register, byte for byte as they came in: one is shown, several are
written to a folder, with a folder for each kind. KIND is arende, arbetsgivare, verksamhet,
gruppaktivitet or a form's name; WORD is a case number or what is searched for. A file that you
have changed but not brought in is not overwritten.

  --output DIR|FILE    where they go
  --revision NUMBER    an earlier version
  --register FILE      the register; else what OVERENS_REGISTER says, else overens.db

  overens register export --output work/
  overens register export 2026-0031
)"};

inline constexpr MessageText register_show{"usage-register-show",
                                           R"(Användning: overens register show [SLAG] [ORD…] [FLAGGOR]

Listar det som finns i registret, i svensk ordning: nummer, namn, version, när och av vem. Med ORD
bara det där alla ord finns, i nummer, namn eller personnummer; prickar och streck spelar ingen
roll, så ”akerstrom” hittar Åkerström.

  --register FIL       registret; annars det som står i OVERENS_REGISTER, annars overens.db
)",
                                           R"(Usage: overens register show [KIND] [WORD…] [OPTIONS]

Lists what is in the register, in Swedish order: number, name, version, when and by whom. With
WORD only that in which all words are, in number, name or personal number; dots, rings and hyphens
do not count, so “akerstrom” finds Åkerström.

  --register FILE      the register; else what OVERENS_REGISTER says, else overens.db
)"};

inline constexpr MessageText register_history{"usage-register-history",
                                              R"(Användning: overens register history [SLAG] NUMMER [FLAGGOR]

Visar en handlings versioner, den senaste först: när, av vem och vad som ändrades.

  --register FIL       registret; annars det som står i OVERENS_REGISTER, annars overens.db

  overens register history 2026-0031
)",
                                              R"(Usage: overens register history [KIND] NUMBER [OPTIONS]

Shows the versions of a document, the newest first: when, by whom and what changed.

  --register FILE      the register; else what OVERENS_REGISTER says, else overens.db

  overens register history 2026-0031
)"};

inline constexpr MessageText register_backup{"usage-register-backup",
                                             R"(Användning: overens register backup FIL [FLAGGOR]

Gör en kopia av hela registret i en fil, som det är i ett ögonblick, också medan andra arbetar i
det. Kopian är själv ett register. En äldre kopia med samma namn ersätts när den nya är färdig.

  --register FIL       registret; annars det som står i OVERENS_REGISTER, annars overens.db
)",
                                             R"(Usage: overens register backup FILE [OPTIONS]

Makes a copy of the whole register in one file, as it is at one moment, even while others work in
it. The copy is a register itself. An older copy of that name is replaced when the new one is
ready.

  --register FILE      the register; else what OVERENS_REGISTER says, else overens.db
)"};

inline constexpr MessageText due{"usage-due",
                                 R"(Användning: overens due [FLAGGOR]

Visar vem i registret som ska få frågor: den som fullföljde en placering, så många månader efter
dess faktiska slut som verksamhetens fil säger, och den som var med i en grupp, efter gruppens
månader. Den som inte har svarat tre veckor efter brevet påminns, en gång. Den som inte får något
visas med skälet: inget samtycke, skyddade personuppgifter, flyttat utan adress, har avböjt, har
svarat, brevet är redan på väg.

  --on ÅÅÅÅ-MM-DD      vilken dag; i dag om inget sägs
  --register FIL       registret; annars det som står i OVERENS_REGISTER, annars overens.db
)",
                                 R"(Usage: overens due [OPTIONS]

Shows who in the register should get questions: who completed a placement, as many months after
its actual end as the file of the activity says, and who took part in a group, by the group's
months. Who has not answered three weeks after the letter is reminded, once. Who gets nothing is
shown with the reason: no consent, protected identity, moved without an address, declined, has
answered, the letter is on its way.

  --on YYYY-MM-DD      which day; today if not said
  --register FILE      the register; else what OVERENS_REGISTER says, else overens.db
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
