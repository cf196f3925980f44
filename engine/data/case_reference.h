// The reference that a form bears, and by which its answers find back to their case: the case's number, the
// placement's id if one is meant, and two check characters by ISO/IEC 7064, MOD 1271-36:
//
//     2026-0031 and p1  ->  2026-0031-P1-9R
//
// Digits and the letters A to Z count, capital or small; hyphens and whatever else parts them are for the
// eye, and stand as hyphens. Å, Ä and Ö, which such a number may have, become AA, AE and OE, as in passports,
// so that a reference can be typed on any keyboard and be part of a file's name. Of two numbers that differ
// only in what parts them (`12-3` and `1-23`), or in that, the references count alike: who issues references
// sees that no two cases get the same.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace overens::data {

/// The longest reference there is, with its hyphens; `referens` in formular.schema.json says so, too.
inline constexpr std::size_t longest_reference = 80;

/// Nothing if the number has no letter or digit, has letters of other kinds, or is too long.
std::optional<std::string> case_reference(std::string_view case_number, std::string_view placement = {});

/// A reference as somebody wrote it, in the form in which it is issued: capitals, one hyphen for all that
/// parts them. Nothing if it holds what no reference has.
std::optional<std::string> tidy_reference(std::string_view written);

/// Do the check characters fit? One mistyped character, two that changed places and most other slips are
/// found.
bool is_case_reference(std::string_view written);

}  // namespace overens::data
