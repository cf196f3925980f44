#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "judge/pdf_file.h"

namespace overens::testing {

/// A structure element with what it holds, in order.
struct StructureNode {
    int number = 0;  ///< of its object
    const Json* value = nullptr;
    std::string own_type;  ///< as written
    std::string type;      ///< as the role map has it
    StructureNode* parent = nullptr;
    std::vector<StructureNode*> kids;
    std::vector<std::pair<int, int>> contents;  ///< page's object and MCID
    std::vector<int> annotations;               ///< objects of OBJRs
    std::string language;                       ///< its own or inherited, else the catalog's
};

/// The structure tree of a file.
struct StructureTree {
    std::vector<std::unique_ptr<StructureNode>> nodes;  ///< in reading order; the first has no parent
    std::map<std::pair<int, int>, const StructureNode*> by_content;  ///< by page's object and MCID
    std::map<int, const StructureNode*> by_annotation;
    bool circular_kids = false;

    static StructureTree read(const PdfFile& file);
};

/// The types of ISO 32000-1, 14.8.4.
bool is_standard_type(const std::string& type);

}  // namespace overens::testing
