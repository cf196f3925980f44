// Charts: every category has one number for each series.
#include <algorithm>
#include <charconv>
#include <utility>

#include "expression/formats.h"
#include "template/chart_messages.h"
#include "template/compiler.h"
#include "template/messages.h"

namespace overens::templates {

namespace {

/// The fewest and the most nodes of one kind that there can be; `most` is nothing where a loop makes them.
struct Amount {
    std::size_t fewest = 0;
    std::optional<std::size_t> most = 0;
};

template <class Kind>
Amount amount(const Nodes& nodes);

template <class Kind>
Amount amount(const Choose& choice) {
    const bool complete = !choice.branches.back().test;
    std::optional<Amount> result;
    if (!complete) result = Amount{};
    for (const Choose::Branch& branch : choice.branches) {
        const Amount one = amount<Kind>(branch.content);
        if (!result) {
            result = one;
            continue;
        }
        result->fewest = std::min(result->fewest, one.fewest);
        result->most =
            result->most && one.most ? std::optional(std::max(*result->most, *one.most)) : std::nullopt;
    }
    return *result;
}

template <class Kind>
Amount amount(const Nodes& nodes) {
    Amount sum;
    for (const Node& node : nodes) {
        Amount one;
        if (node.as<Kind>()) one = {1, 1};
        if (const auto* choice = node.as<Choose>()) one = amount<Kind>(*choice);
        if (node.as<Repeat>()) one = {0, std::nullopt};
        sum.fewest += one.fewest;
        sum.most = sum.most && one.most ? std::optional(*sum.most + *one.most) : std::nullopt;
    }
    return sum;
}

template <class Visit>
void each_category(const Nodes& nodes, const Visit& visit) {
    for (const Node& node : nodes) {
        if (const auto* category = node.as<Category>()) visit(*category);
        if (const auto* loop = node.as<Repeat>()) each_category(loop->content, visit);
        if (const auto* choice = node.as<Choose>()) {
            for (const Choose::Branch& branch : choice->branches) each_category(branch.content, visit);
        }
    }
}

}  // namespace

Node Compiler::chart(const XmlElement& element, const Rule& rule, Scope& scope) {
    using Kind = document::Chart::Kind;
    constexpr Kind kinds[] = {Kind::bars, Kind::stacked, Kind::lines, Kind::pie, Kind::donut};
    Chart made;
    made.place = element.place;
    made.kind = kinds[choice(element, "kind", {"bars", "stacked", "lines", "pie", "donut"})];
    made.caption = words(element, "caption", scope);
    made.categories = optional_words(element, "categories", scope);
    made.table = yes(element, "table");
    number_format(element, made);
    made.content = nodes(element, rule.inside, scope);

    const Amount series = amount<Series>(made.content);
    const Amount categories = amount<Category>(made.content);
    const bool pie = document::is_round(made.kind);
    if (categories.most == 0U) error(messages::chart_no_categories, element.place);
    if (made.table && (!made.categories || series.most == 0U))
        error(messages::chart_table, element.place, Message(messages::chart_table_hint));
    if (pie && series.fewest > 1) {
        error(Message(messages::pie_series, series.fewest), element.place,
              Message(messages::pie_series_hint));
    } else if (series.fewest > document::most_series) {
        error(Message(messages::chart_series, series.fewest, document::most_series), element.place,
              Message(messages::chart_series_hint));
    }
    if (pie && categories.fewest > document::most_slices) {
        error(Message(messages::pie_slices, categories.fewest, document::most_slices), element.place,
              Message(messages::pie_slices_hint));
    }
    // Without any series, there is one that needs no name.
    const std::size_t least = std::max<std::size_t>(series.fewest, 1);
    const auto most = series.most ? std::optional(std::max<std::size_t>(*series.most, 1)) : std::nullopt;
    each_category(made.content, [&](const Category& category) {
        const Amount values = amount<ChartValue>(category.values);
        if ((most && values.fewest > *most) || (values.most && *values.most < least)) {
            const std::size_t told = values.fewest > 0 ? values.fewest : values.most.value_or(0);
            error(Message(messages::chart_values, told, least), category.place,
                  Message(messages::chart_values_hint));
        }
    });
    return made;
}

void Compiler::number_format(const XmlElement& element, Chart& made) {
    made.format = expression::find_format("number");
    const XmlAttribute* attribute = element.attribute("format");
    if (attribute == nullptr || attribute->value.is_blank()) return;
    const std::string text(trim(attribute->value.text));
    const std::string name(trim(std::string_view(text).substr(0, text.find('('))));
    const expression::Type number = expression::Type::of(expression::Kind::number);
    const expression::Format* found = expression::find_format(name);
    if (found == nullptr || !found->fits(number)) {
        std::string all;
        for (const std::string_view one : expression::formats_for(number))
            all += (all.empty() ? "" : ", ") + std::string(one);
        error(Message(messages::chart_format, text), attribute->value.trimmed().place(),
              Message(messages::chart_format_hint, all));
        return;
    }
    made.format = found;
    if (name.size() == text.size()) return;
    int decimals = 0;
    const char* const begin = text.data() + text.find('(') + 1;
    const auto [end, failed] = std::from_chars(begin, text.data() + text.size(), decimals);
    if (failed != std::errc{} || end + 1 != text.data() + text.size() || *end != ')' || decimals < 0 ||
        decimals > 12) {
        wrong_value(*attribute, Message(messages::chart_format_hint, "number, kronor, tkr, percent, share"));
    } else if (!found->takes_decimals) {
        error(Message(messages::chart_no_decimals, name), attribute->value.trimmed().place());
    } else {
        made.decimals = decimals;
    }
}

std::optional<Node> Compiler::chart_value(const XmlElement& element, const Scope& scope) {
    const Written of = element.attribute("of")->value.trimmed();
    auto number = expression(of, Wanted::value, scope);
    if (!number) return std::nullopt;
    if (number->type().kind != expression::Kind::number) {
        error(Message(messages::chart_value, of.text), of.place(), Message(messages::chart_value_hint));
    } else if (number->type().optional && !scope.is_doubted()) {
        error(Message(messages::chart_value_optional, of.text), of.place(),
              Message(messages::chart_value_optional_hint, of.text));
    }
    return ChartValue{std::move(*number)};
}

}  // namespace overens::templates
