#include "schema/formats.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

#include "data/organisationsnummer.h"
#include "data/personnummer.h"
#include "data/postnummer.h"
#include "data/telefon.h"
#include "schema/messages.h"
#include "schema/pattern.h"

namespace overens::schema {

namespace {

using data::Organisationsnummer;
using data::Personnummer;

bool is_regex(std::string_view text) {
    std::string ignored;
    return Pattern::compile(text, ignored).has_value();
}

// SKV 704 and 707. Ten digits fit if their day exists in some century that people live in.
bool is_personnummer(std::string_view text) {
    return !Personnummer::fault(text);
}

std::optional<Message> personnummer_hint(std::string_view text) {
    const auto fault = Personnummer::fault(text);
    if (!fault) return std::nullopt;
    switch (*fault) {
        case Personnummer::Fault::form:
            return Message(messages::personnummer_form_hint);
        case Personnummer::Fault::date:
            return Message(messages::personnummer_date_hint);
        case Personnummer::Fault::check_digit:
            return Message(messages::check_digit_hint);
    }
    return std::nullopt;
}

bool is_organisationsnummer(std::string_view text) {
    return !Organisationsnummer::fault(text);
}

std::optional<Message> organisationsnummer_hint(std::string_view text) {
    const auto fault = Organisationsnummer::fault(text);
    if (!fault) return std::nullopt;
    switch (*fault) {
        case Organisationsnummer::Fault::form:
            return Message(messages::organisationsnummer_form_hint);
        case Organisationsnummer::Fault::personal:
            return Message(messages::organisationsnummer_personal_hint);
        case Organisationsnummer::Fault::check_digit:
            return Message(messages::check_digit_hint);
    }
    return std::nullopt;
}

bool is_postnummer(std::string_view text) {
    return data::Postnummer::parse(text).has_value();
}
bool is_telefon(std::string_view text) {
    return data::Telefon::parse(text).has_value();
}

// A bare file name that no file system and no shell reads otherwise.
bool is_filnamn(std::string_view text) {
    constexpr std::size_t longest = 120;
    if (text.empty() || text.size() > longest || text.front() == '.' || text.front() == '-') return false;
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 letter = 0;
        U8_NEXT(text.data(), at, size, letter);
        if (letter < 0 || !(u_isalnum(letter) || letter == '-' || letter == '_' || letter == '.'))
            return false;
    }
    return true;
}

std::optional<Message> date_hint(std::string_view text) {
    const auto is_placed = [&](std::size_t at) {
        return at == 4 || at == 7 ? text[at] == '-' : text[at] >= '0' && text[at] <= '9';
    };
    if (text.size() != 10) return std::nullopt;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_placed(at)) return std::nullopt;
    }
    return Message(messages::date_hint);
}

std::optional<Message> none(std::string_view) {
    return std::nullopt;
}

constexpr std::array<Format, 12> formats = {{
    {"date", is_date, &messages::no_date, date_hint},
    {"time", is_time, &messages::no_time, none},
    {"date-time", is_date_time, &messages::no_date_time, none},
    {"email", is_email, &messages::no_email, none},
    {"uri", is_uri, &messages::no_uri, none},
    {"uuid", is_uuid, &messages::no_uuid, none},
    {"regex", is_regex, &messages::no_regex, none},
    {"personnummer", is_personnummer, &messages::no_personnummer, personnummer_hint},
    {"organisationsnummer", is_organisationsnummer, &messages::no_organisationsnummer,
     organisationsnummer_hint},
    {"postnummer", is_postnummer, &messages::no_postnummer, none},
    {"telefon", is_telefon, &messages::no_telefon, none},
    {"filnamn", is_filnamn, &messages::no_filnamn, none},
}};

}  // namespace

const Format* find_format(std::string_view name) {
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const Format& format) { return format.name == name; });
    return found == formats.end() ? nullptr : &*found;
}

std::vector<std::string_view> format_names() {
    std::vector<std::string_view> result;
    for (const Format& format : formats) result.push_back(format.name);
    return result;
}

}  // namespace overens::schema
