#include "answers/filled_form.h"

#include <algorithm>

#include "answers/messages.h"
#include "answers/readers.h"

namespace overens::answers {

namespace {

constexpr std::size_t largest_file = 64UL << 20U;
/// Some mail gateways put lines of their own before it.
constexpr std::size_t pdf_header_within = 1024;

}  // namespace

void refuse(const SourcePointer& source, Diagnostics& diagnostics, Message message,
            std::optional<Message> hint) {
    diagnostics.add({.message = std::move(message),
                     .place = {.source = source, .offset = 0, .length = 0, .page = 0},
                     .hint = std::move(hint)});
}

std::pair<std::string, std::string> name_and_version(std::string_view root) {
    const std::size_t space = std::min(root.find(' '), root.size());
    const std::size_t version = std::min(root.find_first_not_of(' ', space), root.size());
    return {std::string(root.substr(0, space)), std::string(root.substr(version))};
}

bool may_be_form_name(std::string_view root) {
    const auto [name, version] = name_and_version(root);
    return !name.empty() && !version.empty() && std::ranges::all_of(name, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' || byte == '_';
    });
}

std::optional<FilledForm> read_filled(const SourcePointer& source, Diagnostics& diagnostics) {
    const std::string& bytes = source->text();
    if (bytes.size() > largest_file) {
        refuse(source, diagnostics, Message(messages::too_large));
        return std::nullopt;
    }
    if (bytes.starts_with("PK")) return read_odt(source, diagnostics);
    if (std::string_view(bytes).substr(0, pdf_header_within).find("%PDF-") != std::string_view::npos)
        return read_pdf(source, diagnostics);
    refuse(source, diagnostics, Message(messages::no_paper), Message(messages::no_paper_hint));
    return std::nullopt;
}

}  // namespace overens::answers
