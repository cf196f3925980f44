#include "schema/tell.h"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/nearest.h"
#include "schema/messages.h"
#include "schema/types.h"

namespace overens::schema {

using data::Json;

namespace {

constexpr std::array<std::pair<unsigned, const MessageText*>, 7> words = {
    {{text_kind, &messages::a_text},
     {number_kind, &messages::a_number},
     {integer_kind, &messages::an_integer},
     {boolean_kind, &messages::a_boolean},
     {object_kind, &messages::an_object},
     {list_kind, &messages::a_list},
     {null_kind, &messages::a_null}}};

std::vector<const MessageText*> in_words(unsigned kinds) {
    std::vector<const MessageText*> result;
    for (const auto& [kind, word] : words) {
        if ((kinds & kind) != kind) continue;
        result.push_back(word);
        kinds &= ~kind;
    }
    return result;
}

const MessageText& in_words(const Json& value) {
    if (value.is_number()) return messages::a_number;
    return *in_words(static_cast<unsigned>(kind_of(value))).front();
}

/// How the same value is written as the kind that is wanted, where that is only a matter of quotation marks.
std::optional<Message> type_hint(unsigned kinds, const Json& value) {
    if (value.is_string()) {
        const Json meant = Json::parse(value.get_ref<const std::string&>(), nullptr, false);
        const bool other = !meant.is_discarded() && !meant.is_structured() && (kinds & kind_of(meant)) != 0;
        if (other) return Message(messages::unquote_hint, meant.dump());
    } else if ((value.is_number() || value.is_boolean()) && (kinds & text_kind) != 0) {
        return Message(messages::quote_hint, "\"" + value.dump() + "\"");
    }
    if ((kinds & list_kind) != 0 && !value.is_null()) return Message(messages::list_hint);
    return std::nullopt;
}

std::string bare(const Json& value) {
    return value.is_string() ? value.get<std::string>() : shown(value);
}

std::string joined(const std::vector<std::string>& parts) {
    constexpr std::size_t most = 25;
    std::string result;
    for (std::size_t at = 0; at < parts.size() && at < most; ++at) result += (at > 0 ? ", " : "") + parts[at];
    return result + (parts.size() > most ? " …" : "");
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& byte : result) {
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    }
    return result;
}

/// The choice that a text was meant to be: misspelt, or written as its title.
std::optional<std::string> meant_choice(const std::vector<Choice>& choices, const std::string& text) {
    std::vector<std::string_view> names;
    std::vector<std::string_view> titles;
    std::vector<std::string_view> values;
    for (const Choice& choice : choices) {
        if (!choice.value->is_string()) continue;
        const auto& value = choice.value->get_ref<const std::string&>();
        if (lower(text) == lower(value) || lower(text) == lower(choice.title)) return value;
        names.push_back(value);
        if (choice.title.empty()) continue;
        titles.push_back(choice.title);
        values.push_back(value);
    }
    if (const auto name = nearest(text, names)) return std::string(*name);
    if (const auto title = nearest(text, titles)) {
        for (std::size_t at = 0; at < titles.size(); ++at) {
            if (titles[at] == *title) return std::string(values[at]);
        }
    }
    return std::nullopt;
}

}  // namespace

std::string shown(const Json& value) {
    constexpr std::size_t most = 60;
    std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

void tell_type(Findings& findings, const Path& path, unsigned kinds, const Json& value) {
    const auto wanted = in_words(kinds);
    const MessageText& is = in_words(value);
    auto hint = type_hint(kinds, value);
    if (wanted.size() == 1) {
        findings.add(path, Message(messages::wrong_type, findings.label(path), *wanted[0], is),
                     std::move(hint));
    } else if (wanted.size() == 2) {
        findings.add(path,
                     Message(messages::wrong_type_of_two, findings.label(path), *wanted[0], *wanted[1], is),
                     std::move(hint));
    } else {
        findings.add(path, Message(messages::wrong_type_of_many, findings.label(path), is), std::move(hint));
    }
}

void tell_constant(Findings& findings, const Path& path, const Json& wanted) {
    findings.add(path, Message(messages::not_constant, findings.label(path), shown(wanted)));
}

void tell_choices(Findings& findings, const Path& path, const std::vector<Choice>& choices,
                  const Json& value) {
    std::vector<std::string> names;
    for (const Choice& choice : choices) names.push_back(bare(*choice.value));
    std::optional<Message> hint;
    if (value.is_string()) {
        if (const auto meant = meant_choice(choices, value.get_ref<const std::string&>()))
            hint.emplace(messages::did_you_mean, *meant);
    }
    findings.add(path, Message(messages::no_choice, findings.label(path), joined(names)), std::move(hint));
}

void tell_pattern(Findings& findings, const Path& path, const Pattern& pattern, const Subschema& schema) {
    // Whoever wrote the pattern described the form; whoever uses it, what it stands for.
    const std::string& own = schema.description;
    const std::string& description = own.empty() && path.schema ? description_of(*path.schema) : own;
    findings.add(path, Message(messages::wrong_form, findings.label(path)),
                 description.empty() ? Message(messages::pattern_hint, pattern.text())
                                     : Message(messages::description_hint, description));
}

void tell_unknown_key(Findings& findings, const Path& object, const Subschema& schema,
                      std::string_view name) {
    if (findings.full()) return;
    const std::vector<expression::Field>& fields = findings.fields_of(schema);
    std::vector<std::string_view> names;
    std::vector<std::string> shown_names;
    for (const expression::Field& field : fields) {
        names.push_back(field.name);
        if (!field.name.starts_with('$')) shown_names.push_back(field.name);
    }
    std::optional<Message> hint;
    if (const auto meant = nearest(name, names)) {
        hint.emplace(messages::did_you_mean, *meant);
    } else if (!shown_names.empty()) {
        hint.emplace(messages::known_keys, joined(shown_names));
    }
    findings.add_at_key(object, name, Message(messages::unknown_key, name), std::move(hint));
}

void tell_not_allowed(Findings& findings, const Path& path) {
    findings.add(path, Message(messages::not_allowed, findings.label(path)));
}

void tell_rule(Findings& findings, const Path& object, const Rule& rule, bool known) {
    findings.add_at_member(object, rule.at,
                           Message(known ? messages::rule : messages::rule_uncounted, rule.message));
}

void tell_too_complex(Findings& findings, const Path& path) {
    findings.add(path, Message(messages::too_complex));
}

}  // namespace overens::schema
