// The formats that RFCs define: dates and times (3339), mailboxes (5321), URIs (3986), UUIDs (9562).

#include <algorithm>
#include <array>
#include <charconv>

#include "base/date.h"
#include "schema/formats.h"
#include "schema/uri.h"

namespace overens::schema {

namespace {

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}
bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}
bool is_hex(char byte) {
    return is_digit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}
bool is_one_of(char byte, std::string_view list) {
    return list.find(byte) != std::string_view::npos;
}

/// Two digits at `at`, at most `most`; -1 if there are none.
int two_digits(std::string_view text, std::size_t at, int most) {
    if (at + 2 > text.size() || !is_digit(text[at]) || !is_digit(text[at + 1])) return -1;
    const int value = (text[at] - '0') * 10 + (text[at + 1] - '0');
    return value <= most ? value : -1;
}

bool is_ipv4(std::string_view text) {
    int numbers = 0;
    while (true) {
        const std::size_t end = std::min(text.find('.'), text.size());
        const std::string_view number = text.substr(0, end);
        if (number.empty() || number.size() > 3 || !std::all_of(number.begin(), number.end(), is_digit))
            return false;
        int value = 0;
        std::from_chars(number.data(), number.data() + number.size(), value);
        if (value > 255 || (number.size() > 1 && number.front() == '0')) return false;
        ++numbers;
        if (end == text.size()) return numbers == 4;
        text.remove_prefix(end + 1);
    }
}

// RFC 4291, section 2.2: eight groups, one run of them left out as "::", the last two perhaps as IPv4.
bool is_ipv6(std::string_view text) {
    int groups = 0;
    bool shortened = false;
    if (text.starts_with("::")) {
        shortened = true;
        text.remove_prefix(2);
        if (text.empty()) return true;
    } else if (text.starts_with(':')) {
        return false;
    }
    while (true) {
        const std::size_t end = std::min(text.find(':'), text.size());
        const std::string_view group = text.substr(0, end);
        if (end == text.size() && group.find('.') != std::string_view::npos) {
            if (!is_ipv4(group)) return false;
            groups += 2;
            break;
        }
        if (group.empty() || group.size() > 4 || !std::all_of(group.begin(), group.end(), is_hex))
            return false;
        ++groups;
        if (end == text.size()) break;
        text.remove_prefix(end + 1);
        if (text.starts_with(':')) {
            if (shortened) return false;
            shortened = true;
            text.remove_prefix(1);
            if (text.empty()) break;
        } else if (text.empty()) {
            return false;
        }
    }
    return shortened ? groups < 8 : groups == 8;
}

bool is_host_name(std::string_view text) {
    if (text.empty() || text.size() > 253) return false;
    while (true) {
        const std::size_t end = std::min(text.find('.'), text.size());
        const std::string_view label = text.substr(0, end);
        const auto belongs = [](char byte) { return is_letter(byte) || is_digit(byte) || byte == '-'; };
        if (label.empty() || label.size() > 63 || !std::all_of(label.begin(), label.end(), belongs))
            return false;
        if (label.front() == '-' || label.back() == '-') return false;
        if (end == text.size()) return true;
        text.remove_prefix(end + 1);
    }
}

bool is_local_part(std::string_view text) {
    if (text.size() > 64) return false;
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
        text = text.substr(1, text.size() - 2);
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '\\' && ++at == text.size()) return false;
            if (text[at] < ' ' || text[at] > '~' || (text[at] == '"' && text[at - 1] != '\\')) return false;
        }
        return true;
    }
    if (text.empty() || text.front() == '.' || text.back() == '.' ||
        text.find("..") != std::string_view::npos)
        return false;
    return std::all_of(text.begin(), text.end(), [](char byte) {
        return is_letter(byte) || is_digit(byte) || is_one_of(byte, "!#$%&'*+-/=?^_`{|}~.");
    });
}

