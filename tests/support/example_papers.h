// The list of the example papers: `examples/papers.txt`.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace overens::testing {

/// One line of the list: a template, the day of its papers, and the files that they are made of.
struct ExamplePaper {
    std::string form;
    std::string date = "2026-11-22";
    std::vector<std::filesystem::path> files;
};

std::vector<ExamplePaper> example_papers();

}  // namespace overens::testing
