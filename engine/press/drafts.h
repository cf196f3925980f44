#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "document/document.h"
#include "press/parts.h"
#include "press/press.h"
#include "template/template.h"

namespace overens::press {

/// A document that is to be printed.
struct Draft {
    document::Document document;
    std::string file_name;  ///< without an ending
    SourcePointer owner;    ///< the file that it is made of, first of all
};

/// Proves the files and merges them into the template: a document for each of its first input. Nothing comes
/// back if there was an error.
std::vector<Draft> make_drafts(Parts& parts, const templates::Template& form,
                               const std::vector<SourcePointer>& sources, const Options& options,
                               Diagnostics& diagnostics);

}  // namespace overens::press
