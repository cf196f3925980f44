// The list of the example papers: `examples/papers.txt`.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace overens::testing {

/// One line of the list: a template, how its papers are made, and the files that they are made of.
struct ExamplePaper {
    std::string form;
    std::string date = "2026-11-22";
    std::vector<std::filesystem::path> files;
    bool blank = false;            ///< an empty form
    std::string translation = {};  ///< of a form
    bool bundle = false;           ///< of several papers; then its only file names them
};

std::vector<ExamplePaper> example_papers();
std::vector<ExamplePaper> example_bundles();

}  // namespace overens::testing
