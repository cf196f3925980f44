#pragma once

#include <string_view>
#include <vector>

#include "base/message.h"

namespace overens::schema {

/// What is wrong with a text ({0} is its label), and what a right one looks like.
struct FormatFault {
    const MessageText* what;
    const MessageText* right;
};

/// A format that texts are held to. Which ones there are, and by what standard, stands in formats.cpp.
struct Format {
    std::string_view name;
    bool (*fits)(std::string_view text);
    FormatFault (*fault)(std::string_view text);  ///< of a text that does not fit
};

const Format* find_format(std::string_view name);
std::vector<std::string_view> format_names();

// RFC 3339, section 5.6. A time may also be a clock time alone, HH:MM, as work schedules have it.
bool is_date(std::string_view text);
bool is_time(std::string_view text);
bool is_date_time(std::string_view text);
// RFC 5321, section 4.1.2: a mailbox, in ASCII.
bool is_email(std::string_view text);
// RFC 3986: a URI with its scheme.
bool is_uri(std::string_view text);
// RFC 9562 (and 4122), section 4: 8-4-4-4-12 hexadecimal digits.
bool is_uuid(std::string_view text);

}  // namespace overens::schema
