// The theme's file is XML: <theme> with one empty element for each part of the look, and a <style> for each
// kind of text. Lengths carry their unit (`9.5pt`, `25mm`), colours are `#rrggbb`, choices are `yes` or `no`.
// See templates/theme.xml, which explains every attribute.
#include "document/theme.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <bitset>

#include "document/elements.h"
#include "document/messages.h"
#include "document/theme_values.h"

namespace overens::document {

namespace {

constexpr Length none = Length::points(0);
constexpr Length paper = Length::millimetres(1500);
constexpr Length rule = Length::points(6);

constexpr std::array<std::string_view, 18> part_names = {
    "font",  "colours", "page",      "table",  "facts",    "list",     "box",      "signature", "chart",
    "steps", "columns", "numbering", "letter", "envelope", "footnote", "fallback", "fields",    "style"};
constexpr std::array<std::string_view, 2> envelope_names = {"c5", "e65"};

constexpr std::array<std::string_view, chart_colours> colour_names = {
    "colour-1", "colour-2", "colour-3", "colour-4", "colour-5", "colour-6", "colour-7"};

class ThemeReader {
 public:
    explicit ThemeReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    Theme read(const Root& root) {
        if (root.element.name != "theme") {
            diagnostics_.add(
                {.message = Message(messages::theme_root, root.element.name), .place = root.element.place});
            return {};
        }
        Values(root.element, diagnostics_).finish();
        for (const Element& element : root.children) read_element(element);
        for (std::size_t style = 0; style < theme_.looks.size(); ++style) {
            if (!coloured_.test(style)) theme_.looks[style].colour = text_;
        }
        tell_missing(root.element.place);
        return theme_;
    }

 private:
    static std::size_t index(std::string_view part) {
        return static_cast<std::size_t>(std::ranges::find(part_names, part) - part_names.begin());
    }

    void read_element(const Element& element) {
        if (element.name == "style") return read_style(element);
        if (element.name == "envelope") return envelope(element);
        if (element.name == "fallback") return read_fallback(element);
        const std::size_t part = index(element.name);
        if (part == part_names.size()) {
            diagnostics_.add({.message = Message(messages::element_unknown, element.name),
                              .place = element.place,
                              .hint = name_hint(element.name, part_names)});
        } else if (!parts_.test(part)) {
            read_part(element);
        } else {
            diagnostics_.add(
                {.message = Message(messages::element_twice, element.name), .place = element.place});
        }
    }

    void read_part(const Element& element) {
        parts_.set(index(element.name));
        Values values(element, diagnostics_);
        if (element.name == "font")
            font(values);
        else if (element.name == "colours")
            colours(values);
        else if (element.name == "page")
            page(values, element.place);
        else if (element.name == "table")
            table(values);
        else if (element.name == "facts")
            facts(values, element.place);
        else if (element.name == "list")
            list(values);
        else if (element.name == "box")
            box(values);
        else if (element.name == "footnote")
            footnote(values);
        else if (element.name == "signature")
            signature(values);
        else if (element.name == "columns")
            columns(values);
        else if (element.name == "fields")
            fields(values);
        else if (element.name == "letter")
            letter(values);
        else if (element.name == "numbering")
            values.length("indent", theme_.numbering.indent, Length::millimetres(4), Length::millimetres(40));
        else if (element.name == "chart")
            chart(values);
        else if (element.name == "steps")
            steps(values);
        values.finish();
    }

    void font(Values& values) {
        FontFamily& font = theme_.font;
        values.text("name", font.name);
        values.text("package", font.package);
        values.file_name("regular", font.regular);
        values.file_name("bold", font.bold);
        values.file_name("italic", font.italic);
        values.file_name("bold-italic", font.bold_italic);
    }

