#include "cli/arguments.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "cli/messages.h"

namespace overens::cli {

struct Arguments::Parser {
    CLI::App app;
    std::vector<std::string>* words = nullptr;
};

namespace {

[[noreturn]] void wrong(const MessageText& text, std::string_view what, const Message& see) {
    throw Failure(FailureKind::usage, {.message = Message(text, what), .hint = see});
}

// CLI11 names the option first in what it says: `--date: 1 required TEXT missing`; a flag without its dashes.
[[noreturn]] void tell(const CLI::ParseError& error, const Message& see) {
    const std::string_view said = error.what();
    const std::string_view name = said.substr(0, said.find_first_of(": "));
    const auto says = [&](std::string_view words) { return said.find(words) != std::string_view::npos; };
    if (says("missing")) wrong(messages::option_without_value, name, see);
    if (says("At Most")) wrong(messages::option_twice, name, see);
    if (says("flag override")) wrong(messages::option_with_value, "--" + std::string(name), see);
    wrong(messages::command_line_wrong, said, see);
}

void run(CLI::App& app, const std::vector<std::string>& line, const Message& see) {
    try {
        app.parse(std::vector<std::string>(line.rbegin(), line.rend()));  // CLI11 takes them last first
    } catch (const CLI::ParseError& error) {
        tell(error, see);
    }
}

}  // namespace

Arguments::Arguments() : parser_(std::make_unique<Parser>()) {
    parser_->app.set_help_flag();
    parser_->app.allow_extras();  // so that what is unknown is told in our words
}

Arguments::~Arguments() = default;

void Arguments::flag(const std::string& name, bool& into) {
    parser_->app.add_flag(name, into)->disable_flag_override();
}

void Arguments::value(const std::string& name, std::optional<std::string>& into) {
    parser_->app.add_option_function<std::string>(name, [&into](const std::string& value) { into = value; })
        ->multi_option_policy(CLI::MultiOptionPolicy::Throw);
}

void Arguments::words(std::vector<std::string>& into) {
    parser_->words = &into;
}

void Arguments::parse(const std::vector<std::string>& line, const Message& see) {
    run(parser_->app, line, see);
    bool only_words = false;
    for (const std::string& rest : parser_->app.remaining()) {
        if (rest == "--" && !only_words) {
            only_words = true;
        } else if (rest.size() > 1 && rest.starts_with('-') && !only_words) {
            wrong(messages::option_unknown, rest.substr(0, rest.find('=')), see);
        } else if (parser_->words) {
            parser_->words->push_back(rest);
        } else {
            wrong(messages::words_unwanted, rest, see);
        }
    }
}

std::vector<std::string> Arguments::parse_front(const std::vector<std::string>& line, const Message& see) {
    parser_->app.prefix_command();
    run(parser_->app, line, see);
    return parser_->app.remaining();
}

}  // namespace overens::cli
