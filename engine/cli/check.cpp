#include "cli/command.h"
#include "cli/messages.h"
#include "cli/usage.h"
#include "press/press.h"

namespace overens::cli {

namespace {

class Check final : public Command {
 public:
    std::string_view name() const override { return "check"; }
    const MessageText& usage() const override { return usage::check; }
    void declare(Arguments& arguments) override { arguments.words(templates_); }

    Exit run(Job& job) override {
        const press::Press press(job.world);
        Exit exit = Exit::done;
        for (const std::string& form : templates_.empty() ? press.templates() : templates_) {
            try {
                if (press.check(form, job.diagnostics)) {
                    job.output.line(Message(messages::without_errors, form).in(job.language));
                } else {
                    exit = worse(exit, Exit::files);
                }
            } catch (const Failure& failure) {
                job.diagnostics.add(failure.diagnostic());
                exit = worse(exit, exit_of(failure.kind()));
            }
        }
        return exit;
    }

 private:
    std::vector<std::string> templates_;
};

}  // namespace

std::unique_ptr<Command> make_check() {
    return std::make_unique<Check>();
}

}  // namespace overens::cli
