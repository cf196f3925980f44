#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "judge/judge.h"
#include "judge/pdf_file.h"

namespace overens::testing {

/// What a check finds. A check may speak only of rules that it announced, so that the list of judged rules is
/// true.
class Findings {
 public:
    explicit Findings(const std::vector<std::string_view>& announced) : announced_(announced) {}

    void broken(std::initializer_list<std::string_view> rules, const std::string& what);
    /// Notes it unless the condition holds.
    void need(bool condition, std::initializer_list<std::string_view> rules, const std::string& what) {
        if (!condition) broken(rules, what);
    }
    const std::vector<Broken>& all() const { return found_; }

 private:
    const std::vector<std::string_view>& announced_;
    std::vector<Broken> found_;
};

/// A group of rules that are checked together.
struct Check {
    std::vector<std::string_view> rules;
    void (*run)(const PdfFile&, Findings&);
};

extern const Check file_check;        ///< syntax and limits: ISO 19005-2, 6.1
extern const Check graphics_check;    ///< colours, images, transparency: 6.2.2–6.2.10
extern const Check font_check;        ///< 6.2.11; ISO 14289-1, 7.21
extern const Check annotation_check;  ///< annotations, fields, actions: 6.3–6.5; 7.18
extern const Check metadata_check;    ///< XMP: 6.6; 5
extern const Check catalog_check;     ///< the catalog's entries, optional content, files: 6.8–6.11; 7.1
extern const Check structure_check;   ///< the structure tree: 6.7; 7.1–7.9
extern const Check table_check;       ///< rows and columns: 7.2, 7.5
extern const Check marking_check;     ///< marked content on pages: 7.1, 7.2

/// All of the above.
const std::vector<const Check*>& checks();

/// `judge`, of a file taken apart (and perhaps broken on purpose).
std::vector<Broken> judge(const PdfFile& file);

}  // namespace overens::testing
