#include "papers.h"

#include <algorithm>
#include <stdexcept>

#include "support/example_papers.h"
#include "support/files.h"

namespace overens::testing {

namespace fs = std::filesystem;

bool is_bound(const fs::path& file) {
    const std::string stem = file.stem().string();
    if (stem.ends_with("-arendeakt") || stem.ends_with("-inskrivningsmapp")) return true;
    return std::ranges::any_of(example_bundles(), [&](const ExamplePaper& bundle) {
        return bundle.files.front().stem() == file.stem();
    });
}

fs::path letter_sheet(const fs::path& folder) {
    const std::string examples = (project_folder() / "examples").string();
    const Ran ran = run("'" OVERENS_PROGRAM "' generate provark-kuvert '" + examples +
                        "/verksamhet.json' --date 2026-11-22 --output '" + folder.string() + "'");
    if (ran.exit != 0) throw std::runtime_error(ran.errors);
    return folder / "provark-kuvert.pdf";
}

const fs::path& paper_folder() {
    static const ScratchFolder folder;
    static const bool made = [] {
        for (const ExamplePaper& paper : example_papers()) {
            std::string command = "'" OVERENS_PROGRAM "' generate " + paper.form + " --date " + paper.date;
            if (paper.blank) command += " --blank";
            if (!paper.translation.empty()) command += " --translation " + paper.translation;
            for (const fs::path& file : paper.files) command += " '" + file.string() + "'";
            const Ran ran = run(command + " --output '" + folder.path().string() + "'");
            if (ran.exit != 0) throw std::runtime_error(ran.errors);
        }
        for (const ExamplePaper& bundle : example_bundles()) {
            const Ran ran = run("'" OVERENS_PROGRAM "' assemble '" + bundle.files.front().string() +
                                "' --date " + bundle.date + " --output '" + folder.path().string() + "'");
            if (ran.exit != 0) throw std::runtime_error(ran.errors);
        }
        return true;
    }();
    static_cast<void>(made);
    return folder.path();
}

std::vector<fs::path> papers_ending(const std::string& ending) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(paper_folder())) {
        if (entry.path().extension() == ending) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace overens::testing
