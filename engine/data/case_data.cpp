#include "data/case_data.h"

#include <mutex>
#include <nlohmann/json.hpp>
#include <utility>

#include "data/pointer.h"
#include "data/spots.h"

namespace overens::data {

struct CaseData::Content {
    Content(SourcePointer from, Json what) : source(std::move(from)), value(std::move(what)) {}

    const Spot& spots() const {
        std::call_once(found_, [this] { spots_ = find_spots(source->text()); });
        return spots_;
    }

    SourcePointer source;
    Json value;

 private:
    mutable std::once_flag found_;
    mutable Spot spots_;
};

namespace {

// The order of members in the text is their order in the value.
std::optional<std::size_t> position_of(const Json& value, std::string_view step) {
    if (value.is_array()) {
        const auto wanted = index(step);
        return wanted && *wanted < value.size() ? wanted : std::nullopt;
    }
    if (!value.is_object()) return std::nullopt;
    std::size_t position = 0;
    for (const auto& [name, member] : value.get_ref<const Json::object_t&>()) {
        if (name == step) return position;
        ++position;
    }
    return std::nullopt;
}

struct Found {
    const Spot* spot;
    bool whole;  // the pointer led all the way
};

Found find(const Spot& root, const Json& value, std::string_view pointer) {
    const auto path = steps(pointer);
    if (!path) return {&root, false};
    const Spot* spot = &root;
    const Json* part = &value;
    for (const std::string& step : *path) {
        const auto position = position_of(*part, step);
        if (!position || *position >= spot->children.size()) return {spot, false};
        spot = &spot->children[*position];
        part = child(*part, step);
    }
    return {spot, true};
}

}  // namespace

CaseData::CaseData(SourcePointer source, Json value)
    : content_(std::make_shared<const Content>(std::move(source), std::move(value))) {}

const Json& CaseData::value() const {
    return content_->value;
}

const SourcePointer& CaseData::source() const {
    return content_->source;
}

Place CaseData::place(std::string_view pointer) const {
    if (!content_->source) return {};
    const Spot& spot = *find(content_->spots(), content_->value, pointer).spot;
    return {content_->source, spot.offset, spot.length};
}

Place CaseData::key_place(std::string_view pointer) const {
    if (!content_->source) return {};
    const Found found = find(content_->spots(), content_->value, pointer);
    if (!found.whole || found.spot->name_length == 0)
        return {content_->source, found.spot->offset, found.spot->length};
    return {content_->source, found.spot->name_offset, found.spot->name_length};
}

std::string CaseData::schema_name() const {
    constexpr std::string_view ending = ".schema.json";
    const Json* said = child(content_->value, "$schema");
    if (!said || !said->is_string()) return {};
    std::string_view uri = said->get_ref<const std::string&>();
    if (!uri.ends_with(ending)) return {};
    uri.remove_suffix(ending.size());
    return std::string(uri.substr(uri.find_last_of("/\\") + 1));
}

}  // namespace overens::data
