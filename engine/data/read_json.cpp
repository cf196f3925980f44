// Reading goes the fast way first: nlohmann's parser, without positions. Whatever it, or the rules below,
// refuses is read again by `explain`, which finds each fault and its place.

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "data/case_data.h"
#include "data/explain.h"
#include "data/messages.h"
#include "data/scan.h"
#include "data/unicode.h"

namespace overens::data {

namespace {

// Builds the value out of the parser's events, and stops at the first thing that is refused. Members wait in
// one list until their container is closed and moves them out: ordered_json's own growth would copy them over
// and over.
class Builder : public nlohmann::json_sax<Json> {
 public:
    explicit Builder(int deepest) : deepest_(static_cast<std::size_t>(deepest)) {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t& text) override {
        const bool is_integer =
            text.find_first_of(".eE") == std::string::npos;  // one that 64 bits do not hold
        return !is_integer && add(value);
    }
    bool string(string_t& value) override {
        normalise(value);
        return add(std::move(value));
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(); }
    bool start_array(std::size_t) override { return open(); }
    bool key(string_t& value) override {
        normalise(value);
        name_ = std::move(value);
        return true;
    }
    bool end_object() override {
        const auto first = waiting_.begin() + static_cast<std::ptrdiff_t>(open_.back().first);
        if (has_duplicates(first)) return false;
        Json value = Json::object();
        auto& members = value.get_ref<Json::object_t&>();
        members.reserve(static_cast<std::size_t>(waiting_.end() - first));
        std::vector<Json::object_t::value_type>& list =
            members;  // adding to the map itself looks for the name first
        for (auto at = first; at != waiting_.end(); ++at)
            list.emplace_back(std::move(at->first), std::move(at->second));
        return close(std::move(value));
    }
    bool end_array() override {
        const auto first = waiting_.begin() + static_cast<std::ptrdiff_t>(open_.back().first);
        Json value = Json::array();
        auto& elements = value.get_ref<Json::array_t&>();
        elements.reserve(static_cast<std::size_t>(waiting_.end() - first));
        for (auto at = first; at != waiting_.end(); ++at) elements.push_back(std::move(at->second));
        return close(std::move(value));
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
        refused_at_ = position;
        return false;
    }

    Json take() { return waiting_.empty() ? Json() : std::move(waiting_.front().second); }
    std::size_t refused_at() const { return refused_at_; }

 private:
    using Waiting = std::vector<std::pair<std::string, Json>>;
    struct Open {
        std::size_t first;
        std::string name;
    };

    bool add(Json value) {
        waiting_.emplace_back(std::move(name_), std::move(value));
        name_.clear();
        return true;
    }
    bool open() {
        open_.push_back({waiting_.size(), std::move(name_)});
        name_.clear();
        return open_.size() <= deepest_;
    }
    bool close(Json value) {
        waiting_.erase(waiting_.begin() + static_cast<std::ptrdiff_t>(open_.back().first), waiting_.end());
        name_ = std::move(open_.back().name);
        open_.pop_back();
        return add(std::move(value));
    }
    bool has_duplicates(Waiting::iterator first) const {
        std::vector<std::string_view> names;
        names.reserve(static_cast<std::size_t>(waiting_.end() - first));
        for (auto at = first; at != waiting_.end(); ++at) names.push_back(at->first);
        std::sort(names.begin(), names.end());
        return std::adjacent_find(names.begin(), names.end()) != names.end();
    }

    std::size_t deepest_;
    Waiting waiting_;
    std::vector<Open> open_;
    std::string name_;
    std::size_t refused_at_ = 0;
};

}  // namespace

std::optional<CaseData> read_json(SourcePointer source, Diagnostics& diagnostics, ReadLimits limits) {
    std::string_view text = source->text();
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    Builder builder(limits.depth);
    const bool has_nul =
        text.find('\0') != std::string_view::npos;  // where nlohmann would take the text to end
    if (!has_nul && Json::sax_parse(text.begin(), text.end(), &builder))
        return CaseData(source, builder.take());

    const std::size_t before = diagnostics.errors();
    explain(source, limits, diagnostics);
    if (diagnostics.errors() == before) {
        diagnostics.add({.message = Message(messages::no_json), .place = {source, builder.refused_at(), 1}});
    }
    return std::nullopt;
}

}  // namespace overens::data
