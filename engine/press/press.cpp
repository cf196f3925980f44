#include "press/press.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

#include "answers/answers.h"
#include "document/theme.h"
#include "form/form.h"
#include "layout/chart.h"
#include "layout/layout.h"
#include "odt/odt.h"
#include "pdf/pdf.h"
#include "press/catalogue.h"
#include "press/inputs.h"
#include "press/messages.h"
#include "schema/schema.h"
#include "template/template.h"

namespace overens::press {

namespace {

constexpr std::string_view theme_file = "theme.xml";

std::string_view file_ending(Format format) {
    return format == Format::pdf ? ".pdf" : ".odt";
}

bool wanted(const Options& options, Format format) {
    return std::find(options.formats.begin(), options.formats.end(), format) != options.formats.end();
}

bool has_letter(const document::Document& document) {
    return std::ranges::any_of(document.blocks, [](const document::Block& block) {
        return std::holds_alternative<document::Letter>(block.node());
    });
}

}  // namespace

/// What is loaded when first asked for and then shared. Loading is guarded; what has been loaded never
/// changes.
struct Press::Parts {
    explicit Parts(const World& world_) : world(world_), schemas(world_) {}

    std::optional<schema::Schema> schema(const std::string& name, Diagnostics& diagnostics) {
        const std::lock_guard lock(loading);
        return schemas.find(name, diagnostics);
    }

    std::optional<templates::Template> form(const std::string& name, Diagnostics& diagnostics) {
        const std::lock_guard lock(loading);
        if (is_file_name(name))
            return templates::compile(world, schemas, world.read_source(name), diagnostics);
        if (const auto found = forms.find(name); found != forms.end()) return found->second;
        need_template(world, name);
        auto form = templates::compile(world, schemas, name, diagnostics);
        if (form) forms.emplace(name, *form);
        return form;
    }

    const document::Theme* looks(Diagnostics& diagnostics) {
        const std::lock_guard lock(loading);
        if (!theme)
            theme = document::read_theme(world.read_asset(Asset::template_file, theme_file), diagnostics);
        return theme ? &*theme : nullptr;
    }

    const layout::Typesetting& type(const document::Theme& looks) {
        const std::lock_guard lock(loading);
        if (!typesetting) typesetting = layout::prepare(world, looks);
        return *typesetting;
    }

    const pdf::Resources& archive() {
        const std::lock_guard lock(loading);
        if (!resources) resources = pdf::prepare(world);
        return *resources;
    }

