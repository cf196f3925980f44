#include "template/vocabulary.h"

#include <algorithm>
#include <array>

namespace overens::templates {

namespace {

using enum Context;

constexpr AttributeRule input_attributes[] = {{"name", true}, {"schema", true}};
constexpr AttributeRule select_attributes[] = {
    {"name", true}, {"from", true}, {"id", true}, {"newest"}, {"is"}};
constexpr AttributeRule let_attributes[] = {{"name", true}, {"value", true}};
constexpr AttributeRule test_attributes[] = {{"test", true}};
constexpr AttributeRule for_attributes[] = {{"each", true}, {"in", true}, {"index"}};
constexpr AttributeRule require_attributes[] = {{"test", true}, {"message", true}};
constexpr AttributeRule include_attributes[] = {{"file", true}};
constexpr AttributeRule document_attributes[] = {{"title", true}, {"file", true}, {"subject"},
                                                 {"author"},      {"reference"},  {"part"},
                                                 {"accent"},      {"language"},   {"numbering"}};
constexpr AttributeRule logo_attributes[] = {{"file", true}, {"alt", true}};
constexpr AttributeRule lang_attribute[] = {{"lang"}};
constexpr AttributeRule heading_attributes[] = {{"level", true}, {"id"}, {"numbered"}, {"lang"}};
constexpr AttributeRule p_attributes[] = {{"style"}, {"lang"}};
constexpr AttributeRule list_attributes[] = {{"ordered"}, {"lang"}};
constexpr AttributeRule facts_attributes[] = {{"columns"}, {"lang"}};
constexpr AttributeRule fact_attributes[] = {{"label"}, {"value"}, {"question"}, {"if"}};
constexpr AttributeRule question_attributes[] = {{"name", true}, {"value"}, {"if"}};
constexpr AttributeRule questions_attributes[] = {{"from"}, {"to"}};
constexpr AttributeRule prefill_attributes[] = {{"name", true}, {"value", true}};
constexpr AttributeRule table_attributes[] = {{"caption"}, {"dense"}, {"lang"}};
constexpr AttributeRule column_attributes[] = {{"align"}, {"weight"}, {"width"}, {"count"}};
constexpr AttributeRule row_attributes[] = {{"total"}};
constexpr AttributeRule cell_attributes[] = {{"columns"}, {"rows"}, {"head"}, {"lang"}};
constexpr AttributeRule signature_attributes[] = {{"id", true}, {"role", true}, {"name"}};
constexpr AttributeRule picture_attributes[] = {{"file", true}, {"alt", true}, {"width", true}};
constexpr AttributeRule panel_attributes[] = {{"heading", true}, {"lang"}};
constexpr AttributeRule quotation_attributes[] = {{"source"}};
constexpr AttributeRule letter_attributes[] = {{"envelope"}, {"window"}, {"stamp"}, {"outline"}};
constexpr AttributeRule section_attributes[] = {
    {"orientation"}, {"fold"}, {"page-numbers-from"}, {"header-on-first"}};
constexpr AttributeRule paper_attributes[] = {{"template", true}, {"heading"}, {"placement"}};
constexpr AttributeRule columns_attributes[] = {{"count"}};
constexpr AttributeRule contents_attributes[] = {{"heading", true}, {"levels"}};
constexpr AttributeRule ref_attributes[] = {{"to", true}, {"show"}};
constexpr AttributeRule chart_attributes[] = {
    {"kind", true}, {"caption", true}, {"format"}, {"categories"}, {"table"}};
constexpr AttributeRule series_attributes[] = {{"label", true}};
constexpr AttributeRule category_attributes[] = {{"label", true}};
constexpr AttributeRule value_attributes[] = {{"of", true}};
constexpr AttributeRule tile_attributes[] = {{"figure", true}, {"label", true}};
constexpr AttributeRule step_attributes[] = {{"heading", true}};
constexpr AttributeRule a_attributes[] = {{"href", true}};
constexpr AttributeRule span_attributes[] = {{"lang", true}};
constexpr AttributeRule abbr_attributes[] = {{"title", true}};

constexpr Contexts everywhere = {paper, section,  passage, body,       blocks,     box,    narrow,
                                 words, naming,   link,    furniture,  letterhead, list,   facts,
                                 table, rows,     row,     signatures, panels,     letter, addressee,
                                 chart, category, tiles,   steps,      question};
constexpr Contexts everywhere_and_head = {head,      paper, section,  passage, body,       blocks,     box,
                                          narrow,    words, naming,   link,    furniture,  letterhead, list,
                                          facts,     table, rows,     row,     signatures, panels,     letter,
                                          addressee, chart, category, tiles,   steps,      question};
constexpr Contexts in_document = {paper, body};
constexpr Contexts in_body = {paper, body, section, passage};
constexpr Contexts in_words = {words, naming, furniture};
constexpr Contexts in_text = {words, naming, furniture, link};
constexpr Contexts running = {paper, body, section, passage, blocks};
constexpr Contexts boxed = {paper, body, section, passage, blocks, box};
constexpr Contexts anywhere_in_text = {paper, body, section, passage, blocks, box, narrow};

const std::array table_of_rules = {
    Rule{Element::input, "input", head, nothing, nothing, input_attributes},
    Rule{Element::select, "select", head, nothing, nothing, select_attributes},
    Rule{Element::document, "document", head, paper, nothing, document_attributes},

    Rule{Element::letterhead, "letterhead", paper, letterhead},
    Rule{Element::header, "header", Contexts(paper, section), furniture},
    Rule{Element::footer, "footer", Contexts(paper, section), furniture},
    Rule{Element::title, "title", in_body, naming, nothing, lang_attribute},
    Rule{Element::subtitle, "subtitle", in_body, naming, nothing, lang_attribute},
    Rule{Element::heading, "heading", running, naming, nothing, heading_attributes},
    Rule{Element::p, "p", anywhere_in_text, words, nothing, p_attributes},
    Rule{Element::list, "list", anywhere_in_text, list, nothing, list_attributes},
    Rule{Element::facts, "facts", boxed, facts, nothing, facts_attributes},
    Rule{Element::table, "table", boxed, table, nothing, table_attributes},
    Rule{Element::signatures, "signatures", running, signatures},
    Rule{Element::picture, "picture", boxed, nothing, nothing, picture_attributes},
    Rule{Element::keep, "keep", in_body, blocks, nothing, lang_attribute},
    Rule{Element::note, "note", running, words, box, lang_attribute},
    Rule{Element::panels, "panels", running, panels, nothing, lang_attribute},
    Rule{Element::chart, "chart", boxed, chart, nothing, chart_attributes},
    Rule{Element::tiles, "tiles", running, tiles},
    Rule{Element::steps, "steps", running, steps},
    Rule{Element::require, "require", in_body, nothing, nothing, require_attributes},
    Rule{Element::page_break, "page-break", in_body, nothing},
    Rule{Element::section, "section", in_document, section, nothing, section_attributes},
    Rule{Element::paper, "paper", in_document, nothing, nothing, paper_attributes},
    Rule{Element::contents, "contents", in_body, nothing, nothing, contents_attributes},
    Rule{Element::columns, "columns", in_body, blocks, nothing, columns_attributes},
    Rule{Element::quotation, "quotation", boxed, words, narrow, quotation_attributes},
    Rule{Element::letter, "letter", in_document, letter, nothing, letter_attributes},
    Rule{Element::enclosures, "enclosures", running, list},

    Rule{Element::question, "question", boxed, question, nothing, question_attributes},
    Rule{Element::questions, "questions", running, nothing, nothing, questions_attributes},
    Rule{Element::prefill, "prefill", question, nothing, nothing, prefill_attributes},

    Rule{Element::logo, "logo", letterhead, nothing, nothing, logo_attributes},
    Rule{Element::organisation, "organisation", letterhead, naming},
    Rule{Element::unit, "unit", letterhead, naming},
    Rule{Element::line, "line", Contexts(letterhead, addressee), naming},
    Rule{Element::item, "item", list, words, narrow, lang_attribute},
    Rule{Element::fact, "fact", Contexts(facts, letter), words, narrow, fact_attributes},
    Rule{Element::column, "column", table, nothing, nothing, column_attributes},
    Rule{Element::head, "head", table, rows},
    Rule{Element::row, "row", Contexts(table, rows), row, nothing, row_attributes},
    Rule{Element::cell, "cell", row, words, narrow, cell_attributes},
    Rule{Element::signature, "signature", signatures, nothing, nothing, signature_attributes},
    Rule{Element::panel, "panel", panels, words, box, panel_attributes},
    Rule{Element::series, "series", chart, nothing, nothing, series_attributes},
    Rule{Element::category, "category", chart, category, nothing, category_attributes},
    Rule{Element::value, "value", category, nothing, nothing, value_attributes},
    Rule{Element::tile, "tile", tiles, words, nothing, tile_attributes},
    Rule{Element::step, "step", steps, words, box, step_attributes},

    Rule{Element::addressee, "addressee", letter, addressee},
    Rule{Element::date, "date", letter, naming},
    Rule{Element::our_reference, "our-reference", letter, naming},
    Rule{Element::your_reference, "your-reference", letter, naming},

    Rule{Element::strong, "strong", in_text, words},
    Rule{Element::em, "em", in_text, words},
    Rule{Element::span, "span", in_text, words, nothing, span_attributes},
    Rule{Element::abbr, "abbr", in_text, words, nothing, abbr_attributes},
    Rule{Element::a, "a", in_words, link, nothing, a_attributes},
    Rule{Element::br, "br", in_words, nothing},
    Rule{Element::ref, "ref", Contexts(words, naming), nothing, nothing, ref_attributes},
    Rule{Element::footnote, "footnote", words, naming},
    Rule{Element::page_number, "page-number", furniture, nothing},
    Rule{Element::page_count, "page-count", furniture, nothing},

    Rule{Element::if_, "if", everywhere, nothing, nothing, test_attributes},
    Rule{Element::else_if, "else-if", everywhere, nothing, nothing, test_attributes},
    Rule{Element::else_, "else", everywhere, nothing},
    Rule{Element::for_, "for", everywhere, nothing, nothing, for_attributes},
    Rule{Element::let, "let", everywhere_and_head, nothing, nothing, let_attributes},
    Rule{Element::include, "include", everywhere, nothing, nothing, include_attributes},
};

}  // namespace

bool Rule::is_control() const {
    switch (element) {
        case Element::if_:
        case Element::else_if:
        case Element::else_:
        case Element::for_:
        case Element::let:
        case Element::include:
            return true;
        default:
            return false;
    }
}

const AttributeRule* Rule::attribute(std::string_view wanted) const {
    const auto found = std::ranges::find(attributes, wanted, &AttributeRule::name);
    return found == attributes.end() ? nullptr : &*found;
}

const Rule* rule(std::string_view name) {
    const auto found = std::ranges::find(table_of_rules, name, &Rule::name);
    return found == table_of_rules.end() ? nullptr : &*found;
}

std::vector<std::string_view> names_in(Context context) {
    std::vector<std::string_view> result;
    for (const Rule& one : table_of_rules) {
        if (one.where.has(context)) result.push_back(one.name);
    }
    return result;
}

std::vector<std::string_view> parents_of(const Rule& wanted) {
    if (wanted.is_control()) return {"document"};
    std::vector<std::string_view> result;
    if (wanted.where.has(head)) result.push_back("template");
    for (const Rule& one : table_of_rules) {
        if (wanted.where.has(one.inside) || wanted.where.has(one.inside_blocks)) result.push_back(one.name);
    }
    return result;
}

Context inside(const Rule& rule, Context context) {
    switch (rule.element) {
        case Element::strong:
        case Element::em:
        case Element::span:
        case Element::abbr:
        case Element::include:
            return context;
        case Element::if_:
        case Element::else_if:
        case Element::else_:
        case Element::for_:
            if (context == paper) return body;
            if (context == section) return passage;
            return context == table ? rows : context;
        default:
            return rule.inside;
    }
}

bool holds_text(Context context) {
    return context == words || context == naming || context == link || context == furniture;
}

}  // namespace overens::templates
