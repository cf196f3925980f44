#include <optional>

#include "cli/command.h"
#include "cli/messages.h"
#include "cli/paper_output.h"
#include "cli/usage.h"
#include "press/press.h"

namespace overens::cli {

namespace {

class Generate final : public Command {
 public:
    std::string_view name() const override { return "generate"; }
    const MessageText& usage() const override { return usage::generate; }

    void declare(Arguments& arguments) override {
        arguments.words(words_);
        paper_output_.declare(arguments);
        arguments.value("--placement", placement_);
        arguments.value("--translation", translation_);
        arguments.flag("--blank", blank_);
    }

    Exit run(Job& job) override {
        const Message see(messages::see_help, name());
        if (words_.empty()) refuse(Message(messages::template_not_given), see);
        if (words_.size() == 1 && !blank_) refuse(Message(messages::files_not_given), see);
        const press::Options options = read_options(job);

        Exit exit = Exit::done;
        const press::Press press(job.world);
        const auto sources = read_sources(job, {words_.begin() + 1, words_.end()}, exit);
        if (exit != Exit::done) {
            // What the missing file holds is not known, but the others' errors and the template's are.
            for (const SourcePointer& source : sources) press.validate(source, job.diagnostics);
            press.check(words_.front(), job.diagnostics);
            return exit;
        }
        const auto papers = make(job, press, sources, options);
        if (job.diagnostics.has_errors()) return Exit::files;
        paper_output_.write(job, papers);
        return Exit::done;
    }

 private:
    press::Options read_options(const Job& job) {
        refuse_empty("--placement", placement_, name());
        refuse_empty("--translation", translation_, name());
        press::Options options = paper_output_.read(job, name());
        options.placement = placement_;
        options.blank = blank_;
        options.translation = translation_;
        return options;
    }

    std::vector<press::Paper> make(Job& job, const press::Press& press,
                                   const std::vector<SourcePointer>& sources, press::Options options) const {
        Progress progress(job.language);
        options.progress = [&](std::size_t done, std::size_t of) { progress.show(done, of); };
        return press.generate(words_.front(), sources, options, job.diagnostics);
    }

    std::vector<std::string> words_;
    PaperOutput paper_output_;
    std::optional<std::string> placement_;
    std::optional<std::string> translation_;
    bool blank_ = false;
};

}  // namespace

std::unique_ptr<Command> make_generate() {
    return std::make_unique<Generate>();
}

}  // namespace overens::cli
