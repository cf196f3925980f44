// What the command itself says. Usage texts stand in usage.h.
#pragma once

#include "base/message.h"

namespace overens::messages {

inline constexpr MessageText command_missing{"command-missing", "inget kommando gavs",
                                             "no command was given"};
inline constexpr MessageText command_unknown{"command-unknown", "det finns inget kommando som heter ”{0}”",
                                             "there is no command named “{0}”"};
inline constexpr MessageText command_names{"command-names", "kommandona är: {0}", "the commands are: {0}"};
inline constexpr MessageText option_unknown{"option-unknown", "okänd flagga: {0}", "unknown option: {0}"};
inline constexpr MessageText option_without_value{"option-without-value", "flaggan {0} behöver ett värde",
                                                  "the option {0} needs a value"};
inline constexpr MessageText option_with_value{"option-with-value", "flaggan {0} tar inget värde",
                                               "the option {0} takes no value"};
inline constexpr MessageText option_twice{"option-twice", "flaggan {0} gavs mer än en gång",
                                          "the option {0} was given more than once"};
inline constexpr MessageText command_line_wrong{"command-line-wrong",
                                                "kommandoraden går inte att förstå: {0}",
                                                "the command line cannot be understood: {0}"};
inline constexpr MessageText value_wrong{"value-wrong", "”{1}” kan inte stå efter {0}",
                                         "“{1}” cannot follow {0}"};
inline constexpr MessageText value_choices{"value-choices", "möjliga värden: {0}", "possible values: {0}"};
inline constexpr MessageText value_date{"value-date", "skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-11-22",
                                        "write the day as YYYY-MM-DD, for instance 2026-11-22"};
inline constexpr MessageText value_empty{"value-empty", "värdet efter {0} är tomt",
                                         "the value after {0} is empty"};
inline constexpr MessageText words_unwanted{"words-unwanted", "kommandot tar inga filer eller namn: {0}",
                                            "the command takes no files or names: {0}"};
inline constexpr MessageText template_not_given{"template-not-given", "ingen mall gavs",
                                                "no template was given"};
inline constexpr MessageText files_not_given{"files-not-given", "inga filer gavs", "no files were given"};
inline constexpr MessageText bundle_not_given{"bundle-not-given", "ingen bunt gavs", "no bundle was given"};
inline constexpr MessageText bundle_only_one{"bundle-only-one", "bara en bunt åt gången kan göras",
                                             "only one bundle can be made at a time"};
inline constexpr MessageText see_help{"see-help", "se overens {0} --help", "see overens {0} --help"};
inline constexpr MessageText see_help_all{"see-help-all", "se overens --help", "see overens --help"};

inline constexpr MessageText output_one_format{"output-one-format", "{0} är en fil, men --format ger {1}",
                                               "{0} is a file, but --format gives {1}"};
inline constexpr MessageText output_one_format_hint{
    "output-one-format-hint", "ange en mapp, eller ett format som filnamnets ändelse säger",
    "name a folder, or the one format that the file's ending says"};
inline constexpr MessageText output_one_document{"output-one-document",
                                                 "{0} är en fil, men det blir {1} handlingar",
                                                 "{0} is a file, but there are {1} papers"};
inline constexpr MessageText output_ending_hint{"output-ending-hint",
                                                "ange en mapp, eller en fil som slutar på .pdf eller .odt",
                                                "name a folder, or a file that ends in .pdf or .odt"};
inline constexpr MessageText output_folder_hint{"output-folder-hint", "ange en mapp", "name a folder"};

inline constexpr MessageText read_output{"read-output", "svaren ur flera filer kan inte visas på en gång",
                                         "the answers of several files cannot be shown at once"};
inline constexpr MessageText read_output_hint{"read-output-hint", "ange en mapp med --output",
                                              "name a folder with --output"};
inline constexpr MessageText read_one_file{"read-one-file", "{0} är en fil, men svar läses ur {1} filer",
                                           "{0} is a file, but answers are read from {1} files"};
inline constexpr MessageText read_same_name{
    "read-same-name", "svaren skulle få samma filnamn, {0}, som de ur {1}",
    "the answers would get the same file name, {0}, as those from {1}"};
inline constexpr MessageText read_same_name_hint{"read-same-name-hint", "läs filerna till var sin mapp",
                                                 "read the files into folders of their own"};

inline constexpr MessageText one_word_wanted{"one-word-wanted", "kommandot behöver {0}",
                                             "the command needs {0}"};
inline constexpr MessageText a_file_to_write{"a-file-to-write", "namnet på en fil att skriva",
                                             "the name of a file to write"};
inline constexpr MessageText a_key{"a-key", "ett ärendenummer eller vad annat handlingen heter",
                                   "a case number, or what else the document is known by"};
inline constexpr MessageText value_base{"value-base", "skriv versionens nummer, eller newest",
                                        "write the number of a version, or newest"};
inline constexpr MessageText value_number{"value-number", "skriv ett nummer från 1", "write a number from 1"};
inline constexpr MessageText base_one_file{"base-one-file",
                                           "--based-on med ett nummer gäller en fil, men {0} gavs",
                                           "--based-on with a number is for one file, but {0} were given"};
inline constexpr MessageText base_one_file_hint{"base-one-file-hint", "för in dem en i taget",
                                                "bring them in one by one"};
inline constexpr MessageText folder_empty{"folder-empty", "det finns inga .json-filer i {0}",
                                          "there are no .json files in {0}"};
inline constexpr MessageText filed_added{"filed-added", "{0}: infört", "{0}: added"};
inline constexpr MessageText filed_changed{"filed-changed", "{0}: ändrat, nu version {1}",
                                           "{0}: changed, now version {1}"};
inline constexpr MessageText filed_unchanged{"filed-unchanged", "{0}: oförändrat", "{0}: unchanged"};
inline constexpr MessageText marks_unwritten{
    "marks-unwritten", "det som fördes in är infört, men {0} kunde inte skrivas",
    "what was brought in is in the register, but {0} could not be written"};
inline constexpr MessageText marks_unwritten_hint{"marks-unwritten-hint",
                                                  "ange --based-on nästa gång filerna förs in",
                                                  "say --based-on when the files are brought in again"};
inline constexpr MessageText nothing_found{"nothing-found", "inget i registret stämmer med ”{0}”",
                                           "nothing in the register fits “{0}”"};
inline constexpr MessageText nothing_kept{"nothing-kept", "registret är tomt", "the register is empty"};
inline constexpr MessageText nothing_found_hint{"nothing-found-hint", "se overens register show",
                                                "see overens register show"};
inline constexpr MessageText several_found{"several-found", "”{0}” kan vara flera: {1}",
                                           "“{0}” may be several: {1}"};
inline constexpr MessageText several_found_hint{"several-found-hint", "skriv vilket slag före",
                                                "write the kind before it"};
inline constexpr MessageText no_such_version{"no-such-version", "{0} har ingen version {1}",
                                             "{0} has no version {1}"};
inline constexpr MessageText export_output{"export-output", "{0} handlingar kan inte visas på en gång",
                                           "{0} documents cannot be shown at once"};
inline constexpr MessageText export_one_file{"export-one-file", "{0} är en fil, men det blir {1} handlingar",
                                             "{0} is a file, but there are {1} documents"};
inline constexpr MessageText export_edited{"export-edited",
                                           "{0} är inte som i registret och skulle skrivas över",
                                           "{0} is not as in the register, and would be overwritten"};
inline constexpr MessageText export_edited_hint{"export-edited-hint", "för in den först, eller flytta den",
                                                "import it first, or move it"};
inline constexpr MessageText export_same_name{"export-same-name", "{0} skulle få samma filnamn som {1}",
                                              "{0} would get the same file name as {1}"};
inline constexpr MessageText version_line{"version-line", "version {0}", "version {0}"};
inline constexpr MessageText change_first{"change-first", "infört", "added"};
inline constexpr MessageText change_changed{"change-changed", "{0}: {1} blev {2}", "{0}: {1} became {2}"};
inline constexpr MessageText change_added{"change-added", "{0}: nytt, {1}", "{0}: new, {1}"};
inline constexpr MessageText change_removed{"change-removed", "{0}: borta, {1}", "{0}: gone, {1}"};
inline constexpr MessageText change_none{"change-none", "samma uppgifter", "the same data"};
inline constexpr MessageText due_questions{"due-questions", "Ska få frågor: {0}",
                                           "Should get questions: {0}"};
inline constexpr MessageText due_reminders{"due-reminders", "Ska påminnas: {0}", "Should be reminded: {0}"};
inline constexpr MessageText due_withheld{"due-withheld", "Får inget nu: {0}", "Get nothing now: {0}"};
inline constexpr MessageText due_too_late{"due-too-late", "Blev aldrig skickade, och nu är det för sent: {0}",
                                          "Were never sent, and it is too late now: {0}"};
inline constexpr MessageText due_months{"due-months", "{0} mån", "{0} months"};
inline constexpr MessageText due_letter{"due-letter", "brev", "letter"};
inline constexpr MessageText due_email{"due-email", "e-post", "e-mail"};
inline constexpr MessageText due_case_missing{"due-case-missing", "ärendet finns inte i registret",
                                              "the case is not in the register"};
inline constexpr MessageText due_protected{"due-protected", "skyddade personuppgifter", "protected identity"};
inline constexpr MessageText due_no_consent{"due-no-consent", "inget samtycke som gäller",
                                            "no valid consent"};
inline constexpr MessageText due_declined{"due-declined", "har avböjt frågor", "asked to get no questions"};
inline constexpr MessageText due_answered{"due-answered", "har svarat", "has answered"};
inline constexpr MessageText due_moved{"due-moved", "flyttat utan ny adress", "moved without an address"};
inline constexpr MessageText due_no_address{"due-no-address", "adress saknas", "no address"};
inline constexpr MessageText due_prepared{"due-prepared", "brevet är förberett", "the letter is prepared"};
inline constexpr MessageText due_waiting{"due-waiting", "frågorna är skickade", "the questions are sent"};
inline constexpr MessageText due_reminded{"due-reminded", "har påmints, utan svar",
                                          "was reminded, no answer"};
inline constexpr MessageText backup_itself{"backup-itself", "{0} är registret självt",
                                           "{0} is the register itself"};
inline constexpr MessageText backup_other{"backup-other", "{0} finns, och är inget register",
                                          "{0} is there, and is no register"};
inline constexpr MessageText backup_used{"backup-used", "{0} används som register",
                                         "{0} is in use as a register"};
inline constexpr MessageText backup_hint{"backup-hint", "ange en ny fil, eller en äldre kopia",
                                         "name a new file, or an older copy"};

inline constexpr MessageText data_missing{"data-missing", "hittar inte mallar och scheman",
                                          "cannot find templates and schemas"};
inline constexpr MessageText data_missing_hint{
    "data-missing-hint", "sökt i: {0}; ange mappen i miljövariabeln OVERENS_DATA",
    "looked in: {0}; name the folder in the environment variable OVERENS_DATA"};
inline constexpr MessageText output_broken{"output-broken", "kan inte skriva till standard ut: {0}",
                                           "cannot write to standard output: {0}"};
inline constexpr MessageText out_of_memory{"out-of-memory", "minnet tog slut", "out of memory"};
inline constexpr MessageText unexpected{"unexpected", "ett fel i programmet: {0}",
                                        "an error in the program: {0}"};

inline constexpr MessageText without_errors{"without-errors", "{0}: inga fel", "{0}: no errors"};
inline constexpr MessageText progress{"progress", "{0} av {1} handlingar", "{0} of {1} papers"};
inline constexpr MessageText list_needs{"list-needs", "behöver: {0}", "needs: {0}"};
inline constexpr MessageText list_form{"list-form", "formulär: --blank gör det tomt",
                                       "form: --blank makes it empty"};
inline constexpr MessageText list_form_translated{
    "list-form-translated", "formulär: --blank gör det tomt, --translation översätter: {0}",
    "form: --blank makes it empty, --translation translates: {0}"};
inline constexpr MessageText list_several{"list-several", "{0} (en handling för varje)",
                                          "{0} (one paper for each)"};

}  // namespace overens::messages
