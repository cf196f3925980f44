#include "template/path.h"

#include <algorithm>
#include <array>

#include "template/written.h"

namespace overens::templates {

namespace {

bool begins_name(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}
bool continues_name(char byte) {
    return begins_name(byte) || (byte >= '0' && byte <= '9');
}

std::size_t name_end(std::string_view text, std::size_t at) {
    while (at < text.size() && continues_name(text[at])) ++at;
    return at;
}

std::size_t skip_space(std::string_view text, std::size_t at) {
    while (at < text.size() && is_space(text[at])) ++at;
    return at;
}

/// The offset after the text literal that begins at `at`.
std::size_t literal_end(std::string_view text, std::size_t at) {
    const std::size_t end = text.find('\'', at + 1);
    return end == std::string_view::npos ? text.size() : end + 1;
}

constexpr std::array<std::string_view, 6> keywords = {"and", "or", "not", "in", "true", "false"};

}  // namespace

Path leading_path(std::string_view expression) {
    Path result;
    std::size_t at = skip_space(expression, 0);
    while (at < expression.size() && begins_name(expression[at])) {
        const std::size_t end = name_end(expression, at);
        result.steps.emplace_back(expression.substr(at, end - at));
        at = skip_space(expression, end);
        if (at == expression.size() || expression[at] != '.') {
            result.rest = trim(expression.substr(at));
            if (result.rest.starts_with('(')) break;
            if (result.steps.size() == 1 && std::ranges::count(keywords, result.steps[0]) > 0) break;
            return result;
        }
        at = skip_space(expression, at + 1);
    }
    return {};
}

const expression::Field* field_at(const std::vector<std::string>& steps, const expression::Scope& scope) {
    if (steps.size() < 2) return nullptr;
    const expression::Scope::Name* name = scope.find(steps[0]);
    const expression::Type* type = name ? &name->type : nullptr;
    const expression::Field* field = nullptr;
    for (std::size_t step = 1; step < steps.size(); ++step) {
        field = type ? type->field(steps[step]) : nullptr;
        type = field ? &field->type : nullptr;
    }
    return field;
}

std::vector<std::string> names_in(std::string_view expression) {
    std::vector<std::string> result;
    char before = 0;
    for (std::size_t at = 0; at < expression.size();) {
        const char byte = expression[at];
        if (byte == '\'') {
            at = literal_end(expression, at);
            before = byte;
        } else if (begins_name(byte)) {
            const std::size_t end = name_end(expression, at);
            if (before != '.' && before != '|') result.emplace_back(expression.substr(at, end - at));
            at = end;
            before = byte;
        } else {
            if (!is_space(byte)) before = byte;
            ++at;
        }
    }
    return result;
}

std::string condensed(std::string_view expression) {
    std::string result;
    for (std::size_t at = 0; at < expression.size();) {
        if (expression[at] == '\'') {
            const std::size_t end = literal_end(expression, at);
            result += expression.substr(at, end - at);
            at = end;
        } else if (is_space(expression[at])) {
            at = skip_space(expression, at);
            const bool between = !result.empty() && at < expression.size() && continues_name(result.back()) &&
                                 continues_name(expression[at]);
            if (between) result += ' ';
        } else {
            result += expression[at++];
        }
    }
    return result;
}

bool is_name(std::string_view text) {
    return !text.empty() && text[0] >= 'a' && text[0] <= 'z' && name_end(text, 0) == text.size() &&
           std::ranges::count(keywords, text) == 0;
}

}  // namespace overens::templates
