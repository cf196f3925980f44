#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>

#include "cli/command.h"
#include "cli/messages.h"
#include "cli/register_option.h"
#include "cli/usage.h"
#include "register/import.h"
#include "register/working_folder.h"

namespace overens::cli {

namespace {

namespace fs = std::filesystem;

/// The folders that files come from, each read once.
class Folders {
 public:
    Folders(const World& world, std::string identity) : world_(world), identity_(std::move(identity)) {}

    registry::WorkingFolder& of(const fs::path& file) {
        const fs::path folder = file.parent_path();
        return folders_.try_emplace(folder, world_, folder, identity_).first->second;
    }
    std::map<fs::path, registry::WorkingFolder>& all() { return folders_; }

 private:
    const World& world_;
    std::string identity_;
    std::map<fs::path, registry::WorkingFolder> folders_;
};

class RegisterImport final : public Command {
 public:
    std::string_view name() const override { return "register import"; }
    const MessageText& usage() const override { return usage::register_import; }

    void declare(Arguments& arguments) override {
        arguments.words(words_);
        arguments.value("--by", by_);
        arguments.value("--based-on", based_on_);
        register_.declare(arguments);
    }

    Exit run(Job& job) override {
        const Message see(messages::see_help, name());
        if (words_.empty()) refuse(Message(messages::files_not_given), see);
        if (by_ && by_->empty()) refuse(Message(messages::value_empty, "--by"), see);
        const auto said = read_base();
        const std::vector<fs::path> files = gather(job);
        if (said && said->version != registry::Base::newest && files.size() != 1)
            refuse(Message(messages::base_one_file, files.size()), Message(messages::base_one_file_hint));

        registry::Register to = register_.open(job, *this, true);
        Folders folders(job.world, to.store().identity());
        Exit exit = Exit::done;
        std::optional<std::vector<registry::Filed>> filed;
        {
            registry::Import import(to, by_.value_or(job.world.user()), job.diagnostics);
            Progress progress(job.language);
            std::size_t done = 0;
            for (const fs::path& file : files) {
                const auto base = [&](const registry::Known& known) {
                    return said ? said : base_of(folders, file, known);
                };
                for (const SourcePointer& source : read_sources(job, {file.string()}, exit))
                    import.take(source, base);
                progress.show(++done, files.size());
            }
            filed = import.finish();
        }
        if (!filed) return worse(exit, Exit::files);
        for (const registry::Filed& one : *filed) job.output.line(told(one).in(job.language));
        remember(job, folders, *filed);
        return exit;
    }

 private:
    std::optional<registry::Base> read_base() const {
        if (!based_on_) return std::nullopt;
        if (*based_on_ == "newest") return registry::Base{};
        int number = 0;
        const auto [end, error] =
            std::from_chars(based_on_->data(), based_on_->data() + based_on_->size(), number);
        if (error != std::errc() || end != based_on_->data() + based_on_->size() || number < 1)
            refuse(Message(messages::value_wrong, "--based-on", *based_on_), Message(messages::value_base));
        return registry::Base{.version = number};
    }

    /// Files as they were given; of folders all that end in .json, those in folders within, too.
    std::vector<fs::path> gather(const Job& job) const {
        std::vector<fs::path> files;
        for (const std::string& word : words_) {
            const std::size_t before = files.size();
            add(job, word, files);
            if (files.size() == before)
                throw Failure(FailureKind::input, {.message = Message(messages::folder_empty, word)});
        }
        return files;
    }

    static void add(const Job& job, const fs::path& given, std::vector<fs::path>& files) {
        if (!job.world.is_folder(given)) {
            files.push_back(given);
            return;
        }
        std::vector<fs::path> waiting = {given};
        while (!waiting.empty()) {
            const fs::path folder = std::move(waiting.back());
            waiting.pop_back();
            std::vector<fs::path> within;
            for (const fs::path& one : job.world.list(folder)) {
                if (one.filename().string().starts_with('.')) continue;
                if (job.world.is_folder(one)) {
                    if (!fs::is_symlink(one)) within.push_back(one);
                } else if (one.extension() == ".json") {
                    files.push_back(one);
                }
            }
            waiting.insert(waiting.end(), within.rbegin(), within.rend());
        }
    }

    static std::optional<registry::Base> base_of(Folders& folders, const fs::path& file,
                                                 const registry::Known& known) {
        const auto mark = folders.of(file).mark(file.filename().string());
        if (!mark || mark->kind != known.kind || mark->key != known.key) return std::nullopt;
        return mark->base;
    }

    /// In folders that documents were exported to, it is known from now on of which version the files are.
    static void remember(Job& job, Folders& folders, const std::vector<registry::Filed>& filed) {
        for (const registry::Filed& one : filed) {
            const fs::path file(one.file);
            registry::WorkingFolder& folder = folders.of(file);
            if (folder.is_marked())
                folder.set(file.filename().string(), {one.kind, one.key, {one.version, one.made}});
        }
        for (auto& [path, folder] : folders.all()) {
            try {
                folder.save(job.world);
            } catch (const Failure&) {
                job.diagnostics.add(
                    {.message = Message(messages::marks_unwritten, (path / ".overens.json").string()),
                     .hint = Message(messages::marks_unwritten_hint),
                     .severity = Severity::warning});
            }
        }
    }

    std::vector<std::string> words_;
    std::optional<std::string> by_;
    std::optional<std::string> based_on_;
    RegisterOption register_;
};

}  // namespace

std::unique_ptr<Command> make_register_import() {
    return std::make_unique<RegisterImport>();
}

}  // namespace overens::cli
