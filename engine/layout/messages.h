#pragma once

#include "base/message.h"

namespace overens::layout::messages {

inline constexpr MessageText font_missing{"font-missing", "hittar inte typsnittet {0}",
                                          "cannot find the font {0}"};
inline constexpr MessageText font_hint{"font-hint",
                                       "sökt i: {0}; det finns i Debianpaketet {1} (apt install {1})",
                                       "looked in: {0}; the Debian package {1} has it (apt install {1})"};
inline constexpr MessageText font_broken{"font-broken", "{0} är inget typsnitt som går att läsa",
                                         "{0} is no font that can be read"};
inline constexpr MessageText patterns_missing{"hyphenation-missing", "hittar inte avstavningsmönstren {0}",
                                              "cannot find the hyphenation patterns {0}"};
inline constexpr MessageText patterns_broken{"hyphenation-broken",
                                             "avstavningsmönstren {0} går inte att läsa",
                                             "the hyphenation patterns {0} cannot be read"};
inline constexpr MessageText icu_broken{"icu-broken", "ICU kan inte dela rader: {0}",
                                        "ICU cannot break lines: {0}"};
inline constexpr MessageText icu_bidi{"icu-bidi", "ICU kan inte ordna text från höger till vänster: {0}",
                                      "ICU cannot order text from right to left: {0}"};
inline constexpr MessageText character_missing{"character-missing",
                                               "tecknet ”{0}” (U+{1}) finns inte i typsnittet {2}: ”{3}”",
                                               "the font {2} has no character “{0}” (U+{1}): “{3}”"};
inline constexpr MessageText character_hint{
    "character-hint", "skriv med andra tecken, eller välj ett annat typsnitt i temat",
    "write it with other characters, or choose another font in the theme"};

inline constexpr MessageText address_wide{
    "address-wide", "raden ”{0}” i adressen är bredare än kuvertets fönster",
    "the line “{0}” of the address is wider than the envelope's window"};
inline constexpr MessageText address_high{
    "address-high", "adressen tar {0} rader, men i kuvertets fönster syns bara {1}: korta raden ”{2}”",
    "the address takes {0} lines, but the envelope's window shows only {1}: shorten the line “{2}”"};
inline constexpr MessageText address_hint{
    "address-hint", "skriv kortare, eller välj ett kuvert med större fönster i mallen",
    "write less, or choose an envelope with a larger window in the template"};

}  // namespace overens::layout::messages
