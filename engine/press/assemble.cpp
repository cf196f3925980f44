// A bundle: its papers are made one by one, and then printed each by itself or bound as one.
#include <algorithm>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "document/bind.h"
#include "press/agreement.h"
#include "press/bundle.h"
#include "press/drafts.h"
#include "press/messages.h"
#include "press/printing.h"

namespace overens::press {

namespace {

/// Makes the drafts of a bundle; what is wrong with one paper is told at its place in the bundle.
class Assembly {
 public:
    Assembly(Parts& parts, const Press& press, const Bundle& bundle, const Options& options,
             Diagnostics& diagnostics)
        : parts_(parts), press_(press), bundle_(bundle), options_(options), diagnostics_(diagnostics) {}

    std::vector<Draft> drafts() {
        const std::size_t before = diagnostics_.errors();
        prove_files();
        if (bundle_.cover) prove(*bundle_.cover);
        for (const BundledPaper& paper : bundle_.papers) prove(paper);
        if (!bundle_.enclosures.empty()) prove_enclosures();
        if (diagnostics_.errors() > before) return {};
        compare_figures();
        if (diagnostics_.errors() > before) return {};
        std::vector<Draft> result = bundle_.as_one ? bound() : apart();
        if (diagnostics_.errors() > before) return {};
        if (!bundle_.enclosures.empty()) tell_of_enclosures();
        return result;
    }

 private:
    // --- what the bundle names

    void prove_files() {
        std::vector<const NamedFile*> named;
        for (const NamedFile& file : bundle_.shared) named.push_back(&file);
        for (const BundledPaper& paper : bundle_.papers) {
            for (const NamedFile& file : paper.files) named.push_back(&file);
        }
        for (const NamedFile* file : named) {
            if (sources_.contains(file->path)) continue;
            const SourcePointer source = read(*file);
            sources_.emplace(file->path, source);
            in_order_.push_back(file);
            if (source) press_.validate(source, diagnostics_);
        }
    }

    void compare_figures() {
        Agreement agreement(diagnostics_);
        for (const NamedFile* file : in_order_) {
            Diagnostics proved_already;
            const auto data = data::read_json(sources_.at(file->path), proved_already);
            if (data) agreement.add(figures_of(parts_, *data));
        }
    }

    SourcePointer read(const NamedFile& file) {
        try {
            return parts_.world.read_source(file.path);
        } catch (const Failure& failure) {
            if (failure.kind() == FailureKind::machine) throw;
            tell(failure.diagnostic(), file.place);
            return nullptr;
        }
    }

    void prove(const BundledPaper& paper) {
        if (const auto known = forms_.find(paper.form); known != forms_.end()) return;
        auto& form = forms_[paper.form];
        try {
            form = parts_.form(paper.form, diagnostics_);
        } catch (const Failure& failure) {
            if (failure.kind() == FailureKind::machine) throw;
            tell(failure.diagnostic(), paper.place);
        }
    }

    void prove_enclosures() {
        prove(cover_sheet_);
        for (const Enclosure& enclosure : bundle_.enclosures) {
            const SourcePointer source = read(enclosure.file);
            if (!source) continue;
            const auto pdf = open_foreign(source, enclosure.file.place, diagnostics_);
            if (!pdf) continue;
            if (pdf->is_signed)
                warn(Message(messages::enclosure_signed, source->name()), enclosure.file.place,
                     Message(messages::enclosure_signed_hint));
            enclosures_.push_back(*pdf);
        }
    }

    /// What the paper is not, because of them.
    void tell_of_enclosures() {
        const Place place = bundle_.data.key_place("/bilagor");
        if (wants(Format::pdf)) warn(Message(messages::claims_none), place);
        if (wants(Format::odt)) warn(Message(messages::enclosure_pdf_only), place);
    }

    bool wants(Format format) const {
        return std::ranges::find(options_.formats, format) != options_.formats.end();
    }

    void warn(Message message, Place place, std::optional<Message> hint = std::nullopt) {
        diagnostics_.add({.message = std::move(message),
                          .place = std::move(place),
                          .hint = std::move(hint),
                          .severity = Severity::warning});
    }

    /// What has no place of its own is told at this one.
    void tell(Diagnostic diagnostic, const Place& place) {
        if (!diagnostic.place.source) diagnostic.place = place;
        diagnostics_.add(std::move(diagnostic));
    }

    // --- its papers

    std::vector<Draft> make(const BundledPaper& paper) {
        const templates::Template& form = *forms_.at(paper.form);
        Options options = options_;
        options.placement = paper.placement;
        options.translation = paper.translation;
        options.blank = paper.blank;
        Diagnostics found;
        auto drafts = make_drafts(parts_, form, sources_of(paper, form), options, found);
        for (const Diagnostic& one : found.all()) tell(one, paper.place);
        return drafts;
    }

