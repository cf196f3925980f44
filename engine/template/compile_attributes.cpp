// Attributes whose values are the template's own, never data's: numbers, choices, measures; and languages.
#include <algorithm>
#include <charconv>

#include "base/nearest.h"
#include "document/language.h"
#include "template/compiler.h"
#include "template/messages.h"

namespace overens::templates {

namespace {

std::optional<int> parse_whole(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

bool is_id(std::string_view text) {
    return std::ranges::all_of(text, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-';
    });
}

void Compiler::wrong_value(const XmlAttribute& attribute, Message hint) {
    error(Message(messages::value_wrong, attribute.value.trimmed().text, attribute.name),
          attribute.value.place(), std::move(hint));
}

int Compiler::whole_number(const XmlElement& element, std::string_view attribute, int least, int most,
                           int otherwise) {
    const XmlAttribute* written = element.attribute(attribute);
    if (!written) return otherwise;
    const auto value = parse_whole(trim(written->value.text));
    if (value && *value >= least && *value <= most) return *value;
    if (!written->value.is_blank()) wrong_value(*written, Message(messages::value_number_hint, least, most));
    return otherwise;
}

std::size_t Compiler::choice(const XmlElement& element, std::string_view attribute,
                             std::initializer_list<std::string_view> values) {
    const XmlAttribute* written = element.attribute(attribute);
    if (!written || written->value.is_blank()) return 0;
    const std::string_view text = trim(written->value.text);
    const auto* const found = std::ranges::find(values, text);
    if (found != values.end()) return static_cast<std::size_t>(found - values.begin());
    std::string all;
    for (const std::string_view value : values) all += (all.empty() ? "" : ", ") + std::string(value);
    const auto meant = nearest(text, values);
    wrong_value(*written, meant ? Message(messages::perhaps, *meant) : Message(messages::one_of, all));
    return 0;
}

bool Compiler::yes(const XmlElement& element, std::string_view attribute) {
    return choice(element, attribute, {"no", "yes"}) == 1;
}

std::string Compiler::id(const XmlElement& element, std::string_view attribute) {
    const XmlAttribute* written = element.attribute(attribute);
    if (!written || written->value.is_blank()) return {};
    std::string text(trim(written->value.text));
    if (is_id(text)) return text;
    wrong_value(*written, Message(messages::value_id_hint));
    return {};
}

std::optional<Words> Compiler::data_id(const XmlElement& element, std::string_view attribute,
                                       const Scope& scope) {
    const XmlAttribute* written = element.attribute(attribute);
    if (!written || written->value.text.find('{') == std::string::npos) return std::nullopt;
    Words result = words(element, attribute, scope);
    check_id(element, attribute, result);
    return result;
}

void Compiler::check_id(const XmlElement& element, std::string_view attribute, const Words& id) {
    const bool sound = std::ranges::all_of(id.pieces, [](const Words::Piece& piece) {
        const auto* literal = std::get_if<std::string>(&piece);
        return !literal || is_id(*literal);
    });
    if (!sound) wrong_value(*element.attribute(attribute), Message(messages::value_id_hint));
}

Length Compiler::width(const XmlElement& element) {
    constexpr int least = 5;
    constexpr int most = 170;
    const XmlAttribute& written = *element.attribute("width");
    std::string_view text = trim(written.value.text);
    if (text.ends_with("mm")) {
        text.remove_suffix(2);
        const auto value = parse_whole(text);
        if (value && *value >= least && *value <= most) return Length::millimetres(*value);
    }
    wrong_value(written, Message(messages::value_width_hint));
    return Length::millimetres(least);
}

std::optional<Words> Compiler::language(const XmlElement& element, std::string_view attribute,
                                        const Scope& scope) {
    std::optional<Words> result = optional_words(element, attribute, scope);
    const auto literal = result ? result->literal() : std::nullopt;
    if (literal && !trim(*literal).empty() && !document::is_language(trim(*literal)))
        wrong_value(*element.attribute(attribute), Message(messages::value_language_hint));
    return result;
}

}  // namespace overens::templates
