#include "mailing/member.h"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "data/case_data.h"
#include "data/pointer.h"

namespace overens::mailing {

using data::Json;

Json parsed(const std::string& text) {
    Diagnostics unheard;
    const auto data = data::read_json(std::make_shared<const Source>("", text), unheard);
    return data ? data->value() : Json();
}

const Json* member(const Json& of, std::string_view path) {
    const Json* at = &of;
    while (at && !path.empty()) {
        const std::size_t end = std::min(path.find('.'), path.size());
        at = data::child(*at, path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return at;
}

bool has(const Json& of, std::string_view path) {
    return member(of, path) != nullptr;
}

std::string text(const Json& of, std::string_view path) {
    const Json* found = member(of, path);
    return found && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<int> number(const Json& of, std::string_view path) {
    const Json* found = member(of, path);
    if (!found || !found->is_number()) return std::nullopt;
    return found->get<int>();
}

std::optional<Date> day(const Json& of, std::string_view path) {
    return Date::parse(text(of, path));
}

}  // namespace overens::mailing
