#include "template/xml_reader.h"

#include <algorithm>
#include <cstddef>
#include <pugixml.hpp>
#include <utility>

#include "data/unicode.h"
#include "template/xml_messages.h"
#include "template/xml_syntax.h"

namespace overens::templates {

namespace {

constexpr int deepest = 64;
constexpr std::size_t largest = 4UL << 20U;

// No `parse_escapes` and no `parse_eol`: pugixml then leaves every text as it stands, so that a pointer into
// its buffer is a place in the source.
constexpr unsigned options = pugi::parse_cdata | pugi::parse_pi | pugi::parse_declaration |
                             pugi::parse_doctype | pugi::parse_ws_pcdata | pugi::parse_fragment;

/// Turns pugixml's tree into ours.
class Reader {
 public:
    Reader(const SourcePointer& source, Diagnostics& diagnostics)
        : source_(source), diagnostics_(diagnostics), buffer_(source->text() + '\n') {}

    std::optional<XmlElement> read() {
        pugi::xml_document document;
        const pugi::xml_parse_result result =
            document.load_buffer_inplace(buffer_.data(), buffer_.size(), options, pugi::encoding_utf8);
        if (!result) {
            diagnostics_.add(syntax_error(result.status, static_cast<std::size_t>(result.offset)));
            return std::nullopt;
        }
        std::optional<XmlElement> root;
        for (const pugi::xml_node node : document.children()) {
            if (node.type() == pugi::node_declaration) {
                check_declaration(node);
            } else if (node.type() == pugi::node_element && !root) {
                root = element(node, 1);
            } else if (node.type() == pugi::node_element) {
                error(messages::xml_second_root, tag_place(node), Message(messages::xml_second_root_hint));
            } else if (node.type() == pugi::node_pcdata) {
                const std::string_view text = trim(node.value());
                if (!text.empty()) {
                    error(messages::xml_text_outside, {source_, offset(text), text.size()},
                          Message(messages::xml_text_outside_hint));
                }
            } else {
                refuse(node);
            }
        }
        if (!root && !diagnostics_.has_errors()) {
            error(messages::xml_empty, {source_, 0, 1}, Message(messages::xml_empty_hint));
        }
        return root;
    }

 private:
    std::size_t offset(std::string_view in_buffer) const {
        return static_cast<std::size_t>(in_buffer.data() - buffer_.data());
    }

    Place tag_place(const pugi::xml_node& node) const {
        const std::string_view name = node.name();
        return {source_, offset(name) - 1, name.size() + 1};
    }

    void error(const MessageText& text, Place place, std::optional<Message> hint) {
        diagnostics_.add({.message = Message(text), .place = std::move(place), .hint = std::move(hint)});
    }

    Diagnostic syntax_error(pugi::xml_parse_status status, std::size_t at) const {
        const std::string& text = source_->text();
        // pugixml tells where it gave up; people look where it began.
        std::size_t begin = std::min(at, text.size());
        if (status == pugi::status_bad_comment) begin = std::min(text.rfind("<!--", begin), begin);
        if (status == pugi::status_unrecognized_tag) begin = std::min(text.rfind('<', begin), begin);
        const Place place = {source_, begin, 1};
        const auto told = [&](const MessageText& text, const MessageText& hint) {
            return Diagnostic{.message = Message(text), .place = place, .hint = Message(hint)};
        };
        switch (status) {
            case pugi::status_bad_attribute:
                return told(messages::xml_attribute, messages::xml_attribute_hint);
            case pugi::status_bad_comment:
                return told(messages::xml_comment, messages::xml_comment_hint);
            case pugi::status_bad_pi:
            case pugi::status_bad_doctype:
            case pugi::status_bad_cdata:
                return told(messages::xml_refused, messages::xml_refused_hint);
            case pugi::status_no_document_element:
                return told(messages::xml_empty, messages::xml_empty_hint);
            case pugi::status_unrecognized_tag:
                return told(messages::xml_tag, messages::xml_tag_hint);
            default:
                if (auto found = unbalanced_tag(source_)) return std::move(*found);
                return told(messages::xml_tag, messages::xml_tag_hint);
        }
    }

