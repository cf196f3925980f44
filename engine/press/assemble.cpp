// A bundle: its papers are made one by one, and then printed each by itself or bound as one.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "document/bind.h"
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
        if (diagnostics_.errors() > before) return {};
        std::vector<Draft> result = bundle_.as_one ? bound() : apart();
        if (diagnostics_.errors() > before) return {};
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
            if (source) press_.validate(source, diagnostics_);
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
                    diagnostics_.add(
                        {.message = Message(messages::bundle_same_name, draft.file_name, told(other->second)),
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
        result.push_back(
            {document::bind(std::move(whole), std::move(leaves)), bundle_.file_name, bundle_.data.source()});
        return result;
    }

    static std::string told(const Place& place) {
        const Position position = place.source->position(place.offset);
        return place.source->name() + ':' + std::to_string(position.line) + ':' +
               std::to_string(position.column);
    }

    Parts& parts_;
    const Press& press_;
    const Bundle& bundle_;
    const Options& options_;
    Diagnostics& diagnostics_;
    std::map<std::string, SourcePointer> sources_;  ///< by path
    std::map<std::string, std::string> kinds_;      ///< likewise
    std::map<std::string, std::optional<templates::Template>> forms_;
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
