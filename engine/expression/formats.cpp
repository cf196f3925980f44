#include "expression/formats.h"

#include <algorithm>
#include <array>

#include "data/characters.h"
#include "data/organisationsnummer.h"
#include "data/personnummer.h"
#include "data/postnummer.h"
#include "data/telefon.h"
#include "expression/messages.h"
#include "expression/operands.h"
#include "expression/swedish.h"

namespace overens::expression {

namespace {

using data::Decimal;
using Decimals = std::optional<int>;

bool is_number(const Type& type) {
    return type.kind == Kind::number;
}
bool is_date(const Type& type) {
    return type.kind == Kind::date;
}
bool is_time(const Type& type) {
    return type.kind == Kind::time;
}
bool is_boolean(const Type& type) {
    return type.kind == Kind::boolean;
}
bool is_plain_text(const Type& type) {
    return type.kind == Kind::text && !type.choices;
}
bool is_choice(const Type& type) {
    return type.kind == Kind::text && type.choices;
}
bool is_labelled(const Type& type) {
    return is_choice(type) || (type.kind == Kind::list && type.element && is_choice(*type.element));
}
bool is_list_of_texts(const Type& type) {
    return type.kind == Kind::list && type.element && is_plain_text(*type.element);
}
template <const std::string_view& format>
bool is_formatted(const Type& type) {
    return type.kind == Kind::text && type.format == format;
}
constexpr std::string_view personnummer_name = "personnummer";
constexpr std::string_view organisationsnummer_name = "organisationsnummer";
constexpr std::string_view postnummer_name = "postnummer";
constexpr std::string_view telefon_name = "telefon";
bool is_identity(const Type& type) {
    return is_formatted<personnummer_name>(type) || is_formatted<organisationsnummer_name>(type);
}

Value date(const Value& value, const Type&, Decimals) {
    return std::get<Date>(value).iso();
}
Value longdate(const Value& value, const Type&, Decimals) {
    return swedish_date(std::get<Date>(value));
}
Value weekday(const Value& value, const Type&, Decimals) {
    return std::string(swedish_weekday(std::get<Date>(value)));
}
Value time(const Value& value, const Type&, Decimals) {
    return text(value).substr(0, 5);
}  // RFC 3339: 09:00:00Z

Value plain_number(const Value& value, const Type&, Decimals decimals) {
    return swedish_number(decimal(value), decimals);
}
Value digits(const Value& value, const Type&, Decimals) {
    return decimal(value).text();
}

std::string with_unit(const Decimal& value, Decimals decimals, std::string_view unit) {
    return swedish_number(value, decimals).append(data::no_break_space).append(unit);
}
// Öre are written when there are any, and then both digits.
Value kronor(const Value& value, const Type&, Decimals decimals) {
    const int ore = decimal(value).rounded(2).is_integer() ? 0 : 2;
    return with_unit(decimal(value), decimals.value_or(ore), "kr");
}
Value tkr(const Value& value, const Type&, Decimals decimals) {
    static const Decimal thousandth = *Decimal::parse("0.001");
    const int wanted = decimals.value_or(0);
    // Rounding first keeps the quotient short enough to be exact.
    const auto thousands = decimal(value).rounded(wanted - 3).times(thousandth);
    return thousands ? Value(with_unit(*thousands, wanted, "tkr")) : Value();
}
Value percent(const Value& value, const Type&, Decimals decimals) {
    return with_unit(decimal(value), decimals, "%");
}
Value share(const Value& value, const Type&, Decimals decimals) {
    const auto hundredths = decimal(value).times(100);
    return hundredths ? Value(with_unit(*hundredths, decimals, "%")) : Value();
}

// Ten digits stay ten: which century they mean depends on when they were written.
std::string short_personnummer(const std::string& written) {
    const std::size_t sign = written.find_first_of("-+");
    return sign == std::string::npos && written.size() > 4
               ? written.substr(0, written.size() - 4) + "-" + written.substr(written.size() - 4)
               : written;
}
Value personnummer(const Value& value, const Type&, Decimals) {
    const auto known = data::Personnummer::parse_long(text(value));
    return known ? known->text() : short_personnummer(text(value));
}
Value masked(const Value& value, const Type&, Decimals) {
    if (const auto organisation = data::Organisationsnummer::parse(text(value))) return organisation->text();
    const auto known = data::Personnummer::parse_long(text(value));
    if (known) return known->masked();
    const std::string written = short_personnummer(text(value));
    return written.substr(0, written.size() - std::min<std::size_t>(written.size(), 4)) + "XXXX";
}
// A sole trader's is a personnummer.
Value organisationsnummer(const Value& value, const Type& type, Decimals decimals) {
    const auto known = data::Organisationsnummer::parse(text(value));
    return known ? Value(known->text()) : personnummer(value, type, decimals);
}
Value postnummer(const Value& value, const Type&, Decimals) {
    const auto known = data::Postnummer::parse(text(value));
    return known ? known->text() : text(value);
}
Value telefon(const Value& value, const Type&, Decimals) {
    const auto known = data::Telefon::parse(text(value));
    return known ? known->text() : text(value);
}

std::string title_of(const Value& value, const Type& type) {
    const auto* code = std::get_if<std::string>(&value);
    if (code == nullptr) return {};
    const Choice* choice = type.choice(*code);
    return choice != nullptr ? choice->title : *code;
}
Value label(const Value& value, const Type& type, Decimals) {
    if (type.kind != Kind::list) return title_of(value, type);
    auto titles = std::make_shared<List>();
    for (std::size_t at = 0; at < size_of(value); ++at) {
        titles->elements.emplace_back(title_of(element_of(value, at, *type.element), *type.element));
    }
    return titles;
}
Value list(const Value& value, const Type& type, Decimals) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < size_of(value); ++at) {
        const Value part = element_of(value, at, *type.element);
        if (const auto* found = std::get_if<std::string>(&part)) parts.push_back(*found);
    }
    return swedish_list(parts);
}
Value capital(const Value& value, const Type&, Decimals) {
    return with_capital(text(value));
}
Value lower(const Value& value, const Type&, Decimals) {
    return in_lower_case(text(value));
}
Value yesno(const Value& value, const Type&, Decimals) {
    return std::string(std::get<bool>(value) ? "ja" : "nej");
}

