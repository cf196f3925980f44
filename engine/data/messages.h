#pragma once

#include "base/message.h"

namespace overens::data::messages {

inline constexpr MessageText no_json{"json-syntax", "det här är inte JSON", "this is not JSON"};
inline constexpr MessageText empty_file{"json-empty", "filen är tom", "the file is empty"};
inline constexpr MessageText comma_missing{"json-comma-missing", "ett kommatecken saknas före ”{0}”",
                                           "a comma is missing before “{0}”"};
inline constexpr MessageText comma_missing_hint{"json-comma-missing-hint", "skriv ett kommatecken här",
                                                "write a comma here"};
inline constexpr MessageText decimal_comma_hint{"json-decimal-comma-hint", "decimaltal skrivs med punkt: {0}",
                                                "decimals are written with a point: {0}"};
inline constexpr MessageText comma_extra{"json-comma-extra", "ett kommatecken för mycket före ”{0}”",
                                         "one comma too many before “{0}”"};
inline constexpr MessageText comma_extra_hint{"json-comma-extra-hint", "ta bort kommatecknet",
                                              "remove the comma"};
inline constexpr MessageText value_missing{"json-value-missing", "ett värde saknas före ”{0}”",
                                           "a value is missing before “{0}”"};
inline constexpr MessageText value_missing_of{"json-value-missing", "värdet för ”{0}” saknas",
                                              "the value of “{0}” is missing"};
inline constexpr MessageText colon_missing{"json-colon-missing", "ett kolon saknas efter nyckeln ”{0}”",
                                           "a colon is missing after the key “{0}”"};
inline constexpr MessageText name_expected{"json-name-expected",
                                           "här ska en nyckel inom citattecken stå, inte ”{0}”",
                                           "a key in quotation marks is expected here, not “{0}”"};
inline constexpr MessageText name_form_hint{"json-name-form-hint", "skriv \"nyckel\": värde",
                                            "write \"key\": value"};
inline constexpr MessageText quotes_missing{"json-quotes-missing", "”{0}” saknar citattecken",
                                            "“{0}” lacks quotation marks"};
inline constexpr MessageText write_hint{"json-write-hint", "skriv {0}", "write {0}"};
inline constexpr MessageText word_spelling{"json-word", "”{0}” är stavat fel", "“{0}” is misspelt"};
inline constexpr MessageText wrong_quotes{"json-quotes", "texten står inom fel sorts citattecken",
                                          "the text is in the wrong kind of quotation marks"};
inline constexpr MessageText text_unclosed{"json-text-unclosed", "texten avslutas inte på raden",
                                           "the text does not end on its line"};
inline constexpr MessageText text_unclosed_hint{
    "json-text-unclosed-hint", "ett citattecken (\") saknas i slutet; en radbrytning i en text skrivs \\n",
    "a quotation mark (\") is missing at the end; a line break in a text is written \\n"};
inline constexpr MessageText control{"json-control", "en text får inte innehålla styrtecknet U+{0}",
                                     "a text must not hold the control character U+{0}"};
inline constexpr MessageText control_hint{"json-control-hint", "skriv {0} i stället", "write {0} instead"};
inline constexpr MessageText escape{"json-escape", "okänd kombination ”{0}” i en text",
                                    "unknown escape “{0}” in a text"};
inline constexpr MessageText escape_hint{"json-escape-hint", "ett omvänt snedstreck skrivs dubbelt: \\\\",
                                         "a backslash is written twice: \\\\"};
inline constexpr MessageText surrogate{"json-surrogate", "{0} är ett halvt tecken",
                                       "{0} is half a character"};
inline constexpr MessageText encoding{"json-encoding", "filen är inte sparad som UTF-8",
                                      "the file is not saved as UTF-8"};
inline constexpr MessageText encoding_hint{"json-encoding-hint", "spara om filen med teckenkodningen UTF-8",
                                           "save the file again with the encoding UTF-8"};
inline constexpr MessageText nul{"json-nul", "filen innehåller ett nolltecken (U+0000)",
                                 "the file holds a NUL character (U+0000)"};
inline constexpr MessageText number{"json-number", "”{0}” är inte ett tal i JSON",
                                    "“{0}” is no number in JSON"};
inline constexpr MessageText number_hint{"json-number-hint",
                                         "skriv talet som {0}, eller inom citattecken om det är en text",
                                         "write the number as {0}, or in quotation marks if it is a text"};
inline constexpr MessageText number_form_hint{"json-number-form-hint", "tal skrivs som 12, -3 eller 0.5",
                                              "numbers are written as 12, -3 or 0.5"};
inline constexpr MessageText integer_too_large{"json-integer-too-large",
                                               "heltalet {0} är för stort (64 bitar räcker inte)",
                                               "the integer {0} is too large (64 bits do not hold it)"};
inline constexpr MessageText number_too_large{"json-number-too-large", "talet {0} är för stort",
                                              "the number {0} is too large"};
inline constexpr MessageText text_hint{"json-text-hint", "skriv det inom citattecken om det är en beteckning",
                                       "write it in quotation marks if it is a name"};
inline constexpr MessageText duplicate{"json-duplicate", "nyckeln ”{0}” finns redan (rad {1})",
                                       "the key “{0}” is there already (line {1})"};
inline constexpr MessageText duplicate_hint{"json-duplicate-hint", "ta bort den ena", "remove one of them"};
inline constexpr MessageText too_deep{"json-depth", "för många nivåer i varandra (högst {0})",
                                      "too many levels in each other (at most {0})"};
inline constexpr MessageText comment{"json-comment", "kommentarer är inte tillåtna i JSON",
                                     "comments are not allowed in JSON"};
inline constexpr MessageText comment_hint{"json-comment-hint", "ta bort kommentaren", "remove the comment"};
inline constexpr MessageText mismatch{"json-mismatch", "”{0}” på rad {1} stängs med ”{2}”",
                                      "“{0}” on line {1} is closed by “{2}”"};
inline constexpr MessageText extra_close{"json-extra-close", "”{0}” stänger något som inte är öppet",
                                         "“{0}” closes what is not open"};
inline constexpr MessageText truncated{"json-truncated", "filen slutar innan ”{0}” på rad {1} är stängd",
                                       "the file ends before “{0}” on line {1} is closed"};
inline constexpr MessageText write_last_hint{"json-truncated-hint", "”{0}” saknas i slutet av filen",
                                             "“{0}” is missing at the end of the file"};
inline constexpr MessageText trailing{"json-trailing", "filen fortsätter efter att JSON-värdet är slut",
                                      "the file goes on after the JSON value has ended"};
inline constexpr MessageText trailing_hint{"json-trailing-hint",
                                           "ta bort resten, eller kontrollera att rätt klammer är stängd",
                                           "remove the rest, or see that the right bracket is closed"};
inline constexpr MessageText stray{"json-stray", "tecknet ”{0}” hör inte hemma här",
                                   "the character “{0}” does not belong here"};

}  // namespace overens::data::messages
