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
inline constexpr MessageText character_missing{"character-missing",
                                               "tecknet ”{0}” (U+{1}) finns inte i typsnittet {2}: ”{3}”",
                                               "the font {2} has no character “{0}” (U+{1}): “{3}”"};
inline constexpr MessageText character_hint{
    "character-hint", "skriv med andra tecken, eller välj ett annat typsnitt i temat",
    "write it with other characters, or choose another font in the theme"};

}  // namespace overens::layout::messages