    /// Scripts that know no slanted letters have none: they are set upright.
    void read_fallback(const Element& element) {
        Values values(element, diagnostics_);
        FallbackFont made;
        values.text("script", made.script);
        if (u_getPropertyValueEnum(UCHAR_SCRIPT, made.script.c_str()) == UCHAR_INVALID_CODE ||
            made.script.size() != 4) {
            const auto written = std::ranges::find(element.attributes, "script", &Attribute::name);
            if (written != element.attributes.end() && !written->value.empty()) {
                diagnostics_.add({.message = Message(messages::script_unknown, made.script),
                                  .place = written->value_place,
                                  .hint = Message(messages::script_hint)});
            }
        }
        FontFamily& font = made.family;
        values.text("name", font.name);
        values.text("package", font.package);
        values.file_name("regular", font.regular);
        values.file_name("bold", font.bold);
        font.italic = font.regular;
        font.bold_italic = font.bold;
        values.file_name("italic", font.italic, Values::Need::may);
        values.file_name("bold-italic", font.bold_italic, Values::Need::may);
        values.number("scale", made.scale, 50, 200, Values::Need::may);
        values.number("leading", made.leading, 100, 300, Values::Need::may);
        values.finish();
        theme_.fallbacks.push_back(std::move(made));
    }

    void colours(Values& values) {
        values.colour("accent", theme_.accent);
        values.colour("text", text_);
    }

    void page(Values& values, const Place& place) {
        PageLook& page = theme_.page;
        const std::size_t before = diagnostics_.errors();
        values.length("width", page.size.width, Length::millimetres(70), paper);
        values.length("height", page.size.height, Length::millimetres(90), paper);
        for (const auto& [name, value] : {std::pair{"left", &page.left},
                                          {"right", &page.right},
                                          {"top", &page.top},
                                          {"bottom", &page.bottom},
                                          {"header", &page.header},
                                          {"footer", &page.footer},
                                          {"letterhead-top", &page.letterhead_top},
                                          {"first-top", &page.first_top},
                                          {"logo-height", &page.logo_height},
                                          {"logo-width", &page.logo_width}}) {
            values.length(name, *value, none, paper);
        }
        values.number("widows", theme_.widows, 1, 9);
        values.number("orphans", theme_.orphans, 1, 9);
        if (diagnostics_.errors() > before) return;
        page_place_ = place;
        const Length height = page.size.height - std::max(page.top, page.first_top) - page.bottom;
        if (theme_.text_width() < Length::millimetres(40))
            tight(messages::page_narrow, theme_.text_width(), place);
        if (height < Length::millimetres(60)) tight(messages::page_low, height, place);
    }

    void tight(const MessageText& text, Length left, const Place& place) {
        diagnostics_.add({.message = Message(text, static_cast<int>(left.millimetres())), .place = place});
    }

    void table(Values& values) {
        TableLook& table = theme_.table;
        values.length("padding-x", table.padding_x, none, paper);
        values.length("padding-y", table.padding_y, none, paper);
        values.length("rule", table.rule, none, rule);
        values.length("head-rule", table.head_rule, none, rule);
        values.colour("rule-colour", table.rule_colour);
        values.colour("head-fill", table.head_fill);
        Colour zebra;
        values.colour("zebra", zebra, Values::Need::may);
        if (values.has("zebra")) table.zebra = zebra;
        values.length("dense-padding-x", table.dense_padding_x, none, paper);
        values.length("dense-padding-y", table.dense_padding_y, none, paper);
        values.length("before", table.space_before, none, paper);
        values.length("after", table.space_after, none, paper);
    }

    void facts(Values& values, const Place& place) {
        FactsLook& facts = theme_.facts;
        const std::size_t before = diagnostics_.errors();
        values.length("label-width", facts.label_width, Length::millimetres(5), paper);
        values.length("gap", facts.gap, none, paper);
        values.length("row-gap", facts.row_gap, none, paper);
        if (diagnostics_.errors() == before) facts_place_ = place;
    }

    void list(Values& values) {
        values.length("indent", theme_.list.indent, Length::millimetres(2), Length::millimetres(40));
        values.length("item-gap", theme_.list.item_gap, none, paper);
        values.text("bullet", theme_.list.bullet);
    }

    void box(Values& values) {
        BoxLook& box = theme_.box;
        values.length("padding", box.padding, none, Length::millimetres(30));
        values.length("gap", box.gap, none, Length::millimetres(30));
        values.length("rule", box.rule, none, rule);
        values.colour("fill", box.fill);
        values.colour("rule-colour", box.rule_colour);
        values.length("before", box.space_before, none, paper);
        values.length("after", box.space_after, none, paper);
    }