constexpr std::array<Format, 20> formats = {{
    {"date", is_date, &messages::a_date, false, false, date},
    {"longdate", is_date, &messages::a_date, false, false, longdate},
    {"weekday", is_date, &messages::a_date, false, false, weekday},
    {"time", is_time, &messages::a_time, false, false, time},
    {"number", is_number, &messages::a_number, true, false, plain_number},
    {"digits", is_number, &messages::a_number, false, false, digits},
    {"kronor", is_number, &messages::a_number, true, false, kronor},
    {"tkr", is_number, &messages::a_number, true, false, tkr},
    {"percent", is_number, &messages::a_number, true, false, percent},
    {"share", is_number, &messages::a_number, true, false, share},
    {"personnummer", is_formatted<personnummer_name>, &messages::a_personnummer, false, false, personnummer},
    {"masked", is_identity, &messages::an_identity, false, false, masked},
    {"organisationsnummer", is_identity, &messages::an_identity, false, false, organisationsnummer},
    {"postnummer", is_formatted<postnummer_name>, &messages::a_postnummer, false, false, postnummer},
    {"telefon", is_formatted<telefon_name>, &messages::a_telefon, false, false, telefon},
    {"label", is_labelled, &messages::choice_or_list, false, true, label},
    {"list", is_list_of_texts, &messages::a_list_of_texts, false, false, list},
    {"capital", is_plain_text, &messages::a_text, false, false, capital},
    {"lower", is_plain_text, &messages::a_text, false, false, lower},
    {"yesno", is_boolean, &messages::a_boolean, false, false, yesno},
}};

}  // namespace

const Format* find_format(std::string_view name) {
    const auto* found =
        std::find_if(formats.begin(), formats.end(), [&](const Format& one) { return one.name == name; });
    return found == formats.end() ? nullptr : found;
}

std::vector<std::string_view> format_names() {
    std::vector<std::string_view> names;
    for (const Format& format : formats) names.push_back(format.name);
    return names;
}

std::vector<std::string_view> formats_for(const Type& type) {
    std::vector<std::string_view> names;
    for (const Format& format : formats) {
        if (format.fits(type)) names.push_back(format.name);
    }
    return names;
}

}  // namespace overens::expression
