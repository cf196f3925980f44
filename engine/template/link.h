#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace overens::templates {

/// `https:`, `mailto:` or `tel:`, in any case of letters: what a paper may link to.
bool begins_with_scheme(std::string_view target);

/// The target as a URI (RFC 3986): white space around it gone, and within a telephone number, what is no
/// ASCII or must not stand in a URI percent-encoded. Nothing if its scheme is none of ours or nothing follows
/// it.
std::optional<std::string> link_uri(std::string_view text);

}  // namespace overens::templates