    void footnote(Values& values) {
        FootnoteLook& footnote = theme_.footnote;
        values.length("rule", footnote.rule, none, document::rule);
        values.length("rule-width", footnote.rule_width, none, paper);
        values.colour("rule-colour", footnote.rule_colour);
        values.length("before", footnote.space_before, none, Length::millimetres(30));
        values.length("after", footnote.space_after, none, Length::millimetres(30));
        values.length("indent", footnote.indent, Length::millimetres(2), Length::millimetres(40));
    }

    void signature(Values& values) {
        SignatureLook& signature = theme_.signature;
        values.length("room", signature.room, none, Length::millimetres(60));
        values.length("rule", signature.rule, none, rule);
        values.length("gap", signature.gap, none, Length::millimetres(60));
        values.length("row-gap", signature.row_gap, none, paper);
        values.number("beside", signature.beside, 1, 4);
        values.length("before", signature.space_before, none, paper);
    }

    void fields(Values& values) {
        FieldLook& fields = theme_.fields;
        values.length("box", fields.box, Length::millimetres(2), Length::millimetres(10));
        values.length("line", fields.line, Length::millimetres(3), Length::millimetres(30));
        values.length("more", fields.more, Length::millimetres(3), Length::millimetres(30));
        values.length("least", fields.least, Length::millimetres(5), paper);
        values.length("padding", fields.padding, none, Length::millimetres(10));
        values.length("gap", fields.gap, none, Length::millimetres(10));
        values.length("rule", fields.rule, none, rule);
        values.colour("rule-colour", fields.rule_colour);
        values.colour("fill", fields.fill);
        values.length("code", fields.code, Length::millimetres(10), Length::millimetres(40));
    }

    void columns(Values& values) {
        values.length("gap", theme_.columns.gap, none, Length::millimetres(30));
        values.length("fold-margin", theme_.columns.fold_margin, Length::millimetres(3),
                      Length::millimetres(30));
        values.length("before", theme_.columns.space_before, none, paper);
        values.length("after", theme_.columns.space_after, none, paper);
    }

    void letter(Values& values) {
        LetterLook& letter = theme_.letter;
        values.length("inset-x", letter.inset.width, none, Length::millimetres(30));
        values.length("inset-y", letter.inset.height, none, Length::millimetres(10));
        values.length("below", letter.space_below, none, Length::millimetres(60));
        values.yes_no("fold-marks", letter.fold_marks);
        values.length("stamp-width", letter.stamp.width, Length::millimetres(20), paper);
        values.length("stamp-height", letter.stamp.height, Length::millimetres(10), paper);
    }

    void envelope(const Element& element) {
        Values values(element, diagnostics_);
        const std::size_t before = diagnostics_.errors();
        std::string name;
        values.text("name", name);
        EnvelopeLook look;
        values.length("width", look.size.width, Length::millimetres(70), paper);
        values.length("height", look.size.height, Length::millimetres(70), paper);
        values.length("panel", look.panel, Length::millimetres(50), paper);
        values.length("window-side", look.window_side, none, paper);
        values.length("window-top", look.window_top, none, paper);
        values.length("window-width", look.window.width, Length::millimetres(30), paper);
        values.length("window-height", look.window.height, Length::millimetres(15), paper);
        values.finish();
        const auto* const found = std::ranges::find(envelope_names, name);
        if (found == envelope_names.end()) {
            const auto attribute = std::ranges::find(element.attributes, "name", &Attribute::name);
            if (!name.empty())
                diagnostics_.add({.message = Message(messages::envelope_unknown, name),
                                  .place = attribute->value_place,
                                  .hint = name_hint(name, envelope_names)});
            return;
        }
        const auto index = static_cast<std::size_t>(found - envelope_names.begin());
        if (envelopes_.test(index))
            diagnostics_.add({.message = Message(messages::envelope_twice, name), .place = element.place});
        envelopes_.set(index);
        if (diagnostics_.errors() > before) return;
        if (look.panel > look.size.height || look.window_side + look.window.width > look.size.width ||
            look.window_top + look.window.height > look.size.height) {
            diagnostics_.add({.message = Message(messages::envelope_small, name), .place = element.place});
        }
        theme_.letter.envelopes[index] = look;
    }

