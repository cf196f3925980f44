#include "support/example_papers.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "support/files.h"

namespace overens::testing {

namespace fs = std::filesystem;

namespace {

/// The files that a name with at most one star stands for, sorted.
std::vector<fs::path> files_of(const fs::path& pattern) {
    const std::string name = pattern.filename().string();
    const auto star = name.find('*');
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(pattern.parent_path())) {
        const std::string one = entry.path().filename().string();
        const bool meant = star == std::string::npos
                               ? one == name
                               : one.size() + 1 >= name.size() && one.starts_with(name.substr(0, star)) &&
                                     one.ends_with(name.substr(star + 1));
        if (meant) found.push_back(entry.path());
    }
    if (found.empty()) throw std::runtime_error("no such example: " + pattern.string());
    std::ranges::sort(found);
    return found;
}

std::vector<ExamplePaper> whole_list() {
    const fs::path folder = project_folder() / "examples";
    std::vector<ExamplePaper> papers;
    std::istringstream lines(read(folder / "papers.txt"));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        ExamplePaper paper;
        if (!(words >> paper.form) || paper.form == "#") continue;
        paper.bundle = paper.form == "assemble";
        for (std::string word; words >> word;) {
            if (word == "--date") {
                words >> paper.date;
                continue;
            }
            if (word == "--translation") {
                words >> paper.translation;
                continue;
            }
            if (word == "--blank") {
                paper.blank = true;
                continue;
            }
            for (fs::path& file : files_of(folder / word)) paper.files.push_back(std::move(file));
        }
        papers.push_back(std::move(paper));
    }
    return papers;
}

}  // namespace

std::vector<ExamplePaper> example_papers() {
    std::vector<ExamplePaper> papers = whole_list();
    std::erase_if(papers, [](const ExamplePaper& paper) { return paper.bundle; });
    return papers;
}

std::vector<ExamplePaper> example_bundles() {
    std::vector<ExamplePaper> papers = whole_list();
    std::erase_if(papers, [](const ExamplePaper& paper) { return !paper.bundle; });
    return papers;
}

}  // namespace overens::testing
