#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "press/press.h"

namespace overens::cli {

/// Where papers go and in which formats they are made: options that commands have in common.
class PaperOutput {
 public:
    void declare(Arguments& arguments);
    /// Reads formats, date and where to write; refuses what is wrong.
    press::Options read(const Job& job, std::string_view command);
    /// Only when all papers are made is the first one written.
    void write(Job& job, const std::vector<press::Paper>& papers) const;

 private:
    Date read_date(const Job& job) const;
    std::optional<std::filesystem::path> named_file(const Job& job, const std::filesystem::path& output,
                                                    press::Options& options) const;

    std::optional<std::string> format_;
    std::optional<std::string> output_;
    std::optional<std::string> date_;
    std::optional<std::filesystem::path> output_file_;
};

/// `refuse`s an option that was given with nothing.
void refuse_empty(std::string_view option, const std::optional<std::string>& value, std::string_view command);

}  // namespace overens::cli
