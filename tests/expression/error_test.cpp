// Every message whole, with its caret: errors.txt holds the cases. A case is a line `> MODE EXPRESSION`,
// where MODE is value, test or text (and `en` before it for English), and what is told about it.
#include <doctest/doctest.h>

#include <sstream>

#include "sample.h"
#include "support/files.h"

using namespace overens;
using namespace overens::expression;

namespace {

std::string told_of(std::string mode, std::string_view text) {
    static const testing::Sample sample;
    Language language = Language::swedish;
    if (mode.starts_with("en ")) {
        language = Language::english;
        mode.erase(0, 3);
    }
    Diagnostics diagnostics;
    const auto compiled =
        mode == "test"   ? compile_test(text, testing::placed(text), sample.scope(), diagnostics)
        : mode == "text" ? compile_text(text, testing::placed(text), sample.scope(), diagnostics)
                         : compile(text, testing::placed(text), sample.scope(), diagnostics);
    CHECK(compiled.has_value() == diagnostics.empty());
    return compiled ? "accepted\n" : testing::told(diagnostics, language);
}

}  // namespace

TEST_CASE("every error of an expression is told, with its place and what to do") {
    std::istringstream file(testing::read(testing::project_folder() / "tests/expression/errors.txt"));
    int cases = 0;
    for (std::string line; std::getline(file, line);) {
        CAPTURE(line);
        REQUIRE(line.starts_with("> "));
        const std::size_t mode_end = line.find(' ', line.starts_with("> en ") ? 5 : 2);
        REQUIRE(mode_end != std::string::npos);
        std::string expected;
        for (std::string told; std::getline(file, told) && !told.empty();) expected += told + "\n";
        CHECK(told_of(line.substr(2, mode_end - 2), line.substr(mode_end + 1)) == expected);
        ++cases;
    }
    CHECK(cases > 140);
}
