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

FormatFault personnummer_fault(std::string_view text) {
    switch (Personnummer::fault(text).value_or(Personnummer::Fault::form)) {
        case Personnummer::Fault::date:
            return {&messages::personnummer_date, &messages::personnummer_date_hint};
        case Personnummer::Fault::check_digit:
            return {&messages::personnummer_check, &messages::personnummer_check_hint};
        case Personnummer::Fault::form:
            break;
    }
    return {&messages::no_personnummer, &messages::personnummer_hint};
}

bool is_organisationsnummer(std::string_view text) {
    return !Organisationsnummer::fault(text);
}

FormatFault organisationsnummer_fault(std::string_view text) {
    switch (Organisationsnummer::fault(text).value_or(Organisationsnummer::Fault::form)) {
        case Organisationsnummer::Fault::personal:
            return {&messages::organisationsnummer_personal, &messages::organisationsnummer_personal_hint};
        case Organisationsnummer::Fault::check_digit:
            return {&messages::organisationsnummer_check, &messages::organisationsnummer_check_hint};
        case Organisationsnummer::Fault::form:
            break;
    }
    return {&messages::no_organisationsnummer, &messages::organisationsnummer_hint};
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

FormatFault date_fault(std::string_view text) {
    const auto is_placed = [&](std::size_t at) {
        return at == 4 || at == 7 ? text[at] == '-' : text[at] >= '0' && text[at] <= '9';
    };
    bool is_written = text.size() == 10;
    for (std::size_t at = 0; is_written && at < text.size(); ++at) is_written = is_placed(at);
    if (is_written) return {&messages::date_absent, &messages::date_absent_hint};
    return {&messages::no_date, &messages::date_hint};
}

/// Of a format that can be missed in one way only.
template <const MessageText& what, const MessageText& right>
FormatFault always(std::string_view) {
    return {&what, &right};
}

constexpr std::array<Format, 12> formats = {{
    {"date", is_date, date_fault},
    {"time", is_time, always<messages::no_time, messages::time_hint>},
    {"date-time", is_date_time, always<messages::no_date_time, messages::date_time_hint>},
    {"email", is_email, always<messages::no_email, messages::email_hint>},
    {"uri", is_uri, always<messages::no_uri, messages::uri_hint>},
    {"uuid", is_uuid, always<messages::no_uuid, messages::uuid_hint>},
    {"regex", is_regex, always<messages::no_regex, messages::regex_hint>},
    {"personnummer", is_personnummer, personnummer_fault},
    {"organisationsnummer", is_organisationsnummer, organisationsnummer_fault},
    {"postnummer", is_postnummer, always<messages::no_postnummer, messages::postnummer_hint>},
    {"telefon", is_telefon, always<messages::no_telefon, messages::telefon_hint>},
    {"filnamn", is_filnamn, always<messages::no_filnamn, messages::filnamn_hint>},
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
