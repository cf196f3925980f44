// A judge of PDF files that knows as many of the machine-checkable rules of PDF/A-2a (ISO 19005-2) and
// PDF/UA-1 (ISO 14289-1) as can be read out of a file's objects. It takes files apart with qpdf and shares no
// code with the writer.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace overens::testing {

/// A rule that a file breaks: `A 6.2.11.5-1` (PDF/A-2a), `UA 7.1-3` (PDF/UA-1), or `PDF …` for a few of ISO
/// 32000-1 that the two take for granted (`PDF syntax`: what `qpdf --check` says).
struct Broken {
    std::string rule;
    std::string what;

    bool operator==(const Broken&) const = default;
};

/// Every rule that the file breaks; nothing if it is sound.
std::vector<Broken> judge(std::string_view bytes);
std::vector<Broken> judge_file(const std::filesystem::path& file);

/// One line each, for messages of tests; empty for a sound file.
std::string told(const std::vector<Broken>& broken);

/// All rules that the judge can find broken, sorted.
std::vector<std::string> judged_rules();

}  // namespace overens::testing
