#include "cli/run.h"

#include <algorithm>
#include <new>
#include <optional>
#include <utility>

#include "base/messages.h"
#include "base/nearest.h"
#include "base/report.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/data_folder.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/usage.h"

namespace overens::cli {

namespace {

/// What may stand on every command's line.
struct Common {
    bool help = false;
    bool version = false;
    std::optional<std::string> language;
    std::optional<std::string> diagnostics;

    void declare(Arguments& arguments) {
        arguments.flag("-h,--help", help);
        arguments.flag("--version", version);
        arguments.value("--language", language);
        arguments.value("--diagnostics", diagnostics);
    }
};

constexpr MessageText version_text{"version", "Överens {0}", "Överens {0}"};

/// How what goes wrong is told; read first, so that a wrong command line is told so too.
struct Manner {
    Language language = Language::swedish;
    bool json = false;

    explicit Manner(const std::vector<std::string>& line) {
        for (std::size_t at = 0; at < line.size() && line[at] != "--"; ++at) {
            const std::string next = at + 1 < line.size() ? line[at + 1] : "";
            if (line[at] == "--language=en" || (line[at] == "--language" && next == "en"))
                language = Language::english;
            if (line[at] == "--diagnostics=json" || (line[at] == "--diagnostics" && next == "json"))
                json = true;
        }
    }
};

void prove(const std::string& option, const std::optional<std::string>& value,
           const std::vector<std::string>& choices) {
    if (!value) return;
    std::string names;
    for (const std::string& choice : choices) {
        if (*value == choice) return;
        names += (names.empty() ? "" : ", ") + choice;
    }
    refuse(Message(messages::value_wrong, option, *value), Message(messages::value_choices, names));
}

/// The command that the first words name, which are taken from the line. `group`: the words that come before.
std::unique_ptr<Command> find_command(std::vector<std::string>& line, const std::string& group = "") {
    const std::string name = group + line.front();
    line.erase(line.begin());
    if (group.empty() && group_usage(name)) {
        if (!line.empty() && !line.front().starts_with('-')) return find_command(line, name + " ");
        const Message help(messages::see_help, name);
        refuse(Message(messages::command_missing), help);
    }
    auto commands = all_commands();
    std::string list;
    std::vector<std::string> names;
    for (auto& command : commands) {
        // cppcheck-suppress returnStdMoveLocal ; a reference to an element, so nothing is elided
        if (command->name() == name) return std::move(command);
        std::string candidate(command->name());
        if (!candidate.starts_with(group)) continue;
        candidate.erase(0, group.size());
        candidate.resize(std::min(candidate.find(' '), candidate.size()));
        if (std::ranges::count(names, candidate) > 0) continue;
        list += (list.empty() ? "" : ", ") + candidate;
        names.push_back(std::move(candidate));
    }
    const auto meant =
        nearest(name.substr(group.size()), std::vector<std::string_view>(names.begin(), names.end()));
    refuse(Message(messages::command_unknown, name),
           meant ? Message(messages::did_you_mean, group + std::string(*meant))
                 : Message(messages::command_names, list));
}

/// Is this help on a group of commands?
const MessageText* asked_group(const std::vector<std::string>& line) {
    const MessageText* usage = line.empty() ? nullptr : group_usage(line.front());
    if (!usage || (line.size() > 1 && !line[1].starts_with('-'))) return nullptr;
    const bool asked = std::ranges::count(line, "--help") + std::ranges::count(line, "-h") > 0;
    return asked ? usage : nullptr;
}

Exit run_command(const std::vector<std::string>& line, Language language, Diagnostics& diagnostics) {
    Output output;
    Common common;
    const Message see_all(messages::see_help_all);

    Arguments front;
    common.declare(front);
    std::vector<std::string> rest = front.parse_front(line, see_all);
    std::unique_ptr<Command> command;
    if (!rest.empty()) {
        if (rest.front().starts_with('-')) refuse(Message(messages::option_unknown, rest.front()), see_all);
        if (const MessageText* group = asked_group(rest)) {
            output.text(group->in(language));
            return Exit::done;
        }
        command = find_command(rest);
        Arguments arguments;
        common.declare(arguments);
        command->declare(arguments);
        arguments.parse(rest, Message(messages::see_help, command->name()));
    }
    prove("--language", common.language, {"sv", "en"});
    prove("--diagnostics", common.diagnostics, {"text", "json"});

    if (common.version) {
        output.line(Message(version_text, OVERENS_VERSION).in(language));
    } else if (common.help) {
        output.text((command ? command->usage() : usage::overview).in(language));
    } else if (!command) {
        refuse(Message(messages::command_missing), see_all);
    } else {
        const auto world = disk_world(find_data(line));
        Job job{*world, language, output, diagnostics};
        return command->run(job);
    }
    return Exit::done;
}

}  // namespace

Exit run(const std::vector<std::string>& line) {
    guard_standard_streams();
    const Manner manner(line);
    Diagnostics diagnostics;
    Exit exit = Exit::machine;
    try {
        exit = run_command(line, manner.language, diagnostics);
    } catch (const Failure& failure) {
        diagnostics.add(failure.diagnostic());
        exit = exit_of(failure.kind());
    } catch (const std::bad_alloc&) {
        diagnostics.add({.message = Message(messages::out_of_memory)});
    } catch (const std::exception& error) {
        diagnostics.add({.message = Message(messages::unexpected, error.what())});
    }
    diagnostics.sort();
    if (manner.json)
        complain(report_json(diagnostics, manner.language));
    else if (!diagnostics.empty())
        complain(report(diagnostics, manner.language));
    return exit;
}

}  // namespace overens::cli
