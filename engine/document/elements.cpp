#include "document/elements.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <pugixml.hpp>
#include <string_view>

#include "document/messages.h"

namespace overens::document {

namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

const MessageText& reason(pugi::xml_parse_status status) {
    switch (status) {
        case pugi::status_end_element_mismatch:
        case pugi::status_bad_end_element:
            return messages::xml_tags;
        case pugi::status_bad_attribute:
            return messages::xml_attribute;
        case pugi::status_no_document_element:
            return messages::xml_empty;
        case pugi::status_bad_start_element:
            return messages::xml_ends;
        default:
            return messages::xml_markup;
    }
}

/// Where the first byte stands that is no UTF-8, or a NUL.
std::optional<std::size_t> not_text(std::string_view text) {
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < length;) {
        const std::int64_t begin = at;
        UChar32 character = 0;
        U8_NEXT(text.data(), at, length, character);
        if (character <= 0) return static_cast<std::size_t>(begin);
    }
    return std::nullopt;
}

class Reader {
 public:
    Reader(const SourcePointer& source, Diagnostics& diagnostics)
        : source_(source), text_(source->text()), diagnostics_(diagnostics) {}

    std::optional<Root> read() {
        if (const auto at = not_text(text_)) {
            diagnostics_.add({.message = Message(messages::theme_broken, messages::xml_encoding),
                              .place = {source_, *at},
                              .hint = Message(messages::xml_encoding_hint)});
            return std::nullopt;
        }
        pugi::xml_document file;
        const auto parsed = file.load_buffer(text_.data(), text_.size(),
                                             pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
        if (!parsed) {
            diagnostics_.add({.message = Message(messages::theme_broken, reason(parsed.status)),
                              .place = {source_, static_cast<std::size_t>(parsed.offset)}});
            return std::nullopt;
        }
        return walk(file);
    }

 private:
    Root walk(const pugi::xml_document& file) {
        Root root;
        bool found = false;
        for (const pugi::xml_node node : file.children()) {
            if (node.type() == pugi::node_doctype) {
                add(messages::theme_doctype, place(node, 1), messages::theme_doctype_hint);
            } else if (node.type() == pugi::node_element) {
                if (found)
                    add(messages::theme_two_roots, place(node));
                else
                    root.element = element(node), found = true;
            }
        }
        for (const pugi::xml_node node : file.document_element().children()) {
            if (node.type() == pugi::node_element) {
                root.children.push_back(element(node));
                if (node.first_child()) add(messages::element_inside, place(node), node.name());
            } else {
                add(messages::theme_text, place(node, 1), messages::theme_text_hint);
            }
        }
        return root;
    }

    Place place(pugi::xml_node node) const { return place(node, std::string_view(node.name()).size()); }
    Place place(pugi::xml_node node, std::size_t length) const {
        return {source_, static_cast<std::size_t>(node.offset_debug()), length};
    }

    void add(const MessageText& text, Place place, const char* argument) {
        diagnostics_.add({.message = Message(text, argument), .place = std::move(place)});
    }
    void add(const MessageText& text, Place place) {
        diagnostics_.add({.message = Message(text), .place = std::move(place)});
    }
    void add(const MessageText& text, Place place, const MessageText& hint) {
        diagnostics_.add({.message = Message(text), .place = std::move(place), .hint = Message(hint)});
    }

    /// pugixml does not keep where attributes stand, so the start tag, now known to be well-formed, is gone
    /// through.
    Element element(pugi::xml_node node) {
        Element result{.name = node.name(), .place = place(node), .attributes = {}};
        std::size_t at = result.place.offset + result.name.size();
        for (const pugi::xml_attribute attribute : node.attributes()) {
            while (is_blank(text_[at])) ++at;
            const std::string_view name = attribute.name();
            const std::size_t name_at = at;
            at = text_.find_first_of("\"'", at + name.size());
            const std::size_t end = text_.find(text_[at], at + 1);
            result.attributes.push_back(
                {.name = std::string(name),
                 .value = attribute.value(),
                 .name_place = {source_, name_at, name.size()},
                 .value_place = {source_, at + 1, std::max<std::size_t>(end - at - 1, 1)}});
            at = end + 1;
        }
        return result;
    }

    const SourcePointer& source_;
    std::string_view text_;
    Diagnostics& diagnostics_;
};

}  // namespace

std::optional<Root> read_elements(const SourcePointer& source, Diagnostics& diagnostics) {
    return Reader(source, diagnostics).read();
}

}  // namespace overens::document
