// An ODT keeps its controls in `office:forms` before its text: what each is, its name, and with `current-…`
// what was filled in. All of a form stand in one `form:form`, whose name says which form it is and its
// version.
#include <map>
#include <pugixml.hpp>
#include <tuple>

#include "answers/messages.h"
#include "answers/package_file.h"
#include "answers/readers.h"

namespace overens::answers {

namespace {

constexpr std::size_t largest_content = 32UL << 20U;
constexpr std::size_t largest_manifest = 1UL << 20U;
constexpr std::string_view odt_kind = "application/vnd.oasis.opendocument.text";
constexpr std::string_view form_namespace = "urn:oasis:names:tc:opendocument:xmlns:form:1.0";
constexpr std::string_view text_namespace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

/// The prefix that the root gives to a namespace, with its colon; programs need not take the usual one.
std::string prefix(const pugi::xml_node& root, std::string_view uri, const char* usual) {
    for (const pugi::xml_attribute attribute : root.attributes()) {
        const std::string_view name = attribute.name();
        if (attribute.value() == uri && name.starts_with("xmlns:")) return std::string(name.substr(6)) + ":";
    }
    return usual;
}

/// Text and its breaks, as a paragraph of a control has them.
void add_words(const pugi::xml_node& paragraph, const std::string& text, std::string& to) {
    pugi::xml_node node = paragraph.first_child();
    while (node && to.size() < longest_value) {
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            to += node.value();
        else if (node.name() == text + "line-break")
            to += '\n';
        else if (node.name() == text + "tab" || node.name() == text + "s")
            to += ' ';
        if (node.first_child()) {
            node = node.first_child();
            continue;
        }
        while (node != paragraph && !node.next_sibling()) node = node.parent();
        if (node == paragraph) return;
        node = node.next_sibling();
    }
}

class OdtReader {
 public:
    OdtReader(const SourcePointer& source, Diagnostics& diagnostics)
        : source_(source), diagnostics_(diagnostics) {}

    std::optional<FilledForm> read() {
        const std::string& package = source_->text();
        const auto kind = package_file(package, "mimetype", odt_kind.size());
        if (!kind || *kind != odt_kind) return wrong(messages::no_paper, messages::no_paper_hint);
        const auto manifest = package_file(package, "META-INF/manifest.xml", largest_manifest);
        if (manifest && manifest->find("encryption-data") != std::string::npos)
            return wrong(messages::encrypted, messages::encrypted_hint);
        const auto content = package_file(package, "content.xml", largest_content);
        pugi::xml_document xml;
        constexpr unsigned how = pugi::parse_default | pugi::parse_doctype | pugi::parse_ws_pcdata_single;
        if (!content || !xml.load_buffer(content->data(), content->size(), how))
            return wrong(messages::damaged, messages::damaged_hint);
        for (const pugi::xml_node node : xml.children()) {
            if (node.type() == pugi::node_doctype)
                return wrong(messages::too_involved, messages::damaged_hint);
        }
        return read_forms(xml.document_element());
    }

 private:
    std::nullopt_t wrong(const MessageText& text, const MessageText& hint) {
        refuse(source_, diagnostics_, Message(text), Message(hint));
        return std::nullopt;
    }

    std::optional<FilledForm> read_forms(const pugi::xml_node& root) {
        form_ = prefix(root, form_namespace, "form:");
        text_ = prefix(root, text_namespace, "text:");
        std::vector<pugi::xml_node> forms;
        std::string names;
        bool others = false;
        const pugi::xml_node text = child(child(root, ":body"), ":text");
        for (const pugi::xml_node node : child(text, ":forms").children()) {
            if (node.name() != form_ + "form") continue;
            const std::string name = written(node, "name");
            if (!may_be_form_name(name)) {
                others = others || node.first_child();
                continue;
            }
            names += (forms.empty() ? "" : ", ") + name;
            forms.push_back(node);
        }
        if (forms.size() > 1) {
            refuse(source_, diagnostics_, Message(messages::several_forms, names),
                   Message(messages::several_forms_hint));
            return std::nullopt;
        }
        if (forms.empty())
            return others ? wrong(messages::no_form, messages::no_paper_hint)
                          : wrong(messages::no_fields, messages::flattened_hint);
        FilledForm result;
        result.source = source_;
        std::tie(result.name, result.version) = name_and_version(written(forms.front(), "name"));
        for (const pugi::xml_node control : forms.front().children()) {
            if (result.fields.size() < most_fields) {
                add(control, result.fields);
                continue;
            }
            refuse(source_, diagnostics_, Message(messages::too_many_fields));
            return std::nullopt;
        }
        return result;
    }

    /// `office:body`, whatever its prefix.
    static pugi::xml_node child(const pugi::xml_node& parent, std::string_view ending) {
        for (const pugi::xml_node node : parent.children()) {
            if (std::string_view(node.name()).ends_with(ending)) return node;
        }
        return {};
    }

    pugi::xml_attribute said(const pugi::xml_node& control, const char* name) const {
        return control.attribute((form_ + name).c_str());
    }
    std::string written(const pugi::xml_node& control, const char* name) const {
        return written_text(said(control, name).value());
    }

    void add(const pugi::xml_node& control, std::vector<FilledField>& fields) {
        std::string_view kind = control.name();
        if (!kind.starts_with(form_)) return;
        kind.remove_prefix(form_.size());
        std::string value;
        if (kind == "text" || kind == "textarea" || kind == "formatted-text" || kind == "number" ||
            kind == "date")
            value = text_in(control);
        else if (kind == "radio")
            value =
                is_chosen(control, "current-selected", "selected", "true") ? written(control, "value") : "";
        else if (kind == "checkbox")
            value = is_chosen(control, "current-state", "state", "checked") ? "x" : "";
        else
            return;
        const std::string name = written(control, "name");
        if (name.empty()) return;
        // Radio buttons share their name; at most one of them is chosen.
        const auto known = names_.emplace(name, fields.size());
        if (known.second)
            fields.push_back({.name = name, .value = std::move(value)});
        else if (fields[known.first->second].value.empty())
            fields[known.first->second].value = std::move(value);
    }

    /// What it is now, else what it was to begin with.
    bool is_chosen(const pugi::xml_node& control, const char* now, const char* first,
                   std::string_view word) const {
        const pugi::xml_attribute current = said(control, now);
        return (current ? current : said(control, first)).value() == word;
    }

    std::string text_in(const pugi::xml_node& control) const {
        if (const auto current = said(control, "current-value")) return written_text(current.value());
        std::string words;
        bool any = false;
        const std::string name = text_ + "p";  // kept by the range that looks for it
        for (const pugi::xml_node paragraph : control.children(name.c_str())) {
            if (any) words += '\n';
            any = true;
            add_words(paragraph, text_, words);
        }
        return any ? written_text(std::move(words)) : written(control, "value");
    }

    const SourcePointer& source_;
    Diagnostics& diagnostics_;
    std::string form_;
    std::string text_;
    std::map<std::string, std::size_t> names_;
};

}  // namespace

std::optional<FilledForm> read_odt(const SourcePointer& source, Diagnostics& diagnostics) {
    return OdtReader(source, diagnostics).read();
}

}  // namespace overens::answers
