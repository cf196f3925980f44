#pragma once

#include "base/message.h"

namespace overens::answers::messages {

// The file.
inline constexpr MessageText no_paper{"read-kind", "filen är varken en PDF eller en ODT",
                                      "the file is neither a PDF nor an ODT"};
inline constexpr MessageText no_paper_hint{
    "read-kind-hint", "ge formuläret som det sparades av programmet som det fylldes i med",
    "give the form as it was saved by the program it was filled in with"};
inline constexpr MessageText too_large{"read-size", "filen är för stor för att vara ett ifyllt formulär",
                                       "the file is too large to be a filled form"};
inline constexpr MessageText damaged{"read-damaged", "filen är skadad och går inte att läsa",
                                     "the file is damaged and cannot be read"};
inline constexpr MessageText damaged_hint{
    "read-damaged-hint", "öppna den i ett annat program och spara den igen, eller be om en ny",
    "open it in another program and save it again, or ask for a new one"};
inline constexpr MessageText too_involved{"read-involved", "filen är byggd så att den inte kan läsas säkert",
                                          "the file is built in a way that cannot be read safely"};
inline constexpr MessageText encrypted{
    "read-encrypted", "filen är krypterad, med lösenord eller med skydd mot ändringar",
    "the file is encrypted, by a password or a protection against changes"};
inline constexpr MessageText encrypted_hint{
    "read-encrypted-hint",
    "be om filen utan lösenord och säkerhetsinställningar, eller spara om den så i programmet som öppnar den",
    "ask for it without password and security settings, or save it so in the program that opens it"};
inline constexpr MessageText flattened{
    "read-flattened",
    "formuläret har inga fält kvar: det har skrivits ut till en PDF, och svaren är bara bilder av text",
    "the form has no fields left: it was printed to a PDF, and the answers are only pictures of text"};
inline constexpr MessageText no_fields{"read-no-fields", "filen har inga fält att läsa svar ur",
                                       "the file has no fields to read answers from"};
inline constexpr MessageText flattened_hint{
    "read-flattened-hint",
    "be om filen som den sparades innan den skrevs ut; annars får svaren skrivas in för hand",
    "ask for the file as it was saved before it was printed; else the answers must be typed in by hand"};
inline constexpr MessageText no_form{"read-no-form", "filen har fält, men är inget formulär från Överens",
                                     "the file has fields, but is no form made by Överens"};
inline constexpr MessageText several_forms{"read-several", "filen innehåller flera formulär: {0}",
                                           "the file holds several forms: {0}"};
inline constexpr MessageText several_forms_hint{"read-several-hint", "spara varje formulär i en egen fil",
                                                "save each form in a file of its own"};
inline constexpr MessageText too_many_fields{"read-fields", "filen har för många fält",
                                             "the file has too many fields"};

// Which form it is.
inline constexpr MessageText other_version{
    "answers-version", "formuläret ”{0}” är av version {1}, men det som finns här är version {2}",
    "the form “{0}” is of version {1}, but the one here is version {2}"};
inline constexpr MessageText other_version_hint{
    "answers-version-hint", "läs filen med schemat i den version som den gjordes med",
    "read the file with the schema of the version it was made with"};
inline constexpr MessageText reference_mistyped{
    "answers-reference", "referensen ”{0}” är felskriven: kontrolltecknen stämmer inte",
    "the reference “{0}” is mistyped: its check characters do not fit"};
inline constexpr MessageText reference_hint{
    "answers-reference-hint", "jämför med referensen på brevet eller i ärendet, till exempel 2026-0031-P1-9R",
    "compare it with the one in the letter or the case, as 2026-0031-P1-9R"};

// The answers.
inline constexpr MessageText field_unknown{"answers-field", "formuläret har inget fält som heter ”{0}”",
                                           "the form has no field named “{0}”"};
inline constexpr MessageText field_missing{"answers-field-missing", "fältet till ”{0}” saknas i filen",
                                           "the field of “{0}” is missing in the file"};
inline constexpr MessageText box_missing{"answers-box-missing", "rutan ”{0}” till ”{1}” saknas i filen",
                                         "the box “{0}” of “{1}” is missing in the file"};
inline constexpr MessageText unanswered{"answers-unanswered", "”{0}” är inte besvarad",
                                        "“{0}” is not answered"};
inline constexpr MessageText no_number{"answers-number", "”{0}”: ”{1}” är inget tal",
                                       "“{0}”: “{1}” is no number"};
inline constexpr MessageText number_hint{"answers-number-hint",
                                         "skriv bara siffror, till exempel 20 eller 7,5",
                                         "write digits only, as 20 or 7.5"};
inline constexpr MessageText no_date{"answers-date", "”{0}”: ”{1}” är inget datum",
                                     "“{0}”: “{1}” is no date"};
inline constexpr MessageText date_hint{"answers-date-hint", "skriv datumet som 2026-11-22",
                                       "write the date as 2026-11-22"};
inline constexpr MessageText no_choice{"answers-choice", "”{0}” har ett svar som formuläret inte har: ”{1}”",
                                       "“{0}” has an answer that the form has not: “{1}”"};
inline constexpr MessageText choices{"answers-choice-hint", "svaren är: {0}", "the answers are: {0}"};

}  // namespace overens::answers::messages
