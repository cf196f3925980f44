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

/// How many characters the text has; no more than `most` are counted.
std::size_t code_points(std::string_view text, std::size_t most) {
    std::size_t found = 0;
    for (std::size_t at = 0; at < text.size() && found < most; ++at) {
        if (starts_code_point(text[at])) ++found;
    }
    return found;
}

/// The end of `count` characters from `at` on.
std::size_t forward(std::string_view text, std::size_t at, std::size_t count) {
    for (; count > 0 && at < text.size(); --count) {
        ++at;
        while (at < text.size() && !starts_code_point(text[at])) ++at;
    }
    return at;
}

/// The beginning of the `count` characters before `at`.
std::size_t backward(std::string_view text, std::size_t at, std::size_t count) {
    for (; count > 0 && at > 0; --count) {
        --at;
        while (at > 0 && !starts_code_point(text[at])) --at;
    }
    return at;
}

/// Lines and columns of places that come one after the other: what lies before the last is not read again.
class Positions {
 public:
    Position of(const Place& place) {
        const std::size_t offset = std::min(place.offset, place.source->text().size());
        if (place.source != source_ || offset < offset_) {
            source_ = place.source;
            offset_ = 0;
            position_ = {};
        }
        position_ = source_->position(offset, position_, offset_);
        offset_ = offset;
        return position_;
    }

 private:
    SourcePointer source_;
    std::size_t offset_ = 0;
    Position position_;
};

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

// Only what may be shown is looked at: a line may be the whole of a file.
std::string quoted_line(const Place& place, int number) {
    constexpr std::size_t reach = 4 * (longest_line + 1);  // in bytes, to both sides
    const std::string_view text = place.source->text();
    const std::size_t offset = std::min(place.offset, text.size());
    const std::size_t nearest = offset > reach ? offset - reach : 0;
    std::string_view before = text.substr(nearest, offset - nearest);
    before.remove_prefix(before.rfind('\n') + 1);
    if (before.size() == offset && before.starts_with(byte_order_mark))
        before.remove_prefix(byte_order_mark.size());
    std::string_view after = text.substr(offset, reach);
    after = after.substr(0, after.find('\n'));
    if (after.ends_with('\r')) after.remove_suffix(1);
    std::string_view line(before.data(), before.size() + after.size());
    const std::size_t at = before.size();

    const bool is_long = code_points(line, longest_line + 1) > longest_line;
    const std::size_t first = is_long ? backward(line, at, longest_line / 2) : 0;
    const std::size_t caret = code_points(line.substr(first, at - first), longest_line + 1);
    line = line.substr(first, forward(line, first, longest_line) - first);

    const std::string_view marked = after.substr(0, place.length);
    const std::size_t room = std::max(code_points(line, longest_line), caret + 1) - caret;
    const std::size_t tail = std::clamp<std::size_t>(code_points(marked, longest_line), 1, room) - 1;

    return fmt::format("{:>5} | {}\n{:>5} | {}^{}\n", number, printable(line), "", std::string(caret, ' '),
                       std::string(tail, '~'));
}

std::string report_one(const Diagnostic& diagnostic, Language language, Positions& positions) {
    const auto& word = diagnostic.severity == Severity::error ? messages::error : messages::warning;
    std::string result;
    const Place& place = diagnostic.place;
    Position position;
    if (place.source && place.is_in_paper()) {
        result += fmt::format("{}{}: ", printable(place.source->name()),
                              place.page > 0 ? Message(messages::page, place.page).in(language) : "");
    } else if (place.source) {
        position = positions.of(place);
        result += fmt::format("{}:{}:{}: ", printable(place.source->name()), position.line, position.column);
    }
    result += fmt::format("{}: {}\n", word.in(language), printable(diagnostic.message.in(language)));
    if (place.source && !place.is_in_paper()) result += quoted_line(place, position.line);
    if (diagnostic.hint) {
        result +=
            fmt::format("  {}: {}\n", messages::hint.in(language), printable(diagnostic.hint->in(language)));
    }
    return result;
}

}  // namespace

std::string report(const Diagnostic& diagnostic, Language language) {
    Positions positions;
    return report_one(diagnostic, language, positions);
}

std::string report(const Diagnostics& diagnostics, Language language) {
    std::string result;
    Positions positions;
    for (const Diagnostic& diagnostic : diagnostics.all())
        result += report_one(diagnostic, language, positions);
    if (diagnostics.left_out() > 0)
        result += Message(messages::more, diagnostics.left_out()).in(language) + "\n";
    return result;
}

std::string report_json(const Diagnostics& diagnostics, Language language) {
    auto list = nlohmann::ordered_json::array();
    Positions positions;
    for (const Diagnostic& diagnostic : diagnostics.all()) {
        nlohmann::ordered_json entry;
        if (const Place& place = diagnostic.place; place.source && place.is_in_paper()) {
            entry["file"] = place.source->name();
            if (place.page > 0) entry["page"] = place.page;
        } else if (place.source) {
            const Position position = positions.of(place);
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
    nlohmann::ordered_json told;
    told["diagnostics"] = std::move(list);
    told["errors"] = diagnostics.errors();
    told["left_out"] = diagnostics.left_out();
    return told.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace overens
