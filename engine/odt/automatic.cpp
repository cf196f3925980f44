#include "odt/automatic.h"

#include <algorithm>

#include "document/language.h"
#include "odt/style_names.h"

namespace overens::odt {

namespace {

/// Programs do not agree where a line from right to left starts: there the sides are said.
std::string_view text_align(document::Alignment alignment, const Speech& speech) {
    const bool sides = speech.backward || speech.turned;
    switch (alignment) {
        case document::Alignment::left:
            if (sides) return speech.backward ? "right" : "left";
            return "start";
        case document::Alignment::right:
            return sides ? "right" : "end";
        case document::Alignment::centre:
            return "center";
    }
    return "start";
}

std::string rule(Length width, Colour colour) {
    return width > Length() ? points(width) + " solid " + colour.hex() : "none";
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The subtags of a language that ODF keeps apart.
struct Subtags {
    std::string_view language;
    std::string_view script;
    std::string_view country;
};

/// Nothing where it is no language.
Subtags split(std::string_view tag) {
    Subtags result;
    for (std::size_t at = 0; at <= tag.size();) {
        const std::size_t end = std::min(tag.find('-', at), tag.size());
        const std::string_view part = tag.substr(at, end - at);
        const bool letters = std::ranges::all_of(part, is_letter);
        const bool sound = std::ranges::all_of(part, [](char c) { return is_letter(c) || is_digit(c); });
        if (part.empty() || part.size() > 8 || !sound || (at == 0 && (part.size() < 2 || !letters)))
            return {};
        if (at == 0)
            result.language = part;
        else if (part.size() == 4 && letters)
            result.script = part;
        else if ((part.size() == 2 && letters) || (part.size() == 3 && std::ranges::all_of(part, is_digit)))
            result.country = part;
        at = end + 1;
    }
    return result;
}

}  // namespace

Speech speech(const document::Document& document, const document::Theme& theme, std::string_view language) {
    if (language.empty() || language == document.language) {
        return {.backward = document::is_right_to_left(document.language)};
    }
    Speech result{.language = language, .backward = document::is_right_to_left(language)};
    result.turned = result.backward != document::is_right_to_left(document.language);
    const document::FallbackFont* font = theme.fallback(document::script_of(language));
    if (font) {
        result.font = font->family.name;
        result.scale = font->scale;
        result.leading = font->leading;
    }
    return result;
}

bool is_language(std::string_view tag) {
    return !split(tag).language.empty();
}

void write_language(Xml& xml, std::string_view tag) {
    const Subtags parts = split(tag);
    if (parts.language.empty()) return;
    // Said even where there is none, or the country of the words around would be inherited.
    const std::string_view country = parts.country.empty() ? "none" : parts.country;
    xml.attribute("fo:language", parts.language).attribute("fo:country", country);
    xml.attribute("style:language-asian", parts.language).attribute("style:country-asian", country);
    xml.attribute("style:language-complex", parts.language).attribute("style:country-complex", country);
    if (!parts.script.empty()) {
        xml.attribute("fo:script", parts.script).attribute("style:rfc-language-tag", tag);
    }
}

std::string AutomaticStyles::name(Family& family, Xml style) {
    std::string rest = style.take();
    const auto [found, is_new] = names_.try_emplace(std::string(family.prefix) + rest);
    if (is_new) {
        found->second = std::string(family.prefix) + std::to_string(++family.count);
        result_ += "<style:style style:name=\"";
        result_ += found->second;
        result_ += "\" style:family=\"";
        result_ += family.name;
        result_ += '"';
        result_ += rest;
        result_ += "</style:style>";
    }
    return found->second;
}

std::string AutomaticStyles::paragraph(std::string_view style, const Difference& difference) {
    if (difference == Difference{}) return std::string(style);
    Xml xml;
    xml.raw(" style:parent-style-name=\"").raw(style).raw("\"");
    if (!difference.master.empty()) xml.raw(" style:master-page-name=\"").raw(difference.master).raw("\"");
    xml.raw(">").open("style:paragraph-properties");
    const Speech& speech = difference.speech;
    if (difference.alignment != document::Alignment::left || speech.turned) {
        xml.attribute("fo:text-align", text_align(difference.alignment, speech));
    }
    if (difference.unnumbered)
        xml.attribute("fo:margin-left", Length()).attribute("fo:text-indent", Length());
    if (difference.before) xml.attribute("fo:margin-top", *difference.before);
    if (difference.after) xml.attribute("fo:margin-bottom", *difference.after);
    if (difference.keep_with_next) xml.attribute("fo:keep-with-next", "always");
    if (difference.keep_whole) xml.attribute("fo:keep-together", "always");
    if (difference.break_before) xml.attribute("fo:break-before", difference.in_leaves ? "column" : "page");
    if (difference.page_number) xml.attribute("style:page-number", *difference.page_number);
    if (difference.least_leading > Length())
        xml.attribute("style:line-height-at-least", difference.least_leading * speech.leading / 100);
    else if (speech.leading != 100)
        xml.attribute("fo:line-height", difference.leading * speech.leading / 100);
    if (speech.turned) xml.attribute("style:writing-mode", speech.backward ? "rl-tb" : "lr-tb");
    xml.close();
    if (difference.bold || !speech.language.empty()) {
        xml.open("style:text-properties");
        if (!speech.font.empty()) xml.attribute("style:font-name-complex", speech.font);
        if (speech.scale != 100)
            xml.attribute("style:font-size-complex", difference.size * speech.scale / 100);
        write_language(xml, speech.language);
        if (difference.bold) {
            for (const char* name :
                 {"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"})
                xml.attribute(name, "bold");
        }
        xml.close();
    }
    return name(paragraphs_, std::move(xml));
}

std::string AutomaticStyles::table(const TableShape& shape) {
    Xml xml;
    if (!shape.master.empty()) xml.raw(" style:master-page-name=\"").raw(shape.master).raw("\"");
    xml.raw(">").open("style:table-properties").attribute("style:width", shape.width);
    xml.attribute("table:align", "left").attribute("fo:margin-left", shape.indent);
    xml.attribute("fo:margin-top", shape.before).attribute("fo:margin-bottom", shape.after);
    // Cells have their rules on one side only. With collapsing borders LibreOffice can lose a whole row at a
    // page break.
    xml.attribute("table:border-model", "separating");
    if (shape.keep_whole) xml.attribute("style:may-break-between-rows", "false");
    if (shape.keep_with_next) xml.attribute("fo:keep-with-next", "always");
    if (shape.break_before) xml.attribute("fo:break-before", shape.in_leaves ? "column" : "page");
    if (shape.page_number) xml.attribute("style:page-number", *shape.page_number);
    if (shape.backward) xml.attribute("style:writing-mode", "rl-tb");
    xml.close();
    return name(tables_, std::move(xml));
}

std::string AutomaticStyles::column(Length width) {
    Xml xml;
    xml.raw(">").open("style:table-column-properties").attribute("style:column-width", width).close();
    return name(columns_, std::move(xml));
}

std::string AutomaticStyles::row(Length exact, Length least) {
    Xml xml;
    xml.raw(">").open("style:table-row-properties");
    if (exact > Length()) xml.attribute("style:row-height", exact);
    if (least > Length()) xml.attribute("style:min-row-height", least);
    xml.attribute("fo:keep-together", "always").close();
    return name(rows_, std::move(xml));
}

std::string AutomaticStyles::cell(const CellLook& look) {
    Xml xml;
    xml.raw(">").open("style:table-cell-properties");
    if (look.in_middle) xml.attribute("style:vertical-align", "middle");
    if (look.at_bottom) xml.attribute("style:vertical-align", "bottom");
    if (look.fill) xml.attribute("fo:background-color", look.fill->hex());
    xml.attribute("fo:padding-left", look.left).attribute("fo:padding-right", look.right);
    xml.attribute("fo:padding-top", look.top).attribute("fo:padding-bottom", look.bottom);
    xml.attribute("fo:border-left", rule(look.rule_beside, look.rule_colour));
    xml.attribute("fo:border-right", rule(std::max(look.rule_beside, look.rule_right), look.rule_colour));
    xml.attribute("fo:border-top", rule(look.rule_above, look.rule_colour));
    xml.attribute("fo:border-bottom", rule(look.rule_below, look.rule_colour)).close();
    return name(cells_, std::move(xml));
}

std::string AutomaticStyles::language(std::string_view tag) {
    Xml xml;
    xml.raw(">").open("style:text-properties");
    write_language(xml, tag);
    xml.close();
    return name(texts_, std::move(xml));
}

std::string AutomaticStyles::section(int columns, Length gap, bool balanced) {
    Xml xml;
    xml.raw(">").open("style:section-properties");
    xml.attribute("text:dont-balance-text-columns", balanced ? "false" : "true");
    xml.open("style:columns").attribute("fo:column-count", columns).attribute("fo:column-gap", gap);
    xml.close().close();
    return name(sections_, std::move(xml));
}

std::string AutomaticStyles::page_words(std::string_view style, Length width, bool free) {
    Xml xml;
    xml.raw(" style:parent-style-name=\"").raw(style).raw("\">").open("style:paragraph-properties");
    if (free) xml.attribute("fo:line-height", "100%");
    xml.open("style:tab-stops").open("style:tab-stop").attribute("style:position", width);
    xml.attribute("style:type", "right").close().close().close();
    return name(paragraphs_, std::move(xml));
}

std::string AutomaticStyles::drawing(Colour colour) {
    Xml xml;
    xml.raw(">").open("style:graphic-properties");
    xml.attribute("draw:stroke", "none").attribute("draw:fill", "solid");
    xml.attribute("draw:fill-color", colour.hex());
    xml.attribute("style:wrap", "run-through").attribute("style:run-through", "background");
    xml.attribute("style:flow-with-text", "false");
    xml.attribute("style:vertical-pos", "from-top").attribute("style:vertical-rel", "page");
    xml.attribute("style:horizontal-pos", "from-left").attribute("style:horizontal-rel", "page");
    xml.close();
    return name(graphics_, std::move(xml));
}

std::string AutomaticStyles::control(const document::FieldLook& look, bool text) {
    Xml xml;
    xml.raw(">").open("style:graphic-properties");
    xml.attribute("style:vertical-pos", "middle").attribute("style:vertical-rel", text ? "line" : "text");
    if (text) {
        xml.attribute("fo:border", rule(look.rule, look.rule_colour));
        xml.attribute("fo:background-color", look.fill.hex());
    }
    xml.close();
    return name(graphics_, std::move(xml));
}

std::string AutomaticStyles::control_words(std::string_view font, Length size) {
    Xml xml;
    xml.raw(">").open("style:text-properties").attribute("style:font-name", font);
    xml.attribute("fo:font-size", size).close();
    return name(paragraphs_, std::move(xml));
}

std::string AutomaticStyles::picture() {
    Xml xml;
    xml.raw(" style:parent-style-name=\"Graphics\">").open("style:graphic-properties");
    xml.attribute("style:vertical-pos", "top").attribute("style:vertical-rel", "baseline");
    xml.attribute("fo:padding", "0pt").attribute("fo:border", "none").close();
    return name(graphics_, std::move(xml));
}

}  // namespace overens::odt
