#pragma once

#include "base/message.h"

namespace overens::messages {

inline constexpr MessageText blank_no_form{"blank-no-form", "”{0}” är inget formulär, och kan inte göras tom",
                                           "“{0}” is no form, and cannot be made empty"};
inline constexpr MessageText blank_no_form_hint{"blank-no-form-hint",
                                                "”overens list” visar vilka mallar som är formulär",
                                                "“overens list” shows which templates are forms"};
inline constexpr MessageText no_translation{"no-translation", "”{0}” finns inte i översättningen ”{1}”",
                                            "“{0}” does not exist in the translation “{1}”"};
inline constexpr MessageText no_translations{"no-translations", "mallen finns bara på svenska",
                                             "the template exists in Swedish only"};
inline constexpr MessageText translations{"translations", "den finns i: {0}", "it exists in: {0}"};
inline constexpr MessageText template_unknown{"template-unknown", "det finns ingen mall som heter ”{0}”",
                                              "there is no template named “{0}”"};
inline constexpr MessageText template_names{"template-names", "mallarna är: {0}", "the templates are: {0}"};
inline constexpr MessageText template_none{"template-none", "det finns inga mallar i {0}",
                                           "there are no templates in {0}"};

inline constexpr MessageText input_unnamed{"input-unnamed",
                                           "filen säger inte vad den innehåller: ”$schema” saknas",
                                           "the file does not say what it holds: “$schema” is missing"};
inline constexpr MessageText input_unnamed_hint{
    "input-unnamed-hint", "skriv först i filen till exempel \"$schema\": \"schemas/{0}.schema.json\"",
    "begin the file with, for instance, \"$schema\": \"schemas/{0}.schema.json\""};
inline constexpr MessageText kind_unknown{"kind-unknown", "det finns inget schema för ”{0}”",
                                          "there is no schema for “{0}”"};
inline constexpr MessageText kind_names{"kind-names", "de som finns är: {0}", "there are: {0}"};
inline constexpr MessageText form_unknown{"form-unknown", "det finns inget formulär som heter ”{0}”",
                                          "there is no form named “{0}”"};
inline constexpr MessageText form_names{"form-names", "formulären är: {0}", "the forms are: {0}"};
inline constexpr MessageText form_none{"form-none", "det finns inga formulär i {0}",
                                       "there are no forms in {0}"};
inline constexpr MessageText input_unneeded{"input-unneeded",
                                            "mallen ”{0}” använder inga uppgifter av slaget ”{1}”",
                                            "the template “{0}” does not use data of the kind “{1}”"};
inline constexpr MessageText input_needs{"input-needs", "mallen behöver: {0}", "the template needs: {0}"};
inline constexpr MessageText input_missing{"input-missing", "mallen ”{0}” behöver en fil av slaget ”{1}”",
                                           "the template “{0}” needs a file of the kind “{1}”"};
inline constexpr MessageText input_given{"input-given", "dessa filer gavs: {0}",
                                         "these files were given: {0}"};
inline constexpr MessageText input_none_given{"input-none-given", "inga filer gavs", "no files were given"};
inline constexpr MessageText input_twice{
    "input-twice", "mallen tar bara en fil av slaget ”{0}”, och {1} är redan en sådan",
    "the template takes only one file of the kind “{0}”, and {1} is one already"};
inline constexpr MessageText input_twice_hint{"input-twice-hint", "bara filer av slaget ”{0}” får vara flera",
                                              "only files of the kind “{0}” may be several"};
inline constexpr MessageText file_twice{"file-twice", "filen är given två gånger", "the file is given twice"};
inline constexpr MessageText file_twice_hint{"file-twice-hint", "ta bort den ena", "remove one of them"};
inline constexpr MessageText same_name{"same-name", "handlingen skulle få samma filnamn, {0}, som den ur {1}",
                                       "the paper would get the same file name, {0}, as the one from {1}"};
inline constexpr MessageText same_name_hint{
    "same-name-hint", "ge ärendena olika nummer, eller gör handlingarna i var sin mapp",
    "give the cases different numbers, or make the papers in folders of their own"};

inline constexpr MessageText figures_differ{"figures-differ", "{0}: {1} här, men {2} i {3}",
                                            "{0}: {1} here, but {2} in {3}"};
inline constexpr MessageText figures_differ_hint{
    "figures-differ-hint", "det är samma siffra, så den måste vara lika överallt: rätta den som är fel",
    "it is the same figure, so it must be alike everywhere: correct the one that is wrong"};
inline constexpr MessageText no_bundle{"no-bundle", "filen är ingen bunt", "the file is no bundle"};
inline constexpr MessageText bundle_same_name{
    "bundle-same-name", "handlingen skulle få samma filnamn, {0}, som den i {1}",
    "the paper would get the same file name, {0}, as the one in {1}"};
inline constexpr MessageText bundle_same_name_hint{
    "bundle-same-name-hint", "gör handlingarna till en, med \"som\": \"en\", eller i var sin bunt",
    "make the papers one, by \"som\": \"en\", or in bundles of their own"};

inline constexpr MessageText enclosure_no_pdf{"enclosure-no-pdf", "bilagan är ingen PDF: {0}",
                                              "the enclosure is no PDF: {0}"};
inline constexpr MessageText enclosure_no_pdf_hint{"enclosure-no-pdf-hint", "spara den som PDF först",
                                                   "save it as a PDF first"};
inline constexpr MessageText enclosure_encrypted{"enclosure-encrypted", "bilagan är krypterad: {0}",
                                                 "the enclosure is encrypted: {0}"};
inline constexpr MessageText enclosure_encrypted_hint{"enclosure-encrypted-hint",
                                                      "spara den igen utan lösenord och skydd",
                                                      "save it again without password and protection"};
inline constexpr MessageText enclosure_damaged{"enclosure-damaged",
                                               "bilagan är skadad och kan inte läggas in: {0}",
                                               "the enclosure is damaged and cannot be put in: {0}"};
inline constexpr MessageText enclosure_damaged_hint{
    "enclosure-damaged-hint", "öppna den i ett annat program och spara den igen, eller be om en ny",
    "open it in another program and save it again, or ask for a new one"};
inline constexpr MessageText enclosure_signed{
    "enclosure-signed",
    "bilagan är elektroniskt underskriven, och underskriften gäller inte där den läggs in: {0}",
    "the enclosure is signed electronically, and the signature does not hold where it is put in: {0}"};
inline constexpr MessageText enclosure_signed_hint{"enclosure-signed-hint", "spara också filen som den är",
                                                   "keep the file as it is, too"};
inline constexpr MessageText enclosure_failed{"enclosure-failed", "bilagorna kunde inte läggas in: {0}",
                                              "the enclosures could not be put in: {0}"};
inline constexpr MessageText claims_none{
    "claims-none",
    "handlingen får bilagor som inte är prövade, och säger sig därför varken vara PDF/A eller PDF/UA",
    "the paper gets enclosures that are not proved, and so claims to be neither PDF/A nor PDF/UA"};
inline constexpr MessageText enclosure_pdf_only{
    "enclosure-pdf-only", "bilagorna kommer bara med i PDF-filen; ODT-filen har deras försättsblad",
    "the enclosures are in the PDF alone; the ODT has the sheets before them"};

}  // namespace overens::messages
