#include "schema/pattern.h"

#include <re2/re2.h>

#include <array>
#include <utility>

namespace overens::schema {

namespace {

// The long names of Unicode's general categories that RE2 knows by their short ones.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> categories = {
    {{"Letter", "L"},
     {"Lowercase_Letter", "Ll"},
     {"Uppercase_Letter", "Lu"},
     {"Titlecase_Letter", "Lt"},
     {"Modifier_Letter", "Lm"},
     {"Other_Letter", "Lo"},
     {"Mark", "M"},
     {"Number", "N"},
     {"Decimal_Number", "Nd"},
     {"digit", "Nd"},
     {"Punctuation", "P"},
     {"punct", "P"},
     {"Symbol", "S"},
     {"Separator", "Z"}}};

bool is_hex(std::string_view text) {
    return text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// What RE2 writes for the ECMA escape at the beginning of `rest`, and how much of it that was.
std::pair<std::string, std::size_t> translated_escape(std::string_view rest) {
    if (rest.size() >= 6 && rest[1] == 'u' && is_hex(rest.substr(2, 4))) {
        return {"\\x{" + std::string(rest.substr(2, 4)) + "}", 6};
    }
    if (rest.size() > 3 && rest[1] == 'u' && rest[2] == '{') {
        const std::size_t end = rest.find('}');
        if (end != std::string_view::npos && is_hex(rest.substr(3, end - 3))) {
            return {"\\x{" + std::string(rest.substr(3, end - 3)) + "}", end + 1};
        }
    }
    if (rest.size() > 3 && (rest[1] == 'p' || rest[1] == 'P') && rest[2] == '{') {
        const std::size_t end = rest.find('}');
        if (end != std::string_view::npos) {
            std::string_view name = rest.substr(3, end - 3);
            if (const std::size_t equals = name.find('='); equals != std::string_view::npos)
                name.remove_prefix(equals + 1);
            for (const auto& [long_name, short_name] : categories) {
                if (name == long_name) name = short_name;
            }
            return {std::string(rest.substr(0, 3)) + std::string(name) + "}", end + 1};
        }
    }
    const std::size_t length = std::min<std::size_t>(2, rest.size());
    return {std::string(rest.substr(0, length)), length};
}

std::string translated(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '\\') {
            result += text[at++];
            continue;
        }
        auto [escape, length] = translated_escape(text.substr(at));
        result += escape;
        at += length;
    }
    return result;
}

}  // namespace

Pattern::Pattern(std::string text, std::unique_ptr<const re2::RE2> machine)
    : text_(std::move(text)), machine_(std::move(machine)) {}
Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

std::optional<Pattern> Pattern::compile(std::string_view text, std::string& error) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    auto machine = std::make_unique<const re2::RE2>(translated(text), options);
    if (!machine->ok()) {
        error = machine->error();
        return std::nullopt;
    }
    return Pattern(std::string(text), std::move(machine));
}

bool Pattern::matches(std::string_view text) const {
    return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *machine_);
}

}  // namespace overens::schema
