#include <algorithm>
#include <optional>
#include <pugixml.hpp>
#include <sstream>
#include <stdexcept>
#include <utility>

#include "document/direction.h"
#include "papers.h"
#include "support/files.h"

namespace overens::testing {

namespace fs = std::filesystem;

namespace {

void leave_out(std::string& text, std::string_view what) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at))
        text.erase(at, what.size());
}

/// Words with one blank between them. A soft hyphen, and the line end after it, only say where a word was
/// divided.
std::string tidy(std::string text) {
    leave_out(text, "\xC2\xAD\n");
    leave_out(text, "\xC2\xAD");
    text = document::without_direction_marks(text);
    std::istringstream words(text);
    std::string result;
    for (std::string word; words >> word;) result += (result.empty() ? "" : " ") + word;
    return result;
}

std::string output_of(const std::string& command) {
    const Ran ran = run(command);
    if (ran.exit != 0) throw std::runtime_error(command + ": " + ran.errors);
    return ran.output;
}

/// A footnote's words come after its paragraph; its number is a label, as those of list items are.
void collect(const pugi::xml_node& node, std::string& text, std::string& notes) {
    const std::string_view name = node.name();
    if (name == "text:note") {
        std::string inner;
        collect(node.child("text:note-body"), notes, inner);
        return;
    }
    if (node.type() == pugi::node_pcdata) text += node.value();
    if (name == "svg:title" || name == "svg:desc" || name == "office:binary-data") return;
    // What a program needs to make contents anew, and numbers of headings, which it shows by itself.
    if (name == "text:table-of-content-source" || name == "text:number") return;
    if (name == "text:line-break" || name == "text:s" || name == "text:tab") text += ' ';
    for (const pugi::xml_node& child : node.children()) collect(child, text, notes);
    if (name == "text:p" || name == "text:h") text += ' ' + std::exchange(notes, {});
}

Words words_of(const std::string& content, const std::string& styles) {
    const auto words_at = [](const std::string& text, const char* path) {
        pugi::xml_document xml;
        if (!xml.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata)) {
            throw std::runtime_error("no XML: " + text.substr(0, 80));
        }
        std::string words;
        std::string notes;
        collect(xml.select_node(path).node(), words, notes);
        return tidy(words);
    };
    return {words_at(styles, "//style:master-page[style:header][1]/style:header"),
            words_at(content, "//office:body/office:text")};
}

}  // namespace

std::string structure_of_pdf(const fs::path& file) {
    return output_of("pdfinfo -struct-text '" + file.string() + "'");
}

// pdfinfo shows one part of the tree on each line, deeper ones further in: `H1 (block)`, `Span (inline)`, the
// text of a part in quotes.
Words words_of_structure(const std::string& structure) {
    Words words;
    bool body = false;
    std::optional<std::size_t> label;  // how far in the list label or figure stands that is being passed over
    std::istringstream lines(structure);
    for (std::string line; std::getline(lines, line);) {
        const auto indent = line.find_first_not_of(' ');
        if (indent == std::string::npos || (label && indent > *label)) continue;
        label.reset();
        const std::string part = line.substr(indent);
        body = body || part.starts_with("H1");
        std::string& text = body ? words.body : words.letterhead;
        if (part.starts_with('"'))
            text += part.substr(1, part.size() - 2);
        else if (part.starts_with("Lbl") || part.starts_with("Figure"))
            label = indent;
        else if (part.find("(inline)") == std::string::npos && !part.starts_with('/') &&
                 !part.starts_with("Object "))
            text += ' ';
    }
    return {tidy(words.letterhead), tidy(words.body)};
}

Words words_of_odt(const fs::path& file) {
    const auto part = [&](const char* name) { return output_of("unzip -p '" + file.string() + "' " + name); };
    return words_of(part("content.xml"), part("styles.xml"));
}

Words words_of_flat_odt(const fs::path& file) {
    const std::string text = read(file);
    return words_of(text, text);
}

}  // namespace overens::testing
