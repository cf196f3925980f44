#pragma once

#include "base/message.h"

namespace overens::expression::messages {

// How an expression is written.
inline constexpr MessageText empty{"expression-empty", "uttrycket är tomt", "the expression is empty"};
inline constexpr MessageText too_long{"expression-too-long", "uttrycket är för långt ({0} byte; högst {1})",
                                      "the expression is too long ({0} bytes; at most {1})"};
inline constexpr MessageText too_deep{"expression-too-deep",
                                      "uttrycket är för djupt nästlat (högst {0} nivåer)",
                                      "the expression is nested too deeply (at most {0} levels)"};
inline constexpr MessageText use_let{"expression-use-let", "dela upp det med let", "split it up with let"};
inline constexpr MessageText stray_character{"expression-character", "”{0}” kan inte stå i ett uttryck",
                                             "“{0}” cannot stand in an expression"};
inline constexpr MessageText stray_byte{"expression-byte", "här står ett tecken som inte syns",
                                        "there is an invisible character here"};
inline constexpr MessageText text_open{"expression-text-open",
                                       "texten saknar sitt avslutande citattecken (')",
                                       "the text lacks its closing quote (')"};
inline constexpr MessageText other_quotes{"expression-other-quotes", "texter i uttryck skrivs med '",
                                          "texts in expressions are written with '"};
inline constexpr MessageText number_wrong{"expression-number", "talet ”{0}” är fel skrivet",
                                          "the number “{0}” is not well written"};
inline constexpr MessageText number_hint{"expression-number-hint",
                                         "skriv tal med siffror och decimalpunkt, som 12 eller 0.5",
                                         "write numbers with digits and a decimal point, as 12 or 0.5"};
inline constexpr MessageText value_expected{"expression-value-expected", "här väntades ett värde, inte ”{0}”",
                                            "a value was expected here, not “{0}”"};
inline constexpr MessageText value_expected_at_end{"expression-value-expected-at-end",
                                                   "uttrycket slutar där ett värde väntades",
                                                   "the expression ends where a value was expected"};
inline constexpr MessageText name_expected{"expression-name-expected", "här väntades ett namn",
                                           "a name was expected here"};
inline constexpr MessageText format_expected{"expression-format-expected",
                                             "efter ”|” ska namnet på ett format stå",
                                             "the name of a format must follow “|”"};
inline constexpr MessageText bracket_open{"expression-bracket-open", "”{0}” saknar sin avslutande ”{1}”",
                                          "“{0}” lacks its closing “{1}”"};
inline constexpr MessageText bracket_stray{"expression-bracket-stray", "”{0}” har ingen inledande parentes",
                                           "“{0}” has no opening bracket"};
inline constexpr MessageText trailing{"expression-trailing", "”{0}” kan inte stå här",
                                      "“{0}” cannot stand here"};
inline constexpr MessageText operator_missing{
    "expression-operator-missing", "mellan två värden ska det stå ett räknesätt eller en jämförelse",
    "an operator must stand between two values"};
inline constexpr MessageText comparison_chain{"expression-comparison-chain", "jämförelser kan inte kedjas",
                                              "comparisons cannot be chained"};
inline constexpr MessageText comparison_chain_hint{"expression-comparison-chain-hint",
                                                   "skriv två jämförelser med and emellan: a < b and b < c",
                                                   "write two comparisons with and between: a < b and b < c"};
inline constexpr MessageText not_inside{"expression-not-inside", "not kan inte stå efter ”{0}”",
                                        "not cannot stand after “{0}”"};
inline constexpr MessageText use_parentheses{"expression-use-parentheses", "sätt parentes om det: (not …)",
                                             "put parentheses around it: (not …)"};
inline constexpr MessageText coalesce_after_format{
    "expression-coalesce-after-format", "sätt parentes om det som står före: (… | format) ?? …",
    "put parentheses around what stands before: (… | format) ?? …"};
inline constexpr MessageText write_instead{"expression-write-instead", "skriv {0}", "write {0}"};
inline constexpr MessageText there_are{"expression-there-are", "det finns: {0}", "there are: {0}"};

// Names.
inline constexpr MessageText unknown_name{"expression-unknown-name", "det finns inget som heter ”{0}” här",
                                          "there is nothing called “{0}” here"};
inline constexpr MessageText quote_it{"expression-quote-it", "om det är en text: skriv '{0}'",
                                      "if it is a text: write '{0}'"};
inline constexpr MessageText unknown_member{"expression-unknown-member", "”{0}” har inget som heter ”{1}”",
                                            "“{0}” has nothing called “{1}”"};
inline constexpr MessageText no_members{"expression-no-members", "”{0}” är {1} och har inga delar",
                                        "“{0}” is {1} and has no parts"};
inline constexpr MessageText list_members{"expression-list-members",
                                          "gå igenom listan, eller skriv first({0}).{1}",
                                          "go through the list, or write first({0}).{1}"};
inline constexpr MessageText untyped{"expression-untyped",
                                     "schemat säger inte vad ”{0}” är, så det går inte att använda",
                                     "the schema does not say what “{0}” is, so it cannot be used"};
inline constexpr MessageText unknown_function{"expression-unknown-function", "det finns ingen funktion ”{0}”",
                                              "there is no function “{0}”"};
inline constexpr MessageText unknown_format{"expression-unknown-format", "det finns inget format ”{0}”",
                                            "there is no format “{0}”"};
inline constexpr MessageText function_bare{"expression-function-bare", "”{0}” är en funktion",
                                           "“{0}” is a function"};

// What may be absent.
inline constexpr MessageText may_be_absent{"expression-may-be-absent", "”{0}” kan saknas",
                                           "“{0}” may be absent"};
inline constexpr MessageText guard{
    "expression-guard",
    "fråga först om det finns: test=\"{0}\" eller ”{0} and …”; eller säg vad som gäller annars: ”({1} ?? …)”",
    "ask first whether it is there: test=\"{0}\" or “{0} and …”; or say what holds otherwise: “({1} ?? …)”"};
inline constexpr MessageText guard_value{"expression-guard-value", "säg vad som gäller annars: ”({0} ?? …)”",
                                         "say what holds otherwise: “({0} ?? …)”"};
inline constexpr MessageText never_absent{"expression-never-absent",
                                          "”{0}” finns alltid, så ”??” gör ingenting",
                                          "“{0}” is always there, so “??” does nothing"};
inline constexpr MessageText remove_it{"expression-remove-it", "ta bort det", "remove it"};
inline constexpr MessageText coalesce_differs{
    "expression-coalesce-differs", "”??” ska ha samma slag av värde på båda sidor, inte {0} och {1}",
    "“??” needs the like on both sides, not {0} and {1}"};

inline constexpr MessageText coalesce_differs_inside{
    "expression-coalesce-differs-inside",
    "”??” ska ha samma slag av värde på båda sidor, men ”{0}” är inte uppbyggt som ”{1}”",
    "“??” needs the like on both sides, but “{0}” is not made as “{1}” is"};

// Tests.
inline constexpr MessageText test_constant_true{"expression-always-true", "villkoret är alltid sant",
                                                "the test is always true"};
inline constexpr MessageText test_constant_false{"expression-always-false", "villkoret är aldrig sant",
                                                 "the test is never true"};
inline constexpr MessageText test_always_there{
    "expression-always-there", "”{0}” är {1} som alltid finns, så villkoret är alltid sant",
    "“{0}” is {1} that is always there, so the test is always true"};
inline constexpr MessageText test_always_filled{"expression-always-filled",
                                                "listan ”{0}” är aldrig tom, så villkoret är alltid sant",
                                                "the list “{0}” is never empty, so the test is always true"};
inline constexpr MessageText compare_it{"expression-compare-it", "jämför med något: {0} = …",
                                        "compare it with something: {0} = …"};
inline constexpr MessageText boolean_absent{
    "expression-boolean-absent", "”{0}” kan vara ja, nej eller saknas: oklart vad villkoret frågar efter",
    "“{0}” can be yes, no or absent: it is not clear what the test asks"};
inline constexpr MessageText boolean_absent_hint{"expression-boolean-absent-hint", "skriv {0} ?? false",
                                                 "write {0} ?? false"};

// Kinds of values.
inline constexpr MessageText compare_kinds{"expression-compare-kinds", "{0} kan inte jämföras med {1}",
                                           "{0} cannot be compared with {1}"};
inline constexpr MessageText compare_never{"expression-compare-never", "{0} kan inte jämföras",
                                           "{0} cannot be compared"};
inline constexpr MessageText compare_count{"expression-compare-count", "jämför hur många de är: count({0})",
                                           "compare how many there are: count({0})"};
inline constexpr MessageText no_order{"expression-no-order",
                                      "{0} har ingen ordning: bara = och != går att använda",
                                      "{0} has no order: only = and != can be used"};
inline constexpr MessageText no_such_choice{"expression-no-such-choice", "”{0}” kan aldrig vara '{1}'",
                                            "“{0}” can never be '{1}'"};
inline constexpr MessageText choice_never{"expression-choice-never", "'{0}' är inget av valen",
                                          "'{0}' is none of the choices"};
inline constexpr MessageText choices_apart{"expression-choices-apart",
                                           "”{0}” och ”{1}” har inga val gemensamma och är aldrig lika",
                                           "“{0}” and “{1}” have no choice in common and are never equal"};
inline constexpr MessageText label_first{"expression-label-first",
                                         "gör det till text först: ({0} | label) ?? '{1}'",
                                         "make it a text first: ({0} | label) ?? '{1}'"};
inline constexpr MessageText in_needs_list{"expression-in-needs-list", "efter in ska en lista stå, inte {0}",
                                           "a list must follow in, not {0}"};
inline constexpr MessageText use_contains{"expression-use-contains", "skriv contains({0}, {1})",
                                          "write contains({0}, {1})"};
inline constexpr MessageText in_kinds{"expression-in-kinds",
                                      "{0} kan inte finnas i en lista där varje värde är {1}",
                                      "{0} cannot be in a list where each value is {1}"};
inline constexpr MessageText in_empty{"expression-in-empty", "i en tom lista finns ingenting",
                                      "there is nothing in an empty list"};
inline constexpr MessageText list_mixed{"expression-list-mixed", "listan blandar {0} och {1}",
                                        "the list mixes {0} and {1}"};
inline constexpr MessageText list_of_lists{"expression-list-of-lists", "{0} kan inte stå i en lista",
                                           "{0} cannot stand in a list"};
inline constexpr MessageText number_needed{"expression-number-needed",
                                           "”{0}” räknar med tal, men ”{1}” är {2}",
                                           "“{0}” is for numbers, but “{1}” is {2}"};
inline constexpr MessageText join_hint{"expression-join-hint",
                                       "texter sätts ihop genom att stå intill varandra: {a}{b}",
                                       "texts are joined by standing side by side: {a}{b}"};
inline constexpr MessageText days_hint{"expression-days-hint",
                                       "räkna med datum genom days, months, adddays och addmonths",
                                       "count with dates by days, months, adddays and addmonths"};

// Functions.
inline constexpr MessageText argument_count{"expression-argument-count", "{0} ska ha {1} argument, inte {2}",
                                            "{0} takes {1} argument(s), not {2}"};
inline constexpr MessageText written_as{"expression-written-as", "skrivs {0}", "it is written {0}"};
inline constexpr MessageText no_title{"expression-no-title", "”{0}” är inget fält med en titel i schemat",
                                      "“{0}” is no field with a title in the schema"};
inline constexpr MessageText no_title_hint{"expression-no-title-hint",
                                           "skriv sökvägen till fältet, till exempel title(arende.samtycke)",
                                           "write the path to the field, as title(arende.samtycke)"};
inline constexpr MessageText argument_kind{"expression-argument-kind",
                                           "{0} vill ha {1} här, men ”{2}” är {3}",
                                           "{0} wants {1} here, but “{2}” is {3}"};
inline constexpr MessageText no_comprehension{
    "expression-no-comprehension", "{0} går inte igenom någon lista", "{0} does not go through a list"};
inline constexpr MessageText list_empty_literal{"expression-list-empty", "listan är alltid tom",
                                                "the list is always empty"};
inline constexpr MessageText each_needed{"expression-each-needed",
                                         "{0} ska gå igenom en lista, värde för värde",
                                         "{0} must go through a list, value by value"};
inline constexpr MessageText format_bare{"expression-format-bare", "{0} är ett format: skriv … | {0}",
                                         "{0} is a format: write … | {0}"};

// Formats.
inline constexpr MessageText format_misfit{"expression-format-misfit",
                                           "formatet {0} är till för {1}, men ”{2}” är {3}",
                                           "the format {0} is for {1}, but “{2}” is {3}"};
inline constexpr MessageText formats_that_fit{"expression-formats-that-fit", "format som passar: {0}",
                                              "formats that fit: {0}"};
inline constexpr MessageText format_no_argument{
    "expression-format-no-argument", "formatet {0} tar inget argument", "the format {0} takes no argument"};
inline constexpr MessageText format_decimals{
    "expression-format-decimals", "formatet {0} tar antalet decimaler, ett heltal från 0 till 12",
    "the format {0} takes the number of decimals, a whole number from 0 to 12"};

// In a text.
inline constexpr MessageText print_choice{"expression-print-choice",
                                          "i en text skulle koden för ”{0}” stå, inte vad den betyder",
                                          "in a text the code of “{0}” would stand, not what it means"};
inline constexpr MessageText print_needs_format{
    "expression-print-needs-format", "i en text måste {0} ha ett format", "in a text {0} needs a format"};
inline constexpr MessageText print_list{"expression-print-list", "en lista kan inte skrivas ut som den är",
                                        "a list cannot be printed as it is"};
inline constexpr MessageText print_list_hint{"expression-print-list-hint",
                                             "gå igenom den: <for each=\"x\" in=\"{0}\">",
                                             "go through it: <for each=\"x\" in=\"{0}\">"};
inline constexpr MessageText print_object{"expression-print-object",
                                          "”{0}” är ett objekt och kan inte skrivas ut",
                                          "“{0}” is an object and cannot be printed"};
inline constexpr MessageText write_part{"expression-write-part", "skriv en del av det: {0}",
                                        "write a part of it: {0}"};

// What only data can do wrong.
inline constexpr MessageText division_by_zero{"expression-division-by-zero", "division med noll",
                                              "division by zero"};
inline constexpr MessageText overflow{"expression-overflow", "talet blir för stort att räkna med",
                                      "the number becomes too large to count with"};
inline constexpr MessageText too_much_work{
    "expression-too-much-work", "listorna är för långa: uttrycket går igenom mer än {0} värden",
    "the lists are too long: the expression goes through more than {0} values"};
inline constexpr MessageText outside_calendar{
    "expression-outside-calendar", "datumet hamnar utanför kalendern", "the date falls outside the calendar"};

inline constexpr MessageText century_unknown{
    "expression-century-unknown", "personnumret är skrivet med tio siffror, så århundradet är okänt",
    "the personnummer is written with ten digits, so its century is unknown"};

// Kinds of values in words.
inline constexpr MessageText a_boolean{"kind-boolean", "ett ja/nej-värde", "a yes/no value"};
inline constexpr MessageText a_number{"kind-number", "ett tal", "a number"};
inline constexpr MessageText an_integer{"kind-integer", "ett heltal", "a whole number"};
inline constexpr MessageText a_text{"kind-text", "en text", "a text"};
inline constexpr MessageText a_choice{"kind-choice", "ett val", "a choice"};
inline constexpr MessageText a_personnummer{"kind-personnummer", "ett personnummer", "a personnummer"};
inline constexpr MessageText an_organisationsnummer{"kind-organisationsnummer", "ett organisationsnummer",
                                                    "an organisationsnummer"};
inline constexpr MessageText a_postnummer{"kind-postnummer", "ett postnummer", "a postnummer"};
inline constexpr MessageText a_telefon{"kind-telefon", "ett telefonnummer", "a telephone number"};
inline constexpr MessageText a_date{"kind-date", "ett datum", "a date"};
inline constexpr MessageText a_time{"kind-time", "ett klockslag", "a time"};
inline constexpr MessageText an_object{"kind-object", "ett objekt", "an object"};
inline constexpr MessageText a_list{"kind-list", "en lista", "a list"};
inline constexpr MessageText a_list_of_numbers{"kind-list-of-numbers", "en lista med tal",
                                               "a list of numbers"};
inline constexpr MessageText a_list_of_texts{"kind-list-of-texts", "en lista med texter", "a list of texts"};
inline constexpr MessageText a_number_or_date{"kind-number-or-date", "ett tal eller ett datum",
                                              "a number or a date"};
inline constexpr MessageText numbers_or_dates{"kind-numbers-or-dates", "en lista med tal eller datum",
                                              "a list of numbers or dates"};
inline constexpr MessageText choice_or_list{"kind-choice-or-list", "ett val eller en lista med val",
                                            "a choice or a list of choices"};
inline constexpr MessageText an_identity{"kind-identity", "ett personnummer eller ett organisationsnummer",
                                         "a personnummer or an organisationsnummer"};
inline constexpr MessageText something_unknown{"kind-unknown", "något som schemat inte beskriver",
                                               "something that the schema does not describe"};

}  // namespace overens::expression::messages
