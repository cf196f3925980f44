#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "data/case_data.h"
#include "schema/schema.h"
#include "template/template.h"

namespace overens::press {

/// The user's files, recognised and proved, each in its place: what a template is merged with.
struct Inputs {
    std::vector<data::CaseData> each;    ///< of the template's first input: one document each
    std::vector<data::CaseData> shared;  ///< of its other inputs, in their order
};

/// Finds the schema of a name; adds what is wrong if it cannot.
using FindSchema =
    std::function<std::optional<schema::Schema>(const std::string& name, Diagnostics& diagnostics)>;

/// Reads the sources, proves each against the schema that it names, and gives every one to the input of the
/// template that wants it. Every error of every source is added; nothing comes back if there was one.
std::optional<Inputs> gather(const templates::Template& form, const std::vector<SourcePointer>& sources,
                             const FindSchema& find_schema, Diagnostics& diagnostics, bool blank = false);

}  // namespace overens::press
