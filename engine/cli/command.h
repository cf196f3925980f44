#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/world.h"
#include "cli/arguments.h"
#include "cli/exit.h"
#include "cli/output.h"

namespace overens::cli {

/// What a command works with.
struct Job {
    World& world;
    Language language;
    Output& output;
    Diagnostics& diagnostics;  ///< told when the command has ended
};

/// One command of the program, of one word or two (`register import`): each has a file of its own and is
/// listed in command.cpp.
class Command {
 public:
    virtual ~Command() = default;
    virtual std::string_view name() const = 0;
    virtual const MessageText& usage() const = 0;
    virtual void declare(Arguments& arguments) = 0;
    /// May throw `Failure`.
    virtual Exit run(Job& job) = 0;
};

/// All commands, in the order in which help shows them.
std::vector<std::unique_ptr<Command>> all_commands();

std::unique_ptr<Command> make_generate();
std::unique_ptr<Command> make_assemble();
std::unique_ptr<Command> make_validate();
std::unique_ptr<Command> make_check();
std::unique_ptr<Command> make_list();
std::unique_ptr<Command> make_read();
std::unique_ptr<Command> make_register_import();
std::unique_ptr<Command> make_register_export();
std::unique_ptr<Command> make_register_show();
std::unique_ptr<Command> make_register_history();
std::unique_ptr<Command> make_register_backup();
std::unique_ptr<Command> make_due();

/// The help of commands of two words, whose first is this; null if there are none.
const MessageText* group_usage(std::string_view group);

Exit exit_of(FailureKind kind);
/// The graver of two.
Exit worse(Exit left, Exit right);

/// A wrong command line.
[[noreturn]] void refuse(Message message, Message hint);

/// The files that could be read; of the others it is told why not, and `exit` says so.
std::vector<SourcePointer> read_sources(Job& job, const std::vector<std::string>& files, Exit& exit);

}  // namespace overens::cli
