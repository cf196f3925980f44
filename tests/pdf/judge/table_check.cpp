// Tables are regular, and their heads say what they head: ISO 14289-1, 7.2 and 7.5.
#include <algorithm>
#include <set>

#include "judge/findings.h"
#include "judge/structure_tree.h"

namespace overens::testing {

namespace {

/// Attributes of the owner /Table, of one element.
Json table_attributes(const PdfFile& file, const StructureNode& node) {
    Json result = Json::object();
    const auto take = [&](const Json& attributes) {
        if (attributes.is_object() && is_name(PdfFile::raw(attributes, "/O"), "/Table"))
            result.update(attributes);
    };
    const Json& all = file.get(*node.value, "/A");
    take(all);
    if (all.is_array()) {
        for (const Json& each : all) take(file.resolve(each));
    }
    return result;
}

int span(const Json& attributes, const char* key) {
    const Json& value = PdfFile::raw(attributes, key);
    return value.is_number_integer() ? std::clamp(value.get<int>(), 1, 1000) : 1;
}

std::vector<const StructureNode*> rows_of(const StructureNode& table) {
    std::vector<const StructureNode*> rows;
    for (const StructureNode* kid : table.kids) {
        if (kid->type == "/TR") rows.push_back(kid);
        if (kid->type == "/THead" || kid->type == "/TBody" || kid->type == "/TFoot") {
            for (const StructureNode* row : kid->kids) {
                if (row->type == "/TR") rows.push_back(row);
            }
        }
    }
    return rows;
}

bool is_cell(const StructureNode& node) {
    return node.type == "/TH" || node.type == "/TD";
}

void check_grid(const PdfFile& file, const std::vector<const StructureNode*>& rows, Findings& findings) {
    std::vector<std::vector<bool>> taken(rows.size());
    std::size_t width = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::size_t column = 0;
        for (const StructureNode* cell : rows[row]->kids) {
            if (!is_cell(*cell)) continue;
            while (column < taken[row].size() && taken[row][column]) ++column;
            const Json attributes = table_attributes(file, *cell);
            const auto wide = static_cast<std::size_t>(span(attributes, "/ColSpan"));
            const auto high = static_cast<std::size_t>(span(attributes, "/RowSpan"));
            findings.need(row + high <= rows.size(), {"UA 7.2-41"},
                          "a cell that spans rows past the table's end");
            for (std::size_t below = row; below < std::min(row + high, rows.size()); ++below) {
                if (taken[below].size() < column + wide) taken[below].resize(column + wide);
                for (std::size_t beside = column; beside < column + wide; ++beside) {
                    findings.need(!taken[below][beside], {"UA 7.2-15"}, "two cells in one place");
                    taken[below][beside] = true;
                }
            }
            column += wide;
        }
        width = std::max(width, taken[row].size());
    }
    for (const std::vector<bool>& row : taken) {
        const auto filled = static_cast<std::size_t>(std::count(row.begin(), row.end(), true));
        findings.need(
            filled == width, {"UA 7.2-42", "UA 7.2-43"},
            "a row of " + std::to_string(filled) + " columns in a table of " + std::to_string(width));
    }
}

/// What a cell names as its heads are head cells of its table (ISO 32000-1, 14.8.5.7).
void check_headers(const PdfFile& file, const std::vector<const StructureNode*>& rows, Findings& findings) {
    std::set<std::string> heads;
    for (const StructureNode* row : rows) {
        for (const StructureNode* cell : row->kids) {
            if (cell->type == "/TH") heads.insert(text_of(file.get(*cell->value, "/ID")).value_or(""));
        }
    }
    heads.erase("");
    for (const StructureNode* row : rows) {
        for (const StructureNode* cell : row->kids) {
            const Json attributes = table_attributes(file, *cell);
            for (const Json& head : as_list(file.get(attributes, "/Headers"))) {
                const std::string name = text_of(file.resolve(head)).value_or("");
                findings.need(heads.contains(name), {"PDF 14.8.5"},
                              "a cell whose head \"" + name + "\" is no head cell of its table");
            }
        }
    }
}

void run(const PdfFile& file, Findings& findings) {
    const StructureTree tree = StructureTree::read(file);
    for (const auto& node : tree.nodes) {
        if (node->type != "/Table") continue;
        const auto rows = rows_of(*node);
        check_grid(file, rows, findings);
        check_headers(file, rows, findings);
        bool linked = false;
        for (const StructureNode* row : rows) {
            for (const StructureNode* cell : row->kids)
                linked = linked || table_attributes(file, *cell).contains("/Headers");
        }
        for (const StructureNode* row : rows) {
            for (const StructureNode* cell : row->kids) {
                if (cell->type != "/TH" || linked) continue;
                const Json attributes = table_attributes(file, *cell);
                const Json& scope = PdfFile::raw(attributes, "/Scope");
                findings.need(is_name(scope, "/Row") || is_name(scope, "/Column") || is_name(scope, "/Both"),
                              {"UA 7.5-1", "UA 7.5-2"}, "a head cell that does not say what it heads");
            }
        }
    }
}

}  // namespace

const Check table_check = {
    {"PDF 14.8.5", "UA 7.2-15", "UA 7.2-41", "UA 7.2-42", "UA 7.2-43", "UA 7.5-1", "UA 7.5-2"}, run};

}  // namespace overens::testing
