// The closed vocabulary of templates: every element, where it may stand, what it holds, its attributes. What
// is not in this table is an error of the template.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace overens::templates {

/// What may stand at some place of a template.
enum class Context : std::uint8_t {
    head,       ///< the inputs, and the document
    paper,      ///< directly in the document: what belongs to every page, and the body
    section,    ///< directly in a section: what belongs to its pages, and the body
    passage,    ///< in a branch or loop of a section
    body,       ///< the running text with its title
    blocks,     ///< blocks of the running text, with headings
    box,        ///< blocks inside a box
    narrow,     ///< paragraphs and lists, inside an item, a fact or a cell
    words,      ///< text and what marks it
    naming,     ///< the same without footnotes: what names something, and what a footnote says
    link,       ///< text of a link
    furniture,  ///< words of the page's head and foot
    letterhead,
    list,
    facts,
    table,
    rows,
    row,
    signatures,
    panels,
    letter,
    addressee,
    chart,
    category,
    tiles,
    steps,
    question,
    nothing,
};

/// A set of contexts.
class Contexts {
 public:
    template <class... Some>
    constexpr Contexts(Some... some) : bits_((0U | ... | bit(some))) {}
    constexpr bool has(Context context) const { return (bits_ & bit(context)) != 0; }

 private:
    static constexpr std::uint32_t bit(Context context) { return 1U << static_cast<unsigned>(context); }
    std::uint32_t bits_;
};

enum class Element : std::uint8_t {
    input,
    select,
    document,
    let,
    if_,
    else_if,
    else_,
    for_,
    include,
    require,
    letterhead,
    logo,
    organisation,
    unit,
    line,
    header,
    footer,
    title,
    subtitle,
    heading,
    p,
    list,
    item,
    facts,
    fact,
    table,
    column,
    head,
    row,
    cell,
    signatures,
    signature,
    picture,
    keep,
    note,
    panels,
    panel,
    chart,
    series,
    category,
    value,
    tiles,
    tile,
    steps,
    step,
    page_break,
    section,
    paper,
    columns,
    quotation,
    letter,
    addressee,
    date,
    our_reference,
    your_reference,
    enclosures,
    contents,
    ref,
    strong,
    em,
    br,
    footnote,
    question,
    questions,
    prefill,
    a,
    span,
    abbr,
    page_number,
    page_count,
};

struct AttributeRule {
    std::string_view name;
    bool needed = false;
};

/// What the vocabulary says of one element.
struct Rule {
    Element element;
    std::string_view name;
    Contexts where;
    Context inside;
    Context inside_blocks = Context::nothing;  ///< of an element that holds words or blocks: which blocks
    std::span<const AttributeRule> attributes = {};

    bool is_control() const;
    const AttributeRule* attribute(std::string_view wanted) const;
};

/// The attributes of `<template>`, which stands in nothing.
inline constexpr AttributeRule template_attributes[] = {
    {"title", true}, {"description"}, {"form"}, {"questions"}, {"blank"}};

/// The rule of the element with this name; null if there is none.
const Rule* rule(std::string_view name);

/// Names of the elements that may stand in a context, in the table's order.
std::vector<std::string_view> names_in(Context context);
/// Names of the elements that hold what may stand in one of these contexts: `<list>`.
std::vector<std::string_view> parents_of(const Rule& wanted);
/// Text may stand here.
bool holds_text(Context context);
/// What the element holds where it stands in `context`: `strong` and control elements hold what their parent
/// does.
Context inside(const Rule& rule, Context context);

}  // namespace overens::templates
