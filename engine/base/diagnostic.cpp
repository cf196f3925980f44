#include "base/diagnostic.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace overens {

void Diagnostics::add(Diagnostic diagnostic) {
    if (diagnostic.severity == Severity::error) ++errors_;
    if (found_.size() < most) {
        found_.push_back(std::move(diagnostic));
    } else {
        ++left_out_;
    }
}

void Diagnostics::add(const Diagnostics& others) {
    for (const Diagnostic& other : others.found_) add(other);
    left_out_ += others.left_out_;
}

void Diagnostics::sort() {
    std::map<const Source*, std::size_t> mentioned;
    for (const Diagnostic& diagnostic : found_)
        mentioned.emplace(diagnostic.place.source.get(), mentioned.size());
    std::stable_sort(found_.begin(), found_.end(), [&](const Diagnostic& left, const Diagnostic& right) {
        const auto key = [&](const Diagnostic& diagnostic) {
            const Place& place = diagnostic.place;
            return std::tuple(mentioned.at(place.source.get()), place.page, place.offset);
        };
        return key(left) < key(right);
    });
}

Failure::Failure(FailureKind kind, Diagnostic diagnostic)
    : kind_(kind), diagnostic_(std::move(diagnostic)), text_(diagnostic_.message.in(Language::english)) {}

}  // namespace overens
