#include "cli/command.h"

#include <algorithm>
#include <cstdlib>

#include "cli/usage.h"

namespace overens::cli {

std::vector<std::unique_ptr<Command>> all_commands() {
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(make_generate());
    commands.push_back(make_assemble());
    commands.push_back(make_read());
    commands.push_back(make_register_import());
    commands.push_back(make_register_export());
    commands.push_back(make_register_show());
    commands.push_back(make_register_history());
    commands.push_back(make_register_backup());
    commands.push_back(make_due());
    commands.push_back(make_validate());
    commands.push_back(make_check());
    commands.push_back(make_list());
    return commands;
}

const MessageText* group_usage(std::string_view group) {
    return group == "register" ? &usage::register_group : nullptr;
}

Exit exit_of(FailureKind kind) {
    switch (kind) {
        case FailureKind::input:
            return Exit::files;
        case FailureKind::usage:
            return Exit::usage;
        case FailureKind::machine:
            return Exit::machine;
    }
    std::abort();
}

Exit worse(Exit left, Exit right) {
    return std::max(left, right);
}

void refuse(Message message, Message hint) {
    throw Failure(FailureKind::usage, {.message = std::move(message), .hint = std::move(hint)});
}

std::vector<SourcePointer> read_sources(Job& job, const std::vector<std::string>& files, Exit& exit) {
    std::vector<SourcePointer> sources;
    for (const std::string& file : files) {
        try {
            sources.push_back(job.world.read_source(file));
        } catch (const Failure& failure) {
            job.diagnostics.add(failure.diagnostic());
            exit = worse(exit, exit_of(failure.kind()));
        }
    }
    return sources;
}

}  // namespace overens::cli
