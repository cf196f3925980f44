#include "judge/judge.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "judge/findings.h"
#include "support/files.h"

namespace overens::testing {

void Findings::broken(std::initializer_list<std::string_view> rules, const std::string& what) {
    for (const std::string_view rule : rules) {
        if (std::find(announced_.begin(), announced_.end(), rule) == announced_.end()) {
            throw std::logic_error("a check that never announced the rule " + std::string(rule));
        }
        Broken found{std::string(rule), what};
        if (std::find(found_.begin(), found_.end(), found) == found_.end())
            found_.push_back(std::move(found));
    }
}

const std::vector<const Check*>& checks() {
    static const std::vector<const Check*> all = {&file_check,       &graphics_check, &font_check,
                                                  &annotation_check, &metadata_check, &catalog_check,
                                                  &structure_check,  &table_check,    &marking_check};
    return all;
}

std::vector<Broken> judge(const PdfFile& file) {
    std::vector<Broken> result;
    for (const Check* check : checks()) {
        Findings findings(check->rules);
        check->run(file, findings);
        result.insert(result.end(), findings.all().begin(), findings.all().end());
    }
    return result;
}

std::vector<Broken> judge(std::string_view bytes) {
    return judge(read_pdf(bytes));
}

std::vector<Broken> judge_file(const std::filesystem::path& file) {
    return judge(read(file));
}

std::string told(const std::vector<Broken>& broken) {
    std::string text;
    for (const Broken& each : broken) text += each.rule + ": " + each.what + '\n';
    return text;
}

std::vector<std::string> judged_rules() {
    std::set<std::string> rules;
    for (const Check* check : checks()) rules.insert(check->rules.begin(), check->rules.end());
    return {rules.begin(), rules.end()};
}

}  // namespace overens::testing
