// Runs a transcript of the command line and compares what happens with what it says. In a transcript, a line
// that begins with `$ ` is a command, which the shell runs in a fresh folder that all commands of the file
// share. Under it stands what it prints on standard output, then, with `! ` before each line, what it prints
// on standard error, then `[code]` if its exit code is not 0; an empty line that is printed stands as `.`.
// What comes before the first command, or after an empty line, is prose up to the next command. `overens` is
// the built program, `$PROJECT` the project's folder.
//
//   transcript PROGRAM FILE...           with OVERENS_ACCEPT=1 in the environment, files are rewritten
//   instead
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <sstream>
#include <string>

#include "support/files.h"

namespace fs = std::filesystem;
using namespace overens::testing;

namespace {

constexpr std::string_view prompt = "$ ";

std::string marked(const std::string& text, const std::string& mark) {
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) result += mark + (line.empty() ? "." : line) + "\n";
    if (!text.empty() && text.back() != '\n') result += "(no line end)\n";
    return result;
}

std::string without(std::string text, const std::string& words, const std::string& instead) {
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + instead.size())) {
        text.replace(at, words.size(), instead);
    }
    return text;
}

/// What the transcript should be: its prose and commands, each command followed by what it did now.
std::string replay(const std::string& transcript, const fs::path& program) {
    const ScratchFolder scratch;
    const std::string set = "cd '" + scratch.path().string() + "' && PATH='" +
                            program.parent_path().string() + "':\"$PATH\" PROJECT='" +
                            project_folder().string() + "' && export PATH PROJECT && ";
    std::string result;
    std::istringstream lines(transcript);
    bool prose = true;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(prompt)) {
            result += line + "\n";
            const Ran ran = run(set + line.substr(prompt.size()));
            result += marked(without(ran.output, project_folder().string(), "$PROJECT"), "");
            result += marked(without(ran.errors, project_folder().string(), "$PROJECT"), "! ");
            if (ran.exit != 0) result += "[" + std::to_string(ran.exit) + "]\n";
            prose = false;
            continue;
        }
        prose = prose || line.empty();
        if (prose) result += line + "\n";
    }
    return result;
}

bool holds(const fs::path& program, const fs::path& file) {
    const std::string said = read(file);
    const std::string happened = replay(said, program);
    if (said == happened) return true;
    if (std::getenv("OVERENS_ACCEPT")) {
        write(file, happened);
        return true;
    }
    const ScratchFolder scratch;
    write(scratch.path() / "happened", happened);
    std::cout
        << run("diff -u '" + file.string() + "' '" + (scratch.path() / "happened").string() + "'").output;
    return false;
}

}  // namespace

int main(int count, char** words) {
    bool all = count > 2;
    for (int at = 2; at < count; ++at) all = holds(words[1], words[at]) && all;
    return all ? 0 : 1;
}
