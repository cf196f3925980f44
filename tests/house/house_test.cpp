// What the folders promise each other, read out of the project's own files, so that no document about them
// goes stale.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "support/files.h"

namespace fs = std::filesystem;
using overens::testing::project_folder;

namespace {

const std::vector<std::string> stages = {"base",     "data",     "expression", "schema", "form",
                                         "document", "template", "layout",     "pdf",    "odt",
                                         "answers",  "register", "mailing",    "press",  "cli"};

struct Line {
    fs::path file;
    std::string text;
};

/// Every line of the engine's C++ that matches, with what its first group caught.
std::vector<Line> matches(const fs::path& folder, const std::regex& pattern) {
    std::vector<Line> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp") continue;
        std::istringstream lines(overens::testing::read(entry.path()));
        for (std::string line; std::getline(lines, line);) {
            if (std::smatch match; std::regex_search(line, match, pattern))
                found.push_back({entry.path(), match[1]});
        }
    }
    return found;
}

std::string stage_of(const fs::path& file) {
    return *fs::relative(file, project_folder() / "engine").begin();
}

std::set<std::string> engine_folders() {
    std::set<std::string> found;
    for (const auto& entry : fs::directory_iterator(project_folder() / "engine")) {
        if (entry.is_directory()) found.insert(entry.path().filename().string());
    }
    return found;
}

/// The words in the first column of a table of the README under this heading, without their backticks.
std::vector<std::string> first_column(const std::string& heading) {
    std::vector<std::string> found;
    std::istringstream lines(overens::testing::read(project_folder() / "README.md"));
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("## ")) inside = line == "## " + heading;
        static const std::regex row(R"(^\| `([^`]+)` \|)");
        if (std::smatch match; inside && std::regex_search(line, match, row)) found.push_back(match[1]);
    }
    return found;
}

}  // namespace

TEST_CASE("a stage includes only itself and what lies upstream") {
    std::map<std::string, std::size_t> order;
    for (std::size_t at = 0; at < stages.size(); ++at) order[stages[at]] = at;
    const auto includes = matches(project_folder() / "engine", std::regex(R"re(^\s*#include "(\w+)/)re"));
    CHECK(includes.size() > 100);
    for (const Line& include : includes) {
        const std::string from = stage_of(include.file);
        CAPTURE(include.file.string());
        CAPTURE(include.text);
        REQUIRE(order.contains(include.text));
        CHECK(order.at(include.text) <= order.at(from));
        // Both writers read what layout or document made, and nothing before it.
        const bool writer = from == "pdf" || from == "odt";
        const bool early = include.text == "data" || include.text == "schema" || include.text == "template";
        CHECK_FALSE((writer && early));
        CHECK_FALSE((from == "odt" && (include.text == "pdf" || include.text == "layout")));
    }
}

TEST_CASE("every include says its stage, and none climbs out of its folder") {
    for (const Line& include :
         matches(project_folder() / "engine", std::regex(R"re(^\s*#include "([^"]*)")re"))) {
        CAPTURE(include.file.string());
        CAPTURE(include.text);
        CHECK(include.text.find('/') != std::string::npos);
        CHECK(include.text.find("..") == std::string::npos);
    }
}

TEST_CASE("only the PDF writer knows libharu, and no header brings a large library along") {
    const std::regex libraries(
        R"(^\s*#include <(hpdf[a-z_]*\.h|nlohmann/json\.hpp|pugixml\.hpp|CLI/[^>]*)>)");
    for (const Line& include : matches(project_folder() / "engine", libraries)) {
        CAPTURE(include.file.string());
        CAPTURE(include.text);
        if (include.text.starts_with("hpdf")) CHECK(stage_of(include.file) == "pdf");
        CHECK(include.file.extension() == ".cpp");
    }
}

TEST_CASE(
    "the README's map shows the folders that there are, in the order in which work flows through them") {
    const auto rows = first_column("The house");
    std::vector<std::string> mapped;
    for (const std::string& row : rows) {
        CAPTURE(row);
        CHECK(fs::exists(project_folder() / row));
        if (row.starts_with("engine/")) mapped.push_back(row.substr(7));
    }
    CHECK(mapped == stages);
    CHECK(std::set<std::string>(mapped.begin(), mapped.end()) == engine_folders());
}

TEST_CASE("the README's table of packages is what the build installs") {
    std::set<std::string> listed;
    for (const std::string& row : first_column("Libraries")) listed.insert(row);
    std::istringstream lines(overens::testing::read(project_folder() / "cmake" / "packages.txt"));
    std::set<std::string> installed;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string purpose;
        std::string package;
        words >> purpose >> package;
        const bool tool =
            package == "g++" || package == "cmake" || package == "ninja-build" || package == "pkg-config";
        if (purpose == "build" && !tool) installed.insert(package);
    }
    CHECK(listed == installed);
}
