#include <filesystem>

#include "cli/command.h"
#include "cli/messages.h"
#include "cli/register_option.h"
#include "cli/usage.h"

namespace overens::cli {

namespace {

namespace fs = std::filesystem;

class RegisterBackup final : public Command {
 public:
    std::string_view name() const override { return "register backup"; }
    const MessageText& usage() const override { return usage::register_backup; }

    void declare(Arguments& arguments) override {
        arguments.words(words_);
        register_.declare(arguments);
    }

    Exit run(Job& job) override {
        if (words_.size() != 1 || words_.front().empty()) {
            refuse(Message(messages::one_word_wanted, messages::a_file_to_write),
                   Message(messages::see_help, name()));
        }
        const fs::path file(words_.front());
        registry::Register from = register_.open(job, *this);
        if (job.world.exists(file)) {
            std::error_code error;
            // Whatever else it is, somebody may need it.
            if (fs::equivalent(file, register_.location(), error))
                refuse(Message(messages::backup_itself, file.string()), Message(messages::backup_hint));
            if (job.world.exists(file.string() + "-wal"))
                refuse(Message(messages::backup_used, file.string()), Message(messages::backup_hint));
            if (!registry::is_register(file))
                refuse(Message(messages::backup_other, file.string()), Message(messages::backup_hint));
        }
        job.world.make_folder(file.parent_path());
        from.store().back_up(file);
        job.output.line(file.string());
        return Exit::done;
    }

 private:
    std::vector<std::string> words_;
    RegisterOption register_;
};

}  // namespace

std::unique_ptr<Command> make_register_backup() {
    return std::make_unique<RegisterBackup>();
}

}  // namespace overens::cli
