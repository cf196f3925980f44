#include "cli/command.h"
#include "cli/messages.h"
#include "cli/usage.h"
#include "press/press.h"

namespace overens::cli {

namespace {

class Validate final : public Command {
 public:
    std::string_view name() const override { return "validate"; }
    const MessageText& usage() const override { return usage::validate; }
    void declare(Arguments& arguments) override { arguments.words(files_); }

    Exit run(Job& job) override {
        if (files_.empty()) {
            refuse(Message(messages::files_not_given), Message(messages::see_help, name()));
        }
        Exit exit = Exit::done;
        const press::Press press(job.world);
        for (const SourcePointer& source : read_sources(job, files_, exit)) {
            if (press.validate(source, job.diagnostics)) {
                job.output.line(Message(messages::without_errors, source->name()).in(job.language));
            } else {
                exit = worse(exit, Exit::files);
            }
        }
        return exit;
    }

 private:
    std::vector<std::string> files_;
};

}  // namespace

std::unique_ptr<Command> make_validate() {
    return std::make_unique<Validate>();
}

}  // namespace overens::cli
