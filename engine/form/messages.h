#pragma once

#include "base/message.h"

namespace overens::form::messages {

inline constexpr MessageText no_form{"form-none", "schemat ”{0}” är inget formulär",
                                     "the schema “{0}” is no form"};
inline constexpr MessageText no_form_hint{"form-none-hint", "ett formulär har ”x-form” bredvid sin titel",
                                          "a form has “x-form” beside its title"};
inline constexpr MessageText no_version{"form-version", "formuläret säger inte vilken version det är",
                                        "the form does not say which version it is"};
inline constexpr MessageText no_version_hint{"form-version-hint",
                                             "ge ”version” i ”formular” en ”const”, till exempel \"2026-1\"",
                                             "give “version” in “formular” a “const”, as \"2026-1\""};
inline constexpr MessageText no_reference{"form-reference",
                                          "formuläret har ingen plats för ärendets referens",
                                          "the form has no place for the reference of the case"};
inline constexpr MessageText no_reference_hint{"form-reference-hint",
                                               "låt ”formular” vara formular.schema.json#/$defs/formular",
                                               "let “formular” be formular.schema.json#/$defs/formular"};
inline constexpr MessageText unasked{"form-question", "”{0}” kan inte bli en fråga i ett formulär",
                                     "“{0}” cannot become a question of a form"};
inline constexpr MessageText unasked_hint{"form-question-hint",
                                          "en fråga är en text, ett tal, ett datum, ja eller nej, ett val, "
                                          "en lista av val, rader med samma val, eller en "
                                          "lista av objekt",
                                          "a question is a text, a number, a date, a boolean, a choice, a "
                                          "list of choices, rows with the same choices, or "
                                          "a list of objects"};
inline constexpr MessageText bad_name{"form-name", "”{0}” kan inte vara namnet på en fråga",
                                      "“{0}” cannot be the name of a question"};
inline constexpr MessageText bad_name_hint{"form-name-hint", "använd bokstäverna a–z, siffror, _ och -",
                                           "use the letters a–z, digits, _ and -"};
inline constexpr MessageText no_title{"form-title", "frågan ”{0}” har ingen ”title”",
                                      "the question “{0}” has no “title”"};
inline constexpr MessageText no_choice_title{"form-choice", "valet ”{0}” har ingen ”title”",
                                             "the choice “{0}” has no “title”"};
inline constexpr MessageText unknown_key{"form-key", "”{0}” kan inte stå i ”{1}”",
                                         "“{0}” cannot stand in “{1}”"};
inline constexpr MessageText known_keys{"form-key-hint", "här kan stå: {0}", "there can be: {0}"};
inline constexpr MessageText wrong_value{"form-value", "”{0}” ska vara {1}", "“{0}” must be {1}"};
inline constexpr MessageText a_whole_number{"form-count", "ett heltal", "a whole number"};
inline constexpr MessageText a_count_hint{"form-count-hint", "från {0} till {1}", "from {0} to {1}"};
inline constexpr MessageText a_text{"form-text", "en text", "a text"};
inline constexpr MessageText two_texts{"form-two-texts", "två texter, som [\"inte alls\", \"mycket\"]",
                                       "two texts, as [\"not at all\", \"much\"]"};
inline constexpr MessageText codes{"form-codes", "en lista av svar, som [\"ja\"]",
                                   "a list of answers, as [\"ja\"]"};
inline constexpr MessageText follows_none{"form-follows",
                                          "”{0}” följer på ”{1}”, som inte är en fråga ovanför den",
                                          "“{0}” follows “{1}”, which is no question above it"};
inline constexpr MessageText follows_far{"form-follows-far",
                                         "”{0}” följer på ”{1}”, men andra frågor står emellan",
                                         "“{0}” follows “{1}”, but other questions stand between them"};
inline constexpr MessageText no_code{"form-if", "”{0}” är inget svar på ”{1}”",
                                     "“{0}” is no answer to “{1}”"};

inline constexpr MessageText untranslated{"form-untranslated", "översättningen saknar ”{0}”",
                                          "the translation lacks “{0}”"};
inline constexpr MessageText untranslated_hint{"form-untranslated-hint", "skriv den vid {0}",
                                               "write it at {0}"};
inline constexpr MessageText translated_nothing{"form-translated-nothing",
                                                "översättningen har ”{0}”, som formuläret inte har",
                                                "the translation has “{0}”, which the form has not"};
inline constexpr MessageText other_version{"form-translated-version",
                                           "översättningen är av version {0}, men formuläret är version {1}",
                                           "the translation is of version {0}, but the form is version {1}"};
inline constexpr MessageText other_form{"form-translated-form", "översättningen är av ”{0}”, inte av ”{1}”",
                                        "the translation is of “{0}”, not of “{1}”"};
}  // namespace overens::form::messages
