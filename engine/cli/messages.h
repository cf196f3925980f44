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
