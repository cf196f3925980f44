#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "base/message.h"

namespace overens::cli {

/// Standard output. Throws `Failure` (machine) if it cannot be written; a reader that has seen enough and
/// closed its end is none.
class Output {
 public:
    void text(std::string_view text);
    void line(std::string_view text) { this->text(std::string(text) + "\n"); }

 private:
    bool closed_ = false;
};

/// Standard error; there is nowhere to tell that it failed.
void complain(std::string_view text);

/// Keeps standard input, output and error open, so that no paper that is written gets the number of a closed
/// one, and makes a closed pipe an error like others.
void guard_standard_streams();

/// How far a long job has come: one line on a terminal, after its first second; nothing in a pipe.
class Progress {
 public:
    explicit Progress(Language language);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(std::size_t done, std::size_t of);

 private:
    using Clock = std::chrono::steady_clock;
    Language language_;
    bool terminal_;
    bool shown_ = false;
    Clock::time_point next_;
};

}  // namespace overens::cli
