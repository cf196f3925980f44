// Blocks, and what they are made of.
#include <utility>

#include "template/compiler.h"
#include "template/form_messages.h"
#include "template/messages.h"
#include "template/path.h"

namespace overens::templates {

using document::Style;

namespace {

/// A style that holds while something is compiled.
class StyleInside {
 public:
    StyleInside(Style& style, Style inside) : style_(style), before_(std::exchange(style, inside)) {}
    ~StyleInside() { style_ = before_; }
    StyleInside(const StyleInside&) = delete;
    StyleInside& operator=(const StyleInside&) = delete;

 private:
    Style& style_;
    Style before_;
};

}  // namespace

Content Compiler::content(const XmlElement& element, const Rule& rule, Scope& scope, Style style) {
    std::size_t budget = 10'000;
    const bool blocks = holds_blocks(element, budget);
    const StyleInside inside(paragraph_style_, style);
    return {nodes(element, blocks ? rule.inside_blocks : rule.inside, scope), !blocks, style};
}

std::optional<Node> Compiler::block(const XmlElement& element, const Rule& rule, Scope& scope) {
    const auto inner = [&] { return nodes(element, rule.inside, scope); };
    switch (rule.element) {
        case Element::letterhead:
            once(element, letterhead_);
            return Letterhead{inner()};
        case Element::header:
            once(element, header_);
            return Header{inner()};
        case Element::footer:
            once(element, footer_);
            return Footer{inner()};
        case Element::title:
            return Title{inner(), element.place};
        case Element::subtitle:
            return Subtitle{inner(), element.place};
        case Element::heading:
            return heading(element, scope);
        case Element::p: {
            constexpr Style styles[] = {Style::body, Style::lead, Style::small, Style::note};
            const std::size_t chosen = choice(element, "style", {"body", "lead", "small", "note"});
            return Paragraph{inner(), element.attribute("style") ? styles[chosen] : paragraph_style_};
        }
        case Element::list: {
            const bool ordered = yes(element, "ordered");
            return List{ordered, inner()};
        }
        case Element::item:
            return Item{content(element, rule, scope, Style::list_item)};
        case Element::facts: {
            const int columns = whole_number(element, "columns", 1, 2, 1);
            return Facts{columns, inner()};
        }
        case Element::fact:
            return fact(element, rule, scope);
        case Element::table:
            return table(element, scope);
        case Element::row:
            return row(element, rule, scope);
        case Element::cell:
            return cell(element, rule, scope);
        case Element::signatures:
            return Signatures{inner()};
        case Element::signature:
            inner();
            return signature(element, scope);
        case Element::picture: {
            inner();
            auto file = picture_file(element, scope);
            const Length wide = width(element);
            if (!file) return std::nullopt;
            return Picture{std::move(*file), wide};
        }
        case Element::keep:
            return Keep{inner()};
        case Element::note:
            return Note{content(element, rule, scope, Style::note)};
        case Element::panels:
            return Panels{inner()};
        case Element::panel: {
            Words heading = words(element, "heading", scope);
            return Panel{std::move(heading), content(element, rule, scope, Style::body)};
        }
        case Element::chart:
            return chart(element, rule, scope);
        case Element::series:
            inner();
            return Series{words(element, "label", scope)};
        case Element::category: {
            Words label = words(element, "label", scope);
            return Category{std::move(label), inner(), element.place};
        }
        case Element::value:
            inner();
            return chart_value(element, scope);
        case Element::tiles:
            return Tiles{inner()};
        case Element::tile: {
            Words figure = words(element, "figure", scope);
            Words label = words(element, "label", scope);
            return Tile{std::move(figure), std::move(label), content(element, rule, scope, Style::small)};
        }
        case Element::steps:
            return Steps{inner()};
        case Element::step: {
            Words heading = words(element, "heading", scope);
            return Step{std::move(heading), content(element, rule, scope, Style::body)};
        }
        case Element::page_break:
            inner();
            return PageBreak{};
        case Element::section:
            return section(element, scope);
        case Element::paper:
            inner();
            return bound_paper(element, scope);
        case Element::contents: {
            inner();
            Words words_of_heading = words(element, "heading", scope);
            return Contents{std::move(words_of_heading), whole_number(element, "levels", 1, 3, 3)};
        }
        case Element::columns: {
            const int count = whole_number(element, "count", 2, 3, 2);
            return Columns{count, inner()};
        }
        case Element::quotation: {
            auto source = optional_words(element, "source", scope);
            return Quotation{content(element, rule, scope, Style::quotation), std::move(source)};
        }
        case Element::question:
            return question(element, scope);
        case Element::questions:
            inner();
            return questions(element);
        case Element::letter:
            return letter(element, rule, scope);
        case Element::addressee:
            return Addressee{inner()};
        case Element::date:
            return Reference{Reference::Kind::date, inner()};
        case Element::our_reference:
            return Reference{Reference::Kind::ours, inner()};
        case Element::your_reference:
            return Reference{Reference::Kind::yours, inner()};
        case Element::enclosures:
            return Enclosures{inner()};
        case Element::logo: {
            inner();
            auto file = picture_file(element, scope);
            if (!file) return std::nullopt;
            return Logo{std::move(*file)};
        }
        case Element::organisation:
            return Organisation{inner()};
        case Element::unit:
            return Unit{inner()};
        case Element::line:
            return Line{inner()};
        default:
            return std::nullopt;
    }
}

Node Compiler::fact(const XmlElement& element, const Rule& rule, Scope& scope) {
    Fact made{{{}, element.place, "label"}, {{}, true, Style::value}};
    if (element.attribute("question")) return question_fact(element, scope);
    if (const XmlAttribute* condition = element.attribute("if"))
        error(messages::prefill_if, condition->place);
    const XmlAttribute* written = element.attribute("value");
    if ((written != nullptr) == has_content(element)) error(messages::fact_value, element.place);
    if (element.attribute("label")) made.label = words(element, "label", scope);
    if (!written) {
        made.content = content(element, rule, scope, Style::value);
        if (!element.attribute("label"))
            error(messages::fact_label, element.place, Message(messages::fact_label_hint));
        return made;
    }
    auto value = expression(written->value.trimmed(), Wanted::text, scope);
    if (!value) return made;
    if (!element.attribute("label")) {
        if (value->field_title().empty()) {
            error(messages::fact_label, element.place, Message(messages::fact_label_hint));
        } else {
            made.label.pieces.emplace_back(value->field_title());
        }
    }
    made.content.nodes.emplace_back(Placeholder{std::move(*value)});
    return made;
}

std::optional<PictureFile> Compiler::picture_file(const XmlElement& element, const Scope& scope) {
    Words alternative =
        element.attribute("alt") ? words(element, "alt", scope) : Words{{}, element.place, "alt"};
    const Written file = element.attribute("file")->value.trimmed();
    const auto refuse = [&]() -> std::optional<PictureFile> {
        error(messages::picture_path, file.place(), Message(messages::picture_path_hint));
        return std::nullopt;
    };
    if (!file.text.starts_with('{') || !file.text.ends_with('}') || file.text.size() < 3) return refuse();
    const Written inside = file.part(1, file.text.size() - 2).trimmed();
    const Path path = leading_path(inside.text);
    if (path.steps.empty() || !path.rest.empty()) return refuse();
    auto name = expression(inside, Wanted::text, scope);
    if (!name) return std::nullopt;
    const auto input = input_of(inside.text);
    const expression::Field* field = field_at(path.steps, scope);
    const expression::Scope::Name* alone = path.steps.size() == 1 ? scope.find(path.steps[0]) : nullptr;
    const expression::Type* type = field ? &field->type : alone ? &alone->type : nullptr;
    if (!input || !type || type->format != "filnamn") return refuse();

    PictureFile result{std::move(*name),       *input,      std::nullopt, path.steps.back(),
                       std::move(alternative), file.place()};
    if (path.steps.size() > 1) {
        result.owner = expression(inside.part(0, inside.text.rfind('.')).trimmed(), Wanted::value, scope);
    }
    return result;
}

Node Compiler::heading(const XmlElement& element, Scope& scope) {
    Heading made{.level = whole_number(element, "level", 1, 3, 1), .content = {}, .place = element.place};
    made.data_id = data_id(element, "id", scope);
    if (!made.data_id) made.id = id(element, "id");
    if (const XmlAttribute* written = element.attribute("id")) made.id_place = written->value.place();
    made.numbered = choice(element, "numbered", {"yes", "no"}) == 0;
    made.content = nodes(element, Context::naming, scope);
    return made;
}

Node Compiler::section(const XmlElement& element, Scope& scope) {
    Section made;
    made.landscape = choice(element, "orientation", {"portrait", "landscape"}) == 1;
    made.folded = yes(element, "fold");
    if (element.attribute("page-numbers-from")) {
        made.numbers_from = whole_number(element, "page-numbers-from", 1, 9999, 1);
    }
    made.header_on_first = choice(element, "header-on-first", {"yes", "no"}) == 0;
    const auto header = std::exchange(header_, std::nullopt);
    const auto footer = std::exchange(footer_, std::nullopt);
    made.content = nodes(element, Context::section, scope);
    header_ = header;
    footer_ = footer;
    return made;
}

Node Compiler::signature(const XmlElement& element, const Scope& scope) {
    Signature made{words(element, "id", scope), words(element, "role", scope),
                   optional_words(element, "name", scope)};
    check_id(element, "id", made.id);
    return made;
}

}  // namespace overens::templates
