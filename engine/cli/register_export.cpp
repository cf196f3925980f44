#include <charconv>
#include <filesystem>
#include <map>

#include "cli/command.h"
#include "cli/messages.h"
#include "cli/register_option.h"
#include "cli/usage.h"
#include "register/export.h"

namespace overens::cli {

namespace {

namespace fs = std::filesystem;

class RegisterExport final : public Command {
 public:
    std::string_view name() const override { return "register export"; }
    const MessageText& usage() const override { return usage::register_export; }

    void declare(Arguments& arguments) override {
        arguments.words(words_);
        arguments.value("--output", output_);
        arguments.value("--revision", revision_);
        register_.declare(arguments);
    }

    Exit run(Job& job) override {
        if (output_ && output_->empty())
            refuse(Message(messages::value_empty, "--output"), Message(messages::see_help, name()));
        const int revision = read_revision();
        registry::Register from = register_.open(job, *this);
        std::vector<registry::Entry> entries = chosen(job, from);
        if (revision > 0) {
            for (registry::Entry& entry : entries) entry = earlier(from, entry, revision);
        }
        if (!output_) {
            if (entries.size() > 1)
                refuse(Message(messages::export_output, entries.size()), Message(messages::read_output_hint));
            job.output.text(text(from, entries.front()));
            return Exit::done;
        }
        return write(job, from, entries);
    }

 private:
    int read_revision() const {
        if (!revision_) return 0;
        int number = 0;
        const auto [end, error] =
            std::from_chars(revision_->data(), revision_->data() + revision_->size(), number);
        if (error != std::errc() || end != revision_->data() + revision_->size() || number < 1)
            refuse(Message(messages::value_wrong, "--revision", *revision_), Message(messages::value_number));
        return number;
    }

    /// By its key, if the words are one, else all in which the words are found.
    std::vector<registry::Entry> chosen(const Job& job, registry::Register& from) const {
        if (!words_.empty()) {
            const Choice all = choice(job, words_);
            if (auto exact = from.with_key("", joined(words_)); exact.size() == 1) return exact;
            if (!all.words.empty()) {
                if (auto exact = from.with_key(all.kind, all.words); exact.size() == 1) return exact;
            }
        }
        const Choice wanted = choice(job, words_);
        auto found = from.list(wanted.kind, wanted.words);
        if (found.empty()) {
            throw Failure(FailureKind::input,
                          {.message = words_.empty() ? Message(messages::nothing_kept)
                                                     : Message(messages::nothing_found, joined(words_)),
                           .hint = Message(messages::nothing_found_hint)});
        }
        return found;
    }

    static registry::Entry earlier(registry::Register& from, registry::Entry entry, int number) {
        const auto version = from.version(entry, number);
        if (!version) {
            throw Failure(FailureKind::input,
                          {.message = Message(messages::no_such_version,
                                              registry::called(entry.known.kind, entry.known.key), number)});
        }
        entry.version = version->number;
        entry.made = version->made;
        return entry;
    }

    static std::string text(registry::Register& from, const registry::Entry& entry) {
        const auto version = from.version(entry, entry.version);
        return version ? version->text : std::string();
    }

    Exit write(Job& job, registry::Register& from, const std::vector<registry::Entry>& entries) const {
        const bool is_file = fs::path(*output_).extension() == ".json" && !job.world.is_folder(*output_);
        if (is_file && entries.size() > 1) {
            refuse(Message(messages::export_one_file, *output_, entries.size()),
                   Message(messages::output_folder_hint));
        }
        std::map<fs::path, const registry::Entry*> targets;
        for (const registry::Entry& entry : entries) {
            const fs::path file =
                is_file ? fs::path(*output_) : *output_ / registry::export_name(entry.known);
            const auto [other, fresh] = targets.emplace(file, &entry);
            if (fresh) continue;
            job.diagnostics.add(
                {.message =
                     Message(messages::export_same_name, registry::called(entry.known.kind, entry.known.key),
                             registry::called(other->second->known.kind, other->second->known.key))});
        }
        registry::Export writing(from, job.world);
        for (const auto& [file, entry] : targets) {
            if (writing.may_write(file, *entry)) continue;
            job.diagnostics.add({.message = Message(messages::export_edited, file.string()),
                                 .hint = Message(messages::export_edited_hint)});
        }
        if (job.diagnostics.has_errors()) return Exit::files;
        for (const auto& [file, entry] : targets) {
            writing.write(file, *entry);
            job.output.line(file.string());
        }
        writing.finish();
        return Exit::done;
    }

    std::vector<std::string> words_;
    std::optional<std::string> output_;
    std::optional<std::string> revision_;
    RegisterOption register_;
};

}  // namespace

std::unique_ptr<Command> make_register_export() {
    return std::make_unique<RegisterExport>();
}

}  // namespace overens::cli
