// The fields of a PDF (ISO 32000-1, 12.7) are a tree under the catalog's AcroForm: what a node does not say,
// it inherits. A leaf is a field; its widgets show it on pages. All fields of a form stand below one root,
// whose name says which form it is and in which version.
#include <algorithm>
#include <charconv>
#include <map>
#include <new>
#include <qpdf/JSON.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>
#include <tuple>

#include "answers/messages.h"
#include "answers/pdf_bounds.h"
#include "answers/readers.h"

namespace overens::answers {

namespace {

using Object = QPDFObjectHandle;

constexpr int deepest = 32;
constexpr std::size_t most_nodes = 100'000;
constexpr long long push_button_flag = 1LL << 16U;
/// How a form's own metadata begin.
constexpr std::string_view form_mark = "OVERENS:";

/// A string, or the data of a stream, which long texts may be.
std::string text_of(Object object) {
    if (object.isString()) return written_text(object.getUTF8Value());
    if (object.isName()) return written_text(object.getName().substr(1));
    if (object.isInteger() || object.isReal()) return object.unparseResolved();
    if (!object.isStream()) return {};
    // Streams were unpacked once already, and found to be of a sound size.
    std::string data;
    Pl_String to("text", nullptr, data);
    if (!object.pipeStreamData(&to, 0, qpdf_dl_generalized, true)) return {};
    return written_text(Object::newString(data).getUTF8Value());
}

std::string name_of(Object object) {
    return object.isName() ? written_text(object.getName().substr(1)) : std::string();
}

bool is_on(const std::string& state) {
    return !state.empty() && state != "Off";
}

/// What a node of the tree hands down.
struct Inherited {
    std::string type;
    Object value = Object::newNull();
    Object options = Object::newNull();
    long long flags = 0;
};

struct Node {
    Object dictionary;
    std::string name;
    Inherited inherited;
    int depth = 0;
};

class PdfReader {
 public:
    PdfReader(const SourcePointer& source, Diagnostics& diagnostics)
        : source_(source), diagnostics_(diagnostics) {}

    std::optional<FilledForm> read() {
        const std::string& bytes = source_->text();
        pdf_.setSuppressWarnings(true);
        pdf_.processMemoryFile("", bytes.data(), bytes.size());
        if (pdf_.isEncrypted()) {
            refuse(source_, diagnostics_, Message(messages::encrypted), Message(messages::encrypted_hint));
            return std::nullopt;
        }
        auto root = find_root();
        if (!root) return std::nullopt;
        find_pages();
        FilledForm result;
        result.source = source_;
        std::tie(result.name, result.version) = name_and_version(text_of(root->getKey("/T")));
        if (!read_fields(*root, result.fields)) return std::nullopt;
        return result;
    }

 private:
    static std::vector<Object> dictionaries(Object array) {
        std::vector<Object> result;
        if (!array.isArray()) return result;
        const int count = array.getArrayNItems();
        for (int at = 0; at < count && result.size() < most_nodes; ++at) {
            if (Object item = array.getArrayItem(at); item.isDictionary()) result.push_back(item);
        }
        return result;
    }

    static Object member(Object dictionary, const char* key) {
        return dictionary.isDictionary() ? dictionary.getKey(key) : Object::newNull();
    }

    std::optional<Object> find_root() {
        Object all = member(member(pdf_.getRoot(), "/AcroForm"), "/Fields");
        std::vector<Object> roots;
        std::string names;
        bool signed_only = true;
        bool others = false;
        for (Object field : dictionaries(all)) {
            const std::string name = text_of(field.getKey("/T"));
            if (!field.hasKey("/FT") && may_be_form_name(name)) {
                if (dictionaries(field.getKey("/Kids")).empty()) continue;
                names += (roots.empty() ? "" : ", ") + name;
                roots.push_back(field);
                continue;
            }
            others = true;
            const std::string type = name_of(field.getKey("/FT"));
            if (type == "Tx" || type == "Btn") signed_only = false;
        }
        if (roots.size() == 1) return roots.front();
        const std::string marked = roots.empty() ? form_it_was() : std::string();
        if (roots.size() > 1)
            refuse(source_, diagnostics_, Message(messages::several_forms, names),
                   Message(messages::several_forms_hint));
        else if (may_be_form_name(marked) && !signed_only)
            // An office program that makes a PDF of a form has its fields side by side.
            return Object::newDictionary({{"/T", Object::newUnicodeString(marked)}, {"/Kids", all}});
        else if (others && marked.empty())
            refuse(source_, diagnostics_, Message(messages::no_form), Message(messages::no_paper_hint));
        else
            refuse(source_, diagnostics_, Message(marked.empty() ? messages::no_fields : messages::flattened),
                   Message(messages::flattened_hint));
        return std::nullopt;
    }

    /// `vad-hande-sen 2026-1`, if the file says of itself that it was one of our forms.
    std::string form_it_was() {
        std::string mark = text_of(member(member(pdf_.getTrailer(), "/Info"), "/Keywords"));
        if (!mark.starts_with(form_mark)) {
            Object metadata = member(pdf_.getRoot(), "/Metadata");
            mark = metadata.isStream() ? text_of(metadata) : std::string();
        }
        const std::size_t begin = mark.find(form_mark);
        if (begin == std::string::npos) return {};
        mark.erase(0, begin + form_mark.size());
        const std::size_t name = mark.find(':');
        if (name == std::string::npos) return {};
        return mark.substr(0, name) + " " + mark.substr(name + 1, mark.find(':', name + 1) - name - 1);
    }

