#include "base/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/messages.h"

namespace overens {

namespace {

constexpr std::size_t longest_line = 160;  // in code points; a line of minified JSON would flood the terminal

bool starts_code_point(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_code_point));
}

std::string_view code_point_range(std::string_view text, std::size_t first, std::size_t count) {
    std::size_t at = 0;
    const auto skip = [&](std::size_t number) {
        for (; number > 0 && at < text.size(); --number) {
            ++at;
            while (at < text.size() && !starts_code_point(text[at])) ++at;
        }
    };
    skip(first);
    const std::size_t start = at;
    skip(count);
    return text.substr(start, at - start);
}

/// Bytes of the sequence that begins with `lead`, if others follow as they should.
std::size_t sequence(std::string_view rest) {
    const auto lead = static_cast<unsigned char>(rest.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || length > rest.size()) return 0;
    for (std::size_t at = 1; at < length; ++at) {
        if (starts_code_point(rest[at])) return 0;
    }
    return length;
}

// Controls of a terminal (C0, DEL, C1), and those that turn the direction of what comes after.
bool steers(std::string_view character) {
    const auto lead = static_cast<unsigned char>(character.front());
    if (character.size() == 1) return lead < 0x20 || lead == 0x7F;
    if (character.size() == 2) return lead == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
    return (character >= "\u202A" && character <= "\u202E") ||
           (character >= "\u2066" && character <= "\u2069");
}

// What stands in the user's own file must not steer the terminal, and may be no UTF-8. Columns stay: a byte
// that begins a character is one, and one that should go on with a character is none.
std::string printable(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const std::size_t length = sequence(text);
        const std::string_view character = text.substr(0, std::max<std::size_t>(length, 1));
        if (length == 0) {
            if (starts_code_point(character.front())) result += "\uFFFD";
        } else if (steers(character)) {
            result += ' ';
        } else {
            result += character;
        }
        text.remove_prefix(character.size());
    }
    return result;
}

std::string quoted_line(const Place& place, Position position) {
    std::string_view line = place.source->line(position.line);
    const auto column = static_cast<std::size_t>(position.column) - 1;
    const std::size_t first =
        column > longest_line / 2 && code_points(line) > longest_line ? column - longest_line / 2 : 0;
    line = code_point_range(line, first, longest_line);
    const std::size_t caret = column - first;

    const std::size_t length = std::min(
        place.length, place.source->text().size() - std::min(place.offset, place.source->text().size()));
    std::string_view marked = std::string_view(place.source->text())
                                  .substr(std::min(place.offset, place.source->text().size()), length);
    marked = marked.substr(0, marked.find('\n'));
    const std::size_t room = std::max<std::size_t>(code_points(line), caret + 1) - caret;
    const std::size_t tail = std::clamp<std::size_t>(code_points(marked), 1, room) - 1;

    return fmt::format("{:>5} | {}\n{:>5} | {}^{}\n", position.line, printable(line), "",
                       std::string(caret, ' '), std::string(tail, '~'));
}

}  // namespace

std::string report(const Diagnostic& diagnostic, Language language) {
    const auto& word = diagnostic.severity == Severity::error ? messages::error : messages::warning;
    std::string result;
    const Place& place = diagnostic.place;
    if (place.source && place.is_in_paper()) {
        result += fmt::format("{}{}: ", printable(place.source->name()),
                              place.page > 0 ? Message(messages::page, place.page).in(language) : "");
    } else if (place.source) {
        const Position position = place.source->position(place.offset);
        result += fmt::format("{}:{}:{}: ", printable(place.source->name()), position.line, position.column);
    }
    result += fmt::format("{}: {}\n", word.in(language), printable(diagnostic.message.in(language)));
    if (place.source && !place.is_in_paper())
        result += quoted_line(place, place.source->position(place.offset));
    if (diagnostic.hint) {
        result +=
            fmt::format("  {}: {}\n", messages::hint.in(language), printable(diagnostic.hint->in(language)));
    }
    return result;
}

std::string report(const Diagnostics& diagnostics, Language language) {
    std::string result;
    for (const Diagnostic& diagnostic : diagnostics.all()) result += report(diagnostic, language);
    if (diagnostics.left_out() > 0)
        result += Message(messages::more, diagnostics.left_out()).in(language) + "\n";
    return result;
}

std::string report_json(const Diagnostics& diagnostics, Language language) {
    auto list = nlohmann::ordered_json::array();
    for (const Diagnostic& diagnostic : diagnostics.all()) {
        nlohmann::ordered_json entry;
        if (const Place& place = diagnostic.place; place.source && place.is_in_paper()) {
            entry["file"] = place.source->name();
            if (place.page > 0) entry["page"] = place.page;
        } else if (place.source) {
            const Position position = place.source->position(place.offset);
            entry["file"] = place.source->name();
            entry["line"] = position.line;
            entry["column"] = position.column;
        }
        entry["severity"] = diagnostic.severity == Severity::error ? "error" : "warning";
        entry["code"] = diagnostic.message.code();
        entry["message"] = diagnostic.message.in(language);
        if (diagnostic.hint) entry["hint"] = diagnostic.hint->in(language);
        if (!diagnostic.pointer.empty()) entry["pointer"] = diagnostic.pointer;
        list.push_back(std::move(entry));
    }
    return list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace overens
