#include "template/xml_syntax.h"

#include <string_view>
#include <utility>
#include <vector>

#include "template/written.h"
#include "template/xml_messages.h"

namespace overens::templates {

namespace {

struct Tag {
    std::string_view name;
    std::size_t offset = 0;
};

bool ends_name(char byte) {
    return is_space(byte) || byte == '/' || byte == '>' || byte == '<';
}

std::string_view name_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && !ends_name(text[end])) ++end;
    return text.substr(at, end - at);
}

/// The offset after `end`, looked for from `at` on; the text's size if it is not there.
std::size_t after(std::string_view text, std::string_view end, std::size_t at) {
    const std::size_t found = text.find(end, at);
    return found == std::string_view::npos ? text.size() : found + end.size();
}

/// The offset after the `>` that ends the start tag at `at`; a `>` in an attribute's value ends nothing.
std::size_t after_start_tag(std::string_view text, std::size_t at) {
    char quote = 0;
    for (; at < text.size(); ++at) {
        if (quote != 0) {
            if (text[at] == quote) quote = 0;
        } else if (text[at] == '"' || text[at] == '\'') {
            quote = text[at];
        } else if (text[at] == '>') {
            return at + 1;
        }
    }
    return text.size();
}

Diagnostic wrong_end(const SourcePointer& source, const Tag& end, const std::vector<Tag>& open) {
    const Place place = {source, end.offset, end.name.size() + 3};
    if (open.empty()) {
        return {.message = Message(messages::xml_end_unopened, end.name),
                .place = place,
                .hint = Message(messages::xml_end_unopened_hint)};
    }
    const Tag& last = open.back();
    return {.message =
                Message(messages::xml_end_mismatch, end.name, last.name, source->position(last.offset).line),
            .place = place,
            .hint = Message(messages::xml_end_mismatch_hint, last.name, end.name)};
}

}  // namespace

std::optional<Diagnostic> unbalanced_tag(const SourcePointer& source) {
    const std::string_view text = source->text();
    std::vector<Tag> open;
    for (std::size_t at = text.find('<'); at < text.size(); at = text.find('<', at)) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("<!--")) {
            at = after(text, "-->", at + 4);
        } else if (rest.starts_with("<?") || rest.starts_with("<!")) {
            at = after(text, ">", at);
        } else if (rest.starts_with("</")) {
            const Tag end = {name_at(text, at + 2), at};
            if (open.empty() || open.back().name != end.name) return wrong_end(source, end, open);
            open.pop_back();
            at = after(text, ">", at);
        } else {
            const Tag start = {name_at(text, at + 1), at};
            at = after_start_tag(text, at + 1);
            if (text[at - 1] == '>' && text[at - 2] != '/') open.push_back(start);
        }
    }
    if (open.empty()) return std::nullopt;
    const Tag& last = open.back();
    Message hint(messages::xml_unclosed_hint, last.name);
    return Diagnostic{.message = Message(messages::xml_unclosed, last.name),
                      .place = {source, last.offset, last.name.size() + 1},
                      .hint = std::move(hint)};
}

}  // namespace overens::templates