    /// The paper's own files, and of the shared ones those that its template wants and that it has not.
    std::vector<SourcePointer> sources_of(const BundledPaper& paper, const templates::Template& form) {
        std::vector<SourcePointer> result;
        std::set<std::string> had;
        for (const NamedFile& file : paper.files) {
            result.push_back(sources_.at(file.path));
            had.insert(kind_of(file.path));
        }
        const auto offer = [&](const SourcePointer& source, const std::string& kind) {
            const bool wanted = std::ranges::any_of(
                form.inputs(), [&](const templates::Input& input) { return input.schema == kind; });
            if (wanted && !had.contains(kind)) result.push_back(source);
        };
        for (const NamedFile& file : bundle_.shared) offer(sources_.at(file.path), kind_of(file.path));
        offer(bundle_.data.source(), bundle_.data.schema_name());
        return result;
    }

    const std::string& kind_of(const std::string& path) {
        auto [known, fresh] = kinds_.try_emplace(path);
        if (fresh) {
            Diagnostics proved_already;
            if (const auto data = data::read_json(sources_.at(path), proved_already))
                known->second = data->schema_name();
        }
        return known->second;
    }

    std::vector<Draft> apart() {
        std::vector<Draft> result;
        std::map<std::string, Place> names;
        for (const BundledPaper& paper : bundle_.papers) {
            for (Draft& draft : make(paper)) {
                const auto [other, fresh] = names.emplace(draft.file_name, paper.place);
                if (!fresh) {
                    diagnostics_.add({.message = Message(messages::bundle_same_name, draft.file_name,
                                                         told_place(other->second)),
                                      .place = paper.place,
                                      .hint = Message(messages::bundle_same_name_hint)});
                    continue;
                }
                result.push_back(std::move(draft));
            }
        }
        return result;
    }

    std::vector<Draft> bound() {
        std::vector<document::Leaf> leaves;
        for (const BundledPaper& paper : bundle_.papers) {
            for (Draft& draft : make(paper)) leaves.push_back({std::move(draft.document), paper.name});
        }
        add_enclosures(leaves);
        document::Document whole;
        whole.title = bundle_.title;
        whole.reference = bundle_.reference;
        whole.date = options_.date;
        if (bundle_.cover) {
            auto covers = make(*bundle_.cover);
            if (covers.empty()) return {};
            whole = std::move(covers.front().document);
        }
        std::vector<Draft> result;
        result.push_back({document::bind(std::move(whole), std::move(leaves)), bundle_.file_name,
                          bundle_.data.source(), std::move(enclosures_)});
        return result;
    }

    /// Before each enclosure a sheet that says what it is, on which its entry in the contents leads.
    void add_enclosures(std::vector<document::Leaf>& leaves) {
        for (std::size_t at = 0; at < enclosures_.size(); ++at) {
            const Enclosure& enclosure = bundle_.enclosures[at];
            const data::Json about = {{"rubrik", enclosure.name},
                                      {"fil", std::filesystem::path(enclosure.file.path).filename().string()},
                                      {"nummer", at + 1},
                                      {"sidor", enclosures_[at].pages}};
            const data::CaseData data(
                std::make_shared<const Source>(bundle_.data.source()->name(), about.dump()), about);
            const templates::Merge merge{
                .inputs = {data}, .today = options_.date, .placement = {}, .pictures = parts_.pictures};
            auto sheet = templates::expand(parts_.world, *forms_.at(cover_sheet_.form), merge, diagnostics_);
            if (!sheet) return;
            leaves.push_back({std::move(sheet->document), {}, static_cast<int>(enclosures_[at].pages)});
        }
    }

    Parts& parts_;
    const Press& press_;
    const Bundle& bundle_;
    const Options& options_;
    Diagnostics& diagnostics_;
    std::map<std::string, SourcePointer> sources_;  ///< by path
    std::vector<const NamedFile*> in_order_;        ///< each file once
    std::map<std::string, std::string> kinds_;      ///< likewise
    std::map<std::string, std::optional<templates::Template>> forms_;
    const BundledPaper cover_sheet_{.form = "forsattsblad", .place = {}};
    std::vector<ForeignPdf> enclosures_;
};

}  // namespace

std::vector<Paper> Press::assemble(const SourcePointer& source, const Options& options,
                                   Diagnostics& diagnostics) const {
    const auto find_schema = [&](const std::string& name, Diagnostics& told) {
        return parts_->schema(name, told);
    };
    const auto bundle = read_bundle(source, find_schema, diagnostics);
    if (!bundle) return {};
    const std::vector<Draft> drafts = Assembly(*parts_, *this, *bundle, options, diagnostics).drafts();
    if (drafts.empty()) return {};
    return print(*parts_, drafts, options, diagnostics);
}

}  // namespace overens::press
