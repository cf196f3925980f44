#include "data/pointer.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace overens::data {

std::string escaped(std::string_view step) {
    std::string result;
    result.reserve(step.size());
    for (const char byte : step) {
        if (byte == '~') {
            result += "~0";
        } else if (byte == '/') {
            result += "~1";
        } else {
            result += byte;
        }
    }
    return result;
}

std::string pointer_to(std::string_view parent, std::string_view step) {
    std::string result(parent);
    result += '/';
    result += escaped(step);
    return result;
}

std::string pointer_to(std::string_view parent, std::size_t index) {
    return pointer_to(parent, std::to_string(index));
}

std::optional<std::vector<std::string>> steps(std::string_view pointer) {
    std::vector<std::string> result;
    if (pointer.empty()) return result;
    if (pointer.front() != '/') return std::nullopt;
    for (std::size_t at = 0; at < pointer.size(); ++at) {
        const char byte = pointer[at];
        if (byte == '/') {
            result.emplace_back();
        } else if (byte != '~') {
            result.back() += byte;
        } else if (at + 1 < pointer.size() && (pointer[at + 1] == '0' || pointer[at + 1] == '1')) {
            result.back() += pointer[++at] == '0' ? '~' : '/';
        } else {
            return std::nullopt;
        }
    }
    return result;
}

std::optional<std::size_t> index(std::string_view step) {
    if (step.empty() || (step.size() > 1 && step.front() == '0')) return std::nullopt;
    std::size_t result = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), result);
    if (error != std::errc() || end != step.data() + step.size()) return std::nullopt;
    return result;
}

const Json* child(const Json& value, std::string_view step) {
    if (value.is_object()) {
        for (const auto& [name, member] : value.get_ref<const Json::object_t&>()) {
            if (name == step) return &member;
        }
    } else if (value.is_array()) {
        const auto wanted = index(step);
        if (wanted && *wanted < value.size()) return &value[*wanted];
    }
    return nullptr;
}

const Json* at(const Json& value, std::string_view pointer) {
    const auto path = steps(pointer);
    if (!path) return nullptr;
    const Json* found = &value;
    for (const std::string& step : *path) {
        found = child(*found, step);
        if (!found) return nullptr;
    }
    return found;
}

}  // namespace overens::data
