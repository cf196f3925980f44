#include "expression/functions.h"

#include <algorithm>
#include <array>

#include "data/personnummer.h"
#include "expression/messages.h"
#include "expression/operands.h"
#include "expression/swedish.h"

namespace overens::expression {

namespace {

using Arguments = std::span<const Value>;
using Problem = std::optional<Message>;
using data::Decimal;

constexpr int calendar_days = 3652059;  // of the years 1 to 9999
constexpr int calendar_months = 9999 * 12;

// A number of days or months that the calendar can hold at all.
std::optional<int> steps(const Value& value, int most) {
    const auto whole = decimal(value).integer();
    if (!whole || *whole < -most || *whole > most) return std::nullopt;
    return static_cast<int>(*whole);
}

Value outside(Problem& problem) {
    problem = Message(messages::outside_calendar);
    return Absent{};
}

std::optional<data::Personnummer> personnummer(const Value& value, std::optional<Date> on, Problem& problem) {
    if (data::Personnummer::fault(text(value))) return std::nullopt;  // the schema has told
    auto found =
        on ? data::Personnummer::parse(text(value), *on) : data::Personnummer::parse_long(text(value));
    if (!found) problem = Message(messages::century_unknown);
    return found;
}

Value age(Arguments arguments, Problem& problem) {
    const auto person = personnummer(arguments[0], date(arguments[1]), problem);
    if (!person) return Absent{};
    const int months = person->born().months_until(date(arguments[1]));
    return Decimal(months >= 0 ? months / 12 : -((11 - months) / 12));
}

Value born(Arguments arguments, Problem& problem) {
    const auto person = personnummer(arguments[0], std::nullopt, problem);
    return person ? Value(person->born()) : Value();
}

Value days(Arguments arguments, Problem&) {
    return Decimal(date(arguments[0]).days_until(date(arguments[1])));
}

Value months_between(Arguments arguments, Problem&) {
    return Decimal(date(arguments[0]).months_until(date(arguments[1])));
}

/// Minutes after midnight, of a text that is a time (RFC 3339, or HH:MM): hours and minutes stand first.
int minute_of_day(const std::string& time) {
    if (time.size() < 5) return 0;  // the schema has told
    const auto digit = [&](std::size_t at) { return time[at] - '0'; };
    return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
}

Value minutes(Arguments arguments, Problem&) {
    return Decimal(minute_of_day(text(arguments[1])) - minute_of_day(text(arguments[0])));
}

Value addmonths(Arguments arguments, Problem& problem) {
    const Date& from = date(arguments[0]);
    const auto count = steps(arguments[1], calendar_months);
    if (!count) return outside(problem);
    const int month = from.year() * 12 + static_cast<int>(from.month()) - 1 + *count;
    if (month < 12 || month >= 10000 * 12) return outside(problem);
    return from.plus_months(*count);
}

Value adddays(Arguments arguments, Problem& problem) {
    static const Date first = *Date::make(1, 1, 1);
    const Date& from = date(arguments[0]);
    const auto count = steps(arguments[1], calendar_days);
    if (!count) return outside(problem);
    const int day = first.days_until(from) + *count;
    if (day < 0 || day >= calendar_days) return outside(problem);
    return from.plus_days(*count);
}

Value year(Arguments arguments, Problem&) {
    return Decimal(date(arguments[0]).year());
}

Value absolute(Arguments arguments, Problem&) {
    const Decimal& value = decimal(arguments[0]);
    return value.is_negative() ? value.negated() : value;
}

Value round(Arguments arguments, Problem&) {
    const auto decimals = decimal(arguments[1]).integer().value_or(0);
    return decimal(arguments[0]).rounded(static_cast<int>(std::clamp<std::int64_t>(decimals, -100, 1000)));
}

Value length(Arguments arguments, Problem&) {
    const std::string& value = text(arguments[0]);
    return Decimal(std::count_if(value.begin(), value.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

Value contains(Arguments arguments, Problem&) {
    return text(arguments[0]).find(text(arguments[1])) != std::string::npos;
}

Value postal(Arguments arguments, Problem&) {
    return postal_line(text(arguments[0]), text(arguments[1]));
}

Value join(Arguments arguments, Problem&) {
    const std::string& first = text(arguments[0]);
    const std::string& second = text(arguments[1]);
    return first + (first.empty() || second.empty() ? "" : " ") + second;
}

constexpr std::array<Parameter, 2> personnummer_date = {Parameter::personnummer, Parameter::date};
constexpr std::array<Parameter, 1> one_personnummer = {Parameter::personnummer};
constexpr std::array<Parameter, 2> two_dates = {Parameter::date, Parameter::date};
constexpr std::array<Parameter, 2> two_times = {Parameter::time, Parameter::time};
constexpr std::array<Parameter, 2> date_integer = {Parameter::date, Parameter::integer};
constexpr std::array<Parameter, 1> one_date = {Parameter::date};
constexpr std::array<Parameter, 1> one_number = {Parameter::number};
constexpr std::array<Parameter, 2> number_integer = {Parameter::number, Parameter::integer};
constexpr std::array<Parameter, 1> one_text = {Parameter::text};
constexpr std::array<Parameter, 2> two_texts = {Parameter::text, Parameter::text};

constexpr std::array<Function, 14> functions = {{
    {"age", "age(personnummer, date)", personnummer_date, Kind::number, true, age},
    {"born", "born(personnummer)", one_personnummer, Kind::date, false, born},
    {"days", "days(from, to)", two_dates, Kind::number, true, days},
    {"months", "months(from, to)", two_dates, Kind::number, true, months_between},
    {"minutes", "minutes(from, to)", two_times, Kind::number, true, minutes},
    {"addmonths", "addmonths(date, number)", date_integer, Kind::date, false, addmonths},
    {"adddays", "adddays(date, number)", date_integer, Kind::date, false, adddays},
    {"year", "year(date)", one_date, Kind::number, true, year},
    {"abs", "abs(number)", one_number, Kind::number, false, absolute},
    {"round", "round(number, decimals)", number_integer, Kind::number, false, round},
    {"length", "length(text)", one_text, Kind::number, true, length},
    {"contains", "contains(text, part)", two_texts, Kind::boolean, false, contains},
    {"postal", "postal(postnummer, ort)", two_texts, Kind::text, false, postal},
    {"join", "join(text, text)", two_texts, Kind::text, false, join},
}};

constexpr std::array<ListFunctionRule, 10> list_functions = {{
    {ListFunction::count, "count", "count(list), count(x in list: test)", true, true, true},
    {ListFunction::sum, "sum", "sum(list), sum(x in list: number)", true, true, false},
    {ListFunction::min, "min", "min(list), min(x in list: number)", true, true, false},
    {ListFunction::max, "max", "max(list), max(x in list: number)", true, true, false},
    {ListFunction::any, "any", "any(x in list: test)", false, true, true},
    {ListFunction::all, "all", "all(x in list: test)", false, true, true},
    {ListFunction::first, "first", "first(list)", true, false, false},
    {ListFunction::last, "last", "last(list)", true, false, false},
    {ListFunction::rest, "rest", "rest(list)", true, false, false},
    {ListFunction::filter, "filter", "filter(x in list: test)", false, true, true},
}};

template <class Table>
auto find_named(const Table& table, std::string_view name) -> decltype(table.data()) {
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.name == name; });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace

const Function* find_function(std::string_view name) {
    return find_named(functions, name);
}
const ListFunctionRule* find_list_function(std::string_view name) {
    return find_named(list_functions, name);
}

bool fits(Parameter parameter, const Type& type) {
    switch (parameter) {
        case Parameter::number:
            return type.kind == Kind::number;
        case Parameter::integer:
            return type.kind == Kind::number && type.integer;
        case Parameter::date:
            return type.kind == Kind::date;
        case Parameter::time:
            return type.kind == Kind::time;
        case Parameter::personnummer:
            return type.kind == Kind::text && type.format == "personnummer";
        case Parameter::text:
            return type.kind == Kind::text;
    }
    return false;
}

const MessageText& in_words(Parameter parameter) {
    switch (parameter) {
        case Parameter::number:
            return messages::a_number;
        case Parameter::integer:
            return messages::an_integer;
        case Parameter::date:
            return messages::a_date;
        case Parameter::time:
            return messages::a_time;
        case Parameter::personnummer:
            return messages::a_personnummer;
        case Parameter::text:
            break;
    }
    return messages::a_text;
}

std::vector<std::string_view> function_names() {
    std::vector<std::string_view> names;
    for (const Function& function : functions) names.push_back(function.name);
    for (const ListFunctionRule& rule : list_functions) names.push_back(rule.name);
    names.push_back(title_function.name);
    return names;
}

}  // namespace overens::expression