    void steps(Values& values) {
        StepsLook& steps = theme_.steps;
        values.length("mark", steps.mark, Length::points(8), Length::millimetres(20));
        values.length("gap", steps.gap, none, Length::millimetres(20));
        values.length("rule", steps.rule, none, rule);
        values.length("step-gap", steps.step_gap, none, paper);
        values.length("before", steps.space_before, none, paper);
        values.length("after", steps.space_after, none, paper);
    }

    void chart(Values& values) {
        ChartLook& chart = theme_.chart;
        values.length("height", chart.height, Length::millimetres(20), Length::millimetres(150));
        values.length("rule", chart.rule, none, rule);
        values.colour("rule-colour", chart.rule_colour);
        values.length("before", chart.space_before, none, paper);
        values.length("after", chart.space_after, none, paper);
        for (std::size_t at = 0; at < chart.colours.size(); ++at)
            values.colour(colour_names[at], chart.colours[at]);
    }

    void read_style(const Element& element) {
        Values values(element, diagnostics_);
        std::string name;
        values.text("name", name);
        TextLook unknown;
        TextLook* look = &unknown;
        if (const auto found = std::ranges::find(style_names, name); found != style_names.end()) {
            const auto style = static_cast<std::size_t>(found - style_names.begin());
            if (styles_.test(style)) {
                diagnostics_.add({.message = Message(messages::style_twice, name), .place = element.place});
            } else {
                look = &theme_.looks[style];
                styles_.set(style);
                coloured_.set(style, values.has("colour"));
            }
        } else if (!name.empty()) {
            const auto attribute = std::ranges::find(element.attributes, "name", &Attribute::name);
            diagnostics_.add({.message = Message(messages::style_unknown, name),
                              .place = attribute->value_place,
                              .hint = name_hint(name, style_names)});
        }
        values.length("size", look->size, Length::points(4), Length::points(100));
        values.length("leading", look->leading, Length::points(4), Length::points(200));
        values.length("before", look->space_before, none, paper, Values::Need::may);
        values.length("after", look->space_after, none, paper, Values::Need::may);
        values.yes_no("bold", look->bold);
        values.yes_no("italic", look->italic);
        values.yes_no("accent", look->accent);
        values.colour("colour", look->colour, Values::Need::may);
        values.yes_no("hyphenate", look->hyphenate);
        values.yes_no("keep-with-next", look->keep_with_next);
        values.finish();
    }

    void tell_missing(const Place& place) {
        for (const std::string_view part : part_names) {
            if (part != "style" && part != "envelope" && part != "fallback" && !parts_.test(index(part))) {
                diagnostics_.add({.message = Message(messages::element_missing, part), .place = place});
            }
        }
        for (std::size_t envelope = 0; envelope < envelope_names.size(); ++envelope) {
            if (envelopes_.test(envelope)) continue;
            diagnostics_.add(
                {.message = Message(messages::envelope_missing, envelope_names[envelope]), .place = place});
        }
        for (std::size_t style = 0; style < style_names.size(); ++style) {
            if (styles_.test(style)) continue;
            diagnostics_.add(
                {.message = Message(messages::style_missing, style_names[style]), .place = place});
        }
        const Length least = theme_.facts.label_width + theme_.facts.gap + Length::millimetres(20);
        if (facts_place_ && page_place_ && theme_.text_width() < least) {
            diagnostics_.add({.message = Message(messages::label_wide), .place = *facts_place_});
        }
    }

    Diagnostics& diagnostics_;
    Theme theme_;
    Colour text_;
    std::bitset<part_names.size()> parts_;
    std::bitset<envelope_names.size()> envelopes_;
    std::bitset<styles> styles_;
    std::bitset<styles> coloured_;     ///< which have a colour of their own
    std::optional<Place> page_place_;  ///< if nothing is wrong there
    std::optional<Place> facts_place_;
};

}  // namespace

std::optional<Theme> read_theme(const SourcePointer& source, Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.errors();
    const auto root = read_elements(source, diagnostics);
    if (!root) return std::nullopt;
    Theme theme = ThemeReader(diagnostics).read(*root);
    if (diagnostics.errors() > before) return std::nullopt;
    return theme;
}

}  // namespace overens::document
