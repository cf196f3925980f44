#include "cli/command.h"
#include "cli/messages.h"
#include "cli/paper_output.h"
#include "cli/usage.h"
#include "press/press.h"

namespace overens::cli {

namespace {

class Assemble final : public Command {
 public:
    std::string_view name() const override { return "assemble"; }
    const MessageText& usage() const override { return usage::assemble; }

    void declare(Arguments& arguments) override {
        arguments.words(files_);
        paper_output_.declare(arguments);
    }

    Exit run(Job& job) override {
        if (files_.size() != 1) {
            refuse(Message(files_.empty() ? messages::bundle_not_given : messages::bundle_only_one),
                   Message(messages::see_help, name()));
        }
        press::Options options = paper_output_.read(job, name());
        const SourcePointer bundle = job.world.read_source(files_.front());
        const press::Press press(job.world);
        std::vector<press::Paper> papers;
        {
            Progress progress(job.language);
            options.progress = [&](std::size_t done, std::size_t of) { progress.show(done, of); };
            papers = press.assemble(bundle, options, job.diagnostics);
        }
        if (job.diagnostics.has_errors()) return Exit::files;
        paper_output_.write(job, papers);
        return Exit::done;
    }

 private:
    std::vector<std::string> files_;
    PaperOutput paper_output_;
};

}  // namespace

std::unique_ptr<Command> make_assemble() {
    return std::make_unique<Assemble>();
}

}  // namespace overens::cli
