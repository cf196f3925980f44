#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "judge/pdf_file.h"

namespace overens::testing {

/// An operator of a content stream with its operands; strings are `b:` and hexadecimal digits, as in qpdf's
/// JSON.
struct Operation {
    std::string name;
    std::vector<Json> operands;
};

std::vector<Operation> parse_content(std::string_view data);

/// A level of marked content.
struct Mark {
    std::string tag;
    Json properties;  ///< a dictionary, or null

    bool artifact() const { return tag == "/Artifact"; }
    bool tagged() const { return properties.is_object() && properties.contains("/MCID"); }
};

/// One operation with the state that it meets.
struct Step {
    Operation operation;
    std::vector<Mark> marks;
    const Json* font = nullptr;  ///< the font dictionary, of operators that show text
    int rendering = 0;
    bool in_text = false;
    int depth = 0;  ///< of `q`
    int form = 0;   ///< object number of the form XObject that it stands in, 0 for the page's own
};

/// All operations of a page, those of its forms where they are drawn.
std::vector<Step> steps_of(const PdfFile& file, const Json& page);

bool shows_text(const std::string& operation);
bool paints(const std::string& operation);
/// The bytes that an operator shows.
std::string shown_bytes(const Operation& operation);
/// A page's dictionary entry, its own or inherited.
const Json& inherited(const PdfFile& file, const Json& page, const char* key);

}  // namespace overens::testing
