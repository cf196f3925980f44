#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace overens::cli {

/// What a command takes from its line: each `declare`d thing is bound to a variable, which `parse` fills.
/// The parser's own English texts stay inside.
class Arguments {
 public:
    Arguments();
    ~Arguments();
    Arguments(const Arguments&) = delete;
    Arguments& operator=(const Arguments&) = delete;

    /// `--name`
    void flag(const std::string& name, bool& into);
    /// `--name VALUE` or `--name=VALUE`
    void value(const std::string& name, std::optional<std::string>& into);
    /// What is no option: files, names.
    void words(std::vector<std::string>& into);

    /// Throws `Failure` (usage); `see` is its hint.
    void parse(const std::vector<std::string>& line, const Message& see);
    /// The same, up to the first word or unknown option; gives that and what follows.
    std::vector<std::string> parse_front(const std::vector<std::string>& line, const Message& see);

 private:
    struct Parser;
    std::unique_ptr<Parser> parser_;
};

}  // namespace overens::cli
