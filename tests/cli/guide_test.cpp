// The guide for authors of templates is followed to the letter, in an empty folder: every file is saved,
// every command run, every mistake made and mended, and what the guide shows is what comes. After a change
// that was meant: OVERENS_ACCEPT=1 test_guide writes what commands say; read the difference.
//
// Its blocks of code say what they are:
//   xml FILE, json FILE         a whole file, to save; with `whole`, what the file has come to
//   diff FILE                   a mistake, until the next command has been run; with `keep`, what is new
//   console                     commands, each with what it says; `console wrong` fails
//   text                        words that the PDF made last shows, in this order
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <vector>

#include "support/files.h"

namespace overens {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view first_line = "## Your first letter in ten steps";
constexpr std::string_view last_line = "## A first template";

/// Words with one blank between them.
std::string plain(const std::string& text) {
    std::istringstream words(text);
    std::string result;
    for (std::string word; words >> word;) result += (result.empty() ? "" : " ") + word;
    return result;
}

class Guide {
 public:
    /// The text with what the commands really said.
    std::string follow(const std::string& text) {
        for (const char* file : {"verksamhet.json", "logotyp.png"}) {
            fs::copy_file(testing::project_folder() / "examples" / file, folder_.path() / file);
        }
        std::istringstream lines(text);
        std::string result;
        for (std::string line; std::getline(lines, line);) {
            result += line + "\n";
            if (!line.starts_with("```")) continue;
            std::istringstream info(line.substr(3));
            std::string kind;
            std::string file;
            std::string what;
            info >> kind >> file >> what;
            std::vector<std::string> body;
            while (std::getline(lines, line) && line != "```") body.push_back(line);
            block(kind, file, what, body);
            for (const std::string& one : body) result += one + "\n";
            result += "```\n";
        }
        CHECK(mended_.empty());
        return result;
    }
    int commands() const { return commands_; }

 private:
    void block(const std::string& kind, const std::string& file, const std::string& what,
               std::vector<std::string>& body) {
        CAPTURE(kind);
        CAPTURE(file);
        if (kind == "console") return run(body, file == "wrong" || !mended_.empty());
        if (kind == "text") return see(body);
        if (kind == "diff") return change(file, what == "keep", body);
        std::string text;
        for (const std::string& line : body) text += line + "\n";
        if (what == "whole") {
            CHECK(testing::read(folder_.path() / file) == text);
        } else if (!file.empty()) {
            testing::write(folder_.path() / file, text);
        }
    }

    void change(const std::string& file, bool keep, const std::vector<std::string>& body) {
        const std::string before = testing::read(folder_.path() / file);
        std::string old;
        std::string made;
        for (const std::string& line : body) {
            REQUIRE((line.starts_with('-') || line.starts_with('+')));
            (line.starts_with('-') ? old : made) += line.substr(1) + "\n";
        }
        const std::size_t at = before.find(old);
        REQUIRE_MESSAGE(at != std::string::npos, old);
        CHECK(before.find(old, at + 1) == std::string::npos);
        if (!keep) mended_ = {{file, before}};
        testing::write(folder_.path() / file, before.substr(0, at) + made + before.substr(at + old.size()));
    }

    void run(std::vector<std::string>& body, bool wrong) {
        std::vector<std::string> said;
        for (const std::string& line : body) {
            if (!line.starts_with("$ ")) continue;
            said.push_back(line);
            REQUIRE(line.starts_with("$ overens "));
            ++commands_;
            const testing::Ran ran =
                testing::run("cd '" + folder_.path().string() + "' && '" OVERENS_PROGRAM "' " +
                             line.substr(std::string_view("$ overens ").size()));
            CHECK(ran.exit == (wrong ? 1 : 0));
            std::istringstream told(ran.output + ran.errors);
            for (std::string one; std::getline(told, one);) {
                if (one.ends_with(".pdf")) pdf_ = one;
                said.push_back(one);
            }
        }
        body = std::move(said);
        for (const auto& [file, text] : mended_) testing::write(folder_.path() / file, text);
        mended_.clear();
    }

    void see(const std::vector<std::string>& body) {
        if (!testing::have("pdftotext")) return;
        const std::string words =
            plain(testing::run("pdftotext '" + (folder_.path() / pdf_).string() + "' -").output);
        std::size_t at = 0;
        for (const std::string& line : body) {
            const std::size_t found = words.find(plain(line), at);
            CAPTURE(line);
            CAPTURE(words);
            CHECK(found != std::string::npos);
            if (found != std::string::npos) at = found;
        }
    }

    testing::ScratchFolder folder_;
    std::vector<std::pair<std::string, std::string>> mended_;  ///< files as they were before a mistake
    std::string pdf_;
    int commands_ = 0;
};

}  // namespace

TEST_CASE("the author's guide, step by step") {
    const fs::path file = testing::project_folder() / "templates/README.md";
    const std::string text = testing::read(file);
    const std::size_t begin = text.find(first_line);
    const std::size_t end = text.find(last_line);
    REQUIRE(begin != std::string::npos);
    REQUIRE(end != std::string::npos);
    const std::string guide = text.substr(begin, end - begin);
    Guide reader;
    const std::string came = reader.follow(guide);
    CHECK(reader.commands() > 25);
    if (std::getenv("OVERENS_ACCEPT") != nullptr)
        testing::write(file, text.substr(0, begin) + came + text.substr(end));
    CHECK(came == guide);
}

}  // namespace overens
