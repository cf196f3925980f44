#pragma once

#include "base/message.h"

namespace overens::registry::messages {

// The file of the register.
inline constexpr MessageText store_missing{"register-missing", "registret {0} finns inte",
                                           "there is no register {0}"};
inline constexpr MessageText store_missing_hint{
    "register-missing-hint", "ange det med --register; ”overens register import” gör ett nytt",
    "name it with --register; “overens register import” makes a new one"};
inline constexpr MessageText store_foreign{"register-foreign", "{0} är inget register", "{0} is no register"};
inline constexpr MessageText store_foreign_hint{"register-foreign-hint", "kontrollera filens namn",
                                                "check the name of the file"};
inline constexpr MessageText store_newer{"register-newer", "registret {0} är gjort av en nyare version",
                                         "the register {0} was made by a newer version"};
inline constexpr MessageText store_newer_hint{"register-newer-hint", "uppdatera Överens", "update Överens"};
inline constexpr MessageText store_busy{"register-busy", "registret {0} används av ett annat program",
                                        "the register {0} is in use by another program"};
inline constexpr MessageText store_busy_hint{"register-busy-hint", "vänta en stund och försök igen",
                                             "wait a moment and try again"};
inline constexpr MessageText store_damaged{"register-damaged", "registret {0} är skadat",
                                           "the register {0} is damaged"};
inline constexpr MessageText store_damaged_hint{
    "register-damaged-hint", "ta fram den senaste säkerhetskopian", "use the latest backup"};
inline constexpr MessageText store_failed{"register-failed", "registret {0} går inte att använda: {1}",
                                          "the register {0} cannot be used: {1}"};
inline constexpr MessageText store_address{"register-address",
                                           "ett register i PostgreSQL kan inte användas än",
                                           "a register in PostgreSQL cannot be used yet"};
inline constexpr MessageText store_address_hint{
    "register-address-hint", "ange en fil, till exempel overens.db", "name a file, for instance overens.db"};

// What files are known by.
inline constexpr MessageText kind_wrong{"register-kind",
                                        "det här stämmer inte med vad ”x-register” får innehålla",
                                        "this is not what “x-register” may hold"};
inline constexpr MessageText unnamed{"register-unnamed", "filen säger inte vad den innehåller",
                                     "the file does not say what it holds"};
inline constexpr MessageText unnamed_hint{"register-unnamed-hint",
                                          "lägg till ”$schema”; det som förs in är: {0}",
                                          "add “$schema”; what goes into the register is: {0}"};
inline constexpr MessageText kind_not_kept{"register-not-kept", "”{0}” förs inte in i registret",
                                           "“{0}” does not go into the register"};
inline constexpr MessageText kinds_kept{"register-kinds", "det som förs in är: {0}",
                                        "what goes into the register is: {0}"};
inline constexpr MessageText no_key{"register-no-key", "”{0}” kan inte föras in utan ”{1}”",
                                    "“{0}” cannot go into the register without “{1}”"};
inline constexpr MessageText no_reference{"register-no-reference",
                                          "av ”{0}” går det inte att göra en referens",
                                          "no reference can be made of “{0}”"};
inline constexpr MessageText reference_mistyped{
    "register-mistyped", "referensen ”{0}” är felskriven: kontrolltecknen stämmer inte",
    "the reference “{0}” is mistyped: its check characters do not fit"};
inline constexpr MessageText reference_unknown{"register-reference-unknown",
                                               "referensen {0} finns inte i registret",
                                               "the reference {0} is not in the register"};
inline constexpr MessageText reference_unknown_hint{"register-reference-unknown-hint",
                                                    "för in ärendet eller gruppaktiviteten först",
                                                    "bring in the case or the group activity first"};
inline constexpr MessageText reference_taken{"register-reference-taken",
                                             "referensen {0} är redan den som {1} har",
                                             "the reference {0} is already that of {1}"};

// What goes in again.
inline constexpr MessageText answered{
    "register-answered", "{0} har redan svar i registret, från {1}, av {2}, och de är andra än de här",
    "{0} has answers in the register already, of {1}, by {2}, other than these"};
inline constexpr MessageText answered_hint{"register-answered-hint",
                                           "gäller de här i stället: register import --based-on {0}",
                                           "if these should replace them: register import --based-on {0}"};
inline constexpr MessageText twice{"register-twice", "{0} finns också i {1}, med annat innehåll",
                                   "{0} is in {1}, too, and differs"};
inline constexpr MessageText removed{"register-removed", "{0} har tagits bort ur registret",
                                     "{0} has been removed from the register"};
inline constexpr MessageText removed_hint{"register-removed-hint",
                                          "ta bort filen; om den ska in igen: --based-on newest",
                                          "remove the file; to bring it in anew: --based-on newest"};
inline constexpr MessageText stale{
    "register-stale",
    "{0} har ändrats: filen är gjord av version {1}, men registret har version {2}, från {3}, av {4}",
    "{0} has changed: the file was made from version {1}, but the register has version {2}, of {3}, by {4}"};
inline constexpr MessageText stale_hint{
    "register-stale-hint", "skillnaderna visas nedan. För in dem i filen, och ange sedan --based-on {0}",
    "the differences are shown below. Work them into the file, then say --based-on {0}"};
inline constexpr MessageText base_unknown{"register-base-unknown",
                                          "{0} är annorlunda i registret, version {1}, från {2}, av {3}, och "
                                          "det framgår inte vilken version filen är "
                                          "gjord av",
                                          "{0} differs in the register, version {1}, of {2}, by {3}, and it "
                                          "is not known from which version the file "
                                          "was made"};
inline constexpr MessageText base_unknown_hint{
    "register-base-unknown-hint",
    "skillnaderna visas nedan. Är filen gjord av version {0}: ange --based-on {0}",
    "the differences are shown below. If the file was made from version {0}: say --based-on {0}"};
inline constexpr MessageText differs{"register-differs", "registret har {0}, filen har {1}",
                                     "the register has {0}, the file has {1}"};
inline constexpr MessageText only_in_file{"register-only-in-file", "registret saknar det här, filen har {0}",
                                          "the register lacks this, the file has {0}"};
inline constexpr MessageText only_in_register{"register-only-in-register",
                                              "filen saknar {0}, registret har {1}",
                                              "the file lacks {0}, the register has {1}"};
inline constexpr MessageText more_differences{"register-more-differences", "… och {0} skillnader till",
                                              "… and {0} more differences"};

}  // namespace overens::registry::messages
