#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "data/case_data.h"
#include "press/inputs.h"

namespace overens::press {

/// A file that a bundle names.
struct NamedFile {
    std::string path;  ///< found from where the command is
    Place place;       ///< of its name in the bundle
};

/// One paper of a bundle, or several where the template makes one of each file.
struct BundledPaper {
    std::string form;  ///< the template
    Place place;       ///< of its name
    std::vector<NamedFile> files = {};
    std::string name = {};  ///< in the contents; the paper's title if not said
    std::optional<std::string> placement = {};
    std::optional<std::string> translation = {};
    bool blank = false;
};

/// A finished PDF that comes last.
struct Enclosure {
    NamedFile file;
    std::string name;
};

/// Several papers that are made in one call (`bunt.schema.json`).
struct Bundle {
    data::CaseData data;
    std::string title;
    std::string reference;
    std::string file_name;  ///< of all as one, without an ending
    bool as_one = false;
    std::optional<BundledPaper> cover = {};
    std::vector<NamedFile> shared = {};  ///< for every paper that needs such a one
    std::vector<BundledPaper> papers = {};
    std::vector<Enclosure> enclosures = {};
};

/// Nothing comes back if the file is no bundle or has errors, which are told.
std::optional<Bundle> read_bundle(const SourcePointer& source, const FindSchema& find_schema,
                                  Diagnostics& diagnostics);

}  // namespace overens::press
