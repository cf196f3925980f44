#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/messages.h"
#include "cli/register_option.h"
#include "cli/usage.h"
#include "data/case_data.h"
#include "register/changes.h"

namespace overens::cli {

namespace {

class RegisterHistory final : public Command {
 public:
    std::string_view name() const override { return "register history"; }
    const MessageText& usage() const override { return usage::register_history; }

    void declare(Arguments& arguments) override {
        arguments.words(words_);
        register_.declare(arguments);
    }

    Exit run(Job& job) override {
        if (words_.empty()) {
            refuse(Message(messages::one_word_wanted, messages::a_key), Message(messages::see_help, name()));
        }
        registry::Register from = register_.open(job, *this);
        const registry::Entry entry = find_one(job, from, words_);
        job.output.line(registry::called(entry.known.kind, entry.known.key) +
                        (entry.known.name.empty() ? "" : ", ") + entry.known.name);
        const auto versions = from.history(entry);
        for (std::size_t at = 0; at < versions.size(); ++at) {
            const registry::Version& one = versions[at];
            job.output.line("  " + Message(messages::version_line, one.number).in(job.language) + "  " +
                            registry::in_short(one.made) + "  " + one.maker);
            if (at + 1 < versions.size())
                tell(job, versions[at + 1].text, one.text);
            else
                job.output.line("    " + Message(messages::change_first).in(job.language));
        }
        return Exit::done;
    }

 private:
    static void tell(Job& job, const std::string& before, const std::string& after) {
        const auto read = [&](const std::string& text) {
            Diagnostics unheard;
            return data::read_json(std::make_shared<const Source>("", text), unheard);
        };
        const auto earlier = read(before);
        const auto later = read(after);
        if (!earlier || !later) return;
        const auto changes = registry::changes(earlier->value(), later->value());
        if (changes.empty()) job.output.line("    " + Message(messages::change_none).in(job.language));
        for (const registry::Change& change : changes)
            job.output.line("    " + told(change).in(job.language));
    }

    static Message told(const registry::Change& change) {
        if (!change.before)
            return {messages::change_added, change.pointer, registry::in_brief(*change.after)};
        if (!change.after)
            return {messages::change_removed, change.pointer, registry::in_brief(*change.before)};
        return {messages::change_changed, change.pointer, registry::in_brief(*change.before),
                registry::in_brief(*change.after)};
    }

    std::vector<std::string> words_;
    RegisterOption register_;
};

}  // namespace

std::unique_ptr<Command> make_register_history() {
    return std::make_unique<RegisterHistory>();
}

}  // namespace overens::cli
