#include "press/bundle.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <utility>

#include "data/file_name.h"
#include "data/pointer.h"
#include "press/catalogue.h"
#include "press/messages.h"

namespace overens::press {

namespace {

using data::Json;

constexpr std::string_view kind = "bunt";

/// Takes a proved bundle apart.
class Unpacking {
 public:
    explicit Unpacking(const data::CaseData& data)
        : data_(data), folder_(std::filesystem::path(data.source()->name()).parent_path()) {}

    Bundle bundle() const {
        const Json& whole = data_.value();
        Bundle bundle{.data = data_,
                      .title = text(whole, "titel"),
                      .reference = text(whole, "diarienummer"),
                      .file_name = text(whole, "filnamn"),
                      .as_one = text(whole, "som") == "en"};
        if (bundle.file_name.empty()) bundle.file_name = bundle.title;
        bundle.file_name = data::safe_file_name(bundle.file_name, kind);
        if (whole.contains("omslag")) bundle.cover = {form(whole.at("omslag")), place("/omslag")};
        bundle.shared = files(whole, "");
        each(whole, "handlingar", [&](const Json& paper, const std::string& at) {
            bundle.papers.push_back({.form = form(paper.at("mall")),
                                     .place = place(at + "/mall"),
                                     .files = files(paper, at),
                                     .name = text(paper, "rubrik"),
                                     .placement = said(paper, "placering"),
                                     .translation = said(paper, "oversattning"),
                                     .blank = paper.value("tomt", false)});
        });
        each(whole, "bilagor", [&](const Json& enclosure, const std::string& at) {
            bundle.enclosures.push_back({file(enclosure.at("fil"), at + "/fil"), text(enclosure, "rubrik")});
        });
        return bundle;
    }

 private:
    template <class Visit>
    static void each(const Json& owner, const char* member, const Visit& visit) {
        if (!owner.contains(member)) return;
        const Json& list = owner.at(member);
        const std::string pointer = std::string("/") + member;
        for (std::size_t at = 0; at < list.size(); ++at) visit(list[at], data::pointer_to(pointer, at));
    }

    static std::optional<std::string> said(const Json& owner, const char* member) {
        if (!owner.contains(member)) return std::nullopt;
        return owner.at(member).get<std::string>();
    }
    static std::string text(const Json& owner, const char* member) {
        return said(owner, member).value_or("");
    }

    Place place(const std::string& pointer) const { return data_.place(pointer); }

    std::string path(const std::string& written) const {
        return (folder_ / written).lexically_normal().string();
    }

    NamedFile file(const Json& written, const std::string& pointer) const {
        return {path(written.get<std::string>()), place(pointer)};
    }

    std::vector<NamedFile> files(const Json& owner, const std::string& pointer) const {
        std::vector<NamedFile> result;
        if (!owner.contains("filer")) return result;
        const Json& list = owner.at("filer");
        for (std::size_t at = 0; at < list.size(); ++at)
            result.push_back(file(list[at], data::pointer_to(pointer + "/filer", at)));
        return result;
    }

    /// A template is named, or a file of the user's.
    std::string form(const Json& written) const {
        const auto name = written.get<std::string>();
        return is_file_name(name) ? path(name) : name;
    }

    const data::CaseData& data_;
    std::filesystem::path folder_;
};

}  // namespace

std::optional<Bundle> read_bundle(const SourcePointer& source, const FindSchema& find_schema,
                                  Diagnostics& diagnostics) {
    const auto data = data::read_json(source, diagnostics);
    if (!data) return std::nullopt;
    if (data->schema_name() != kind) {
        const bool unnamed = data->schema_name().empty();
        diagnostics.add({.message = Message(messages::no_bundle),
                         .place = data->place(unnamed ? "" : "/$schema"),
                         .hint = Message(messages::input_unnamed_hint, kind),
                         .pointer = unnamed ? "" : "/$schema"});
        return std::nullopt;
    }
    const auto schema = find_schema(std::string(kind), diagnostics);
    if (!schema || !schema->validate(*data, diagnostics)) return std::nullopt;
    return Unpacking(*data).bundle();
}

}  // namespace overens::press
