// Marked content on pages: ISO 14289-1, 7.1 and 7.2.
#include "judge/content.h"
#include "judge/findings.h"
#include "judge/structure_tree.h"

namespace overens::testing {

namespace {

/// Marked content and text objects are balanced and do not cross each other (ISO 32000-1, 14.6.1).
void check_balance(const std::vector<Step>& steps, Findings& findings) {
    std::string open;
    const auto close = [&](char kind, const std::string& name) {
        findings.need(!open.empty() && open.back() == kind, {"PDF 14.6"}, name + " closes what is not open");
        if (!open.empty()) open.pop_back();
    };
    for (const Step& step : steps) {
        const std::string& name = step.operation.name;
        if (name == "BDC" || name == "BMC")
            open += 'M';
        else if (name == "BT")
            open += 'T';
        else if (name == "q")
            open += 'Q';
        else if (name == "EMC")
            close('M', name);
        else if (name == "ET")
            close('T', name);
        else if (name == "Q")
            close('Q', name);
        findings.need(step.in_text || !shows_text(name), {"PDF 14.6"}, "text outside a text object");
    }
    findings.need(open.empty(), {"PDF 14.6"}, "something is left open at the end of a page");
}

class PageJudge {
 public:
    PageJudge(int page, const StructureTree& tree, bool language, Findings& findings)
        : page_(page), tree_(tree), language_(language), findings_(findings) {}

    void check(const Step& step) {
        const std::string& name = step.operation.name;
        if (name == "BDC" || name == "BMC") check_mark(step);
        if (!paints(name)) return;
        bool artifact = false;
        const StructureNode* node = nullptr;
        for (const Mark& mark : step.marks) {
            artifact = artifact || mark.artifact();
            if (mark.tagged() && mark.properties["/MCID"].is_number_integer())
                node = find(mark.properties["/MCID"]);
        }
        findings_.need(artifact || node, {"UA 7.1-3"}, name + " is neither tagged nor an artifact");
        if (shows_text(name) && node)
            findings_.need(language_ || !node->language.empty(), {"UA 7.2-34"}, "text without language");
    }

 private:
    void check_mark(const Step& step) {
        const Mark& own = step.marks.back();
        for (std::size_t at = 0; at + 1 < step.marks.size(); ++at) {
            if (own.artifact())
                findings_.need(!step.marks[at].tagged(), {"UA 7.1-1"}, "an artifact in tagged content");
            if (own.tagged())
                findings_.need(!step.marks[at].artifact(), {"UA 7.1-2"}, "tagged content in an artifact");
        }
        if (!own.properties.is_object()) return;
        const StructureNode* node = own.tagged() && own.properties["/MCID"].is_number_integer()
                                        ? find(own.properties["/MCID"])
                                        : nullptr;
        const bool told = language_ || own.properties.contains("/Lang") || (node && !node->language.empty());
        findings_.need(told || !own.properties.contains("/ActualText"), {"UA 7.2-30"},
                       "/ActualText without language");
        findings_.need(told || !own.properties.contains("/Alt"), {"UA 7.2-31"}, "/Alt without language");
        findings_.need(told || !own.properties.contains("/E"), {"UA 7.2-32"}, "/E without language");
        if (own.tagged()) {
            const bool fresh = own.properties["/MCID"].is_number_integer() &&
                               seen_.insert(own.properties["/MCID"].get<int>()).second;
            findings_.need(fresh, {"PDF 14.6"}, "an MCID twice on a page");
        }
    }

    const StructureNode* find(const Json& number) const {
        const auto found = tree_.by_content.find({page_, number.get<int>()});
        return found == tree_.by_content.end() ? nullptr : found->second;
    }

    int page_;
    const StructureTree& tree_;
    bool language_;
    Findings& findings_;
    std::set<int> seen_;
};

void run(const PdfFile& file, Findings& findings) {
    const StructureTree tree = StructureTree::read(file);
    const bool language = !text_of(file.get(file.catalog(), "/Lang")).value_or("").empty();
    for (const auto& [number, page] : file.pages()) {
        const std::vector<Step> steps = steps_of(file, *page);
        check_balance(steps, findings);
        PageJudge judge(number, tree, language, findings);
        for (const Step& step : steps) judge.check(step);
    }
}

}  // namespace

const Check marking_check = {
    {"PDF 14.6", "UA 7.1-1", "UA 7.1-2", "UA 7.1-3", "UA 7.2-30", "UA 7.2-31", "UA 7.2-32", "UA 7.2-34"},
    run};

}  // namespace overens::testing