    const World& world;
    std::mutex loading;
    schema::SchemaLibrary schemas;
    std::map<std::string, templates::Template> forms;
    const std::shared_ptr<templates::Pictures> pictures = std::make_shared<templates::Pictures>();
    std::optional<document::Theme> theme;
    std::optional<layout::Typesetting> typesetting;
    std::optional<pdf::Resources> resources;
};

namespace {

/// Merges every case; two that would get the same file name are an error, since one would silently take the
/// other's place, and a number added by us would give a case another name from one run to the next.
std::vector<templates::Expanded> expand(const World& world, const templates::Template& form,
                                        const Inputs& inputs, const Options& options,
                                        const std::shared_ptr<templates::Pictures>& pictures,
                                        Diagnostics& diagnostics) {
    std::vector<templates::Expanded> drafts;
    std::map<std::string, SourcePointer> names;
    for (const data::CaseData& data : inputs.each) {
        templates::Merge merge{.inputs = {data},
                               .today = options.date,
                               .placement = options.placement,
                               .pictures = pictures,
                               .translation = options.translation};
        merge.inputs.insert(merge.inputs.end(), inputs.shared.begin(), inputs.shared.end());
        auto expanded = templates::expand(world, form, merge, diagnostics);
        if (!expanded) continue;
        const auto [other, fresh] = names.emplace(expanded->file_name, data.source());
        if (!fresh) {
            diagnostics.add(
                {.message = Message(messages::same_name, expanded->file_name, other->second->name()),
                 .place = data.place(""),
                 .hint = Message(messages::same_name_hint)});
            continue;
        }
        drafts.push_back(std::move(*expanded));
    }
    return drafts;
}

/// Is what was asked for something that this template can do?
bool suits(const templates::Template& form, const Options& options, Diagnostics& diagnostics) {
    if (options.blank && !form.is_form()) {
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

Press::Press(const World& world) : parts_(std::make_unique<Parts>(world)) {}
Press::~Press() = default;

std::vector<Paper> Press::generate(const std::string& template_name,
                                   const std::vector<SourcePointer>& sources, const Options& options,
                                   Diagnostics& diagnostics) const {
    const std::size_t before = diagnostics.errors();
    const auto clean = [&] { return diagnostics.errors() == before; };

    const auto form = parts_->form(template_name, diagnostics);
    const document::Theme* theme = parts_->looks(diagnostics);
    if (!form || !theme) {
        for (const SourcePointer& source : sources) validate(source, diagnostics);
        return {};
    }
    const auto find_schema = [&](const std::string& name, Diagnostics& told) {
        return parts_->schema(name, told);
    };
    if (!suits(*form, options, diagnostics)) return {};
    const auto inputs = gather(*form, sources, find_schema, diagnostics, options.blank);
    if (!inputs) return {};
    const std::vector<templates::Expanded> drafts =
        expand(parts_->world, *form, *inputs, options, parts_->pictures, diagnostics);
    if (!clean()) return {};

    std::vector<Paper> papers;
    const auto add = [&](const templates::Expanded& draft, Format format, std::string bytes) {
        papers.push_back({draft.file_name + std::string(file_ending(format)), format, std::move(bytes)});
    };
    std::size_t done = 0;
    for (const templates::Expanded& draft : drafts) {
        const document::Document& document = draft.document;
        document::PageLabels labels;
        const bool odt_asks = wanted(options, Format::odt) && document::asks_for_pages(document);
        if (wanted(options, Format::pdf) || odt_asks) {
            Diagnostics found;
            auto pages = layout::typeset(document, parts_->type(*theme), found);
            // The pages do not know whose they are; of many cases, their owner has to.
            for (Diagnostic one : found.all()) {
                if (!one.place.source) one.place = {inputs->each[done].source(), 0, 0};
                diagnostics.add(std::move(one));
            }
            if (pages) labels = layout::page_labels(*pages);
            if (pages && clean() && wanted(options, Format::pdf)) {
                add(draft, Format::pdf, pdf::write(std::move(*pages), parts_->archive()));
            }
        } else if (has_letter(document)) {
            layout::check_addresses(document, parts_->type(*theme), diagnostics);
        }
        if (wanted(options, Format::odt) && clean()) {
            // Fonts are loaded for drawings alone.
            const auto draw = [&](const document::Chart& chart, Length width) {
                return layout::draw_chart(chart, width, document, parts_->type(*theme));
            };
            add(draft, Format::odt, odt::write(document, *theme, labels, draw));
        }
        ++done;
        if (options.progress) options.progress(done, drafts.size());
    }
    if (!clean()) return {};
    return papers;
}

bool Press::validate(const SourcePointer& source, Diagnostics& diagnostics) const {
    const auto data = data::read_json(source, diagnostics);
    if (!data) return false;
    const std::string kind = data->schema_name();
    if (kind.empty()) {
        diagnostics.add({.message = Message(messages::input_unnamed),
                         .place = data->place(""),
                         .hint = Message(messages::input_unnamed_hint, "arende")});
        return false;
    }
    if (!need_kind(parts_->world, *data, diagnostics)) return false;
    const auto schema = parts_->schema(kind, diagnostics);
    return schema && schema->validate(*data, diagnostics);
}

std::optional<Answers> Press::read(const SourcePointer& paper, Diagnostics& diagnostics) const {
    const auto filled = answers::read_filled(paper, diagnostics);
    if (!filled || !need_form(parts_->world, *filled, diagnostics)) return std::nullopt;
    const auto schema = parts_->schema(filled->name, diagnostics);
    if (!schema) return std::nullopt;
    const auto form = form::read_form(*schema, filled->name, diagnostics);
    if (!form) return std::nullopt;
    const auto answers = answers::answers_in(*filled, *form, *schema, diagnostics);
    if (!answers) return std::nullopt;
    return Answers{filled->name, answers->source()->text()};
}

bool Press::check(const std::string& template_name, Diagnostics& diagnostics) const {
    return parts_->form(template_name, diagnostics).has_value();
}

std::vector<std::string> Press::templates() const {
    return template_names(parts_->world);
}

std::optional<Description> Press::describe(const std::string& template_name, Diagnostics& diagnostics) const {
    const auto form = parts_->form(template_name, diagnostics);
    if (!form) return std::nullopt;
    Description description{form->name(), form->title(),   form->description(),
                            {},           form->is_form(), form->translations()};
    for (const templates::Input& input : form->inputs()) description.inputs.push_back(input.schema);
    return description;
}

}  // namespace overens::press
