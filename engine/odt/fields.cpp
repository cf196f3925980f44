#include "odt/fields.h"

#include <algorithm>
#include <utility>

#include "document/estimate.h"

namespace overens::odt {

using document::Field;

namespace {

/// For words that are wider than they were judged to be.
constexpr Length slack = Length::millimetres(1);

/// Who reads the file finds out by this name which form it is.
std::string form_name(const document::Document& document) {
    const document::FormIdentity& form = *document.form;
    return form.version.empty() ? form.name : form.name + " " + form.version;
}

const Field* field_of(const document::Inline& piece) {
    const auto* held = std::get_if<Held<Field>>(&piece);
    return held ? &**held : nullptr;
}

/// A box is nearer to the words after it than to those before it, and goes with them on its line.
document::Inlines spaced(const document::Inlines& content) {
    constexpr std::string_view no_break_space = "\u00A0";
    document::Inlines result = content;
    for (std::size_t at = 0; at < result.size(); ++at) {
        const Field* field = field_of(result[at]);
        if (!field || field->kind == Field::Kind::text) continue;
        auto* before = at > 0 ? std::get_if<document::Text>(&result[at - 1]) : nullptr;
        if (before && before->text.ends_with(' ')) before->text += "   ";
        auto* after = at + 1 < result.size() ? std::get_if<document::Text>(&result[at + 1]) : nullptr;
        if (after && !after->text.empty() && !after->text.starts_with(' ') &&
            !after->text.starts_with(no_break_space))
            after->text.insert(0, no_break_space);
    }
    return result;
}

void trim_end(document::Inlines& content) {
    while (!content.empty()) {
        auto* text = std::get_if<document::Text>(&content.back());
        if (!text) return;
        text->text.resize(text->text.find_last_not_of(' ') + 1);
        if (!text->text.empty()) return;
        content.pop_back();
    }
}

/// LibreOffice may end a line between a box and its words, whatever stands between them. So a box that does
/// not fit on its line with its words begins one.
document::Inlines wrapped(const document::Inlines& content, Length line, const document::TextLook& look,
                          const document::Theme& theme) {
    document::Inlines result;
    Length used;
    for (std::size_t at = 0; at < content.size(); ++at) {
        const Field* field = field_of(content[at]);
        const bool is_box = field && field->kind != Field::Kind::text;
        const Length width =
            field ? natural_size(theme.fields, *field).width : document::estimate({content[at]}, look);
        Length whole = width;
        if (is_box && at + 1 < content.size() && std::holds_alternative<document::Text>(content[at + 1]))
            whole += document::estimate({content[at + 1]}, look);
        if (is_box && used > Length() && used + whole > line) {
            trim_end(result);
            result.emplace_back(document::LineBreak{});
            used = Length();
        }
        used = std::holds_alternative<document::LineBreak>(content[at]) ? Length() : used + width;
        result.push_back(content[at]);
    }
    return result;
}

bool takes_rest(const document::Inline& piece) {
    const Field* field = field_of(piece);
    return field && field->kind == Field::Kind::text && field->width <= Length();
}

}  // namespace

Controls::Controls(const document::Document& document) : several_(!document.form) {
    if (!several_) forms_.push_back({form_name(document)});
}

std::string Controls::add(const Field& field) {
    const std::string id = "field" + std::to_string(++count_);
    const std::size_t own = several_ ? field.name.find('.') + 1 : 0;
    if (const std::string form = field.name.substr(0, own == 0 ? 0 : own - 1);
        forms_.empty() || (several_ && forms_.back().name != form)) {
        forms_.push_back({form});
    }
    Xml& xml = forms_.back().controls;
    const bool text = field.kind == Field::Kind::text;
    if (text)
        xml.open(field.lines > 1 ? "form:textarea" : "form:text");
    else
        xml.open(field.kind == Field::Kind::tick ? "form:checkbox" : "form:radio");
    xml.attribute("form:name", field.name.substr(own)).attribute("xml:id", id).attribute("form:id", id);
    xml.attribute("form:title", document::spoken_name(field));
    if (text)
        write_text(xml, field);
    else
        write_box(xml, field);
    write_end(xml, field);
    return id;
}

void Controls::write_text(Xml& xml, const Field& field) {
    xml.attribute("form:convert-empty-to-null", "false");
    if (!field.value.empty()) xml.attribute("form:current-value", field.value);
    if (field.longest > 0) xml.attribute("form:max-length", std::to_string(field.longest));
    if (field.fixed) xml.attribute("form:readonly", "true");
}

void Controls::write_box(Xml& xml, const Field& field) {
    xml.attribute("form:value", field.value).attribute("form:visual-effect", "flat");
    if (field.chosen && field.kind == Field::Kind::tick) xml.attribute("form:current-state", "checked");
    if (field.chosen && field.kind == Field::Kind::choice) xml.attribute("form:current-selected", "true");
    // ODF has no box that can be seen and not be changed but this.
    if (field.fixed) xml.attribute("form:disabled", "true");
}

void Controls::write_end(Xml& xml, const Field& field) const {
    xml.attribute("form:printable", "true").attribute("form:tab-index", count_);
    if (field.fixed) xml.attribute("form:tab-stop", "false");
    xml.close();
}

std::string Controls::forms() {
    if (count_ == 0) return {};
    Xml xml;
    xml.open("office:forms").attribute("form:automatic-focus", "false");
    xml.attribute("form:apply-design-mode", "false");
    for (Form& form : forms_) {
        xml.open("form:form").attribute("form:name", form.name.empty() ? "formular" : form.name);
        xml.attribute("form:apply-filter", "false").raw(form.controls.take()).close();
    }
    return xml.close().take();
}

bool has_fields(const document::Inlines& content) {
    return std::ranges::any_of(content, [](const document::Inline& piece) { return field_of(piece); });
}

document::Inlines sized(const document::Inlines& content, Length line, const document::TextLook& look,
                        const document::Theme& theme) {
    document::Inlines result = wrapped(spaced(content), line, look, theme);
    const auto is_break = [](const document::Inline& piece) {
        return std::holds_alternative<document::LineBreak>(piece);
    };
    for (auto first = result.begin(); first != result.end();) {
        const auto last = std::find_if(first, result.end(), is_break);
        document::Inlines words;
        Length used;
        std::int64_t open = 0;
        for (auto piece = first; piece != last; ++piece) {
            if (auto* held = std::get_if<Held<Field>>(&*piece))
                (*held)->width = std::min((*held)->width, line);
            if (takes_rest(*piece))
                ++open;
            else if (const Field* field = field_of(*piece))
                used += natural_size(theme.fields, *field).width;
            else
                words.push_back(*piece);
        }
        if (open > 0) {
            used += document::estimate(words, look);
            if (!words.empty()) used += slack;
            Length rest = (line - used) / open;
            if (rest < std::min(theme.fields.least, line)) rest = line;
            for (auto piece = first; piece != last; ++piece) {
                if (takes_rest(*piece)) std::get<Held<Field>>(*piece)->width = rest;
            }
        }
        first = last == result.end() ? last : last + 1;
    }
    return result;
}

}  // namespace overens::odt
