#include <filesystem>
#include <map>
#include <optional>

#include "cli/command.h"
#include "cli/messages.h"
#include "cli/register_option.h"
#include "cli/usage.h"
#include "press/press.h"
#include "register/import.h"

namespace overens::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view answers_ending = ".json";

class Read final : public Command {
 public:
    std::string_view name() const override { return "read"; }
    const MessageText& usage() const override { return usage::read; }

    void declare(Arguments& arguments) override {
        arguments.words(files_);
        arguments.value("--output", output_);
        arguments.value("--by", by_);
        register_.declare(arguments);
    }

    Exit run(Job& job) override {
        const Message see(messages::see_help, name());
        if (files_.empty()) refuse(Message(messages::files_not_given), see);
        if (output_ && output_->empty()) refuse(Message(messages::value_empty, "--output"), see);
        if (by_ && by_->empty()) refuse(Message(messages::value_empty, "--by"), see);
        if (!output_ && !register_.said() && files_.size() > 1)
            refuse(Message(messages::read_output), Message(messages::read_output_hint));
        const bool is_file =
            output_ && fs::path(*output_).extension() == answers_ending && !job.world.is_folder(*output_);
        if (is_file && files_.size() > 1) {
            refuse(Message(messages::read_one_file, *output_, files_.size()),
                   Message(messages::output_folder_hint));
        }
        Exit exit = Exit::done;
        const press::Press press(job.world);
        std::unique_ptr<registry::Register> to;
        if (register_.said())
            to = std::make_unique<registry::Register>(register_.store(job, *this), job.world);
        std::map<fs::path, SourcePointer> written;
        for (const SourcePointer& paper : read_sources(job, files_, exit)) {
            const auto answers = press.read(paper, job.diagnostics);
            if (!answers) {
                exit = worse(exit, Exit::files);
                continue;
            }
            if (to) {
                const Exit filed = file_away(job, *to, paper, *answers);
                exit = worse(exit, filed);
                if (filed != Exit::done) continue;
            }
            if (!output_) {
                if (!to) job.output.text(answers->json);
            } else {
                const fs::path file = is_file
                                          ? fs::path(*output_)
                                          : *output_ / fs::path(paper->name()).stem().concat(answers_ending);
                exit = worse(exit, write(job, file, paper, *answers, written));
            }
        }
        return exit;
    }

 private:
    /// Two that would get the same name are an error, since one would silently take the other's place.
    static Exit write(Job& job, const fs::path& file, const SourcePointer& paper,
                      const press::Answers& answers, std::map<fs::path, SourcePointer>& written) {
        const auto [other, fresh] = written.emplace(file, paper);
        if (!fresh) {
            job.diagnostics.add({.message = Message(messages::read_same_name, file.filename().string(),
                                                    other->second->name()),
                                 .place = {.source = paper, .offset = 0, .length = 0, .page = 0},
                                 .hint = Message(messages::read_same_name_hint)});
            return Exit::files;
        }
        job.world.make_folder(file.parent_path());
        job.world.write(file, answers.json);
        job.output.line(file.string());
        return Exit::done;
    }

    /// Each paper by itself: what is right goes in, even if others have errors. What is wrong is wrong with
    /// the paper as a whole, since nobody has seen the JSON.
    Exit file_away(Job& job, registry::Register& to, const SourcePointer& paper,
                   const press::Answers& answers) const {
        Diagnostics found;
        registry::Import import(to, by_.value_or(job.world.user()), found);
        import.take(std::make_shared<const Source>(paper->name(), answers.json), {});
        const auto filed = import.finish();
        for (Diagnostic one : found.all()) {
            one.place = {.source = paper, .offset = 0, .length = 0, .page = 0};
            job.diagnostics.add(std::move(one));
        }
        if (!filed) return Exit::files;
        for (const registry::Filed& one : *filed) job.output.line(told(one).in(job.language));
        return Exit::done;
    }

    std::vector<std::string> files_;
    std::optional<std::string> output_;
    std::optional<std::string> by_;
    RegisterOption register_;
};

}  // namespace

std::unique_ptr<Command> make_read() {
    return std::make_unique<Read>();
}

}  // namespace overens::cli
