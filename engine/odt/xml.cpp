#include "odt/xml.h"

#include <unicode/utf8.h>

#include <array>
#include <charconv>
#include <cstdlib>
#include <utility>

namespace overens::odt {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> namespaces = {{
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xmlns:xhtml", "http://www.w3.org/1999/xhtml"},
    {"xmlns:form", "urn:oasis:names:tc:opendocument:xmlns:form:1.0"},
    {"xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
}};

/// XML 1.0 (5th edition), production 2. Noncharacters at the end of a plane are allowed there, but no good to
/// anybody.
bool is_character(UChar32 character) {
    if (character < 0x20) return character == '\t' || character == '\n' || character == '\r';
    return (character & 0xFFFE) != 0xFFFE;
}

void escape(std::string& result, std::string_view text, bool in_attribute) {
    const auto length = static_cast<std::int64_t>(text.size());
    std::int64_t kept = 0;  // up to here all is written
    for (std::int64_t at = 0; at < length;) {
        const std::int64_t begin = at;
        UChar32 character = 0;
        U8_NEXT(text.data(), at, length, character);
        std::string_view instead;
        if (character < 0 || !is_character(character))
            instead = "\uFFFD";
        else if (character == '&')
            instead = "&amp;";
        else if (character == '<')
            instead = "&lt;";
        else if (character == '>')
            instead = "&gt;";  // for the sake of `]]>`
        else if (character == '\r')
            instead = "&#13;";
        else if (in_attribute && character == '"')
            instead = "&quot;";
        else if (in_attribute && character == '\t')
            instead = "&#9;";
        else if (in_attribute && character == '\n')
            instead = "&#10;";
        else
            continue;
        result.append(text, static_cast<std::size_t>(kept), static_cast<std::size_t>(begin - kept));
        result += instead;
        kept = at;
    }
    result.append(text, static_cast<std::size_t>(kept));
}

}  // namespace

Xml& Xml::open(std::string_view tag) {
    end_tag();
    result_ += '<';
    result_ += tag;
    open_.push_back(tag);
    in_tag_ = true;
    return *this;
}

Xml& Xml::attribute(std::string_view name, std::string_view value) {
    result_ += ' ';
    result_ += name;
    result_ += "=\"";
    escape(result_, value, true);
    result_ += '"';
    return *this;
}

Xml& Xml::attribute(std::string_view name, Length value) {
    return attribute(name, std::string_view(points(value)));
}

Xml& Xml::text(std::string_view text) {
    end_tag();
    escape(result_, text, false);
    return *this;
}

Xml& Xml::raw(std::string_view xml) {
    end_tag();
    result_ += xml;
    return *this;
}

Xml& Xml::close() {
    if (in_tag_) {
        result_ += "/>";
        in_tag_ = false;
    } else {
        result_ += "</";
        result_ += open_.back();
        result_ += '>';
    }
    open_.pop_back();
    return *this;
}

void Xml::end_tag() {
    if (in_tag_) result_ += '>';
    in_tag_ = false;
}

void open_root(Xml& xml, std::string_view tag) {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open(tag);
    for (const auto& [name, uri] : namespaces) xml.attribute(name, uri);
    xml.attribute("office:version", "1.3");
}

std::string points(Length length) {
    const std::int64_t thousandths = std::abs(length.millipoints());
    std::string result = length.millipoints() < 0 ? "-" : "";
    result += std::to_string(thousandths / 1000);
    if (const std::int64_t rest = thousandths % 1000; rest != 0) {
        const std::string digits = std::to_string(1000 + rest);
        result += '.';
        result += digits.substr(1, digits.find_last_not_of('0'));
    }
    return result + "pt";
}

}  // namespace overens::odt
