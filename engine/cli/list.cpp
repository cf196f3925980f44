#include "cli/command.h"
#include "cli/messages.h"
#include "cli/usage.h"
#include "press/press.h"

namespace overens::cli {

namespace {

class List final : public Command {
 public:
    std::string_view name() const override { return "list"; }
    const MessageText& usage() const override { return usage::list; }
    void declare(Arguments& arguments) override { arguments.flag("--names", only_names_); }

    Exit run(Job& job) override {
        const press::Press press(job.world);
        Exit exit = Exit::done;
        for (const std::string& form : press.templates()) {
            if (only_names_) {
                job.output.line(form);
            } else if (const auto description = press.describe(form, job.diagnostics)) {
                job.output.text(told(*description, job.language));
            } else {
                exit = Exit::files;
            }
        }
        return exit;
    }

 private:
    static std::string told(const press::Description& form, Language language) {
        std::string result = form.name + "\n  " + form.title + "\n";
        if (!form.description.empty()) result += "  " + form.description + "\n";
        std::string needs;
        for (const std::string& input : form.inputs) {
            needs += needs.empty() ? Message(messages::list_several, input).in(language) : ", " + input;
        }
        result += "  " + Message(messages::list_needs, needs).in(language) + "\n";
        if (!form.form) return result;
        std::string translations;
        for (const std::string& one : form.translations)
            translations += (translations.empty() ? "" : ", ") + one;
        const Message kind = translations.empty() ? Message(messages::list_form)
                                                  : Message(messages::list_form_translated, translations);
        return result + "  " + kind.in(language) + "\n";
    }

    bool only_names_ = false;
};

}  // namespace

std::unique_ptr<Command> make_list() {
    return std::make_unique<List>();
}

}  // namespace overens::cli
