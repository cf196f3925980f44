#include "press/inputs.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "press/messages.h"

namespace overens::press {

namespace {

using templates::Input;

std::string comma_separated(const std::vector<std::string>& words) {
    std::string result;
    for (const std::string& word : words) result += (result.empty() ? "" : ", ") + word;
    return result;
}

std::string kinds(const std::vector<Input>& inputs) {
    std::vector<std::string> names;
    for (const Input& input : inputs) names.push_back(input.schema);
    return comma_separated(names);
}

/// Sorts the files into the template's inputs; says what does not fit.
class Gathering {
 public:
    Gathering(const templates::Template& form, const FindSchema& find_schema, Diagnostics& diagnostics,
              bool blank)
        : form_(form),
          find_schema_(find_schema),
          diagnostics_(diagnostics),
          blank_(blank),
          files_(form.inputs().size()) {}

    void take(const SourcePointer& source) {
        const auto [first, fresh] = taken_.emplace(source->name(), source);
        if (!fresh && first->second->text() == source->text()) {
            diagnostics_.add({.message = Message(messages::file_twice),
                              .place = {source, 0, 1},
                              .hint = Message(messages::file_twice_hint)});
            return;
        }
        const std::optional<data::CaseData> data = data::read_json(source, diagnostics_);
        if (!data) {
            all_recognised_ = false;
            return;
        }
        const std::string kind = data->schema_name();
        if (kind.empty()) {
            all_recognised_ = false;
            diagnostics_.add({.message = Message(messages::input_unnamed),
                              .place = data->place(""),
                              .hint = Message(messages::input_unnamed_hint, form_.inputs().front().schema)});
            return;
        }
        given_.push_back(source->name() + " (" + kind + ")");
        const auto& inputs = form_.inputs();
        const auto input = std::find_if(inputs.begin(), inputs.end(),
                                        [&](const Input& candidate) { return candidate.schema == kind; });
        if (input == inputs.end()) {
            diagnostics_.add({.message = Message(messages::input_unneeded, form_.name(), kind),
                              .place = data->place("/$schema"),
                              .hint = Message(messages::input_needs, kinds(inputs)),
                              .pointer = "/$schema"});
            return;
        }
        if (const auto schema = find_schema_(kind, diagnostics_)) schema->validate(*data, diagnostics_);
        place(static_cast<std::size_t>(input - inputs.begin()), *data);
    }

    /// An input without a file is told only when every file said what it is: the one that did not may be it.
    void end() {
        if (!all_recognised_ || blank_) return;
        for (std::size_t index = 0; index < files_.size(); ++index) {
            if (!files_[index].empty()) continue;
            diagnostics_.add(
                {.message = Message(messages::input_missing, form_.name(), form_.inputs()[index].schema),
                 .hint = given_.empty() ? Message(messages::input_none_given)
                                        : Message(messages::input_given, comma_separated(given_))});
        }
    }

    Inputs result() && {
        Inputs result;
        if (blank_) fill_up();
        result.each = std::move(files_.front());
        for (std::size_t index = 1; index < files_.size(); ++index) {
            result.shared.push_back(std::move(files_[index].front()));
        }
        return result;
    }

 private:
    /// An empty form is of nobody, whatever cases there are; the sender may be known.
    void fill_up() {
        const data::CaseData nothing(std::make_shared<const Source>(form_.name(), "null"), data::Json());
        files_.front() = {nothing};
        for (auto& files : files_) {
            if (files.empty()) files.push_back(nothing);
        }
    }

    void place(std::size_t index, const data::CaseData& data) {
        auto& files = files_[index];
        if (index > 0 && !files.empty()) {
            const auto& inputs = form_.inputs();
            diagnostics_.add({.message = Message(messages::input_twice, inputs[index].schema,
                                                 files.front().source()->name()),
                              .place = data.place("/$schema"),
                              .hint = Message(messages::input_twice_hint, inputs.front().schema),
                              .pointer = "/$schema"});
            return;
        }
        files.push_back(data);
    }

    const templates::Template& form_;
    const FindSchema& find_schema_;
    Diagnostics& diagnostics_;
    bool blank_;
    std::vector<std::vector<data::CaseData>> files_;  // by input
    std::map<std::string_view, SourcePointer> taken_;
    std::vector<std::string> given_;
    bool all_recognised_ = true;
};

}  // namespace

std::optional<Inputs> gather(const templates::Template& form, const std::vector<SourcePointer>& sources,
                             const FindSchema& find_schema, Diagnostics& diagnostics, bool blank) {
    const std::size_t before = diagnostics.errors();
    Gathering gathering(form, find_schema, diagnostics, blank);
    for (const SourcePointer& source : sources) gathering.take(source);
    gathering.end();
    if (diagnostics.errors() > before) return std::nullopt;
    return std::move(gathering).result();
}

}  // namespace overens::press
