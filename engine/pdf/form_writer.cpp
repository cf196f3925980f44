#include "pdf/form_writer.h"

#include <algorithm>

#include "base/diagnostic.h"
#include "pdf/messages.h"
#include "pdf/text_writer.h"

namespace overens::pdf {

using layout::FieldArea;
using layout::FieldShown;

namespace {

using Kind = document::Field::Kind;

constexpr std::string_view root_of_signatures = "underskrift";
constexpr std::string_view field_font = "/Latin";

// Flags of fields (ISO 32000-1, tables 221, 226 and 228).
constexpr int read_only = 1;
constexpr int required = 2;
constexpr int multiline = 1 << 12;
/// No more can be written than is seen, and so printed.
constexpr int do_not_scroll = 1 << 23;
constexpr int radio = 1 << 15;

[[noreturn]] void unsound_field(std::string_view name) {
    throw Failure(FailureKind::machine,
                  {.message = Message(messages::pdf_pages_unsound, "field " + std::string(name))});
}

/// A full stop parts the members of a field's name, and can be in none of them.
std::string member(std::string name) {
    std::ranges::replace(name, '.', '-');
    return name;
}

std::string flags(const document::Field& field, int own) {
    const int all = own + (field.fixed ? read_only : 0) + (field.needed ? required : 0);
    return all == 0 ? std::string() : " /Ff " + number(all);
}

void append_pair(std::string& out, Length x, Length y) {
    append_length(out, x);
    out += ' ';
    append_length(out, y);
    out += ' ';
}

}  // namespace

void FormWriter::begin_page(Reference page, Length height) {
    page_ = page;
    height_ = height;
}

/// The node of a name below another, which is made if there is none.
FormWriter::Index FormWriter::open(Index parent, std::string_view name) {
    const auto [found, is_new] = by_name_.try_emplace({parent, std::string(name)}, nodes_.size());
    if (is_new) {
        const Reference object = store_.allocate();
        nodes_[parent].kids.push_back(object);
        nodes_.push_back({.name = std::string(name), .parent = parent, .object = object});
    }
    return found->second;
}

FormWriter::Index FormWriter::find(std::string_view name) {
    Index at = 0;
    if (pages_.form) at = open(at, member(pages_.form->name + ' ' + pages_.form->version));
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('.', begin), name.size());
        if (nodes_[at].is_field) unsound_field(name);
        at = open(at, name.substr(begin, end - begin));
        begin = end + 1;
    }
    return at;
}

/// The node of a field; one that is met again must be shared.
FormWriter::Index FormWriter::field(std::string_view name, bool shared) {
    const Index index = find(name);
    Node& node = nodes_[index];
    const bool again = node.is_field && shared && node.choices;
    if (!again && (node.is_field || !node.kids.empty())) unsound_field(name);
    node.is_field = true;
    return index;
}

void FormWriter::place(const FieldArea& area) {
    if (!std::holds_alternative<layout::ElementIndex>(area.owner)) return;
    if (area.field >= pages_.fields.size()) unsound_field(number(area.field));
    const FieldShown& shown = pages_.fields[area.field];
    if (const auto* signature = std::get_if<layout::SignatureField>(&shown.what)) {
        return place_signature(*signature, area);
    }
    const auto& field = std::get<document::Field>(shown.what);
    if (field.kind == Kind::text)
        place_text(field, shown, area);
    else
        place_box(field, shown, area);
}

/// What every widget has: the entries of an annotation that belongs to its element.
std::string FormWriter::widget(const FieldArea& area, Reference annotation) {
    const layout::ElementIndex element = std::get<layout::ElementIndex>(area.owner);
    const std::size_t key = structure_.add_annotation(element, annotation);
    annotations_.push_back({element, annotation});
    std::string text = "/Type /Annot /Subtype /Widget /F 4 /P " + reference(page_) + " /Rect [";
    append_pair(text, area.corner.x, height_ - area.corner.y - area.size.height);
    append_pair(text, area.corner.x + area.size.width, height_ - area.corner.y);
    return text + "] /StructParent " + number(static_cast<std::int64_t>(key));
}

std::string FormWriter::parent_of(const Node& node) const {
    return node.parent == 0 ? std::string() : " /Parent " + reference(nodes_[node.parent].object);
}

Reference FormWriter::appearance(Size size, std::string_view resources, const std::string& content) {
    std::string entries = "/Type /XObject /Subtype /Form /BBox [0 0 ";
    append_pair(entries, size.width, size.height);
    entries += "] /Resources ";
    entries += resources;
    return store_.add_stream(std::move(entries), content);
}

/// In letters of the size that fits: what is typed grows smaller where it is long.
std::string FormWriter::default_appearance(const FieldShown& shown) const {
    std::string text(field_font);
    text += " 0 Tf ";
    append_colour(text, shown.colour);
    return text + " rg";
}

/// What is written in a field already; between `BMC` and `EMC`, for that is what programs replace.
std::string FormWriter::text_content(const FieldShown& shown, Size size) {
    std::string text = "/Tx BMC\n";
    if (!shown.value.empty()) {
        text += "q 0 0 ";
        append_pair(text, size.width, size.height);
        text += "re W n\n";
        append_colour(text, shown.colour);
        text += " rg\n";
        for (const layout::TextRun& run : shown.value) {
            if (run.font >= fonts_.size()) unsound_field("font");
            FontWriter& font = *fonts_[run.font];
            for (const Stretch& stretch : code(run, font)) {
                text += "BT /F" + number(run.font + 1) + ' ';
                append_length(text, run.size);
                text += " Tf ";
                append_pair(text, stretch.origin.x, size.height - stretch.origin.y);
                text += "Td\n";
                append_glyphs(text, stretch, run.size, font);
                text += "ET\n";
            }
        }
        text += "Q\n";
    }
    return text + "EMC\n";
}