/// Unreserved characters, sub-delims, percent escapes and those in `more`.
bool is_made_of(std::string_view text, std::string_view more) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte == '%') {
            if (at + 2 >= text.size() || !is_hex(text[at + 1]) || !is_hex(text[at + 2])) return false;
            at += 2;
        } else if (!is_letter(byte) && !is_digit(byte) && !is_one_of(byte, "-._~!$&'()*+,;=") &&
                   !is_one_of(byte, more)) {
            return false;
        }
    }
    return true;
}

bool is_authority(std::string_view text) {
    if (const std::size_t at = text.rfind('@'); at != std::string_view::npos) {
        if (!is_made_of(text.substr(0, at), ":")) return false;
        text.remove_prefix(at + 1);
    }
    std::string_view port;
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == std::string_view::npos) return false;
        const std::string_view address = text.substr(1, end - 1);
        const bool future = address.size() > 3 && (address[0] == 'v' || address[0] == 'V') &&
                            is_hex(address[1]) && is_made_of(address, ":");
        if (!future && !is_ipv6(address)) return false;
        port = text.substr(end + 1);
        if (!port.empty() && port.front() != ':') return false;
    } else {
        const std::size_t colon = std::min(text.find(':'), text.size());
        if (!is_made_of(text.substr(0, colon), "")) return false;
        port = text.substr(colon);
    }
    if (!port.empty()) port.remove_prefix(1);
    return std::all_of(port.begin(), port.end(), is_digit);
}

}  // namespace

bool is_date(std::string_view text) {
    return Date::parse(text).has_value();
}

bool is_time(std::string_view text) {
    const int hour = two_digits(text, 0, 23);
    const int minute = two_digits(text, 3, 59);
    if (hour < 0 || minute < 0 || text[2] != ':') return false;
    if (text.size() == 5) return true;
    const int second = two_digits(text, 6, 60);
    if (second < 0 || text[5] != ':') return false;
    std::size_t at = 8;
    if (at < text.size() && text[at] == '.') {
        const std::size_t first = ++at;
        while (at < text.size() && is_digit(text[at])) ++at;
        if (at == first) return false;
    }
    int offset = 0;  // in minutes
    const std::string_view zone = text.substr(at);
    if (zone != "Z" && zone != "z") {
        const int zone_hour = two_digits(zone, 1, 23);
        const int zone_minute = two_digits(zone, 4, 59);
        if (zone.size() != 6 || !is_one_of(zone[0], "+-") || zone[3] != ':' || zone_hour < 0 ||
            zone_minute < 0)
            return false;
        offset = (zone[0] == '-' ? -1 : 1) * (zone_hour * 60 + zone_minute);
    }
    if (second < 60) return true;
    constexpr int day = 24 * 60;
    return (hour * 60 + minute - offset + day) % day == day - 1;  // a leap second ends the day in UTC
}

bool is_date_time(std::string_view text) {
    return text.size() > 16 && is_date(text.substr(0, 10)) && is_one_of(text[10], "Tt") &&
           is_time(text.substr(11));
}

bool is_email(std::string_view text) {
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos || text.size() > 254 || !is_local_part(text.substr(0, at))) return false;
    const std::string_view domain = text.substr(at + 1);
    if (domain.starts_with('[') && domain.ends_with(']')) {
        const std::string_view address = domain.substr(1, domain.size() - 2);
        return address.starts_with("IPv6:") ? is_ipv6(address.substr(5)) : is_ipv4(address);
    }
    return is_host_name(domain);
}

bool is_uri(std::string_view text) {
    const Uri uri = take_apart(text);
    if (!uri.scheme) return false;
    if (uri.authority && !is_authority(*uri.authority)) return false;
    return is_made_of(uri.path, ":@/") && is_made_of(uri.query.value_or(""), ":@/?") &&
           is_made_of(uri.fragment.value_or(""), ":@/?");
}

bool is_uuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool hyphen = at == 8 || at == 13 || at == 18 || at == 23;
        if (hyphen ? text[at] != '-' : !is_hex(text[at])) return false;
    }
    return true;
}

}  // namespace overens::schema
