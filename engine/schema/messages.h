#pragma once

#include "base/message.h"

namespace overens::schema::messages {

// Words that fill in.
inline constexpr MessageText the_file{"the-file", "filen", "the file"};
inline constexpr MessageText a_null{"a-null", "null", "null"};
inline constexpr MessageText a_boolean{"a-boolean", "true eller false", "true or false"};
inline constexpr MessageText a_text{"a-text", "en text", "a text"};
inline constexpr MessageText a_number{"a-number", "ett tal", "a number"};
inline constexpr MessageText an_integer{"an-integer", "ett heltal", "a whole number"};
inline constexpr MessageText a_list{"a-list", "en lista […]", "a list […]"};
inline constexpr MessageText an_object{"an-object", "ett objekt {…}", "an object {…}"};

// What is wrong with data.
inline constexpr MessageText wrong_type{"type", "”{0}” ska vara {1}, inte {2}", "“{0}” must be {1}, not {2}"};
inline constexpr MessageText wrong_type_of_two{"type", "”{0}” ska vara {1} eller {2}, inte {3}",
                                               "“{0}” must be {1} or {2}, not {3}"};
inline constexpr MessageText wrong_type_of_many{"type", "”{0}” får inte vara {1}", "“{0}” must not be {1}"};
inline constexpr MessageText unquote_hint{"unquote-hint", "skriv utan citattecken: {0}",
                                          "write without quotation marks: {0}"};
inline constexpr MessageText quote_hint{"quote-hint", "skriv inom citattecken: {0}",
                                        "write in quotation marks: {0}"};
inline constexpr MessageText list_hint{"list-hint", "sätt värdet inom [ och ]",
                                       "put the value between [ and ]"};
inline constexpr MessageText missing{"required", "”{0}” saknas i ”{1}”", "“{0}” is missing in “{1}”"};
inline constexpr MessageText missing_hint{"required-hint", "lägg till nyckeln ”{0}”", "add the key “{0}”"};
inline constexpr MessageText missing_beside{"dependent-required",
                                            "”{0}” saknas i ”{1}”: den behövs när ”{2}” finns",
                                            "“{0}” is missing in “{1}”: it is needed where “{2}” is"};
inline constexpr MessageText unknown_key{"unknown-key", "okänd nyckel ”{0}”", "unknown key “{0}”"};
inline constexpr MessageText did_you_mean{"did-you-mean", "menade du ”{0}”?", "did you mean “{0}”?"};
inline constexpr MessageText known_keys{"known-keys", "här kan stå: {0}", "there can be: {0}"};
inline constexpr MessageText element_too_many{"unknown-element",
                                              "”{0}” har för många poster: den här passar inte in",
                                              "“{0}” has too many items: this one has no place"};
inline constexpr MessageText not_allowed{"false", "”{0}” får inte finnas här", "“{0}” must not be here"};
inline constexpr MessageText no_choice{"enum", "”{0}” ska vara ett av: {1}", "“{0}” must be one of: {1}"};
inline constexpr MessageText not_constant{"const", "”{0}” ska vara {1}", "“{0}” must be {1}"};
inline constexpr MessageText too_small{"minimum", "”{0}” ska vara minst {1}, men är {2}",
                                       "“{0}” must be at least {1}, but is {2}"};
inline constexpr MessageText too_large{"maximum", "”{0}” ska vara högst {1}, men är {2}",
                                       "“{0}” must be at most {1}, but is {2}"};
inline constexpr MessageText not_above{"exclusiveMinimum", "”{0}” ska vara större än {1}, men är {2}",
                                       "“{0}” must be greater than {1}, but is {2}"};
inline constexpr MessageText not_below{"exclusiveMaximum", "”{0}” ska vara mindre än {1}, men är {2}",
                                       "“{0}” must be less than {1}, but is {2}"};
inline constexpr MessageText no_multiple{"multipleOf", "”{0}” ska vara jämnt delbart med {1}, men är {2}",
                                         "“{0}” must be a multiple of {1}, but is {2}"};
inline constexpr MessageText empty_text{"minLength", "”{0}” är tom", "“{0}” is empty"};
inline constexpr MessageText empty_text_hint{"minLength-hint",
                                             "fyll i ett värde, eller ta bort nyckeln om den inte behövs",
                                             "fill in a value, or remove the key if it is not needed"};
inline constexpr MessageText too_short{"minLength", "”{0}” ska ha minst {1} tecken, men har {2}",
                                       "“{0}” must have at least {1} characters, but has {2}"};
inline constexpr MessageText too_long{"maxLength", "”{0}” ska ha högst {1} tecken, men har {2}",
                                      "“{0}” must have at most {1} characters, but has {2}"};
inline constexpr MessageText wrong_form{"pattern", "”{0}” har inte rätt form",
                                        "“{0}” does not have the right form"};
inline constexpr MessageText pattern_hint{"pattern-hint", "mönstret är {0}", "the pattern is {0}"};
inline constexpr MessageText description_hint{"description-hint", "{0}", "{0}"};
inline constexpr MessageText empty_list{"minItems", "”{0}” är tom: minst {1} behövs",
                                        "“{0}” is empty: at least {1} is needed"};
inline constexpr MessageText too_few{"minItems", "”{0}” ska ha minst {1} poster, men har {2}",
                                     "“{0}” must have at least {1} items, but has {2}"};
inline constexpr MessageText too_many{"maxItems", "”{0}” ska ha högst {1} poster, men har {2}",
                                      "“{0}” must have at most {1} items, but has {2}"};
inline constexpr MessageText twice{"uniqueItems", "samma post finns redan i ”{0}” (nummer {1})",
                                   "the same item is already in “{0}” (number {1})"};
inline constexpr MessageText twice_hint{"uniqueItems-hint", "ta bort den ena", "remove one of them"};
inline constexpr MessageText contains_too_few{
    "contains", "”{0}” ska ha minst {1} poster av rätt slag, men har {2}",
    "“{0}” must have at least {1} items of the right kind, but has {2}"};
inline constexpr MessageText contains_too_many{"contains",
                                               "”{0}” ska ha högst {1} poster av det slaget, men har {2}",
                                               "“{0}” must have at most {1} items of that kind, but has {2}"};
inline constexpr MessageText too_few_members{"minProperties", "”{0}” ska ha minst {1} nycklar, men har {2}",
                                             "“{0}” must have at least {1} keys, but has {2}"};
inline constexpr MessageText too_many_members{"maxProperties", "”{0}” ska ha högst {1} nycklar, men har {2}",
                                              "“{0}” must have at most {1} keys, but has {2}"};
inline constexpr MessageText forbidden{"not", "”{0}” har ett värde som inte är tillåtet",
                                       "“{0}” has a value that is not allowed"};
inline constexpr MessageText ambiguous{"oneOf", "”{0}” passar in på flera alternativ, men får bara passa ett",
                                       "“{0}” fits several alternatives, but may fit only one"};
inline constexpr MessageText rule{"rule", "{0}", "{0}"};
inline constexpr MessageText rule_uncounted{"rule-uncounted",
                                            "regeln ”{0}” kan inte räknas ut på de här uppgifterna",
                                            "the rule “{0}” cannot be worked out on these data"};
inline constexpr MessageText too_complex{"too-complex", "filen är för invecklad att pröva",
                                         "the file is too involved to be checked"};

// Formats: what is wrong with the field, and what a right one looks like.
inline constexpr MessageText no_date{"format-date", "”{0}” är inte skrivet som ett datum",
                                     "“{0}” is not written as a date"};
inline constexpr MessageText date_hint{"format-date-hint", "skriv år-månad-dag, till exempel 2026-11-22",
                                       "write year-month-day, as 2026-11-22"};
inline constexpr MessageText date_absent{"format-date", "”{0}” är en dag som inte finns i kalendern",
                                         "“{0}” is a day that is not in the calendar"};
inline constexpr MessageText date_absent_hint{"format-date-hint",
                                              "kontrollera månad och dag; ett datum skrivs som 2026-11-22",
                                              "see to month and day; a date is written as 2026-11-22"};
inline constexpr MessageText no_time{"format-time", "”{0}” är inte skrivet som ett klockslag",
                                     "“{0}” is not written as a time of day"};
inline constexpr MessageText time_hint{"format-time-hint",
                                       "skriv timmar och minuter, 00:00 till 23:59, till exempel 08:30",
                                       "write hours and minutes, 00:00 to 23:59, as 08:30"};
inline constexpr MessageText no_date_time{"format-date-time", "”{0}” är inte skrivet som en tidpunkt",
                                          "“{0}” is not written as a point in time"};
inline constexpr MessageText date_time_hint{
    "format-date-time-hint", "skriv dag, klockslag och tidszon, till exempel 2026-11-22T08:30:00+01:00",
    "write day, time and time zone, as 2026-11-22T08:30:00+01:00"};
inline constexpr MessageText no_email{"format-email", "”{0}” är inte skrivet som en e-postadress",
                                      "“{0}” is not written as an e-mail address"};
inline constexpr MessageText email_hint{
    "format-email-hint", "skriv utan mellanslag och utan å, ä och ö, till exempel anna.berg@ekvalla.example",
    "write without spaces and without å, ä and ö, as anna.berg@ekvalla.example"};
inline constexpr MessageText no_uri{"format-uri", "”{0}” är inte skrivet som en webbadress",
                                    "“{0}” is not written as a web address"};
inline constexpr MessageText uri_hint{"format-uri-hint",
                                      "skriv hela adressen, till exempel https://www.ekvalla.example/praktik",
                                      "write the whole address, as https://www.ekvalla.example/praktik"};
inline constexpr MessageText no_uuid{"format-uuid", "”{0}” är inte skrivet som ett UUID",
                                     "“{0}” is not written as a UUID"};
inline constexpr MessageText uuid_hint{
    "format-uuid-hint", "det är 32 hexadecimala siffror, till exempel f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
    "it is 32 hexadecimal digits, as f81d4fae-7dec-11d0-a765-00a0c91e6bf6"};
inline constexpr MessageText no_regex{"format-regex", "”{0}” är inte skrivet som ett reguljärt uttryck",
                                      "“{0}” is not written as a regular expression"};
inline constexpr MessageText regex_hint{"format-regex-hint",
                                        "kontrollera parenteser och hakar; rätt är till exempel ^p[0-9]+$",
                                        "see to parentheses and brackets; right is ^p[0-9]+$"};
inline constexpr MessageText no_personnummer{"format-personnummer",
                                             "”{0}” är inte skrivet som ett personnummer",
                                             "“{0}” is not written as a personnummer"};
inline constexpr MessageText personnummer_hint{
    "format-personnummer-hint",
    "skriv födelsedag och fyra siffror, ÅÅÅÅMMDD-NNNN, till exempel 19780208-2383",
    "write birthday and four digits, YYYYMMDD-NNNN, as 19780208-2383"};
inline constexpr MessageText personnummer_date{"format-personnummer",
                                               "”{0}” har en födelsedag som inte finns i kalendern",
                                               "“{0}” has a birthday that is not in the calendar"};
inline constexpr MessageText personnummer_date_hint{
    "format-personnummer-hint",
    "kontrollera år, månad och dag, som i 19780208-2383; i ett samordningsnummer är dagen ökad med 60",
    "see to year, month and day, as in 19780208-2383; a samordningsnummer adds 60 to the day"};
inline constexpr MessageText personnummer_check{"format-personnummer", "”{0}” har fel kontrollsiffra",
                                                "“{0}” has a wrong check digit"};
inline constexpr MessageText personnummer_check_hint{
    "format-personnummer-hint", "någon siffra är fel: den sista räknas ut av de andra, som i 19780208-2383",
    "a digit is wrong: the last is computed from the others, as in 19780208-2383"};
inline constexpr MessageText no_organisationsnummer{"format-organisationsnummer",
                                                    "”{0}” är inte skrivet som ett organisationsnummer",
                                                    "“{0}” is not written as an organisationsnummer"};
inline constexpr MessageText organisationsnummer_hint{"format-organisationsnummer-hint",
                                                      "skriv tio siffror, till exempel 212000-0142",
                                                      "write ten digits, as 212000-0142"};
inline constexpr MessageText organisationsnummer_personal{
    "format-organisationsnummer", "”{0}” ser ut som ett personnummer, inte som ett organisationsnummer",
    "“{0}” looks like a personnummer, not like an organisationsnummer"};
inline constexpr MessageText organisationsnummer_personal_hint{
    "format-organisationsnummer-hint",
    "den tredje siffran i ett organisationsnummer är minst 2, till exempel 212000-0142",
    "the third digit of an organisationsnummer is at least 2, as in 212000-0142"};
inline constexpr MessageText organisationsnummer_check{
    "format-organisationsnummer", "”{0}” har fel kontrollsiffra", "“{0}” has a wrong check digit"};
inline constexpr MessageText organisationsnummer_check_hint{
    "format-organisationsnummer-hint",
    "någon siffra är fel: den sista räknas ut av de andra, som i 212000-0142",
    "a digit is wrong: the last is computed from the others, as in 212000-0142"};
inline constexpr MessageText no_postnummer{"format-postnummer", "”{0}” är inte skrivet som ett postnummer",
                                           "“{0}” is not written as a postnummer"};
inline constexpr MessageText postnummer_hint{"format-postnummer-hint",
                                             "skriv fem siffror, den första inte 0, till exempel 711 80",
                                             "write five digits, the first no 0, as 711 80"};
inline constexpr MessageText no_telefon{"format-telefon", "”{0}” är inte skrivet som ett telefonnummer",
                                        "“{0}” is not written as a telephone number"};
inline constexpr MessageText telefon_hint{
    "format-telefon-hint",
    "skriv riktnummer och nummer, till exempel 0581-810 00 eller 070-174 06 05; från utlandet +358 9 123 456",
    "write area code and number, as 0581-810 00 or 070-174 06 05; from abroad +358 9 123 456"};
inline constexpr MessageText no_filnamn{"format-filnamn", "”{0}” är inte skrivet som ett filnamn",
                                        "“{0}” is not written as a file name"};
inline constexpr MessageText filnamn_hint{
    "format-filnamn-hint",
    "bara bokstäver, siffror, bindestreck, understreck och punkt, utan mapp, till exempel logotyp.png",
    "only letters, digits, hyphen, underscore and full stop, without a folder, as logotyp.png"};

// What is wrong with a schema.
inline constexpr MessageText no_such_schema{"schema-missing", "hittar inte schemat {0}",
                                            "cannot find the schema {0}"};
inline constexpr MessageText looked_in{"schema-missing-hint", "sökt i: {0}", "looked in: {0}"};
inline constexpr MessageText no_schema{"schema-form", "ett schema är ett objekt, true eller false",
                                       "a schema is an object, true or false"};
inline constexpr MessageText unknown_keyword{"schema-keyword", "okänt nyckelord ”{0}”",
                                             "unknown keyword “{0}”"};
inline constexpr MessageText unknown_format{"schema-format", "okänt format ”{0}”", "unknown format “{0}”"};
inline constexpr MessageText unknown_type{"schema-type", "okänd typ ”{0}”", "unknown type “{0}”"};
inline constexpr MessageText keyword_value{"schema-value", "”{0}” ska vara {1}", "“{0}” must be {1}"};
inline constexpr MessageText bad_pattern{"schema-pattern", "mönstret ”{0}” går inte att använda: {1}",
                                         "the pattern “{0}” cannot be used: {1}"};
inline constexpr MessageText dangling{"schema-ref", "hittar inte ”{0}”", "cannot find “{0}”"};
inline constexpr MessageText dangling_hint{"schema-ref-hint", "sökt efter {0}", "looked for {0}"};
inline constexpr MessageText other_id{"schema-other-id", "filen {0} säger att den är {1}, inte {2}",
                                      "the file {0} says that it is {1}, not {2}"};
inline constexpr MessageText circle{"schema-circle",
                                    "schemat hänvisar till sig självt utan att komma längre in i värdet",
                                    "the schema refers to itself without going further into the value"};
inline constexpr MessageText other_draft{"schema-draft", "schemat är skrivet för {0}",
                                         "the schema is written for {0}"};
inline constexpr MessageText other_draft_hint{"schema-draft-hint",
                                              "skriv https://json-schema.org/draft/2020-12/schema",
                                              "write https://json-schema.org/draft/2020-12/schema"};
inline constexpr MessageText id_fragment{"schema-id", "”$id” får inte ha något efter #",
                                         "“$id” must not have anything after #"};
inline constexpr MessageText known_already{"schema-twice", "”{0}” finns redan i schemat",
                                           "“{0}” is in the schema already"};
inline constexpr MessageText rule_needs_object{"schema-rules", "”x-rules” står bredvid ”properties”",
                                               "“x-rules” stands beside “properties”"};
inline constexpr MessageText figures_outermost{"schema-figures", "”x-figures” står ytterst i ett schema",
                                               "“x-figures” stands outermost in a schema"};
inline constexpr MessageText rule_at_unknown{"schema-rules-at",
                                             "”at” nämner ”{0}”, som inte finns bland ”properties”",
                                             "“at” names “{0}”, which is not among “properties”"};

// What a keyword's value must be.
inline constexpr MessageText want_schema{"want-schema", "ett schema (ett objekt, true eller false)",
                                         "a schema (an object, true or false)"};
inline constexpr MessageText want_schemas{"want-schemas", "en lista med minst ett schema",
                                          "a list of at least one schema"};
inline constexpr MessageText want_schema_map{"want-schema-map", "ett objekt vars värden är scheman",
                                             "an object whose values are schemas"};
inline constexpr MessageText want_text{"want-text", "en text", "a text"};
inline constexpr MessageText want_anchor{"want-anchor", "ett namn av bokstäver, siffror, -, _ och punkt",
                                         "a name of letters, digits, -, _ and point"};
inline constexpr MessageText want_count{"want-count", "ett heltal som är minst 0",
                                        "a whole number of at least 0"};
inline constexpr MessageText want_number{"want-number", "ett tal", "a number"};
inline constexpr MessageText want_positive{"want-positive", "ett tal större än 0", "a number greater than 0"};
inline constexpr MessageText want_boolean{"want-boolean", "true eller false", "true or false"};
inline constexpr MessageText want_names{"want-names", "en lista med olika texter",
                                        "a list of different texts"};
inline constexpr MessageText want_names_map{"want-names-map",
                                            "ett objekt vars värden är listor med olika texter",
                                            "an object whose values are lists of different texts"};
inline constexpr MessageText want_types{"want-types", "en typ eller en lista med olika typer",
                                        "a type or a list of different types"};
inline constexpr MessageText want_list{"want-list", "en lista", "a list"};
inline constexpr MessageText want_object{"want-object", "ett objekt", "an object"};
inline constexpr MessageText want_rules{
    "want-rules", "en lista med objekt som har texterna ”test” och ”message” och kanske ”at”",
    "a list of objects that have the texts “test” and “message” and perhaps “at”"};
inline constexpr MessageText want_figures{
    "want-figures",
    "en lista med objekt som har texterna ”name” och ”value” och kanske listan ”of” och texten ”at”",
    "a list of objects that have the texts “name” and “value” and perhaps the list “of” and the text “at”"};

}  // namespace overens::schema::messages