    void find_pages() {
        int number = 0;
        for (Object page : pdf_.getAllPages()) {
            ++number;
            for (const Object& annotation : dictionaries(page.getKey("/Annots"))) {
                if (annotation.isIndirect()) pages_.emplace(annotation.getObjGen(), number);
            }
        }
    }

    bool read_fields(const Object& root, std::vector<FilledField>& fields) {
        std::vector<Node> open;
        push_kids({root, {}, inherit({}, root), 0}, open);
        std::size_t nodes = 0;
        while (!open.empty()) {
            Node node = std::move(open.back());
            open.pop_back();
            if (node.dictionary.isIndirect() && !seen_.insert(node.dictionary.getObjGen()).second) continue;
            if (++nodes > most_nodes || fields.size() >= most_fields || node.depth > deepest) {
                refuse(source_, diagnostics_, Message(messages::too_many_fields));
                return false;
            }
            node.name += (node.name.empty() ? "" : ".") + text_of(node.dictionary.getKey("/T"));
            node.inherited = inherit(std::move(node.inherited), node.dictionary);
            if (!push_kids(node, open)) add(node, fields);
        }
        return true;
    }

    static Inherited inherit(Inherited inherited, Object dictionary) {
        if (const std::string type = name_of(dictionary.getKey("/FT")); !type.empty()) inherited.type = type;
        if (dictionary.hasKey("/V")) inherited.value = dictionary.getKey("/V");
        if (dictionary.hasKey("/Opt")) inherited.options = dictionary.getKey("/Opt");
        if (Object flags = dictionary.getKey("/Ff"); flags.isInteger()) inherited.flags = flags.getIntValue();
        return inherited;
    }

    /// Kids with a name are fields; those without are the widgets of this one.
    static bool push_kids(const Node& node, std::vector<Node>& open) {
        auto kids = dictionaries(member(node.dictionary, "/Kids"));
        bool any = false;
        for (auto kid = kids.rbegin(); kid != kids.rend(); ++kid) {
            if (!kid->hasKey("/T")) continue;
            open.push_back({*kid, node.name, node.inherited, node.depth + 1});
            any = true;
        }
        return any;
    }

    void add(const Node& node, std::vector<FilledField>& fields) {
        std::vector<Object> widgets = dictionaries(member(node.dictionary, "/Kids"));
        if (widgets.empty()) widgets.push_back(node.dictionary);
        FilledField field{.name = node.name, .value = {}, .page = page_of(widgets)};
        if (node.inherited.type == "Btn") {
            if ((node.inherited.flags & push_button_flag) != 0) return;
            field.value = state(node.inherited, widgets);
        } else if (node.inherited.type == "Tx" || node.inherited.type == "Ch") {
            Object value = node.inherited.value;
            if (value.isArray() && value.getArrayNItems() > 0) value = value.getArrayItem(0);
            field.value = text_of(value);
        } else {
            return;
        }
        // Programs that copy pages may leave the same field twice, filled in once.
        const auto known = names_.emplace(field.name, fields.size());
        if (known.second)
            fields.push_back(std::move(field));
        else if (fields[known.first->second].value.empty())
            fields[known.first->second].value = std::move(field.value);
    }

    int page_of(const std::vector<Object>& widgets) const {
        int result = 0;
        for (const Object& widget : widgets) {
            const auto found = pages_.find(widget.getObjGen());
            if (widget.isIndirect() && found != pages_.end() && (result == 0 || found->second < result))
                result = found->second;
        }
        return result;
    }

    /// The name of the state that a box is in; some programs say it of the widgets alone.
    static std::string state(const Inherited& inherited, const std::vector<Object>& widgets) {
        std::string result = text_of(inherited.value);
        for (Object widget : widgets) {
            if (is_on(result)) break;
            result = name_of(widget.getKey("/AS"));
        }
        if (!is_on(result)) return {};
        // States may be numbers, and stand for what is in a list.
        Object options = inherited.options;
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(result.data(), result.data() + result.size(), index);
        if (options.isArray() && error == std::errc() && end == result.data() + result.size() &&
            index < static_cast<std::size_t>(options.getArrayNItems()))
            return text_of(options.getArrayItem(static_cast<int>(index)));
        return result;
    }

    const SourcePointer& source_;
    Diagnostics& diagnostics_;
    QPDF pdf_;
    std::map<QPDFObjGen, int> pages_;
    std::set<QPDFObjGen> seen_;
    std::map<std::string, std::size_t> names_;
};

}  // namespace

std::optional<FilledForm> read_pdf(const SourcePointer& source, Diagnostics& diagnostics) {
    const auto encrypted = [&] {
        refuse(source, diagnostics, Message(messages::encrypted), Message(messages::encrypted_hint));
    };
    switch (pdf_bounds(source->text())) {
        case PdfBounds::encrypted:
            encrypted();
            return std::nullopt;
        case PdfBounds::too_large:
            refuse(source, diagnostics, Message(messages::too_large));
            return std::nullopt;
        case PdfBounds::too_involved:
            refuse(source, diagnostics, Message(messages::too_involved), Message(messages::damaged_hint));
            return std::nullopt;
        case PdfBounds::sound:
            break;
    }
    const auto damaged = [&] {
        refuse(source, diagnostics, Message(messages::damaged), Message(messages::damaged_hint));
    };
    // What the library says of a file is for those who write PDFs.
    try {
        return PdfReader(source, diagnostics).read();
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password)
            encrypted();
        else
            damaged();
    } catch (const std::exception&) {
        damaged();
    }
    return std::nullopt;
}

}  // namespace overens::answers
