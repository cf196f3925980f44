#include "press/drafts.h"

#include <algorithm>
#include <map>
#include <utility>

#include "press/agreement.h"
#include "press/inputs.h"
#include "press/messages.h"

namespace overens::press {

namespace {

/// Merges every case; two that would get the same file name are an error, since one would silently take the
/// other's place, and a number added by us would give a case another name from one run to the next.
std::vector<Draft> expand(Parts& parts, const templates::Template& form, const Inputs& inputs,
                          const Options& options, Diagnostics& diagnostics) {
    std::vector<Draft> drafts;
    std::map<std::string, SourcePointer> names;
    for (const data::CaseData& data : inputs.each) {
        templates::Merge merge{.inputs = {data},
                               .today = options.date,
                               .placement = options.placement,
                               .pictures = parts.pictures,
                               .translation = options.translation};
        merge.inputs.insert(merge.inputs.end(), inputs.shared.begin(), inputs.shared.end());
        auto expanded = templates::expand(parts.world, form, merge, diagnostics);
        if (!expanded) continue;
        const auto [other, fresh] = names.emplace(expanded->file_name, data.source());
        if (!fresh) {
            diagnostics.add(
                {.message = Message(messages::same_name, expanded->file_name, other->second->name()),
                 .place = data.place(""),
                 .hint = Message(messages::same_name_hint)});
            continue;
        }
        drafts.push_back({std::move(expanded->document), std::move(expanded->file_name), data.source()});
    }
    return drafts;
}

/// Is what was asked for something that this template can do?
bool suits(const templates::Template& form, const Options& options, Diagnostics& diagnostics) {
    if (options.blank && !form.may_be_blank()) {
        diagnostics.add({.message = Message(messages::blank_no_form, form.name()),
                         .hint = Message(messages::blank_no_form_hint)});
        return false;
    }
    if (!options.translation) return true;
    const std::vector<std::string> known = form.translations();
    if (std::ranges::find(known, *options.translation) != known.end()) return true;
    std::string all;
    for (const std::string& one : known) all += (all.empty() ? "" : ", ") + one;
    diagnostics.add(
        {.message = Message(messages::no_translation, form.name(), *options.translation),
         .hint = all.empty() ? Message(messages::no_translations) : Message(messages::translations, all)});
    return false;
}

}  // namespace

std::vector<schema::Figure> figures_of(Parts& parts, const data::CaseData& proved) {
    Diagnostics proved_already;
    const auto schema = parts.schema(proved.schema_name(), proved_already);
    return schema ? schema->figures(proved) : std::vector<schema::Figure>();
}

std::vector<Draft> make_drafts(Parts& parts, const templates::Template& form,
                               const std::vector<SourcePointer>& sources, const Options& options,
                               Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.errors();
    if (!suits(form, options, diagnostics)) return {};
    const auto find_schema = [&](const std::string& name, Diagnostics& told) {
        return parts.schema(name, told);
    };
    const auto inputs = gather(form, sources, find_schema, diagnostics, options.blank);
    if (!inputs) return {};
    for (const data::CaseData& one : inputs->each) {
        Agreement agreement(diagnostics);
        for (const data::CaseData& shared : inputs->shared) agreement.add(figures_of(parts, shared));
        agreement.add(figures_of(parts, one));
    }
    if (diagnostics.errors() > before) return {};
    std::vector<Draft> drafts = expand(parts, form, *inputs, options, diagnostics);
    if (diagnostics.errors() > before) return {};
    return drafts;
}

}  // namespace overens::press
