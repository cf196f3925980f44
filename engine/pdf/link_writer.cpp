#include "pdf/link_writer.h"

#include "pdf/unicode.h"

namespace overens::pdf {

namespace {

/// A URI is ASCII (ISO 32000-1, 12.6.4.7); what is not is written as `%XX`.
std::string ascii_uri(std::string_view target) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char letter : target) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte > 0x20 && byte < 0x7F) {
            result += letter;
        } else {
            result += '%';
            result += digits[byte >> 4U];
            result += digits[byte & 15U];
        }
    }
    return result;
}

}  // namespace

std::optional<Reference> write_link(const layout::LinkArea& link, const std::string& destination,
                                    Length page_height, Reference page, StructureWriter& structure,
                                    ObjectStore& store) {
    std::string leads;
    if (link.destination || link.target.starts_with('#')) {
        if (destination.empty()) return std::nullopt;
        leads = " /Dest " + destination;
    } else {
        const std::string target = ascii_uri(link.target);
        if (target.size() > longest_string) return std::nullopt;
        leads = " /A <</S /URI /URI " + literal_string(target) + ">>";
    }
    const Reference annotation = store.allocate();
    const std::size_t key = structure.add_annotation(link.element, annotation);
    std::string text = "/Type /Annot /Subtype /Link /P " + reference(page) + " /Rect [";
    append_length(text, link.corner.x);
    text += ' ';
    append_length(text, page_height - link.corner.y - link.size.height);
    text += ' ';
    append_length(text, link.corner.x + link.size.width);
    text += ' ';
    append_length(text, page_height - link.corner.y);
    text += "] /Border [0 0 0] /F 4 /Contents " +
            text_string(plain_text(link.description.empty() ? link.target : link.description));
    text += " /StructParent " + number(static_cast<std::int64_t>(key)) + leads;
    store.set(annotation, std::move(text));
    return annotation;
}

}  // namespace overens::pdf
