#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>

#include "cli/command.h"
#include "cli/messages.h"
#include "cli/usage.h"
#include "press/press.h"

namespace overens::cli {

namespace {

namespace fs = std::filesystem;
using press::Format;

struct FormatName {
    std::string_view name;
    Format format;
};
constexpr FormatName format_names[] = {{"pdf", Format::pdf}, {"odt", Format::odt}};

constexpr std::array<std::string_view, 6> other_endings = {".doc", ".docx", ".rtf", ".txt", ".html", ".zip"};

std::optional<Format> format_named(std::string_view name) {
    for (const FormatName& each : format_names) {
        if (each.name == name) return each.format;
    }
    return std::nullopt;
}

class Generate final : public Command {
 public:
    std::string_view name() const override { return "generate"; }
    const MessageText& usage() const override { return usage::generate; }

    void declare(Arguments& arguments) override {
        arguments.words(words_);
        arguments.value("--format", format_);
        arguments.value("--output", output_);
        arguments.value("--date", date_);
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
        write(job, papers);
        return Exit::done;
    }

 private:
    press::Options read_options(const Job& job) {
        for (const auto& [option, value] :
             {std::pair("--format", &format_), std::pair("--output", &output_),
              std::pair("--placement", &placement_), std::pair("--translation", &translation_)}) {
            if (*value && (*value)->empty()) {
                refuse(Message(messages::value_empty, option), Message(messages::see_help, name()));
            }
        }
        press::Options options{
            .date = read_date(job), .placement = placement_, .blank = blank_, .translation = translation_};
        if (format_) options.formats = read_formats(*format_);
        output_file_ = output_ ? named_file(job, *output_, options) : std::nullopt;
        return options;
    }

    Date read_date(const Job& job) const {
        if (!date_) return job.world.today();
        const auto date = Date::parse(*date_);
        if (!date) refuse(Message(messages::value_wrong, "--date", *date_), Message(messages::value_date));
        return *date;
    }

    static std::vector<Format> read_formats(std::string_view list) {
        std::vector<Format> formats;
        for (;;) {
            const std::string_view name = list.substr(0, list.find(','));
            const auto format = format_named(name);
            if (!format) {
                refuse(Message(messages::value_wrong, "--format", name),
                       Message(messages::value_choices, "pdf, odt"));
            }
            if (std::find(formats.begin(), formats.end(), *format) == formats.end()) {
                formats.push_back(*format);
            }
            if (name.size() == list.size()) return formats;
            list.remove_prefix(name.size() + 1);
        }
    }

    /// `--output` is a file if it has the ending of a format and is no folder; it then says the format too.
    std::optional<fs::path> named_file(const Job& job, const fs::path& output,
                                       press::Options& options) const {
        std::string ending = output.extension().string();
        for (char& letter : ending)
            letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        if (ending.empty() || job.world.is_folder(output)) return std::nullopt;
        const auto format = format_named(std::string_view(ending).substr(1));
        // Nobody means a folder by such a name.
        if (!format && std::find(other_endings.begin(), other_endings.end(), ending) != other_endings.end()) {
            refuse(Message(messages::value_wrong, "--output", output.string()),
                   Message(messages::output_ending_hint));
        }
        if (!format) return std::nullopt;
        if (format_ && options.formats != std::vector{*format}) {
            refuse(Message(messages::output_one_format, output.string(), *format_),
                   Message(messages::output_one_format_hint));
        }
        options.formats = {*format};
        return output;
    }

    std::vector<press::Paper> make(Job& job, const press::Press& press,
                                   const std::vector<SourcePointer>& sources, press::Options options) const {
        Progress progress(job.language);
        options.progress = [&](std::size_t done, std::size_t of) { progress.show(done, of); };
        return press.generate(words_.front(), sources, options, job.diagnostics);
    }

    /// Only when all papers are made is the first one written.
    void write(Job& job, const std::vector<press::Paper>& papers) const {
        if (output_file_ && papers.size() != 1) {
            refuse(Message(messages::output_one_document, output_file_->string(), papers.size()),
                   Message(messages::output_folder_hint));
        }
        const fs::path folder = output_file_ ? output_file_->parent_path() : fs::path(output_.value_or(""));
        job.world.make_folder(folder);
        for (const press::Paper& paper : papers) {
            const fs::path file = output_file_ ? *output_file_ : folder / paper.file_name;
            job.world.write(file, paper.bytes);
            job.output.line(file.string());
        }
    }

    std::vector<std::string> words_;
    std::optional<std::string> format_;
    std::optional<std::string> output_;
    std::optional<std::string> date_;
    std::optional<std::string> placement_;
    std::optional<std::string> translation_;
    bool blank_ = false;
    std::optional<fs::path> output_file_;
};

}  // namespace

std::unique_ptr<Command> make_generate() {
    return std::make_unique<Generate>();
}

}  // namespace overens::cli
