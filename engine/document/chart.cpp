#include "document/chart.h"

#include <algorithm>
#include <array>
#include <optional>

namespace overens::document {

using data::Decimal;

namespace {

/// Longer than this a description is no help to anybody.
constexpr std::size_t longest_description = 4000;
constexpr std::size_t most_steps = 6;
constexpr std::size_t most_axes = 4;

/// `number / step`, rounded away from zero to a whole number.
std::optional<std::int64_t> steps_to(const Decimal& number, const Decimal& step) {
    const auto exact = number.divided_by(step);
    if (!exact) return std::nullopt;
    Decimal whole = exact->rounded(0);
    const auto reached = whole.times(step);
    if (!reached) return std::nullopt;
    if (number.is_negative() ? *reached > number : *reached < number) {
        const auto further = whole.plus(number.is_negative() ? -1 : 1);
        if (!further) return std::nullopt;
        whole = *further;
    }
    return whole.integer();
}

std::vector<Decimal> axis_of(const Decimal& least, const Decimal& most, const Decimal& step) {
    const auto below = steps_to(least, step);
    const auto above = steps_to(most, step);
    std::vector<Decimal> axis;
    // An axis has zero in it, so neither end may be further from zero than an axis is long.
    constexpr auto longest = static_cast<std::int64_t>(most_steps);
    if (!below || !above || *below < -longest || *above > longest) return axis;
    if (*above - *below < 1 || *above - *below > longest) return axis;
    for (std::int64_t at = *below; at <= *above; ++at) {
        const auto number = step.times(at);
        if (!number) return {};
        axis.push_back(*number);
    }
    return axis;
}

struct ChartWords {
    std::array<std::string_view, 5> kinds;
    std::string_view more;  ///< before and after the number of categories left out
    std::string_view more_after;
    std::string_view total;
    std::string_view total_heading;
    std::string_view share_heading;
};

ChartWords chart_words(std::string_view language) {
    if (language == "en" || language.starts_with("en-")) {
        return {{"Bar chart", "Stacked bar chart", "Line chart", "Pie chart", "Donut chart"},
                "And another ",
                " in the same way.",
                "total",
                "Total",
                "Share"};
    }
    return {{"Stapeldiagram", "Staplat stapeldiagram", "Linjediagram", "Cirkeldiagram", "Ringdiagram"},
            "Och ",
            " till på samma sätt.",
            "totalt",
            "Totalt",
            "Andel"};
}

}  // namespace

std::vector<std::vector<Decimal>> axes(const Decimal& least, const Decimal& most, bool whole) {
    const Decimal low = std::min(least, Decimal(0));
    Decimal high = std::max(most, Decimal(0));
    if (low.is_zero() && high.is_zero()) high = 1;
    std::vector<std::vector<Decimal>> result;
    for (int power = whole ? 0 : -12; power <= 32 && result.size() < most_axes; ++power) {
        for (const std::string_view digits : {"1", "2", "2.5", "5"}) {
            if (whole && power == 0 && digits == "2.5") continue;
            const auto step = Decimal::parse(std::string(digits) + "e" + std::to_string(power));
            if (!step) continue;
            std::vector<Decimal> axis = axis_of(low, high, *step);
            if (!axis.empty() && result.size() < most_axes) result.push_back(std::move(axis));
        }
    }
    return result;
}

std::string_view total_word(std::string_view language) {
    return chart_words(language).total_heading;
}
std::string_view share_word(std::string_view language) {
    return chart_words(language).share_heading;
}

std::string describe(const Chart& chart, std::string_view caption, std::string_view language) {
    const ChartWords words = chart_words(language);
    std::string result(words.kinds[static_cast<std::size_t>(chart.kind)]);
    result += ": ";
    result += caption;
    if (!caption.ends_with('.')) result += '.';
    for (std::size_t at = 0; at < chart.categories.size(); ++at) {
        const Chart::Category& category = chart.categories[at];
        std::string one = " " + category.label + ": ";
        for (std::size_t series = 0; series < category.figures.size(); ++series) {
            if (series > 0) one += ", ";
            if (series < chart.series.size() && !chart.series[series].empty())
                one += chart.series[series] + " ";
            one += category.figures[series].text;
        }
        if (chart.kind == Chart::Kind::stacked && category.figures.size() > 1) {
            one += ", ";
            one += words.total;
            one += " " + category.total.text;
        }
        if (at < chart.shares.size()) one += " (" + chart.shares[at] + ")";
        one += '.';
        if (result.size() + one.size() > longest_description) {
            result += ' ';
            result += words.more;
            result += std::to_string(chart.categories.size() - at);
            result += words.more_after;
            break;
        }
        result += one;
    }
    return result;
}

}  // namespace overens::document
