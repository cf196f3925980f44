#pragma once

#include <string>
#include <string_view>

namespace overens::document {

/// Has this the form of a language's tag (BCP 47): `sv`, `sv-SE`, `ku-Arab`?
bool is_language(std::string_view text);

bool is_swedish(std::string_view tag);
bool is_english(std::string_view tag);

/// Is this language written from right to left, in the script that its tag names or else in its usual one?
bool is_right_to_left(std::string_view tag);

/// The script that it is written in, as ISO 15924 has it (`Arab`); nothing if that is not known.
std::string script_of(std::string_view tag);

}  // namespace overens::document