void FormWriter::place_text(const document::Field& field, const FieldShown& shown, const FieldArea& area) {
    if (!typed_) typed_ = &shown;
    const Node& node = nodes_[this->field(field.name, false)];
    std::string text = widget(area, node.object) + parent_of(node) + " /FT /Tx /T " + text_string(node.name) +
                       " /TU " + text_string(field.description) +
                       flags(field, do_not_scroll + (field.lines > 1 ? multiline : 0)) + " /V " +
                       text_string(field.value) + " /DA " + literal_string(default_appearance(shown));
    if (shown.backward) text += " /Q 2";
    if (field.longest > 0) text += " /MaxLen " + number(static_cast<std::int64_t>(field.longest));
    // Of its own: a program that fills it in may write into it.
    const Reference drawn = appearance(area.size, reference(resources_), text_content(shown, area.size));
    text += " /AP <</N " + reference(drawn) + ">>";
    store_.set(node.object, std::move(text));
}

/// The appearance of a ticked box: a cross, or a filled disc where one of several is chosen.
Reference FormWriter::mark(bool cross, Size size, Colour colour) {
    std::string content = "q ";
    append_colour(content, colour);
    const Length width = size.width;
    if (cross) {
        content += " RG 1 J ";
        append_length(content, width / 7);
        content += " w\n";
        const Length near = width / 4;
        const Length far = width - near;
        append_pair(content, near, near);
        content += "m ";
        append_pair(content, far, far);
        content += "l ";
        append_pair(content, near, far);
        content += "m ";
        append_pair(content, far, near);
        content += "l S Q\n";
    } else {
        // A line without length, but with round ends.
        content += " RG 1 J ";
        append_length(content, width * 9 / 16);
        content += " w\n";
        append_pair(content, width / 2, width / 2);
        content += "m ";
        append_pair(content, width / 2, width / 2);
        content += "l S Q\n";
    }
    Reference& known = marks_[content];
    if (known == Reference{}) known = appearance(size, "<<>>", content);
    return known;
}

void FormWriter::place_box(const document::Field& field, const FieldShown& shown, const FieldArea& area) {
    const bool choice = field.kind == Kind::choice;
    const Index index = this->field(field.name, choice);
    Node& node = nodes_[index];
    const std::string state = name(choice ? std::string_view(field.value) : "Yes");
    const Reference ticked = mark(!choice, area.size, shown.colour);
    Reference& empty = marks_[{}];
    if (empty == Reference{}) empty = appearance(area.size, "<<>>", {});
    const std::string shows = " /AS " + (field.chosen ? state : std::string("/Off")) + " /AP <</N <<" +
                              state + ' ' + reference(ticked) + " /Off " + reference(empty) + ">>>>";
    if (choice) {
        if (!node.choices) node.choices = &field;
        if (field.chosen) node.chosen = state;
        const Reference annotation = store_.allocate();
        node.kids.push_back(annotation);
        store_.set(annotation, widget(area, annotation) + " /Parent " + reference(node.object) +
                                   " /Contents " + text_string(spoken_name(field)) + shows);
        return;
    }
    store_.set(node.object, widget(area, node.object) + parent_of(node) + " /FT /Btn /T " +
                                text_string(node.name) + " /TU " + text_string(spoken_name(field)) +
                                flags(field, 0) + " /V " + (field.chosen ? state : "/Off") + shows);
}

void FormWriter::place_signature(const layout::SignatureField& field, const FieldArea& area) {
    const Node& node = nodes_[this->field(std::string(root_of_signatures) + '.' + field.name, false)];
    store_.set(node.object, widget(area, node.object) + parent_of(node) + " /FT /Sig /T " +
                                text_string(node.name) + " /TU " + text_string(field.description) +
                                " /AP <</N " + reference(appearance(area.size, "<<>>", {})) + ">>");
}

Reference FormWriter::write(FieldFonts& field_fonts) {
    if (nodes_.size() == 1) return {};
    const auto references = [](const std::vector<Reference>& all) {
        std::string text = "[";
        for (const Reference one : all) text += reference(one) + ' ';
        return text + ']';
    };
    for (Index index = 1; index < nodes_.size(); ++index) {
        const Node& node = nodes_[index];
        if (node.is_field && !node.choices) continue;
        std::string text =
            "/T " + text_string(node.name) + parent_of(node) + " /Kids " + references(node.kids);
        if (node.choices) {
            text += " /FT /Btn /TU " + text_string(node.choices->description) + flags(*node.choices, radio) +
                    " /V " + (node.chosen.empty() ? "/Off" : node.chosen);
        }
        store_.set(node.object, std::move(text));
    }
    std::string text = "/Fields " + references(nodes_.front().kids);
    if (typed_) {
        if (typed_->font >= pages_.fonts.size()) unsound_field("font");
        text += " /DA " + literal_string(default_appearance(*typed_)) + " /DR <</Font <<" +
                std::string(field_font) + ' ' +
                reference(field_fonts.write(pages_.fonts[typed_->font], store_)) + ">>>>";
    }
    return store_.add(std::move(text));
}

}  // namespace overens::pdf
