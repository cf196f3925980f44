#pragma once

#include <string>

#include "base/diagnostic.h"

namespace overens {

/// A diagnostic as people read it, each line ended by a newline:
///
///     arende.json:12:21: fel: personnumret har fel kontrollsiffra
///        12 |     "personnummer": "19900101-1234",
///           |                     ^~~~~~~~~~~~~~~
///       tips: räkna om sista siffran
///
/// A paper has pages instead of lines: `svar.pdf, sida 2: fel: …`
std::string report(const Diagnostic& diagnostic, Language language);

/// All of them, and how many were left out.
std::string report(const Diagnostics& diagnostics, Language language);

/// All of them as one JSON object, for programs, also if there are none: `diagnostics`, each with file, line
/// and column or page, severity, code, message, hint, pointer; `errors`, their number with those left out;
/// and `left_out`, how many are not in the list.
std::string report_json(const Diagnostics& diagnostics, Language language);

}  // namespace overens
