#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "register/import.h"
#include "register/register.h"

namespace overens::cli {

/// `--register`, and what a command of the register begins with.
class RegisterOption {
 public:
    void declare(Arguments& arguments) { arguments.value("--register", location_); }

    /// The register that the option names, else `$OVERENS_REGISTER`, else `overens.db`; made if `make` says
    /// so and it is not there.
    registry::Register open(Job& job, const Command& command, bool make = false) const;
    std::unique_ptr<registry::Store> store(Job& job, const Command& command, bool make = false) const;
    /// Was the option given?
    bool said() const { return location_.has_value(); }
    std::string location() const;

 private:
    std::optional<std::string> location_;
};

/// Words that choose documents: a kind first, if that is one, then what is searched for.
struct Choice {
    std::string kind;
    std::string words;
};
Choice choice(const Job& job, const std::vector<std::string>& words);

/// The one document that the words name, by its key, perhaps with its kind before. Throws `Failure` (input)
/// if there is none, or several.
registry::Entry find_one(const Job& job, registry::Register& from, const std::vector<std::string>& words);

/// What became of a file, in words.
Message told(const registry::Filed& one);

std::string joined(const std::vector<std::string>& words, std::size_t first = 0);

}  // namespace overens::cli
