#include <doctest/doctest.h>

#include <cstdlib>
#include <sstream>

#include "fixture.h"
#include "support/files.h"

namespace overens::testing {

namespace {

std::vector<Case> read_cases(const std::string& text) {
    std::vector<Case> cases;
    std::string* into = nullptr;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("### ")) {
            cases.push_back({line.substr(4), {{"", ""}}, ""});
            into = &cases.back().parts.back().second;
        } else if (line.starts_with("=== ")) {
            cases.back().parts.emplace_back(line.substr(4), "");
            into = &cases.back().parts.back().second;
        } else if (line == "--->") {
            into = &cases.back().expected;
        } else if (into) {
            *into += line + "\n";
        }
    }
    // The empty line before the next case belongs to nobody.
    for (Case& one : cases) {
        if (one.expected.ends_with("\n\n")) one.expected.pop_back();
        if (one.expected == "\n") one.expected.clear();
    }
    return cases;
}

}  // namespace

std::string Case::part(const std::string& wanted, const std::string& otherwise) const {
    for (const auto& [key, text] : parts) {
        if (key == wanted) return text;
    }
    return otherwise;
}

void run_cases(const std::string& file, const std::function<std::string(const Case&)>& actual) {
    const auto path = project_folder() / "tests/template/cases" / file;
    const std::vector<Case> cases = read_cases(read(path));
    REQUIRE(!cases.empty());
    const bool accept = std::getenv("OVERENS_ACCEPT") != nullptr;
    std::string written;
    for (const Case& one : cases) {
        const std::string came = actual(one);
        CAPTURE(one.name);
        if (!accept) CHECK(came == one.expected);
        if (!written.empty()) written += "\n";
        written += "### " + one.name + "\n";
        for (const auto& [key, text] : one.parts) written += (key.empty() ? "" : "=== " + key + "\n") + text;
        written += "--->\n" + came;
    }
    if (accept) write(path, written);
}

}  // namespace overens::testing
