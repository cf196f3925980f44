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

Paths either(const Paths& left, const Paths& right) {
    Paths result;
    for (const std::string& path : left) {
        if (known(right, path)) result.push_back(path);
    }
    for (const std::string& path : right) {
        if (known(left, path) && std::find(result.begin(), result.end(), path) == result.end())
            result.push_back(path);
    }
    return result;
}

}  // namespace overens::expression
