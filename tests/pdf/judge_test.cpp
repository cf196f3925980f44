// The judge finds what it should: a sound file broken in one way breaks just the rules meant.
#include <doctest/doctest.h>

#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

#include "breakings/breaking.h"
#include "judge/findings.h"
#include "page_maker.h"
#include "pdf/pdf.h"
#include "support/files.h"

using namespace overens;
using namespace overens::testing;

namespace {

const PdfFile& sound_file() {
    static const PdfFile file = read_pdf(pdf::write(sample_pages(), pdf::prepare(*project_world())));
    return file;
}

std::string rules_of(const std::vector<Broken>& broken) {
    std::string text;
    std::set<std::string> seen;
    for (const Broken& each : broken) {
        if (!seen.insert(each.rule).second) continue;
        text += (text.empty() ? "" : ", ") + each.rule;
    }
    return text;
}

std::vector<Breaking> all_breakings() {
    std::vector<Breaking> all;
    for (const auto& group : {file_breakings(), graphics_breakings(), font_breakings(),
                              annotation_breakings(), metadata_breakings(), catalog_breakings(),
                              structure_breakings(), table_breakings(), marking_breakings()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

/// The rules of a referee's table, as the judge names them.
std::set<std::string> rules_in(const std::filesystem::path& file, const std::string& standard) {
    std::set<std::string> rules;
    std::ifstream lines(file);
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::istringstream columns(line);
        std::string clause;
        std::string test;
        std::getline(columns, clause, '\t');
        std::getline(columns, test, '\t');
        rules.insert(standard + " " + clause + "-" + test);
    }
    return rules;
}

}  // namespace

TEST_CASE("a file broken in one way breaks the rules meant, and no others") {
    for (const Breaking& breaking : all_breakings()) {
        PdfFile file = sound_file();
        breaking.break_it(file);
        const std::vector<Broken> broken = judge(file);
        CHECK_MESSAGE(rules_of(broken) == breaking.rules, breaking.what, "\n", told(broken));
    }
}

TEST_CASE("every rule of the judge is broken by one of those files") {
    std::string shown;
    for (const Breaking& breaking : all_breakings()) shown += breaking.rules + ", ";
    for (const std::string& rule : judged_rules()) {
        // Eight million objects are more than a test should make.
        if (rule == "A 6.1.13-7") continue;
        CHECK_MESSAGE(shown.find(rule + ",") != std::string::npos, rule);
    }
}

TEST_CASE("the judge knows the rules by their names, and most of them") {
    const auto folder = referee("pdf-rules");
    if (!folder) return;
    std::set<std::string> rules = rules_in(*folder / "pdfa-2a.tsv", "A");
    const std::set<std::string> universal = rules_in(*folder / "pdfua-1.tsv", "UA");
    rules.insert(universal.begin(), universal.end());
    std::size_t judged = 0;
    for (const std::string& rule : judged_rules()) {
        if (rule.starts_with("PDF ")) continue;
        CHECK_MESSAGE(rules.erase(rule) == 1, rule, " is no rule of the referee");
        ++judged;
    }
    std::string missing;
    for (const std::string& rule : rules) missing += (missing.empty() ? "" : ", ") + rule;
    std::cout << "The judge of PDF files knows " << judged << " of " << judged + rules.size()
              << " rules; not: " << missing << '\n';
    CHECK(judged >= 230);
}
