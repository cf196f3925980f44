#include <algorithm>

#include "cli/command.h"
#include "cli/messages.h"
#include "cli/register_option.h"
#include "cli/table.h"
#include "cli/usage.h"

namespace overens::cli {

namespace {

class RegisterShow final : public Command {
 public:
    std::string_view name() const override { return "register show"; }
    const MessageText& usage() const override { return usage::register_show; }

    void declare(Arguments& arguments) override {
        arguments.words(words_);
        register_.declare(arguments);
    }

    Exit run(Job& job) override {
        registry::Register from = register_.open(job, *this);
        const Choice wanted = choice(job, words_);
        const auto found = from.list(wanted.kind, wanted.words);
        if (found.empty()) {
            const std::string words = joined(words_);
            const Message none =
                words.empty() ? Message(messages::nothing_kept) : Message(messages::nothing_found, words);
            job.output.line(none.in(job.language));
        }
        for (auto first = found.begin(); first != found.end();) {
            const auto last = std::find_if(first, found.end(), [&](const registry::Entry& entry) {
                return entry.known.kind != first->known.kind;
            });
            job.output.line(from.title(first->known.kind) + " (" + first->known.kind +
                            "): " + std::to_string(last - first));
            std::vector<std::vector<std::string>> rows;
            for (; first != last; ++first) {
                rows.push_back({first->known.key, first->known.name,
                                Message(messages::version_line, first->version).in(job.language),
                                registry::in_short(first->made), first->maker});
            }
            job.output.text(table(rows));
        }
        return Exit::done;
    }

 private:
    std::vector<std::string> words_;
    RegisterOption register_;
};

}  // namespace

std::unique_ptr<Command> make_register_show() {
    return std::make_unique<RegisterShow>();
}

}  // namespace overens::cli
