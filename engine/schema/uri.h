#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace overens::schema {

/// The five parts of a URI reference (RFC 3986, section 3); views into the text that was taken apart.
struct Uri {
    std::optional<std::string_view> scheme;
    std::optional<std::string_view> authority;
    std::string_view path;
    std::optional<std::string_view> query;
    std::optional<std::string_view> fragment;
};

Uri take_apart(std::string_view reference);

/// What a reference means where `base` is the base URI (RFC 3986, section 5.2).
std::string resolve(std::string_view base, std::string_view reference);

/// A URI cut at its `#`: the document and, without the sign, the fragment.
struct SplitUri {
    std::string document;
    std::string fragment;
};
SplitUri split(std::string_view uri);

/// `%C3%A5` → `å`; what is no escape stays as it is.
std::string percent_decoded(std::string_view text);

}  // namespace overens::schema