    void check_declaration(const pugi::xml_node& node) {
        std::string encoding = node.attribute("encoding").value();
        for (char& letter : encoding)
            letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        if (encoding.empty() || encoding == "utf-8") return;
        const std::string_view value = node.attribute("encoding").value();
        error(messages::xml_encoding, {source_, offset(value), value.size()},
              Message(messages::xml_encoding_hint));
    }

    // What a reader of XML may do with these (fetch files, grow without end) has no place in a template.
    void refuse(const pugi::xml_node& node) {
        const char* inside = *node.name() != 0 ? node.name() : node.value();
        std::size_t at = *inside == 0 ? 0 : offset(inside);
        at = source_->text().rfind('<', at);
        error(messages::xml_refused, {source_, at == std::string::npos ? 0 : at, 2},
              Message(messages::xml_refused_hint));
    }

    std::vector<XmlAttribute> attributes(const pugi::xml_node& node) {
        std::vector<XmlAttribute> result;
        for (const pugi::xml_attribute attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            const std::string_view value = attribute.value();
            const Place place = {source_, offset(name), name.size()};
            if (std::any_of(result.begin(), result.end(),
                            [&](const auto& other) { return other.name == name; })) {
                diagnostics_.add({.message = Message(messages::xml_attribute_twice, name, node.name()),
                                  .place = place,
                                  .hint = Message(messages::xml_attribute_twice_hint)});
                continue;
            }
            if (const std::size_t less = value.find('<'); less != std::string_view::npos) {
                error(messages::xml_less, {source_, offset(value) + less, 1},
                      Message(messages::xml_less_hint));
            }
            result.push_back(
                {std::string(name), place, resolve(value, source_, offset(value), diagnostics_)});
        }
        return result;
    }

    XmlElement element(const pugi::xml_node& node, int depth) {
        XmlElement result{node.name(), tag_place(node), attributes(node), {}};
        for (const pugi::xml_node child : node.children()) {
            if (child.type() == pugi::node_element) {
                if (depth == deepest) {
                    if (!too_deep_) {
                        diagnostics_.add(
                            {.message = Message(messages::xml_depth, deepest), .place = tag_place(child)});
                    }
                    too_deep_ = true;
                    break;
                }
                result.content.emplace_back(element(child, depth + 1));
            } else if (child.type() == pugi::node_pcdata) {
                const std::string_view text = child.value();
                result.content.emplace_back(resolve(text, source_, offset(text), diagnostics_));
            } else {
                refuse(child);
            }
        }
        return result;
    }

    const SourcePointer& source_;
    Diagnostics& diagnostics_;
    std::string buffer_;
    bool too_deep_ = false;
};

/// XML 1.0 has no control characters, and pugixml does not look at UTF-8.
bool check_characters(const SourcePointer& source, Diagnostics& diagnostics) {
    const std::string& text = source->text();
    if (text.size() > largest) {
        diagnostics.add(
            {.message = Message(messages::xml_size, text.size(), largest), .place = {source, 0, 1}});
        return false;
    }
    if (const auto at = data::first_ill_formed(text)) {
        diagnostics.add({.message = Message(messages::xml_utf8),
                         .place = {source, *at, 1},
                         .hint = Message(messages::xml_encoding_hint)});
        return false;
    }
    const auto control = std::find_if(text.begin(), text.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return (value < 0x20 && !is_space(byte)) || value == 0x7F;
    });
    if (control == text.end()) return true;
    diagnostics.add({.message = Message(messages::xml_control, static_cast<int>(*control)),
                     .place = {source, static_cast<std::size_t>(control - text.begin()), 1},
                     .hint = Message(messages::xml_control_hint)});
    return false;
}

}  // namespace

const XmlAttribute* XmlElement::attribute(std::string_view wanted) const {
    for (const XmlAttribute& attribute : attributes) {
        if (attribute.name == wanted) return &attribute;
    }
    return nullptr;
}

std::optional<XmlElement> read_xml(const SourcePointer& source, Diagnostics& diagnostics) {
    if (!check_characters(source, diagnostics)) return std::nullopt;
    Diagnostics found;
    auto root = Reader(source, found).read();
    diagnostics.add(found);
    if (found.has_errors()) return std::nullopt;
    return root;
}

}  // namespace overens::templates
