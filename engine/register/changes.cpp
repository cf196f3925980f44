#include "register/changes.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "data/pointer.h"
#include "data/unicode.h"
#include "schema/equality.h"

namespace overens::registry {

using data::Json;

namespace {

// Documents that were read have a limit to their depth, so the comparison may follow it.
void compare(const std::string& at, const Json& before, const Json& after, std::vector<Change>& found);

void compare_objects(const std::string& at, const Json& before, const Json& after,
                     std::vector<Change>& found) {
    for (const auto& [name, value] : after.items()) {
        const std::string pointer = data::pointer_to(at, name);
        if (const Json* old = data::child(before, name))
            compare(pointer, *old, value, found);
        else
            found.push_back({pointer, nullptr, &value});
    }
    for (const auto& [name, value] : before.items()) {
        if (!after.contains(name)) found.push_back({data::pointer_to(at, name), &value, nullptr});
    }
}

void compare_lists(const std::string& at, const Json& before, const Json& after, std::vector<Change>& found) {
    const std::size_t least = std::min(before.size(), after.size());
    std::size_t first = 0;
    while (first < least && schema::equal(before[first], after[first])) ++first;
    std::size_t last = 0;
    while (last < least - first &&
           schema::equal(before[before.size() - 1 - last], after[after.size() - 1 - last]))
        ++last;
    for (std::size_t index = first; index < std::max(before.size(), after.size()) - last; ++index) {
        const std::string pointer = data::pointer_to(at, index);
        const bool was = index < before.size() - last;
        const bool is = index < after.size() - last;
        if (was && is)
            compare(pointer, before[index], after[index], found);
        else
            found.push_back({pointer, was ? &before[index] : nullptr, is ? &after[index] : nullptr});
    }
}

void compare(const std::string& at, const Json& before, const Json& after, std::vector<Change>& found) {
    if (before.is_object() && after.is_object())
        compare_objects(at, before, after, found);
    else if (before.is_array() && after.is_array())
        compare_lists(at, before, after, found);
    else if (!schema::equal(before, after))
        found.push_back({at, &before, &after});
}

}  // namespace

std::vector<Change> changes(const Json& before, const Json& after) {
    std::vector<Change> found;
    compare("", before, after, found);
    return found;
}

std::string in_brief(const Json& value) {
    constexpr std::size_t longest = 70;
    std::string text = value.dump();
    if (data::code_points(text) <= longest) return text;
    std::size_t end = 0;
    for (std::size_t count = 0; count < longest; ++count) {
        ++end;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    }
    return text.substr(0, end) + "…";
}

}  // namespace overens::registry
