#include "mailing/due.h"

#include <map>

#include "cli/command.h"
#include "cli/messages.h"
#include "cli/register_option.h"
#include "cli/table.h"
#include "cli/usage.h"

namespace overens::cli {

namespace {

using mailing::Reason;

const MessageText& in_words(Reason reason) {
    static const std::map<Reason, const MessageText*> words = {
        {Reason::case_missing, &messages::due_case_missing},
        {Reason::protected_identity, &messages::due_protected},
        {Reason::no_consent, &messages::due_no_consent},
        {Reason::declined, &messages::due_declined},
        {Reason::answered, &messages::due_answered},
        {Reason::moved, &messages::due_moved},
        {Reason::no_address, &messages::due_no_address},
        {Reason::prepared, &messages::due_prepared},
        {Reason::waiting, &messages::due_waiting},
        {Reason::reminded, &messages::due_reminded},
    };
    return *words.at(reason);
}

class DueCommand final : public Command {
 public:
    std::string_view name() const override { return "due"; }
    const MessageText& usage() const override { return usage::due; }

    void declare(Arguments& arguments) override {
        arguments.value("--on", on_);
        register_.declare(arguments);
    }

    Exit run(Job& job) override {
        const auto on = on_ ? Date::parse(*on_) : std::optional(job.world.today());
        if (!on) refuse(Message(messages::value_wrong, "--on", *on_), Message(messages::value_date));
        registry::Register from = register_.open(job, *this);
        const auto due = mailing::due(from, *on, job.diagnostics);
        if (!due) return Exit::files;
        Rows questions;
        Rows reminders;
        Rows withheld;
        for (const mailing::Due& one : due->all)
            (one.withheld   ? withheld
             : one.reminder ? reminders
                            : questions)
                .push_back(row(one, job.language));
        tell(job, messages::due_questions, questions);
        tell(job, messages::due_reminders, reminders);
        tell(job, messages::due_withheld, withheld);
        if (due->too_late > 0)
            job.output.line(Message(messages::due_too_late, due->too_late).in(job.language));
        return Exit::done;
    }

 private:
    using Rows = std::vector<std::vector<std::string>>;

    static std::vector<std::string> row(const mailing::Due& one, Language language) {
        std::string why;
        if (one.withheld) {
            why = Message(in_words(*one.withheld)).in(language);
            if (one.since) why += " (" + one.since->iso() + ")";
        } else {
            why = Message(one.way == mailing::Way::email ? messages::due_email : messages::due_letter)
                      .in(language);
        }
        return {one.day.iso(),
                one.reference,
                one.name,
                one.form,
                Message(messages::due_months, one.months).in(language),
                std::move(why)};
    }

    static void tell(Job& job, const MessageText& heading, const Rows& rows) {
        job.output.line(Message(heading, rows.size()).in(job.language));
        job.output.text(table(rows));
    }

    std::optional<std::string> on_;
    RegisterOption register_;
};

}  // namespace

std::unique_ptr<Command> make_due() {
    return std::make_unique<DueCommand>();
}

}  // namespace overens::cli
