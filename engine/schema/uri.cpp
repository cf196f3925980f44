#include "schema/uri.h"

#include <algorithm>

namespace overens::schema {

namespace {

int hex_digit(char byte) {
    if (byte >= '0' && byte <= '9') return byte - '0';
    if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
    if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
    return -1;
}

bool is_scheme(std::string_view text) {
    const auto is_letter = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    };
    const auto belongs = [&](char byte) {
        return is_letter(byte) || (byte >= '0' && byte <= '9') || byte == '+' || byte == '-' || byte == '.';
    };
    return !text.empty() && is_letter(text.front()) && std::all_of(text.begin(), text.end(), belongs);
}

// RFC 3986, section 5.2.4.
std::string without_dots(std::string_view input) {
    std::string output;
    const auto drop_last = [&] {
        output.resize(output.rfind('/') == std::string::npos ? 0 : output.rfind('/'));
    };
    while (!input.empty()) {
        if (input.starts_with("../")) {
            input.remove_prefix(3);
        } else if (input.starts_with("./") || input.starts_with("/./")) {
            input.remove_prefix(2);
        } else if (input == "/.") {
            input = "/";
        } else if (input.starts_with("/../")) {
            input.remove_prefix(3);
            drop_last();
        } else if (input == "/..") {
            input = "/";
            drop_last();
        } else if (input == "." || input == "..") {
            input = {};
        } else {
            const std::size_t end = std::min(input.find('/', 1), input.size());
            output += input.substr(0, end);
            input.remove_prefix(end);
        }
    }
    return output;
}

std::string merged(const Uri& base, std::string_view path) {
    if (base.authority && base.path.empty()) return "/" + std::string(path);
    const std::size_t slash = base.path.rfind('/');
    return std::string(slash == std::string_view::npos ? std::string_view()
                                                       : base.path.substr(0, slash + 1)) +
           std::string(path);
}

}  // namespace

Uri take_apart(std::string_view reference) {
    Uri uri;
    if (const std::size_t hash = reference.find('#'); hash != std::string_view::npos) {
        uri.fragment = reference.substr(hash + 1);
        reference = reference.substr(0, hash);
    }
    if (const std::size_t mark = reference.find('?'); mark != std::string_view::npos) {
        uri.query = reference.substr(mark + 1);
        reference = reference.substr(0, mark);
    }
    if (const std::size_t colon = reference.find(':');
        colon != std::string_view::npos && is_scheme(reference.substr(0, colon))) {
        uri.scheme = reference.substr(0, colon);
        reference = reference.substr(colon + 1);
    }
    if (reference.starts_with("//")) {
        reference.remove_prefix(2);
        uri.authority = reference.substr(0, reference.find('/'));
        reference.remove_prefix(uri.authority->size());
    }
    uri.path = reference;
    return uri;
}

std::string resolve(std::string_view base_text, std::string_view reference) {
    const Uri base = take_apart(base_text);
    const Uri given = take_apart(reference);
    Uri target = given;
    std::string path;
    if (given.scheme) {
        path = without_dots(given.path);
    } else {
        target.scheme = base.scheme;
        if (given.authority) {
            path = without_dots(given.path);
        } else {
            target.authority = base.authority;
            if (given.path.empty()) {
                path = base.path;
                if (!given.query) target.query = base.query;
            } else {
                path = without_dots(given.path.starts_with('/') ? std::string(given.path)
                                                                : merged(base, given.path));
            }
        }
    }
    std::string result;
    if (target.scheme) result += std::string(*target.scheme) + ":";
    if (target.authority) result += "//" + std::string(*target.authority);
    result += path;
    if (target.query) result += "?" + std::string(*target.query);
    if (target.fragment) result += "#" + std::string(*target.fragment);
    return result;
}

SplitUri split(std::string_view uri) {
    const std::size_t hash = uri.find('#');
    if (hash == std::string_view::npos) return {std::string(uri), {}};
    return {std::string(uri.substr(0, hash)), std::string(uri.substr(hash + 1))};
}

std::string percent_decoded(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escape = text[at] == '%' && at + 2 < text.size() && hex_digit(text[at + 1]) >= 0 &&
                            hex_digit(text[at + 2]) >= 0;
        if (escape) {
            result += static_cast<char>(hex_digit(text[at + 1]) * 16 + hex_digit(text[at + 2]));
            at += 2;
        } else {
            result += text[at];
        }
    }
    return result;
}

}  // namespace overens::schema
