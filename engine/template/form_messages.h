#pragma once

#include "base/message.h"

namespace overens::templates::messages {

inline constexpr MessageText form_unknown{"form-unknown", "det finns inget schema som heter ”{0}”",
                                          "there is no schema that is called “{0}”"};
inline constexpr MessageText question_no_form{"question-no-form",
                                              "mallen säger inte vilket formulär frågorna hör till",
                                              "the template does not say to which form the questions belong"};
inline constexpr MessageText question_no_form_hint{"question-no-form-hint",
                                                   "skriv schemats namn i <template form=\"…\">",
                                                   "write the schema's name in <template form=\"…\">"};
inline constexpr MessageText question_unknown{"question-unknown", "formuläret har ingen fråga ”{0}”",
                                              "the form has no question “{0}”"};
inline constexpr MessageText question_follows{"question-follows", "”{0}” kommer med ”{1}”, som den följer på",
                                              "“{0}” comes with “{1}”, which it follows"};
inline constexpr MessageText question_twice{"question-twice", "frågan ”{0}” står redan på rad {1}",
                                            "the question “{0}” stands already on line {1}"};
inline constexpr MessageText question_loop{"question-loop", "en fråga kan inte stå i <for>",
                                           "a question cannot stand in <for>"};
inline constexpr MessageText question_loop_hint{
    "question-loop-hint", "den skulle besvaras flera gånger; låt schemat ha en lista av objekt",
    "it would be answered several times; let the schema have a list of objects"};
inline constexpr MessageText question_unplaced{"question-unplaced", "frågan ”{0}” står ingenstans i mallen",
                                               "the question “{0}” stands nowhere in the template"};
inline constexpr MessageText question_unplaced_hint{
    "question-unplaced-hint", "lägg till <question name=\"{0}\"/>, eller <questions/> för alla som är kvar",
    "add <question name=\"{0}\"/>, or <questions/> for all that are left"};
inline constexpr MessageText question_in_fact{"question-in-fact", "frågan ”{0}” får inte plats i ett <fact>",
                                              "the question “{0}” has no room in a <fact>"};
inline constexpr MessageText question_in_fact_hint{"question-in-fact-hint", "skriv <question name=\"{0}\"/>",
                                                   "write <question name=\"{0}\"/>"};
inline constexpr MessageText questions_order{"questions-order", "”{0}” kommer efter ”{1}” i formuläret",
                                             "“{0}” comes after “{1}” in the form"};
inline constexpr MessageText prefill_unknown{"prefill-unknown", "”{0}” är inte en del av frågan ”{1}”",
                                             "“{0}” is no part of the question “{1}”"};
inline constexpr MessageText prefill_parts{"prefill-parts", "frågan ”{0}” fylls i del för del",
                                           "the question “{0}” is filled in part by part"};
inline constexpr MessageText prefill_parts_hint{"prefill-parts-hint",
                                                "lägg till <prefill name=\"{0}\" value=\"…\"/>",
                                                "add <prefill name=\"{0}\" value=\"…\"/>"};
inline constexpr MessageText prefill_wrong{"prefill-wrong", "frågan ”{0}” kan inte fyllas i med {1}",
                                           "the question “{0}” cannot be filled in by {1}"};
inline constexpr MessageText prefill_choice{"prefill-choice", "”{0}” är inget av svaren på frågan ”{1}”",
                                            "“{0}” is none of the answers to the question “{1}”"};
inline constexpr MessageText prefill_choices_hint{"prefill-choices-hint", "svaren är: {0}",
                                                  "the answers are: {0}"};
inline constexpr MessageText prefill_reference{
    "prefill-reference", "referensen fylls i av ”reference” och ”part” i <document>",
    "the reference is filled in by “reference” and “part” of <document>"};
inline constexpr MessageText prefill_if{"prefill-if",
                                        "”if” säger när en fråga fylls i, och här fylls ingenting i",
                                        "“if” says when a question is filled in, and nothing is here"};
inline constexpr MessageText form_reference{"form-reference-wrong", "”{0}” kan inte bli en referens",
                                            "“{0}” cannot become a reference"};
inline constexpr MessageText form_reference_hint{"form-reference-wrong-hint",
                                                 "en referens har bokstäverna A–Z, siffror och bindestreck",
                                                 "a reference has the letters A–Z, digits and hyphens"};

}  // namespace overens::templates::messages
