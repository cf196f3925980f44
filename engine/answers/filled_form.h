#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace overens::answers {

/// A field as the file has it.
struct FilledField {
    std::string name;   ///< without the form's own: `forsorjning.af`
    std::string value;  ///< what is written; of boxes the code of the one chosen; of one box anything
    int page = 0;       ///< on which it is, counted from 1; 0 in a file without pages
};

/// A form that somebody filled in and saved: which one it says it is, and its fields in their order.
struct FilledForm {
    SourcePointer source;
    std::string name;     ///< of the form: `vad-hande-sen`
    std::string version;  ///< `2026-1`
    std::vector<FilledField> fields;
};

/// Reads a PDF with the fields of a form, or an ODT with its controls; the file's first bytes say which it
/// is. What makes it unreadable, or no form, is added.
std::optional<FilledForm> read_filled(const SourcePointer& source, Diagnostics& diagnostics);

}  // namespace overens::answers
