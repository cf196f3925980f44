#pragma once

#include "base/message.h"

namespace overens::templates::messages {

// --- elements and attributes
// -----------------------------------------------------------------------------------------

inline constexpr MessageText perhaps{"perhaps", "menar du {0}?", "do you mean {0}?"};
inline constexpr MessageText one_of{"one-of", "välj bland: {0}", "choose among: {0}"};
inline constexpr MessageText root{"root", "en mall har <template> ytterst, inte <{0}>",
                                  "a template's outermost element is <template>, not <{0}>"};
inline constexpr MessageText root_fragment{"root-fragment", "filen är ett fragment, ingen mall",
                                           "the file is a fragment, not a template"};
inline constexpr MessageText root_fragment_hint{
    "root-fragment-hint", "ett fragment tas in i en mall med <include file=\"{0}\"/>",
    "a fragment is taken into a template by <include file=\"{0}\"/>"};
inline constexpr MessageText fragment_root{"fragment-root", "ett fragment har <fragment> ytterst, inte <{0}>",
                                           "a fragment's outermost element is <fragment>, not <{0}>"};
inline constexpr MessageText element_unknown{"element-unknown", "det finns inget element <{0}>",
                                             "there is no element <{0}>"};
inline constexpr MessageText element_misplaced{"element-misplaced", "<{0}> får inte stå i <{1}>",
                                               "<{0}> must not stand in <{1}>"};
inline constexpr MessageText element_stands_in{"element-stands-in", "<{0}> står i {1}",
                                               "<{0}> stands in {1}"};
inline constexpr MessageText element_may_hold{"element-may-hold", "här får stå: {0}", "here may stand: {0}"};
inline constexpr MessageText element_holds_nothing{"element-holds-nothing", "<{0}> får inte innehålla något",
                                                   "<{0}> must not hold anything"};
inline constexpr MessageText element_holds_nothing_hint{"element-holds-nothing-hint", "skriv <{0}/>",
                                                        "write <{0}/>"};
inline constexpr MessageText element_empty{"element-empty", "<{0}> är tomt", "<{0}> is empty"};
inline constexpr MessageText element_empty_hint{"element-empty-hint", "skriv något i det, eller ta bort det",
                                                "write something in it, or remove it"};
inline constexpr MessageText element_twice{"element-twice", "<{0}> finns redan, på rad {1}",
                                           "<{0}> is there already, on line {1}"};
inline constexpr MessageText element_twice_hint{"element-twice-hint", "ta bort det ena",
                                                "remove one of them"};
inline constexpr MessageText element_missing{"element-missing", "<{0}> saknas i <{1}>",
                                             "<{0}> is missing in <{1}>"};
inline constexpr MessageText text_stray{"text-stray", "text får inte stå direkt i <{0}>",
                                        "text must not stand directly in <{0}>"};
inline constexpr MessageText text_stray_hint{"text-stray-hint", "sätt den i <{0}>", "put it into <{0}>"};
inline constexpr MessageText attribute_unknown{"attribute-unknown", "<{0}> har inget attribut ”{1}”",
                                               "<{0}> has no attribute “{1}”"};
inline constexpr MessageText attribute_none{"attribute-none", "<{0}> har inga attribut",
                                            "<{0}> has no attributes"};
inline constexpr MessageText attribute_missing{"attribute-missing", "<{0}> saknar attributet ”{1}”",
                                               "<{0}> lacks the attribute “{1}”"};
inline constexpr MessageText attribute_missing_hint{"attribute-missing-hint", "skriv {0}=\"…\"",
                                                    "write {0}=\"…\""};
inline constexpr MessageText attribute_empty{"attribute-empty", "attributet ”{0}” är tomt",
                                             "the attribute “{0}” is empty"};
inline constexpr MessageText alternative_missing{"alternative-missing", "bilden saknar alternativ text",
                                                 "the picture has no alternative text"};
inline constexpr MessageText alternative_missing_hint{
    "alternative-missing-hint", "säg i attributet ”alt” med ord vad bilden visar, för den som inte ser den",
    "say in words, in the attribute “alt”, what the picture shows, for those who do not see it"};
inline constexpr MessageText value_wrong{"value-wrong", "”{0}” duger inte som {1}",
                                         "“{0}” will not do as {1}"};
inline constexpr MessageText value_number_hint{"value-number-hint", "skriv ett heltal från {0} till {1}",
                                               "write a whole number from {0} to {1}"};
inline constexpr MessageText value_width_hint{"value-width-hint",
                                              "skriv ett mått i millimeter från 5mm till 170mm",
                                              "write a measure in millimetres from 5mm to 170mm"};
inline constexpr MessageText value_colour_hint{"value-colour-hint",
                                               "skriv # och sex hexadecimala siffror, till exempel #1f5560",
                                               "write # and six hexadecimal digits, for example #1f5560"};
inline constexpr MessageText value_language_hint{"value-language-hint",
                                                 "skriv en språkkod, till exempel sv-SE, so eller ar",
                                                 "write a language code, for example sv-SE, so or ar"};
inline constexpr MessageText value_id_hint{"value-id-hint",
                                           "använd små bokstäver a–z, siffror och bindestreck",
                                           "use small letters a–z, digits and hyphens"};
inline constexpr MessageText value_name_hint{
    "value-name-hint", "ett namn börjar med en liten bokstav a–z och har sedan bokstäver, siffror och _",
    "a name begins with a small letter a–z and goes on with letters, digits and _"};
inline constexpr MessageText value_file_hint{"value-file-hint", "skriv namnet utan mapp och utan .xml",
                                             "write the name without a folder and without .xml"};

// --- names and expressions
// -------------------------------------------------------------------------------------------

inline constexpr MessageText brace_open{"brace-open", "platshållaren börjar med { men slutar aldrig",
                                        "the placeholder begins with { but never ends"};
inline constexpr MessageText brace_open_hint{
    "brace-open-hint", "skriv } där uttrycket slutar, eller {{ om du menar tecknet",
    "write } where the expression ends, or {{ if you mean the character"};
inline constexpr MessageText brace_close{"brace-close", "tecknet } stänger ingen platshållare",
                                         "the character } closes no placeholder"};
inline constexpr MessageText brace_close_hint{"brace-close-hint", "skriv }} om du menar tecknet",
                                              "write }} if you mean the character"};
inline constexpr MessageText brace_empty{"brace-empty", "platshållaren är tom", "the placeholder is empty"};
inline constexpr MessageText brace_empty_hint{
    "brace-empty-hint", "skriv vad som ska stå här, till exempel {arende.arendenummer}",
    "write what is to stand here, for example {arende.arendenummer}"};
inline constexpr MessageText name_taken{"name-taken", "namnet ”{0}” är upptaget", "the name “{0}” is taken"};
inline constexpr MessageText name_taken_hint{"name-taken-hint", "välj ett annat namn", "choose another name"};
inline constexpr MessageText name_unused{"name-unused", "”{0}” används aldrig", "“{0}” is never used"};
inline constexpr MessageText name_unused_hint{"name-unused-hint", "ta bort raden om den inte behövs",
                                              "remove the line if it is not needed"};
inline constexpr MessageText schema_unknown{"schema-unknown", "det finns inget schema som heter ”{0}”",
                                            "there is no schema named “{0}”"};
inline constexpr MessageText schema_unknown_hint{
    "schema-unknown-hint", "ett eget schema heter {0}.schema.json och ligger bredvid mallen",
    "a schema of your own is called {0}.schema.json and lies beside the template"};
inline constexpr MessageText schema_twice{"schema-twice", "schemat ”{0}” är redan en indata",
                                          "the schema “{0}” is an input already"};
inline constexpr MessageText for_not_list{"for-not-list", "”{0}” är ingen lista", "“{0}” is not a list"};
inline constexpr MessageText for_not_list_hint{"for-not-list-hint",
                                               "<for> går igenom en lista, ett element i taget",
                                               "<for> goes through a list, one element at a time"};
inline constexpr MessageText for_optional{"for-optional", "listan ”{0}” kan saknas",
                                          "the list “{0}” may be absent"};
inline constexpr MessageText for_optional_hint{"for-optional-hint", "sätt <if test=\"{0}\"> omkring",
                                               "put <if test=\"{0}\"> around it"};
inline constexpr MessageText else_alone{"else-alone", "<{0}> hör inte till något <if>",
                                        "<{0}> belongs to no <if>"};
inline constexpr MessageText else_alone_hint{"else-alone-hint",
                                             "<{0}> står direkt efter </if> eller </else-if>",
                                             "<{0}> stands directly after </if> or </else-if>"};
inline constexpr MessageText else_after{"else-after",
                                        "<{0}> nås aldrig: <else> på rad {1} tar allt som är kvar",
                                        "<{0}> is never reached: <else> on line {1} takes all that is left"};
inline constexpr MessageText else_after_hint{"else-after-hint", "låt <else> stå sist",
                                             "let <else> stand last"};
inline constexpr MessageText asked_already{
    "asked-already", "samma villkor som på rad {0}: svaret är alltid detsamma här",
    "the same test as on line {0}: here its answer is always the same"};
inline constexpr MessageText asked_already_hint{"asked-already-hint", "ta bort grenen, eller rätta villkoret",
                                                "remove the branch, or correct the test"};
inline constexpr MessageText select_from{"select-from", "”{0}” är ingen lista av poster i indata",
                                         "“{0}” is not a list of records in an input"};
inline constexpr MessageText select_from_hint{"select-from-hint",
                                              "skriv en sökväg till listan, till exempel arende.placeringar",
                                              "write a path to the list, for example arende.placeringar"};
inline constexpr MessageText select_how{"select-how",
                                        "det måste sägas hur <select> väljer: med ”newest” eller med ”is”",
                                        "it has to be said how <select> chooses: by “newest” or by “is”"};
inline constexpr MessageText select_how_hint{
    "select-how-hint", "newest=\"…\" väljer den senaste, is=\"…\" den som en annan uppgift pekar ut",
    "newest=\"…\" chooses the latest, is=\"…\" the one that another value names"};
inline constexpr MessageText select_is{"select-is", "”{0}” är ingen text i indata",
                                       "“{0}” is no text in the inputs"};
inline constexpr MessageText select_is_hint{
    "select-is-hint", "skriv vägen till uppgiften, från ett <input>: arende.samordnare",
    "write the path to the value, from an <input>: arende.samordnare"};
inline constexpr MessageText select_file{
    "select-file",
    "två handlingar ur samma fil skulle få samma filnamn: det säger inte vilken ”{0}” som valts",
    "two papers of one file would get the same file name: it does not say which “{0}” was chosen"};
inline constexpr MessageText select_file_hint{"select-file-hint", "skriv {0} i filnamnet",
                                              "write {0} in the file name"};
inline constexpr MessageText select_field{"select-field", "”{0}” är ingen {1} som alltid finns i varje post",
                                          "“{0}” is not a {1} that is always there in each record"};
inline constexpr MessageText word_file{"word-file", "filnamn", "a file name"};
inline constexpr MessageText word_name{"word-name", "namn", "a name"};
inline constexpr MessageText word_text{"word-text", "text", "text"};
inline constexpr MessageText word_date{"word-date", "dag", "date"};

// --- fragments
// -------------------------------------------------------------------------------------------------------

inline constexpr MessageText fragment_unknown{"fragment-unknown", "det finns inget fragment som heter ”{0}”",
                                              "there is no fragment named “{0}”"};
inline constexpr MessageText fragment_circle{"fragment-circle", "fragmentet tar in sig självt: {0}",
                                             "the fragment takes in itself: {0}"};
inline constexpr MessageText fragment_circle_hint{"fragment-circle-hint", "ta bort ett av dessa <include>",
                                                  "remove one of these <include>"};
inline constexpr MessageText template_large{"template-large", "mallen blir för stor (över {0} delar)",
                                            "the template becomes too large (over {0} parts)"};
inline constexpr MessageText template_large_hint{"template-large-hint",
                                                 "fragment som tar in fragment flera gånger växer fort",
                                                 "fragments that take in fragments several times grow fast"};

// --- blocks
// ----------------------------------------------------------------------------------------------------------

inline constexpr MessageText fact_value{"fact-value",
                                        "<fact> ska ha antingen attributet ”value” eller ett innehåll",
                                        "<fact> is to have either the attribute “value” or a content"};
inline constexpr MessageText fact_label{"fact-label", "<fact> saknar ledtext", "<fact> has no label"};
inline constexpr MessageText fact_label_hint{
    "fact-label-hint", "skriv label=\"…\"; bara en sökväg i ”value” får sin ledtext från schemat",
    "write label=\"…\"; only a path in “value” gets its label from the schema"};
inline constexpr MessageText columns_in_loop{"table-columns-loop", "<column> får inte stå i <{0}>",
                                             "<column> must not stand in <{0}>"};
inline constexpr MessageText columns_in_loop_hint{
    "table-columns-loop-hint",
    "säg på kolumnen hur många den står för: count=\"…\", med ett tal eller ett uttryck inom klamrar",
    "say on the column how many it stands for: count=\"…\", with a number or an expression in braces"};
inline constexpr MessageText table_columns{"table-columns", "tabellen saknar <column>",
                                           "the table has no <column>"};
inline constexpr MessageText table_columns_hint{"table-columns-hint",
                                                "skriv ett <column/> för varje kolumn, först i <table>",
                                                "write a <column/> for each column, first in <table>"};
inline constexpr MessageText table_order{"table-order", "<{0}> ska stå före raderna",
                                         "<{0}> is to stand before the rows"};
inline constexpr MessageText table_heads{"table-heads", "tabellen saknar rubriker", "the table has no heads"};
inline constexpr MessageText table_heads_hint{
    "table-heads-hint",
    "skriv kolumnernas rubriker i <head>, eller head=\"yes\" på cellen som säger vad raden gäller",
    "write the columns' heads in <head>, or head=\"yes\" on the cell that says what its row is about"};
inline constexpr MessageText row_columns{"row-columns", "raden fyller {0} av tabellens {1} kolumner",
                                         "the row fills {0} of the table's {1} columns"};
inline constexpr MessageText row_columns_hint{
    "row-columns-hint", "lägg till eller ta bort celler, eller skriv columns=\"…\" på en cell",
    "add or remove cells, or write columns=\"…\" on a cell"};
inline constexpr MessageText column_both{"column-both", "kolumnen har både weight och width",
                                         "the column has both weight and width"};
inline constexpr MessageText column_both_hint{"column-both-hint", "ta bort det ena", "remove one of them"};
inline constexpr MessageText cell_rows_hint{
    "cell-rows-hint", "skriv ett heltal från 1 till {0}, eller ett uttryck som ger ett: rows=\"{count(…)}\"",
    "write a whole number from 1 to {0}, or an expression that gives one: rows=\"{count(…)}\""};
inline constexpr MessageText column_count_hint{
    "column-count-hint",
    "skriv ett heltal från 1 till {0}, eller ett uttryck som ger ett: count=\"{count(…)}\"",
    "write a whole number from 1 to {0}, or an expression that gives one: count=\"{count(…)}\""};
inline constexpr MessageText cell_rows_end{"cell-rows-end", "cellen når nedanför tabellens sista rad",
                                           "the cell reaches below the last row of the table"};
inline constexpr MessageText cell_rows_end_hint{"cell-rows-end-hint",
                                                "skriv ett mindre rows, eller lägg till rader",
                                                "write a smaller rows, or add rows"};
inline constexpr MessageText cell_room{"cell-room",
                                       "cellen får inte plats: i kolumn {0} står en cell från en rad ovanför",
                                       "the cell has no room: in column {0} stands a cell of a row above"};
inline constexpr MessageText cell_room_hint{"cell-room-hint", "skriv ett mindre columns, eller flytta cellen",
                                            "write a smaller columns, or move the cell"};
inline constexpr MessageText footnote_head{
    "footnote-head", "en fotnot får inte stå i tabellens <head>, som upprepas på varje sida",
    "a footnote may not stand in the table's <head>, which is repeated on every page"};
inline constexpr MessageText footnote_head_hint{
    "footnote-head-hint", "sätt den i en cell längre ner eller i texten före tabellen",
    "put it into a cell further down, or into the text before the table"};
inline constexpr MessageText signature_twice{"signature-twice", "underskriften ”{0}” finns redan, på rad {1}",
                                             "the signature “{0}” is there already, on line {1}"};
inline constexpr MessageText signature_repeated{"signature-repeated", "underskriften ”{0}” upprepas av <for>",
                                                "the signature “{0}” is repeated by <for>"};
inline constexpr MessageText signature_hint{
    "signature-hint", "varje underskrift ska ha ett eget id, i en slinga till exempel foralder-{n}",
    "each signature is to have an id of its own, in a loop for example foralder-{n}"};
inline constexpr MessageText link_scheme{"link-scheme",
                                         "länken ”{0}” börjar inte med https:, mailto: eller tel:",
                                         "the link “{0}” does not begin with https:, mailto: or tel:"};
inline constexpr MessageText link_scheme_hint{"link-scheme-hint",
                                              "skriv hela adressen, till exempel https://www.example.se",
                                              "write the whole address, for example https://www.example.se"};
inline constexpr MessageText picture_path{"picture-path", "”file” ska vara ett filnamn ur indata",
                                          "“file” is to be a file name out of an input"};
inline constexpr MessageText picture_path_hint{
    "picture-path-hint",
    "skriv en sökväg till ett fält med formatet filnamn: file=\"{verksamhet.logotyp.fil}\"",
    "write a path to a field of the format filnamn: file=\"{verksamhet.logotyp.fil}\""};
inline constexpr MessageText title_missing{"title-missing", "handlingen kan bli utan <title>",
                                           "the paper may come to have no <title>"};
inline constexpr MessageText title_missing_hint{"title-missing-hint", "skriv en <title> först i <document>",
                                                "write a <title> first in <document>"};
inline constexpr MessageText title_again{"title-again", "handlingen kan få mer än en <title>",
                                         "the paper may get more than one <title>"};
inline constexpr MessageText title_again_hint{"title-again-hint",
                                              "använd <heading level=\"1\"> för nästa del",
                                              "use <heading level=\"1\"> for the next part"};
inline constexpr MessageText title_first{"title-first", "rubriken kan komma före <title>",
                                         "the heading may come before the <title>"};
inline constexpr MessageText subtitle_place{"subtitle-place", "<subtitle> står inte direkt efter <title>",
                                            "<subtitle> does not stand directly after <title>"};
inline constexpr MessageText heading_skips{
    "heading-skips", "en rubriknivå hoppas över: nivå {0} kan hamna direkt efter nivå {1}",
    "a level of headings is skipped: {0} may come directly after {1}"};
inline constexpr MessageText heading_skips_title{
    "heading-skips-title", "en rubriknivå hoppas över: nivå {0} kan hamna direkt efter <title>",
    "a level of headings is skipped: {0} may come directly after <title>"};
inline constexpr MessageText heading_skips_hint{"heading-skips-hint",
                                                "skriv level=\"{0}\", eller en rubrik på den nivån före",
                                                "write level=\"{0}\", or a heading of that level before"};

inline constexpr MessageText id_twice{"id-twice", "id ”{0}” finns redan, på rad {1}",
                                      "the id “{0}” is there already, on line {1}"};
inline constexpr MessageText id_twice_hint{"id-twice-hint", "ge rubriken ett eget id",
                                           "give the heading an id of its own"};
inline constexpr MessageText id_repeated{"id-repeated", "två rubriker får samma id, ”{0}”",
                                         "two headings get the same id, “{0}”"};
inline constexpr MessageText reference_unknown{"reference-unknown", "det finns ingen rubrik med id ”{0}”",
                                               "there is no heading with the id “{0}”"};
inline constexpr MessageText reference_unknown_hint{"reference-unknown-hint",
                                                    "skriv id=\"…\" på den <heading> som hänvisningen gäller",
                                                    "write id=\"…\" on the <heading> that is meant"};
inline constexpr MessageText reference_absent{
    "reference-absent", "rubriken ”{0}” på rad {1} är inte alltid med när hänvisningen är det",
    "the heading “{0}” on line {1} is not always there when the reference is"};
inline constexpr MessageText reference_absent_hint{
    "reference-absent-hint", "låt hänvisningen stå i samma <if> eller <for> som rubriken",
    "let the reference stand in the same <if> or <for> as the heading"};
inline constexpr MessageText reference_number{"reference-number",
                                              "rubriken ”{0}” på rad {1} kan sakna nummer",
                                              "the heading “{0}” on line {1} may have no number"};
inline constexpr MessageText reference_number_hint{
    "reference-number-hint",
    "skriv show=\"title\" eller show=\"page\", eller ta bort numbered=\"no\" på rubriken och dem över den",
    "write show=\"title\" or show=\"page\", or remove numbered=\"no\" of the heading and those above it"};
inline constexpr MessageText reference_numbering_hint{
    "reference-numbering-hint", "skriv numbering=\"yes\" på <document>, eller show=\"title\" här",
    "write numbering=\"yes\" on <document>, or show=\"title\" here"};
inline constexpr MessageText reference_in_heading{
    "reference-in-heading", "en hänvisning får inte stå i en rubrik eller ett brevhuvud",
    "a reference may not stand in a heading or a letterhead"};

// --- letters
// -------------------------------------------------------------------------------------------------------------

inline constexpr MessageText letter_place{"letter-place", "<letter> kan komma mitt på en sida",
                                          "the <letter> may come in the middle of a page"};
inline constexpr MessageText letter_place_hint{
    "letter-place-hint", "skriv det först i <document>, eller direkt efter <page-break/>",
    "write it first in <document>, or directly after <page-break/>"};

// --- with data
// -------------------------------------------------------------------------------------------------------

inline constexpr MessageText placement_none{"placement-none",
                                            "{0} har ingen placering att göra handlingen av",
                                            "{0} has no placement to make the paper of"};
inline constexpr MessageText placement_none_hint{"placement-none-hint", "lägg till en placering i ”{0}”",
                                                 "add a placement to “{0}”"};
inline constexpr MessageText placement_unknown{"placement-unknown", "{0} har ingen placering med id ”{1}”",
                                               "{0} has no placement with the id “{1}”"};
inline constexpr MessageText placement_ids{"placement-ids", "de som finns är: {0}",
                                           "those that there are: {0}"};
inline constexpr MessageText named_unknown{"named-unknown", "”{0}” finns inte i ”{1}” i {2}",
                                           "“{0}” is not in “{1}” of {2}"};
inline constexpr MessageText named_perhaps{"named-perhaps", "menar du ”{0}”?", "do you mean “{0}”?"};
inline constexpr MessageText named_none{"named-none", "”{0}” saknas eller är tom",
                                        "“{0}” is missing or empty"};
inline constexpr MessageText picture_missing{"picture-missing", "hittar inte bilden {0}",
                                             "cannot find the picture {0}"};
inline constexpr MessageText picture_missing_hint{
    "picture-missing-hint", "bilden ska ligga i samma mapp som filen som nämner den: {0}",
    "the picture is to lie in the folder of the file that names it: {0}"};
inline constexpr MessageText picture_name{"picture-name", "”{0}” är inget filnamn",
                                          "“{0}” is not a file name"};
inline constexpr MessageText picture_name_hint{"picture-name-hint",
                                               "skriv bara namnet, utan mapp: logotyp.png",
                                               "write the name alone, without a folder: logotyp.png"};
inline constexpr MessageText blank{"blank", "<{0}> blev utan text med uppgifterna i {1}",
                                   "<{0}> came to have no text with the data in {1}"};
inline constexpr MessageText blank_attribute{"blank-attribute",
                                             "attributet ”{0}” blev utan text med uppgifterna i {1}",
                                             "the attribute “{0}” came to have no text with the data in {1}"};
inline constexpr MessageText with_data{"with-data", "det kommer av uppgifterna i {0}",
                                       "it comes of the data in {0}"};
inline constexpr MessageText blank_hint{"blank-hint",
                                        "fyll i uppgiften, eller låt mallen fråga efter den med <if>",
                                        "fill in the data, or let the template ask for it by <if>"};
inline constexpr MessageText required{"required-by-template", "{0}", "{0}"};
inline constexpr MessageText required_hint{"required-by-template-hint", "så kräver mallen ”{0}”",
                                           "so demands the template “{0}”"};
inline constexpr MessageText document_large{"document-large", "handlingen blir för stor",
                                            "the paper becomes too large"};
inline constexpr MessageText document_large_hint{
    "document-large-hint", "högst {0} delar och {1} MB text; finns det en slinga i en slinga?",
    "at most {0} parts and {1} MB of text; is there a loop in a loop?"};

inline constexpr MessageText paper_unknown{"paper-unknown", "det finns ingen mall som heter ”{0}”",
                                           "there is no template named “{0}”"};
inline constexpr MessageText paper_circle{"paper-circle", "mallarna binder in varandra i en cirkel: {0}",
                                          "the templates bind each other in a circle: {0}"};
inline constexpr MessageText paper_input{"paper-input", "mallen ”{0}” behöver uppgifter av slaget ”{1}”",
                                         "the template “{0}” needs data of the kind “{1}”"};
inline constexpr MessageText paper_input_hint{"paper-input-hint",
                                              "lägg till <input name=\"{0}\" schema=\"{1}\"/>",
                                              "add <input name=\"{0}\" schema=\"{1}\"/>"};
inline constexpr MessageText papers_many{"papers-many", "fler än {0} handlingar kan inte bindas till en",
                                         "more than {0} papers cannot be bound as one"};

inline constexpr MessageText paper_not_blank{"paper-not-blank",
                                             "mallen kan göras tom, men det kan inte ”{0}”",
                                             "the template can be made blank, but “{0}” cannot"};
inline constexpr MessageText paper_not_blank_hint{"paper-not-blank-hint",
                                                  "ta bort blank=\"yes\", eller bind bara formulär",
                                                  "remove blank=\"yes\", or bind forms only"};

}  // namespace overens::templates::messages
