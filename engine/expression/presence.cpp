#include "expression/presence.h"

#include <algorithm>

namespace overens::expression {

bool known(const Paths& paths, std::string_view path) {
    return std::any_of(paths.begin(), paths.end(), [&](const std::string& one) {
        return std::string_view(one).starts_with(path) &&
               (one.size() == path.size() || one[path.size()] == '.');
    });
}

Paths both(const Paths& left, const Paths& right) {
    Paths result = left;
    for (const std::string& path : right) {
        if (std::find(result.begin(), result.end(), path) == result.end()) result.push_back(path);
    }
    return result;
}

namespace {

// What both paths are part of: `a.b` of `a.b.c` and `a.b.d`; empty if nothing.
std::string_view shared(std::string_view left, std::string_view right) {
    std::size_t end = 0;
    std::size_t at = 0;
    for (; at < left.size() && at < right.size() && left[at] == right[at]; ++at) {
        if (left[at] == '.') end = at;
    }
    const bool left_ends = at == left.size() || left[at] == '.';
    const bool right_ends = at == right.size() || right[at] == '.';
    return left.substr(0, left_ends && right_ends ? at : end);
}

}  // namespace

Paths either(const Paths& left, const Paths& right) {
    Paths result;
    for (const std::string& one : left) {
        for (const std::string& other : right) {
            const std::string_view path = shared(one, other);
            if (!path.empty() && !known(result, path)) result.emplace_back(path);
        }
    }
    return result;
}

}  // namespace overens::expression
