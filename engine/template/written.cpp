#include "template/written.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

#include "data/unicode.h"
#include "template/xml_messages.h"

namespace overens::templates {

namespace {

constexpr std::size_t longest_entity = 12;  // `&#x10FFFF;` and some zeros

void append_utf8(std::string& text, std::uint32_t code_point) {
    const auto byte = [&](std::uint32_t value) {
        text += static_cast<char>(static_cast<unsigned char>(value));
    };
    if (code_point < 0x80) {
        byte(code_point);
    } else if (code_point < 0x800) {
        byte(0xC0U | code_point >> 6U);
        byte(0x80U | (code_point & 0x3FU));
    } else if (code_point < 0x10000) {
        byte(0xE0U | code_point >> 12U);
        byte(0x80U | (code_point >> 6U & 0x3FU));
        byte(0x80U | (code_point & 0x3FU));
    } else {
        byte(0xF0U | code_point >> 18U);
        byte(0x80U | (code_point >> 12U & 0x3FU));
        byte(0x80U | (code_point >> 6U & 0x3FU));
        byte(0x80U | (code_point & 0x3FU));
    }
}

// The characters that XML 1.0 allows, without line ends: a line end is written as one.
bool is_character(std::uint32_t code_point) {
    return (code_point >= 0x20 && code_point < 0x7F) || (code_point >= 0xA0 && code_point < 0xD800) ||
           (code_point >= 0xE000 && code_point < 0xFFFE) || (code_point >= 0x10000 && code_point <= 0x10FFFF);
}

/// The character that `name` (what stands between `&` and `;`) means.
std::optional<std::uint32_t> entity(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, char>, 5> named = {
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    for (const auto& [known, character] : named) {
        if (name == known) return static_cast<unsigned char>(character);
    }
    if (!name.starts_with('#')) return std::nullopt;
    name.remove_prefix(1);
    const int base = name.starts_with('x') ? 16 : 10;
    if (base == 16) name.remove_prefix(1);
    std::uint32_t code_point = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code_point, base);
    if (error != std::errc{} || end != name.data() + name.size() || !is_character(code_point))
        return std::nullopt;
    return code_point;
}

}  // namespace

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::size_t Written::source_offset(std::size_t at) const {
    const auto after =
        std::upper_bound(jumps.begin(), jumps.end(), at,
                         [](std::size_t position, const Jump& jump) { return position < jump.at; });
    return offset + at + (after == jumps.begin() ? 0 : std::prev(after)->ahead);
}

Place Written::place(std::size_t at, std::size_t length) const {
    const std::size_t start = source_offset(at);
    const std::size_t end = source_offset(at + length);
    return {source, start, std::max<std::size_t>(end - start, 1)};
}

Written Written::part(std::size_t at, std::size_t length) const {
    Written result{text.substr(at, length), source, source_offset(at), {}};
    const std::size_t ahead = result.offset - offset - at;
    for (const Jump& jump : jumps) {
        if (jump.at > at && jump.at <= at + length)
            result.jumps.push_back({jump.at - at, jump.ahead - ahead});
    }
    return result;
}

Written Written::trimmed() const {
    const std::string_view inner = trim(text);
    return part(static_cast<std::size_t>(inner.data() - text.data()), inner.size());
}

bool Written::is_blank() const {
    return trim(text).empty();
}

Written resolve(std::string_view raw, const SourcePointer& source, std::size_t offset,
                Diagnostics& diagnostics) {
    Written result{{}, source, offset, {}};
    result.text.reserve(raw.size());
    for (std::size_t at = 0; at < raw.size();) {
        if (raw[at] != '&') {
            result.text += raw[at++];
            continue;
        }
        const std::size_t end = raw.substr(at, longest_entity).find(';');
        const auto character =
            end == std::string_view::npos ? std::nullopt : entity(raw.substr(at + 1, end - 1));
        if (!character) {
            const std::size_t length = end == std::string_view::npos ? 1 : end + 1;
            diagnostics.add({.message = Message(messages::xml_entity, raw.substr(at, length)),
                             .place = {source, offset + at, length},
                             .hint = Message(messages::xml_entity_hint)});
            result.text += raw[at++];
            continue;
        }
        append_utf8(result.text, *character);
        at += end + 1;
        result.jumps.push_back({result.text.size(), at - result.text.size()});
    }
    data::normalise(result.text);
    return result;
}

Diagnostic at_true_place(Diagnostic diagnostic, const Written& written) {
    Place& place = diagnostic.place;
    if (written.jumps.empty() || place.source != written.source || place.offset < written.offset)
        return diagnostic;
    const std::size_t at = place.offset - written.offset;
    if (at <= written.text.size())
        place = written.place(at, std::min(place.length, written.text.size() - at));
    return diagnostic;
}

}  // namespace overens::templates
