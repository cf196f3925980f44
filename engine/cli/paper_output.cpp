#include "cli/paper_output.h"

#include <algorithm>
#include <array>

#include "cli/messages.h"

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

std::vector<Format> read_formats(std::string_view list) {
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

}  // namespace

void refuse_empty(std::string_view option, const std::optional<std::string>& value,
                  std::string_view command) {
    if (value && value->empty())
        refuse(Message(messages::value_empty, option), Message(messages::see_help, command));
}

void PaperOutput::declare(Arguments& arguments) {
    arguments.value("--format", format_);
    arguments.value("--output", output_);
    arguments.value("--date", date_);
}

press::Options PaperOutput::read(const Job& job, std::string_view command) {
    refuse_empty("--format", format_, command);
    refuse_empty("--output", output_, command);
    press::Options options{.date = read_date(job)};
    if (format_) options.formats = read_formats(*format_);
    output_file_ = output_ ? named_file(job, *output_, options) : std::nullopt;
    return options;
}

Date PaperOutput::read_date(const Job& job) const {
    if (!date_) return job.world.today();
    const auto date = Date::parse(*date_);
    if (!date) refuse(Message(messages::value_wrong, "--date", *date_), Message(messages::value_date));
    return *date;
}

/// `--output` is a file if it has the ending of a format and is no folder; it then says the format too.
std::optional<fs::path> PaperOutput::named_file(const Job& job, const fs::path& output,
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

void PaperOutput::write(Job& job, const std::vector<press::Paper>& papers) const {
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

}  // namespace overens::cli
