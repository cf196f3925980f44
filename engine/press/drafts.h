#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "data/case_data.h"
#include "document/document.h"
#include "press/enclosures.h"
#include "press/parts.h"
#include "press/press.h"
#include "template/template.h"

namespace overens::press {

/// A document that is to be printed.
struct Draft {
    document::Document document;
    std::string file_name;  ///< without an ending
    SourcePointer owner;    ///< the file that it is made of, first of all
    /// Put in where the document has pages of other files, in their order.
    std::vector<ForeignPdf> enclosures = {};
};

/// The figures of data that have been proved.
std::vector<schema::Figure> figures_of(Parts& parts, const data::CaseData& proved);

/// Proves the files and merges them into the template: a document for each of its first input. Nothing comes
/// back if there was an error.
std::vector<Draft> make_drafts(Parts& parts, const templates::Template& form,
                               const std::vector<SourcePointer>& sources, const Options& options,
                               Diagnostics& diagnostics);

}  // namespace overens::press
