#pragma once

#include <string>
#include <vector>

namespace overens::cli {

/// Rows of words, set in columns that are as wide as their longest word, each row a line with two spaces
/// before it and between its columns. A column that is empty in all rows is left out.
std::string table(const std::vector<std::vector<std::string>>& rows);

}  // namespace overens::cli
